# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 633e80ed4dfaae64).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SetLoggedModelTagsRequest(Model):
    """The tags to set."""

    tags: list[LoggedModelTag] | None = None
    """The tags. Nothing happens when this is left out or empty."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.tags is not None:
            data["tags"] = [item.to_dict() for item in self.tags]
        return data


from .logged_model_tag import LoggedModelTag  # noqa: E402
