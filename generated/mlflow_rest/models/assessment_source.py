# Made by `make generate` from spec/schemas/assessments.yaml (sha256 6eb319d3a55a0d83).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class AssessmentSource(Model):
    """Who or what judged."""

    source_type: AssessmentSourceType
    """The kind of judge."""
    source_id: str | None = None
    """Which one, such as the name of a person, a model or a script. Omitted in responds when unknown."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.source_type
        data["source_type"] = (
            v
            if v.__class__ is str and v in ASSESSMENT_SOURCE_TYPE_VALUES
            else _v.check_enum("source_type", v, ASSESSMENT_SOURCE_TYPE_VALUES)
        )
        v = self.source_id
        if v is not None:
            data["source_id"] = v if v.__class__ is str else _v.check_str("source_id", v)
        return data


from .assessment_source_type import ASSESSMENT_SOURCE_TYPE_VALUES, AssessmentSourceType  # noqa: E402
