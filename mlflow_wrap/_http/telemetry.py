"""Spans for calls, by OpenTelemetry's semantic conventions for HTTP clients. Imported only where its API is in use."""

from __future__ import annotations

from contextvars import Token
from types import TracebackType
from typing import TYPE_CHECKING, Self

from opentelemetry import context, propagate, trace

# What all instrumentation honors: exporters set it, so that sending spans makes no spans.
from opentelemetry.context import _SUPPRESS_HTTP_INSTRUMENTATION_KEY, _SUPPRESS_INSTRUMENTATION_KEY

from mlflow_wrap._http.api_errors.redact import redact_url
from mlflow_wrap._http.origin import parse_origin, split
from mlflow_wrap._http.urls import encode_query
from mlflow_wrap._version import __version__
from mlflow_wrap.errors import ApiError, TransportError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mlflow_rest.types import Operation
    from opentelemetry.context.context import Context
    from opentelemetry.trace import Span, Tracer, TracerProvider
    from opentelemetry.util.types import AttributeValue

_SCHEMA = "https://opentelemetry.io/schemas/1.41.0"


class CallTracer:
    """Starts the spans of the calls to one server.

    Args:
        base_url: The server's URL, without credentials.
    """

    def __init__(self, base_url: str) -> None:
        self._origin, self._prefix = split(base_url)
        _, host, port = parse_origin(base_url)
        self._server: dict[str, AttributeValue] = {"server.address": host.decode("ascii"), "server.port": port}
        self._provider: TracerProvider | None = None
        self._tracer: Tracer | None = None

    def start(self, operation: Operation, path: str, query: Sequence[tuple[str, str]]) -> CallSpan:
        """Start the span of one call, which all its attempts share.

        Args:
            operation: The operation that is called.
            path: The path with its parameters filled in and percent-encoded.
            query: Pairs of name and value, not yet encoded.

        Returns:
            A context manager, within which the span is the current one.
        """
        if context.get_value(_SUPPRESS_INSTRUMENTATION_KEY) or context.get_value(_SUPPRESS_HTTP_INSTRUMENTATION_KEY):
            return CallSpan(None, {})
        headers: dict[str, str] = {}
        tracer = self._find_tracer()
        if tracer is None:
            propagate.inject(headers)
            return CallSpan(None, headers)
        template = self._prefix + operation.path
        target = f"{self._prefix}{path}?{encode_query(query)}" if query else self._prefix + path
        # Samplers decide by what is there at the start.
        span = tracer.start_span(
            f"{operation.method} {template}",
            kind=trace.SpanKind.CLIENT,
            attributes={
                "http.request.method": operation.method,
                "url.full": redact_url(self._origin + target),
                "url.template": template,
                **self._server,
            },
        )
        propagate.inject(headers, trace.set_span_in_context(span))
        return CallSpan(span, headers)

    def _find_tracer(self) -> Tracer | None:
        """Return the tracer of the application's provider; `None` if it has none, or one that records nothing."""
        provider = trace.get_tracer_provider()
        if provider is not self._provider:
            tracer = trace.get_tracer("mlflow_wrap", __version__, provider, _SCHEMA)
            idle = isinstance(provider, trace.ProxyTracerProvider) or isinstance(tracer, trace.NoOpTracer)
            self._tracer = None if idle else tracer
            self._provider = provider
        return self._tracer


class CallSpan:
    """The span of one call.

    Args:
        span: The span; `None` for a call without one.
        headers: What propagates the context to the server.
    """

    __slots__ = ("_headers", "_span", "_token")

    def __init__(self, span: Span | None, headers: dict[str, str]) -> None:
        self._span = span
        self._token: Token[Context] | None = None
        self._headers = headers

    def __enter__(self) -> Self:
        if self._span is not None:
            self._token = context.attach(trace.set_span_in_context(self._span))
        return self

    def __exit__(
        self, error_type: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._span is None:
            return
        if self._token is not None:
            context.detach(self._token)
        if isinstance(error, ApiError):
            self.record(error.status_code, error.attempts)
        elif error is not None:
            self._record_failure(error)
        self._span.end()

    def add_headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        """Return the headers of a call with what propagates the context.

        Args:
            headers: Those of the call. They take precedence.
        """
        names = {name.lower() for name in headers}
        return {**{name: value for name, value in self._headers.items() if name.lower() not in names}, **headers}

    def record(self, status: int, attempts: int) -> None:
        """Record what came of the call.

        Args:
            status: Of the response, whatever it is.
            attempts: How often the request was sent.
        """
        span = self._span
        if span is None:
            return
        span.set_attribute("http.response.status_code", status)
        _count(span, attempts)
        if status >= 400:
            # Without a description, which the status would repeat.
            span.set_attribute("error.type", str(status))
            span.set_status(trace.StatusCode.ERROR)

    def _record_failure(self, error: BaseException) -> None:
        span = self._span
        if span is None:
            return
        name = type(error).__qualname__
        module = type(error).__module__
        span.set_attribute("error.type", name if module == "builtins" else f"{module}.{name}")
        description = None
        if isinstance(error, TransportError):
            _count(span, error.attempts)
            description = str(error)  # credentials are masked there; messages of others may quote one
        span.set_status(trace.StatusCode.ERROR, description)


def _count(span: Span, attempts: int) -> None:
    if attempts > 1:
        span.set_attribute("http.request.resend_count", attempts - 1)
