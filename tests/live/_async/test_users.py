"""Users on a real server that has them, and on one that has not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mlflow_wrap import (
    AsyncMLflow,
    BadRequest,
    Forbidden,
    InvalidArgument,
    InvalidParameterValue,
    NotFound,
    ResourceAlreadyExists,
    ResourceDoesNotExist,
)
from tests.rig.full import ADMIN

pytestmark = pytest.mark.anyio

FIRST = "correct-horse-battery"
SECOND = "a-much-better-one"
NO_NAME = "there-is-no-such-user"


async def test_a_new_user_has_a_name_and_no_rights(
    admin_client: AsyncMLflow, unique_name: Callable[[str], str]
) -> None:
    users, name = admin_client.users, unique_name("ann ü")
    created = await users.create(name, FIRST)
    assert await users.get(name) == created
    assert (created.username, created.is_admin) == (name, False)
    listed = {user.username: user for user in await users.list()}
    assert (listed[name].id, listed[name].is_admin) == (created.id, False)
    assert listed[ADMIN[0]].is_admin


async def test_a_name_in_use_is_rejected_without_mentioning_passwords(
    admin_client: AsyncMLflow, unique_name: Callable[[str], str]
) -> None:
    users, name = admin_client.users, unique_name("ann")
    await users.create(name, FIRST)
    with pytest.raises(ResourceAlreadyExists, match=name) as caught:
        await users.create(name, SECOND)
    shown = f"{caught.value!r} {caught.value} {caught.value.body}"
    assert "INSERT" not in shown
    assert "pbkdf2" not in shown
    assert "scrypt" not in shown


async def test_users_read_their_account_and_may_change_their_password(
    admin_client: AsyncMLflow, full_url: str, unique_name: Callable[[str], str]
) -> None:
    users, name = admin_client.users, unique_name("ann")
    assert (await users.current()).username == ADMIN[0]
    created = await users.create(name, FIRST)
    async with AsyncMLflow(full_url.replace("://", f"://{name}:{FIRST}@", 1)) as own:
        assert await own.users.current() == created
        assert await own.users.get(name) == created
        with pytest.raises(Forbidden):
            await own.users.get(ADMIN[0])
        with pytest.raises(Forbidden):
            await own.users.update_admin(name, True)
        with pytest.raises(Forbidden):
            await own.users.delete(name)
        with pytest.raises(InvalidParameterValue):
            await own.users.update_password(name, SECOND)
        await own.users.update_password(name, SECOND, current_password=FIRST)
    async with AsyncMLflow(full_url.replace("://", f"://{name}:{SECOND}@", 1)) as own:
        assert (await own.users.current()).username == name


async def test_an_administrator_sets_passwords_and_makes_administrators(
    admin_client: AsyncMLflow, full_url: str, unique_name: Callable[[str], str]
) -> None:
    users, name = admin_client.users, unique_name("ann")
    await users.create(name, FIRST)
    await users.update_password(name, SECOND)
    await users.update_admin(name, True)
    async with AsyncMLflow(full_url.replace("://", f"://{name}:{SECOND}@", 1)) as own:
        assert (await own.users.current()).is_admin
        with pytest.raises(BadRequest):
            await own.users.delete(name)
    await users.update_admin(name, False)
    assert not (await users.get(name)).is_admin


async def test_a_deleted_user_is_gone(admin_client: AsyncMLflow, unique_name: Callable[[str], str]) -> None:
    users, name = admin_client.users, unique_name("ann")
    await users.create(name, FIRST)
    await users.delete(name)
    with pytest.raises(ResourceDoesNotExist):
        await users.get(name)
    with pytest.raises(ResourceDoesNotExist):
        await users.delete(name)
    with pytest.raises(ResourceDoesNotExist):
        await users.update_password(NO_NAME, SECOND)
    with pytest.raises(ResourceDoesNotExist):
        await users.update_admin(NO_NAME, True)


async def test_bad_arguments_are_rejected_here_and_no_password_is_shown(async_client: AsyncMLflow) -> None:
    users = async_client.users
    with pytest.raises(InvalidArgument, match="of at least 12 characters") as caught:
        await users.create("ann", "shortone")
    assert "shortone" not in str(caught.value)
    with pytest.raises(InvalidArgument, match="password must be a str that is not empty"):
        await users.update_password("ann", "")
    with pytest.raises(InvalidArgument, match="username must be a str that is not empty"):
        await users.create("", FIRST)
    with pytest.raises(InvalidArgument, match="is_admin must be True or False"):
        await users.update_admin("ann", "no")  # type: ignore[arg-type]


async def test_a_server_without_users_says_so(async_client: AsyncMLflow) -> None:
    with pytest.raises(NotFound):
        await async_client.users.current()
    with pytest.raises(NotFound):
        await async_client.users.create("ann", FIRST)
