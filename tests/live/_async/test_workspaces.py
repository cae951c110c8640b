"""Workspaces on a real server that has them, and on one that has not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from mlflow_rest.models import TraceArchivalConfig

from mlflow_wrap import (
    AsyncMLflow,
    InvalidArgument,
    InvalidParameterValue,
    InvalidState,
    NotSupportedByServer,
    ResourceAlreadyExists,
    ResourceDoesNotExist,
)
from tests.rig.full import ADMIN

pytestmark = pytest.mark.anyio

NO_NAME = "there-is-none"


async def test_a_new_workspace_has_its_arguments(admin_client: AsyncMLflow, unique_name: Callable[[str], str]) -> None:
    workspaces, name = admin_client.workspaces, unique_name("space")
    created = await workspaces.create(
        name,
        description="what it is for",
        default_artifact_root="s3://bucket/root",
        trace_archival_config=TraceArchivalConfig(retention="30d"),
    )
    read = await workspaces.get(name)
    assert read == created
    assert (read.name, read.description, read.default_artifact_root) == (name, "what it is for", "s3://bucket/root")
    assert read.trace_archival_config is not None
    assert (read.trace_archival_config.location, read.trace_archival_config.retention) == (None, "30d")
    assert {"default", name} <= {workspace.name for workspace in await workspaces.list()}
    with pytest.raises(ResourceAlreadyExists):
        await workspaces.create(name)


async def test_an_update_keeps_what_it_omits(admin_client: AsyncMLflow, unique_name: Callable[[str], str]) -> None:
    workspaces, name = admin_client.workspaces, unique_name("space")
    await workspaces.create(name, description="old", default_artifact_root="s3://bucket/root")
    changed = await workspaces.update(name, description="new")
    assert (changed.description, changed.default_artifact_root) == ("new", "s3://bucket/root")
    changed = await workspaces.update(name, default_artifact_root="")
    assert (changed.description, changed.default_artifact_root) == ("new", None)
    changed = await workspaces.update(name, description="", trace_archival_config=TraceArchivalConfig(retention="12h"))
    assert not changed.description
    assert changed.trace_archival_config is not None
    assert changed.trace_archival_config.retention == "12h"
    with pytest.raises(InvalidParameterValue):
        await workspaces.update(name)
    with pytest.raises(InvalidParameterValue):
        await workspaces.update(name, trace_archival_config=TraceArchivalConfig(retention="soon"))


async def test_a_client_works_in_the_workspace_of_its_header(
    admin_client: AsyncMLflow, full_url: str, unique_name: Callable[[str], str]
) -> None:
    workspaces, name = admin_client.workspaces, unique_name("space")
    await workspaces.create(name)
    address = full_url.replace("://", f"://{ADMIN[0]}:{ADMIN[1]}@", 1)
    async with AsyncMLflow(address, headers={"X-MLFLOW-WORKSPACE": name}) as inside:
        experiment = unique_name("experiment")
        await inside.experiments.create(experiment)
        assert await admin_client.experiments.get_by_name(experiment) is None
        with pytest.raises(InvalidState):
            await workspaces.delete(name)
        await workspaces.delete(name, mode="SET_DEFAULT")
    assert await admin_client.experiments.get_by_name(experiment) is not None


async def test_a_deleted_workspace_is_gone(admin_client: AsyncMLflow, unique_name: Callable[[str], str]) -> None:
    workspaces, name = admin_client.workspaces, unique_name("space")
    await workspaces.create(name)
    await workspaces.delete(name)
    with pytest.raises(ResourceDoesNotExist):
        await workspaces.get(name)
    with pytest.raises(ResourceDoesNotExist):
        await workspaces.delete(name)
    with pytest.raises(ResourceDoesNotExist):
        await workspaces.update(name, description="new")
    with pytest.raises(InvalidArgument, match="mode must be one of"):
        await workspaces.delete(name, mode="ALL")  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["", "a", "-a", "a-", "A1", "a_b", "a/b", "x" * 64])
async def test_a_name_that_no_workspace_can_have_is_rejected_here(async_client: AsyncMLflow, name: str) -> None:
    with pytest.raises(InvalidArgument, match="name"):
        await async_client.workspaces.create(name)
    with pytest.raises(InvalidArgument, match="name"):
        await async_client.workspaces.get(name)


async def test_a_server_without_workspaces_says_so(async_client: AsyncMLflow) -> None:
    with pytest.raises(NotSupportedByServer):
        await async_client.workspaces.list()
    with pytest.raises(NotSupportedByServer):
        await async_client.workspaces.create(NO_NAME)
