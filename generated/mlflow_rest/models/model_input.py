# Made by `make generate` from spec/schemas/runs.yaml (sha256 cffafdcb3d164aa4).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class ModelInput(Model):
    """A logged model that a run read."""

    model_id: str
    """Identifier of the logged model, such as `m-0f3c…`. The server does not check that it exists."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.model_id
        data["model_id"] = v if v.__class__ is str else _v.check_str("model_id", v)
        return data
