# Made by `make generate` from spec/schemas/assessments.yaml (sha256 6eb319d3a55a0d83).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetAssessmentResponse(Model):
    """The assessment requested."""

    assessment: Assessment
    """The assessment, valid or not."""


from .assessment import Assessment  # noqa: E402
