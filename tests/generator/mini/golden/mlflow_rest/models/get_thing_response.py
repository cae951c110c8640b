# Made by `make generate` from spec/schemas/things.yaml (sha256 ca781a9bf2284ddc).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetThingResponse(Model):
    """The response."""

    thing: Thing
    """The thing itself."""


from .thing import Thing  # noqa: E402
