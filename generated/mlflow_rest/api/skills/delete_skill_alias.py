# Made by `make generate` from spec/paths/skills.yaml (sha256 fb1242043282a9bd).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import path_segment, read_empty
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteSkillAlias", "DELETE", "/api/3.0/mlflow/skills/{name}/aliases/{alias}", "skills", True, "3.18"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(name: str, alias: str) -> Request:
    path = "/api/3.0/mlflow/skills/{name}/aliases/{alias}".format(
        name=path_segment("name", name), alias=path_segment("alias", alias)
    )
    return path, (), None, {}


def sync(name: str, alias: str, *, client: Sender) -> None:
    """Remove an alias of a skill.

    deleteSkillAlias · DELETE /api/3.0/mlflow/skills/{name}/aliases/{alias}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(name, alias)))


def sync_detailed(name: str, alias: str, *, client: Sender) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(name, alias)))


async def asyncio(name: str, alias: str, *, client: AsyncSender) -> None:
    """Remove an alias of a skill.

    deleteSkillAlias · DELETE /api/3.0/mlflow/skills/{name}/aliases/{alias}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(name, alias)))


async def asyncio_detailed(name: str, alias: str, *, client: AsyncSender) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(name, alias)))
