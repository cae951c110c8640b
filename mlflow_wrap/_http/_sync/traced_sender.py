# Made by `make generate` from _http/_async/traced_sender.py.
# Do not edit: change the async source. @generated
"""A sender that makes a span of each call, where OpenTelemetry's API is installed."""

from __future__ import annotations

import sys
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from mlflow_wrap._http._sync.sender import RetryingSender

if TYPE_CHECKING:
    from mlflow_rest.types import Operation, RawResponse

    from mlflow_wrap._http._sync.opened_response import OpenedResponse
    from mlflow_wrap._http._sync.sender import Body
    from mlflow_wrap._http.telemetry import CallTracer


class TracedSender(RetryingSender):
    """Sends as `RetryingSender` does, each call within a span.

    An application that wants spans has imported `opentelemetry.trace`. Until then nothing is imported here either.
    """

    _call_tracer: CallTracer | None = None

    def send(
        self,
        operation: Operation,
        path: str,
        query: Sequence[tuple[str, str]],
        content: Body,
        headers: Mapping[str, str],
        *,
        timeout: float | None = None,
    ) -> RawResponse:
        """See `RetryingSender.send`."""
        tracer = self._find_tracer()
        if tracer is None:
            return super().send(operation, path, query, content, headers, timeout=timeout)
        with tracer.start(operation, path, query) as span:
            headers = span.add_headers(headers)
            response = super().send(operation, path, query, content, headers, timeout=timeout)
            span.record(response.status_code, response.attempts)
        return response

    def open(
        self,
        operation: Operation,
        path: str,
        query: Sequence[tuple[str, str]] = (),
        headers: Mapping[str, str] | None = None,
        *,
        accept: Collection[int] = (),
    ) -> OpenedResponse:
        """See `RetryingSender.open`. The span ends before the body has come."""
        tracer = self._find_tracer()
        if tracer is None:
            return super().open(operation, path, query, headers, accept=accept)
        with tracer.start(operation, path, query) as span:
            response = super().open(operation, path, query, span.add_headers(headers or {}), accept=accept)
            span.record(response.status_code, response.attempts)
        return response

    def _find_tracer(self) -> CallTracer | None:
        if self._call_tracer is None and "opentelemetry.trace" in sys.modules:
            from mlflow_wrap._http.telemetry import CallTracer

            self._call_tracer = CallTracer(self.base_url)
        return self._call_tracer
