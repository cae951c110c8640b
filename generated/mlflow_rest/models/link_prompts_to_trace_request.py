# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class LinkPromptsToTraceRequest(RequestModel):
    """Versions of prompts, and the trace that used them."""

    __slots__ = ("trace_id", "prompt_versions")

    trace_id: str
    """Identifier of the trace."""
    prompt_versions: SequenceNotStr[PromptVersionRef]
    """Versions of prompts. The server does not check that they exist. One that is new to the trace and named twice makes
    it reject all with raw SQL. An empty list is accepted and does nothing."""

    def __init__(self, *, trace_id: str, prompt_versions: SequenceNotStr[PromptVersionRef]) -> None:
        self.trace_id = trace_id
        self.prompt_versions = prompt_versions

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.trace_id
        data["trace_id"] = v if v.__class__ is str and v else _v.check_str("trace_id", v, min_length=1)
        v = self.prompt_versions
        data["prompt_versions"] = _v.check_objects("prompt_versions", v, PromptVersionRef)
        return data


from .prompt_version_ref import PromptVersionRef  # noqa: E402
