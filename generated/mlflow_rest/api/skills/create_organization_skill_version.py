# Made by `make generate` from spec/paths/skills.yaml (sha256 fb1242043282a9bd).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, encode, path_segment
from ..._endpoint import Endpoint
from ...models.create_skill_version_request import CreateSkillVersionRequest
from ...models.skill_version import SkillVersion
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "createOrganizationSkillVersion",
    "POST",
    "/api/3.0/mlflow/skills/@{organization}/{name}/versions",
    "skills",
    False,
    "3.18",
)
_endpoint = Endpoint(OPERATION, JsonReader(SkillVersion))


def _request(organization: str, name: str, *, body: CreateSkillVersionRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    path = "/api/3.0/mlflow/skills/@{organization}/{name}/versions".format(
        organization=path_segment("organization", organization), name=path_segment("name", name)
    )
    return path, (), encode(body.to_dict()), headers


def sync(organization: str, name: str, *, client: Sender, body: CreateSkillVersionRequest) -> SkillVersion:
    """Register a version of a skill of an organization by its place.

    createOrganizationSkillVersion · POST /api/3.0/mlflow/skills/@{organization}/{name}/versions
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(organization, name, body=body)))


def sync_detailed(
    organization: str, name: str, *, client: Sender, body: CreateSkillVersionRequest
) -> Response[SkillVersion]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(organization, name, body=body)))


async def asyncio(
    organization: str, name: str, *, client: AsyncSender, body: CreateSkillVersionRequest
) -> SkillVersion:
    """Register a version of a skill of an organization by its place.

    createOrganizationSkillVersion · POST /api/3.0/mlflow/skills/@{organization}/{name}/versions
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(organization, name, body=body)))


async def asyncio_detailed(
    organization: str, name: str, *, client: AsyncSender, body: CreateSkillVersionRequest
) -> Response[SkillVersion]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(organization, name, body=body)))
