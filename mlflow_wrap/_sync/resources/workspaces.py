# Made by `make generate` from mlflow_wrap/_async/resources/workspaces.py.
# Do not edit: change the async source. @generated
"""Workspaces: separate areas of a server."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from mlflow_rest import models
from mlflow_rest.api import workspaces as api

from mlflow_wrap._suggestions import SuggestsNames
from mlflow_wrap._validation import values, workspaces
from mlflow_wrap.errors import InvalidArgument

if TYPE_CHECKING:
    from mlflow_rest.models import Workspace, WorkspaceDeletionModeInput

    from mlflow_wrap._http._sync.sender import RetryingSender


class WorkspaceClient(SuggestsNames):
    """Creates, finds and changes workspaces. Reached as `client.workspaces`. MLflow 3.10 and newer.

    The server has to run with `--enable-workspaces`; else all of this raises `ServiceUnavailable`. With authentication,
    changes are for administrators only (`Forbidden`). A client works in the workspace that it names in a header:
    `MLflow(uri, headers={"X-MLFLOW-WORKSPACE": name})`.
    """

    def __init__(self, transport: RetryingSender) -> None:
        self._transport = transport

    def create(
        self,
        name: str,
        *,
        description: str | None = None,
        default_artifact_root: str | None = None,
        trace_archival_location: str | None = None,
        trace_archival_retention: str | None = None,
    ) -> Workspace:
        """Creates a workspace.

        Args:
            name: Its name: 2 to 63 small letters, digits and, in between, hyphens.
            description: What it is for.
            default_artifact_root: URI under which its experiments store artifacts; a folder in the server's own root
                if left out. The server does not look whether there is such a place.
            trace_archival_location: URI of the place for archived traces; the server's own if left out.
            trace_archival_retention: How long traces stay before they are archived: a whole number of minutes, hours
                or days, such as `30d`; the server's own if left out.

        Raises:
            ResourceAlreadyExists: If the name is taken.
            InvalidParameterValue: If the server keeps the name for itself, or refuses a place or a time.
        """
        body = models.CreateWorkspaceRequest(
            name=workspaces.name(name),
            description=values.optional("description", description),
            default_artifact_root=values.optional("default_artifact_root", default_artifact_root),
            trace_archival_config=workspaces.archival(
                values.optional("trace_archival_location", trace_archival_location),
                values.optional("trace_archival_retention", trace_archival_retention),
            ),
        )
        response = api.create_workspace.sync(client=self._transport, body=body)
        return response.workspace

    def get(self, name: str) -> Workspace:
        """Reads a workspace.

        Args:
            name: Its name.

        Raises:
            ResourceDoesNotExist: If there is none.
        """
        response = api.get_workspace.sync(workspaces.name(name), client=self._transport)
        return response.workspace

    def list(self) -> builtins.list[Workspace]:
        """Lists the workspaces by name, `default` among them; with authentication, those that the user may use."""
        response = api.list_workspaces.sync(client=self._transport)
        return response.workspaces

    def update(
        self,
        name: str,
        *,
        description: str | None = None,
        default_artifact_root: str | None = None,
        trace_archival_location: str | None = None,
        trace_archival_retention: str | None = None,
    ) -> Workspace:
        """Changes what is given; the rest stays. The empty text erases. A workspace cannot be renamed.

        Args:
            name: Its name.
            description: What it is for.
            default_artifact_root: As in `create`; for experiments that are created from now on.
            trace_archival_location: As in `create`.
            trace_archival_retention: As in `create`.

        Raises:
            InvalidArgument: If nothing is given.
            ResourceDoesNotExist: If there is no such workspace.
            InvalidParameterValue: If the server refuses a place or a time.
        """
        body = models.UpdateWorkspaceRequest(
            description=values.optional("description", description),
            default_artifact_root=values.optional("default_artifact_root", default_artifact_root),
            trace_archival_config=workspaces.archival(
                values.optional("trace_archival_location", trace_archival_location),
                values.optional("trace_archival_retention", trace_archival_retention),
            ),
        )
        if not body.to_dict():
            raise InvalidArgument("give a description, an artifact root, or how traces are archived, to change")
        response = api.update_workspace.sync(workspaces.name(name), client=self._transport, body=body)
        return response.workspace

    def delete(self, name: str, *, mode: WorkspaceDeletionModeInput = "RESTRICT") -> None:
        """Deletes a workspace for good. Artifacts stay where they are.

        Args:
            name: Its name; not `default`.
            mode: What becomes of its contents: `RESTRICT` refuses if there are any, `SET_DEFAULT` moves them to the
                workspace `default`, `CASCADE` deletes them, runs and models included.

        Raises:
            ResourceDoesNotExist: If there is none.
            InvalidState: If it has contents and the mode is `RESTRICT`, or `default` has some of their names.
        """
        found = values.one_of("mode", mode, models.WORKSPACE_DELETION_MODE_VALUES)
        api.delete_workspace.sync(workspaces.name(name), client=self._transport, mode=found)
