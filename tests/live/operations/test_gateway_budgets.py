"""Operations of the tag gateway_budgets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from mlflow_rest.api.gateway_budgets import (
    create_budget_policy,
    delete_budget_policy,
    get_budget_policy,
    list_budget_policies,
    list_budget_windows,
    update_budget_policy,
)
from mlflow_rest.models import (
    CreateBudgetPolicyRequest,
    DeleteBudgetPolicyRequest,
    GatewayBudgetDuration,
    GatewayBudgetPolicy,
    UpdateBudgetPolicyRequest,
)

if TYPE_CHECKING:
    from tests.live.operations.recorder import Recorder


@pytest.fixture
def policy(client: Recorder) -> Iterator[GatewayBudgetPolicy]:
    """A policy that warns when the calls of a day have cost more than 10.50 dollars.

    It is deleted in the end: it counts for the whole server, which knows the windows of 1000 policies at most.
    """
    body = CreateBudgetPolicyRequest(
        budget_unit="USD",
        budget_amount=10.5,
        duration=GatewayBudgetDuration(unit="DAYS", value=1),
        target_scope="GLOBAL",
        budget_action="ALERT",
        created_by="ada",
    )
    created = create_budget_policy.sync(client=client, body=body).budget_policy
    yield created
    # The test may have deleted it already.
    delete_budget_policy.sync_detailed(
        client=client, body=DeleteBudgetPolicyRequest(budget_policy_id=created.budget_policy_id)
    )


@pytest.mark.covers("createBudgetPolicy", "getBudgetPolicy")
def test_a_policy_limits_what_calls_cost(client: Recorder, policy: GatewayBudgetPolicy) -> None:
    assert (policy.budget_amount, policy.budget_unit, policy.target_scope) == (10.5, "USD", "GLOBAL")
    assert (policy.budget_action, policy.created_by) == ("ALERT", "ada")

    read = get_budget_policy.sync(client=client, budget_policy_id=policy.budget_policy_id).budget_policy
    assert read.duration == GatewayBudgetDuration(unit="DAYS", value=1)
    assert read.created_at == policy.created_at


@pytest.mark.covers("updateBudgetPolicy")
def test_a_policy_gets_another_amount(client: Recorder, policy: GatewayBudgetPolicy) -> None:
    body = UpdateBudgetPolicyRequest(
        budget_policy_id=policy.budget_policy_id, budget_amount=20, budget_action="REJECT", updated_by="grace"
    )
    updated = update_budget_policy.sync(client=client, body=body).budget_policy
    assert (updated.budget_amount, updated.budget_action, updated.last_updated_by) == (20, "REJECT", "grace")
    assert updated.duration == policy.duration


@pytest.mark.covers("listBudgetPolicies")
def test_policies_are_listed(client: Recorder, policy: GatewayBudgetPolicy) -> None:
    listed = list_budget_policies.sync(client=client, max_results=50000).budget_policies
    assert policy.budget_policy_id in {one.budget_policy_id for one in listed}


@pytest.mark.covers("listBudgetWindows")
def test_a_policy_has_a_window_of_a_day(client: Recorder, policy: GatewayBudgetPolicy) -> None:
    policy_id = policy.budget_policy_id
    [window] = [one for one in list_budget_windows.sync(client=client).windows if one.budget_policy_id == policy_id]
    assert window.window_start_ms
    assert window.window_end_ms
    assert window.window_end_ms - window.window_start_ms == 24 * 60 * 60 * 1000


@pytest.mark.covers("deleteBudgetPolicy")
def test_a_deleted_policy_is_gone(client: Recorder, policy: GatewayBudgetPolicy) -> None:
    policy_id = policy.budget_policy_id
    delete_budget_policy.sync(client=client, body=DeleteBudgetPolicyRequest(budget_policy_id=policy_id))
    assert get_budget_policy.sync_detailed(client=client, budget_policy_id=policy_id).status_code == 404
