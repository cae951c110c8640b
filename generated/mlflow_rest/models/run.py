# Made by `make generate` from spec/schemas/runs.yaml (sha256 f544611f9f4b3455) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class Run:
    """One execution of training code, with all that was logged to it."""

    info: RunInfo
    """What the run is, and how it fares."""
    data: RunData
    """Parameters, the newest value of each metric, and tags."""
    inputs: RunInputs | None = None
    """What the run used. An empty object when it used nothing."""
    outputs: RunOutputs | None = None
    """What the run made. The answer to createRun leaves it out."""


from .run_data import RunData  # noqa: E402
from .run_info import RunInfo  # noqa: E402
from .run_inputs import RunInputs  # noqa: E402
from .run_outputs import RunOutputs  # noqa: E402
