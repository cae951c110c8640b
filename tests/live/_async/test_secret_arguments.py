"""No secret among the arguments of a call is shown when the call fails, by whatever way it was made."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest
from mlflow_rest import models
from mlflow_rest.api.artifacts import abort_multipart_upload, complete_multipart_upload
from mlflow_rest.api.gateway_secrets import create_gateway_secret, update_gateway_secret
from mlflow_rest.api.users import create_user, update_user_password
from mlflow_rest.api.webhooks import create_webhook, update_webhook
from mlflow_rest.resources._resources import AsyncResources

from mlflow_wrap import AsyncMLflow, InvalidArgument, MLflowError, Retry
from tests.rig import echo, faulty, leaks
from tests.rig.echo import EchoServer
from tests.rig.leaks import Credentials, shown_by

pytestmark = pytest.mark.anyio

OWN = frozenset(str(Path(module.__file__ or "")) for module in (echo, faulty, leaks)) | {__file__}
"""Files whose frames are those of the caller and of the server."""

PLAIN = "s3cret \"<&>'\\%41+/é€😀 ~{}"
OTHER = "0therS3cret-Value"
NAME = "key"
PART = models.MultipartUploadPart(part_number=1, etag="e")
EVENT = models.WebhookEvent(entity="MODEL_VERSION", action="CREATED")

Call = Callable[..., Any]

# By operation: a call of the resource's method, and one of the endpoint function, both with two secrets.
CALLS: dict[str, tuple[Call, Call]] = {
    "createUser": (
        lambda c, s, _, **more: c.users.create("ada", s, **more),
        lambda s, _: (create_user, (), models.CreateUserRequest(username="ada", password=s)),
    ),
    "updateUserPassword": (
        lambda c, s, o, **more: c.users.update_password("ada", s, current_password=o, **more),
        lambda s, o: (
            update_user_password,
            (),
            models.UpdateUserPasswordRequest(username="ada", password=s, current_password=o),
        ),
    ),
    "createWebhook": (
        lambda c, s, _, **more: c.webhooks.create("hook", "https://host", [EVENT], secret=s, **more),
        lambda s, _: (
            create_webhook,
            (),
            models.CreateWebhookRequest(name="hook", url="https://host", events=[EVENT], secret=s),
        ),
    ),
    "updateWebhook": (
        lambda c, s, _, **more: c.webhooks.update("w-1", secret=s, **more),
        lambda s, _: (update_webhook, ("w-1",), models.UpdateWebhookRequest(secret=s)),
    ),
    "createGatewaySecret": (
        lambda c, s, o, **more: c.gateway_secrets.create("key", secret_value={"k": s}, auth_config={"a": o}, **more),
        lambda s, o: (
            create_gateway_secret,
            (),
            models.CreateGatewaySecretRequest(secret_name=NAME, secret_value={"k": s}, auth_config={"a": o}),
        ),
    ),
    "updateGatewaySecret": (
        lambda c, s, o, **more: c.gateway_secrets.update("s-1", secret_value={"k": s}, auth_config={"a": o}, **more),
        lambda s, o: (
            update_gateway_secret,
            (),
            models.UpdateGatewaySecretRequest(secret_id=NAME, secret_value={"k": s}, auth_config={"a": o}),
        ),
    ),
    "completeMultipartUpload": (
        lambda c, s, _, **more: c.artifacts.complete_multipart_upload("a", "a/b", [PART], upload_id=s, **more),
        lambda s, _: (
            complete_multipart_upload,
            ("a",),
            models.CompleteMultipartUploadRequest(path="a/b", parts=[PART], upload_id=s),
        ),
    ),
    "abortMultipartUpload": (
        lambda c, s, _, **more: c.artifacts.abort_multipart_upload("a", "a/b", upload_id=s, **more),
        lambda s, _: (abort_multipart_upload, ("a",), models.AbortMultipartUploadRequest(path="a/b", upload_id=s)),
    ),
}

ECHOES = (
    "text 401",
    "page 502",
    "Base64 400",
    "hexadecimal 500",
    "JSON in JSON 400",
    "headers 400",
    "broken JSON 200",
    "cut body 500",
    "broken header",
    "reason phrase",
    "hang up",
)


class Records(logging.Handler):
    """Keeps what is logged, formatted."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(f"{self.format(record)} {record.args!r}")


