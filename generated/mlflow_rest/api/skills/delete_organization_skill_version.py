# Made by `make generate` from spec/paths/skills.yaml (sha256 fb1242043282a9bd).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import path_segment, read_empty
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


def _request(organization: str, name: str, version: int) -> Request:
    path = "/api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}".format(
        organization=path_segment("organization", organization),
        name=path_segment("name", name),
        version=path_segment("version", str(version)),
    )
    return path, (), None, {}


def sync(organization: str, name: str, version: int, *, client: Sender) -> None:
    """Delete a version of a skill of an organization.

    deleteOrganizationSkillVersion · DELETE /api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(organization, name, version)))


def sync_detailed(organization: str, name: str, version: int, *, client: Sender) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(organization, name, version)))


async def asyncio(organization: str, name: str, version: int, *, client: AsyncSender) -> None:
    """Delete a version of a skill of an organization.

    deleteOrganizationSkillVersion · DELETE /api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(organization, name, version)))


async def asyncio_detailed(organization: str, name: str, version: int, *, client: AsyncSender) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(organization, name, version)))
