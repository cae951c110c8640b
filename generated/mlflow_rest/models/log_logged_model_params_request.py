# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 e6a5b2b1e007e0b4).
# Do not edit. @generated
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class LogLoggedModelParamsRequest(RequestModel):
    """The parameters to add, and to which model."""

    __slots__ = ("model_id", "params")

    model_id: str
    """Must be given, but its value is ignored in favour of the path's."""
    params: SequenceNotStr[LoggedModelParameter] | Mapping[str, object] | None
    """The parameters. None of them may be there already. Nothing happens when this is omitted."""

    def __init__(
        self, *, model_id: str, params: SequenceNotStr[LoggedModelParameter] | Mapping[str, object] | None = None
    ) -> None:
        self.model_id = model_id
        self.params = params

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.model_id
        data["model_id"] = v if v.__class__ is str and v else _v.check_str("model_id", v, min_length=1)
        v = self.params
        if v is not None:
            data["params"] = _v.check_objects("params", v, LoggedModelParameter, pairs=())
        return data


from .logged_model_parameter import LoggedModelParameter  # noqa: E402
