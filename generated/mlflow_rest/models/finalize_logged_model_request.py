# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 633e80ed4dfaae64).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class FinalizeLoggedModelRequest(Model):
    """The status to set, and on which model."""

    model_id: str
    """The identifier of the model, the same as in the path. MLflow 3.17 goes by this one."""
    status: LoggedModelStatusInput
    """The new status."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"model_id": self.model_id, "status": self.status}
        return data


from .logged_model_status import LoggedModelStatusInput  # noqa: E402
