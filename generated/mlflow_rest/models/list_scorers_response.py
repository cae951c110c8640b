# Made by `make generate` from spec/schemas/scorers.yaml (sha256 a220ec2d4dad3edb).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class ListScorersResponse(Model):
    """Scorers in their newest versions."""

    scorers: list[Scorer] = field(factory=list)
    """The newest version of each scorer. Omitted when there are none."""


from .scorer import Scorer  # noqa: E402
