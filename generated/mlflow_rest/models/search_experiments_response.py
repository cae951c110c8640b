# Made by `make generate` from spec/schemas/experiments.yaml (sha256 eaf2c73bfd90295e) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class SearchExperimentsResponse:
    """One page of experiments."""

    experiments: list[Experiment] = field(factory=list)
    """The experiments of this page. Left out when there are none."""
    next_page_token: str | None = None
    """The token of the next page. Left out on the last page."""


from .experiment import Experiment  # noqa: E402
