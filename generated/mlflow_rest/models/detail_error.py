# Made by `make generate` from spec/common.yaml (sha256 441f998a88f60fb3) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from attrs import define


@define(kw_only=True)
class DetailError:
    """The failure as FastAPI words it, on routes that do not reach MLflow's own error handler."""

    detail: Any
    """What went wrong, a text, an object or a list of objects."""
