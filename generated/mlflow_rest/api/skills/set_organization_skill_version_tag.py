# Made by `make generate` from spec/paths/skills.yaml (sha256 92663408a5b81087).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, SupportsIndex

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.set_skill_tag_request import SetSkillTagRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "setOrganizationSkillVersionTag",
    "POST",
    "/api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}/tags",
    "skills",
    True,
    "3.18",
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(organization: str, name: str, version: SupportsIndex, *, body: SetSkillTagRequest) -> Request:
    v: Any
    headers: dict[str, str] = {"Content-Type": "application/json"}
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
    path = f"/api/3.0/mlflow/skills/@{organization_}/{name_}/versions/{version_}/tags"
    return (
        path,
        (),
        encode(body.to_request() if body.__class__ is SetSkillTagRequest else _v.check_body(body, SetSkillTagRequest)),
        headers,
    )


def sync(organization: str, name: str, version: SupportsIndex, *, client: Sender, body: SetSkillTagRequest) -> None:
    """Set a tag on a version of a skill of an organization.

    setOrganizationSkillVersionTag · POST /api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}/tags
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(organization, name, version, body=body)))


def sync_detailed(
    organization: str, name: str, version: SupportsIndex, *, client: Sender, body: SetSkillTagRequest
) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(organization, name, version, body=body)))


async def asyncio(
    organization: str, name: str, version: SupportsIndex, *, client: AsyncSender, body: SetSkillTagRequest
) -> None:
    """Set a tag on a version of a skill of an organization.

    setOrganizationSkillVersionTag · POST /api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}/tags
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(organization, name, version, body=body)))


async def asyncio_detailed(
    organization: str, name: str, version: SupportsIndex, *, client: AsyncSender, body: SetSkillTagRequest
) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(organization, name, version, body=body)))
