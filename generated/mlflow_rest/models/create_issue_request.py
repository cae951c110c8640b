# Made by `make generate` from spec/schemas/issues.yaml (sha256 b14e9af24d659dde).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateIssueRequest(Model):
    """The issue to create."""

    experiment_id: str
    """The experiment, a decimal number as a string. It must be active."""
    name: str
    """What the problem is, in a few words. MLflow 3.18 refuses more than 250 characters, older servers leave that to the
    database."""
    description: str
    """What the problem is, in full."""
    status: IssueStatusInput | None = None
    """What became of it. `pending` when left out."""
    severity: IssueSeverityInput | None = None
    """How bad it is. None when left out."""
    root_causes: list[str] | None = None
    """What is thought to cause it. Deprecated in MLflow 3.18."""
    source_run_id: str | None = None
    """The run that found it. One that does not exist is 400 `BAD_REQUEST` with raw SQL in MLflow 3.17, 404 in MLflow 3.18,
    where it must also belong to the same experiment."""
    created_by: str | None = None
    """Who creates it. MLflow 3.18 prefers the user of a server with authentication."""
    categories: list[str] | None = None
    """Words to group issues by. MLflow 3.18 allows up to 100, of 1 to 250 characters each."""
    issue_id: str | None = None
    """The identifier to give it: `iss-` and 1 to 32 letters, digits, `_` or `-`. Made up when left out. MLflow 3.18 and
    newer; older servers ignore it."""
    last_seen_timestamp: int | None = None
    """When it was seen last, in milliseconds since the epoch, 0 or more. The time of creation when left out. MLflow 3.18
    and newer; older servers ignore it."""
    metadata: dict[str, str] | None = None
    """Texts under keys, at most 100, with keys of 1 to 250 and values of at most 65536 characters. MLflow 3.18 and newer;
    older servers ignore it."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"experiment_id": self.experiment_id, "name": self.name, "description": self.description}
        if self.status is not None:
            data["status"] = self.status
        if self.severity is not None:
            data["severity"] = self.severity
        if self.root_causes is not None:
            data["root_causes"] = self.root_causes
        if self.source_run_id is not None:
            data["source_run_id"] = self.source_run_id
        if self.created_by is not None:
            data["created_by"] = self.created_by
        if self.categories is not None:
            data["categories"] = self.categories
        if self.issue_id is not None:
            data["issue_id"] = self.issue_id
        if self.last_seen_timestamp is not None:
            data["last_seen_timestamp"] = self.last_seen_timestamp
        if self.metadata is not None:
            data["metadata"] = self.metadata
        return data


from .issue_severity import IssueSeverityInput  # noqa: E402
from .issue_status import IssueStatusInput  # noqa: E402
