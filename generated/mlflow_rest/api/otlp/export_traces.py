# Made by `make generate` from spec/paths/otlp.yaml (sha256 bb65e626bf359c1e).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import encode, read_nothing
from ..._endpoint import Endpoint
from ...models.export_traces_request import ExportTracesRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("exportTraces", "POST", "/v1/traces", "otlp", True, "3.4")
_endpoint = Endpoint(OPERATION, read_nothing)


def _request(
    *, body: ExportTracesRequest, x_mlflow_experiment_id: str | int, x_mlflow_run_id: str | None = None
) -> Request:
    v: Any
    headers: dict[str, str] = {"Content-Type": "application/json"}
    v = x_mlflow_experiment_id
    headers["x-mlflow-experiment-id"] = _v.check_header(
        "experiment_id",
        v if v.__class__ is str and v.isascii() and v else _v.check_digits("experiment_id", v, min_length=1),
    )
    v = x_mlflow_run_id
    if v is not None:
        headers["x-mlflow-run-id"] = _v.check_header(
            "run_id", v if v.__class__ is str and v.isascii() else _v.check_str("run_id", v)
        )
    return (
        "/v1/traces",
        (),
        encode(
            body.to_request() if body.__class__ is ExportTracesRequest else _v.check_body(body, ExportTracesRequest)
        ),
        headers,
    )


def sync(
    *, client: Sender, body: ExportTracesRequest, x_mlflow_experiment_id: str | int, x_mlflow_run_id: str | None = None
) -> None:
    """Send spans by OpenTelemetry's protocol.

    exportTraces · POST /v1/traces
    """

    return _endpoint.result(
        client,
        client.send(
            OPERATION,
            *_request(body=body, x_mlflow_experiment_id=x_mlflow_experiment_id, x_mlflow_run_id=x_mlflow_run_id),
        ),
    )


def sync_detailed(
    *, client: Sender, body: ExportTracesRequest, x_mlflow_experiment_id: str | int, x_mlflow_run_id: str | None = None
) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        client.send(
            OPERATION,
            *_request(body=body, x_mlflow_experiment_id=x_mlflow_experiment_id, x_mlflow_run_id=x_mlflow_run_id),
        ),
    )


async def asyncio(
    *,
    client: AsyncSender,
    body: ExportTracesRequest,
    x_mlflow_experiment_id: str | int,
    x_mlflow_run_id: str | None = None,
) -> None:
    """Send spans by OpenTelemetry's protocol.

    exportTraces · POST /v1/traces
    """

    return _endpoint.result(
        client,
        await client.send(
            OPERATION,
            *_request(body=body, x_mlflow_experiment_id=x_mlflow_experiment_id, x_mlflow_run_id=x_mlflow_run_id),
        ),
    )


async def asyncio_detailed(
    *,
    client: AsyncSender,
    body: ExportTracesRequest,
    x_mlflow_experiment_id: str | int,
    x_mlflow_run_id: str | None = None,
) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION,
            *_request(body=body, x_mlflow_experiment_id=x_mlflow_experiment_id, x_mlflow_run_id=x_mlflow_run_id),
        ),
    )
