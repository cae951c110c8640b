"""Users: the accounts of a server with basic authentication."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from mlflow_rest import models
from mlflow_rest.api import users as api

from mlflow_wrap._suggestions import SuggestsNames
from mlflow_wrap._validation import limits, users, values
from mlflow_wrap.errors import ResourceAlreadyExists

if TYPE_CHECKING:
    from mlflow_rest.models import User, UserWithRoles

    from mlflow_wrap._http._async.sender import AsyncRetryingSender


class AsyncUserClient(SuggestsNames):
    """Creates, finds and changes users. Reached as `client.users`.

    The server has to run with `--app-name basic-auth`; else all of this raises `NotFound`. Whoever may not do something
    gets `Forbidden`.
    """

    def __init__(self, transport: AsyncRetryingSender) -> None:
        self._transport = transport

    async def create(self, username: str, password: str) -> User:
        """Creates a user, who is no administrator.

        Args:
            username: The name, not in use.
            password: The password, at least 12 characters.

        Raises:
            ResourceAlreadyExists: If the name is taken.
        """
        body = models.CreateUserRequest(
            username=values.text("username", username, longest=limits.MAX_USERNAME), password=users.password(password)
        )
        try:
            response = await api.create_user.asyncio(client=self._transport, body=body)
        except ResourceAlreadyExists as exc:
            users.hide_hash(exc, username)
            raise
        return response.user

    async def get(self, username: str) -> User:
        """Reads a user. Only administrators may read others than themselves.

        Args:
            username: The name.

        Raises:
            ResourceDoesNotExist: If there is none.
        """
        found = values.text("username", username)
        response = await api.get_user.asyncio(client=self._transport, username=found)
        return response.user

    async def list(self) -> builtins.list[UserWithRoles]:
        """Lists the users with their roles, in no particular order. MLflow 3.10 and newer."""
        response = await api.list_users.asyncio(client=self._transport)
        return response.users

    async def current(self) -> User:
        """Reads the user whom the server takes this client for. MLflow 3.13 and newer."""
        response = await api.get_current_user.asyncio(client=self._transport)
        return response.user

    async def update_password(self, username: str, password: str, *, current_password: str | None = None) -> None:
        """Sets a password. A server that remembers checked credentials may take the old one for a while.

        Args:
            username: Whose password.
            password: The new password, at least 12 characters.
            current_password: The current password. Needed to change one's own, even by administrators.

        Raises:
            ResourceDoesNotExist: If there is no such user.
            InvalidParameterValue: If the current password is needed and missing or wrong, or the new one is the same.
        """
        body = models.UpdateUserPasswordRequest(
            username=values.text("username", username),
            password=users.password(password),
            current_password=users.known_password(current_password),
        )
        await api.update_user_password.asyncio(client=self._transport, body=body)

    async def update_admin(self, username: str, is_admin: bool) -> None:
        """Makes a user an administrator, or takes that away. The server lets even the last one step down.

        Args:
            username: The name.
            is_admin: Whether the user may do everything.

        Raises:
            ResourceDoesNotExist: If there is no such user.
        """
        body = models.UpdateUserAdminRequest(
            username=values.text("username", username), is_admin=values.flag("is_admin", is_admin)
        )
        await api.update_user_admin.asyncio(client=self._transport, body=body)

    async def delete(self, username: str) -> None:
        """Deletes a user for good, with the permissions. What the user created stays.

        Args:
            username: The name; not one's own.

        Raises:
            ResourceDoesNotExist: If there is none.
            BadRequest: If it is one's own.
        """
        body = models.DeleteUserRequest(username=values.text("username", username))
        await api.delete_user.asyncio(client=self._transport, body=body)
