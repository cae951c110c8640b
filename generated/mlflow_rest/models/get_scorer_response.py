# Made by `make generate` from spec/schemas/scorers.yaml (sha256 a220ec2d4dad3edb).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetScorerResponse(Model):
    """The scorer requested."""

    scorer: Scorer
    """The version requested."""


from .scorer import Scorer  # noqa: E402
