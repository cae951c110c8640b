# Made by `make generate` from spec/paths/gateway_model_definitions.yaml (sha256 9860629e641731ec).
# Do not edit. @generated
"""Models of a provider, each with the secret that opens it, for the AI gateway."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import api as _api
from .. import models as _models
from .._model import Listing
from .._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from builtins import list as List  # noqa: N812
    from collections.abc import Mapping

    from ..models.gateway_model_definition import GatewayModelDefinition


class GatewayModelDefinitionsResource(Resource):
    """Models of a provider, each with the secret that opens it, for the AI gateway."""

    __slots__ = ()

    def create(
        self,
        name: str,
        *,
        secret_id: str,
        provider: str,
        model_name: str,
        created_by: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewayModelDefinition:
        """Define a model that endpoints may use.

        createGatewayModelDefinition · POST /api/3.0/mlflow/gateway/model-definitions/create

        Names a model of a provider and the secret that opens it. The server does not look whether the provider has such
        a model, nor whether the secret is for this provider. A name that is already in use in the workspace is 400
        `RESOURCE_ALREADY_EXISTS`, an unknown secret 404.

        Args:
            name: The name, any string, unique in the workspace. Databases other than SQLite contain 255 characters.
            secret_id: The identifier of the secret that opens the model.
            provider: The provider, such as `openai`. The server takes any string; one that the gateway does not
                know fails when it is called.
            model_name: What the provider calls the model, such as `gpt-4o`.
            created_by: Who does this, as any string; the server does not compare it with the authenticated user.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The model definition as it is stored.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.gateway_model_definitions.create_gateway_model_definition.sync(
            body=_models.CreateGatewayModelDefinitionRequest(
                name=name, secret_id=secret_id, provider=provider, model_name=model_name, created_by=created_by
            ),
            client=client,
        ).model_definition

    def get(
        self, model_definition_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> GatewayModelDefinition:
        """Get a model definition.

        getGatewayModelDefinition · GET /api/3.0/mlflow/gateway/model-definitions/get

        Returns a model definition. With authentication, the secret is omitted for a caller who is denied it, and a
        definition that does not exist is 403 for everybody but administrators.

        Args:
            model_definition_id: The identifier, `d-` and 32 hexadecimal digits. A name does not do.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The model definition.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.gateway_model_definitions.get_gateway_model_definition.sync(
            model_definition_id=model_definition_id, client=client
        ).model_definition

    def list(
        self,
        *,
        provider: str | None = None,
        secret_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> List[GatewayModelDefinition]:
        """List the model definitions.

        listGatewayModelDefinitions · GET /api/3.0/mlflow/gateway/model-definitions/list

        Returns all model definitions of the workspace, without paging. With authentication, those that the caller may
        not read are omitted.

        Args:
            provider: Only models of exactly this provider. All when omitted or empty.
            secret_id: Only models that use this secret. All when omitted or empty; an unknown one finds nothing.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The model definitions, in no particular order. Omitted when there are none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                _api.gateway_model_definitions.list_gateway_model_definitions.sync(
                    provider=provider, secret_id=secret_id, client=client
                )
            ).model_definitions
        )

    def update(
        self,
        model_definition_id: str,
        *,
        name: str | None = None,
        secret_id: str | None = None,
        model_name: str | None = None,
        updated_by: str | None = None,
        provider: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewayModelDefinition:
        """Update a model definition.

        updateGatewayModelDefinition · POST /api/3.0/mlflow/gateway/model-definitions/update

        Changes what is given and leaves the rest; an empty string counts as omitted. Endpoints that use the definition
        call the new model at once. A name that is already in use is 400 `RESOURCE_ALREADY_EXISTS`, an unknown secret
        404.

        Args:
            model_definition_id: The identifier of the model definition.
            name: The new name. Omitted or empty, it stays.
            secret_id: The identifier of another secret. Omitted or empty, it stays.
            model_name: Another model of the provider. Omitted or empty, it stays.
            updated_by: Who does this, as any string; the server does not compare it with the authenticated user.
                Omitted, the older entry stays.
            provider: Another provider. Omitted or empty, it stays.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The model definition as it is stored now.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.gateway_model_definitions.update_gateway_model_definition.sync(
            body=_models.UpdateGatewayModelDefinitionRequest(
                model_definition_id=model_definition_id,
                name=name,
                secret_id=secret_id,
                model_name=model_name,
                updated_by=updated_by,
                provider=provider,
            ),
            client=client,
        ).model_definition

    def delete(
        self, model_definition_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete a model definition.

        deleteGatewayModelDefinition · DELETE /api/3.0/mlflow/gateway/model-definitions/delete

        Deletes a model definition permanently; its secret stays. As long as an endpoint uses it, this is rejected with
        500 `INVALID_STATE`. Deleting twice is 404. The fields go into the JSON body; in the query they are not seen.

        Args:
            model_definition_id: The identifier of the model definition.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.gateway_model_definitions.delete_gateway_model_definition.sync(
            body=_models.DeleteGatewayModelDefinitionRequest(model_definition_id=model_definition_id), client=client
        )


class AsyncGatewayModelDefinitionsResource(AsyncResource):
    """Models of a provider, each with the secret that opens it, for the AI gateway."""

    __slots__ = ()

    async def create(
        self,
        name: str,
        *,
        secret_id: str,
        provider: str,
        model_name: str,
        created_by: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewayModelDefinition:
        """Define a model that endpoints may use.

        createGatewayModelDefinition · POST /api/3.0/mlflow/gateway/model-definitions/create

        Names a model of a provider and the secret that opens it. The server does not look whether the provider has such
        a model, nor whether the secret is for this provider. A name that is already in use in the workspace is 400
        `RESOURCE_ALREADY_EXISTS`, an unknown secret 404.

        Args:
            name: The name, any string, unique in the workspace. Databases other than SQLite contain 255 characters.
            secret_id: The identifier of the secret that opens the model.
            provider: The provider, such as `openai`. The server takes any string; one that the gateway does not
                know fails when it is called.
            model_name: What the provider calls the model, such as `gpt-4o`.
            created_by: Who does this, as any string; the server does not compare it with the authenticated user.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The model definition as it is stored.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.gateway_model_definitions.create_gateway_model_definition.asyncio(
                body=_models.CreateGatewayModelDefinitionRequest(
                    name=name, secret_id=secret_id, provider=provider, model_name=model_name, created_by=created_by
                ),
                client=client,
            )
        ).model_definition

    async def get(
        self, model_definition_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> GatewayModelDefinition:
        """Get a model definition.

        getGatewayModelDefinition · GET /api/3.0/mlflow/gateway/model-definitions/get

        Returns a model definition. With authentication, the secret is omitted for a caller who is denied it, and a
        definition that does not exist is 403 for everybody but administrators.

        Args:
            model_definition_id: The identifier, `d-` and 32 hexadecimal digits. A name does not do.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The model definition.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.gateway_model_definitions.get_gateway_model_definition.asyncio(
                model_definition_id=model_definition_id, client=client
            )
        ).model_definition

    async def list(
        self,
        *,
        provider: str | None = None,
        secret_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> List[GatewayModelDefinition]:
        """List the model definitions.

        listGatewayModelDefinitions · GET /api/3.0/mlflow/gateway/model-definitions/list

        Returns all model definitions of the workspace, without paging. With authentication, those that the caller may
        not read are omitted.

        Args:
            provider: Only models of exactly this provider. All when omitted or empty.
            secret_id: Only models that use this secret. All when omitted or empty; an unknown one finds nothing.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The model definitions, in no particular order. Omitted when there are none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                await _api.gateway_model_definitions.list_gateway_model_definitions.asyncio(
                    provider=provider, secret_id=secret_id, client=client
                )
            ).model_definitions
        )

    async def update(
        self,
        model_definition_id: str,
        *,
        name: str | None = None,
        secret_id: str | None = None,
        model_name: str | None = None,
        updated_by: str | None = None,
        provider: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewayModelDefinition:
        """Update a model definition.

        updateGatewayModelDefinition · POST /api/3.0/mlflow/gateway/model-definitions/update

        Changes what is given and leaves the rest; an empty string counts as omitted. Endpoints that use the definition
        call the new model at once. A name that is already in use is 400 `RESOURCE_ALREADY_EXISTS`, an unknown secret
        404.

        Args:
            model_definition_id: The identifier of the model definition.
            name: The new name. Omitted or empty, it stays.
            secret_id: The identifier of another secret. Omitted or empty, it stays.
            model_name: Another model of the provider. Omitted or empty, it stays.
            updated_by: Who does this, as any string; the server does not compare it with the authenticated user.
                Omitted, the older entry stays.
            provider: Another provider. Omitted or empty, it stays.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The model definition as it is stored now.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.gateway_model_definitions.update_gateway_model_definition.asyncio(
                body=_models.UpdateGatewayModelDefinitionRequest(
                    model_definition_id=model_definition_id,
                    name=name,
                    secret_id=secret_id,
                    model_name=model_name,
                    updated_by=updated_by,
                    provider=provider,
                ),
                client=client,
            )
        ).model_definition

    async def delete(
        self, model_definition_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete a model definition.

        deleteGatewayModelDefinition · DELETE /api/3.0/mlflow/gateway/model-definitions/delete

        Deletes a model definition permanently; its secret stays. As long as an endpoint uses it, this is rejected with
        500 `INVALID_STATE`. Deleting twice is 404. The fields go into the JSON body; in the query they are not seen.

        Args:
            model_definition_id: The identifier of the model definition.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.gateway_model_definitions.delete_gateway_model_definition.asyncio(
            body=_models.DeleteGatewayModelDefinitionRequest(model_definition_id=model_definition_id), client=client
        )
