# Made by `make generate` from spec/paths/skills.yaml (sha256 92663408a5b81087).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import read_empty
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteSkillAlias", "DELETE", "/api/3.0/mlflow/skills/{name}/aliases/{alias}", "skills", True, "3.18"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(name: str, alias: str) -> Request:
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
    v = alias
    alias_ = _v.check_segment(
        "alias",
        v
        if v.__class__ is str and v.isascii() and 1 <= len(v) <= 255
        else _v.check_str("alias", v, min_length=1, max_length=255),
    )
    path = f"/api/3.0/mlflow/skills/{name_}/aliases/{alias_}"
    return path, (), None, {}


def sync(name: str, alias: str, *, client: Sender) -> None:
    """Remove an alias of a skill.

    deleteSkillAlias · DELETE /api/3.0/mlflow/skills/{name}/aliases/{alias}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(name, alias)))


def sync_detailed(name: str, alias: str, *, client: Sender) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(name, alias)))


async def asyncio(name: str, alias: str, *, client: AsyncSender) -> None:
    """Remove an alias of a skill.

    deleteSkillAlias · DELETE /api/3.0/mlflow/skills/{name}/aliases/{alias}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(name, alias)))


async def asyncio_detailed(name: str, alias: str, *, client: AsyncSender) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(name, alias)))
