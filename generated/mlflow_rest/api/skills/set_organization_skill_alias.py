# Made by `make generate` from spec/paths/skills.yaml (sha256 fb1242043282a9bd).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import encode, path_segment, read_empty
from ..._endpoint import Endpoint
from ...models.set_skill_alias_request import SetSkillAliasRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "setOrganizationSkillAlias", "POST", "/api/3.0/mlflow/skills/@{organization}/{name}/aliases", "skills", True, "3.18"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(organization: str, name: str, *, body: SetSkillAliasRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    path = "/api/3.0/mlflow/skills/@{organization}/{name}/aliases".format(
        organization=path_segment("organization", organization), name=path_segment("name", name)
    )
    return path, (), encode(body.to_dict()), headers


def sync(organization: str, name: str, *, client: Sender, body: SetSkillAliasRequest) -> None:
    """Point an alias to a version of a skill of an organization.

    setOrganizationSkillAlias · POST /api/3.0/mlflow/skills/@{organization}/{name}/aliases
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(organization, name, body=body)))


def sync_detailed(organization: str, name: str, *, client: Sender, body: SetSkillAliasRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(organization, name, body=body)))


async def asyncio(organization: str, name: str, *, client: AsyncSender, body: SetSkillAliasRequest) -> None:
    """Point an alias to a version of a skill of an organization.

    setOrganizationSkillAlias · POST /api/3.0/mlflow/skills/@{organization}/{name}/aliases
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(organization, name, body=body)))


async def asyncio_detailed(
    organization: str, name: str, *, client: AsyncSender, body: SetSkillAliasRequest
) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(organization, name, body=body)))
