# Made by `make generate` from spec/schemas/assessments.yaml (sha256 6eb319d3a55a0d83).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class AssessmentExpectation(Model):
    """What should have come out. One of the two properties is set."""

    value: Any = None
    """The expected result, any JSON value but null. Numbers come back as floating-point numbers, lists and objects as
    `serialized_value` instead."""
    serialized_value: AssessmentSerializedValue | None = None
    """The expected result as JSON document. Returns have it for lists and objects."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.value
        if v is not None:
            data["value"] = _v.check_json("value", v, doubles=True)
        v = self.serialized_value
        if v is not None:
            data["serialized_value"] = _v.check_object("serialized_value", v, AssessmentSerializedValue)
        return data


from .assessment_serialized_value import AssessmentSerializedValue  # noqa: E402
