# Made by `make generate` from spec/schemas/users.yaml (sha256 9e7d49ce2a94d07b).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

UserResourceTypeInput = Literal[
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
"""The kinds of things that a permission can be granted on to one user; a whole workspace is not among them. `skill` is
    known to MLflow 3.18 and newer. These are the values that the server accepts."""

if TYPE_CHECKING:
    UserResourceType = UserResourceTypeInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    UserResourceType = str

USER_RESOURCE_TYPE_VALUES: tuple[UserResourceTypeInput, ...] = (
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
"""Every known value of `UserResourceType`."""
