# Made by `make generate` from spec/schemas/metrics.yaml (sha256 98532f0d338c75ee).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class Metric(Model):
    """One point of a metric."""

    ID_PATHS: ClassVar[tuple[str, ...]] = ("timestamp", "step", "value")
    PAIR: ClassVar[tuple[str, str]] = ("key", "value")

    key: str
    """The name: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads elsewhere (such as
    `../x` or `a//b`). At most 250 characters."""
    value: float
    """The number. Not-a-number must be sent as the string `"NaN"`. Infinities come back as ±1.7976931348623157e308."""
    timestamp: int
    """When the value was measured, in milliseconds since the epoch, 0 or more. In a request, a fraction or a number beyond
    64 bits is stored as 0 silently."""
    step: int | None = None
    """Step of the training. It may be negative. 0 when omitted from a request."""
    dataset_name: str | None = None
    """Name of the dataset on which the value was measured. Kept only together with `model_id`, and never returned on a
    run."""
    dataset_digest: str | None = None
    """Digest of the dataset on which the value was measured. Kept only together with `model_id`, and never returned on a
    run."""
    model_id: str | None = None
    """Identifier of a logged model to attach the point to as well. Never returned on a run, only on the logged model."""
    run_id: str | None = None
    """The run that the point belongs to. Returned only on a logged model; ignored in a request."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.key
        data["key"] = v if v.__class__ is str and v in _v.ACCEPTED_ENTRY_KEY else _v.check_as_entry_key("key", v)
        v = self.value
        data["value"] = v if v.__class__ is float and v - v == 0 else _v.check_double("value", v)
        v = self.timestamp
        data["timestamp"] = (
            v
            if v.__class__ is int and 10_000_000_000 <= v <= 999_999_999_999_999
            else _v.check_timestamp("timestamp", v, 0)
        )
        v = self.step
        if v is not None:
            data["step"] = (
                v
                if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
                else _v.check_int("step", v)
            )
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
        v = self.model_id
        if v is not None:
            data["model_id"] = v if v.__class__ is str else _v.check_str("model_id", v)
            _v.require_finite("value", data["value"], "model_id")
        v = self.run_id
        if v is not None:
            data["run_id"] = v if v.__class__ is str else _v.check_str("run_id", v)
        return data
