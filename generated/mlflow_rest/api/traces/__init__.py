# Made by `make generate` from spec/paths/traces.yaml (sha256 47548ed4696a040d).
# Do not edit. @generated
"""The operations of the area `traces`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import batch_get_trace_infos as batch_get_trace_infos
    from . import batch_get_traces as batch_get_traces
    from . import calculate_trace_filter_correlation as calculate_trace_filter_correlation
    from . import delete_trace_tag as delete_trace_tag
    from . import delete_trace_tag_v3 as delete_trace_tag_v3
    from . import delete_traces as delete_traces
    from . import delete_traces_v3 as delete_traces_v3
    from . import end_trace as end_trace
    from . import get_trace as get_trace
    from . import get_trace_info as get_trace_info
    from . import get_trace_info_v3 as get_trace_info_v3
    from . import link_prompts_to_trace as link_prompts_to_trace
    from . import link_traces_to_run as link_traces_to_run
    from . import query_trace_metrics as query_trace_metrics
    from . import search_traces as search_traces
    from . import search_traces_v3 as search_traces_v3
    from . import set_trace_tag as set_trace_tag
    from . import set_trace_tag_v3 as set_trace_tag_v3
    from . import start_trace as start_trace
    from . import start_trace_v3 as start_trace_v3

__all__ = [
    "batch_get_trace_infos",
    "batch_get_traces",
    "calculate_trace_filter_correlation",
    "delete_trace_tag",
    "delete_trace_tag_v3",
    "delete_traces",
    "delete_traces_v3",
    "end_trace",
    "get_trace",
    "get_trace_info",
    "get_trace_info_v3",
    "link_prompts_to_trace",
    "link_traces_to_run",
    "query_trace_metrics",
    "search_traces",
    "search_traces_v3",
    "set_trace_tag",
    "set_trace_tag_v3",
    "start_trace",
    "start_trace_v3",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
