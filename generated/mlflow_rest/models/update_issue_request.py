# Made by `make generate` from spec/schemas/issues.yaml (sha256 b14e9af24d659dde).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateIssueRequest(Model):
    """What to change of an issue. Whatever is left out stays."""

    issue_id: str
    """Must be given, but its value is ignored in favour of the path's."""
    name: str | None = None
    """The new name. MLflow 3.17 ignores the empty text, MLflow 3.18 refuses it and more than 250 characters."""
    description: str | None = None
    """The new description. MLflow 3.17 ignores the empty text, MLflow 3.18 stores it."""
    status: IssueStatusInput | None = None
    """The new status."""
    severity: IssueSeverityInput | None = None
    """The new severity. It cannot be taken away again."""
    categories: list[str] | None = None
    """The new categories in place of the old ones; an empty list removes all. MLflow 3.18 and newer; older servers ignore
    it."""
    last_seen_timestamp: int | None = None
    """When it was seen last, in milliseconds since the epoch. An earlier time than the stored one changes nothing. MLflow
    3.18 and newer; older servers ignore it."""
    last_updated_by: str | None = None
    """Who changes it; the user of a server with authentication goes before. MLflow 3.18 and newer; older servers ignore
    it."""
    metadata: dict[str, str] | None = None
    """Texts to set under keys; other keys stay. At most 100 keys in all. MLflow 3.18 and newer; older servers ignore it."""
    delete_metadata_keys: list[str] | None = None
    """Keys of `metadata` to remove, none of them in `metadata` too. MLflow 3.18 and newer; older servers ignore it."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"issue_id": self.issue_id}
        if self.name is not None:
            data["name"] = self.name
        if self.description is not None:
            data["description"] = self.description
        if self.status is not None:
            data["status"] = self.status
        if self.severity is not None:
            data["severity"] = self.severity
        if self.categories is not None:
            data["categories"] = self.categories
        if self.last_seen_timestamp is not None:
            data["last_seen_timestamp"] = self.last_seen_timestamp
        if self.last_updated_by is not None:
            data["last_updated_by"] = self.last_updated_by
        if self.metadata is not None:
            data["metadata"] = self.metadata
        if self.delete_metadata_keys is not None:
            data["delete_metadata_keys"] = self.delete_metadata_keys
        return data


from .issue_severity import IssueSeverityInput  # noqa: E402
from .issue_status import IssueStatusInput  # noqa: E402
