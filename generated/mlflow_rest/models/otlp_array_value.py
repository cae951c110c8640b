# Made by `make generate` from spec/schemas/otlp.yaml (sha256 c1b4c5538cf47e41) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from attrs import define


@define(kw_only=True)
class OtlpArrayValue:
    """A list of values."""

    values: list[OtlpAnyValue] | None = None
    """The values."""

    def to_dict(self) -> dict[str, Any]:
        """What goes over the wire: JSON names and values, without what is absent."""
        data: dict[str, Any] = {}
        if self.values is not None:
            data["values"] = [item.to_dict() for item in self.values]
        return data


from .otlp_any_value import OtlpAnyValue  # noqa: E402
