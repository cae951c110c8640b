"""Webhooks on a real server, which may send to this machine."""

from __future__ import annotations

import hashlib
import hmac
import json
from base64 import b64encode
from collections.abc import Callable

import pytest

from mlflow_wrap import AsyncMLflow, InvalidArgument, InvalidParameterValue, ResourceDoesNotExist, WebhookEvent
from tests.rig.faulty import FaultyServer, Reply

pytestmark = pytest.mark.anyio

NO_ID = "00000000-0000-0000-0000-000000000000"
KEY = "between us"
URL = "http://127.0.0.1:9/events"


async def test_a_new_webhook_has_its_arguments(admin_client: AsyncMLflow, unique_name: Callable[[str], str]) -> None:
    name = unique_name("hook")
    webhooks = admin_client.webhooks
    created = await webhooks.create(
        name,
        URL,
        ["model_version.created", WebhookEvent(entity="PROMPT_ALIAS", action="DELETED")],
        description="what it is for",
        status="DISABLED",
    )
    read = await webhooks.get(created.webhook_id)
    assert read == created
    assert (read.name, read.url, read.description, read.status) == (name, URL, "what it is for", "DISABLED")
    assert [(event.entity, event.action) for event in read.events] == [
        ("MODEL_VERSION", "CREATED"),
        ("PROMPT_ALIAS", "DELETED"),
    ]
    assert read.creation_timestamp


async def test_an_update_keeps_what_it_omits(admin_client: AsyncMLflow, unique_name: Callable[[str], str]) -> None:
    webhooks = admin_client.webhooks
    created = await webhooks.create(unique_name("hook"), URL, ["prompt.created"], description="old")
    assert created.status == "ACTIVE"
    disabled = await webhooks.update(created.webhook_id, status="DISABLED")
    assert (disabled.name, disabled.url, disabled.description) == (created.name, URL, "old")
    assert (disabled.status, disabled.events) == ("DISABLED", created.events)
    name = unique_name("renamed")
    changed = await webhooks.update(
        created.webhook_id, name=name, url=f"{URL}/2", events=["prompt_tag.set"], description="", secret=KEY
    )
    assert (changed.name, changed.url, changed.description or "") == (name, f"{URL}/2", "")
    assert changed.events == [WebhookEvent(entity="PROMPT_TAG", action="SET")]
    assert changed.status == "DISABLED"


async def test_webhooks_are_listed_page_by_page_the_newest_first(
    admin_client: AsyncMLflow, unique_name: Callable[[str], str]
) -> None:
    webhooks = admin_client.webhooks
    names = [unique_name("hook") for _ in range(3)]
    for name in names:
        await webhooks.create(name, URL, ["prompt.created"])
    assert [hook.name async for hook in webhooks.iter() if hook.name in names] == names[::-1]
    first = await webhooks.list(max_results=1)
    assert len(first) == 1
    second = await webhooks.list(max_results=1, page_token=first.next_page_token)
    assert len(second) == 1
    with pytest.raises(InvalidArgument, match="from 0 to 1000"):
        await webhooks.list(max_results=1001)


async def test_a_deleted_webhook_is_gone(admin_client: AsyncMLflow, unique_name: Callable[[str], str]) -> None:
    webhooks = admin_client.webhooks
    created = await webhooks.create(unique_name("hook"), URL, ["prompt.created"])
    await webhooks.delete(created.webhook_id)
    with pytest.raises(ResourceDoesNotExist):
        await webhooks.get(created.webhook_id)
    with pytest.raises(ResourceDoesNotExist):
        await webhooks.delete(created.webhook_id)
    with pytest.raises(ResourceDoesNotExist):
        await webhooks.update(NO_ID, description="new")
    with pytest.raises(ResourceDoesNotExist):
        await webhooks.test(NO_ID)


async def test_a_webhook_is_tried_and_its_message_is_signed(
    admin_client: AsyncMLflow, unique_name: Callable[[str], str]
) -> None:
    webhooks = admin_client.webhooks
    with FaultyServer(Reply("taken", 202)) as listener:
        created = await webhooks.create(unique_name("hook"), listener.url, ["model_version.created"], secret=KEY)
        result = await webhooks.test(created.webhook_id)
        assert (result.success, result.response_status, result.response_body) == (True, 202, "taken")
        await webhooks.test(created.webhook_id, event="prompt_alias.created")
        first, second = listener.requests
    sent = json.loads(first.body)
    assert (sent["entity"], sent["action"]) == ("model_version", "created")
    assert json.loads(second.body)["entity"] == "prompt_alias"
    headers = {name.lower(): value for name, value in first.headers.items()}
    signed = f"{headers['x-mlflow-delivery-id']}.{headers['x-mlflow-timestamp']}.{first.body.decode()}"
    digest = hmac.digest(KEY.encode(), signed.encode(), hashlib.sha256)
    assert headers["x-mlflow-signature"] == f"v1,{b64encode(digest).decode()}"


async def test_an_address_that_fails_is_a_result_and_no_error(
    admin_client: AsyncMLflow, unique_name: Callable[[str], str]
) -> None:
    webhooks = admin_client.webhooks
    with FaultyServer(Reply("no", 403)) as listener:
        url = listener.url
        created = await webhooks.create(unique_name("hook"), url, ["prompt.created"])
        denied = await webhooks.test(created.webhook_id)
    assert (denied.success, denied.response_status, denied.response_body) == (False, 403, "no")
    gone = await webhooks.test(created.webhook_id)
    assert (gone.success, gone.response_status) == (False, None)
    assert gone.error_message


async def test_an_address_that_the_server_does_not_allow_is_rejected_there(
    async_client: AsyncMLflow, unique_name: Callable[[str], str]
) -> None:
    with pytest.raises(InvalidParameterValue):
        await async_client.webhooks.create(unique_name("hook"), URL, ["prompt.created"])


@pytest.mark.parametrize("name", ["", "-hook", "hook.", "a b", "ü", "x" * 64])
async def test_a_name_that_the_server_rejects_is_rejected_here(async_client: AsyncMLflow, name: str) -> None:
    with pytest.raises(InvalidArgument, match="name"):
        await async_client.webhooks.create(name, URL, ["prompt.created"])
    with pytest.raises(InvalidArgument, match="name"):
        await async_client.webhooks.update(NO_ID, name=name)


async def test_bad_events_are_rejected_here(async_client: AsyncMLflow) -> None:
    webhooks = async_client.webhooks
    with pytest.raises(InvalidParameterValue, match="Invalid action"):
        await webhooks.create("hook", URL, ["model_version.updated"])
    with pytest.raises(InvalidArgument, match=r"events\[0\]\.entity must be one of REGISTERED_MODEL"):
        await webhooks.create("hook", URL, ["run.created"])
    with pytest.raises(InvalidArgument, match="events must be a list"):
        await webhooks.create("hook", URL, "prompt.created")  # type: ignore[arg-type]  # what is tested
    with pytest.raises(InvalidArgument, match="events must be a list of at least 1 item"):
        await webhooks.update(NO_ID, events=[])
    with pytest.raises(InvalidArgument, match="status must be one of"):
        await webhooks.update(NO_ID, status="OFF")  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="webhook_id must be a str"):
        await webhooks.get("")
