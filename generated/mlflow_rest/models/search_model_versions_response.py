# Made by `make generate` from spec/schemas/model_versions.yaml (sha256 c3dc0b5cae02096b).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class SearchModelVersionsResponse(Model):
    """One page of model versions."""

    model_versions: list[ModelVersion] = field(factory=list)
    """The versions of this page. Left out when there are none."""
    next_page_token: str | None = None
    """The token of the next page. Left out on the last page."""


from .model_version import ModelVersion  # noqa: E402
