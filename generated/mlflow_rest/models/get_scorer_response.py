# Made by `make generate` from spec/schemas/scorers.yaml (sha256 317be8cf0cad1092) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetScorerResponse(Model):
    """The scorer asked for."""

    scorer: Scorer
    """The version asked for."""


from .scorer import Scorer  # noqa: E402
