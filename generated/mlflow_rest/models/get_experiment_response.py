# Made by `make generate` from spec/schemas/experiments.yaml (sha256 41bae570fe4fb356).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetExperimentResponse(Model):
    """The experiment requested."""

    experiment: Experiment
    """The experiment, active or deleted."""


from .experiment import Experiment  # noqa: E402
