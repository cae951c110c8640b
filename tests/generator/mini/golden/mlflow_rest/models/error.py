# Made by `make generate` from spec/common.yaml (sha256 6232c9140f6e43b2) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class Error:
    """A failure."""

    error_code: str
    """Its name."""
