# Made by `make generate` from spec/paths/otlp.yaml (sha256 3542eff1d2fd09d5) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
        "x_mlflow_experiment_id",
        v if v.__class__ is str and v.isascii() and v else _v.check_digits("x_mlflow_experiment_id", v, min_length=1),
    )
    v = x_mlflow_run_id
    if v is not None:
        headers["x-mlflow-run-id"] = _v.check_header(
            "x_mlflow_run_id", v if v.__class__ is str and v.isascii() else _v.check_str("x_mlflow_run_id", v)
        )
    return (
        "/v1/traces",
        (),
        encode(body.to_dict() if body.__class__ is ExportTracesRequest else _v.check_body(body, ExportTracesRequest)),
        headers,
    )


def sync(
    *, client: Sender, body: ExportTracesRequest, x_mlflow_experiment_id: str | int, x_mlflow_run_id: str | None = None
) -> None:
    """Send spans by OpenTelemetry's protocol.

    exportTraces · POST /v1/traces

    Stores spans and makes the traces that they belong to, or none of them: a batch is written as a whole. It is where
    an OpenTelemetry exporter sends to. A span that is there is replaced, and sums over the trace are computed anew, so
    that sending again does no harm. Later spans of a trace go where its first ones went, whatever the header says. Next
    to this JSON the server takes the protocol's binary form, with content type `application/x-protobuf`, which is all
    that MLflow 3.11 and older know. Both may be compressed, with a `Content-Encoding` of `gzip` or `deflate`. JSON of
    another build than described makes the server fail with a text 500, after which it may close the connection. A
    workspace header on a server without workspaces is 500 `FEATURE_DISABLED`.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.
        x_mlflow_experiment_id: The experiment to store new traces in, also a deleted one. Without the header it is
            422. An empty one is 200, and the spans are lost.
        x_mlflow_run_id: A run to link the traces to whose root spans are sent. Whether it exists is not checked,
            and a failure to link is not told.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
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
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
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

    Stores spans and makes the traces that they belong to, or none of them: a batch is written as a whole. It is where
    an OpenTelemetry exporter sends to. A span that is there is replaced, and sums over the trace are computed anew, so
    that sending again does no harm. Later spans of a trace go where its first ones went, whatever the header says. Next
    to this JSON the server takes the protocol's binary form, with content type `application/x-protobuf`, which is all
    that MLflow 3.11 and older know. Both may be compressed, with a `Content-Encoding` of `gzip` or `deflate`. JSON of
    another build than described makes the server fail with a text 500, after which it may close the connection. A
    workspace header on a server without workspaces is 500 `FEATURE_DISABLED`.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.
        x_mlflow_experiment_id: The experiment to store new traces in, also a deleted one. Without the header it is
            422. An empty one is 200, and the spans are lost.
        x_mlflow_run_id: A run to link the traces to whose root spans are sent. Whether it exists is not checked,
            and a failure to link is not told.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
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
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION,
            *_request(body=body, x_mlflow_experiment_id=x_mlflow_experiment_id, x_mlflow_run_id=x_mlflow_run_id),
        ),
    )
