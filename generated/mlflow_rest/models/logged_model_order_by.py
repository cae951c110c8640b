# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 e6a5b2b1e007e0b4).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, ClassVar

from .. import _validation as _v
from .._model import RequestModel


class LoggedModelOrderBy(RequestModel):
    """A column to sort logged models by. Clients also accept a string such as `metrics.accuracy DESC`."""

    __slots__ = ("field_name", "ascending", "dataset_name", "dataset_digest")
    SHORTHAND: ClassVar[str | None] = "column"

    field_name: str
    """An attribute such as `name` or `creation_timestamp`, or `metrics.<key>` for the newest point of a metric. Parameters
    and tags are 400. Models without a value come last."""
    ascending: bool | None
    """Whether small values come first. `true` when omitted."""
    dataset_name: str | None
    """For a metric, look only at points on a dataset of this name."""
    dataset_digest: str | None
    """For a metric, look only at points on a dataset with this digest."""

    def __init__(
        self,
        *,
        field_name: str,
        ascending: bool | None = None,
        dataset_name: str | None = None,
        dataset_digest: str | None = None,
    ) -> None:
        self.field_name = field_name
        self.ascending = ascending
        self.dataset_name = dataset_name
        self.dataset_digest = dataset_digest

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.field_name
        data["field_name"] = _v.check_str(
            "field_name",
            v,
            min_length=1,
            misreads=(
                ('^metrics\\.[`"]', "write the key without quotation marks, which the server takes for a part of it"),
            ),
        )
        v = self.ascending
        if v is not None:
            data["ascending"] = v if v is True or v is False else _v.check_bool("ascending", v)
        v = self.dataset_name
        if v is not None:
            data["dataset_name"] = v if v.__class__ is str else _v.check_str("dataset_name", v)
        v = self.dataset_digest
        if v is not None:
            data["dataset_digest"] = v if v.__class__ is str else _v.check_str("dataset_digest", v)
        return data
