# Made by `make generate` from spec/paths/gateway_budgets.yaml (sha256 5ecc3ba29fed7045).
# Do not edit. @generated
"""Limits on what the AI gateway may spend in a stretch of time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import api as _api
from .. import models as _models
from .._model import Listing
from .._paging import AsyncCursor, Cursor
from .._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from builtins import list as List  # noqa: N812
    from collections.abc import AsyncIterator, Iterator, Mapping
    from typing import SupportsFloat, SupportsIndex

    from .._paging import AsyncPage, Page
    from ..models.gateway_budget_action import GatewayBudgetActionInput
    from ..models.gateway_budget_duration import GatewayBudgetDuration
    from ..models.gateway_budget_policy import GatewayBudgetPolicy
    from ..models.gateway_budget_scope import GatewayBudgetScopeInput
    from ..models.gateway_budget_unit import GatewayBudgetUnitInput
    from ..models.gateway_budget_window import GatewayBudgetWindow


class GatewayBudgetsResource(Resource):
    """Limits on what the AI gateway may spend in a stretch of time."""

    __slots__ = ()

    def create(
        self,
        *,
        budget_unit: GatewayBudgetUnitInput,
        budget_amount: SupportsFloat,
        duration: GatewayBudgetDuration,
        target_scope: GatewayBudgetScopeInput,
        budget_action: GatewayBudgetActionInput,
        created_by: str | None = None,
        target_value: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewayBudgetPolicy:
        """Create a budget policy.

        createBudgetPolicy · POST /api/3.0/mlflow/gateway/budgets/create

        Sets a limit on what calls of the gateway may cost in a window of time. Every request makes another policy, so a
        retry after a lost response leaves a double. An endpoint that does not exist is 404; a policy for a user is 400
        on a server without authentication. With authentication, this is for administrators only.

        Args:
            budget_unit: The currency.
            budget_amount: The limit, in that currency. Zero, negative numbers and infinities are accepted; `NaN` is
                400 with SQL in the message.
            duration: How long a window is.
            target_scope: Whose calls count.
            budget_action: What happens when the limit is reached.
            created_by: Who does this, as any string; the server does not compare it with the authenticated user.
            target_value: The identifier of the endpoint with `ENDPOINT`, the name of the user with `USER`; needed
                there and rejected with the other scopes. The server does not look whether the user exists.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The policy as it is stored.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.gateway_budgets.create_budget_policy.sync(
            body=_models.CreateBudgetPolicyRequest(
                budget_unit=budget_unit,
                budget_amount=budget_amount,
                duration=duration,
                target_scope=target_scope,
                budget_action=budget_action,
                created_by=created_by,
                target_value=target_value,
            ),
            client=client,
        ).budget_policy

    def get(
        self, budget_policy_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> GatewayBudgetPolicy:
        """Get a budget policy.

        getBudgetPolicy · GET /api/3.0/mlflow/gateway/budgets/get

        Returns a budget policy. With authentication, every user may read it.

        Args:
            budget_policy_id: The identifier, `bp-` and 32 hexadecimal digits.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The policy.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.gateway_budgets.get_budget_policy.sync(
            budget_policy_id=budget_policy_id, client=client
        ).budget_policy

    def update(
        self,
        budget_policy_id: str,
        *,
        budget_unit: GatewayBudgetUnitInput | None = None,
        budget_amount: SupportsFloat | None = None,
        duration: GatewayBudgetDuration | None = None,
        target_scope: GatewayBudgetScopeInput | None = None,
        budget_action: GatewayBudgetActionInput | None = None,
        updated_by: str | None = None,
        target_value: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewayBudgetPolicy:
        """Update a budget policy.

        updateBudgetPolicy · POST /api/3.0/mlflow/gateway/budgets/update

        Changes what is given and leaves the rest; what has been spent in the current window still counts. Another
        `target_scope` drops the older `target_value`, so `ENDPOINT` and `USER` need a new one with it. An enumeration
        value that the server does not know is ignored, unlike at creation. With authentication, this is for
        administrators only.

        Args:
            budget_policy_id: The identifier of the policy.
            budget_unit: The currency. Omitted, it stays.
            budget_amount: The new limit. Omitted, it stays.
            duration: The new length of a window, with both its fields. Omitted, it stays.
            target_scope: Whose calls count from now on. Omitted, it stays.
            budget_action: What happens from now on when the limit is reached. Omitted, it stays.
            updated_by: Who does this, as any string; the server does not compare it with the authenticated user.
                Omitted, the older entry stays.
            target_value: Another endpoint or user. Omitted, it stays, unless the scope changes. It cannot be
                emptied with `ENDPOINT` and `USER`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The policy as it is stored now.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.gateway_budgets.update_budget_policy.sync(
            body=_models.UpdateBudgetPolicyRequest(
                budget_policy_id=budget_policy_id,
                budget_unit=budget_unit,
                budget_amount=budget_amount,
                duration=duration,
                target_scope=target_scope,
                budget_action=budget_action,
                updated_by=updated_by,
                target_value=target_value,
            ),
            client=client,
        ).budget_policy

    def delete(
        self, budget_policy_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete a budget policy.

        deleteBudgetPolicy · DELETE /api/3.0/mlflow/gateway/budgets/delete

        Deletes a budget policy permanently. Deleting twice is 404. With authentication, this is for administrators
        only. The fields go into the JSON body; in the query they are not seen.

        Args:
            budget_policy_id: The identifier of the policy.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.gateway_budgets.delete_budget_policy.sync(
            body=_models.DeleteBudgetPolicyRequest(budget_policy_id=budget_policy_id), client=client
        )

    def list(
        self,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[GatewayBudgetPolicy]:
        """List the budget policies.

        listBudgetPolicies · GET /api/3.0/mlflow/gateway/budgets/list

        Returns the budget policies of the workspace by identifier, one page at a time. With authentication, every user
        may read them.

        Args:
            max_results: How many policies a page contains, from 1 to 50000. 1000 when omitted or 0.
            page_token: The `next_page_token` of the previous response. It is a position: deleting policies while
                paging makes the next page skip some. One with characters outside ASCII makes the server fail with 500.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Cursor(
            client,
            _api.gateway_budgets.list_budget_policies._endpoint,
            _api.gateway_budgets.list_budget_policies._request(max_results=max_results, page_token=page_token),
            page_token,
            lambda response: (response.budget_policies, response.next_page_token),
        ).first()

    def iter(
        self,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[GatewayBudgetPolicy]:
        """List the budget policies: all pages.

        listBudgetPolicies · GET /api/3.0/mlflow/gateway/budgets/list

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `budget_policy_id`: the server counts pages from the start, so that items that are created meanwhile shift those
        already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            max_results: How many items to request at a time. Defaults to what the server chooses.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            unique: Whether to skip an item that an earlier page had.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The items, one after the other.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Cursor(
            client,
            _api.gateway_budgets.list_budget_policies._endpoint,
            _api.gateway_budgets.list_budget_policies._request(max_results=max_results, page_token=page_token),
            page_token,
            lambda response: (response.budget_policies, response.next_page_token),
        ).iterate((lambda item: item.budget_policy_id) if unique is not False else None)

    def list_windows(
        self, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> List[GatewayBudgetWindow]:
        """List what has been spent in the current windows.

        listBudgetWindows · GET /api/3.0/mlflow/gateway/budgets/windows

        Returns the current window of every policy that this server process knows, and what was spent in it. Policies
        are read again after a change and now and then, and at most 1000 of them; before MLflow 3.18, only those of the
        workspace whose request made the server read them. One policy whose window would end after the year 9999 stops
        the reading: newer policies then have no window, without an error anywhere.

        Args:
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The windows of the policies with scope `GLOBAL` and of those that the workspace owns. Omitted when there are
            none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing((_api.gateway_budgets.list_budget_windows.sync(client=client)).windows)


class AsyncGatewayBudgetsResource(AsyncResource):
    """Limits on what the AI gateway may spend in a stretch of time."""

    __slots__ = ()

    async def create(
        self,
        *,
        budget_unit: GatewayBudgetUnitInput,
        budget_amount: SupportsFloat,
        duration: GatewayBudgetDuration,
        target_scope: GatewayBudgetScopeInput,
        budget_action: GatewayBudgetActionInput,
        created_by: str | None = None,
        target_value: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewayBudgetPolicy:
        """Create a budget policy.

        createBudgetPolicy · POST /api/3.0/mlflow/gateway/budgets/create

        Sets a limit on what calls of the gateway may cost in a window of time. Every request makes another policy, so a
        retry after a lost response leaves a double. An endpoint that does not exist is 404; a policy for a user is 400
        on a server without authentication. With authentication, this is for administrators only.

        Args:
            budget_unit: The currency.
            budget_amount: The limit, in that currency. Zero, negative numbers and infinities are accepted; `NaN` is
                400 with SQL in the message.
            duration: How long a window is.
            target_scope: Whose calls count.
            budget_action: What happens when the limit is reached.
            created_by: Who does this, as any string; the server does not compare it with the authenticated user.
            target_value: The identifier of the endpoint with `ENDPOINT`, the name of the user with `USER`; needed
                there and rejected with the other scopes. The server does not look whether the user exists.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The policy as it is stored.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.gateway_budgets.create_budget_policy.asyncio(
                body=_models.CreateBudgetPolicyRequest(
                    budget_unit=budget_unit,
                    budget_amount=budget_amount,
                    duration=duration,
                    target_scope=target_scope,
                    budget_action=budget_action,
                    created_by=created_by,
                    target_value=target_value,
                ),
                client=client,
            )
        ).budget_policy

    async def get(
        self, budget_policy_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> GatewayBudgetPolicy:
        """Get a budget policy.

        getBudgetPolicy · GET /api/3.0/mlflow/gateway/budgets/get

        Returns a budget policy. With authentication, every user may read it.

        Args:
            budget_policy_id: The identifier, `bp-` and 32 hexadecimal digits.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The policy.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.gateway_budgets.get_budget_policy.asyncio(budget_policy_id=budget_policy_id, client=client)
        ).budget_policy

    async def update(
        self,
        budget_policy_id: str,
        *,
        budget_unit: GatewayBudgetUnitInput | None = None,
        budget_amount: SupportsFloat | None = None,
        duration: GatewayBudgetDuration | None = None,
        target_scope: GatewayBudgetScopeInput | None = None,
        budget_action: GatewayBudgetActionInput | None = None,
        updated_by: str | None = None,
        target_value: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewayBudgetPolicy:
        """Update a budget policy.

        updateBudgetPolicy · POST /api/3.0/mlflow/gateway/budgets/update

        Changes what is given and leaves the rest; what has been spent in the current window still counts. Another
        `target_scope` drops the older `target_value`, so `ENDPOINT` and `USER` need a new one with it. An enumeration
        value that the server does not know is ignored, unlike at creation. With authentication, this is for
        administrators only.

        Args:
            budget_policy_id: The identifier of the policy.
            budget_unit: The currency. Omitted, it stays.
            budget_amount: The new limit. Omitted, it stays.
            duration: The new length of a window, with both its fields. Omitted, it stays.
            target_scope: Whose calls count from now on. Omitted, it stays.
            budget_action: What happens from now on when the limit is reached. Omitted, it stays.
            updated_by: Who does this, as any string; the server does not compare it with the authenticated user.
                Omitted, the older entry stays.
            target_value: Another endpoint or user. Omitted, it stays, unless the scope changes. It cannot be
                emptied with `ENDPOINT` and `USER`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The policy as it is stored now.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.gateway_budgets.update_budget_policy.asyncio(
                body=_models.UpdateBudgetPolicyRequest(
                    budget_policy_id=budget_policy_id,
                    budget_unit=budget_unit,
                    budget_amount=budget_amount,
                    duration=duration,
                    target_scope=target_scope,
                    budget_action=budget_action,
                    updated_by=updated_by,
                    target_value=target_value,
                ),
                client=client,
            )
        ).budget_policy

    async def delete(
        self, budget_policy_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete a budget policy.

        deleteBudgetPolicy · DELETE /api/3.0/mlflow/gateway/budgets/delete

        Deletes a budget policy permanently. Deleting twice is 404. With authentication, this is for administrators
        only. The fields go into the JSON body; in the query they are not seen.

        Args:
            budget_policy_id: The identifier of the policy.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.gateway_budgets.delete_budget_policy.asyncio(
            body=_models.DeleteBudgetPolicyRequest(budget_policy_id=budget_policy_id), client=client
        )

    async def list(
        self,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[GatewayBudgetPolicy]:
        """List the budget policies.

        listBudgetPolicies · GET /api/3.0/mlflow/gateway/budgets/list

        Returns the budget policies of the workspace by identifier, one page at a time. With authentication, every user
        may read them.

        Args:
            max_results: How many policies a page contains, from 1 to 50000. 1000 when omitted or 0.
            page_token: The `next_page_token` of the previous response. It is a position: deleting policies while
                paging makes the next page skip some. One with characters outside ASCII makes the server fail with 500.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await AsyncCursor(
            client,
            _api.gateway_budgets.list_budget_policies._endpoint,
            _api.gateway_budgets.list_budget_policies._request(max_results=max_results, page_token=page_token),
            page_token,
            lambda response: (response.budget_policies, response.next_page_token),
        ).first()

    def iter(
        self,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[GatewayBudgetPolicy]:
        """List the budget policies: all pages.

        listBudgetPolicies · GET /api/3.0/mlflow/gateway/budgets/list

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `budget_policy_id`: the server counts pages from the start, so that items that are created meanwhile shift those
        already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            max_results: How many items to request at a time. Defaults to what the server chooses.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            unique: Whether to skip an item that an earlier page had.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The items, one after the other.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return AsyncCursor(
            client,
            _api.gateway_budgets.list_budget_policies._endpoint,
            _api.gateway_budgets.list_budget_policies._request(max_results=max_results, page_token=page_token),
            page_token,
            lambda response: (response.budget_policies, response.next_page_token),
        ).iterate((lambda item: item.budget_policy_id) if unique is not False else None)

    async def list_windows(
        self, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> List[GatewayBudgetWindow]:
        """List what has been spent in the current windows.

        listBudgetWindows · GET /api/3.0/mlflow/gateway/budgets/windows

        Returns the current window of every policy that this server process knows, and what was spent in it. Policies
        are read again after a change and now and then, and at most 1000 of them; before MLflow 3.18, only those of the
        workspace whose request made the server read them. One policy whose window would end after the year 9999 stops
        the reading: newer policies then have no window, without an error anywhere.

        Args:
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The windows of the policies with scope `GLOBAL` and of those that the workspace owns. Omitted when there are
            none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing((await _api.gateway_budgets.list_budget_windows.asyncio(client=client)).windows)
