# Made by `make generate` from spec/paths/gateway_guardrails.yaml (sha256 fc14281278d0f43b).
# Do not edit. @generated
"""Scorers that check what goes into a gateway endpoint and what comes out of it."""

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
    from typing import SupportsIndex

    from .._paging import AsyncPage, Page
    from ..models.gateway_guardrail import GatewayGuardrail
    from ..models.gateway_guardrail_action import GatewayGuardrailActionInput
    from ..models.gateway_guardrail_config import GatewayGuardrailConfig
    from ..models.gateway_guardrail_stage import GatewayGuardrailStageInput


class GatewayGuardrailsResource(Resource):
    """Scorers that check what goes into a gateway endpoint and what comes out of it."""

    __slots__ = ()

    def create(
        self,
        name: str,
        *,
        scorer_id: str,
        scorer_version: SupportsIndex,
        stage: GatewayGuardrailStageInput,
        action: GatewayGuardrailActionInput,
        action_endpoint_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewayGuardrail:
        """Make a guardrail of a scorer.

        createGatewayGuardrail · POST /api/3.0/mlflow/gateway/guardrails/create

        Makes a guardrail that can be put on endpoints. Names need not be unique: every request makes another guardrail,
        so a retry after a lost response leaves a double. It cannot be updated, only replaced. A scorer or version that
        does not exist is 404, a scorer that is Python code of its own is rejected with 400, an unknown
        `action_endpoint_id` is 400 `BAD_REQUEST` with SQL in the message, and a stage or action that the server does
        not know makes it fail with a page of HTML. With authentication, this is for administrators only.

        Args:
            name: The name, any string. Databases other than SQLite contain 255 characters.
            scorer_id: The identifier of a registered scorer: a built-in one or a judge made of instructions.
            scorer_version: The version of the scorer.
            stage: Whether it checks what goes in or what comes out.
            action: What happens if the scorer is not content.
            action_endpoint_id: The identifier of the endpoint whose model rewrites the string. `SANITIZATION` needs
                one, though the server does not insist on it here. Omitted or empty, there is none.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The guardrail with its scorer.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.gateway_guardrails.create_gateway_guardrail.sync(
            body=_models.CreateGatewayGuardrailRequest(
                name=name,
                scorer_id=scorer_id,
                scorer_version=scorer_version,
                stage=stage,
                action=action,
                action_endpoint_id=action_endpoint_id,
            ),
            client=client,
        ).guardrail

    def get(
        self, guardrail_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> GatewayGuardrail:
        """Get a guardrail.

        getGatewayGuardrail · GET /api/3.0/mlflow/gateway/guardrails/get

        Returns a guardrail with its scorer. With authentication, this is for administrators only.

        Args:
            guardrail_id: The identifier, `gr-` and 32 hexadecimal digits.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The guardrail with its scorer.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.gateway_guardrails.get_gateway_guardrail.sync(guardrail_id=guardrail_id, client=client).guardrail

    def delete(
        self, guardrail_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete a guardrail.

        deleteGatewayGuardrail · DELETE /api/3.0/mlflow/gateway/guardrails/delete

        Deletes a guardrail permanently and takes it off every endpoint; the scorer stays. Deleting twice is 404. With
        authentication, this is for administrators only. The fields go into the JSON body; in the query they are not
        seen.

        Args:
            guardrail_id: The identifier of the guardrail, `gr-` and 32 hexadecimal digits.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.gateway_guardrails.delete_gateway_guardrail.sync(
            body=_models.DeleteGatewayGuardrailRequest(guardrail_id=guardrail_id), client=client
        )

    def list(
        self,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[GatewayGuardrail]:
        """List the guardrails.

        listGatewayGuardrails · GET /api/3.0/mlflow/gateway/guardrails/list

        Returns the guardrails of the workspace by identifier, one page at a time. With authentication, this is for
        administrators only.

        Args:
            max_results: How many guardrails a page contains, from 1 to 50000. 1000 when omitted or 0.
            page_token: The `next_page_token` of the previous response. It is a position: deleting guardrails while
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
            _api.gateway_guardrails.list_gateway_guardrails._endpoint,
            _api.gateway_guardrails.list_gateway_guardrails._request(max_results=max_results, page_token=page_token),
            page_token,
            lambda response: (response.guardrails, response.next_page_token),
        ).first()

    def iter(
        self,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[GatewayGuardrail]:
        """List the guardrails: all pages.

        listGatewayGuardrails · GET /api/3.0/mlflow/gateway/guardrails/list

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `guardrail_id`: the server counts pages from the start, so that items that are created meanwhile shift those
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
            _api.gateway_guardrails.list_gateway_guardrails._endpoint,
            _api.gateway_guardrails.list_gateway_guardrails._request(max_results=max_results, page_token=page_token),
            page_token,
            lambda response: (response.guardrails, response.next_page_token),
        ).iterate((lambda item: item.guardrail_id) if unique is not False else None)

    def add_to_endpoint(
        self,
        endpoint_id: str,
        guardrail_id: str,
        *,
        execution_order: SupportsIndex | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewayGuardrailConfig:
        """Put a guardrail on an endpoint.

        addGuardrailToEndpoint · POST /api/3.0/mlflow/gateway/guardrails/add-to-endpoint

        Lets a guardrail check the calls of an endpoint. It runs in its place among the others by `execution_order`;
        those without one come last, by identifier. What comes out of a streamed call is not checked. A guardrail that
        is on the endpoint is 400 `RESOURCE_ALREADY_EXISTS`.

        Args:
            endpoint_id: The identifier of the endpoint, `e-` and 32 hexadecimal digits.
            guardrail_id: The identifier of the guardrail, `gr-` and 32 hexadecimal digits.
            execution_order: The place among the guardrails of the endpoint: any integer, lowest first, not
                necessarily unique. Omitted, it runs after those that have one.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The guardrail and its place.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.gateway_guardrails.add_guardrail_to_endpoint.sync(
            body=_models.AddGuardrailToEndpointRequest(
                endpoint_id=endpoint_id, guardrail_id=guardrail_id, execution_order=execution_order
            ),
            client=client,
        ).config

    def remove_from_endpoint(
        self,
        endpoint_id: str,
        guardrail_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Take a guardrail off an endpoint.

        removeGuardrailFromEndpoint · DELETE /api/3.0/mlflow/gateway/guardrails/remove-from-endpoint

        Takes a guardrail off an endpoint; the guardrail itself stays. One that is not on it is 404. The fields go into
        the JSON body; in the query they are not seen.

        Args:
            endpoint_id: The identifier of the endpoint, `e-` and 32 hexadecimal digits.
            guardrail_id: The identifier of the guardrail, `gr-` and 32 hexadecimal digits.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.gateway_guardrails.remove_guardrail_from_endpoint.sync(
            body=_models.RemoveGuardrailFromEndpointRequest(endpoint_id=endpoint_id, guardrail_id=guardrail_id),
            client=client,
        )

    def list_endpoint_configs(
        self, endpoint_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> List[GatewayGuardrailConfig]:
        """List the guardrails of an endpoint.

        listEndpointGuardrailConfigs · GET /api/3.0/mlflow/gateway/guardrails/list-for-endpoint

        Returns the guardrails of an endpoint in the order in which they run, without paging. An unknown endpoint is
        404.

        Args:
            endpoint_id: The identifier of the endpoint.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The guardrails in the order in which they run. Omitted when there are none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                _api.gateway_guardrails.list_endpoint_guardrail_configs.sync(endpoint_id=endpoint_id, client=client)
            ).configs
        )

    def update_endpoint_config(
        self,
        endpoint_id: str,
        guardrail_id: str,
        *,
        execution_order: SupportsIndex | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewayGuardrailConfig:
        """Move a guardrail to another place on an endpoint.

        updateEndpointGuardrailConfig · PATCH /api/3.0/mlflow/gateway/guardrails/update-config

        Sets the place of a guardrail among the others on an endpoint, the only thing that can be updated. It is no
        partial update, whatever the method says: a request without `execution_order` deletes it. The fields go into the
        JSON body; in the query they are not seen.

        Args:
            endpoint_id: The identifier of the endpoint, `e-` and 32 hexadecimal digits.
            guardrail_id: The identifier of the guardrail, `gr-` and 32 hexadecimal digits.
            execution_order: The place among the guardrails of the endpoint: any integer, lowest first, not
                necessarily unique. Omitted, an older one is deleted.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The guardrail and its place.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.gateway_guardrails.update_endpoint_guardrail_config.sync(
            body=_models.UpdateEndpointGuardrailConfigRequest(
                endpoint_id=endpoint_id, guardrail_id=guardrail_id, execution_order=execution_order
            ),
            client=client,
        ).config


class AsyncGatewayGuardrailsResource(AsyncResource):
    """Scorers that check what goes into a gateway endpoint and what comes out of it."""

    __slots__ = ()

    async def create(
        self,
        name: str,
        *,
        scorer_id: str,
        scorer_version: SupportsIndex,
        stage: GatewayGuardrailStageInput,
        action: GatewayGuardrailActionInput,
        action_endpoint_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewayGuardrail:
        """Make a guardrail of a scorer.

        createGatewayGuardrail · POST /api/3.0/mlflow/gateway/guardrails/create

        Makes a guardrail that can be put on endpoints. Names need not be unique: every request makes another guardrail,
        so a retry after a lost response leaves a double. It cannot be updated, only replaced. A scorer or version that
        does not exist is 404, a scorer that is Python code of its own is rejected with 400, an unknown
        `action_endpoint_id` is 400 `BAD_REQUEST` with SQL in the message, and a stage or action that the server does
        not know makes it fail with a page of HTML. With authentication, this is for administrators only.

        Args:
            name: The name, any string. Databases other than SQLite contain 255 characters.
            scorer_id: The identifier of a registered scorer: a built-in one or a judge made of instructions.
            scorer_version: The version of the scorer.
            stage: Whether it checks what goes in or what comes out.
            action: What happens if the scorer is not content.
            action_endpoint_id: The identifier of the endpoint whose model rewrites the string. `SANITIZATION` needs
                one, though the server does not insist on it here. Omitted or empty, there is none.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The guardrail with its scorer.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.gateway_guardrails.create_gateway_guardrail.asyncio(
                body=_models.CreateGatewayGuardrailRequest(
                    name=name,
                    scorer_id=scorer_id,
                    scorer_version=scorer_version,
                    stage=stage,
                    action=action,
                    action_endpoint_id=action_endpoint_id,
                ),
                client=client,
            )
        ).guardrail

    async def get(
        self, guardrail_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> GatewayGuardrail:
        """Get a guardrail.

        getGatewayGuardrail · GET /api/3.0/mlflow/gateway/guardrails/get

        Returns a guardrail with its scorer. With authentication, this is for administrators only.

        Args:
            guardrail_id: The identifier, `gr-` and 32 hexadecimal digits.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The guardrail with its scorer.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.gateway_guardrails.get_gateway_guardrail.asyncio(guardrail_id=guardrail_id, client=client)
        ).guardrail

    async def delete(
        self, guardrail_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete a guardrail.

        deleteGatewayGuardrail · DELETE /api/3.0/mlflow/gateway/guardrails/delete

        Deletes a guardrail permanently and takes it off every endpoint; the scorer stays. Deleting twice is 404. With
        authentication, this is for administrators only. The fields go into the JSON body; in the query they are not
        seen.

        Args:
            guardrail_id: The identifier of the guardrail, `gr-` and 32 hexadecimal digits.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.gateway_guardrails.delete_gateway_guardrail.asyncio(
            body=_models.DeleteGatewayGuardrailRequest(guardrail_id=guardrail_id), client=client
        )

    async def list(
        self,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[GatewayGuardrail]:
        """List the guardrails.

        listGatewayGuardrails · GET /api/3.0/mlflow/gateway/guardrails/list

        Returns the guardrails of the workspace by identifier, one page at a time. With authentication, this is for
        administrators only.

        Args:
            max_results: How many guardrails a page contains, from 1 to 50000. 1000 when omitted or 0.
            page_token: The `next_page_token` of the previous response. It is a position: deleting guardrails while
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
            _api.gateway_guardrails.list_gateway_guardrails._endpoint,
            _api.gateway_guardrails.list_gateway_guardrails._request(max_results=max_results, page_token=page_token),
            page_token,
            lambda response: (response.guardrails, response.next_page_token),
        ).first()

    def iter(
        self,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[GatewayGuardrail]:
        """List the guardrails: all pages.

        listGatewayGuardrails · GET /api/3.0/mlflow/gateway/guardrails/list

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `guardrail_id`: the server counts pages from the start, so that items that are created meanwhile shift those
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
            _api.gateway_guardrails.list_gateway_guardrails._endpoint,
            _api.gateway_guardrails.list_gateway_guardrails._request(max_results=max_results, page_token=page_token),
            page_token,
            lambda response: (response.guardrails, response.next_page_token),
        ).iterate((lambda item: item.guardrail_id) if unique is not False else None)

    async def add_to_endpoint(
        self,
        endpoint_id: str,
        guardrail_id: str,
        *,
        execution_order: SupportsIndex | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewayGuardrailConfig:
        """Put a guardrail on an endpoint.

        addGuardrailToEndpoint · POST /api/3.0/mlflow/gateway/guardrails/add-to-endpoint

        Lets a guardrail check the calls of an endpoint. It runs in its place among the others by `execution_order`;
        those without one come last, by identifier. What comes out of a streamed call is not checked. A guardrail that
        is on the endpoint is 400 `RESOURCE_ALREADY_EXISTS`.

        Args:
            endpoint_id: The identifier of the endpoint, `e-` and 32 hexadecimal digits.
            guardrail_id: The identifier of the guardrail, `gr-` and 32 hexadecimal digits.
            execution_order: The place among the guardrails of the endpoint: any integer, lowest first, not
                necessarily unique. Omitted, it runs after those that have one.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The guardrail and its place.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.gateway_guardrails.add_guardrail_to_endpoint.asyncio(
                body=_models.AddGuardrailToEndpointRequest(
                    endpoint_id=endpoint_id, guardrail_id=guardrail_id, execution_order=execution_order
                ),
                client=client,
            )
        ).config

    async def remove_from_endpoint(
        self,
        endpoint_id: str,
        guardrail_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Take a guardrail off an endpoint.

        removeGuardrailFromEndpoint · DELETE /api/3.0/mlflow/gateway/guardrails/remove-from-endpoint

        Takes a guardrail off an endpoint; the guardrail itself stays. One that is not on it is 404. The fields go into
        the JSON body; in the query they are not seen.

        Args:
            endpoint_id: The identifier of the endpoint, `e-` and 32 hexadecimal digits.
            guardrail_id: The identifier of the guardrail, `gr-` and 32 hexadecimal digits.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.gateway_guardrails.remove_guardrail_from_endpoint.asyncio(
            body=_models.RemoveGuardrailFromEndpointRequest(endpoint_id=endpoint_id, guardrail_id=guardrail_id),
            client=client,
        )

    async def list_endpoint_configs(
        self, endpoint_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> List[GatewayGuardrailConfig]:
        """List the guardrails of an endpoint.

        listEndpointGuardrailConfigs · GET /api/3.0/mlflow/gateway/guardrails/list-for-endpoint

        Returns the guardrails of an endpoint in the order in which they run, without paging. An unknown endpoint is
        404.

        Args:
            endpoint_id: The identifier of the endpoint.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The guardrails in the order in which they run. Omitted when there are none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                await _api.gateway_guardrails.list_endpoint_guardrail_configs.asyncio(
                    endpoint_id=endpoint_id, client=client
                )
            ).configs
        )

    async def update_endpoint_config(
        self,
        endpoint_id: str,
        guardrail_id: str,
        *,
        execution_order: SupportsIndex | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewayGuardrailConfig:
        """Move a guardrail to another place on an endpoint.

        updateEndpointGuardrailConfig · PATCH /api/3.0/mlflow/gateway/guardrails/update-config

        Sets the place of a guardrail among the others on an endpoint, the only thing that can be updated. It is no
        partial update, whatever the method says: a request without `execution_order` deletes it. The fields go into the
        JSON body; in the query they are not seen.

        Args:
            endpoint_id: The identifier of the endpoint, `e-` and 32 hexadecimal digits.
            guardrail_id: The identifier of the guardrail, `gr-` and 32 hexadecimal digits.
            execution_order: The place among the guardrails of the endpoint: any integer, lowest first, not
                necessarily unique. Omitted, an older one is deleted.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The guardrail and its place.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.gateway_guardrails.update_endpoint_guardrail_config.asyncio(
                body=_models.UpdateEndpointGuardrailConfigRequest(
                    endpoint_id=endpoint_id, guardrail_id=guardrail_id, execution_order=execution_order
                ),
                client=client,
            )
        ).config
