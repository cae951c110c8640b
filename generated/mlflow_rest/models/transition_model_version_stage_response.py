# Made by `make generate` from spec/schemas/model_versions.yaml (sha256 22713bd879aa5c52).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class TransitionModelVersionStageResponse(Model):
    """The version in its new stage."""

    model_version: ModelVersion
    """The version in its new stage."""


from .model_version import ModelVersion  # noqa: E402
