# Made by `make generate` from spec/paths/skills.yaml (sha256 fb1242043282a9bd).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import path_segment, read_empty
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteSkillVersion", "DELETE", "/api/3.0/mlflow/skills/{name}/versions/{version}", "skills", True, "3.18"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(name: str, version: int) -> Request:
    path = "/api/3.0/mlflow/skills/{name}/versions/{version}".format(
        name=path_segment("name", name), version=path_segment("version", str(version))
    )
    return path, (), None, {}


def sync(name: str, version: int, *, client: Sender) -> None:
    """Delete a version of a skill.

    deleteSkillVersion · DELETE /api/3.0/mlflow/skills/{name}/versions/{version}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(name, version)))


def sync_detailed(name: str, version: int, *, client: Sender) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(name, version)))


async def asyncio(name: str, version: int, *, client: AsyncSender) -> None:
    """Delete a version of a skill.

    deleteSkillVersion · DELETE /api/3.0/mlflow/skills/{name}/versions/{version}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(name, version)))


async def asyncio_detailed(name: str, version: int, *, client: AsyncSender) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(name, version)))
