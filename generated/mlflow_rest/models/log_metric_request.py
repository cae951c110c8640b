# Made by `make generate` from spec/schemas/runs.yaml (sha256 cffafdcb3d164aa4).
# Do not edit. @generated
from __future__ import annotations

from datetime import datetime
from typing import Any, SupportsFloat, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel


class LogMetricRequest(RequestModel):
    """One point of one metric."""

    __slots__ = (
        "run_id",
        "key",
        "value",
        "timestamp",
        "run_uuid",
        "step",
        "model_id",
        "dataset_name",
        "dataset_digest",
    )

    run_id: str
    """The identifier of the run."""
    key: str
    """The metric's name: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads elsewhere
    (such as `../x` or `a//b`). At most 250 characters."""
    value: SupportsFloat
    """The number. Not-a-number must be sent as the string `"NaN"`: a bare NaN is stored as 0.0 with timestamp 0."""
    timestamp: SupportsIndex | datetime | None
    """When the value was measured, in milliseconds since the epoch, 0 or more. A fraction such as 1.5, or a number beyond
    64 bits, is stored as 0 silently."""
    run_uuid: str | None
    """An older name of `run_id`."""
    step: SupportsIndex | None
    """Step of the training. It may be negative. 0 when omitted."""
    model_id: str | None
    """Identifier of a logged model to attach the point to as well. A model that does not exist is 400."""
    dataset_name: str | None
    """Name of the dataset on which the value was measured. Kept only together with `model_id`."""
    dataset_digest: str | None
    """Digest of the dataset on which the value was measured. Kept only together with `model_id`."""

    def __init__(
        self,
        *,
        run_id: str,
        key: str,
        value: SupportsFloat,
        timestamp: SupportsIndex | datetime | None = None,
        run_uuid: str | None = None,
        step: SupportsIndex | None = None,
        model_id: str | None = None,
        dataset_name: str | None = None,
        dataset_digest: str | None = None,
    ) -> None:
        self.run_id = run_id
        self.key = key
        self.value = value
        self.timestamp = timestamp
        self.run_uuid = run_uuid
        self.step = step
        self.model_id = model_id
        self.dataset_name = dataset_name
        self.dataset_digest = dataset_digest

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.run_id
        data["run_id"] = v if v.__class__ is str and v else _v.check_str("run_id", v, min_length=1)
        v = self.key
        data["key"] = v if v.__class__ is str and v in _v.ACCEPTED_ENTRY_KEY else _v.check_as_entry_key("key", v)
        v = self.value
        data["value"] = v if v.__class__ is float and v - v == 0 else _v.check_double("value", v)
        v = self.timestamp
        if v is None:
            v = _v.now()
        data["timestamp"] = (
            v
            if v.__class__ is int and 10_000_000_000 <= v <= 999_999_999_999_999
            else _v.check_timestamp("timestamp", v, 0)
        )
        v = self.run_uuid
        if v is not None:
            data["run_uuid"] = v if v.__class__ is str else _v.check_str("run_uuid", v)
        v = self.step
        if v is not None:
            data["step"] = (
                v
                if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
                else _v.check_int("step", v)
            )
        v = self.model_id
        if v is not None:
            data["model_id"] = v if v.__class__ is str else _v.check_str("model_id", v)
            _v.require_finite("value", data["value"], "model_id")
        v = self.dataset_name
        if v is not None:
            data["dataset_name"] = v if v.__class__ is str else _v.check_str("dataset_name", v)
            if self.model_id is None:
                _v.require("dataset_name", v, "model_id")
        v = self.dataset_digest
        if v is not None:
            data["dataset_digest"] = v if v.__class__ is str else _v.check_str("dataset_digest", v)
            if self.model_id is None:
                _v.require("dataset_digest", v, "model_id")
        if self.timestamp is None and "model_id" in data:
            data["timestamp"] = _v.distinct_now(
                data.get("model_id", 0), data.get("run_id", 0), data.get("key", 0), data.get("step", 0)
            )
        return data
