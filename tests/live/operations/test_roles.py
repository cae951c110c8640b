"""Operations of the tag roles."""

from collections.abc import Callable

import pytest
from mlflow_rest.api.roles import (
    add_role_permission,
    assign_role,
    create_role,
    delete_role,
    get_role,
    list_role_permissions,
    list_role_users,
    list_roles,
    list_user_roles,
    remove_role_permission,
    unassign_role,
    update_role,
    update_role_permission,
)
from mlflow_rest.api.users import create_user, delete_user
from mlflow_rest.models import (
    AddRolePermissionRequest,
    AssignRoleRequest,
    CreateRoleRequest,
    CreateUserRequest,
    DeleteRoleRequest,
    DeleteUserRequest,
    RemoveRolePermissionRequest,
    UnassignRoleRequest,
    UpdateRolePermissionRequest,
    UpdateRoleRequest,
)

from tests.live.operations.recorder import Recorder


@pytest.fixture
def role_id(full_client: Recorder, unique_name: Callable[[str], str]) -> int:
    return create_role.sync(
        client=full_client, body=CreateRoleRequest(name=unique_name("role"), workspace="default")
    ).role.id


@pytest.mark.covers("createRole", "getRole", "listRoles", "updateRole", "deleteRole")
def test_a_role_is_made_renamed_and_deleted(full_client: Recorder, unique_name: Callable[[str], str]) -> None:
    name, later = unique_name("reviewer"), unique_name("reader")
    role = create_role.sync(
        client=full_client, body=CreateRoleRequest(name=name, workspace="default", description="Reads.")
    ).role
    assert (role.name, role.workspace, role.description, role.permissions) == (name, "default", "Reads.", [])
    assert get_role.sync(client=full_client, role_id=role.id).role == role
    for workspace in (None, ["default"]):
        assert role in list_roles.sync(client=full_client, workspace=workspace).roles
    assert role not in list_roles.sync(client=full_client, workspace=["elsewhere"]).roles
    renamed = update_role.sync(client=full_client, body=UpdateRoleRequest(role_id=role.id, name=later)).role
    assert (renamed.name, renamed.description) == (later, "Reads.")
    delete_role.sync(client=full_client, body=DeleteRoleRequest(role_id=role.id))
    assert get_role.sync_detailed(client=full_client, role_id=role.id).status_code == 404


@pytest.mark.covers("addRolePermission", "listRolePermissions", "updateRolePermission", "removeRolePermission")
def test_a_permission_of_a_role_is_added_changed_and_removed(full_client: Recorder, role_id: int) -> None:
    added = add_role_permission.sync(
        client=full_client,
        body=AddRolePermissionRequest(
            role_id=role_id, resource_type="experiment", resource_pattern="*", permission="READ"
        ),
    ).role_permission
    assert (added.role_id, added.resource_type, added.resource_pattern, added.permission) == (
        role_id,
        "experiment",
        "*",
        "READ",
    )
    changed = update_role_permission.sync(
        client=full_client, body=UpdateRolePermissionRequest(role_permission_id=added.id, permission="MANAGE")
    ).role_permission
    assert (changed.id, changed.permission) == (added.id, "MANAGE")
    assert list_role_permissions.sync(client=full_client, role_id=role_id).role_permissions == [changed]
    remove_role_permission.sync(client=full_client, body=RemoveRolePermissionRequest(role_permission_id=added.id))
    assert list_role_permissions.sync(client=full_client, role_id=role_id).role_permissions == []


@pytest.mark.covers("assignRole", "listRoleUsers", "listUserRoles", "unassignRole")
def test_a_role_is_assigned_and_taken_away(
    full_client: Recorder, role_id: int, unique_name: Callable[[str], str]
) -> None:
    name, password = unique_name("ann"), "correct-horse-battery"
    user = create_user.sync(client=full_client, body=CreateUserRequest(username=name, password=password)).user
    assignment = assign_role.sync(client=full_client, body=AssignRoleRequest(username=name, role_id=role_id)).assignment
    assert (assignment.user_id, assignment.role_id) == (user.id, role_id)
    assert list_role_users.sync(client=full_client, role_id=role_id).assignments == [assignment]
    assert [role.id for role in list_user_roles.sync(client=full_client, username=name).roles] == [role_id]
    unassign_role.sync(client=full_client, body=UnassignRoleRequest(username=name, role_id=role_id))
    assert list_role_users.sync(client=full_client, role_id=role_id).assignments == []
    assert list_user_roles.sync(client=full_client, username=name).roles == []
    delete_user.sync(client=full_client, body=DeleteUserRequest(username=name))
