# Made by `make generate` from spec/paths/skills.yaml (sha256 1f6ef4695183cdf0) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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

    Finds versions of one skill, one page at a time. Versions marked as deleted are left out. A skill that does not
    exist has an empty list.

    Args:
        name: The name of the skill.
        client: Sends the request.
        filter_string: Conditions joined by `AND` on `version`, `status`, `organization`, `source_type`, `digest`,
            `created_at`, `last_updated_at` and `tags`, such as `status IN ('draft', 'active') AND version > 3`. `IN`
            works with `status` only; tags take `=`, `!=`, `LIKE` and `ILIKE`. There is no `OR`.
        max_results: How many a page holds, from 1 to 1000. 100 when left out.
        order_by: `version`, `status`, `organization`, `source_type`, `digest`, `created_at` or `last_updated_at`,
            each with an optional ` ASC` or ` DESC`, none twice. The lowest version comes first when left out.
        page_token: The `next_page_token` of the previous answer. It is bound to that request: another filter,
            another order, another skill or another workspace is 400. It is also a position: deleting while paging makes
            the next page skip some.

    Returns:
        One page of versions.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
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
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
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

    Finds versions of one skill, one page at a time. Versions marked as deleted are left out. A skill that does not
    exist has an empty list.

    Args:
        name: The name of the skill.
        client: Sends the request.
        filter_string: Conditions joined by `AND` on `version`, `status`, `organization`, `source_type`, `digest`,
            `created_at`, `last_updated_at` and `tags`, such as `status IN ('draft', 'active') AND version > 3`. `IN`
            works with `status` only; tags take `=`, `!=`, `LIKE` and `ILIKE`. There is no `OR`.
        max_results: How many a page holds, from 1 to 1000. 100 when left out.
        order_by: `version`, `status`, `organization`, `source_type`, `digest`, `created_at` or `last_updated_at`,
            each with an optional ` ASC` or ` DESC`, none twice. The lowest version comes first when left out.
        page_token: The `next_page_token` of the previous answer. It is bound to that request: another filter,
            another order, another skill or another workspace is 400. It is also a position: deleting while paging makes
            the next page skip some.

    Returns:
        One page of versions.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
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
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION,
            *_request(
                name, filter_string=filter_string, max_results=max_results, order_by=order_by, page_token=page_token
            ),
        ),
    )
