# Made by `make generate` from live/_async/conftest.py.
# Do not edit: change the async source. @generated
"""Fixtures of the live tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from mlflow_wrap import MLflow
from tests.rig.full import ADMIN


@pytest.fixture
def sync_client(mlflow_url: str) -> Iterator[MLflow]:
    """A client of the shared server."""
    with MLflow(mlflow_url) as client:
        yield client


@pytest.fixture
def admin_client(full_url: str) -> Iterator[MLflow]:
    """A client of the server with users, workspaces and webhooks; an administrator sends."""
    user, password = ADMIN
    with MLflow(full_url.replace("://", f"://{user}:{password}@", 1)) as client:
        yield client


@pytest.fixture
def experiment_id(sync_client: MLflow, unique_name: Callable[[str], str]) -> str:
    """An empty experiment of the test's own."""
    return sync_client.experiments.create(unique_name("experiment"))


@pytest.fixture
def run_id(sync_client: MLflow, experiment_id: str) -> str:
    """A running run without anything logged, in the test's own experiment."""
    return (sync_client.runs.create(experiment_id)).info.run_id


@pytest.fixture
def model_name(sync_client: MLflow, unique_name: Callable[[str], str]) -> str:
    """The name of a registered model of the test's own, without versions."""
    return (sync_client.registered_models.create(unique_name("model"))).name
