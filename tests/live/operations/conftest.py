"""Calls of single operations: each test says with `@pytest.mark.covers("createRun", …)` which ones it proves.

A covered operation must have returned 2xx through the test's `client` and been decoded; a `ContractWarning` is an
error in every test. `@pytest.mark.returns(501, "createMultipartUpload")` is for what a server can only reject: the
operation must have returned just that status.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.live.operations.recorder import Recorder
from tests.rig.full import ADMIN


@pytest.fixture
def client(request: pytest.FixtureRequest, mlflow_url: str) -> Iterator[Recorder]:
    """A client of the shared server that checks, after the test, that what the test covers was called."""
    yield from checked(request, Recorder(mlflow_url))


@pytest.fixture
def full_client(request: pytest.FixtureRequest, full_url: str) -> Iterator[Recorder]:
    """Like `client`, for the server with users, workspaces, webhooks, jobs and S3; an administrator sends."""
    yield from checked(request, Recorder(full_url, auth=ADMIN))


@pytest.fixture
def newest_client(request: pytest.FixtureRequest, newest_url: str) -> Iterator[Recorder]:
    """Like `client`, for the server of an MLflow newer than the locked one."""
    yield from checked(request, Recorder(newest_url))


def checked(request: pytest.FixtureRequest, recorder: Recorder) -> Iterator[Recorder]:
    """Yields a recorder to a test, and then checks the markers of the test."""
    with recorder:
        yield recorder
    for marker in request.node.iter_markers("covers"):
        for name in marker.args:
            statuses = sorted(recorder.statuses[name])
            assert any(200 <= status < 300 for status in statuses), f"{name} did not return 2xx, but {statuses}"
    for marker in request.node.iter_markers("returns"):
        status, *names = marker.args
        for name in names:
            assert status in recorder.statuses[name], f"{name} did not return {status}"
