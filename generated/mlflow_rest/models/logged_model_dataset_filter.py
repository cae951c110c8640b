# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 633e80ed4dfaae64).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class LoggedModelDatasetFilter(Model):
    """A dataset on which metrics were measured."""

    dataset_name: str
    """The name of the dataset."""
    dataset_digest: str | None = None
    """The digest of the dataset. Left out, it means the points that were logged without one, not any digest."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"dataset_name": self.dataset_name}
        if self.dataset_digest is not None:
            data["dataset_digest"] = self.dataset_digest
        return data
