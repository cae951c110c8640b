# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 633e80ed4dfaae64).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateLoggedModelRequest(Model):
    """The logged model to create."""

    experiment_id: str
    """The experiment, a decimal number as a string. It must be active."""
    name: str | None = None
    """The name, without `/`, `:`, `.`, `%` and quotation marks. Only some databases refuse more than 500 characters. A
    made-up name such as `exultant-snake-438` when left out or empty."""
    model_type: str | None = None
    """What kind of model it is, such as `agent` or `classifier`. Any text."""
    source_run_id: str | None = None
    """The run that makes the model. The server does not check that it exists."""
    params: list[LoggedModelParameter] | None = None
    """Parameters to log at once. The same key twice is 400 with raw SQL in the message."""
    tags: list[LoggedModelTag] | None = None
    """Tags to set at once. The same key twice is 400 with raw SQL in the message."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"experiment_id": self.experiment_id}
        if self.name is not None:
            data["name"] = self.name
        if self.model_type is not None:
            data["model_type"] = self.model_type
        if self.source_run_id is not None:
            data["source_run_id"] = self.source_run_id
        if self.params is not None:
            data["params"] = [item.to_dict() for item in self.params]
        if self.tags is not None:
            data["tags"] = [item.to_dict() for item in self.tags]
        return data


from .logged_model_parameter import LoggedModelParameter  # noqa: E402
from .logged_model_tag import LoggedModelTag  # noqa: E402
