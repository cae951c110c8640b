# Made by `make generate` from spec/schemas/scorers.yaml (sha256 a220ec2d4dad3edb).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class RegisterScorerResponse(Model):
    """The new version."""

    version: int
    """The number of the new version."""
    scorer_id: str
    """The identifier of the scorer, a UUID, the same for all its versions."""
    experiment_id: str | None = None
    """The experiment that the scorer belongs to. A string here, though a number in a scorer."""
    name: str | None = None
    """The name."""
    serialized_scorer: str | None = None
    """The scorer as JSON document."""
    creation_time: int | None = None
    """When the version was stored, in milliseconds since the epoch."""
