# Made by `make generate` from spec/paths/skills.yaml (sha256 1f6ef4695183cdf0) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.bulk_register_skills_request import BulkRegisterSkillsRequest
from ...models.bulk_register_skills_response import BulkRegisterSkillsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("bulkRegisterSkills", "POST", "/api/3.0/mlflow/skills/bulk-register", "skills", True, "3.18")
_endpoint = Endpoint(OPERATION, JsonReader(BulkRegisterSkillsResponse))


def _request(*, body: BulkRegisterSkillsRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/skills/bulk-register",
        (),
        encode(
            body.to_dict()
            if body.__class__ is BulkRegisterSkillsRequest
            else _v.check_body(body, BulkRegisterSkillsRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: BulkRegisterSkillsRequest) -> BulkRegisterSkillsResponse:
    """Register versions of many skills of one Git repository.

    bulkRegisterSkills · POST /api/3.0/mlflow/skills/bulk-register

    Registers a place in the same Git repository and ref for each of up to 500 skills, all or none, making skills that
    do not exist. A skill that has a version with the same source, ref, subpath and digest, not marked as deleted, gets
    no other one: the highest such version is answered as it is, whatever its status. So sending again adds nothing.
    409, only with authentication, is a skill that was made or erased by someone else meanwhile.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The versions were registered or found.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: BulkRegisterSkillsRequest) -> Response[BulkRegisterSkillsResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: BulkRegisterSkillsRequest) -> BulkRegisterSkillsResponse:
    """Register versions of many skills of one Git repository.

    bulkRegisterSkills · POST /api/3.0/mlflow/skills/bulk-register

    Registers a place in the same Git repository and ref for each of up to 500 skills, all or none, making skills that
    do not exist. A skill that has a version with the same source, ref, subpath and digest, not marked as deleted, gets
    no other one: the highest such version is answered as it is, whatever its status. So sending again adds nothing.
    409, only with authentication, is a skill that was made or erased by someone else meanwhile.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The versions were registered or found.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: BulkRegisterSkillsRequest
) -> Response[BulkRegisterSkillsResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
