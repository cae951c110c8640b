# Made by `make generate` from spec/paths/roles.yaml (sha256 56e09acae74ad0fa).
# Do not edit. @generated
"""Named sets of permissions in a workspace, and the users who contain them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import api as _api
from .. import models as _models
from .._model import Listing
from .._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from builtins import list as List  # noqa: N812
    from collections.abc import Mapping
    from typing import SupportsIndex

    from .._typing import SequenceNotStr
    from ..models.permission_level import PermissionLevelInput
    from ..models.role import Role
    from ..models.role_assignment import RoleAssignment
    from ..models.role_permission import RolePermission
    from ..models.role_resource_type import RoleResourceTypeInput
    from ..types import Null


class RolesResource(Resource):
    """Named sets of permissions in a workspace, and the users who contain them."""

    __slots__ = ()

    def create(
        self,
        name: str,
        workspace: str,
        *,
        description: str | Null | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Role:
        """Create a role.

        createRole · POST /api/3.0/mlflow/roles/create

        Creates a role in a workspace, without permissions and users. A name that is already in use there is 400
        `RESOURCE_ALREADY_EXISTS`. Administrators may do this, and who manages the workspace. A server without
        `--app-name basic-auth` does not know the route: 404.

        Args:
            name: The name, unique in the workspace and not blank. One that starts with `__user_` is rejected.
                MLflow 3.18 and newer: at most 255 characters.
            workspace: The name of the workspace; `default` on a server without workspaces. The server does not look
                whether it exists. MLflow 3.18 and newer: an unknown one is 400.
            description: What the role is for. MLflow 3.18 and newer: at most 1024 characters.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The role, still without permissions.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.roles.create_role.sync(
            body=_models.CreateRoleRequest(name=name, workspace=workspace, description=description), client=client
        ).role

    def get(
        self, role_id: SupportsIndex, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> Role:
        """Get a role.

        getRole · GET /api/3.0/mlflow/roles/get

        Returns a role with its permissions. Administrators may ask, and who has a role in the same workspace. A role
        that does not exist is 404 for administrators and 403 for others. A server without `--app-name basic-auth` does
        not know the route: 404.

        Args:
            role_id: The number of the role. One beyond 64 bits makes the server fail with 500.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The role with its permissions.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.roles.get_role.sync(role_id=role_id, client=client).role

    def list(
        self,
        workspace: SequenceNotStr[str] | None = None,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> List[Role]:
        """List the roles.

        listRoles · GET /api/3.0/mlflow/roles/list

        Returns roles with their permissions, without paging: those of the given workspaces, or for administrators of
        all. Others must name workspaces, and have a role in every one of them. A workspace that does not exist has no
        roles. A server without `--app-name basic-auth` does not know the route: 404.

        Args:
            workspace: Names of workspaces. All when omitted; an empty name is 400.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The roles, in no particular order.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing((_api.roles.list_roles.sync(workspace=workspace, client=client)).roles)

    def update(
        self,
        role_id: SupportsIndex,
        *,
        name: str | None = None,
        description: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Role:
        """Rename or describe a role.

        updateRole · PATCH /api/3.0/mlflow/roles/update

        Changes the name or the description and leaves what is omitted or null; at least one is needed. A name that is
        taken in the workspace is 400 `RESOURCE_ALREADY_EXISTS`. A role cannot move to another workspace. Administrators
        may do this, and who manages the workspace of the role. A role that does not exist is 404 for administrators and
        403 for others. The fields go into the JSON body. A server without `--app-name basic-auth` does not know the
        route: 404.

        Args:
            role_id: The number of the role.
            name: The new name, not blank. Omitted, it stays. One that starts with `__user_` is rejected. MLflow
                3.18 and newer: at most 255 characters.
            description: What the role is for. Omitted, it stays; the empty string is kept as such. MLflow 3.18 and
                newer: at most 1024 characters.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The role as it is stored now.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.roles.update_role.sync(
            body=_models.UpdateRoleRequest(role_id=role_id, name=name, description=description), client=client
        ).role

    def delete(
        self, role_id: SupportsIndex, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete a role.

        deleteRole · DELETE /api/3.0/mlflow/roles/delete

        Deletes a role permanently; its users lose what it gave them. Deleting twice is 404. Administrators may do this,
        and who manages the workspace of the role. A role that does not exist is 404 for administrators and 403 for
        others. The fields go into the JSON body, or into the query if there is no body. A server without `--app-name
        basic-auth` does not know the route: 404.

        Args:
            role_id: The number of the role.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.roles.delete_role.sync(body=_models.DeleteRoleRequest(role_id=role_id), client=client)

    def add_permission(
        self,
        role_id: SupportsIndex,
        *,
        resource_type: RoleResourceTypeInput,
        resource_pattern: str,
        permission: PermissionLevelInput,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RolePermission:
        """Add a permission to a role.

        addRolePermission · POST /api/3.0/mlflow/roles/permissions/add

        Gives the users of a role a permission on one thing, or with `*` on all things of a kind in the workspace of the
        role. A permission on the same thing, of whatever level, is 400 `RESOURCE_ALREADY_EXISTS`: updateRolePermission
        changes it. The server does not look whether the thing exists. Administrators may do this, and who manages the
        workspace of the role. A role that does not exist is 404 for administrators and 403 for others. A server without
        `--app-name basic-auth` does not know the route: 404.

        Args:
            role_id: The number of the role.
            resource_type: The kind of thing.
            resource_pattern: Which one: `*` for the workspace itself; the identifier of an experiment, of a thing
                of the gateway; the name of a registered model, prompt or MCP server; for a scorer, the identifier of
                the experiment, `/` and the percent-encoded name. `*` means all of the kind, and nothing else is
                possible for parts of things, from `run` on. The server takes any other text; MLflow 3.18 and newer:
                that of an experiment must be a number.
            permission: What the users may do with it. On `workspace`, `USE` lets them work in it and create things,
                `MANAGE` makes them its managers, and the others are rejected.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The permission.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.roles.add_role_permission.sync(
            body=_models.AddRolePermissionRequest(
                role_id=role_id, resource_type=resource_type, resource_pattern=resource_pattern, permission=permission
            ),
            client=client,
        ).role_permission

    def remove_permission(
        self,
        role_permission_id: SupportsIndex,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Remove a permission from a role.

        removeRolePermission · DELETE /api/3.0/mlflow/roles/permissions/remove

        Removes a permission permanently. Removing twice is 404. Administrators may do this, and who manages the
        workspace of the role. The fields go into the JSON body, or into the query if there is no body. A server without
        `--app-name basic-auth` does not know the route: 404.

        Args:
            role_permission_id: The number of the permission, as the role lists it.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.roles.remove_role_permission.sync(
            body=_models.RemoveRolePermissionRequest(role_permission_id=role_permission_id), client=client
        )

    def list_permissions(
        self, role_id: SupportsIndex, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> List[RolePermission]:
        """List the permissions of a role.

        listRolePermissions · GET /api/3.0/mlflow/roles/permissions/list

        Returns the permissions of a role, without paging. Administrators may ask, and who has a role in the same
        workspace. A role that does not exist is 404 for administrators and 403 for others. A server without `--app-name
        basic-auth` does not know the route: 404.

        Args:
            role_id: The number of the role. One beyond 64 bits makes the server fail with 500.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The permissions, in no particular order.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing((_api.roles.list_role_permissions.sync(role_id=role_id, client=client)).role_permissions)

    def update_permission(
        self,
        role_permission_id: SupportsIndex,
        permission: PermissionLevelInput,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RolePermission:
        """Change the level of a permission of a role.

        updateRolePermission · PATCH /api/3.0/mlflow/roles/permissions/update

        Sets the level of a permission, the only thing that can be updated. An unknown permission is 404. Administrators
        may do this, and who manages the workspace of the role. The fields go into the JSON body. A server without
        `--app-name basic-auth` does not know the route: 404.

        Args:
            role_permission_id: The number of the permission, as the role lists it.
            permission: The new level. On `workspace`, only `USE` and `MANAGE` are possible.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The permission with its new level.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.roles.update_role_permission.sync(
            body=_models.UpdateRolePermissionRequest(role_permission_id=role_permission_id, permission=permission),
            client=client,
        ).role_permission

    def assign(
        self,
        username: str,
        role_id: SupportsIndex,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RoleAssignment:
        """Give a role to a user.

        assignRole · POST /api/3.0/mlflow/roles/assign

        Gives a role to a user. A user who has it is 400 `RESOURCE_ALREADY_EXISTS`, an unknown user or role 404.
        Administrators may do this, and who manages the workspace of the role. A server without `--app-name basic-auth`
        does not know the route: 404.

        Args:
            username: The name of the user.
            role_id: The number of the role.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The assignment.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.roles.assign_role.sync(
            body=_models.AssignRoleRequest(username=username, role_id=role_id), client=client
        ).assignment

    def unassign(
        self,
        username: str,
        role_id: SupportsIndex,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Take a role away from a user.

        unassignRole · DELETE /api/3.0/mlflow/roles/unassign

        Takes a role away from a user; both stay. A user who does not have it is 404. Administrators may do this, and
        who manages the workspace of the role. The fields go into the JSON body, or into the query if there is no body.
        A server without `--app-name basic-auth` does not know the route: 404.

        Args:
            username: The name of the user.
            role_id: The number of the role.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.roles.unassign_role.sync(
            body=_models.UnassignRoleRequest(username=username, role_id=role_id), client=client
        )

    def list_for_user(
        self, username: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> List[Role]:
        """List the roles of a user.

        listUserRoles · GET /api/3.0/mlflow/users/roles/list

        Returns the roles of a user in all workspaces, without paging, among them those such as `__user_2__` that
        contain what was granted to their alone. Everybody may ask about herself, administrators about everybody, and
        who manages a workspace about its users, as far as that workspace goes. A server without `--app-name basic-auth`
        does not know the route: 404.

        Args:
            username: The name of the user, exactly.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The roles that the caller may see, in no particular order.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing((_api.roles.list_user_roles.sync(username=username, client=client)).roles)

    def list_users(
        self, role_id: SupportsIndex, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> List[RoleAssignment]:
        """List the users of a role.

        listRoleUsers · GET /api/3.0/mlflow/roles/users/list

        Returns who has a role, by the numbers of the accounts and without paging. Administrators may do this, and who
        manages the workspace of the role. A role that does not exist is 404 for administrators and 403 for others. A
        server without `--app-name basic-auth` does not know the route: 404.

        Args:
            role_id: The number of the role. One beyond 64 bits makes the server fail with 500.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The assignments, in no particular order.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing((_api.roles.list_role_users.sync(role_id=role_id, client=client)).assignments)


class AsyncRolesResource(AsyncResource):
    """Named sets of permissions in a workspace, and the users who contain them."""

    __slots__ = ()

    async def create(
        self,
        name: str,
        workspace: str,
        *,
        description: str | Null | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Role:
        """Create a role.

        createRole · POST /api/3.0/mlflow/roles/create

        Creates a role in a workspace, without permissions and users. A name that is already in use there is 400
        `RESOURCE_ALREADY_EXISTS`. Administrators may do this, and who manages the workspace. A server without
        `--app-name basic-auth` does not know the route: 404.

        Args:
            name: The name, unique in the workspace and not blank. One that starts with `__user_` is rejected.
                MLflow 3.18 and newer: at most 255 characters.
            workspace: The name of the workspace; `default` on a server without workspaces. The server does not look
                whether it exists. MLflow 3.18 and newer: an unknown one is 400.
            description: What the role is for. MLflow 3.18 and newer: at most 1024 characters.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The role, still without permissions.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.roles.create_role.asyncio(
                body=_models.CreateRoleRequest(name=name, workspace=workspace, description=description), client=client
            )
        ).role

    async def get(
        self, role_id: SupportsIndex, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> Role:
        """Get a role.

        getRole · GET /api/3.0/mlflow/roles/get

        Returns a role with its permissions. Administrators may ask, and who has a role in the same workspace. A role
        that does not exist is 404 for administrators and 403 for others. A server without `--app-name basic-auth` does
        not know the route: 404.

        Args:
            role_id: The number of the role. One beyond 64 bits makes the server fail with 500.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The role with its permissions.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (await _api.roles.get_role.asyncio(role_id=role_id, client=client)).role

    async def list(
        self,
        workspace: SequenceNotStr[str] | None = None,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> List[Role]:
        """List the roles.

        listRoles · GET /api/3.0/mlflow/roles/list

        Returns roles with their permissions, without paging: those of the given workspaces, or for administrators of
        all. Others must name workspaces, and have a role in every one of them. A workspace that does not exist has no
        roles. A server without `--app-name basic-auth` does not know the route: 404.

        Args:
            workspace: Names of workspaces. All when omitted; an empty name is 400.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The roles, in no particular order.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing((await _api.roles.list_roles.asyncio(workspace=workspace, client=client)).roles)

    async def update(
        self,
        role_id: SupportsIndex,
        *,
        name: str | None = None,
        description: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Role:
        """Rename or describe a role.

        updateRole · PATCH /api/3.0/mlflow/roles/update

        Changes the name or the description and leaves what is omitted or null; at least one is needed. A name that is
        taken in the workspace is 400 `RESOURCE_ALREADY_EXISTS`. A role cannot move to another workspace. Administrators
        may do this, and who manages the workspace of the role. A role that does not exist is 404 for administrators and
        403 for others. The fields go into the JSON body. A server without `--app-name basic-auth` does not know the
        route: 404.

        Args:
            role_id: The number of the role.
            name: The new name, not blank. Omitted, it stays. One that starts with `__user_` is rejected. MLflow
                3.18 and newer: at most 255 characters.
            description: What the role is for. Omitted, it stays; the empty string is kept as such. MLflow 3.18 and
                newer: at most 1024 characters.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The role as it is stored now.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.roles.update_role.asyncio(
                body=_models.UpdateRoleRequest(role_id=role_id, name=name, description=description), client=client
            )
        ).role

    async def delete(
        self, role_id: SupportsIndex, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete a role.

        deleteRole · DELETE /api/3.0/mlflow/roles/delete

        Deletes a role permanently; its users lose what it gave them. Deleting twice is 404. Administrators may do this,
        and who manages the workspace of the role. A role that does not exist is 404 for administrators and 403 for
        others. The fields go into the JSON body, or into the query if there is no body. A server without `--app-name
        basic-auth` does not know the route: 404.

        Args:
            role_id: The number of the role.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.roles.delete_role.asyncio(body=_models.DeleteRoleRequest(role_id=role_id), client=client)

    async def add_permission(
        self,
        role_id: SupportsIndex,
        *,
        resource_type: RoleResourceTypeInput,
        resource_pattern: str,
        permission: PermissionLevelInput,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RolePermission:
        """Add a permission to a role.

        addRolePermission · POST /api/3.0/mlflow/roles/permissions/add

        Gives the users of a role a permission on one thing, or with `*` on all things of a kind in the workspace of the
        role. A permission on the same thing, of whatever level, is 400 `RESOURCE_ALREADY_EXISTS`: updateRolePermission
        changes it. The server does not look whether the thing exists. Administrators may do this, and who manages the
        workspace of the role. A role that does not exist is 404 for administrators and 403 for others. A server without
        `--app-name basic-auth` does not know the route: 404.

        Args:
            role_id: The number of the role.
            resource_type: The kind of thing.
            resource_pattern: Which one: `*` for the workspace itself; the identifier of an experiment, of a thing
                of the gateway; the name of a registered model, prompt or MCP server; for a scorer, the identifier of
                the experiment, `/` and the percent-encoded name. `*` means all of the kind, and nothing else is
                possible for parts of things, from `run` on. The server takes any other text; MLflow 3.18 and newer:
                that of an experiment must be a number.
            permission: What the users may do with it. On `workspace`, `USE` lets them work in it and create things,
                `MANAGE` makes them its managers, and the others are rejected.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The permission.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.roles.add_role_permission.asyncio(
                body=_models.AddRolePermissionRequest(
                    role_id=role_id,
                    resource_type=resource_type,
                    resource_pattern=resource_pattern,
                    permission=permission,
                ),
                client=client,
            )
        ).role_permission

    async def remove_permission(
        self,
        role_permission_id: SupportsIndex,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Remove a permission from a role.

        removeRolePermission · DELETE /api/3.0/mlflow/roles/permissions/remove

        Removes a permission permanently. Removing twice is 404. Administrators may do this, and who manages the
        workspace of the role. The fields go into the JSON body, or into the query if there is no body. A server without
        `--app-name basic-auth` does not know the route: 404.

        Args:
            role_permission_id: The number of the permission, as the role lists it.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.roles.remove_role_permission.asyncio(
            body=_models.RemoveRolePermissionRequest(role_permission_id=role_permission_id), client=client
        )

    async def list_permissions(
        self, role_id: SupportsIndex, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> List[RolePermission]:
        """List the permissions of a role.

        listRolePermissions · GET /api/3.0/mlflow/roles/permissions/list

        Returns the permissions of a role, without paging. Administrators may ask, and who has a role in the same
        workspace. A role that does not exist is 404 for administrators and 403 for others. A server without `--app-name
        basic-auth` does not know the route: 404.

        Args:
            role_id: The number of the role. One beyond 64 bits makes the server fail with 500.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The permissions, in no particular order.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (await _api.roles.list_role_permissions.asyncio(role_id=role_id, client=client)).role_permissions
        )

    async def update_permission(
        self,
        role_permission_id: SupportsIndex,
        permission: PermissionLevelInput,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RolePermission:
        """Change the level of a permission of a role.

        updateRolePermission · PATCH /api/3.0/mlflow/roles/permissions/update

        Sets the level of a permission, the only thing that can be updated. An unknown permission is 404. Administrators
        may do this, and who manages the workspace of the role. The fields go into the JSON body. A server without
        `--app-name basic-auth` does not know the route: 404.

        Args:
            role_permission_id: The number of the permission, as the role lists it.
            permission: The new level. On `workspace`, only `USE` and `MANAGE` are possible.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The permission with its new level.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.roles.update_role_permission.asyncio(
                body=_models.UpdateRolePermissionRequest(role_permission_id=role_permission_id, permission=permission),
                client=client,
            )
        ).role_permission

    async def assign(
        self,
        username: str,
        role_id: SupportsIndex,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RoleAssignment:
        """Give a role to a user.

        assignRole · POST /api/3.0/mlflow/roles/assign

        Gives a role to a user. A user who has it is 400 `RESOURCE_ALREADY_EXISTS`, an unknown user or role 404.
        Administrators may do this, and who manages the workspace of the role. A server without `--app-name basic-auth`
        does not know the route: 404.

        Args:
            username: The name of the user.
            role_id: The number of the role.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The assignment.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.roles.assign_role.asyncio(
                body=_models.AssignRoleRequest(username=username, role_id=role_id), client=client
            )
        ).assignment

    async def unassign(
        self,
        username: str,
        role_id: SupportsIndex,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Take a role away from a user.

        unassignRole · DELETE /api/3.0/mlflow/roles/unassign

        Takes a role away from a user; both stay. A user who does not have it is 404. Administrators may do this, and
        who manages the workspace of the role. The fields go into the JSON body, or into the query if there is no body.
        A server without `--app-name basic-auth` does not know the route: 404.

        Args:
            username: The name of the user.
            role_id: The number of the role.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.roles.unassign_role.asyncio(
            body=_models.UnassignRoleRequest(username=username, role_id=role_id), client=client
        )

    async def list_for_user(
        self, username: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> List[Role]:
        """List the roles of a user.

        listUserRoles · GET /api/3.0/mlflow/users/roles/list

        Returns the roles of a user in all workspaces, without paging, among them those such as `__user_2__` that
        contain what was granted to their alone. Everybody may ask about herself, administrators about everybody, and
        who manages a workspace about its users, as far as that workspace goes. A server without `--app-name basic-auth`
        does not know the route: 404.

        Args:
            username: The name of the user, exactly.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The roles that the caller may see, in no particular order.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing((await _api.roles.list_user_roles.asyncio(username=username, client=client)).roles)

    async def list_users(
        self, role_id: SupportsIndex, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> List[RoleAssignment]:
        """List the users of a role.

        listRoleUsers · GET /api/3.0/mlflow/roles/users/list

        Returns who has a role, by the numbers of the accounts and without paging. Administrators may do this, and who
        manages the workspace of the role. A role that does not exist is 404 for administrators and 403 for others. A
        server without `--app-name basic-auth` does not know the route: 404.

        Args:
            role_id: The number of the role. One beyond 64 bits makes the server fail with 500.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The assignments, in no particular order.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing((await _api.roles.list_role_users.asyncio(role_id=role_id, client=client)).assignments)
