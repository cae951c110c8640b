# Made by `make generate` from spec/schemas/assessments.yaml (sha256 7253b3bce5ac0de7).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class AssessmentSource(Model):
    """Who or what judged."""

    source_type: AssessmentSourceType
    """The kind of judge."""
    source_id: str | None = None
    """Which one, such as the name of a person, a model or a script. Left out in answers when unknown."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"source_type": self.source_type}
        if self.source_id is not None:
            data["source_id"] = self.source_id
        return data


from .assessment_source_type import AssessmentSourceType  # noqa: E402
