"""Operations of the tag issues."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from mlflow_rest.api.issues import create_issue, get_issue, search_issues, update_issue
from mlflow_rest.models import CreateIssueRequest, Issue, SearchIssuesRequest, UpdateIssueRequest

from tests.live.operations.objects import new_experiment

if TYPE_CHECKING:
    from tests.live.operations.recorder import Recorder


def new_issue(client: Recorder, experiment_id: str) -> Issue:
    """A grave issue that nobody has looked at."""
    body = CreateIssueRequest(
        experiment_id=experiment_id,
        name="Rude responses",
        description="The model insults users who repeat a question.",
        severity="high",
        categories=["tone"],
        created_by="ada",
    )
    return create_issue.sync(client=client, body=body).issue


@pytest.mark.covers("createIssue", "getIssue")
def test_an_issue_is_pending_at_first(client: Recorder, unique_name: Callable[[str], str]) -> None:
    experiment_id = new_experiment(client, unique_name("issues"))
    created = new_issue(client, experiment_id)
    assert (created.experiment_id, created.name, created.status) == (experiment_id, "Rude responses", "pending")

    issue = get_issue.sync(created.issue_id, client=client).issue
    assert (issue.severity, issue.categories, issue.created_by) == ("high", ["tone"], "ada")
    assert issue.description == "The model insults users who repeat a question."
    assert issue.created_timestamp == created.created_timestamp


@pytest.mark.covers("updateIssue")
def test_an_issue_is_resolved(client: Recorder, unique_name: Callable[[str], str]) -> None:
    issue = new_issue(client, new_experiment(client, unique_name("issues")))
    # The server insists on the identifier in the body too.
    body = UpdateIssueRequest(issue_id=issue.issue_id, status="resolved", severity="low")
    updated = update_issue.sync(issue.issue_id, client=client, body=body).issue
    assert (updated.issue_id, updated.status, updated.severity) == (issue.issue_id, "resolved", "low")
    assert updated.name == issue.name


@pytest.mark.covers("searchIssues")
def test_issues_are_found_by_status(client: Recorder, unique_name: Callable[[str], str]) -> None:
    experiment_id = new_experiment(client, unique_name("issues"))
    pending, rejected = (new_issue(client, experiment_id).issue_id for _ in range(2))
    update_issue.sync(rejected, client=client, body=UpdateIssueRequest(issue_id=rejected, status="rejected"))

    everything = SearchIssuesRequest(experiment_id=experiment_id)
    assert {one.issue_id for one in search_issues.sync(client=client, body=everything).issues} == {pending, rejected}
    some = SearchIssuesRequest(
        experiment_id=experiment_id, filter_string="status = 'pending'", include_trace_count=True
    )
    [issue] = search_issues.sync(client=client, body=some).issues
    assert (issue.issue_id, issue.status, issue.trace_count) == (pending, "pending", 0)
