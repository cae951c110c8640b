# Made by `make generate` from spec/paths/skills.yaml (sha256 1f6ef4695183cdf0) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
        encode(body.to_dict() if body.__class__ is CreateSkillRequest else _v.check_body(body, CreateSkillRequest)),
        headers,
    )


def sync(*, client: Sender, body: CreateSkillRequest) -> Skill:
    """Register a skill.

    createSkill · POST /api/3.0/mlflow/skills

    Registers a skill without versions and answers it. createSkillVersion makes a missing skill by itself, so this is
    only needed to describe one. A name that is taken in its organization is 400 `RESOURCE_ALREADY_EXISTS`. Unknown
    fields are 400.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The skill was registered.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateSkillRequest) -> Response[Skill]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateSkillRequest) -> Skill:
    """Register a skill.

    createSkill · POST /api/3.0/mlflow/skills

    Registers a skill without versions and answers it. createSkillVersion makes a missing skill by itself, so this is
    only needed to describe one. A name that is taken in its organization is 400 `RESOURCE_ALREADY_EXISTS`. Unknown
    fields are 400.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The skill was registered.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: CreateSkillRequest) -> Response[Skill]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
