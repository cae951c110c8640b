# Made by `make generate` from spec/schemas/roles.yaml (sha256 990e2b91a54e0c69).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

RoleResourceTypeInput = Literal[
    "workspace",
    "experiment",
    "registered_model",
    "prompt",
    "scorer",
    "gateway_secret",
    "gateway_endpoint",
    "gateway_model_definition",
    "mcp_server",
    "skill",
    "run",
    "trace",
    "assessment",
    "logged_model",
    "review_queue",
    "registered_model_version",
    "prompt_version",
    "scorer_version",
    "mcp_server_version",
]
"""The kinds of things that a role can have permissions on. `workspace` stands for the workspace of the role as a
    whole. `skill` is known to MLflow 3.18 and newer. These are the values that the server accepts."""

if TYPE_CHECKING:
    RoleResourceType = RoleResourceTypeInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    RoleResourceType = str

ROLE_RESOURCE_TYPE_VALUES: tuple[RoleResourceTypeInput, ...] = (
    "workspace",
    "experiment",
    "registered_model",
    "prompt",
    "scorer",
    "gateway_secret",
    "gateway_endpoint",
    "gateway_model_definition",
    "mcp_server",
    "skill",
    "run",
    "trace",
    "assessment",
    "logged_model",
    "review_queue",
    "registered_model_version",
    "prompt_version",
    "scorer_version",
    "mcp_server_version",
)
"""Every known value of `RoleResourceType`."""
