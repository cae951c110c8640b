# Made by `make generate` from spec/schemas/runs.yaml (sha256 cffafdcb3d164aa4).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class Run(Model):
    """One execution of training code, with all that was logged to it."""

    ID_PATHS: ClassVar[tuple[str, ...]] = ("info.run_id",)

    info: RunInfo
    """What the run is, and how it fares."""
    data: RunData
    """Parameters, the newest value of each metric, and tags."""
    inputs: RunInputs | None = None
    """What the run used. An empty object when it used nothing."""
    outputs: RunOutputs | None = None
    """What the run made. The response to createRun leaves it out."""


from .run_data import RunData  # noqa: E402
from .run_info import RunInfo  # noqa: E402
from .run_inputs import RunInputs  # noqa: E402
from .run_outputs import RunOutputs  # noqa: E402
