# Made by `make generate` from spec/schemas/scorers.yaml (sha256 952617646a8b5715).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class Scorer(Model):
    """A version of a scorer, which judges the output of a GenAI application."""

    scorer_name: str
    """The name, unique within the experiment."""
    scorer_version: int
    """The number of the version. It starts at 1 and counts up."""
    serialized_scorer: str
    """The scorer as JSON document, as it was registered. A gateway model in it has the present name of its endpoint, or is
    null if the endpoint is gone."""
    experiment_id: int | None = None
    """The experiment that the scorer belongs to. A number here, though a string everywhere else."""
    creation_time: int | None = None
    """When this version was stored, in milliseconds since the epoch."""
    scorer_id: str | None = None
    """The identifier of the scorer, a UUID, the same for all its versions."""
