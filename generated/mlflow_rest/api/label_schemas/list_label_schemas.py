# Made by `make generate` from spec/paths/label_schemas.yaml (sha256 2f9e5273154b1e17).
# Do not edit. @generated
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
    """

    return _endpoint.result(
        client,
        client.send(OPERATION, *_request(experiment_id=experiment_id, max_results=max_results, page_token=page_token)),
    )


def sync_detailed(
    *, client: Sender, experiment_id: str | int, max_results: SupportsIndex | None = None, page_token: str | None = None
) -> Response[ListLabelSchemasResponse]:
    """Like `sync`, with the whole response, whatever its status."""
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
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION, *_request(experiment_id=experiment_id, max_results=max_results, page_token=page_token)
        ),
    )
