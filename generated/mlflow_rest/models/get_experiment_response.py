# Made by `make generate` from spec/schemas/experiments.yaml (sha256 eaf2c73bfd90295e) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class GetExperimentResponse:
    """The experiment asked for."""

    experiment: Experiment
    """The experiment, active or deleted."""


from .experiment import Experiment  # noqa: E402
