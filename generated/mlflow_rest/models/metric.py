# Made by `make generate` from spec/schemas/metrics.yaml (sha256 f06712a9a2b88d89).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._codec import encode_double
from .._model import Model


@define(kw_only=True, repr=False)
class Metric(Model):
    """One point of a metric."""

    key: str
    """The name: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads elsewhere (such as
    `../x` or `a//b`). At most 250 characters."""
    value: float
    """The number. Not-a-number must be sent as the text `"NaN"`. Infinities come back as ±1.7976931348623157e308."""
    timestamp: int
    """When the value was measured, in milliseconds since the epoch, 0 or more. In a request, a fraction or a number beyond
    64 bits is stored as 0 without a word."""
    step: int | None = None
    """Step of the training. It may be negative. 0 when left out of a request."""
    dataset_name: str | None = None
    """Name of the dataset on which the value was measured. Kept only together with `model_id`, and never answered on a
    run."""
    dataset_digest: str | None = None
    """Digest of the dataset on which the value was measured. Kept only together with `model_id`, and never answered on a
    run."""
    model_id: str | None = None
    """Identifier of a logged model to attach the point to as well. Never answered on a run, only on the logged model."""
    run_id: str | None = None
    """The run that the point belongs to. Answered only on a logged model; ignored in a request."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"key": self.key, "value": encode_double(self.value), "timestamp": self.timestamp}
        if self.step is not None:
            data["step"] = self.step
        if self.dataset_name is not None:
            data["dataset_name"] = self.dataset_name
        if self.dataset_digest is not None:
            data["dataset_digest"] = self.dataset_digest
        if self.model_id is not None:
            data["model_id"] = self.model_id
        if self.run_id is not None:
            data["run_id"] = self.run_id
        return data
