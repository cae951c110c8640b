# Made by `make generate` from spec/schemas/scorers.yaml (sha256 9d0446f75cbbbce8) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class ListScorersResponse:
    """Scorers in their newest versions."""

    scorers: list[Scorer] = field(factory=list)
    """The newest version of each scorer. Left out when there are none."""


from .scorer import Scorer  # noqa: E402
