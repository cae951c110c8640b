# Made by `make generate` from spec/schemas/runs.yaml (sha256 1ab043ff0c94d4a8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._codec import encode_double
from .._model import Model


@define(kw_only=True, repr=False)
class LogMetricRequest(Model):
    """One point of one metric."""

    run_id: str
    """The identifier of the run."""
    key: str
    """The metric's name: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads elsewhere
    (such as `../x` or `a//b`). At most 250 characters."""
    value: float
    """The number. Not-a-number must be sent as the text `"NaN"`: a bare NaN is stored as 0.0 with timestamp 0."""
    timestamp: int
    """When the value was measured, in milliseconds since the epoch, 0 or more. A fraction such as 1.5, or a number beyond
    64 bits, is stored as 0 without a word."""
    run_uuid: str | None = None
    """An older name of `run_id`."""
    step: int | None = None
    """Step of the training. It may be negative. 0 when left out."""
    model_id: str | None = None
    """Identifier of a logged model to attach the point to as well. A model that does not exist is 400."""
    dataset_name: str | None = None
    """Name of the dataset on which the value was measured. Kept only together with `model_id`."""
    dataset_digest: str | None = None
    """Digest of the dataset on which the value was measured. Kept only together with `model_id`."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "run_id": self.run_id,
            "key": self.key,
            "value": encode_double(self.value),
            "timestamp": self.timestamp,
        }
        if self.run_uuid is not None:
            data["run_uuid"] = self.run_uuid
        if self.step is not None:
            data["step"] = self.step
        if self.model_id is not None:
            data["model_id"] = self.model_id
        if self.dataset_name is not None:
            data["dataset_name"] = self.dataset_name
        if self.dataset_digest is not None:
            data["dataset_digest"] = self.dataset_digest
        return data
