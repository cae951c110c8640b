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


class CreateIssueRequest(RequestModel):
    """The issue to create."""

    __slots__ = (
        "experiment_id",
        "name",
        "description",
        "status",
        "severity",
        "root_causes",
        "source_run_id",
        "created_by",
        "categories",
        "issue_id",
        "last_seen_timestamp",
        "metadata",
    )

    experiment_id: str | int
    """The experiment, a decimal number as a string. It must be active."""
    name: str
    """What the problem is, in a few words. MLflow 3.18 rejects more than 250 characters, older servers leave that to the
    database."""
    description: str
    """What the problem is, in full."""
    status: IssueStatusInput | None
    """What became of it. `pending` when omitted."""
    severity: IssueSeverityInput | None
    """How bad it is. None when omitted."""
    root_causes: SequenceNotStr[str] | None
    """What is thought to cause it. Deprecated in MLflow 3.18."""
    source_run_id: str | None
    """The run that found it. One that does not exist is 400 `BAD_REQUEST` with raw SQL in MLflow 3.17, 404 in MLflow 3.18,
    where it must also belong to the same experiment."""
    created_by: str | None
    """Who creates it. MLflow 3.18 prefers the user of a server with authentication."""
    categories: SequenceNotStr[str] | None
    """Words to group issues by. MLflow 3.18 allows up to 100, of 1 to 250 characters each."""
    issue_id: str | None
    """The identifier to give it: `iss-` and 1 to 32 letters, digits, `_` or `-`. Made up when omitted. MLflow 3.18 and
    newer; older servers ignore it."""
    last_seen_timestamp: SupportsIndex | datetime | None
    """When it was seen last, in milliseconds since the epoch, 0 or more. The time of creation when omitted. MLflow 3.18
    and newer; older servers ignore it."""
    metadata: Mapping[str, str] | None
    """Strings under keys, at most 100, with keys of 1 to 250 and values of at most 65536 characters. MLflow 3.18 and
    newer; older servers ignore it."""

    def __init__(
        self,
        *,
        experiment_id: str | int,
        name: str,
        description: str,
        status: IssueStatusInput | None = None,
        severity: IssueSeverityInput | None = None,
        root_causes: SequenceNotStr[str] | None = None,
        source_run_id: str | None = None,
        created_by: str | None = None,
        categories: SequenceNotStr[str] | None = None,
        issue_id: str | None = None,
        last_seen_timestamp: SupportsIndex | datetime | None = None,
        metadata: Mapping[str, str] | None = None,
    ) -> None:
        self.experiment_id = experiment_id
        self.name = name
        self.description = description
        self.status = status
        self.severity = severity
        self.root_causes = root_causes
        self.source_run_id = source_run_id
        self.created_by = created_by
        self.categories = categories
        self.issue_id = issue_id
        self.last_seen_timestamp = last_seen_timestamp
        self.metadata = metadata

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.experiment_id
        data["experiment_id"] = v if v.__class__ is str and v else _v.check_digits("experiment_id", v, min_length=1)
        v = self.name
        data["name"] = v if v.__class__ is str and v else _v.check_str("name", v, min_length=1)
        v = self.description
        data["description"] = v if v.__class__ is str and v else _v.check_str("description", v, min_length=1)
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
        v = self.root_causes
        if v is not None:
            data["root_causes"] = _v.check_strs(
                "root_causes", v, lambda item: item if item.__class__ is str else _v.check_str("", item)
            )
        v = self.source_run_id
        if v is not None:
            data["source_run_id"] = v if v.__class__ is str else _v.check_str("source_run_id", v)
        v = self.created_by
        if v is not None:
            data["created_by"] = v if v.__class__ is str else _v.check_str("created_by", v)
        v = self.categories
        if v is not None:
            data["categories"] = _v.check_strs(
                "categories", v, lambda item: item if item.__class__ is str else _v.check_str("", item)
            )
        v = self.issue_id
        if v is not None:
            data["issue_id"] = v if v.__class__ is str else _v.check_str("issue_id", v)
        v = self.last_seen_timestamp
        if v is not None:
            data["last_seen_timestamp"] = (
                v
                if v.__class__ is int and 10_000_000_000 <= v <= 999_999_999_999_999
                else _v.check_timestamp("last_seen_timestamp", v)
            )
        v = self.metadata
        if v is not None:
            data["metadata"] = _v.check_map(
                "metadata", v, lambda item: item if item.__class__ is str else _v.check_str("", item)
            )
        return data


from .issue_severity import ISSUE_SEVERITY_VALUES  # noqa: E402
from .issue_status import ISSUE_STATUS_VALUES  # noqa: E402
