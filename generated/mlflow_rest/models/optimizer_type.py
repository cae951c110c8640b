# Made by `make generate` from spec/schemas/prompt_optimization.yaml (sha256 c15b329ac992f020).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

OptimizerTypeInput = Literal["OPTIMIZER_TYPE_GEPA", "OPTIMIZER_TYPE_METAPROMPT"]
"""A method to improve prompts. These are the values that the server accepts."""

if TYPE_CHECKING:
    OptimizerType = OptimizerTypeInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    OptimizerType = str

OPTIMIZER_TYPE_VALUES: tuple[OptimizerTypeInput, ...] = ("OPTIMIZER_TYPE_GEPA", "OPTIMIZER_TYPE_METAPROMPT")
"""Every known value of `OptimizerType`."""
