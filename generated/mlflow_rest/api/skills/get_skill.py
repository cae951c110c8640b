# Made by `make generate` from spec/paths/skills.yaml (sha256 fb1242043282a9bd).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, path_segment
from ..._endpoint import Endpoint
from ...models.skill import Skill
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getSkill", "GET", "/api/3.0/mlflow/skills/{name}", "skills", True, "3.18")
_endpoint = Endpoint(OPERATION, JsonReader(Skill))


def _request(name: str) -> Request:
    path = "/api/3.0/mlflow/skills/{name}".format(name=path_segment("name", name))
    return path, (), None, {}


def sync(name: str, *, client: Sender) -> Skill:
    """Get a skill.

    getSkill · GET /api/3.0/mlflow/skills/{name}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(name)))


def sync_detailed(name: str, *, client: Sender) -> Response[Skill]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(name)))


async def asyncio(name: str, *, client: AsyncSender) -> Skill:
    """Get a skill.

    getSkill · GET /api/3.0/mlflow/skills/{name}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(name)))


async def asyncio_detailed(name: str, *, client: AsyncSender) -> Response[Skill]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(name)))
