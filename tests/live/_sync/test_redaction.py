# Made by `make generate` from live/_async/test_redaction.py.
# Do not edit: change the async source. @generated
"""No credential that was sent is shown, kept or pickled, however the server quotes it.

A server quotes each request in some fifty ways; each way of giving credentials meets each of them.
"""

from __future__ import annotations

import base64
import logging
import os
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from mlflow_wrap import MLflow, MLflowError, Retry
from tests.rig import echo, faulty, leaks
from tests.rig.echo import ECHOES, EchoServer
from tests.rig.leaks import Credentials, shown_by

OWN = frozenset(str(Path(module.__file__ or "")) for module in (echo, faulty, leaks)) | {__file__}
"""Files whose frames are those of the caller and of the server."""

USER = "ada-of-tests"
PLAIN = "s3cret-Value_0123+/=="
HARD = "s3cret \"<&>'\\%41+/é€😀 ~{}"
OTHER = "0therS3cret-Value"


def basic(password: str) -> list[str]:
    pair = f"{USER}:{password}"
    return [password, base64.b64encode(pair.encode()).decode()]


class Signing(httpx.Auth):
    """Adds a signature that only it knows."""

    def auth_flow(self, request: httpx.Request) -> Iterator[httpx.Request]:
        request.headers["Authorization"] = f"AWS4-HMAC-SHA256 Credential=AKIA/x, SignedHeaders=host, Signature={PLAIN}"
        yield request


def add_key(request: httpx.Request) -> None:
    request.headers["X-Api-Key"] = PLAIN


def add_key_async(request: httpx.Request) -> None:
    add_key(request)


HOOK = add_key_async if hasattr(MLflow, "close") else add_key

# By name: what must not be shown, and the arguments of the client for the server's URL.
WAYS: dict[str, tuple[list[str], Callable[[str, Path], dict[str, Any]]]] = {
    "password": (basic(PLAIN), lambda url, _: {"tracking_uri": url, "username": USER, "password": PLAIN}),
    "hard password": (basic(HARD), lambda url, _: {"tracking_uri": url, "username": USER, "password": HARD}),
    "password in the URI": (
        basic("p:ss/w%40rd#?[1"),
        lambda url, _: {"tracking_uri": url.replace("://", f"://{USER}:p%3Ass%2Fw%2540rd%23%3F%5B1@")},
    ),
    "token": ([PLAIN], lambda url, _: {"tracking_uri": url, "token": PLAIN}),
    "long token": ([PLAIN * 60], lambda url, _: {"tracking_uri": url, "token": PLAIN * 60}),
    "token function": ([PLAIN], lambda url, _: {"tracking_uri": url, "token": lambda: PLAIN}),
    "token file": ([PLAIN], lambda url, folder: {"tracking_uri": url, "token_file": folder / "token"}),
    "Authorization": ([PLAIN], lambda url, _: {"tracking_uri": url, "headers": {"Authorization": f"Key {PLAIN}"}}),
    "key": ([PLAIN, OTHER], lambda url, _: {"tracking_uri": url, "token": OTHER, "headers": {"X-Api-Key": PLAIN}}),
    "cookie": ([PLAIN], lambda url, _: {"tracking_uri": url, "headers": {"Cookie": f"a=1; session={PLAIN}"}}),
    "header function": ([PLAIN], lambda url, _: {"tracking_uri": url, "headers": lambda: {"X-Key": PLAIN}}),
    "proxy": (
        [*basic(PLAIN), OTHER],
        lambda url, _: {
            "tracking_uri": "http://mlflow.invalid",
            "token": OTHER,
            "proxy": url.replace("://", f"://{USER}:{PLAIN.replace('/', '%2F')}@"),
        },
    ),
    "auth": (basic(HARD), lambda url, _: {"tracking_uri": url, "auth": httpx.BasicAuth(USER, HARD)}),
    "signature": ([PLAIN], lambda url, _: {"tracking_uri": url, "auth": Signing()}),
    "hook": ([PLAIN], lambda url, _: {"tracking_uri": url, "event_hooks": {"request": [HOOK]}}),
    "client": (
        [*basic(PLAIN), OTHER, "c00kie-Value-77"],
        lambda url, _: {
            "tracking_uri": url,
            "http_client": httpx.Client(
                auth=(USER, PLAIN), headers={"X-Api-Key": OTHER}, cookies={"session": "c00kie-Value-77"}
            ),
        },
    ),
    "transport": ([PLAIN], lambda url, _: {"tracking_uri": url, "token": PLAIN, "transport": httpx.HTTPTransport()}),
}


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Neither credentials nor proxies around, and a token file."""
    for name in list(os.environ):
        if name.startswith("MLFLOW_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    (tmp_path / "token").write_text(f"{PLAIN}\n")


class Records(logging.Handler):
    """Keeps what is logged, formatted."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(f"{self.format(record)} {record.args!r}")


@pytest.fixture
def records() -> Iterator[Records]:
    """What this library logs. What httpx and httpcore log belongs to them."""
    logger = logging.getLogger("mlflow_wrap")
    handler, level = Records(), logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    yield handler
    logger.removeHandler(handler)
    logger.setLevel(level)


def call_and_catch(client: MLflow, number: int) -> BaseException | None:
    """One call that fails or not; the error if it does."""
    try:
        if number % 3 == 0:
            client.runs.get("r1")
        elif number % 3 == 1:
            client.runs.search(["1"])
        else:
            client.runs.set_tag("r1", "key", "value")
    except MLflowError as exc:
        return exc
    return None


@pytest.mark.parametrize("way", WAYS)
def test_what_a_server_quotes_is_masked(way: str, tmp_path: Path, records: Records) -> None:
    values, arguments = WAYS[way]
    credentials = Credentials(*values)
    failed = 0
    shown: list[str] = []
    with EchoServer() as server:
        client = MLflow(
            **arguments(server.url, tmp_path),
            retry=Retry(max_retries=1, backoff_factor=0.0001, backoff_jitter=0),
            timeout=5,
        )
        with client:
            for name in ECHOES:
                server.way = name
                for number in range(3):
                    with warnings.catch_warnings(record=True) as caught:
                        warnings.simplefilter("always")
                        error = call_and_catch(client, number)
                    shown = [str(warning.message) for warning in caught]
                    if error is not None:
                        failed += 1
                        shown += shown_by(error, OWN)
                    assert credentials.found_in(shown) == [], name
                    assert credentials.found_in([repr(client), repr(vars(client)), repr(vars(client.raw))]) == []
        assert server.requests, "nothing was sent"
        assert any(values[0] in value for value in echo.quoted_values(server.requests[-1]))
    assert credentials.found_in(records.texts) == []
    assert failed >= 2 * len(ECHOES)
