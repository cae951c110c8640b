# Made by `make generate` from spec/schemas/experiments.yaml (sha256 41bae570fe4fb356).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class SearchExperimentsResponse(Model):
    """One page of experiments."""

    experiments: list[Experiment] = field(factory=list)
    """The experiments of this page. Omitted when there are none."""
    next_page_token: str | None = None
    """The token of the next page. Omitted on the last page."""


from .experiment import Experiment  # noqa: E402
