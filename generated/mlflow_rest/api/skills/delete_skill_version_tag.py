# Made by `make generate` from spec/paths/skills.yaml (sha256 92663408a5b81087).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, SupportsIndex

from ... import _validation as _v
from ..._codec import read_empty
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteSkillVersionTag",
    "DELETE",
    "/api/3.0/mlflow/skills/{name}/versions/{version}/tags/{key}",
    "skills",
    True,
    "3.18",
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(name: str, version: SupportsIndex, key: str) -> Request:
    v: Any
    v = name
    name_ = _v.check_segment(
        "name",
        v
        if v.__class__ is str and v.isascii() and 1 <= len(v) <= 64 and _v.fits("[a-z0-9]+(-[a-z0-9]+)*", v)
        else _v.check_str(
            "name", v, min_length=1, max_length=64, pattern="[a-z0-9]+(-[a-z0-9]+)*", about="The name of the skill."
        ),
    )
    v = version
    version_ = _v.check_segment(
        "version",
        str(v if v.__class__ is int and 1 <= v <= 2_147_483_647 else _v.check_int("version", v, 1, 2_147_483_647)),
    )
    v = key
    key_ = _v.check_segment(
        "key",
        v
        if v.__class__ is str and v.isascii() and 1 <= len(v) <= 250
        else _v.check_str("key", v, min_length=1, max_length=250),
        encode_slashes=True,
    )
    path = f"/api/3.0/mlflow/skills/{name_}/versions/{version_}/tags/{key_}"
    return path, (), None, {}


def sync(name: str, version: SupportsIndex, key: str, *, client: Sender) -> None:
    """Remove a tag from a version of a skill.

    deleteSkillVersionTag · DELETE /api/3.0/mlflow/skills/{name}/versions/{version}/tags/{key}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(name, version, key)))


def sync_detailed(name: str, version: SupportsIndex, key: str, *, client: Sender) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(name, version, key)))


async def asyncio(name: str, version: SupportsIndex, key: str, *, client: AsyncSender) -> None:
    """Remove a tag from a version of a skill.

    deleteSkillVersionTag · DELETE /api/3.0/mlflow/skills/{name}/versions/{version}/tags/{key}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(name, version, key)))


async def asyncio_detailed(name: str, version: SupportsIndex, key: str, *, client: AsyncSender) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(name, version, key)))
