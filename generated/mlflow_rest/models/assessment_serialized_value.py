# Made by `make generate` from spec/schemas/assessments.yaml (sha256 7253b3bce5ac0de7).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class AssessmentSerializedValue(Model):
    """A value as a text."""

    serialization_format: str
    """How to read the text. Always `JSON_FORMAT`; others are 400."""
    value: str
    """The text. One that is no JSON makes the server fail with an HTML 500."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"serialization_format": self.serialization_format, "value": self.value}
        return data
