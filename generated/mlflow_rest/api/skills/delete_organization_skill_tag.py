# Made by `make generate` from spec/paths/skills.yaml (sha256 fb1242043282a9bd).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import path_segment, read_empty
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteOrganizationSkillTag",
    "DELETE",
    "/api/3.0/mlflow/skills/@{organization}/{name}/tags/{key}",
    "skills",
    True,
    "3.18",
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(organization: str, name: str, key: str) -> Request:
    path = "/api/3.0/mlflow/skills/@{organization}/{name}/tags/{key}".format(
        organization=path_segment("organization", organization),
        name=path_segment("name", name),
        key=path_segment("key", key),
    )
    return path, (), None, {}


def sync(organization: str, name: str, key: str, *, client: Sender) -> None:
    """Remove a tag from a skill of an organization.

    deleteOrganizationSkillTag · DELETE /api/3.0/mlflow/skills/@{organization}/{name}/tags/{key}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(organization, name, key)))


def sync_detailed(organization: str, name: str, key: str, *, client: Sender) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(organization, name, key)))


async def asyncio(organization: str, name: str, key: str, *, client: AsyncSender) -> None:
    """Remove a tag from a skill of an organization.

    deleteOrganizationSkillTag · DELETE /api/3.0/mlflow/skills/@{organization}/{name}/tags/{key}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(organization, name, key)))


async def asyncio_detailed(organization: str, name: str, key: str, *, client: AsyncSender) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(organization, name, key)))
