# Made by `make generate` from spec/paths/skills.yaml (sha256 fb1242043282a9bd).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import encode, path_segment, read_empty
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


def _request(organization: str, name: str, version: int, *, body: SetSkillTagRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    path = "/api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}/tags".format(
        organization=path_segment("organization", organization),
        name=path_segment("name", name),
        version=path_segment("version", str(version)),
    )
    return path, (), encode(body.to_dict()), headers


def sync(organization: str, name: str, version: int, *, client: Sender, body: SetSkillTagRequest) -> None:
    """Set a tag on a version of a skill of an organization.

    setOrganizationSkillVersionTag · POST /api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}/tags
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(organization, name, version, body=body)))


def sync_detailed(
    organization: str, name: str, version: int, *, client: Sender, body: SetSkillTagRequest
) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(organization, name, version, body=body)))


async def asyncio(organization: str, name: str, version: int, *, client: AsyncSender, body: SetSkillTagRequest) -> None:
    """Set a tag on a version of a skill of an organization.

    setOrganizationSkillVersionTag · POST /api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}/tags
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(organization, name, version, body=body)))


async def asyncio_detailed(
    organization: str, name: str, version: int, *, client: AsyncSender, body: SetSkillTagRequest
) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(organization, name, version, body=body)))
