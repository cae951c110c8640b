# Made by `make generate` from spec/paths/skills.yaml (sha256 fb1242043282a9bd).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, path_segment
from ..._endpoint import Endpoint
from ...models.skill_version import SkillVersion
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "getOrganizationSkillVersionByAlias",
    "GET",
    "/api/3.0/mlflow/skills/@{organization}/{name}/aliases/{alias}",
    "skills",
    True,
    "3.18",
)
_endpoint = Endpoint(OPERATION, JsonReader(SkillVersion))


def _request(organization: str, name: str, alias: str) -> Request:
    path = "/api/3.0/mlflow/skills/@{organization}/{name}/aliases/{alias}".format(
        organization=path_segment("organization", organization),
        name=path_segment("name", name),
        alias=path_segment("alias", alias),
    )
    return path, (), None, {}


def sync(organization: str, name: str, alias: str, *, client: Sender) -> SkillVersion:
    """Get the version of a skill of an organization that an alias points to.

    getOrganizationSkillVersionByAlias · GET /api/3.0/mlflow/skills/@{organization}/{name}/aliases/{alias}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(organization, name, alias)))


def sync_detailed(organization: str, name: str, alias: str, *, client: Sender) -> Response[SkillVersion]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(organization, name, alias)))


async def asyncio(organization: str, name: str, alias: str, *, client: AsyncSender) -> SkillVersion:
    """Get the version of a skill of an organization that an alias points to.

    getOrganizationSkillVersionByAlias · GET /api/3.0/mlflow/skills/@{organization}/{name}/aliases/{alias}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(organization, name, alias)))


async def asyncio_detailed(organization: str, name: str, alias: str, *, client: AsyncSender) -> Response[SkillVersion]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(organization, name, alias)))
