# Made by `make generate` from spec/paths/otlp.yaml (sha256 bb65e626bf359c1e).
# Do not edit. @generated
"""The entrance for spans that speaks OpenTelemetry's protocol."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import api as _api
from .. import models as _models
from .._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._typing import SequenceNotStr
    from ..models.otlp_resource_spans import OtlpResourceSpans


class OtlpResource(Resource):
    """The entrance for spans that speaks OpenTelemetry's protocol."""

    __slots__ = ()

    def export_traces(
        self,
        experiment_id: str | int,
        resource_spans: SequenceNotStr[OtlpResourceSpans],
        *,
        run_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Send spans by OpenTelemetry's protocol.

        exportTraces · POST /v1/traces

        Stores spans and makes the traces that they belong to, or none of them: a batch is written as a whole. It is
        where an OpenTelemetry exporter sends to. A span that is there is replaced, and sums over the trace are computed
        anew, so that sending again does no harm. Later spans of a trace go where its first ones went, whatever the
        header says. Next to this JSON the server takes the protocol's binary form, with content type
        `application/x-protobuf`, which is all that MLflow 3.11 and older know. Both may be compressed, with a
        `Content-Encoding` of `gzip` or `deflate`. JSON of another build than described makes the server fail with a
        string 500, after which it may close the connection. A workspace header on a server without workspaces is 500
        `FEATURE_DISABLED`.

        Args:
            experiment_id: The experiment to store new traces in, also a deleted one. Without the header it is 422.
                An empty one is 200, and the spans are lost.
            resource_spans: The spans by where they come from, at least one item.
            run_id: A run to link the traces to whose root spans are sent. Whether it exists is not checked, and a
                failure to link is not sent anything.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.otlp.export_traces.sync(
            body=_models.ExportTracesRequest(resourceSpans=resource_spans),
            x_mlflow_experiment_id=experiment_id,
            x_mlflow_run_id=run_id,
            client=client,
        )


class AsyncOtlpResource(AsyncResource):
    """The entrance for spans that speaks OpenTelemetry's protocol."""

    __slots__ = ()

    async def export_traces(
        self,
        experiment_id: str | int,
        resource_spans: SequenceNotStr[OtlpResourceSpans],
        *,
        run_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Send spans by OpenTelemetry's protocol.

        exportTraces · POST /v1/traces

        Stores spans and makes the traces that they belong to, or none of them: a batch is written as a whole. It is
        where an OpenTelemetry exporter sends to. A span that is there is replaced, and sums over the trace are computed
        anew, so that sending again does no harm. Later spans of a trace go where its first ones went, whatever the
        header says. Next to this JSON the server takes the protocol's binary form, with content type
        `application/x-protobuf`, which is all that MLflow 3.11 and older know. Both may be compressed, with a
        `Content-Encoding` of `gzip` or `deflate`. JSON of another build than described makes the server fail with a
        string 500, after which it may close the connection. A workspace header on a server without workspaces is 500
        `FEATURE_DISABLED`.

        Args:
            experiment_id: The experiment to store new traces in, also a deleted one. Without the header it is 422.
                An empty one is 200, and the spans are lost.
            resource_spans: The spans by where they come from, at least one item.
            run_id: A run to link the traces to whose root spans are sent. Whether it exists is not checked, and a
                failure to link is not sent anything.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.otlp.export_traces.asyncio(
            body=_models.ExportTracesRequest(resourceSpans=resource_spans),
            x_mlflow_experiment_id=experiment_id,
            x_mlflow_run_id=run_id,
            client=client,
        )
