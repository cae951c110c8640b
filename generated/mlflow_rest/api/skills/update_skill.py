# Made by `make generate` from spec/paths/skills.yaml (sha256 fb1242043282a9bd).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, encode, path_segment
from ..._endpoint import Endpoint
from ...models.skill import Skill
from ...models.update_skill_request import UpdateSkillRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("updateSkill", "PATCH", "/api/3.0/mlflow/skills/{name}", "skills", True, "3.18")
_endpoint = Endpoint(OPERATION, JsonReader(Skill))


def _request(name: str, *, body: UpdateSkillRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    path = "/api/3.0/mlflow/skills/{name}".format(name=path_segment("name", name))
    return path, (), encode(body.to_dict()), headers


def sync(name: str, *, client: Sender, body: UpdateSkillRequest) -> Skill:
    """Change description or icons of a skill.

    updateSkill · PATCH /api/3.0/mlflow/skills/{name}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(name, body=body)))


def sync_detailed(name: str, *, client: Sender, body: UpdateSkillRequest) -> Response[Skill]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(name, body=body)))


async def asyncio(name: str, *, client: AsyncSender, body: UpdateSkillRequest) -> Skill:
    """Change description or icons of a skill.

    updateSkill · PATCH /api/3.0/mlflow/skills/{name}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(name, body=body)))


async def asyncio_detailed(name: str, *, client: AsyncSender, body: UpdateSkillRequest) -> Response[Skill]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(name, body=body)))
