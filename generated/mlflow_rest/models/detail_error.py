# Made by `make generate` from spec/common.yaml (sha256 7f3f17ca4aef4173).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class DetailError(Model):
    """The failure as FastAPI words it, on routes that do not reach MLflow's own error handler."""

    detail: Any
    """What went wrong, a string, an object or a list of objects."""
