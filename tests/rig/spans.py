"""A provider of OpenTelemetry that keeps the spans of a test."""

from __future__ import annotations

from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter


class Spans:
    """A provider and what it has recorded."""

    def __init__(self) -> None:
        self._exporter = InMemorySpanExporter()
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self._exporter))
        self.tracer = self.provider.get_tracer("test")

    def take(self) -> list[ReadableSpan]:
        """The spans that have ended since the last time."""
        spans = list(self._exporter.get_finished_spans())
        self._exporter.clear()
        return spans


def traceparent(span: ReadableSpan) -> str:
    """The header that names a span as the parent, by W3C Trace Context."""
    parts = span.context
    return f"00-{parts.trace_id:032x}-{parts.span_id:016x}-{parts.trace_flags:02x}"
