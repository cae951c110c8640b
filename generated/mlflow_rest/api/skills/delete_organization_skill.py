# Made by `make generate` from spec/paths/skills.yaml (sha256 1f6ef4695183cdf0) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import read_empty
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteOrganizationSkill", "DELETE", "/api/3.0/mlflow/skills/@{organization}/{name}", "skills", True, "3.18"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(organization: str, name: str) -> Request:
    v: Any
    v = organization
    organization_ = _v.check_segment(
        "organization",
        v
        if v.__class__ is str and v.isascii() and 1 <= len(v) <= 64 and _v.fits("[a-z0-9]+([-.][a-z0-9]+)*", v)
        else _v.check_str(
            "organization",
            v,
            min_length=1,
            max_length=64,
            pattern="[a-z0-9]+([-.][a-z0-9]+)*",
            about="The organization, without its `@`.",
        ),
    )
    v = name
    name_ = _v.check_segment(
        "name",
        v
        if v.__class__ is str and v.isascii() and 1 <= len(v) <= 64 and _v.fits("[a-z0-9]+(-[a-z0-9]+)*", v)
        else _v.check_str(
            "name", v, min_length=1, max_length=64, pattern="[a-z0-9]+(-[a-z0-9]+)*", about="The name of the skill."
        ),
    )
    path = f"/api/3.0/mlflow/skills/@{organization_}/{name_}"
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
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
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
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(organization, name)))


async def asyncio_detailed(organization: str, name: str, *, client: AsyncSender) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(organization, name)))
