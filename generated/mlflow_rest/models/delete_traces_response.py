# Made by `make generate` from spec/schemas/traces.yaml (sha256 9cf67b1fd0803000) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class DeleteTracesResponse:
    """How many traces were erased."""

    traces_deleted: int
    """How many traces were erased, 0 if none fits."""
