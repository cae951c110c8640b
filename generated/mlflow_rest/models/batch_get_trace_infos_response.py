# Made by `make generate` from spec/schemas/traces.yaml (sha256 9cf67b1fd0803000) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class BatchGetTraceInfosResponse:
    """The traces that were found, without spans."""

    trace_infos: list[TraceInfoV3] = field(factory=list)
    """The traces, in the order in which they were asked for, each once. Left out when none was found."""


from .trace_info_v3 import TraceInfoV3  # noqa: E402
