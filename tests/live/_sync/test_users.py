# Made by `make generate` from live/_async/test_users.py.
# Do not edit: change the async source. @generated
"""Users on a real server that has them, and on one that has not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mlflow_wrap import (
    BadRequest,
    Forbidden,
    InvalidArgument,
    InvalidParameterValue,
    MLflow,
    NotFound,
    ResourceAlreadyExists,
    ResourceDoesNotExist,
)
from tests.rig.full import ADMIN

FIRST = "correct-horse-battery"
SECOND = "a-much-better-one"
NO_NAME = "there-is-no-such-user"


def test_a_new_user_has_a_name_and_no_rights(admin_client: MLflow, unique_name: Callable[[str], str]) -> None:
    users, name = admin_client.users, unique_name("ann ü")
    created = users.create(name, FIRST)
    assert users.get(name) == created
    assert (created.username, created.is_admin) == (name, False)
    listed = {user.username: user for user in users.list()}
    assert (listed[name].id, listed[name].is_admin) == (created.id, False)
    assert listed[ADMIN[0]].is_admin


def test_a_name_in_use_is_rejected_without_mentioning_passwords(
    admin_client: MLflow, unique_name: Callable[[str], str]
) -> None:
    users, name = admin_client.users, unique_name("ann")
    users.create(name, FIRST)
    with pytest.raises(ResourceAlreadyExists, match=name) as caught:
        users.create(name, SECOND)
    shown = f"{caught.value!r} {caught.value} {caught.value.body}"
    assert "INSERT" not in shown
    assert "pbkdf2" not in shown
    assert "scrypt" not in shown


def test_users_read_their_account_and_may_change_their_password(
    admin_client: MLflow, full_url: str, unique_name: Callable[[str], str]
) -> None:
    users, name = admin_client.users, unique_name("ann")
    assert (users.current()).username == ADMIN[0]
    created = users.create(name, FIRST)
    with MLflow(full_url.replace("://", f"://{name}:{FIRST}@", 1)) as own:
        assert own.users.current() == created
        assert own.users.get(name) == created
        with pytest.raises(Forbidden):
            own.users.get(ADMIN[0])
        with pytest.raises(Forbidden):
            own.users.update_admin(name, True)
        with pytest.raises(Forbidden):
            own.users.delete(name)
        with pytest.raises(InvalidParameterValue):
            own.users.update_password(name, SECOND)
        own.users.update_password(name, SECOND, current_password=FIRST)
    with MLflow(full_url.replace("://", f"://{name}:{SECOND}@", 1)) as own:
        assert (own.users.current()).username == name


def test_an_administrator_sets_passwords_and_makes_administrators(
    admin_client: MLflow, full_url: str, unique_name: Callable[[str], str]
) -> None:
    users, name = admin_client.users, unique_name("ann")
    users.create(name, FIRST)
    users.update_password(name, SECOND)
    users.update_admin(name, True)
    with MLflow(full_url.replace("://", f"://{name}:{SECOND}@", 1)) as own:
        assert (own.users.current()).is_admin
        with pytest.raises(BadRequest):
            own.users.delete(name)
    users.update_admin(name, False)
    assert not (users.get(name)).is_admin


def test_a_deleted_user_is_gone(admin_client: MLflow, unique_name: Callable[[str], str]) -> None:
    users, name = admin_client.users, unique_name("ann")
    users.create(name, FIRST)
    users.delete(name)
    with pytest.raises(ResourceDoesNotExist):
        users.get(name)
    with pytest.raises(ResourceDoesNotExist):
        users.delete(name)
    with pytest.raises(ResourceDoesNotExist):
        users.update_password(NO_NAME, SECOND)
    with pytest.raises(ResourceDoesNotExist):
        users.update_admin(NO_NAME, True)


def test_bad_arguments_are_rejected_here_and_no_password_is_shown(sync_client: MLflow) -> None:
    users = sync_client.users
    with pytest.raises(InvalidArgument, match="of at least 12 characters") as caught:
        users.create("ann", "shortone")
    assert "shortone" not in str(caught.value)
    with pytest.raises(InvalidArgument, match="password must be a str that is not empty"):
        users.update_password("ann", "")
    with pytest.raises(InvalidArgument, match="username must be a str that is not empty"):
        users.create("", FIRST)
    with pytest.raises(InvalidArgument, match="is_admin must be True or False"):
        users.update_admin("ann", "no")  # type: ignore[arg-type]


def test_a_server_without_users_says_so(sync_client: MLflow) -> None:
    with pytest.raises(NotFound):
        sync_client.users.current()
    with pytest.raises(NotFound):
        sync_client.users.create("ann", FIRST)
