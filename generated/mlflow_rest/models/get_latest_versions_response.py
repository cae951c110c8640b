# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 4a692d6febc8d5e2).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class GetLatestVersionsResponse(Model):
    """At most one version per stage."""

    model_versions: list[ModelVersion] = field(factory=list)
    """For each stage, the version with the highest number in it. Omitted when there are none."""


from .model_version import ModelVersion  # noqa: E402
