# Made by `make generate` from spec/schemas/scorers.yaml (sha256 9d0446f75cbbbce8) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class ListScorerVersionsResponse:
    """All versions of a scorer."""

    scorers: list[Scorer]
    """The versions, the oldest first."""


from .scorer import Scorer  # noqa: E402
