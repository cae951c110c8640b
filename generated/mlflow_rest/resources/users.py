# Made by `make generate` from spec/paths/users.yaml (sha256 64444621c6b94bbb).
# Do not edit. @generated
"""Accounts of a server with MLflow's own authentication, and what each of them may do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import api as _api
from .. import models as _models
from .._model import Listing
from .._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from builtins import list as List  # noqa: N812
    from collections.abc import Mapping

    from ..models.get_user_permission_response import GetUserPermissionResponse
    from ..models.list_current_user_permissions_response import ListCurrentUserPermissionsResponse
    from ..models.list_user_permissions_response import ListUserPermissionsResponse
    from ..models.permission_level import PermissionLevelInput
    from ..models.user import User
    from ..models.user_resource_type import UserResourceTypeInput
    from ..models.user_with_roles import UserWithRoles


class UsersResource(Resource):
    """Accounts of a server with MLflow's own authentication, and what each of them may do."""

    __slots__ = ()

    def create(
        self,
        username: str,
        password: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> User:
        """Create a user.

        createUser · POST /api/2.0/mlflow/users/create

        Creates a user, who is no administrator and has no permissions yet. Administrators may do this, and those who
        manage a workspace. A name that is already in use is 400 `RESOURCE_ALREADY_EXISTS`; before MLflow 3.18 the
        message contains SQL and a hash of the password that was sent. A server without `--app-name basic-auth` does not
        know the route: 404.

        Args:
            username: The name, unique on the server. MLflow 3.18 and newer: at most 255 characters.
            password: The password, at least 12 characters.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The user.

        Raises:
            Exception: See `Resource`.
        """

        body = _models.CreateUserRequest(username=username, password=password)
        del password  # no local of a traceback shows them
        client = self._sender(timeout, extra_headers)
        return _api.users.create_user.sync(body=body, client=client).user

    def get(
        self, username: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> User:
        """Get a user.

        getUser · GET /api/2.0/mlflow/users/get

        Returns a user. Everybody may ask about herself, only administrators about others. An unknown name is 404. A
        server without `--app-name basic-auth` does not know the route: 404.

        Args:
            username: The name of the user, exactly.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The user.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.users.get_user.sync(username=username, client=client).user

    def list(
        self, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> List[UserWithRoles]:
        """List the users with their roles.

        listUsers · GET /api/2.0/mlflow/users/list

        Returns the users, without paging. Administrators see all of them with all roles. Those who may use the
        workspace of the request see all users too (MLflow 3.18 and newer: those of the workspace), but of others only
        the roles in workspaces that they manage; everybody else is rejected. A server without `--app-name basic-auth`
        does not know the route: 404.

        Args:
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The users, in no particular order.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing((_api.users.list_users.sync(client=client)).users)

    def current(self, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None) -> User:
        """Get the user whose credentials the request carries.

        getCurrentUser · GET /api/2.0/mlflow/users/current

        Returns who the server takes the caller for. A server without `--app-name basic-auth` does not know the route:
        404.

        Args:
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The user whose credentials the request carries.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.users.get_current_user.sync(client=client).user

    def update_password(
        self,
        username: str,
        password: str,
        *,
        current_password: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set a password.

        updateUserPassword · PATCH /api/2.0/mlflow/users/update-password

        Sets the password of a user. Administrators may do this for everybody; who changes their own password, an
        administrator included, must send the current one, and the new one must differ. The current one is rejected with
        400 if it does not match. Servers that keep checked credentials in mind (`auth_cache_ttl_seconds`) may take the
        old password a while longer. The fields go into the JSON body. A server without `--app-name basic-auth` does not
        know the route: 404.

        Args:
            username: The name of the user.
            password: The new password, at least 12 characters.
            current_password: The current password. Needed by who changes their own, ignored otherwise.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        body = _models.UpdateUserPasswordRequest(
            username=username, password=password, current_password=current_password
        )
        del password, current_password  # no local of a traceback shows them
        client = self._sender(timeout, extra_headers)
        _api.users.update_user_password.sync(body=body, client=client)

    def update_admin(
        self,
        username: str,
        is_admin: bool,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Make a user an administrator, or take that away.

        updateUserAdmin · PATCH /api/2.0/mlflow/users/update-admin

        Says whether a user is an administrator, who may do everything. Only administrators may do this, also to
        themselves: the server does not keep the last one from stepping down, after which there is none. The fields go
        into the JSON body. A server without `--app-name basic-auth` does not know the route: 404.

        Args:
            username: The name of the user.
            is_admin: True makes the user an administrator.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.users.update_user_admin.sync(
            body=_models.UpdateUserAdminRequest(username=username, is_admin=is_admin), client=client
        )

    def delete(
        self, username: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete a user.

        deleteUser · DELETE /api/2.0/mlflow/users/delete

        Deletes a user permanently, with their permissions and the assignment of their roles; what they created stays.
        Only administrators may do this, and not to themselves, which is 400 `BAD_REQUEST`. Deleting twice is 404. The
        fields go into the JSON body, or into the query if there is no body. A server without `--app-name basic-auth`
        does not know the route: 404.

        Args:
            username: The name of the user.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.users.delete_user.sync(body=_models.DeleteUserRequest(username=username), client=client)

    def list_current_permissions(
        self, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> ListCurrentUserPermissionsResponse:
        """List the permissions of the caller.

        listCurrentUserPermissions · GET /api/3.0/mlflow/users/current/permissions

        Returns every permission of the caller, from all their roles in all workspaces, without paging. Those granted to
        their alone have a role name such as `__user_2__`. An administrator has no need of any, so the list may be
        empty. A server without `--app-name basic-auth` does not know the route: 404.

        Args:
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The permissions.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.users.list_current_user_permissions.sync(client=client)

    def list_permissions(
        self, username: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> ListUserPermissionsResponse:
        """List the permissions of a user.

        listUserPermissions · GET /api/3.0/mlflow/users/permissions/list

        Returns every permission of a user, from all their roles in all workspaces, without paging. Everybody may ask
        about herself, administrators about everybody, and who manages a workspace about its users, as far as that
        workspace goes. A server without `--app-name basic-auth` does not know the route: 404.

        Args:
            username: The name of the user, exactly.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The permissions.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.users.list_user_permissions.sync(username=username, client=client)

    def grant_permission(
        self,
        username: str,
        *,
        resource_type: UserResourceTypeInput,
        resource_id: str,
        permission: PermissionLevelInput,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Grant a permission to one user.

        grantUserPermission · POST /api/3.0/mlflow/users/permissions/grant

        Grants a permission on one thing, or with `*` on all things of a kind, to one user alone. The workspace is that
        of the header `X-MLFLOW-WORKSPACE`, or `default`. A permission on the same thing, of whatever level, is 400
        `RESOURCE_ALREADY_EXISTS`: revoke it first. The server does not look whether the thing exists when an
        administrator asks. Who has `MANAGE` on the thing may do this, with `*` who manages the workspace. A server
        without `--app-name basic-auth` does not know the route: 404.

        Args:
            username: The name of the user.
            resource_type: The kind of thing.
            resource_id: Which one: the identifier of an experiment, of a thing of the gateway; the name of a
                registered model, prompt or MCP server; for a scorer, the identifier of the experiment, `/` and the
                percent-encoded name. `*` means all of the kind, and nothing else is possible for parts of things, from
                `run` on.
            permission: What the user may do with it.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.users.grant_user_permission.sync(
            body=_models.GrantUserPermissionRequest(
                username=username, resource_type=resource_type, resource_id=resource_id, permission=permission
            ),
            client=client,
        )

    def revoke_permission(
        self,
        username: str,
        resource_type: UserResourceTypeInput,
        resource_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Revoke a permission of one user.

        revokeUserPermission · POST /api/3.0/mlflow/users/permissions/revoke

        Removes a permission that was granted to the user alone; what their roles give their stays. The workspace is
        that of the header `X-MLFLOW-WORKSPACE`, or `default`. A permission that was not granted is 404. Who has
        `MANAGE` on the thing may do this, with `*` who manages the workspace. A server without `--app-name basic-auth`
        does not know the route: 404.

        Args:
            username: The name of the user.
            resource_type: The kind of thing.
            resource_id: Which one, exactly as it was granted, or `*`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.users.revoke_user_permission.sync(
            body=_models.RevokeUserPermissionRequest(
                username=username, resource_type=resource_type, resource_id=resource_id
            ),
            client=client,
        )

    def get_permission(
        self,
        username: str,
        resource_type: UserResourceTypeInput,
        resource_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GetUserPermissionResponse:
        """Find out what a user may do with a thing.

        getUserPermission · GET /api/3.0/mlflow/users/permissions/get

        Returns what the roles and permissions of a user amount to for one thing, as for their own requests. That
        somebody is an administrator is not considered: such a user may well be returned `NO_PERMISSIONS` and can do
        everything all the same. A thing that does not exist is no error but `NO_PERMISSIONS`, whatever was granted on
        it or on all of its kind. Everybody may ask about herself, administrators about everybody, and who manages the
        workspace of the thing about its users. A server without `--app-name basic-auth` does not know the route: 404.

        Args:
            username: The name of the user, exactly.
            resource_type: The kind of the thing. `prompt` and parts of things, such as `run`, only with the
                identifier `*`.
            resource_id: The identifier, as in a grant, or `*` for what applies to all things of the kind in the
                workspace of the request.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            What the user may do.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.users.get_user_permission.sync(
            username=username, resource_type=resource_type, resource_id=resource_id, client=client
        )


class AsyncUsersResource(AsyncResource):
    """Accounts of a server with MLflow's own authentication, and what each of them may do."""

    __slots__ = ()

    async def create(
        self,
        username: str,
        password: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> User:
        """Create a user.

        createUser · POST /api/2.0/mlflow/users/create

        Creates a user, who is no administrator and has no permissions yet. Administrators may do this, and those who
        manage a workspace. A name that is already in use is 400 `RESOURCE_ALREADY_EXISTS`; before MLflow 3.18 the
        message contains SQL and a hash of the password that was sent. A server without `--app-name basic-auth` does not
        know the route: 404.

        Args:
            username: The name, unique on the server. MLflow 3.18 and newer: at most 255 characters.
            password: The password, at least 12 characters.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The user.

        Raises:
            Exception: See `Resource`.
        """

        body = _models.CreateUserRequest(username=username, password=password)
        del password  # no local of a traceback shows them
        client = self._sender(timeout, extra_headers)
        return (await _api.users.create_user.asyncio(body=body, client=client)).user

    async def get(
        self, username: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> User:
        """Get a user.

        getUser · GET /api/2.0/mlflow/users/get

        Returns a user. Everybody may ask about herself, only administrators about others. An unknown name is 404. A
        server without `--app-name basic-auth` does not know the route: 404.

        Args:
            username: The name of the user, exactly.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The user.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (await _api.users.get_user.asyncio(username=username, client=client)).user

    async def list(
        self, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> List[UserWithRoles]:
        """List the users with their roles.

        listUsers · GET /api/2.0/mlflow/users/list

        Returns the users, without paging. Administrators see all of them with all roles. Those who may use the
        workspace of the request see all users too (MLflow 3.18 and newer: those of the workspace), but of others only
        the roles in workspaces that they manage; everybody else is rejected. A server without `--app-name basic-auth`
        does not know the route: 404.

        Args:
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The users, in no particular order.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing((await _api.users.list_users.asyncio(client=client)).users)

    async def current(self, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None) -> User:
        """Get the user whose credentials the request carries.

        getCurrentUser · GET /api/2.0/mlflow/users/current

        Returns who the server takes the caller for. A server without `--app-name basic-auth` does not know the route:
        404.

        Args:
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The user whose credentials the request carries.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (await _api.users.get_current_user.asyncio(client=client)).user

    async def update_password(
        self,
        username: str,
        password: str,
        *,
        current_password: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set a password.

        updateUserPassword · PATCH /api/2.0/mlflow/users/update-password

        Sets the password of a user. Administrators may do this for everybody; who changes their own password, an
        administrator included, must send the current one, and the new one must differ. The current one is rejected with
        400 if it does not match. Servers that keep checked credentials in mind (`auth_cache_ttl_seconds`) may take the
        old password a while longer. The fields go into the JSON body. A server without `--app-name basic-auth` does not
        know the route: 404.

        Args:
            username: The name of the user.
            password: The new password, at least 12 characters.
            current_password: The current password. Needed by who changes their own, ignored otherwise.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        body = _models.UpdateUserPasswordRequest(
            username=username, password=password, current_password=current_password
        )
        del password, current_password  # no local of a traceback shows them
        client = self._sender(timeout, extra_headers)
        await _api.users.update_user_password.asyncio(body=body, client=client)

    async def update_admin(
        self,
        username: str,
        is_admin: bool,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Make a user an administrator, or take that away.

        updateUserAdmin · PATCH /api/2.0/mlflow/users/update-admin

        Says whether a user is an administrator, who may do everything. Only administrators may do this, also to
        themselves: the server does not keep the last one from stepping down, after which there is none. The fields go
        into the JSON body. A server without `--app-name basic-auth` does not know the route: 404.

        Args:
            username: The name of the user.
            is_admin: True makes the user an administrator.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.users.update_user_admin.asyncio(
            body=_models.UpdateUserAdminRequest(username=username, is_admin=is_admin), client=client
        )

    async def delete(
        self, username: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete a user.

        deleteUser · DELETE /api/2.0/mlflow/users/delete

        Deletes a user permanently, with their permissions and the assignment of their roles; what they created stays.
        Only administrators may do this, and not to themselves, which is 400 `BAD_REQUEST`. Deleting twice is 404. The
        fields go into the JSON body, or into the query if there is no body. A server without `--app-name basic-auth`
        does not know the route: 404.

        Args:
            username: The name of the user.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.users.delete_user.asyncio(body=_models.DeleteUserRequest(username=username), client=client)

    async def list_current_permissions(
        self, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> ListCurrentUserPermissionsResponse:
        """List the permissions of the caller.

        listCurrentUserPermissions · GET /api/3.0/mlflow/users/current/permissions

        Returns every permission of the caller, from all their roles in all workspaces, without paging. Those granted to
        their alone have a role name such as `__user_2__`. An administrator has no need of any, so the list may be
        empty. A server without `--app-name basic-auth` does not know the route: 404.

        Args:
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The permissions.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.users.list_current_user_permissions.asyncio(client=client)

    async def list_permissions(
        self, username: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> ListUserPermissionsResponse:
        """List the permissions of a user.

        listUserPermissions · GET /api/3.0/mlflow/users/permissions/list

        Returns every permission of a user, from all their roles in all workspaces, without paging. Everybody may ask
        about herself, administrators about everybody, and who manages a workspace about its users, as far as that
        workspace goes. A server without `--app-name basic-auth` does not know the route: 404.

        Args:
            username: The name of the user, exactly.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The permissions.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.users.list_user_permissions.asyncio(username=username, client=client)

    async def grant_permission(
        self,
        username: str,
        *,
        resource_type: UserResourceTypeInput,
        resource_id: str,
        permission: PermissionLevelInput,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Grant a permission to one user.

        grantUserPermission · POST /api/3.0/mlflow/users/permissions/grant

        Grants a permission on one thing, or with `*` on all things of a kind, to one user alone. The workspace is that
        of the header `X-MLFLOW-WORKSPACE`, or `default`. A permission on the same thing, of whatever level, is 400
        `RESOURCE_ALREADY_EXISTS`: revoke it first. The server does not look whether the thing exists when an
        administrator asks. Who has `MANAGE` on the thing may do this, with `*` who manages the workspace. A server
        without `--app-name basic-auth` does not know the route: 404.

        Args:
            username: The name of the user.
            resource_type: The kind of thing.
            resource_id: Which one: the identifier of an experiment, of a thing of the gateway; the name of a
                registered model, prompt or MCP server; for a scorer, the identifier of the experiment, `/` and the
                percent-encoded name. `*` means all of the kind, and nothing else is possible for parts of things, from
                `run` on.
            permission: What the user may do with it.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.users.grant_user_permission.asyncio(
            body=_models.GrantUserPermissionRequest(
                username=username, resource_type=resource_type, resource_id=resource_id, permission=permission
            ),
            client=client,
        )

    async def revoke_permission(
        self,
        username: str,
        resource_type: UserResourceTypeInput,
        resource_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Revoke a permission of one user.

        revokeUserPermission · POST /api/3.0/mlflow/users/permissions/revoke

        Removes a permission that was granted to the user alone; what their roles give their stays. The workspace is
        that of the header `X-MLFLOW-WORKSPACE`, or `default`. A permission that was not granted is 404. Who has
        `MANAGE` on the thing may do this, with `*` who manages the workspace. A server without `--app-name basic-auth`
        does not know the route: 404.

        Args:
            username: The name of the user.
            resource_type: The kind of thing.
            resource_id: Which one, exactly as it was granted, or `*`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.users.revoke_user_permission.asyncio(
            body=_models.RevokeUserPermissionRequest(
                username=username, resource_type=resource_type, resource_id=resource_id
            ),
            client=client,
        )

    async def get_permission(
        self,
        username: str,
        resource_type: UserResourceTypeInput,
        resource_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GetUserPermissionResponse:
        """Find out what a user may do with a thing.

        getUserPermission · GET /api/3.0/mlflow/users/permissions/get

        Returns what the roles and permissions of a user amount to for one thing, as for their own requests. That
        somebody is an administrator is not considered: such a user may well be returned `NO_PERMISSIONS` and can do
        everything all the same. A thing that does not exist is no error but `NO_PERMISSIONS`, whatever was granted on
        it or on all of its kind. Everybody may ask about herself, administrators about everybody, and who manages the
        workspace of the thing about its users. A server without `--app-name basic-auth` does not know the route: 404.

        Args:
            username: The name of the user, exactly.
            resource_type: The kind of the thing. `prompt` and parts of things, such as `run`, only with the
                identifier `*`.
            resource_id: The identifier, as in a grant, or `*` for what applies to all things of the kind in the
                workspace of the request.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            What the user may do.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.users.get_user_permission.asyncio(
            username=username, resource_type=resource_type, resource_id=resource_id, client=client
        )
