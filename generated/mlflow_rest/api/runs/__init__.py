# Made by `make generate` from spec/paths/runs.yaml (sha256 c457c39520dbd350).
# Do not edit. @generated
"""The operations of the area `runs`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_run as create_run
    from . import delete_run as delete_run
    from . import delete_tag as delete_tag
    from . import get_run as get_run
    from . import log_batch as log_batch
    from . import log_inputs as log_inputs
    from . import log_metric as log_metric
    from . import log_model as log_model
    from . import log_outputs as log_outputs
    from . import log_param as log_param
    from . import restore_run as restore_run
    from . import search_runs as search_runs
    from . import set_tag as set_tag
    from . import update_run as update_run

__all__ = [
    "create_run",
    "delete_run",
    "delete_tag",
    "get_run",
    "log_batch",
    "log_inputs",
    "log_metric",
    "log_model",
    "log_outputs",
    "log_param",
    "restore_run",
    "search_runs",
    "set_tag",
    "update_run",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
