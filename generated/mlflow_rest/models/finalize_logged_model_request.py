# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 e6a5b2b1e007e0b4).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .logged_model_status import LoggedModelStatusInput


class FinalizeLoggedModelRequest(RequestModel):
    """The status to set, and on which model."""

    __slots__ = ("model_id", "status")

    model_id: str
    """The identifier of the model, the same as in the path. MLflow 3.17 goes by this one."""
    status: LoggedModelStatusInput
    """The new status."""

    def __init__(self, *, model_id: str, status: LoggedModelStatusInput) -> None:
        self.model_id = model_id
        self.status = status

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.model_id
        data["model_id"] = v if v.__class__ is str and v else _v.check_str("model_id", v, min_length=1)
        v = self.status
        data["status"] = (
            v
            if v.__class__ is str and v in LOGGED_MODEL_STATUS_VALUES
            else _v.check_enum("status", v, LOGGED_MODEL_STATUS_VALUES)
        )
        return data


from .logged_model_status import LOGGED_MODEL_STATUS_VALUES  # noqa: E402
