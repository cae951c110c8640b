# Made by `make generate` from spec/schemas/scorers.yaml (sha256 a220ec2d4dad3edb).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpsertOnlineScoringConfigResponse(Model):
    """How the scorer is applied from now on."""

    config: OnlineScoringConfig
    """The setting after the change."""


from .online_scoring_config import OnlineScoringConfig  # noqa: E402
