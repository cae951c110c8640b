"""Operations of the tag users."""

from collections.abc import Callable, Iterator

import pytest
from mlflow_rest.api.registered_models import create_registered_model
from mlflow_rest.api.users import (
    create_user,
    delete_user,
    get_current_user,
    get_user,
    get_user_permission,
    grant_user_permission,
    list_current_user_permissions,
    list_user_permissions,
    list_users,
    revoke_user_permission,
    update_user_admin,
    update_user_password,
)
from mlflow_rest.models import (
    CreateRegisteredModelRequest,
    CreateUserRequest,
    DeleteUserRequest,
    GrantUserPermissionRequest,
    RevokeUserPermissionRequest,
    UpdateUserAdminRequest,
    UpdateUserPasswordRequest,
)

from tests.live.operations.recorder import Recorder
from tests.rig.full import ADMIN

PASSWORD, BETTER = "correct-horse-battery", "a-much-better-one"


@pytest.fixture
def username(full_client: Recorder, unique_name: Callable[[str], str]) -> Iterator[str]:
    """The name of a user, who is gone after the test."""
    name = unique_name("ann")
    assert (
        create_user.sync(client=full_client, body=CreateUserRequest(username=name, password=PASSWORD)).user.username
        == name
    )
    yield name
    delete_user.sync(client=full_client, body=DeleteUserRequest(username=name))


@pytest.mark.covers("createUser", "getUser", "listUsers", "deleteUser")
def test_a_user_comes_and_goes(full_client: Recorder, unique_name: Callable[[str], str]) -> None:
    name = unique_name("ben")
    user = create_user.sync(client=full_client, body=CreateUserRequest(username=name, password=PASSWORD)).user
    assert (user.username, user.is_admin) == (name, False)
    assert get_user.sync(client=full_client, username=name).user.id == user.id
    listed = {one.username: one for one in list_users.sync(client=full_client).users}
    assert (listed[name].id, listed[name].roles) == (user.id, [])
    assert listed[ADMIN[0]].is_admin
    delete_user.sync(client=full_client, body=DeleteUserRequest(username=name))
    assert get_user.sync_detailed(client=full_client, username=name).status_code == 404


@pytest.mark.covers("getCurrentUser", "listCurrentUserPermissions")
def test_callers_read_their_account_and_permissions(full_client: Recorder, full_url: str, username: str) -> None:
    me = get_current_user.sync(client=full_client)
    assert (me.user.username, me.user.is_admin, me.is_basic_auth) == (ADMIN[0], True, True)
    assert list_current_user_permissions.sync(client=full_client).is_admin
    grant = GrantUserPermissionRequest(username=username, resource_type="experiment", resource_id="*", permission="USE")
    grant_user_permission.sync(client=full_client, body=grant)
    with Recorder(full_url, auth=(username, PASSWORD)) as hers:
        assert get_current_user.sync(client=hers).user.username == username
        mine = list_current_user_permissions.sync(client=hers)
    assert not mine.is_admin
    assert [(one.resource_type, one.resource_pattern, one.permission) for one in mine.permissions] == [
        ("experiment", "*", "USE")
    ]


@pytest.mark.covers("updateUserPassword")
def test_a_password_is_set(full_client: Recorder, full_url: str, username: str) -> None:
    with Recorder(full_url, auth=(username, BETTER)) as hers:
        assert get_current_user.sync_detailed(client=hers).status_code == 401
        body = UpdateUserPasswordRequest(username=username, password=BETTER)
        update_user_password.sync(client=full_client, body=body)
        assert get_current_user.sync(client=hers).user.username == username


@pytest.mark.covers("updateUserAdmin")
def test_a_user_becomes_an_administrator_and_steps_down(full_client: Recorder, username: str) -> None:
    # Never the administrator of the server, for the server would let the last one step down.
    for wanted in (True, False):
        update_user_admin.sync(client=full_client, body=UpdateUserAdminRequest(username=username, is_admin=wanted))
        assert get_user.sync(client=full_client, username=username).user.is_admin is wanted


@pytest.mark.covers("grantUserPermission", "getUserPermission", "listUserPermissions", "revokeUserPermission")
def test_a_permission_is_granted_and_revoked(
    full_client: Recorder, username: str, unique_name: Callable[[str], str]
) -> None:
    # A real one: of what is nowhere the server knows no workspace, and says that nobody may do anything with it.
    model = unique_name("model")
    create_registered_model.sync(client=full_client, body=CreateRegisteredModelRequest(name=model))
    grant_user_permission.sync(
        client=full_client,
        body=GrantUserPermissionRequest(
            username=username, resource_type="registered_model", resource_id=model, permission="EDIT"
        ),
    )

    def level() -> tuple[bool, str]:
        response = get_user_permission.sync(
            client=full_client, username=username, resource_type="registered_model", resource_id=model
        )
        return response.allowed, response.permission

    assert level() == (True, "EDIT")
    [listed] = list_user_permissions.sync(client=full_client, username=username).permissions
    assert (listed.workspace, listed.resource_type, listed.resource_pattern, listed.permission) == (
        "default",
        "registered_model",
        model,
        "EDIT",
    )
    revoke = RevokeUserPermissionRequest(username=username, resource_type="registered_model", resource_id=model)
    revoke_user_permission.sync(client=full_client, body=revoke)
    assert level()[1] != "EDIT"
    assert list_user_permissions.sync(client=full_client, username=username).permissions == []
