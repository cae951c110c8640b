# Made by `make generate` from spec/schemas/model_versions.yaml (sha256 22713bd879aa5c52).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class SearchModelVersionsResponse(Model):
    """One page of model versions."""

    model_versions: list[ModelVersion] = field(factory=list)
    """The versions of this page. Omitted when there are none."""
    next_page_token: str | None = None
    """The token of the next page. Omitted on the last page."""


from .model_version import ModelVersion  # noqa: E402
