# Made by `make generate` from spec/paths/gateway_endpoints.yaml (sha256 bbcc82938bf12a73).
# Do not edit. @generated
"""Named entrances of the AI gateway, the models behind them, their tags, and who uses them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import api as _api
from .. import models as _models
from .._model import Listing
from .._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from builtins import list as List  # noqa: N812
    from collections.abc import Mapping

    from .._typing import SequenceNotStr
    from ..models.gateway_endpoint import GatewayEndpoint
    from ..models.gateway_endpoint_binding import GatewayEndpointBinding
    from ..models.gateway_endpoint_model_config import GatewayEndpointModelConfig
    from ..models.gateway_endpoint_model_mapping import GatewayEndpointModelMapping
    from ..models.gateway_fallback_config import GatewayFallbackConfig
    from ..models.gateway_resource_type import GatewayResourceTypeInput
    from ..models.gateway_routing_strategy import GatewayRoutingStrategyInput


class GatewayEndpointsResource(Resource):
    """Named entrances of the AI gateway, the models behind them, their tags, and who uses them."""

    __slots__ = ()

    def create(
        self,
        name: str,
        model_configs: SequenceNotStr[GatewayEndpointModelConfig],
        *,
        created_by: str | None = None,
        routing_strategy: GatewayRoutingStrategyInput | None = None,
        fallback_config: GatewayFallbackConfig | None = None,
        experiment_id: str | int | None = None,
        usage_tracking: bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewayEndpoint:
        """Create a gateway endpoint.

        createGatewayEndpoint · POST /api/3.0/mlflow/gateway/endpoints/create

        Creates a named entrance of the gateway with the models behind it. Unless `usage_tracking` is false, its calls
        are traced, in an experiment that the server creates if none is given, or takes over if it exists: `gateway/`
        and the name. A name that is already in use in the workspace, and an experiment that does not exist, are 400
        `BAD_REQUEST` with SQL in the message; an unknown model definition is 404. An endpoint without a `PRIMARY` model
        can be created but not called.

        Args:
            name: The name: letters, digits, `_`, `-` and `.`. It is part of the address that callers use, and
                unique in the workspace. Databases other than SQLite contain 255 characters.
            model_configs: The models behind the endpoint, at least one, and none twice in the same part.
            created_by: Who does this, as any string; the server does not compare it with the authenticated user.
            routing_strategy: How calls are shared among several `PRIMARY` models. Omitted, the first of them gets
                all calls.
            fallback_config: What happens when a call fails. Omitted, all fallbacks are tried in their order, if
                there are any.
            experiment_id: Identifier of the experiment for the traces of calls, a decimal number as a string.
                Omitted, the server takes or creates the experiment `gateway/` and the name, unless `usage_tracking` is
                false.
            usage_tracking: Whether calls are traced. True when omitted.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The endpoint with its models.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.gateway_endpoints.create_gateway_endpoint.sync(
            body=_models.CreateGatewayEndpointRequest(
                name=name,
                model_configs=model_configs,
                created_by=created_by,
                routing_strategy=routing_strategy,
                fallback_config=fallback_config,
                experiment_id=experiment_id,
                usage_tracking=usage_tracking,
            ),
            client=client,
        ).endpoint

    def get(
        self,
        *,
        endpoint_id: str | None = None,
        name: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewayEndpoint:
        """Get a gateway endpoint by its identifier or name.

        getGatewayEndpoint · GET /api/3.0/mlflow/gateway/endpoints/get

        Returns an endpoint with its models and tags. Exactly one of the two parameters is to be given; both, or none,
        is 400. With authentication, models and secrets that the caller is denied are omitted of the response.

        Args:
            endpoint_id: The identifier, if not the name is given.
            name: The name, exactly, if not the identifier is given.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The endpoint with its models and tags.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.gateway_endpoints.get_gateway_endpoint.sync(
            endpoint_id=endpoint_id, name=name, client=client
        ).endpoint

    def update(
        self,
        endpoint_id: str,
        *,
        name: str | None = None,
        updated_by: str | None = None,
        model_configs: SequenceNotStr[GatewayEndpointModelConfig] | None = None,
        routing_strategy: GatewayRoutingStrategyInput | None = None,
        fallback_config: GatewayFallbackConfig | None = None,
        experiment_id: str | int | None = None,
        usage_tracking: bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewayEndpoint:
        """Update a gateway endpoint.

        updateGatewayEndpoint · POST /api/3.0/mlflow/gateway/endpoints/update

        Changes what is given and leaves the rest. `model_configs` replaces all models and, together with them, the
        fallback settings: a request without `fallback_config` deletes those. A name that is already in use, and an
        experiment that does not exist, are 400 `BAD_REQUEST` with SQL in the message. Neither the routing nor the
        experiment can be taken away again; switching `usage_tracking` off leaves the experiment as it is.

        Args:
            endpoint_id: The identifier of the endpoint, `e-` and 32 hexadecimal digits.
            name: The new name: letters, digits, `_`, `-` and `.`. It is part of the address that callers use, and
                unique in the workspace. Omitted or empty, it stays. The experiment keeps its name.
            updated_by: Who does this, as any string; the server does not compare it with the authenticated user.
                Omitted, the older entry stays.
            model_configs: The new models, in place of all older ones. Omitted or empty, those stay.
            routing_strategy: How calls are shared among several `PRIMARY` models. Omitted, it stays.
            fallback_config: What happens when a call fails, in place of the older settings as a whole. Omitted,
                those stay, unless `model_configs` is given.
            experiment_id: Identifier of the experiment for the traces of calls, a decimal number as a string.
                Omitted, it stays.
            usage_tracking: Whether calls are traced. Omitted, it stays; true creates the experiment `gateway/` and
                the name if the endpoint has none.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The endpoint as it is stored now.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.gateway_endpoints.update_gateway_endpoint.sync(
            body=_models.UpdateGatewayEndpointRequest(
                endpoint_id=endpoint_id,
                name=name,
                updated_by=updated_by,
                model_configs=model_configs,
                routing_strategy=routing_strategy,
                fallback_config=fallback_config,
                experiment_id=experiment_id,
                usage_tracking=usage_tracking,
            ),
            client=client,
        ).endpoint

    def delete(
        self, endpoint_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete a gateway endpoint.

        deleteGatewayEndpoint · DELETE /api/3.0/mlflow/gateway/endpoints/delete

        Deletes an endpoint permanently, with its bindings, tags and guardrail settings. The model definitions, the
        guardrails and the experiment with its traces stay; so do budget policies for this endpoint, which from then on
        have no effect. Deleting twice is 404. The fields go into the JSON body; in the query they are not seen.

        Args:
            endpoint_id: The identifier of the endpoint, `e-` and 32 hexadecimal digits.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.gateway_endpoints.delete_gateway_endpoint.sync(
            body=_models.DeleteGatewayEndpointRequest(endpoint_id=endpoint_id), client=client
        )

    def list(
        self,
        *,
        provider: str | None = None,
        secret_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> List[GatewayEndpoint]:
        """List the gateway endpoints.

        listGatewayEndpoints · GET /api/3.0/mlflow/gateway/endpoints/list

        Returns the endpoints of the workspace that have a model, without paging. An endpoint without any model is never
        listed, and `secret_id` has no effect. With authentication, endpoints that the caller may not read are omitted.

        Args:
            provider: Only endpoints with at least one model of exactly this provider. All when omitted or empty.
            secret_id: Ignored by the server, which returns all endpoints all the same.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The endpoints that have a model, in no particular order. Omitted when there are none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                _api.gateway_endpoints.list_gateway_endpoints.sync(
                    provider=provider, secret_id=secret_id, client=client
                )
            ).endpoints
        )

    def attach_model(
        self,
        endpoint_id: str,
        model_config: GatewayEndpointModelConfig,
        *,
        created_by: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewayEndpointModelMapping:
        """Put one more model behind an endpoint.

        attachModelToEndpoint · POST /api/3.0/mlflow/gateway/endpoints/models/attach

        Adds a model to those of an endpoint and returns the link. The same model may be there once as `PRIMARY` and
        once as `FALLBACK`; the same link twice is 400 `RESOURCE_ALREADY_EXISTS`. A `FALLBACK` is only tried if the
        endpoint has a `fallback_config`, which this request does not create.

        Args:
            endpoint_id: The identifier of the endpoint, `e-` and 32 hexadecimal digits.
            model_config: The model and its part.
            created_by: Who does this, as any string; the server does not compare it with the authenticated user. It
                becomes the `last_updated_by` of the endpoint, too.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The link with the model definition.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.gateway_endpoints.attach_model_to_endpoint.sync(
            body=_models.AttachModelToEndpointRequest(
                endpoint_id=endpoint_id, model_config=model_config, created_by=created_by
            ),
            client=client,
        ).mapping

    def detach_model(
        self,
        endpoint_id: str,
        model_definition_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Take a model away from an endpoint.

        detachModelFromEndpoint · POST /api/3.0/mlflow/gateway/endpoints/models/detach

        Removes one link between an endpoint and a model definition, which itself stays. If the model is linked both as
        `PRIMARY` and as `FALLBACK`, one of the two goes, and the caller has no say in which: a second request removes
        the other. A model that is not linked is 404. The last model can be removed; the endpoint is then no longer
        listed.

        Args:
            endpoint_id: The identifier of the endpoint, `e-` and 32 hexadecimal digits.
            model_definition_id: The identifier of the model definition.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.gateway_endpoints.detach_model_from_endpoint.sync(
            body=_models.DetachModelFromEndpointRequest(
                endpoint_id=endpoint_id, model_definition_id=model_definition_id
            ),
            client=client,
        )

    def create_binding(
        self,
        endpoint_id: str,
        resource_type: GatewayResourceTypeInput,
        resource_id: str,
        *,
        created_by: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewayEndpointBinding:
        """Note that something uses an endpoint.

        createEndpointBinding · POST /api/3.0/mlflow/gateway/endpoints/bindings/create

        Notes that a scorer uses an endpoint. The server does not look whether the scorer exists; it makes such a note
        by itself when a scorer that calls an endpoint is registered. The same binding twice is 400 `BAD_REQUEST` with
        SQL in the message, and a `resource_type` that it does not know makes the server fail with a page of HTML.

        Args:
            endpoint_id: The identifier of the endpoint, `e-` and 32 hexadecimal digits.
            resource_type: What kind of thing uses the endpoint.
            resource_id: The identifier of what uses it: that of the scorer. The server takes any string.
            created_by: Who does this, as any string; the server does not compare it with the authenticated user.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The binding as it is stored.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.gateway_endpoints.create_endpoint_binding.sync(
            body=_models.CreateEndpointBindingRequest(
                endpoint_id=endpoint_id, resource_type=resource_type, resource_id=resource_id, created_by=created_by
            ),
            client=client,
        ).binding

    def delete_binding(
        self,
        endpoint_id: str,
        resource_type: GatewayResourceTypeInput,
        resource_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Remove the note that something uses an endpoint.

        deleteEndpointBinding · DELETE /api/3.0/mlflow/gateway/endpoints/bindings/delete

        Deletes a binding permanently; neither the endpoint nor the scorer changes. Deleting twice is 404. The fields go
        into the JSON body; in the query they are not seen.

        Args:
            endpoint_id: The identifier of the endpoint, `e-` and 32 hexadecimal digits.
            resource_type: What kind of thing uses the endpoint.
            resource_id: The identifier of what uses it.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.gateway_endpoints.delete_endpoint_binding.sync(
            body=_models.DeleteEndpointBindingRequest(
                endpoint_id=endpoint_id, resource_type=resource_type, resource_id=resource_id
            ),
            client=client,
        )

    def list_bindings(
        self,
        *,
        endpoint_id: str | None = None,
        resource_type: GatewayResourceTypeInput | None = None,
        resource_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> List[GatewayEndpointBinding]:
        """List what uses endpoints.

        listEndpointBindings · GET /api/3.0/mlflow/gateway/endpoints/bindings/list

        Returns bindings, without paging: all of the workspace, or those that fit all the given parameters. An unknown
        endpoint finds nothing. With authentication, only administrators may ask without `endpoint_id`.

        Args:
            endpoint_id: Only bindings of this endpoint.
            resource_type: Only bindings to this kind of thing.
            resource_id: Only bindings to the thing with this identifier.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The bindings. Omitted when there are none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                _api.gateway_endpoints.list_endpoint_bindings.sync(
                    endpoint_id=endpoint_id, resource_type=resource_type, resource_id=resource_id, client=client
                )
            ).bindings
        )

    def set_tag(
        self,
        endpoint_id: str,
        key: str,
        value: object,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set a tag on an endpoint.

        setGatewayEndpointTag · POST /api/3.0/mlflow/gateway/endpoints/set-tag

        Sets a tag, replacing an older value of the same key. It does not count as an update of the endpoint.

        Args:
            endpoint_id: The identifier of the endpoint, `e-` and 32 hexadecimal digits.
            key: The key, any string. Databases other than SQLite contain 250 characters.
            value: The string. Omitted, it is the empty string, also over an older value. Databases other than
                SQLite contain 5000 characters.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.gateway_endpoints.set_gateway_endpoint_tag.sync(
            body=_models.SetGatewayEndpointTagRequest(endpoint_id=endpoint_id, key=key, value=value), client=client
        )

    def delete_tag(
        self,
        endpoint_id: str,
        key: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Remove a tag from an endpoint.

        deleteGatewayEndpointTag · DELETE /api/3.0/mlflow/gateway/endpoints/delete-tag

        Removes a tag permanently. A key that is not set is 200, an unknown endpoint 404. The fields go into the JSON
        body; in the query they are not seen.

        Args:
            endpoint_id: The identifier of the endpoint, `e-` and 32 hexadecimal digits.
            key: The key of the tag.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.gateway_endpoints.delete_gateway_endpoint_tag.sync(
            body=_models.DeleteGatewayEndpointTagRequest(endpoint_id=endpoint_id, key=key), client=client
        )


class AsyncGatewayEndpointsResource(AsyncResource):
    """Named entrances of the AI gateway, the models behind them, their tags, and who uses them."""

    __slots__ = ()

    async def create(
        self,
        name: str,
        model_configs: SequenceNotStr[GatewayEndpointModelConfig],
        *,
        created_by: str | None = None,
        routing_strategy: GatewayRoutingStrategyInput | None = None,
        fallback_config: GatewayFallbackConfig | None = None,
        experiment_id: str | int | None = None,
        usage_tracking: bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewayEndpoint:
        """Create a gateway endpoint.

        createGatewayEndpoint · POST /api/3.0/mlflow/gateway/endpoints/create

        Creates a named entrance of the gateway with the models behind it. Unless `usage_tracking` is false, its calls
        are traced, in an experiment that the server creates if none is given, or takes over if it exists: `gateway/`
        and the name. A name that is already in use in the workspace, and an experiment that does not exist, are 400
        `BAD_REQUEST` with SQL in the message; an unknown model definition is 404. An endpoint without a `PRIMARY` model
        can be created but not called.

        Args:
            name: The name: letters, digits, `_`, `-` and `.`. It is part of the address that callers use, and
                unique in the workspace. Databases other than SQLite contain 255 characters.
            model_configs: The models behind the endpoint, at least one, and none twice in the same part.
            created_by: Who does this, as any string; the server does not compare it with the authenticated user.
            routing_strategy: How calls are shared among several `PRIMARY` models. Omitted, the first of them gets
                all calls.
            fallback_config: What happens when a call fails. Omitted, all fallbacks are tried in their order, if
                there are any.
            experiment_id: Identifier of the experiment for the traces of calls, a decimal number as a string.
                Omitted, the server takes or creates the experiment `gateway/` and the name, unless `usage_tracking` is
                false.
            usage_tracking: Whether calls are traced. True when omitted.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The endpoint with its models.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.gateway_endpoints.create_gateway_endpoint.asyncio(
                body=_models.CreateGatewayEndpointRequest(
                    name=name,
                    model_configs=model_configs,
                    created_by=created_by,
                    routing_strategy=routing_strategy,
                    fallback_config=fallback_config,
                    experiment_id=experiment_id,
                    usage_tracking=usage_tracking,
                ),
                client=client,
            )
        ).endpoint

    async def get(
        self,
        *,
        endpoint_id: str | None = None,
        name: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewayEndpoint:
        """Get a gateway endpoint by its identifier or name.

        getGatewayEndpoint · GET /api/3.0/mlflow/gateway/endpoints/get

        Returns an endpoint with its models and tags. Exactly one of the two parameters is to be given; both, or none,
        is 400. With authentication, models and secrets that the caller is denied are omitted of the response.

        Args:
            endpoint_id: The identifier, if not the name is given.
            name: The name, exactly, if not the identifier is given.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The endpoint with its models and tags.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.gateway_endpoints.get_gateway_endpoint.asyncio(endpoint_id=endpoint_id, name=name, client=client)
        ).endpoint

    async def update(
        self,
        endpoint_id: str,
        *,
        name: str | None = None,
        updated_by: str | None = None,
        model_configs: SequenceNotStr[GatewayEndpointModelConfig] | None = None,
        routing_strategy: GatewayRoutingStrategyInput | None = None,
        fallback_config: GatewayFallbackConfig | None = None,
        experiment_id: str | int | None = None,
        usage_tracking: bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewayEndpoint:
        """Update a gateway endpoint.

        updateGatewayEndpoint · POST /api/3.0/mlflow/gateway/endpoints/update

        Changes what is given and leaves the rest. `model_configs` replaces all models and, together with them, the
        fallback settings: a request without `fallback_config` deletes those. A name that is already in use, and an
        experiment that does not exist, are 400 `BAD_REQUEST` with SQL in the message. Neither the routing nor the
        experiment can be taken away again; switching `usage_tracking` off leaves the experiment as it is.

        Args:
            endpoint_id: The identifier of the endpoint, `e-` and 32 hexadecimal digits.
            name: The new name: letters, digits, `_`, `-` and `.`. It is part of the address that callers use, and
                unique in the workspace. Omitted or empty, it stays. The experiment keeps its name.
            updated_by: Who does this, as any string; the server does not compare it with the authenticated user.
                Omitted, the older entry stays.
            model_configs: The new models, in place of all older ones. Omitted or empty, those stay.
            routing_strategy: How calls are shared among several `PRIMARY` models. Omitted, it stays.
            fallback_config: What happens when a call fails, in place of the older settings as a whole. Omitted,
                those stay, unless `model_configs` is given.
            experiment_id: Identifier of the experiment for the traces of calls, a decimal number as a string.
                Omitted, it stays.
            usage_tracking: Whether calls are traced. Omitted, it stays; true creates the experiment `gateway/` and
                the name if the endpoint has none.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The endpoint as it is stored now.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.gateway_endpoints.update_gateway_endpoint.asyncio(
                body=_models.UpdateGatewayEndpointRequest(
                    endpoint_id=endpoint_id,
                    name=name,
                    updated_by=updated_by,
                    model_configs=model_configs,
                    routing_strategy=routing_strategy,
                    fallback_config=fallback_config,
                    experiment_id=experiment_id,
                    usage_tracking=usage_tracking,
                ),
                client=client,
            )
        ).endpoint

    async def delete(
        self, endpoint_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete a gateway endpoint.

        deleteGatewayEndpoint · DELETE /api/3.0/mlflow/gateway/endpoints/delete

        Deletes an endpoint permanently, with its bindings, tags and guardrail settings. The model definitions, the
        guardrails and the experiment with its traces stay; so do budget policies for this endpoint, which from then on
        have no effect. Deleting twice is 404. The fields go into the JSON body; in the query they are not seen.

        Args:
            endpoint_id: The identifier of the endpoint, `e-` and 32 hexadecimal digits.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.gateway_endpoints.delete_gateway_endpoint.asyncio(
            body=_models.DeleteGatewayEndpointRequest(endpoint_id=endpoint_id), client=client
        )

    async def list(
        self,
        *,
        provider: str | None = None,
        secret_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> List[GatewayEndpoint]:
        """List the gateway endpoints.

        listGatewayEndpoints · GET /api/3.0/mlflow/gateway/endpoints/list

        Returns the endpoints of the workspace that have a model, without paging. An endpoint without any model is never
        listed, and `secret_id` has no effect. With authentication, endpoints that the caller may not read are omitted.

        Args:
            provider: Only endpoints with at least one model of exactly this provider. All when omitted or empty.
            secret_id: Ignored by the server, which returns all endpoints all the same.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The endpoints that have a model, in no particular order. Omitted when there are none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                await _api.gateway_endpoints.list_gateway_endpoints.asyncio(
                    provider=provider, secret_id=secret_id, client=client
                )
            ).endpoints
        )

    async def attach_model(
        self,
        endpoint_id: str,
        model_config: GatewayEndpointModelConfig,
        *,
        created_by: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewayEndpointModelMapping:
        """Put one more model behind an endpoint.

        attachModelToEndpoint · POST /api/3.0/mlflow/gateway/endpoints/models/attach

        Adds a model to those of an endpoint and returns the link. The same model may be there once as `PRIMARY` and
        once as `FALLBACK`; the same link twice is 400 `RESOURCE_ALREADY_EXISTS`. A `FALLBACK` is only tried if the
        endpoint has a `fallback_config`, which this request does not create.

        Args:
            endpoint_id: The identifier of the endpoint, `e-` and 32 hexadecimal digits.
            model_config: The model and its part.
            created_by: Who does this, as any string; the server does not compare it with the authenticated user. It
                becomes the `last_updated_by` of the endpoint, too.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The link with the model definition.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.gateway_endpoints.attach_model_to_endpoint.asyncio(
                body=_models.AttachModelToEndpointRequest(
                    endpoint_id=endpoint_id, model_config=model_config, created_by=created_by
                ),
                client=client,
            )
        ).mapping

    async def detach_model(
        self,
        endpoint_id: str,
        model_definition_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Take a model away from an endpoint.

        detachModelFromEndpoint · POST /api/3.0/mlflow/gateway/endpoints/models/detach

        Removes one link between an endpoint and a model definition, which itself stays. If the model is linked both as
        `PRIMARY` and as `FALLBACK`, one of the two goes, and the caller has no say in which: a second request removes
        the other. A model that is not linked is 404. The last model can be removed; the endpoint is then no longer
        listed.

        Args:
            endpoint_id: The identifier of the endpoint, `e-` and 32 hexadecimal digits.
            model_definition_id: The identifier of the model definition.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.gateway_endpoints.detach_model_from_endpoint.asyncio(
            body=_models.DetachModelFromEndpointRequest(
                endpoint_id=endpoint_id, model_definition_id=model_definition_id
            ),
            client=client,
        )

    async def create_binding(
        self,
        endpoint_id: str,
        resource_type: GatewayResourceTypeInput,
        resource_id: str,
        *,
        created_by: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewayEndpointBinding:
        """Note that something uses an endpoint.

        createEndpointBinding · POST /api/3.0/mlflow/gateway/endpoints/bindings/create

        Notes that a scorer uses an endpoint. The server does not look whether the scorer exists; it makes such a note
        by itself when a scorer that calls an endpoint is registered. The same binding twice is 400 `BAD_REQUEST` with
        SQL in the message, and a `resource_type` that it does not know makes the server fail with a page of HTML.

        Args:
            endpoint_id: The identifier of the endpoint, `e-` and 32 hexadecimal digits.
            resource_type: What kind of thing uses the endpoint.
            resource_id: The identifier of what uses it: that of the scorer. The server takes any string.
            created_by: Who does this, as any string; the server does not compare it with the authenticated user.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The binding as it is stored.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.gateway_endpoints.create_endpoint_binding.asyncio(
                body=_models.CreateEndpointBindingRequest(
                    endpoint_id=endpoint_id, resource_type=resource_type, resource_id=resource_id, created_by=created_by
                ),
                client=client,
            )
        ).binding

    async def delete_binding(
        self,
        endpoint_id: str,
        resource_type: GatewayResourceTypeInput,
        resource_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Remove the note that something uses an endpoint.

        deleteEndpointBinding · DELETE /api/3.0/mlflow/gateway/endpoints/bindings/delete

        Deletes a binding permanently; neither the endpoint nor the scorer changes. Deleting twice is 404. The fields go
        into the JSON body; in the query they are not seen.

        Args:
            endpoint_id: The identifier of the endpoint, `e-` and 32 hexadecimal digits.
            resource_type: What kind of thing uses the endpoint.
            resource_id: The identifier of what uses it.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.gateway_endpoints.delete_endpoint_binding.asyncio(
            body=_models.DeleteEndpointBindingRequest(
                endpoint_id=endpoint_id, resource_type=resource_type, resource_id=resource_id
            ),
            client=client,
        )

    async def list_bindings(
        self,
        *,
        endpoint_id: str | None = None,
        resource_type: GatewayResourceTypeInput | None = None,
        resource_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> List[GatewayEndpointBinding]:
        """List what uses endpoints.

        listEndpointBindings · GET /api/3.0/mlflow/gateway/endpoints/bindings/list

        Returns bindings, without paging: all of the workspace, or those that fit all the given parameters. An unknown
        endpoint finds nothing. With authentication, only administrators may ask without `endpoint_id`.

        Args:
            endpoint_id: Only bindings of this endpoint.
            resource_type: Only bindings to this kind of thing.
            resource_id: Only bindings to the thing with this identifier.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The bindings. Omitted when there are none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                await _api.gateway_endpoints.list_endpoint_bindings.asyncio(
                    endpoint_id=endpoint_id, resource_type=resource_type, resource_id=resource_id, client=client
                )
            ).bindings
        )

    async def set_tag(
        self,
        endpoint_id: str,
        key: str,
        value: object,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set a tag on an endpoint.

        setGatewayEndpointTag · POST /api/3.0/mlflow/gateway/endpoints/set-tag

        Sets a tag, replacing an older value of the same key. It does not count as an update of the endpoint.

        Args:
            endpoint_id: The identifier of the endpoint, `e-` and 32 hexadecimal digits.
            key: The key, any string. Databases other than SQLite contain 250 characters.
            value: The string. Omitted, it is the empty string, also over an older value. Databases other than
                SQLite contain 5000 characters.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.gateway_endpoints.set_gateway_endpoint_tag.asyncio(
            body=_models.SetGatewayEndpointTagRequest(endpoint_id=endpoint_id, key=key, value=value), client=client
        )

    async def delete_tag(
        self,
        endpoint_id: str,
        key: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Remove a tag from an endpoint.

        deleteGatewayEndpointTag · DELETE /api/3.0/mlflow/gateway/endpoints/delete-tag

        Removes a tag permanently. A key that is not set is 200, an unknown endpoint 404. The fields go into the JSON
        body; in the query they are not seen.

        Args:
            endpoint_id: The identifier of the endpoint, `e-` and 32 hexadecimal digits.
            key: The key of the tag.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.gateway_endpoints.delete_gateway_endpoint_tag.asyncio(
            body=_models.DeleteGatewayEndpointTagRequest(endpoint_id=endpoint_id, key=key), client=client
        )
