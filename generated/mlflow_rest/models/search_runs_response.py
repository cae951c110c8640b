# Made by `make generate` from spec/schemas/runs.yaml (sha256 cffafdcb3d164aa4).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class SearchRunsResponse(Model):
    """One page of runs."""

    runs: list[Run] = field(factory=list)
    """The runs of this page. Omitted when there are none."""
    next_page_token: str | None = None
    """The token of the next page. Omitted on the last page."""


from .run import Run  # noqa: E402
