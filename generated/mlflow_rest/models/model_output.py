# Made by `make generate` from spec/schemas/runs.yaml (sha256 ffa5f86af3b14a01) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from attrs import define


@define(kw_only=True)
class ModelOutput:
    """A logged model that a run produced."""

    model_id: str
    """Identifier of the logged model, such as `m-0f3c…`. The server does not check that it exists."""
    step: int | None = None
    """Step of the training at which the model was made. 0 when left out."""

    def to_dict(self) -> dict[str, Any]:
        """What goes over the wire: JSON names and values, without what is absent."""
        data: dict[str, Any] = {"model_id": self.model_id}
        if self.step is not None:
            data["step"] = self.step
        return data
