# Made by `make generate` from spec/paths/otlp.yaml (sha256 fe64711524d14c80).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import encode, read_nothing
from ..._endpoint import Endpoint
from ...models.export_traces_request import ExportTracesRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("exportTraces", "POST", "/v1/traces", "otlp", True, "3.4")
_endpoint = Endpoint(OPERATION, read_nothing)


def _request(*, body: ExportTracesRequest, x_mlflow_experiment_id: str, x_mlflow_run_id: str | None = None) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json", "x-mlflow-experiment-id": x_mlflow_experiment_id}
    if x_mlflow_run_id is not None:
        headers["x-mlflow-run-id"] = x_mlflow_run_id
    return "/v1/traces", (), encode(body.to_dict()), headers


def sync(
    *, client: Sender, body: ExportTracesRequest, x_mlflow_experiment_id: str, x_mlflow_run_id: str | None = None
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
    *, client: Sender, body: ExportTracesRequest, x_mlflow_experiment_id: str, x_mlflow_run_id: str | None = None
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
    *, client: AsyncSender, body: ExportTracesRequest, x_mlflow_experiment_id: str, x_mlflow_run_id: str | None = None
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
    *, client: AsyncSender, body: ExportTracesRequest, x_mlflow_experiment_id: str, x_mlflow_run_id: str | None = None
) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION,
            *_request(body=body, x_mlflow_experiment_id=x_mlflow_experiment_id, x_mlflow_run_id=x_mlflow_run_id),
        ),
    )
