# Made by `make generate` from spec/schemas/assessments.yaml (sha256 6eb319d3a55a0d83).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class AssessmentSerializedValue(Model):
    """A value as a string."""

    serialization_format: str
    """How to read the string. Always `JSON_FORMAT`; others are 400."""
    value: str
    """The string. One that is no JSON makes the server fail with an HTML 500."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.serialization_format
        data["serialization_format"] = v if v.__class__ is str else _v.check_str("serialization_format", v)
        v = self.value
        data["value"] = v if v.__class__ is str else _v.check_str("value", v)
        return data
