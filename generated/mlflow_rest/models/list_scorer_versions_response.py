# Made by `make generate` from spec/schemas/scorers.yaml (sha256 a220ec2d4dad3edb).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class ListScorerVersionsResponse(Model):
    """All versions of a scorer."""

    scorers: list[Scorer]
    """The versions, the oldest first."""


from .scorer import Scorer  # noqa: E402
