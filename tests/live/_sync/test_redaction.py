# Made by `make generate` from live/_async/test_redaction.py.
# Do not edit: change the async source. @generated
"""No credential that was sent is shown, kept or pickled, however the server quotes it.

A server quotes each request in some fifty ways; each way of giving credentials meets each of them.
"""

from __future__ import annotations

import base64
import copy
import logging
import os
import pickle
import warnings
from collections.abc import Callable, Generator, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest

from mlflow_wrap import ApiError, InvalidArgument, MLflow, MLflowError, Retry, TransportError
from mlflow_wrap._http.secret import MASK
from tests.rig import echo, faulty, leaks
from tests.rig.echo import ECHOES, EchoServer
from tests.rig.faulty import FaultyServer, Reply
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

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
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
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(f"{self.format(record)} {record.args!r}")


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


def quick(**arguments: Any) -> MLflow:
    """A client with one retry and short waits."""
    retry = Retry(max_retries=1, backoff_factor=0.0001, backoff_jitter=0)
    return MLflow(**{"retry": retry, "timeout": 5, **arguments})


def shown_by_client(client: MLflow) -> list[str]:
    """What a client shows of its arguments."""
    return [repr(part) for part in (client, vars(client), vars(client.raw))]


@pytest.mark.parametrize("way", WAYS)
def test_what_a_server_quotes_is_masked(way: str, tmp_path: Path, records: Records) -> None:
    values, arguments = WAYS[way]
    credentials = Credentials(*values)
    failed = 0
    leaks_found: list[tuple[str, list[str]]] = []
    with EchoServer() as server:
        with quick(**arguments(server.url, tmp_path)) as client:
            for name in ECHOES:
                server.way = name
                for number in range(3):
                    with warnings.catch_warnings(record=True) as caught:
                        warnings.simplefilter("always")
                        error = call_and_catch(client, number)
                    shown = [*shown_by_client(client), *(str(warning.message) for warning in caught)]
                    if error is not None:
                        failed += 1
                        shown += shown_by(error, OWN)
                    leaks = credentials.found_in(shown)
                    if leaks:
                        leaks_found.append((name, leaks))
        assert any(values[0] in value for value in echo.quoted_values(server.requests[-1])), "it was not sent"
    assert leaks_found == []
    assert credentials.found_in(records.messages) == []
    # What sends no body is not returned with an error everywhere, and an error need not be transient.
    assert failed >= 2 * len(ECHOES)


def test_the_request_id_stays_readable() -> None:
    with EchoServer() as server:
        server.way = "headers 400"
        with quick(tracking_uri=server.url, token=PLAIN, headers={"X-Request-Id": "request-1"}) as client:
            error = call_and_catch(client, 0)
    assert isinstance(error, ApiError)
    assert error.request_id == "request-1"
    assert MASK in error.headers["x-echo-0"] + str(error.headers)


# Where there is no response


FAULTS: dict[str, Reply] = {
    "hung up": Reply(raw=b""),
    "no HTTP": Reply(raw=b"SSH-2.0-OpenSSH_9.6\r\n\r\n"),
    "timed out": Reply(hang=True),
}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("by", ["direct", "auth", "transport", "proxy"])
def test_no_credential_is_shown_if_there_is_no_response(fault: str, by: str, records: Records) -> None:
    extra: dict[str, Callable[[str], dict[str, Any]]] = {
        "direct": lambda url: {"tracking_uri": url, "token": PLAIN},
        "auth": lambda url: {"tracking_uri": url, "auth": httpx.BasicAuth(USER, PLAIN)},
        "transport": lambda url: {"tracking_uri": url, "token": PLAIN, "transport": httpx.HTTPTransport()},
        "proxy": lambda url: {
            "tracking_uri": "http://mlflow.invalid",
            "proxy": url.replace("://", f"://{USER}:{OTHER}@"),
            "token": PLAIN,
        },
    }
    credentials = Credentials(PLAIN, OTHER, *basic(PLAIN), *basic(OTHER))
    with FaultyServer(FAULTS[fault]) as server, quick(**extra[by](server.url), timeout=0.2) as client:
        error = call_and_catch(client, 0)
        assert isinstance(error, TransportError)
        assert credentials.found_in([*shown_by(error, OWN), *shown_by_client(client), *records.messages]) == []


@pytest.mark.parametrize(
    "url", ["http://no-such-host.invalid", "http://127.0.0.1:1", "https://127.0.0.1:1", "http://PORT", "https://PORT"]
)
@pytest.mark.parametrize("proxied", [False, True])
def test_no_credential_is_shown_if_there_is_no_connection(url: str, proxied: bool, records: Records) -> None:
    credentials = Credentials(PLAIN, OTHER, *basic(OTHER))
    # It speaks no TLS, and as a proxy it rejects every request.
    with FaultyServer(Reply(b"", 407, {"Proxy-Authenticate": f"Basic {PLAIN}"})) as server:
        arguments = {"tracking_uri": url.replace("PORT", server.authority), "token": PLAIN}
        if proxied:
            arguments["proxy"] = server.url.replace("://", f"://{USER}:{OTHER}@")
        with quick(**arguments) as client:
            error = call_and_catch(client, 0)
            assert isinstance(error, MLflowError)
            assert credentials.found_in([*shown_by(error, OWN), *shown_by_client(client), *records.messages]) == []


