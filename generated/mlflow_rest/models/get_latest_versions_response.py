# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 1d8476aeb5a7c596) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class GetLatestVersionsResponse:
    """At most one version per stage."""

    model_versions: list[ModelVersion] = field(factory=list)
    """For each stage, the version with the highest number in it. Left out when there are none."""


from .model_version import ModelVersion  # noqa: E402
