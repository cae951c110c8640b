# Made by `make generate` from spec/schemas/racks.yaml (sha256 688f9a88334b8682).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetRackResponse(Model):
    """The GetRackResponse."""

    rack: Rack
    """The rack."""


from .rack import Rack  # noqa: E402
