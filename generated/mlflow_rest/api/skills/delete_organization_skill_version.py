# Made by `make generate` from spec/paths/skills.yaml (sha256 92663408a5b81087).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, SupportsIndex

from ... import _validation as _v
from ..._codec import read_empty
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteOrganizationSkillVersion",
    "DELETE",
    "/api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}",
    "skills",
    True,
    "3.18",
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(organization: str, name: str, version: SupportsIndex) -> Request:
    v: Any
    v = organization
    organization_ = _v.check_segment(
        "organization",
        v
        if v.__class__ is str and v.isascii() and 1 <= len(v) <= 64 and _v.fits("[a-z0-9]+([-.][a-z0-9]+)*", v)
        else _v.check_str(
            "organization",
            v,
            min_length=1,
            max_length=64,
            pattern="[a-z0-9]+([-.][a-z0-9]+)*",
            about="The organization, without its `@`.",
        ),
    )
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
    path = f"/api/3.0/mlflow/skills/@{organization_}/{name_}/versions/{version_}"
    return path, (), None, {}


def sync(organization: str, name: str, version: SupportsIndex, *, client: Sender) -> None:
    """Delete a version of a skill of an organization.

    deleteOrganizationSkillVersion · DELETE /api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(organization, name, version)))


def sync_detailed(organization: str, name: str, version: SupportsIndex, *, client: Sender) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(organization, name, version)))


async def asyncio(organization: str, name: str, version: SupportsIndex, *, client: AsyncSender) -> None:
    """Delete a version of a skill of an organization.

    deleteOrganizationSkillVersion · DELETE /api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(organization, name, version)))


async def asyncio_detailed(
    organization: str, name: str, version: SupportsIndex, *, client: AsyncSender
) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(organization, name, version)))
