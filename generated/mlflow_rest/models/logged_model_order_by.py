# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 633e80ed4dfaae64).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class LoggedModelOrderBy(Model):
    """A column to sort logged models by."""

    field_name: str
    """An attribute such as `name` or `creation_timestamp`, or `metrics.<key>` for the newest point of a metric. Parameters
    and tags are 400. Models without a value come last."""
    ascending: bool | None = None
    """Whether small values come first. `true` when left out."""
    dataset_name: str | None = None
    """For a metric, look only at points on a dataset of this name."""
    dataset_digest: str | None = None
    """For a metric, look only at points on a dataset with this digest."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"field_name": self.field_name}
        if self.ascending is not None:
            data["ascending"] = self.ascending
        if self.dataset_name is not None:
            data["dataset_name"] = self.dataset_name
        if self.dataset_digest is not None:
            data["dataset_digest"] = self.dataset_digest
        return data
