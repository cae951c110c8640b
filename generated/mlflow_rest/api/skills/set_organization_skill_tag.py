# Made by `make generate` from spec/paths/skills.yaml (sha256 fb1242043282a9bd).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import encode, path_segment, read_empty
from ..._endpoint import Endpoint
from ...models.set_skill_tag_request import SetSkillTagRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "setOrganizationSkillTag", "POST", "/api/3.0/mlflow/skills/@{organization}/{name}/tags", "skills", True, "3.18"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(organization: str, name: str, *, body: SetSkillTagRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    path = "/api/3.0/mlflow/skills/@{organization}/{name}/tags".format(
        organization=path_segment("organization", organization), name=path_segment("name", name)
    )
    return path, (), encode(body.to_dict()), headers


def sync(organization: str, name: str, *, client: Sender, body: SetSkillTagRequest) -> None:
    """Set a tag on a skill of an organization.

    setOrganizationSkillTag · POST /api/3.0/mlflow/skills/@{organization}/{name}/tags
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(organization, name, body=body)))


def sync_detailed(organization: str, name: str, *, client: Sender, body: SetSkillTagRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(organization, name, body=body)))


async def asyncio(organization: str, name: str, *, client: AsyncSender, body: SetSkillTagRequest) -> None:
    """Set a tag on a skill of an organization.

    setOrganizationSkillTag · POST /api/3.0/mlflow/skills/@{organization}/{name}/tags
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(organization, name, body=body)))


async def asyncio_detailed(
    organization: str, name: str, *, client: AsyncSender, body: SetSkillTagRequest
) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(organization, name, body=body)))
