# Made by `make generate` from spec/paths/scorers.yaml (sha256 603ac837a3ef681e).
# Do not edit. @generated
"""The operations of the area `scorers`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import delete_scorer as delete_scorer
    from . import get_online_scoring_configs as get_online_scoring_configs
    from . import get_scorer as get_scorer
    from . import list_scorer_versions as list_scorer_versions
    from . import list_scorers as list_scorers
    from . import register_scorer as register_scorer
    from . import upsert_online_scoring_config as upsert_online_scoring_config

__all__ = [
    "delete_scorer",
    "get_online_scoring_configs",
    "get_scorer",
    "list_scorer_versions",
    "list_scorers",
    "register_scorer",
    "upsert_online_scoring_config",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
