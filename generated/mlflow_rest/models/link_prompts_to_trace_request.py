# Made by `make generate` from spec/schemas/traces.yaml (sha256 3851dabade113da8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class LinkPromptsToTraceRequest(Model):
    """Versions of prompts, and the trace that used them."""

    trace_id: str
    """Identifier of the trace."""
    prompt_versions: list[PromptVersionRef]
    """Versions of prompts. The server does not check that they exist. One that is new to the trace and named twice makes
    it refuse all with raw SQL. An empty list is accepted and does nothing."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "trace_id": self.trace_id,
            "prompt_versions": [item.to_dict() for item in self.prompt_versions],
        }
        return data


from .prompt_version_ref import PromptVersionRef  # noqa: E402
