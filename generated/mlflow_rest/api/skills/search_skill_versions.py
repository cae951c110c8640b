# Made by `make generate` from spec/paths/skills.yaml (sha256 92663408a5b81087).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsIndex

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.search_skill_versions_response import SearchSkillVersionsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

if TYPE_CHECKING:
    from ..._typing import SequenceNotStr

OPERATION = Operation("searchSkillVersions", "GET", "/api/3.0/mlflow/skills/{name}/versions", "skills", True, "3.18")
_endpoint = Endpoint(OPERATION, JsonReader(SearchSkillVersionsResponse))


def _request(
    name: str,
    *,
    filter_string: str | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = filter_string
    if v is not None:
        query.append(("filter_string", v if v.__class__ is str and v.isascii() else _v.check_str("filter_string", v)))
    v = max_results
    if v is not None:
        query.append(
            (
                "max_results",
                str(v if v.__class__ is int and 1 <= v <= 1000 else _v.check_int("max_results", v, 1, 1000)),
            )
        )
    v = order_by
    if v is not None:
        query += [
            ("order_by", item)
            for item in _v.check_strs(
                "order_by",
                v,
                lambda item: item if item.__class__ is str and item.isascii() else _v.check_str("", item),
                in_url=True,
                unique=True,
            )
        ]
    v = page_token
    if v is not None:
        query.append(("page_token", v if v.__class__ is str and v.isascii() else _v.check_str("page_token", v)))
    v = name
    name_ = _v.check_segment(
        "name",
        v
        if v.__class__ is str and v.isascii() and 1 <= len(v) <= 64 and _v.fits("[a-z0-9]+(-[a-z0-9]+)*", v)
        else _v.check_str(
            "name", v, min_length=1, max_length=64, pattern="[a-z0-9]+(-[a-z0-9]+)*", about="The name of the skill."
        ),
    )
    path = f"/api/3.0/mlflow/skills/{name_}/versions"
    return path, query, None, {}


def sync(
    name: str,
    *,
    client: Sender,
    filter_string: str | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
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
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
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
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
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
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
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
