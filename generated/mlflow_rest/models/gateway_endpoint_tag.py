# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 03bf5dc849c8777e).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GatewayEndpointTag(Model):
    """A string attached to an endpoint under a key."""

    PAIR: ClassVar[tuple[str, str]] = ("key", "value")

    key: str
    """The key."""
    value: str | None = None
    """The string."""
