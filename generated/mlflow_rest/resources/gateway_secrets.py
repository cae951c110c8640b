# Made by `make generate` from spec/paths/gateway_secrets.yaml (sha256 6815945040df0739).
# Do not edit. @generated
"""Credentials of model providers, kept encrypted for the AI gateway."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import api as _api
from .. import models as _models
from .._model import Listing
from .._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from builtins import list as List  # noqa: N812
    from collections.abc import Mapping

    from ..models.gateway_secret_info import GatewaySecretInfo


class GatewaySecretsResource(Resource):
    """Credentials of model providers, kept encrypted for the AI gateway."""

    __slots__ = ()

    def create(
        self,
        secret_name: str,
        *,
        secret_value: Mapping[str, str] | None = None,
        provider: str | None = None,
        auth_config: Mapping[str, str] | None = None,
        created_by: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewaySecretInfo:
        """Store a credential for a model provider.

        createGatewaySecret · POST /api/3.0/mlflow/gateway/secrets/create

        Encrypts a credential, stores it and returns what may be shown of it; the values themselves are never returned
        again. They are encrypted with the passphrase in `MLFLOW_CRYPTO_KEK_PASSPHRASE`, or with one that everybody
        knows on a server without it. A name that is already in use in the workspace is 400 `RESOURCE_ALREADY_EXISTS`.
        With authentication, the caller gets `MANAGE` on the new secret.

        Args:
            secret_name: The name, unique in the workspace. Databases other than SQLite contain 255 characters.
            secret_value: The credential: strings under the keys that the provider expects, such as `api_key`. It
                must not contain `api_base`, `base_url`, `model_list`, `fallbacks` or `custom_llm_provider`. The server
                stores an empty secret when it is omitted or empty, and even when it is no map of strings, silently.
            provider: The provider that the credential is for, such as `openai` or `bedrock`. The server does not
                look whether it knows it.
            auth_config: Configuration that is no secret, such as `auth_mode` or a region. `api_base`, where
                requests are to be sent instead of the provider's own address, must be `https` and a public host, unless
                the server allows more with `MLFLOW_GATEWAY_API_BASE_ALLOWED_SCHEMES` and
                `MLFLOW_GATEWAY_API_BASE_ALLOW_PRIVATE_IPS`; a blank one is dropped. The keys `base_url`, `model_list`,
                `fallbacks` and `custom_llm_provider` are rejected.
            created_by: Who does this, as any string; the server does not compare it with the authenticated user.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The new secret, masked.

        Raises:
            Exception: See `Resource`.
        """

        body = _models.CreateGatewaySecretRequest(
            secret_name=secret_name,
            secret_value=secret_value,
            provider=provider,
            auth_config=auth_config,
            created_by=created_by,
        )
        del secret_value, auth_config  # no local of a traceback shows them
        client = self._sender(timeout, extra_headers)
        return _api.gateway_secrets.create_gateway_secret.sync(body=body, client=client).secret

    def get(
        self,
        secret_id: str,
        *,
        secret_name: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewaySecretInfo:
        """Get what may be shown of a secret.

        getGatewaySecretInfo · GET /api/3.0/mlflow/gateway/secrets/get

        Returns a secret with masked values. It can be requested by its identifier only, whatever the documentation
        says: `secret_name` is ignored, alone it is 400. With authentication, a secret that does not exist is 403 for
        everybody but administrators.

        Args:
            secret_id: The identifier, `s-` and 32 hexadecimal digits.
            secret_name: Ignored by the server.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The secret, masked.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.gateway_secrets.get_gateway_secret_info.sync(
            secret_id=secret_id, secret_name=secret_name, client=client
        ).secret

    def update(
        self,
        secret_id: str,
        *,
        secret_value: Mapping[str, str] | None = None,
        auth_config: Mapping[str, str] | None = None,
        updated_by: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewaySecretInfo:
        """Replace the values or the configuration of a secret.

        updateGatewaySecret · POST /api/3.0/mlflow/gateway/secrets/update

        Replaces the credential, the configuration, or both; what is omitted or empty stays. The name and the provider
        cannot be changed. Every request sets `last_updated_by` to `updated_by`, so that one without it deletes the
        older entry.

        Args:
            secret_id: The identifier of the secret.
            secret_value: The new credential, in place of all older values. Omitted or empty, they stay. It must not
                contain `api_base`, `base_url`, `model_list`, `fallbacks` or `custom_llm_provider`.
            auth_config: The new configuration, in place of the older one. Omitted or empty, that one stays; a map
                that contains nothing but an empty `api_base` deletes it. `api_base`, where requests are to be sent
                instead of the provider's own address, must be `https` and a public host, unless the server allows more
                with `MLFLOW_GATEWAY_API_BASE_ALLOWED_SCHEMES` and `MLFLOW_GATEWAY_API_BASE_ALLOW_PRIVATE_IPS`; a blank
                one is dropped. The keys `base_url`, `model_list`, `fallbacks` and `custom_llm_provider` are rejected.
            updated_by: Who does this, as any string; the server does not compare it with the authenticated user.
                Omitted, `last_updated_by` is deleted.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The secret, masked.

        Raises:
            Exception: See `Resource`.
        """

        body = _models.UpdateGatewaySecretRequest(
            secret_id=secret_id, secret_value=secret_value, auth_config=auth_config, updated_by=updated_by
        )
        del secret_value, auth_config  # no local of a traceback shows them
        client = self._sender(timeout, extra_headers)
        return _api.gateway_secrets.update_gateway_secret.sync(body=body, client=client).secret

    def delete(
        self, secret_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete a secret.

        deleteGatewaySecret · DELETE /api/3.0/mlflow/gateway/secrets/delete

        Deletes a secret permanently. Model definitions that use it stay, lose their `secret_id`, and cannot be called
        before they get another secret. Deleting twice is 404. The fields go into the JSON body; in the query they are
        not seen.

        Args:
            secret_id: The identifier of the secret.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.gateway_secrets.delete_gateway_secret.sync(
            body=_models.DeleteGatewaySecretRequest(secret_id=secret_id), client=client
        )

    def list(
        self,
        *,
        provider: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> List[GatewaySecretInfo]:
        """List the secrets.

        listGatewaySecretInfos · GET /api/3.0/mlflow/gateway/secrets/list

        Returns all secrets of the workspace, masked and without paging. With authentication, secrets that the caller
        may not read are omitted.

        Args:
            provider: Only secrets of exactly this provider, such as `openai`. All when omitted or empty.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The secrets, masked, in no particular order. Omitted when there are none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing((_api.gateway_secrets.list_gateway_secret_infos.sync(provider=provider, client=client)).secrets)


class AsyncGatewaySecretsResource(AsyncResource):
    """Credentials of model providers, kept encrypted for the AI gateway."""

    __slots__ = ()

    async def create(
        self,
        secret_name: str,
        *,
        secret_value: Mapping[str, str] | None = None,
        provider: str | None = None,
        auth_config: Mapping[str, str] | None = None,
        created_by: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewaySecretInfo:
        """Store a credential for a model provider.

        createGatewaySecret · POST /api/3.0/mlflow/gateway/secrets/create

        Encrypts a credential, stores it and returns what may be shown of it; the values themselves are never returned
        again. They are encrypted with the passphrase in `MLFLOW_CRYPTO_KEK_PASSPHRASE`, or with one that everybody
        knows on a server without it. A name that is already in use in the workspace is 400 `RESOURCE_ALREADY_EXISTS`.
        With authentication, the caller gets `MANAGE` on the new secret.

        Args:
            secret_name: The name, unique in the workspace. Databases other than SQLite contain 255 characters.
            secret_value: The credential: strings under the keys that the provider expects, such as `api_key`. It
                must not contain `api_base`, `base_url`, `model_list`, `fallbacks` or `custom_llm_provider`. The server
                stores an empty secret when it is omitted or empty, and even when it is no map of strings, silently.
            provider: The provider that the credential is for, such as `openai` or `bedrock`. The server does not
                look whether it knows it.
            auth_config: Configuration that is no secret, such as `auth_mode` or a region. `api_base`, where
                requests are to be sent instead of the provider's own address, must be `https` and a public host, unless
                the server allows more with `MLFLOW_GATEWAY_API_BASE_ALLOWED_SCHEMES` and
                `MLFLOW_GATEWAY_API_BASE_ALLOW_PRIVATE_IPS`; a blank one is dropped. The keys `base_url`, `model_list`,
                `fallbacks` and `custom_llm_provider` are rejected.
            created_by: Who does this, as any string; the server does not compare it with the authenticated user.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The new secret, masked.

        Raises:
            Exception: See `Resource`.
        """

        body = _models.CreateGatewaySecretRequest(
            secret_name=secret_name,
            secret_value=secret_value,
            provider=provider,
            auth_config=auth_config,
            created_by=created_by,
        )
        del secret_value, auth_config  # no local of a traceback shows them
        client = self._sender(timeout, extra_headers)
        return (await _api.gateway_secrets.create_gateway_secret.asyncio(body=body, client=client)).secret

    async def get(
        self,
        secret_id: str,
        *,
        secret_name: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewaySecretInfo:
        """Get what may be shown of a secret.

        getGatewaySecretInfo · GET /api/3.0/mlflow/gateway/secrets/get

        Returns a secret with masked values. It can be requested by its identifier only, whatever the documentation
        says: `secret_name` is ignored, alone it is 400. With authentication, a secret that does not exist is 403 for
        everybody but administrators.

        Args:
            secret_id: The identifier, `s-` and 32 hexadecimal digits.
            secret_name: Ignored by the server.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The secret, masked.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.gateway_secrets.get_gateway_secret_info.asyncio(
                secret_id=secret_id, secret_name=secret_name, client=client
            )
        ).secret

    async def update(
        self,
        secret_id: str,
        *,
        secret_value: Mapping[str, str] | None = None,
        auth_config: Mapping[str, str] | None = None,
        updated_by: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GatewaySecretInfo:
        """Replace the values or the configuration of a secret.

        updateGatewaySecret · POST /api/3.0/mlflow/gateway/secrets/update

        Replaces the credential, the configuration, or both; what is omitted or empty stays. The name and the provider
        cannot be changed. Every request sets `last_updated_by` to `updated_by`, so that one without it deletes the
        older entry.

        Args:
            secret_id: The identifier of the secret.
            secret_value: The new credential, in place of all older values. Omitted or empty, they stay. It must not
                contain `api_base`, `base_url`, `model_list`, `fallbacks` or `custom_llm_provider`.
            auth_config: The new configuration, in place of the older one. Omitted or empty, that one stays; a map
                that contains nothing but an empty `api_base` deletes it. `api_base`, where requests are to be sent
                instead of the provider's own address, must be `https` and a public host, unless the server allows more
                with `MLFLOW_GATEWAY_API_BASE_ALLOWED_SCHEMES` and `MLFLOW_GATEWAY_API_BASE_ALLOW_PRIVATE_IPS`; a blank
                one is dropped. The keys `base_url`, `model_list`, `fallbacks` and `custom_llm_provider` are rejected.
            updated_by: Who does this, as any string; the server does not compare it with the authenticated user.
                Omitted, `last_updated_by` is deleted.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The secret, masked.

        Raises:
            Exception: See `Resource`.
        """

        body = _models.UpdateGatewaySecretRequest(
            secret_id=secret_id, secret_value=secret_value, auth_config=auth_config, updated_by=updated_by
        )
        del secret_value, auth_config  # no local of a traceback shows them
        client = self._sender(timeout, extra_headers)
        return (await _api.gateway_secrets.update_gateway_secret.asyncio(body=body, client=client)).secret

    async def delete(
        self, secret_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete a secret.

        deleteGatewaySecret · DELETE /api/3.0/mlflow/gateway/secrets/delete

        Deletes a secret permanently. Model definitions that use it stay, lose their `secret_id`, and cannot be called
        before they get another secret. Deleting twice is 404. The fields go into the JSON body; in the query they are
        not seen.

        Args:
            secret_id: The identifier of the secret.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.gateway_secrets.delete_gateway_secret.asyncio(
            body=_models.DeleteGatewaySecretRequest(secret_id=secret_id), client=client
        )

    async def list(
        self,
        *,
        provider: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> List[GatewaySecretInfo]:
        """List the secrets.

        listGatewaySecretInfos · GET /api/3.0/mlflow/gateway/secrets/list

        Returns all secrets of the workspace, masked and without paging. With authentication, secrets that the caller
        may not read are omitted.

        Args:
            provider: Only secrets of exactly this provider, such as `openai`. All when omitted or empty.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The secrets, masked, in no particular order. Omitted when there are none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (await _api.gateway_secrets.list_gateway_secret_infos.asyncio(provider=provider, client=client)).secrets
        )
