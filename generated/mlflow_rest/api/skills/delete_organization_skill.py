# Made by `make generate` from spec/paths/skills.yaml (sha256 a634e4b81126112f) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ..._codec import path_segment, read_empty
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteOrganizationSkill", "DELETE", "/api/3.0/mlflow/skills/@{organization}/{name}", "skills", True, "3.18"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(organization: str, name: str) -> Request:
    path = "/api/3.0/mlflow/skills/@{organization}/{name}".format(
        organization=path_segment("organization", organization), name=path_segment("name", name)
    )
    return path, (), None, {}


def sync(organization: str, name: str, *, client: Sender) -> None:
    """Erase a skill of an organization and all its versions.

    deleteOrganizationSkill · DELETE /api/3.0/mlflow/skills/@{organization}/{name}

    Erases the skill with its versions, whatever their status, its aliases and its tags, for good; the name is free at
    once and numbers start again at 1. Files that were uploaded for its versions are then deleted as well, if the server
    still serves artifacts; when that fails, they stay behind and the answer is 200 all the same. Deleting twice is 404.

    Args:
        organization: The organization, without its `@`.
        name: The name of the skill.
        client: Sends the request.

    Raises:
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(organization, name)))


def sync_detailed(organization: str, name: str, *, client: Sender) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(organization, name)))


async def asyncio(organization: str, name: str, *, client: AsyncSender) -> None:
    """Erase a skill of an organization and all its versions.

    deleteOrganizationSkill · DELETE /api/3.0/mlflow/skills/@{organization}/{name}

    Erases the skill with its versions, whatever their status, its aliases and its tags, for good; the name is free at
    once and numbers start again at 1. Files that were uploaded for its versions are then deleted as well, if the server
    still serves artifacts; when that fails, they stay behind and the answer is 200 all the same. Deleting twice is 404.

    Args:
        organization: The organization, without its `@`.
        name: The name of the skill.
        client: Sends the request.

    Raises:
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(organization, name)))


async def asyncio_detailed(organization: str, name: str, *, client: AsyncSender) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(organization, name)))
