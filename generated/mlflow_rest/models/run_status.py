# Made by `make generate` from spec/schemas/runs.yaml (sha256 cffafdcb3d164aa4).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

RunStatusInput = Literal["RUNNING", "SCHEDULED", "FINISHED", "FAILED", "KILLED"]
"""How far a run has come. The server ignores a value that it does not know, and still responds with 200. It allows
    every change, also from an end back to `RUNNING`. These are the values that the server accepts."""

if TYPE_CHECKING:
    RunStatus = RunStatusInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    RunStatus = str

RUN_STATUS_VALUES: tuple[RunStatusInput, ...] = ("RUNNING", "SCHEDULED", "FINISHED", "FAILED", "KILLED")
"""Every known value of `RunStatus`."""
