# Made by `make generate` from spec/schemas/traces.yaml (sha256 1c6efc29bc3d3a7d) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class StartTraceV3Response:
    """The trace as it is stored."""

    trace: Trace
    """The trace, without spans."""


from .trace import Trace  # noqa: E402
