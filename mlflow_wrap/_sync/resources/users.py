# Made by `make generate` from mlflow_wrap/_async/resources/users.py.
# Do not edit: change the async source. @generated
"""Users: the accounts of a server with basic authentication."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from mlflow_rest import models
from mlflow_rest.api import users as api
from mlflow_rest.resources.users import UsersResource

from mlflow_wrap._suggestions import SuggestsNames
from mlflow_wrap.errors import ResourceAlreadyExists

if TYPE_CHECKING:
    from mlflow_rest.models import User


class UserClient(SuggestsNames, UsersResource):
    """Creates, reads and changes users. Reached as `client.users`.

    The server has to run with `--app-name basic-auth`; otherwise all methods raise `NotFound`. A user who may not do
    something gets `Forbidden`.
    """

    def create(
        self,
        username: str,
        password: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> User:
        """Create a user, who is no administrator.

        createUser · POST /api/2.0/mlflow/users/create

        Args:
            username: The name, not in use.
            password: The password, at least 12 characters.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            ResourceAlreadyExists: If the name is already in use.
        """
        body = models.CreateUserRequest(username=username, password=password)
        del password  # no local of a traceback shows it
        sender = self._sender(timeout, extra_headers)
        try:
            return (api.create_user.sync(client=sender, body=body)).user
        except ResourceAlreadyExists as exc:
            # Before MLflow 3.18 the message contains SQL and a hash of the password.
            exc.message = f"There is a user called {username!r} already."
            exc.body = ""
            exc.args = (exc.message,)
            raise
