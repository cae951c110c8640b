# Made by `make generate` from spec/schemas/scorers.yaml (sha256 a220ec2d4dad3edb).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel


class DeleteScorerRequest(RequestModel):
    """The scorer, or the version of it, to delete."""

    __slots__ = ("experiment_id", "name", "version")

    experiment_id: str | int
    """The experiment that the scorer belongs to."""
    name: str
    """The name of the scorer, exactly."""
    version: SupportsIndex | None
    """The version to delete. Omitted or null, all of them. A number that does not fit into 32 bits counts as omitted, and
    all are deleted."""

    def __init__(self, *, experiment_id: str | int, name: str, version: SupportsIndex | None = None) -> None:
        self.experiment_id = experiment_id
        self.name = name
        self.version = version

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.experiment_id
        data["experiment_id"] = v if v.__class__ is str and v else _v.check_digits("experiment_id", v, min_length=1)
        v = self.name
        data["name"] = v if v.__class__ is str and v else _v.check_str("name", v, min_length=1)
        v = self.version
        if v is not None:
            data["version"] = (
                v
                if v.__class__ is int and -2_147_483_648 <= v <= 2_147_483_647
                else _v.check_int("version", v, -2_147_483_648, 2_147_483_647)
            )
        return data
