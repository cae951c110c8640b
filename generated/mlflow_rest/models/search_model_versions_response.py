# Made by `make generate` from spec/schemas/model_versions.yaml (sha256 fbfcde5a177fe951) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class SearchModelVersionsResponse:
    """One page of model versions."""

    model_versions: list[ModelVersion] = field(factory=list)
    """The versions of this page. Left out when there are none."""
    next_page_token: str | None = None
    """The token of the next page. Left out on the last page."""


from .model_version import ModelVersion  # noqa: E402
