# Made by `make generate` from spec/ (sha256 6f3879cc6c840389).
# Do not edit. @generated
"""One package per area of the API. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import artifacts as artifacts
    from . import assessments as assessments
    from . import datasets as datasets
    from . import experiments as experiments
    from . import gateway_budgets as gateway_budgets
    from . import gateway_endpoints as gateway_endpoints
    from . import gateway_guardrails as gateway_guardrails
    from . import gateway_model_definitions as gateway_model_definitions
    from . import gateway_secrets as gateway_secrets
    from . import issues as issues
    from . import label_schemas as label_schemas
    from . import logged_models as logged_models
    from . import mcp_servers as mcp_servers
    from . import metrics as metrics
    from . import model_versions as model_versions
    from . import otlp as otlp
    from . import prompt_optimization as prompt_optimization
    from . import registered_models as registered_models
    from . import review_queues as review_queues
    from . import roles as roles
    from . import runs as runs
    from . import scorers as scorers
    from . import server as server
    from . import skills as skills
    from . import traces as traces
    from . import users as users
    from . import webhooks as webhooks
    from . import workspaces as workspaces

__all__ = [
    "artifacts",
    "assessments",
    "datasets",
    "experiments",
    "gateway_budgets",
    "gateway_endpoints",
    "gateway_guardrails",
    "gateway_model_definitions",
    "gateway_secrets",
    "issues",
    "label_schemas",
    "logged_models",
    "mcp_servers",
    "metrics",
    "model_versions",
    "otlp",
    "prompt_optimization",
    "registered_models",
    "review_queues",
    "roles",
    "runs",
    "scorers",
    "server",
    "skills",
    "traces",
    "users",
    "webhooks",
    "workspaces",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