@pytest.fixture(autouse=True)
def records(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Records]:
    """What this library logs, without a configuration in the environment."""
    for name in list(os.environ):
        if name.startswith("MLFLOW_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    logger = logging.getLogger("mlflow_wrap")
    handler, level = Records(), logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    yield handler
    logger.removeHandler(handler)
    logger.setLevel(level)


class Broken:
    """A sender of somebody else that fails with an error of its own."""

    async def send(self, *request: Any, **_: Any) -> NoReturn:
        raise ZeroDivisionError(len(request))

    def failure(self, *_: Any) -> NoReturn:
        raise AssertionError("there is no response")


async def catch_method(operation: str, client: Any, secrets: tuple[Any, Any], **options: Any) -> Exception | None:
    """The error of the method of the resource."""
    try:
        await CALLS[operation][0](client, *secrets, **options)
    except (MLflowError, ZeroDivisionError) as exc:
        return exc
    return None


async def catch_function(operation: str, client: Any, secrets: tuple[Any, Any], *, detailed: bool) -> Exception | None:
    """The error of the endpoint function."""
    module, path, body = CALLS[operation][1](*secrets)
    try:
        if detailed:
            await module.asyncio_detailed(*path, client=client, body=body)
        else:
            await module.asyncio(*path, client=client, body=body)
    except (MLflowError, ZeroDivisionError) as exc:
        return exc
    return None


def test_all_operations_are_tested() -> None:
    """Those of the spec whose request contains a secret."""
    path = Path(models.__file__ or "").parents[1] / "openapi.json"
    document = json.loads(path.read_bytes())
    schemas = document["components"]["schemas"]

    def contains_secret(value: Any, seen: tuple[str, ...] = ()) -> bool:
        if isinstance(value, list):
            return any(contains_secret(item, seen) for item in value)
        if not isinstance(value, dict):
            return False
        reference = value.get("$ref")
        if isinstance(reference, str) and reference not in seen:
            return contains_secret(schemas[reference.rpartition("/")[2]], (*seen, reference))
        return value.get("x-mlflow-sensitive") is True or any(contains_secret(item, seen) for item in value.values())

    operations = [
        operation
        for methods in document["paths"].values()
        for operation in methods.values()
        if isinstance(operation, dict) and "operationId" in operation
    ]
    sensitive = [o for o in operations if contains_secret([o.get("requestBody"), o.get("parameters")])]
    assert {operation["operationId"] for operation in sensitive} == CALLS.keys()


@pytest.mark.parametrize("operation", CALLS)
async def test_no_secret_is_shown_that_a_server_quotes(operation: str, records: Records) -> None:
    credentials = Credentials(PLAIN, OTHER)
    retry = Retry(max_retries=1, backoff_factor=0.0001, backoff_jitter=0)
    failed = 0
    with EchoServer() as server:
        async with AsyncMLflow(server.url, retry=retry, timeout=5) as client:
            for name in ECHOES:
                server.way = name
                errors = [
                    await catch_method(operation, client, (PLAIN, OTHER)),
                    await catch_method(operation, client, (PLAIN, OTHER), timeout=3),
                    await catch_function(operation, client.raw, (PLAIN, OTHER), detailed=False),
                    await catch_function(operation, client.raw, (PLAIN, OTHER), detailed=True),
                ]
                for error in errors:
                    if error is not None:
                        failed += 1
                        assert credentials.found_in(shown_by(error, OWN)) == [], name
        assert json.loads(server.requests[-1].body), "nothing was sent"
    assert credentials.found_in(records.messages) == []
    assert failed >= 2 * len(ECHOES)


@pytest.mark.parametrize("operation", CALLS)
async def test_no_secret_is_shown_by_frames_of_a_sender_that_fails(operation: str) -> None:
    credentials = Credentials(PLAIN, OTHER)
    sender: Any = Broken()
    errors = [
        await catch_method(operation, AsyncResources(sender), (PLAIN, OTHER)),
        await catch_method(operation, AsyncResources(sender), (PLAIN, OTHER), timeout=3),
        await catch_function(operation, sender, (PLAIN, OTHER), detailed=False),
        await catch_function(operation, sender, (PLAIN, OTHER), detailed=True),
    ]
    for error in errors:
        assert isinstance(error, ZeroDivisionError)
        assert credentials.found_in(shown_by(error, OWN)) == []


WRONG: dict[str, tuple[Any, Any]] = {
    "a lone surrogate": (f"{PLAIN}\ud800", OTHER),
    "a lone surrogate in the second": (PLAIN, f"{OTHER}\ud800"),
    "bytes": (PLAIN.encode(), OTHER.encode()),
    "a list": ([PLAIN], [OTHER]),
    "a mapping": ({PLAIN: OTHER}, {OTHER: PLAIN}),
}


@pytest.mark.parametrize("operation", CALLS)
@pytest.mark.parametrize("wrong", WRONG)
async def test_no_secret_is_shown_that_is_rejected(operation: str, wrong: str) -> None:
    credentials = Credentials(PLAIN, OTHER)
    two = operation in {"updateUserPassword", "createGatewaySecret", "updateGatewaySecret"}
    async with AsyncMLflow("http://127.0.0.1:1", retry=Retry(max_retries=0)) as client:
        errors = [
            await catch_method(operation, client, WRONG[wrong]),
            await catch_function(operation, client.raw, WRONG[wrong], detailed=False),
            await catch_function(operation, client.raw, WRONG[wrong], detailed=True),
        ]
    for error in errors:
        assert isinstance(error, InvalidArgument) is (two or "second" not in wrong)
        assert error is not None
        assert credentials.found_in(shown_by(error, OWN)) == []


@pytest.mark.parametrize("operation", CALLS)
@pytest.mark.parametrize("options", [{"timeout": -1}, {"timeout": "1"}, {"extra_headers": 5}], ids=str)
async def test_no_secret_is_shown_if_another_argument_is_rejected(operation: str, options: dict[str, Any]) -> None:
    async with AsyncMLflow("http://127.0.0.1:1") as client:
        error = await catch_method(operation, client, (PLAIN, OTHER), **options)
    assert isinstance(error, InvalidArgument)
    assert Credentials(PLAIN, OTHER).found_in(shown_by(error, OWN)) == []


@pytest.mark.parametrize(
    "call",
    [
        lambda c: c.users.create("", PLAIN),
        lambda c: c.users.create("ada", "short"),
        lambda c: c.users.update_password("ada", "short", current_password=OTHER),
        lambda c: c.webhooks.create("-", "https://host", ["model_version.created"], secret=PLAIN),
        lambda c: c.webhooks.create("hook", "https://host", "model_version.created", secret=PLAIN),
        lambda c: c.webhooks.create("hook", "https://host", ["nothing.created"], secret=PLAIN),
        lambda c: c.webhooks.create("hook", "https://host", ["model_version.created"], secret=PLAIN, status="ON"),
        lambda c: c.webhooks.update("", secret=PLAIN),
        lambda c: c.webhooks.update("w-1", secret=PLAIN, events=[]),
        lambda c: c.gateway_secrets.create("", secret_value={"api_key": PLAIN}, auth_config={"a": OTHER}),
        lambda c: c.gateway_secrets.create("key", secret_value={"a": PLAIN, "b": 5}, auth_config={"a": OTHER}),
        lambda c: c.gateway_secrets.update("s-1", secret_value={"a": PLAIN}, auth_config={"a": OTHER, "b": None}),
        lambda c: c.artifacts.abort_multipart_upload("a#", "b", upload_id=PLAIN),
        lambda c: c.artifacts.complete_multipart_upload("a", "b", [5], upload_id=PLAIN),
    ],
)
async def test_no_secret_is_shown_if_its_request_is_rejected(call: Call) -> None:
    async with AsyncMLflow("http://127.0.0.1:1") as client:
        with pytest.raises(InvalidArgument) as caught:
            await call(client)
    assert Credentials(PLAIN, OTHER, "short").found_in(shown_by(caught.value, OWN)) == []
