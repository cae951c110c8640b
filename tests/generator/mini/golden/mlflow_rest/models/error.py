# Made by `make generate` from spec/common.yaml (sha256 272215f1b9872281) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class Error(Model):
    """A failure."""

    error_code: str
    """Its name."""
