# Made by `make generate` from spec/paths/label_schemas.yaml (sha256 7281cae12f704677) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any, SupportsIndex

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_label_schemas_response import ListLabelSchemasResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("listLabelSchemas", "GET", "/api/3.0/mlflow/label-schemas/list", "label_schemas", True, "3.14")
_endpoint = Endpoint(OPERATION, JsonReader(ListLabelSchemasResponse))


def _request(
    *, experiment_id: str | int, max_results: SupportsIndex | None = None, page_token: str | None = None
) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = experiment_id
    query.append(
        (
            "experiment_id",
            v if v.__class__ is str and v.isascii() and v else _v.check_digits("experiment_id", v, min_length=1),
        )
    )
    v = max_results
    if v is not None:
        query.append(
            (
                "max_results",
                str(v if v.__class__ is int and 1 <= v <= 50_000 else _v.check_int("max_results", v, 1, 50_000)),
            )
        )
    v = page_token
    if v is not None:
        query.append(("page_token", v if v.__class__ is str and v.isascii() else _v.check_str("page_token", v)))
    return "/api/3.0/mlflow/label-schemas/list", query, None, {}


def sync(
    *, client: Sender, experiment_id: str | int, max_results: SupportsIndex | None = None, page_token: str | None = None
) -> ListLabelSchemasResponse:
    """List the label schemas of an experiment.

    listLabelSchemas · GET /api/3.0/mlflow/label-schemas/list

    Answers the label schemas of an experiment, the newest first, one page at a time. Though it is a GET, it creates the
    experiment's default question, `Feedback`, when that is not there yet. A deleted or unknown experiment is 404.

    Args:
        client: Sends the request.
        experiment_id: The experiment.
        max_results: How many label schemas a page holds, from 1 to 50000. 100 when left out.
        page_token: The `next_page_token` of the previous answer. It is a position: what comes or goes while paging
            shifts the next page.

    Returns:
        One page of label schemas.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(
        client,
        client.send(OPERATION, *_request(experiment_id=experiment_id, max_results=max_results, page_token=page_token)),
    )


def sync_detailed(
    *, client: Sender, experiment_id: str | int, max_results: SupportsIndex | None = None, page_token: str | None = None
) -> Response[ListLabelSchemasResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(
        client,
        client.send(OPERATION, *_request(experiment_id=experiment_id, max_results=max_results, page_token=page_token)),
    )


async def asyncio(
    *,
    client: AsyncSender,
    experiment_id: str | int,
    max_results: SupportsIndex | None = None,
    page_token: str | None = None,
) -> ListLabelSchemasResponse:
    """List the label schemas of an experiment.

    listLabelSchemas · GET /api/3.0/mlflow/label-schemas/list

    Answers the label schemas of an experiment, the newest first, one page at a time. Though it is a GET, it creates the
    experiment's default question, `Feedback`, when that is not there yet. A deleted or unknown experiment is 404.

    Args:
        client: Sends the request.
        experiment_id: The experiment.
        max_results: How many label schemas a page holds, from 1 to 50000. 100 when left out.
        page_token: The `next_page_token` of the previous answer. It is a position: what comes or goes while paging
            shifts the next page.

    Returns:
        One page of label schemas.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(
        client,
        await client.send(
            OPERATION, *_request(experiment_id=experiment_id, max_results=max_results, page_token=page_token)
        ),
    )


async def asyncio_detailed(
    *,
    client: AsyncSender,
    experiment_id: str | int,
    max_results: SupportsIndex | None = None,
    page_token: str | None = None,
) -> Response[ListLabelSchemasResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION, *_request(experiment_id=experiment_id, max_results=max_results, page_token=page_token)
        ),
    )
