# Made by `make generate` from spec/paths/workspaces.yaml (sha256 cf420bca7a861774).
# Do not edit. @generated
"""Separate areas of one server, each with its own experiments, models and settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import api as _api
from .. import models as _models
from .._model import Listing
from .._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from builtins import list as List  # noqa: N812
    from collections.abc import Mapping

    from ..models.trace_archival_config import TraceArchivalConfig
    from ..models.workspace import Workspace
    from ..models.workspace_deletion_mode import WorkspaceDeletionModeInput


class WorkspacesResource(Resource):
    """Separate areas of one server, each with its own experiments, models and settings."""

    __slots__ = ()

    def list(self, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None) -> List[Workspace]:
        """List the workspaces.

        listWorkspaces · GET /api/3.0/mlflow/workspaces

        Returns all workspaces by name, without paging; there is always `default`. With authentication, everybody but
        administrators sees only those where they has a role.

        Args:
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The workspaces by name. Omitted when the caller may see none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing((_api.workspaces.list_workspaces.sync(client=client)).workspaces)

    def create(
        self,
        name: str,
        *,
        description: str | None = None,
        default_artifact_root: str | None = None,
        trace_archival_config: TraceArchivalConfig | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Workspace:
        """Create a workspace.

        createWorkspace · POST /api/3.0/mlflow/workspaces

        Creates a workspace. Requests choose it with the header `X-MLFLOW-WORKSPACE`. A name that is already in use is
        400 `RESOURCE_ALREADY_EXISTS`. With authentication, this is for administrators only, and the workspace gets two
        roles: `admin` with `MANAGE` and `user` with `USE`, both without users, unless the server has
        `MLFLOW_RBAC_SEED_DEFAULT_ROLES=false`.

        Args:
            name: The name: lowercase letters, digits and, in between, hyphens. `default`, `workspaces`, `api`,
                `ajax-api` and `static-files` are rejected.
            description: What it is for.
            default_artifact_root: Where experiments of the workspace store artifacts: a URI without fragment, or an
                absolute path on the machine of the server, at most 2048 characters unless the server is set otherwise.
                The server does not look whether the place exists. Omitted or blank, the root of the server contains,
                with the workspace as a folder in it.
            trace_archival_config: How traces of the workspace are archived. Omitted, the settings of the server
                contain.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The workspace as it is stored.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.workspaces.create_workspace.sync(
            body=_models.CreateWorkspaceRequest(
                name=name,
                description=description,
                default_artifact_root=default_artifact_root,
                trace_archival_config=trace_archival_config,
            ),
            client=client,
        ).workspace

    def get(
        self, name: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> Workspace:
        """Get a workspace.

        getWorkspace · GET /api/3.0/mlflow/workspaces/{workspace_name}

        Returns a workspace. A name that no workspace could have is 400, an unknown one 404. With authentication, before
        MLflow 3.18, a caller who is no administrator is rejected with 403, whatever their roles are.

        Args:
            name: The name of the workspace.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The workspace.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.workspaces.get_workspace.sync(name, client=client).workspace

    def update(
        self,
        name: str,
        *,
        description: str | None = None,
        default_artifact_root: str | None = None,
        trace_archival_config: TraceArchivalConfig | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Workspace:
        """Update a workspace.

        updateWorkspace · PATCH /api/3.0/mlflow/workspaces/{workspace_name}

        Changes what is given and leaves the rest; an empty string deletes. At least one field is needed. The name
        cannot be changed; `default` can be updated like the others. The fields go into the JSON body; in the query they
        are not seen. With authentication, this is for administrators only.

        Args:
            name: The name of the workspace.
            description: What it is for. Omitted, it stays; the empty string is kept as such.
            default_artifact_root: Where experiments of the workspace store artifacts: a URI without fragment, or an
                absolute path on the machine of the server, at most 2048 characters unless the server is set otherwise.
                The server does not look whether the place exists. Omitted, it stays; blank, the root of the server
                contains. It only counts for new experiments.
            trace_archival_config: How traces of the workspace are archived. What is omitted in it stays; an empty
                object counts as nothing given.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The workspace as it is stored now.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.workspaces.update_workspace.sync(
            name,
            body=_models.UpdateWorkspaceRequest(
                description=description,
                default_artifact_root=default_artifact_root,
                trace_archival_config=trace_archival_config,
            ),
            client=client,
        ).workspace

    def delete(
        self,
        name: str,
        *,
        mode: WorkspaceDeletionModeInput | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a workspace.

        deleteWorkspace · DELETE /api/3.0/mlflow/workspaces/{workspace_name}

        Deletes a workspace permanently, and what becomes of its contents depends on `mode`. A workspace that contains
        something is 500 `INVALID_STATE` with `RESTRICT`, one whose contents have names that are already in use in
        `default` with `SET_DEFAULT`. Artifacts stay where they are. With authentication, this is for administrators
        only, and the roles of the workspace go with it. `default` cannot be deleted; deleting twice is 404. It returns
        an empty body.

        Args:
            name: The name of the workspace.
            mode: What becomes of the contents. `RESTRICT` when omitted.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.workspaces.delete_workspace.sync(name, mode=mode, client=client)


class AsyncWorkspacesResource(AsyncResource):
    """Separate areas of one server, each with its own experiments, models and settings."""

    __slots__ = ()

    async def list(
        self, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> List[Workspace]:
        """List the workspaces.

        listWorkspaces · GET /api/3.0/mlflow/workspaces

        Returns all workspaces by name, without paging; there is always `default`. With authentication, everybody but
        administrators sees only those where they has a role.

        Args:
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The workspaces by name. Omitted when the caller may see none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing((await _api.workspaces.list_workspaces.asyncio(client=client)).workspaces)

    async def create(
        self,
        name: str,
        *,
        description: str | None = None,
        default_artifact_root: str | None = None,
        trace_archival_config: TraceArchivalConfig | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Workspace:
        """Create a workspace.

        createWorkspace · POST /api/3.0/mlflow/workspaces

        Creates a workspace. Requests choose it with the header `X-MLFLOW-WORKSPACE`. A name that is already in use is
        400 `RESOURCE_ALREADY_EXISTS`. With authentication, this is for administrators only, and the workspace gets two
        roles: `admin` with `MANAGE` and `user` with `USE`, both without users, unless the server has
        `MLFLOW_RBAC_SEED_DEFAULT_ROLES=false`.

        Args:
            name: The name: lowercase letters, digits and, in between, hyphens. `default`, `workspaces`, `api`,
                `ajax-api` and `static-files` are rejected.
            description: What it is for.
            default_artifact_root: Where experiments of the workspace store artifacts: a URI without fragment, or an
                absolute path on the machine of the server, at most 2048 characters unless the server is set otherwise.
                The server does not look whether the place exists. Omitted or blank, the root of the server contains,
                with the workspace as a folder in it.
            trace_archival_config: How traces of the workspace are archived. Omitted, the settings of the server
                contain.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The workspace as it is stored.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.workspaces.create_workspace.asyncio(
                body=_models.CreateWorkspaceRequest(
                    name=name,
                    description=description,
                    default_artifact_root=default_artifact_root,
                    trace_archival_config=trace_archival_config,
                ),
                client=client,
            )
        ).workspace

    async def get(
        self, name: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> Workspace:
        """Get a workspace.

        getWorkspace · GET /api/3.0/mlflow/workspaces/{workspace_name}

        Returns a workspace. A name that no workspace could have is 400, an unknown one 404. With authentication, before
        MLflow 3.18, a caller who is no administrator is rejected with 403, whatever their roles are.

        Args:
            name: The name of the workspace.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The workspace.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (await _api.workspaces.get_workspace.asyncio(name, client=client)).workspace

    async def update(
        self,
        name: str,
        *,
        description: str | None = None,
        default_artifact_root: str | None = None,
        trace_archival_config: TraceArchivalConfig | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Workspace:
        """Update a workspace.

        updateWorkspace · PATCH /api/3.0/mlflow/workspaces/{workspace_name}

        Changes what is given and leaves the rest; an empty string deletes. At least one field is needed. The name
        cannot be changed; `default` can be updated like the others. The fields go into the JSON body; in the query they
        are not seen. With authentication, this is for administrators only.

        Args:
            name: The name of the workspace.
            description: What it is for. Omitted, it stays; the empty string is kept as such.
            default_artifact_root: Where experiments of the workspace store artifacts: a URI without fragment, or an
                absolute path on the machine of the server, at most 2048 characters unless the server is set otherwise.
                The server does not look whether the place exists. Omitted, it stays; blank, the root of the server
                contains. It only counts for new experiments.
            trace_archival_config: How traces of the workspace are archived. What is omitted in it stays; an empty
                object counts as nothing given.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The workspace as it is stored now.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.workspaces.update_workspace.asyncio(
                name,
                body=_models.UpdateWorkspaceRequest(
                    description=description,
                    default_artifact_root=default_artifact_root,
                    trace_archival_config=trace_archival_config,
                ),
                client=client,
            )
        ).workspace

    async def delete(
        self,
        name: str,
        *,
        mode: WorkspaceDeletionModeInput | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a workspace.

        deleteWorkspace · DELETE /api/3.0/mlflow/workspaces/{workspace_name}

        Deletes a workspace permanently, and what becomes of its contents depends on `mode`. A workspace that contains
        something is 500 `INVALID_STATE` with `RESTRICT`, one whose contents have names that are already in use in
        `default` with `SET_DEFAULT`. Artifacts stay where they are. With authentication, this is for administrators
        only, and the roles of the workspace go with it. `default` cannot be deleted; deleting twice is 404. It returns
        an empty body.

        Args:
            name: The name of the workspace.
            mode: What becomes of the contents. `RESTRICT` when omitted.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.workspaces.delete_workspace.asyncio(name, mode=mode, client=client)
