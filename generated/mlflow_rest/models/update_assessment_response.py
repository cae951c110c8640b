# Made by `make generate` from spec/schemas/assessments.yaml (sha256 c9f1397ddc7dc363) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class UpdateAssessmentResponse:
    """The assessment after the change."""

    assessment: Assessment
    """The assessment after the change."""


from .assessment import Assessment  # noqa: E402
