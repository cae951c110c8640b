# Made by `make generate` from spec/schemas/assessments.yaml (sha256 7253b3bce5ac0de7).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class AssessmentExpectation(Model):
    """What should have come out. One of the two properties is set."""

    value: Any = None
    """The expected result, any JSON value but null. Numbers come back as floating-point numbers, lists and objects as
    `serialized_value` instead."""
    serialized_value: AssessmentSerializedValue | None = None
    """The expected result as JSON text. Answers have it for lists and objects."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.value is not None:
            data["value"] = self.value
        if self.serialized_value is not None:
            data["serialized_value"] = self.serialized_value.to_dict()
        return data


from .assessment_serialized_value import AssessmentSerializedValue  # noqa: E402
