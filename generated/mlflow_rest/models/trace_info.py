# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._by_name import ByName, by_name
from .._model import Model


@define(kw_only=True, repr=False)
class TraceInfo(Model):
    """What a trace is, in the form of MLflow 2. TraceInfoV3 says more."""

    ID_PATHS: ClassVar[tuple[str, ...]] = ("request_id",)

    request_id: str
    """The identifier of the trace, the same that the newer routes call `trace_id`."""
    experiment_id: str
    """The experiment that contains the trace, a decimal number as a string."""
    timestamp_ms: int | None = None
    """When the trace started, in milliseconds since the epoch."""
    execution_time_ms: int | None = None
    """How long it took, in milliseconds. 0 while it is not known. Negative if the client gave an end before the start."""
    status: TraceStatus | None = None
    """How the trace ended, or that it has not."""
    request_metadata: ByName[TraceRequestMetadata, str | None] = field(factory=ByName, converter=by_name)
    """Facts about the trace. Omitted when there are none."""
    tags: ByName[TraceTag, str | None] = field(factory=ByName, converter=by_name)
    """The tags. Among them `mlflow.artifactLocation`, set by the server, and `mlflow.traceName`, the trace's name."""

    def __attrs_post_init__(self) -> None:
        if isinstance(self.request_metadata, list):
            self.request_metadata = ByName(self.request_metadata)
        if isinstance(self.tags, list):
            self.tags = ByName(self.tags)


from .trace_request_metadata import TraceRequestMetadata  # noqa: E402
from .trace_status import TraceStatus  # noqa: E402
from .trace_tag import TraceTag  # noqa: E402
