# Made by `make generate` from spec/schemas/assessments.yaml (sha256 6eb319d3a55a0d83).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateAssessmentResponse(Model):
    """The assessment after the change."""

    assessment: Assessment
    """The assessment after the change."""


from .assessment import Assessment  # noqa: E402
