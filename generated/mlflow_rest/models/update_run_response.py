# Made by `make generate` from spec/schemas/runs.yaml (sha256 cffafdcb3d164aa4).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateRunResponse(Model):
    """The run after the change."""

    run_info: RunInfo
    """What the run is, and how it fares, after the change."""


from .run_info import RunInfo  # noqa: E402
