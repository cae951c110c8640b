# Made by `make generate` from spec/schemas/experiments.yaml (sha256 1d341d2c7656fdef).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class SearchExperimentsResponse(Model):
    """One page of experiments."""

    experiments: list[Experiment] = field(factory=list)
    """The experiments of this page. Left out when there are none."""
    next_page_token: str | None = None
    """The token of the next page. Left out on the last page."""


from .experiment import Experiment  # noqa: E402
