# Made by `make generate` from spec/paths/prompt_optimization.yaml (sha256 3d7be45788c0c189).
# Do not edit. @generated
"""The operations of the area `prompt_optimization`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import cancel_prompt_optimization_job as cancel_prompt_optimization_job
    from . import create_prompt_optimization_job as create_prompt_optimization_job
    from . import delete_prompt_optimization_job as delete_prompt_optimization_job
    from . import get_prompt_optimization_job as get_prompt_optimization_job
    from . import search_prompt_optimization_jobs as search_prompt_optimization_jobs
    from . import search_prompt_optimization_jobs_by_get as search_prompt_optimization_jobs_by_get

__all__ = [
    "cancel_prompt_optimization_job",
    "create_prompt_optimization_job",
    "delete_prompt_optimization_job",
    "get_prompt_optimization_job",
    "search_prompt_optimization_jobs",
    "search_prompt_optimization_jobs_by_get",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
