# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 633e80ed4dfaae64).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class LogLoggedModelParamsRequest(Model):
    """The parameters to add, and to which model."""

    model_id: str
    """Must be given, but its value is ignored in favour of the path's."""
    params: list[LoggedModelParameter] | None = None
    """The parameters. None of them may be there already. Nothing happens when this is left out."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"model_id": self.model_id}
        if self.params is not None:
            data["params"] = [item.to_dict() for item in self.params]
        return data


from .logged_model_parameter import LoggedModelParameter  # noqa: E402
