"""Operations of the tag workspaces."""

from collections.abc import Callable

import pytest
from mlflow_rest.api.experiments import create_experiment, get_experiment
from mlflow_rest.api.workspaces import (
    create_workspace,
    delete_workspace,
    get_workspace,
    list_workspaces,
    update_workspace,
)
from mlflow_rest.models import (
    CreateExperimentRequest,
    CreateWorkspaceRequest,
    TraceArchivalConfig,
    UpdateWorkspaceRequest,
)

from tests.live.operations.recorder import Recorder
from tests.rig.full import ADMIN


@pytest.mark.covers("createWorkspace", "getWorkspace", "listWorkspaces", "updateWorkspace")
def test_a_workspace_is_made_found_and_changed(full_client: Recorder, unique_name: Callable[[str], str]) -> None:
    name = unique_name("team")
    body = CreateWorkspaceRequest(name=name, description="Ours.", default_artifact_root="s3://mlflow/ours")
    made = create_workspace.sync(client=full_client, body=body).workspace
    assert (made.name, made.description, made.default_artifact_root) == (name, "Ours.", "s3://mlflow/ours")
    assert get_workspace.sync(name, client=full_client).workspace == made
    listed = list_workspaces.sync(client=full_client).workspaces
    assert made in listed
    assert "default" in [workspace.name for workspace in listed]
    archival = TraceArchivalConfig(location="s3://mlflow/archive", retention="30d")
    changed = update_workspace.sync(
        name, client=full_client, body=UpdateWorkspaceRequest(description="", trace_archival_config=archival)
    ).workspace
    assert (changed.description, changed.default_artifact_root) == ("", "s3://mlflow/ours")
    assert changed.trace_archival_config == archival
    delete_workspace.sync(name, client=full_client)


@pytest.mark.covers("deleteWorkspace")
def test_a_workspace_is_deleted_and_what_is_in_it_moves(
    full_client: Recorder, full_url: str, unique_name: Callable[[str], str]
) -> None:
    name = unique_name("team")
    create_workspace.sync(client=full_client, body=CreateWorkspaceRequest(name=name))
    with Recorder(full_url, auth=ADMIN, headers={"X-MLFLOW-WORKSPACE": name}) as inside:
        body = CreateExperimentRequest(name=unique_name("moves"))
        experiment_id = create_experiment.sync(client=inside, body=body).experiment_id
    assert get_experiment.sync_detailed(client=full_client, experiment_id=experiment_id).status_code == 404
    rejected = delete_workspace.sync_detailed(name, client=full_client, mode="RESTRICT")
    assert (rejected.status_code, rejected.parsed) == (500, None)
    delete_workspace.sync(name, client=full_client, mode="SET_DEFAULT")
    assert get_workspace.sync_detailed(name, client=full_client).status_code == 404
    moved = get_experiment.sync(client=full_client, experiment_id=experiment_id).experiment
    assert moved.name == body.name
