"""A sender that makes a span of each call, where OpenTelemetry's API is installed."""

from __future__ import annotations

import sys
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from mlflow_wrap._http._async.sender import AsyncRetryingSender

if TYPE_CHECKING:
    from mlflow_rest.types import Operation, RawResponse

    from mlflow_wrap._http._async.opened_response import AsyncOpenedResponse
    from mlflow_wrap._http._async.sender import AsyncBody
    from mlflow_wrap._http.telemetry import CallTracer


class AsyncTracedSender(AsyncRetryingSender):
    """Sends as `AsyncRetryingSender` does, each call within a span.

    An application that wants spans has imported `opentelemetry.trace`. Until then nothing is imported here either.
    """

    _call_tracer: CallTracer | None = None

    async def send(
        self,
        operation: Operation,
        path: str,
        query: Sequence[tuple[str, str]],
        content: AsyncBody,
        headers: Mapping[str, str],
        *,
        timeout: float | None = None,  # noqa: ASYNC109 - of all attempts together
    ) -> RawResponse:
        """See `AsyncRetryingSender.send`."""
        tracer = self._find_tracer()
        if tracer is None:
            return await super().send(operation, path, query, content, headers, timeout=timeout)
        with tracer.start(operation, path, query) as span:
            headers = span.add_headers(headers)
            response = await super().send(operation, path, query, content, headers, timeout=timeout)
            span.record(response.status_code, response.attempts)
        return response

    async def open(
        self,
        operation: Operation,
        path: str,
        query: Sequence[tuple[str, str]] = (),
        headers: Mapping[str, str] | None = None,
        *,
        accept: Collection[int] = (),
    ) -> AsyncOpenedResponse:
        """See `AsyncRetryingSender.open`. The span ends before the body has come."""
        tracer = self._find_tracer()
        if tracer is None:
            return await super().open(operation, path, query, headers, accept=accept)
        with tracer.start(operation, path, query) as span:
            response = await super().open(operation, path, query, span.add_headers(headers or {}), accept=accept)
            span.record(response.status_code, response.attempts)
        return response

    def _find_tracer(self) -> CallTracer | None:
        if self._call_tracer is None and "opentelemetry.trace" in sys.modules:
            from mlflow_wrap._http.telemetry import CallTracer

            self._call_tracer = CallTracer(self.base_url)
        return self._call_tracer
