# Made by `make generate` from spec/paths/skills.yaml (sha256 92663408a5b81087).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.set_skill_alias_request import SetSkillAliasRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("setSkillAlias", "POST", "/api/3.0/mlflow/skills/{name}/aliases", "skills", True, "3.18")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(name: str, *, body: SetSkillAliasRequest) -> Request:
    v: Any
    headers: dict[str, str] = {"Content-Type": "application/json"}
    v = name
    name_ = _v.check_segment(
        "name",
        v
        if v.__class__ is str and v.isascii() and 1 <= len(v) <= 64 and _v.fits("[a-z0-9]+(-[a-z0-9]+)*", v)
        else _v.check_str(
            "name", v, min_length=1, max_length=64, pattern="[a-z0-9]+(-[a-z0-9]+)*", about="The name of the skill."
        ),
    )
    path = f"/api/3.0/mlflow/skills/{name_}/aliases"
    return (
        path,
        (),
        encode(
            body.to_request() if body.__class__ is SetSkillAliasRequest else _v.check_body(body, SetSkillAliasRequest)
        ),
        headers,
    )


def sync(name: str, *, client: Sender, body: SetSkillAliasRequest) -> None:
    """Point an alias to a version of a skill.

    setSkillAlias · POST /api/3.0/mlflow/skills/{name}/aliases
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(name, body=body)))


def sync_detailed(name: str, *, client: Sender, body: SetSkillAliasRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(name, body=body)))


async def asyncio(name: str, *, client: AsyncSender, body: SetSkillAliasRequest) -> None:
    """Point an alias to a version of a skill.

    setSkillAlias · POST /api/3.0/mlflow/skills/{name}/aliases
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(name, body=body)))


async def asyncio_detailed(name: str, *, client: AsyncSender, body: SetSkillAliasRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(name, body=body)))
