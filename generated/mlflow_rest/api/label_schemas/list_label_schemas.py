# Made by `make generate` from spec/paths/label_schemas.yaml (sha256 b06f90f03e485a59).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_label_schemas_response import ListLabelSchemasResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("listLabelSchemas", "GET", "/api/3.0/mlflow/label-schemas/list", "label_schemas", True, "3.14")
_endpoint = Endpoint(OPERATION, JsonReader(ListLabelSchemasResponse))


def _request(*, experiment_id: str, max_results: int | None = None, page_token: str | None = None) -> Request:
    query: list[tuple[str, str]] = [("experiment_id", experiment_id)]
    if max_results is not None:
        query.append(("max_results", str(max_results)))
    if page_token is not None:
        query.append(("page_token", page_token))
    return "/api/3.0/mlflow/label-schemas/list", query, None, {}


def sync(
    *, client: Sender, experiment_id: str, max_results: int | None = None, page_token: str | None = None
) -> ListLabelSchemasResponse:
    """List the label schemas of an experiment.

    listLabelSchemas · GET /api/3.0/mlflow/label-schemas/list
    """

    return _endpoint.result(
        client,
        client.send(OPERATION, *_request(experiment_id=experiment_id, max_results=max_results, page_token=page_token)),
    )


def sync_detailed(
    *, client: Sender, experiment_id: str, max_results: int | None = None, page_token: str | None = None
) -> Response[ListLabelSchemasResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        client.send(OPERATION, *_request(experiment_id=experiment_id, max_results=max_results, page_token=page_token)),
    )


async def asyncio(
    *, client: AsyncSender, experiment_id: str, max_results: int | None = None, page_token: str | None = None
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
    *, client: AsyncSender, experiment_id: str, max_results: int | None = None, page_token: str | None = None
) -> Response[ListLabelSchemasResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION, *_request(experiment_id=experiment_id, max_results=max_results, page_token=page_token)
        ),
    )
