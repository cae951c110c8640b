# Made by `make generate` from spec/schemas/model_versions.yaml (sha256 22713bd879aa5c52).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class ModelMetric(Model):
    """A point of a metric of a logged model."""

    PAIR: ClassVar[tuple[str, str]] = ("key", "value")

    key: str
    """The name of the metric."""
    value: float
    """The number."""
    timestamp: int | None = None
    """When the value was measured, in milliseconds since the epoch."""
    step: int | None = None
    """Step of the training."""
    dataset_name: str | None = None
    """Name of the dataset on which the value was measured."""
    dataset_digest: str | None = None
    """Digest of the dataset on which the value was measured."""
    model_id: str | None = None
    """The logged model that the point belongs to."""
    run_id: str | None = None
    """The run that measured the value."""
