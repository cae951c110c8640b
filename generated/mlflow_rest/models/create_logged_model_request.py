# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 e6a5b2b1e007e0b4).
# Do not edit. @generated
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class CreateLoggedModelRequest(RequestModel):
    """The logged model to create."""

    __slots__ = ("experiment_id", "name", "model_type", "source_run_id", "params", "tags")

    experiment_id: str | int
    """The experiment, a decimal number as a string. It must be active."""
    name: str | None
    """The name, without `/`, `:`, `.`, `%` and quotation marks. Only some databases reject more than 500 characters. A
    generated name such as `exultant-snake-438` when omitted or empty."""
    model_type: str | None
    """What kind of model it is, such as `agent` or `classifier`. Any string."""
    source_run_id: str | None
    """The run that makes the model. The server does not check that it exists."""
    params: SequenceNotStr[LoggedModelParameter] | Mapping[str, object] | None
    """Parameters to log at once. The same key twice is 400 with raw SQL in the message."""
    tags: SequenceNotStr[LoggedModelTag] | Mapping[str, object] | None
    """Tags to set at once. The same key twice is 400 with raw SQL in the message."""

    def __init__(
        self,
        *,
        experiment_id: str | int,
        name: str | None = None,
        model_type: str | None = None,
        source_run_id: str | None = None,
        params: SequenceNotStr[LoggedModelParameter] | Mapping[str, object] | None = None,
        tags: SequenceNotStr[LoggedModelTag] | Mapping[str, object] | None = None,
    ) -> None:
        self.experiment_id = experiment_id
        self.name = name
        self.model_type = model_type
        self.source_run_id = source_run_id
        self.params = params
        self.tags = tags

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.experiment_id
        data["experiment_id"] = v if v.__class__ is str and v else _v.check_digits("experiment_id", v, min_length=1)
        v = self.name
        if v is not None:
            data["name"] = (
                v
                if v.__class__ is str and len(v) <= 500 and _v.fits("[^/:.%\"']*", v)
                else _v.check_str(
                    "name",
                    v,
                    max_length=500,
                    pattern="[^/:.%\"']*",
                    about="The name, without `/`, `:`, `.`, `%` and quotation marks. Only some databases reject more than 500 characters. A generated name such as `exultant-snake-438` when omitted or empty.",
                )
            )
        v = self.model_type
        if v is not None:
            data["model_type"] = v if v.__class__ is str else _v.check_str("model_type", v)
        v = self.source_run_id
        if v is not None:
            data["source_run_id"] = v if v.__class__ is str else _v.check_str("source_run_id", v)
        v = self.params
        if v is not None:
            data["params"] = _v.check_objects("params", v, LoggedModelParameter, pairs=())
        v = self.tags
        if v is not None:
            data["tags"] = _v.check_objects("tags", v, LoggedModelTag, pairs=())
        return data


from .logged_model_parameter import LoggedModelParameter  # noqa: E402
from .logged_model_tag import LoggedModelTag  # noqa: E402
