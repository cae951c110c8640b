# Made by `make generate` from spec/schemas/model_versions.yaml (sha256 fbfcde5a177fe951) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class TransitionModelVersionStageResponse:
    """The version in its new stage."""

    model_version: ModelVersion
    """The version in its new stage."""


from .model_version import ModelVersion  # noqa: E402
