# Made by `make generate` from spec/paths/skills.yaml (sha256 fb1242043282a9bd).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, path_segment
from ..._endpoint import Endpoint
from ...models.search_skill_versions_response import SearchSkillVersionsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("searchSkillVersions", "GET", "/api/3.0/mlflow/skills/{name}/versions", "skills", True, "3.18")
_endpoint = Endpoint(OPERATION, JsonReader(SearchSkillVersionsResponse))


def _request(
    name: str,
    *,
    filter_string: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
    page_token: str | None = None,
) -> Request:
    query: list[tuple[str, str]] = []
    if filter_string is not None:
        query.append(("filter_string", filter_string))
    if max_results is not None:
        query.append(("max_results", str(max_results)))
    query += [("order_by", item) for item in order_by or ()]
    if page_token is not None:
        query.append(("page_token", page_token))
    path = "/api/3.0/mlflow/skills/{name}/versions".format(name=path_segment("name", name))
    return path, query, None, {}


def sync(
    name: str,
    *,
    client: Sender,
    filter_string: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
    page_token: str | None = None,
) -> SearchSkillVersionsResponse:
    """Search the versions of a skill.

    searchSkillVersions · GET /api/3.0/mlflow/skills/{name}/versions
    """

    return _endpoint.result(
        client,
        client.send(
            OPERATION,
            *_request(
                name, filter_string=filter_string, max_results=max_results, order_by=order_by, page_token=page_token
            ),
        ),
    )


def sync_detailed(
    name: str,
    *,
    client: Sender,
    filter_string: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
    page_token: str | None = None,
) -> Response[SearchSkillVersionsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        client.send(
            OPERATION,
            *_request(
                name, filter_string=filter_string, max_results=max_results, order_by=order_by, page_token=page_token
            ),
        ),
    )


async def asyncio(
    name: str,
    *,
    client: AsyncSender,
    filter_string: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
    page_token: str | None = None,
) -> SearchSkillVersionsResponse:
    """Search the versions of a skill.

    searchSkillVersions · GET /api/3.0/mlflow/skills/{name}/versions
    """

    return _endpoint.result(
        client,
        await client.send(
            OPERATION,
            *_request(
                name, filter_string=filter_string, max_results=max_results, order_by=order_by, page_token=page_token
            ),
        ),
    )


async def asyncio_detailed(
    name: str,
    *,
    client: AsyncSender,
    filter_string: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
    page_token: str | None = None,
) -> Response[SearchSkillVersionsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION,
            *_request(
                name, filter_string=filter_string, max_results=max_results, order_by=order_by, page_token=page_token
            ),
        ),
    )
