"""Fixtures of the live tests."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable

import pytest

from mlflow_wrap import AsyncMLflow
from tests.rig.full import ADMIN


@pytest.fixture
async def async_client(mlflow_url: str) -> AsyncIterator[AsyncMLflow]:
    """A client of the shared server."""
    async with AsyncMLflow(mlflow_url) as client:
        yield client


@pytest.fixture
async def admin_client(full_url: str) -> AsyncIterator[AsyncMLflow]:
    """A client of the server with users, workspaces and webhooks; an administrator sends."""
    user, password = ADMIN
    async with AsyncMLflow(full_url.replace("://", f"://{user}:{password}@", 1)) as client:
        yield client


@pytest.fixture
async def experiment_id(async_client: AsyncMLflow, unique_name: Callable[[str], str]) -> str:
    """An empty experiment of the test's own."""
    return await async_client.experiments.create(unique_name("experiment"))


@pytest.fixture
async def run_id(async_client: AsyncMLflow, experiment_id: str) -> str:
    """A running run without anything logged, in the test's own experiment."""
    return (await async_client.runs.create(experiment_id)).info.run_id


@pytest.fixture
async def model_name(async_client: AsyncMLflow, unique_name: Callable[[str], str]) -> str:
    """The name of a registered model of the test's own, without versions."""
    return (await async_client.registered_models.create(unique_name("model"))).name
