# Made by `make generate` from spec/schemas/issues.yaml (sha256 42df85fb464f8db8).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class Issue(Model):
    """A problem that was found in the traces of an experiment. Assessments tie traces to it."""

    ID_PATHS: ClassVar[tuple[str, ...]] = ("issue_id",)

    issue_id: str
    """The identifier, `iss-` and usually 32 hexadecimal digits."""
    experiment_id: str
    """The experiment that the issue belongs to, a decimal number as a string."""
    name: str
    """What the problem is, in a few words."""
    status: IssueStatus
    """What became of it."""
    description: str | None = None
    """What the problem is, in full. The empty string in the `basic` view of a search."""
    severity: IssueSeverity | None = None
    """How bad it is. Omitted when nobody said."""
    root_causes: list[str] = field(factory=list)
    """What is thought to cause it. Omitted when there are none. Deprecated in MLflow 3.18."""
    source_run_id: str | None = None
    """The run that found it. Omitted when none was named."""
    created_timestamp: int | None = None
    """When it was created, in milliseconds since the epoch."""
    last_updated_timestamp: int | None = None
    """When it was changed last, in milliseconds since the epoch."""
    created_by: str | None = None
    """Who created it, as the client said, or the user of a server with authentication (MLflow 3.18 and newer)."""
    categories: list[str] = field(factory=list)
    """Words to group issues by. Omitted when there are none."""
    trace_count: int | None = None
    """How many traces assessments tie to it. Only in a search with `include_trace_count`."""
    last_seen_timestamp: int | None = None
    """When it was seen last, in milliseconds since the epoch. MLflow 3.18 and newer."""
    last_updated_by: str | None = None
    """Who changed it last. MLflow 3.18 and newer."""
    metadata: dict[str, str] = field(factory=dict)
    """Strings of an application under keys. Omitted when there are none. MLflow 3.18 and newer."""


from .issue_severity import IssueSeverity  # noqa: E402
from .issue_status import IssueStatus  # noqa: E402
