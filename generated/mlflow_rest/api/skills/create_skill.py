# Made by `make generate` from spec/paths/skills.yaml (sha256 92663408a5b81087).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_skill_request import CreateSkillRequest
from ...models.skill import Skill
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("createSkill", "POST", "/api/3.0/mlflow/skills", "skills", True, "3.18")
_endpoint = Endpoint(OPERATION, JsonReader(Skill))


def _request(*, body: CreateSkillRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/skills",
        (),
        encode(body.to_request() if body.__class__ is CreateSkillRequest else _v.check_body(body, CreateSkillRequest)),
        headers,
    )


def sync(*, client: Sender, body: CreateSkillRequest) -> Skill:
    """Register a skill.

    createSkill · POST /api/3.0/mlflow/skills
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateSkillRequest) -> Response[Skill]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateSkillRequest) -> Skill:
    """Register a skill.

    createSkill · POST /api/3.0/mlflow/skills
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: CreateSkillRequest) -> Response[Skill]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
