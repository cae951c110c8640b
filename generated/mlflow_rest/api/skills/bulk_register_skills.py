# Made by `make generate` from spec/paths/skills.yaml (sha256 92663408a5b81087).
# Do not edit. @generated
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
            body.to_request()
            if body.__class__ is BulkRegisterSkillsRequest
            else _v.check_body(body, BulkRegisterSkillsRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: BulkRegisterSkillsRequest) -> BulkRegisterSkillsResponse:
    """Register versions of many skills of one Git repository.

    bulkRegisterSkills · POST /api/3.0/mlflow/skills/bulk-register
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: BulkRegisterSkillsRequest) -> Response[BulkRegisterSkillsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: BulkRegisterSkillsRequest) -> BulkRegisterSkillsResponse:
    """Register versions of many skills of one Git repository.

    bulkRegisterSkills · POST /api/3.0/mlflow/skills/bulk-register
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: BulkRegisterSkillsRequest
) -> Response[BulkRegisterSkillsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
