# Made by `make generate` from spec/schemas/things.yaml (sha256 ca781a9bf2284ddc).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class LogResponse(Model):
    """What is there now."""

    points: list[Point] = field(factory=list)
    """The measurements."""


from .point import Point  # noqa: E402
