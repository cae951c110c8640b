# Made by `make generate` from spec/schemas/assessments.yaml (sha256 7253b3bce5ac0de7) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateAssessmentResponse(Model):
    """The assessment after the change."""

    assessment: Assessment
    """The assessment after the change."""


from .assessment import Assessment  # noqa: E402
