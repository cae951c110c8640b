# Made by `make generate` from spec/schemas/scorers.yaml (sha256 e640b0ace2d92ddd).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetScorerResponse(Model):
    """The scorer asked for."""

    scorer: Scorer
    """The version asked for."""


from .scorer import Scorer  # noqa: E402
