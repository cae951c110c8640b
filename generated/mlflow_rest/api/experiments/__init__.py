# Made by `make generate` from spec/paths/experiments.yaml (sha256 f247305b7ad98d60).
# Do not edit. @generated
"""The operations of the area `experiments`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_experiment as create_experiment
    from . import delete_experiment as delete_experiment
    from . import delete_experiment_tag as delete_experiment_tag
    from . import get_experiment as get_experiment
    from . import get_experiment_by_name as get_experiment_by_name
    from . import restore_experiment as restore_experiment
    from . import search_experiments as search_experiments
    from . import search_experiments_by_get as search_experiments_by_get
    from . import set_experiment_tag as set_experiment_tag
    from . import update_experiment as update_experiment

__all__ = [
    "create_experiment",
    "delete_experiment",
    "delete_experiment_tag",
    "get_experiment",
    "get_experiment_by_name",
    "restore_experiment",
    "search_experiments",
    "search_experiments_by_get",
    "set_experiment_tag",
    "update_experiment",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
