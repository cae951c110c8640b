# Made by `make generate` from spec/schemas/things.yaml (sha256 e21d7676ae686f73) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class GetThingResponse:
    """The answer."""

    thing: Thing
    """The thing itself."""


from .thing import Thing  # noqa: E402
