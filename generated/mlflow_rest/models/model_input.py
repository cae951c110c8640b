# Made by `make generate` from spec/schemas/runs.yaml (sha256 f544611f9f4b3455) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .. import _validation as _v


@define(kw_only=True)
class ModelInput:
    """A logged model that a run read."""

    model_id: str
    """Identifier of the logged model, such as `m-0f3c…`. The server does not check that it exists."""

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.model_id
        data["model_id"] = v if v.__class__ is str else _v.check_str("model_id", v)
        return data
