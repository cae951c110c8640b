# Made by `make generate` from spec/schemas/scorers.yaml (sha256 a220ec2d4dad3edb).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._by_name import Digits
from .._model import Model


@define(kw_only=True, repr=False)
class Scorer(Model):
    """A version of a scorer, which judges the output of a GenAI application."""

    _NUMBERS: ClassVar[tuple[str, ...]] = ("experiment_id",)

    scorer_name: str
    """The name, unique within the experiment."""
    scorer_version: int
    """The number of the version. It starts at 1 and counts up."""
    serialized_scorer: str
    """The scorer as JSON document, as it was registered. A gateway model in it has the present name of its endpoint, or is
    null if the endpoint is gone."""
    experiment_id: Digits | None = None
    """The experiment that the scorer belongs to. A number here, though a string everywhere else."""
    creation_time: int | None = None
    """When this version was stored, in milliseconds since the epoch."""
    scorer_id: str | None = None
    """The identifier of the scorer, a UUID, the same for all its versions."""

    def __attrs_post_init__(self) -> None:
        if isinstance(self.experiment_id, int):
            self.experiment_id = str(self.experiment_id)
