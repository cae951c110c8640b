"""Operations of the tag gateway_secrets."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from mlflow_rest.api.gateway_secrets import (
    create_gateway_secret,
    delete_gateway_secret,
    get_gateway_secret_info,
    list_gateway_secret_infos,
    update_gateway_secret,
)
from mlflow_rest.models import CreateGatewaySecretRequest, DeleteGatewaySecretRequest, UpdateGatewaySecretRequest

from tests.live.operations.gateway import new_secret

if TYPE_CHECKING:
    from tests.live.operations.recorder import Recorder


@pytest.mark.covers("createGatewaySecret", "getGatewaySecretInfo")
def test_a_secret_is_shown_masked_only(client: Recorder, unique_name: Callable[[str], str]) -> None:
    name = unique_name("secret")
    body = CreateGatewaySecretRequest(
        secret_name=name,
        secret_value={"api_key": "sk-1234567890"},
        provider="openai",
        auth_config={"region": "eu-west-1"},
        created_by="ada",
    )
    created = create_gateway_secret.sync(client=client, body=body).secret
    assert (created.secret_name, created.provider, created.created_by) == (name, "openai", "ada")
    assert created.masked_values == {"api_key": "sk-...7890"}

    secret = get_gateway_secret_info.sync(client=client, secret_id=created.secret_id).secret
    assert secret == created
    assert secret.auth_config == {"region": "eu-west-1"}


@pytest.mark.covers("updateGatewaySecret")
def test_a_secret_gets_another_value(client: Recorder, unique_name: Callable[[str], str]) -> None:
    secret = new_secret(client, unique_name("secret"))
    body = UpdateGatewaySecretRequest(
        secret_id=secret.secret_id, secret_value={"api_key": "sk-abcdefghij"}, updated_by="grace"
    )
    updated = update_gateway_secret.sync(client=client, body=body).secret
    assert updated.masked_values == {"api_key": "sk-...ghij"}
    assert (updated.secret_name, updated.last_updated_by) == (secret.secret_name, "grace")


@pytest.mark.covers("listGatewaySecretInfos")
def test_secrets_are_listed_by_provider(client: Recorder, unique_name: Callable[[str], str]) -> None:
    secret = new_secret(client, unique_name("secret"))
    listed = list_gateway_secret_infos.sync(client=client, provider="openai").secrets
    assert secret.secret_id in {one.secret_id for one in listed}
    assert list_gateway_secret_infos.sync(client=client, provider=unique_name("provider")).secrets == []


@pytest.mark.covers("deleteGatewaySecret")
def test_a_deleted_secret_is_gone(client: Recorder, unique_name: Callable[[str], str]) -> None:
    secret_id = new_secret(client, unique_name("secret")).secret_id
    delete_gateway_secret.sync(client=client, body=DeleteGatewaySecretRequest(secret_id=secret_id))
    assert get_gateway_secret_info.sync_detailed(client=client, secret_id=secret_id).status_code == 404
