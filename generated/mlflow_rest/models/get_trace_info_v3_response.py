# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetTraceInfoV3Response(Model):
    """The trace requested."""

    trace: Trace
    """The trace, without spans."""


from .trace import Trace  # noqa: E402
