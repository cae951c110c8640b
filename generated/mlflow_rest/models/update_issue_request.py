# Made by `make generate` from spec/schemas/issues.yaml (sha256 42df85fb464f8db8).
# Do not edit. @generated
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr
    from .issue_severity import IssueSeverityInput
    from .issue_status import IssueStatusInput


class UpdateIssueRequest(RequestModel):
    """What to change of an issue. Whatever is omitted stays."""

    __slots__ = (
        "issue_id",
        "name",
        "description",
        "status",
        "severity",
        "categories",
        "last_seen_timestamp",
        "last_updated_by",
        "metadata",
        "delete_metadata_keys",
    )

    issue_id: str
    """Must be given, but its value is ignored in favour of the path's."""
    name: str | None
    """The new name. MLflow 3.17 ignores the empty string, MLflow 3.18 rejects it and more than 250 characters."""
    description: str | None
    """The new description. MLflow 3.17 ignores the empty string, MLflow 3.18 stores it."""
    status: IssueStatusInput | None
    """The new status."""
    severity: IssueSeverityInput | None
    """The new severity. It cannot be taken away again."""
    categories: SequenceNotStr[str] | None
    """The new categories in place of the old ones; an empty list removes all. MLflow 3.18 and newer; older servers ignore
    it."""
    last_seen_timestamp: SupportsIndex | datetime | None
    """When it was seen last, in milliseconds since the epoch. An earlier time than the stored one changes nothing. MLflow
    3.18 and newer; older servers ignore it."""
    last_updated_by: str | None
    """Who changes it; the user of a server with authentication goes before. MLflow 3.18 and newer; older servers ignore
    it."""
    metadata: Mapping[str, str] | None
    """Strings to set under keys; other keys stay. At most 100 keys in all. MLflow 3.18 and newer; older servers ignore it."""
    delete_metadata_keys: SequenceNotStr[str] | None
    """Keys of `metadata` to remove, none of them in `metadata` too. MLflow 3.18 and newer; older servers ignore it."""

    def __init__(
        self,
        *,
        issue_id: str,
        name: str | None = None,
        description: str | None = None,
        status: IssueStatusInput | None = None,
        severity: IssueSeverityInput | None = None,
        categories: SequenceNotStr[str] | None = None,
        last_seen_timestamp: SupportsIndex | datetime | None = None,
        last_updated_by: str | None = None,
        metadata: Mapping[str, str] | None = None,
        delete_metadata_keys: SequenceNotStr[str] | None = None,
    ) -> None:
        self.issue_id = issue_id
        self.name = name
        self.description = description
        self.status = status
        self.severity = severity
        self.categories = categories
        self.last_seen_timestamp = last_seen_timestamp
        self.last_updated_by = last_updated_by
        self.metadata = metadata
        self.delete_metadata_keys = delete_metadata_keys

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.issue_id
        data["issue_id"] = v if v.__class__ is str and v else _v.check_str("issue_id", v, min_length=1)
        v = self.name
        if v is not None:
            data["name"] = v if v.__class__ is str else _v.check_str("name", v)
        v = self.description
        if v is not None:
            data["description"] = v if v.__class__ is str else _v.check_str("description", v)
        v = self.status
        if v is not None:
            data["status"] = (
                v
                if v.__class__ is str and v in ISSUE_STATUS_VALUES
                else _v.check_enum("status", v, ISSUE_STATUS_VALUES)
            )
        v = self.severity
        if v is not None:
            data["severity"] = (
                v
                if v.__class__ is str and v in ISSUE_SEVERITY_VALUES
                else _v.check_enum("severity", v, ISSUE_SEVERITY_VALUES)
            )
        v = self.categories
        if v is not None:
            data["categories"] = _v.check_strs(
                "categories", v, lambda item: item if item.__class__ is str else _v.check_str("", item)
            )
        v = self.last_seen_timestamp
        if v is not None:
            data["last_seen_timestamp"] = (
                v
                if v.__class__ is int and 10_000_000_000 <= v <= 999_999_999_999_999
                else _v.check_timestamp("last_seen_timestamp", v)
            )
        v = self.last_updated_by
        if v is not None:
            data["last_updated_by"] = v if v.__class__ is str else _v.check_str("last_updated_by", v)
        v = self.metadata
        if v is not None:
            data["metadata"] = _v.check_map(
                "metadata", v, lambda item: item if item.__class__ is str else _v.check_str("", item)
            )
        v = self.delete_metadata_keys
        if v is not None:
            data["delete_metadata_keys"] = _v.check_strs(
                "delete_metadata_keys", v, lambda item: item if item.__class__ is str else _v.check_str("", item)
            )
        return data


from .issue_severity import ISSUE_SEVERITY_VALUES  # noqa: E402
from .issue_status import ISSUE_STATUS_VALUES  # noqa: E402
