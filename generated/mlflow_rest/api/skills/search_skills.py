# Made by `make generate` from spec/paths/skills.yaml (sha256 fb1242043282a9bd).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.search_skills_response import SearchSkillsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("searchSkills", "GET", "/api/3.0/mlflow/skills", "skills", True, "3.18")
_endpoint = Endpoint(OPERATION, JsonReader(SearchSkillsResponse))


def _request(
    *,
    filter_string: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
    page_token: str | None = None,
    include_skill_identities: list[str] | None = None,
) -> Request:
    query: list[tuple[str, str]] = []
    if filter_string is not None:
        query.append(("filter_string", filter_string))
    if max_results is not None:
        query.append(("max_results", str(max_results)))
    query += [("order_by", item) for item in order_by or ()]
    if page_token is not None:
        query.append(("page_token", page_token))
    query += [("include_skill_identities", item) for item in include_skill_identities or ()]
    return "/api/3.0/mlflow/skills", query, None, {}


def sync(
    *,
    client: Sender,
    filter_string: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
    page_token: str | None = None,
    include_skill_identities: list[str] | None = None,
) -> SearchSkillsResponse:
    """Search skills.

    searchSkills · GET /api/3.0/mlflow/skills
    """

    return _endpoint.result(
        client,
        client.send(
            OPERATION,
            *_request(
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
                include_skill_identities=include_skill_identities,
            ),
        ),
    )


def sync_detailed(
    *,
    client: Sender,
    filter_string: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
    page_token: str | None = None,
    include_skill_identities: list[str] | None = None,
) -> Response[SearchSkillsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        client.send(
            OPERATION,
            *_request(
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
                include_skill_identities=include_skill_identities,
            ),
        ),
    )


async def asyncio(
    *,
    client: AsyncSender,
    filter_string: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
    page_token: str | None = None,
    include_skill_identities: list[str] | None = None,
) -> SearchSkillsResponse:
    """Search skills.

    searchSkills · GET /api/3.0/mlflow/skills
    """

    return _endpoint.result(
        client,
        await client.send(
            OPERATION,
            *_request(
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
                include_skill_identities=include_skill_identities,
            ),
        ),
    )


async def asyncio_detailed(
    *,
    client: AsyncSender,
    filter_string: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
    page_token: str | None = None,
    include_skill_identities: list[str] | None = None,
) -> Response[SearchSkillsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION,
            *_request(
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
                include_skill_identities=include_skill_identities,
            ),
        ),
    )