def test_an_error_of_a_users_function_comes_through_without_credentials() -> None:
    def fail() -> str:
        raise LookupError("no token today")

    with EchoServer() as server, quick(tracking_uri=server.url, token=fail, headers={"X-Api-Key": PLAIN}) as client:
        with pytest.raises(LookupError, match="no token today") as caught:
            client.runs.get("r1")
    assert Credentials(PLAIN).found_in(shown_by(caught.value, OWN)) == []


class Failing(httpx.BaseTransport):
    """A transport with an error of its own."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        raise ZeroDivisionError(len(request.headers))


def test_an_error_of_a_users_transport_comes_through_without_credentials() -> None:
    with quick(tracking_uri="http://host", token=PLAIN, transport=Failing()) as client:
        with pytest.raises(ZeroDivisionError) as caught:
            client.runs.get("r1")
    assert Credentials(PLAIN).found_in(shown_by(caught.value)) == [
        text for text in Credentials(PLAIN).found_in(shown_by(caught.value)) if __file__ in text
    ]


def test_what_the_caller_is_handling_stays_as_it_is() -> None:
    outer = ValueError(f"handling {PLAIN}")
    with EchoServer() as server:
        server.way = "hang up"
        with quick(tracking_uri=server.url, token=PLAIN) as client:
            try:
                raise outer
            except ValueError:
                error = call_and_catch(client, 0)
    assert isinstance(error, TransportError)
    assert outer.args == (f"handling {PLAIN}",)


# Where nothing is sent


@pytest.mark.parametrize(
    "wrong",
    [
        {"retry": 1},
        {"timeout": -1},
        {"workspace": "A"},
        {"proxy": "socks5://user:OTHER@host"},
        {"tracking_uri": "ftp://user:OTHER@host"},
        {"tracking_uri": "http://user:OTHER"},
        {"headers": {"X-Key": "OTHER\n"}},
        {"event_hooks": {"wrong": [partial(print, OTHER)]}},
        {"http_client": 5},
        {"transport": 5},
        {"max_connections": 0},
        {"verify": 5},
        {"follow_redirects": "no"},
        {"token_file": "x"},
    ],
    ids=str,
)
def test_no_credential_is_shown_if_an_argument_is_rejected(
    wrong: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MLFLOW_TRACKING_PASSWORD", OTHER)
    arguments: dict[str, Any] = {
        "tracking_uri": "http://host",
        "token": PLAIN,
        "headers": {"X-Key": OTHER},
        "event_hooks": {"request": [partial(print, OTHER)]},
    }
    if "http_client" not in wrong and "transport" not in wrong:
        arguments |= {"proxy": f"http://{USER}:{PLAIN}@host", "cert": ("a", "b", OTHER)}
    for name, value in wrong.items():
        arguments[name] = value.replace("OTHER", OTHER) if isinstance(value, str) else value
    with pytest.raises(InvalidArgument) as caught:
        MLflow(**arguments)
    assert Credentials(PLAIN, OTHER).found_in(shown_by(caught.value, OWN)) == []


def test_a_copy_is_a_client_with_the_same_arguments() -> None:
    with EchoServer() as server:
        with quick(tracking_uri=server.url, username=USER, password=PLAIN, headers={"X-Key": OTHER}) as client:
            for copied in (copy.copy(client), copy.deepcopy(client)):
                with copied:
                    assert copied.raw is not client.raw
                    call_and_catch(copied, 0)
            call_and_catch(client, 0)
    sent = [{name.lower(): value for name, value in request.headers.items()} for request in server.requests]
    assert len(sent) == 3
    assert len({(headers["authorization"], headers["x-key"]) for headers in sent}) == 1


def test_a_copy_shares_a_client_of_httpx_and_no_transport() -> None:
    with EchoServer() as server:
        with httpx.Client() as http_client:
            copied = copy.copy(MLflow(server.url, http_client=http_client))
            call_and_catch(copied, 0)
            copied.close()
            assert not http_client.is_closed
        with quick(tracking_uri=server.url, transport=httpx.HTTPTransport()) as client:
            with pytest.raises(TypeError, match=r"transport= cannot be copied.*create another client"):
                copy.deepcopy(client)


# Where the credential is in the body


def test_a_password_that_is_sent_in_a_body_is_masked(records: Records) -> None:
    credentials = Credentials(HARD, OTHER)
    failed = 0
    with EchoServer() as server, quick(tracking_uri=server.url) as client:
        for name in ECHOES:
            server.way = name
            error: MLflowError | None = None
            try:
                client.users.update_password("ada", HARD, current_password=OTHER)
            except MLflowError as exc:
                error = exc
            failed += error is not None
            kept = [str(error), repr(error), pickle.dumps(error).decode("latin-1")]
            kept += [repr(getattr(error, "__dict__", {})), str(getattr(error, "__cause__", ""))]
            assert credentials.found_in([*kept, *records.messages]) == [], name
    assert failed >= 0.9 * len(ECHOES)


def test_a_long_url_is_cut() -> None:
    with EchoServer() as server, quick(tracking_uri=server.url) as client, pytest.raises(ApiError) as caught:
        client.experiments.get_by_name("x" * 10_000)
    assert len(caught.value.url) <= 501
    assert len(str(caught.value)) < 3000
    assert caught.value.url.endswith("…")
