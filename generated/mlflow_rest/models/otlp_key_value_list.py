# Made by `make generate` from spec/schemas/otlp.yaml (sha256 1dded0048914e966).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class OtlpKeyValueList(Model):
    """Values under keys."""

    values: list[OtlpKeyValue] | None = None
    """Keys and values."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.values is not None:
            data["values"] = [item.to_dict() for item in self.values]
        return data


from .otlp_key_value import OtlpKeyValue  # noqa: E402
