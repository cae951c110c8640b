# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class BatchGetTracesResponse(Model):
    """The traces that were found, with their spans."""

    traces: list[Trace] = field(factory=list)
    """The traces, in the order in which they were requested, each once. Omitted when none was found."""


from .trace import Trace  # noqa: E402
