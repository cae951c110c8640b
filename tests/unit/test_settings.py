"""The settings of a client: which source wins, what is rejected, and what is never shown."""

# ruff: noqa: S106  # none of the passwords is one

from __future__ import annotations

import base64
import functools
import pickle
import socket
import ssl
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlflow_wrap._config import settings
from mlflow_wrap._config.credentials import KUBERNETES_TOKEN
from mlflow_wrap._config.pickling import conceal_arguments
from mlflow_wrap._config.proxies import proxy_for
from mlflow_wrap._http.header_validation import validate_headers
from mlflow_wrap._http.proxy import Proxy
from mlflow_wrap._http.retry import Retry
from mlflow_wrap._http.secret import Concealed, Secret
from mlflow_wrap._http.timeouts import Timeout
from mlflow_wrap._http.tls_context import Certificate
from mlflow_wrap._http.token_source import TokenCall, TokenFile
from mlflow_wrap.errors import InvalidArgument
from tests.rig.leaks import Credentials, shown_by

if TYPE_CHECKING:
    from mlflow_wrap._config.settings import Settings

URL = "http://127.0.0.1:5000"
FILE = "[mlflow]\nmlflow_tracking_username = file\nmlflow_tracking_password = of-the-file\n"


def must_not_read() -> str | None:
    raise AssertionError("nothing should be read here")


def nothing() -> None:
    return None


def resolve(environ: Mapping[str, str] | None = None, /, **arguments_: Any) -> Settings:
    """Settings of a client, with nothing around it but what the test gives."""
    read = arguments_.pop("credentials_file", nothing)

    def credentials_file() -> Secret | None:
        content = read()
        return None if content is None else Secret(content)

    arguments = conceal_arguments({"tracking_uri": URL, "namespace_file": must_not_read, **arguments_})
    return settings.resolve(environ=environ or {}, credentials_file=credentials_file, **arguments)


def basic(username: str, password: str) -> Secret:
    return Secret("Basic " + base64.b64encode(f"{username}:{password}".encode()).decode())


def bearer(token: str) -> Secret:
    return Secret(f"Bearer {token}")


def render_error(error: BaseException | None) -> str:
    """All that a traceback shows."""
    rendered = ""
    while error is not None:
        rendered += str(error) + repr(error)
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return rendered


class Signing(httpx.Auth):
    pass


# Where the server is


@pytest.mark.parametrize(
    ("url", "base_url"),
    [
        ("http://127.0.0.1:5000", "http://127.0.0.1:5000"),
        ("http://127.0.0.1:5000/", "http://127.0.0.1:5000"),
        ("https://example.org/mlflow/", "https://example.org/mlflow"),
        ("https://example.org/a/b//", "https://example.org/a/b"),
        ("  http://host\n", "http://host"),
        ("http://[::1]:5000", "http://[::1]:5000"),
        ("http://[0:0::1]", "http://[::1]"),
        ("HTTP://Host.Example", "http://host.example"),
        ("http://mlflow_server:80", "http://mlflow_server:80"),
        ("https://user:secret@host/x", "https://host/x"),
        ("https://user:s%40%2Fcret@host", "https://host"),
        ("https://@host", "https://host"),
        ("https://bücher.example/grün", "https://xn--bcher-kva.example/gr%C3%BCn"),
        ("https://host/a%20b", "https://host/a%20b"),
    ],
)
def test_the_url_of_a_server_is_taken_without_credentials_and_a_slash_at_its_end(url: str, base_url: str) -> None:
    assert resolve(tracking_uri=url).base_url == base_url
    assert resolve({"MLFLOW_TRACKING_URI": url}, tracking_uri=None).base_url == base_url
    # What it was made into is accepted as it is.
    assert resolve(tracking_uri=base_url).base_url == base_url


@pytest.mark.parametrize(
    "uri",
    [
        "", " ", "host:5000", "127.0.0.1:5000", "/path", "./mlruns", "file:///tmp/mlruns", "sqlite:///mlflow.db",
        "postgresql://user:secret@host/db", "http://", "http:///path",
        "http://host:port", "http://host:99999", "http://[::1", "http://[::z]", "ftp://host", "http//host",
        "http://http://host", "http://ho st", "http://host/a b", "http://ho\nst", "http://ho\x00st", "http://a\\b",
        "http://-", "http://a$b", "http://\u2024", "http://host?x=1", "http://host#x", "http://host?", "http://host#",
        None, 5000, b"http://host",
    ],
)  # fmt: skip
def test_anything_else_is_rejected_with_what_is_allowed(uri: Any) -> None:
    with pytest.raises(InvalidArgument, match=r"tracking_uri|MLFLOW_TRACKING_URI"):
        resolve(tracking_uri=uri)


@pytest.mark.parametrize("uri", ["databricks", "databricks://profile", "databricks-uc", "databricks-uc://p", "uc:x"])
def test_databricks_is_rejected_with_the_way_to_it(uri: str) -> None:
    with pytest.raises(InvalidArgument, match="https:// URL of the workspace and token="):
        resolve(tracking_uri=uri)


@pytest.mark.parametrize(
    "uri",
    [
        "ftp://user:secret@host",
        "postgresql://user:secret@host/db",
        "databricks://user:secret@host",
        "http://user:secret@host:port",
        "http://user:secret@host?x=1",
        "http://user:secret@host#x",
        "http://host?token=secret",
        "http://user:secret@",
        "http://user:123/secret@host",
        "http://user:secret@[::1",
        "http://user:se\ncret@host",
        "http://user:secret",
        "http://user:secret\ud800@host",
        "http://[::1]:5000/secret@host",
        "http://host/secret@host",
        "http://se%3Acret:x@host",
        "user:secret@host",
    ],
)
def test_a_password_is_never_shown(uri: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        resolve(tracking_uri=uri)
    assert "sec" not in render_error(caught.value)
    assert "cret" not in render_error(caught.value)


@pytest.mark.parametrize(
    "password", ["p#w", "p?w", "p/w", "p[w", "p]w", "p w", "#w", "?w", "/w", "a:b#c", "50%", "%zz", "é"]
)
def test_a_raw_character_in_a_password_is_accepted_where_the_url_has_no_other_meaning(password: str) -> None:
    resolved = resolve(tracking_uri=f"http://user:{password}@host:5000/path")
    assert (resolved.base_url, resolved.authorization) == ("http://host:5000/path", basic("user", password))
    proxied = resolve(proxy=f"http://user:{password}@host:3128").proxy
    assert proxied == Proxy("http://host:3128", basic("user", password))


@pytest.mark.parametrize(
    "url", ["http://user:12/3@host", "http://user:12#3@host", "http://us@er/x@host", "http://h/p@x"]
)
def test_an_ambiguous_url_is_rejected_with_the_remedy(url: str) -> None:
    for arguments in ({"tracking_uri": url}, {"proxy": url}):
        with pytest.raises(InvalidArgument, match="percent-encode the user name and the password") as caught:
            resolve(**arguments)
        assert url[7:] not in str(caught.value)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"proxy": ("u", "s3cret")}, "proxy must be .* but it is of type tuple"),
        ({"proxy": b"http://u:s3cret@host"}, "proxy must be .* but it is of type bytes"),
        ({"tracking_uri": b"http://u:s3cret@host"}, "tracking_uri must be .* but it is of type bytes"),
        ({"cert": ("a", {"s3cret": 1})}, "the key in cert must be the path of a file, but it is of type dict"),
        ({"cert": ("a", "b", b"s3cret")}, "the password in cert must be a str, but it is of type bytes"),
        ({"cert": {"password": "s3cret"}}, "cert must be the path of a file, but it is of type dict"),
        ({"token_file": b"s3cret"}, "token_file must be the path of a file, but it is of type bytes"),
        ({"headers": {"Authorization: Bearer s3cret": ""}}, "one is 'Authorization' with more after it"),
        ({"headers": {"X-Name\ud800": "s3cret"}}, r"one is 'X-Name\\ud800'"),
        ({"headers": {"X-Name": "s3cret\ud800"}}, r"headers\['X-Name'\] may contain visible ASCII"),
        ({"headers": {"X-Name\x00": "s3cret"}}, r"one is 'X-Name\\x00'"),
        ({"username": "u\ud800", "password": "s3cret"}, "username must be a str that UTF-8 can encode"),
    ],
)
def test_a_wrong_type_is_named_and_its_value_is_not_shown(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidArgument, match=message) as caught:
        resolve(**arguments)
    assert Credentials("s3cret").found_in(shown_by(caught.value, frozenset({__file__}))) == []


def test_the_environment_is_read_only_without_a_url() -> None:
    environ = {"MLFLOW_TRACKING_URI": "http://env:5000/"}
    assert resolve(environ, tracking_uri=None).base_url == "http://env:5000"
    assert resolve(environ, tracking_uri="http://given").base_url == "http://given"
    with pytest.raises(InvalidArgument, match="tracking_uri is empty"):
        resolve(environ, tracking_uri="")
    with pytest.raises(InvalidArgument, match="tracking_uri was not given and MLFLOW_TRACKING_URI is not set"):
        resolve(tracking_uri=None)


def test_a_fault_of_the_environment_names_the_variable() -> None:
    with pytest.raises(InvalidArgument, match=r"MLFLOW_TRACKING_URI must be .*'file:///tmp'"):
        resolve({"MLFLOW_TRACKING_URI": "file:///tmp"}, tracking_uri=None)


# Who sends

SOURCES: list[tuple[dict[str, Any], dict[str, str], str | None]] = [
    ({"token": "argument"}, {}, None),
    ({"tracking_uri": "http://uri:pw@host"}, {}, None),
    ({}, {"MLFLOW_TRACKING_USERNAME": "env", "MLFLOW_TRACKING_PASSWORD": "pw"}, None),
    ({}, {"MLFLOW_TRACKING_TOKEN": "env"}, None),
    ({}, {}, FILE),
]
EXPECTED = [bearer("argument"), basic("uri", "pw"), basic("env", "pw"), bearer("env"), basic("file", "of-the-file")]


@pytest.mark.parametrize("first", range(len(SOURCES)))
def test_the_earlier_source_wins(first: int) -> None:
    credentials: dict[str, Any] = {}
    environ: dict[str, str] = {}
    file: str | None = None
    for arguments, variables, text in SOURCES[first:]:
        credentials |= arguments
        environ |= variables
        file = text or file
    assert resolve(environ, **credentials, credentials_file=lambda: file).authorization == EXPECTED[first]
    if first < len(SOURCES) - 1:
        assert resolve(environ, **credentials, credentials_file=must_not_read).authorization == EXPECTED[first]


def test_no_source_is_no_credential() -> None:
    resolved = resolve()
    assert (resolved.authorization, resolved.token_source, resolved.workspace, resolved.headers) == (
        None,
        None,
        None,
        {},
    )


def test_each_kind_of_credential() -> None:
    assert resolve(username="grün", password="a:b %").authorization == basic("grün", "a:b %")
    assert resolve(token="a.b-c~d+e/f==").authorization == bearer("a.b-c~d+e/f==")
    assert resolve(headers={"authorization": "Custom x y"}).authorization == Secret("Custom x y")
    assert resolve(headers={"Authorization": "Custom x", "X-A": "b"}).headers == {"X-A": Secret("b")}
    assert resolve(token_file="/t").token_source == TokenFile("/t")
    assert resolve(token_file=Path("/t")).token_source == TokenFile("/t")
    assert resolve(token=str).token_source == TokenCall(str)
    assert resolve({"MLFLOW_TRACKING_TOKEN": "env"}, auth=Signing()).authorization is None
    assert resolve(tracking_uri="http://us%40er:p%2Fw%3A@host").authorization == basic("us@er", "p/w:")
    assert resolve(tracking_uri="http://user@host").authorization == basic("user", "")
    assert resolve(tracking_uri="http://:pw@host").authorization == basic("", "pw")


CREDENTIALS: dict[str, dict[str, Any]] = {
    "username and password": {"username": "u", "password": "p"},
    "token": {"token": "t"},
    "token_file": {"token_file": "/t"},
    "auth": {"auth": Signing()},
    "Authorization in headers": {"headers": {"AUTHORIZATION": "t"}},
}


@pytest.mark.parametrize("one", CREDENTIALS)
@pytest.mark.parametrize("other", CREDENTIALS)
def test_two_kinds_of_credential_contradict_each_other(one: str, other: str) -> None:
    credentials = {**CREDENTIALS[one], **CREDENTIALS[other]}
    if one == other:
        resolve(**credentials)
        return
    with pytest.raises(InvalidArgument, match="only one of") as caught:
        resolve(**credentials)
    assert one in str(caught.value).partition("these are")[2]
    assert other in str(caught.value).partition("these are")[2]


@pytest.mark.parametrize(
    ("credentials", "message"),
    [
        ({"username": "u"}, "password must be given together with username"),
        ({"password": "s3cret"}, "username must be given together with password"),
        ({"username": "", "password": "s3cret"}, "username must not be empty"),
        ({"username": "u", "password": ""}, "password must not be empty"),
        ({"username": "u:s3cret", "password": "s3cret"}, "username must not contain ':'"),
        ({"username": "u\n", "password": "s3cret"}, "username must not contain a line break"),
        ({"username": "u", "password": "s3cret\x7f"}, "password must not contain a line break"),
        ({"username": "u", "password": "s3cret\ud800"}, "UTF-8"),
        ({"username": 1, "password": "s3cret"}, "username must be a str, but it is of type int"),
        ({"username": "u", "password": b"s3cret"}, "password must be a str, but it is of type bytes"),
        ({"token": ""}, "token is empty"),
        ({"token": "s3cret\n"}, "token must be a token of visible ASCII"),
        ({"token": " s3cret"}, "token must be a token of visible ASCII"),
        ({"token": "s3crét"}, "token must be a token of visible ASCII"),
        ({"token": "s3cr→t"}, "token must be a token of visible ASCII"),
        ({"token": "Bearer s3cret"}, "such as the word Bearer"),
        ({"token": b"s3cret"}, "token must be a str or a function"),
        ({"token_file": ""}, "token_file must be the path of a file"),
        ({"token_file": 1}, "token_file must be the path of a file"),
        ({"token_file": "a\0b"}, "token_file must be the path of a file"),
        ({"token_file": b"/t"}, "token_file must be the path of a file"),
        ({"auth": ("user", "s3cret")}, "auth must be an httpx.Auth or an httpx2.Auth, but it is of type tuple"),
        ({"headers": "X: s3cret"}, "headers must be a mapping"),
        ({"headers": [("X", "s3cret")]}, "headers must be a mapping"),
        ({"headers": {"X Y": "s3cret"}}, "names of letters"),
        ({"headers": {"X:": "s3cret"}}, "names of letters"),
        ({"headers": {"X\r\nY": "s3cret"}}, "names of letters"),
        ({"headers": {"": "s3cret"}}, "names of letters"),
        ({"headers": {1: "s3cret"}}, "names of type str, but one is of type int"),
        ({"headers": {"X": "s3cret\r\nY: z"}}, r"headers\['X'\] may contain visible ASCII"),
        ({"headers": {"X": "s3cret\0"}}, r"headers\['X'\] may contain"),
        ({"headers": {"X": " s3cret"}}, r"headers\['X'\] may contain"),
        ({"headers": {"X": "s3crét"}}, r"headers\['X'\] may contain"),
        ({"headers": {"X": b"s3cret"}}, r"headers\['X'\] must be a str"),
        ({"headers": {"X": "s3cret", "x": "s3cret"}}, "'x' is there twice"),
        ({"headers": {"Content-Length": "s3cret"}}, "must not have 'Content-Length'"),
        ({"headers": {"Authorization": "s3cret\n"}}, r"headers\['Authorization'\] may contain"),
    ],
)
def test_a_credential_that_cannot_be_sent_is_rejected_and_not_shown(credentials: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidArgument, match=message) as caught:
        resolve(**credentials)
    assert "s3cr" not in render_error(caught.value)


def test_headers_are_checked_and_copied() -> None:
    headers = {"X-Team": "a\tb, c", "Empty": ""}
    resolved = resolve(headers=headers)
    headers["X-Other"] = "later"
    assert resolved.headers == {"X-Team": Secret("a\tb, c"), "Empty": Secret("")}
    assert resolve(headers=httpx.Headers({"X-A": "b"})).headers == {"x-a": Secret("b")}
    assert resolve(headers=lambda: {"X": "y"}).authorization is None
    assert validate_headers("headers", Concealed({"X": "y"})) == {"X": Secret("y")}


def test_a_password_of_the_environment_beats_a_token_of_it() -> None:
    environ = {
        "MLFLOW_TRACKING_USERNAME": "u",
        "MLFLOW_TRACKING_PASSWORD": "p",
        "MLFLOW_TRACKING_TOKEN": "t",
    }
    assert resolve(environ).authorization == basic("u", "p")
    # As in MLflow's own client, half a pair does not hide the token.
    del environ["MLFLOW_TRACKING_PASSWORD"]
    assert resolve(environ, credentials_file=must_not_read).authorization == bearer("t")


@pytest.mark.parametrize(
    ("environ", "file", "expected"),
    [
        ({}, "", None),
        ({}, "[other]\na = b\n", None),
        ({}, "[mlflow]\n", None),
        ({}, FILE, basic("file", "of-the-file")),
        ({}, "[mlflow]\nMLFLOW_TRACKING_USERNAME: u\nmlflow_tracking_password= p%%q \n", basic("u", "p%q")),
        ({}, "[mlflow]\nmlflow_tracking_username=u\nmlflow_tracking_password=p%q\n", basic("u", "p%q")),
        ({"MLFLOW_TRACKING_USERNAME": "env"}, FILE, basic("env", "of-the-file")),
        ({"MLFLOW_TRACKING_PASSWORD": "env"}, FILE, basic("file", "env")),
        ({"MLFLOW_TRACKING_USERNAME": "", "MLFLOW_TRACKING_TOKEN": ""}, FILE, basic("file", "of-the-file")),
    ],
)
def test_the_credentials_file_fills_what_the_environment_leaves_open(
    environ: dict[str, str], file: str, expected: Secret | None
) -> None:
    assert resolve(environ, credentials_file=lambda: file).authorization == expected


@pytest.mark.parametrize(
    ("environ", "file", "message"),
    [
        (
            {"MLFLOW_TRACKING_USERNAME": "u"},
            None,
            "MLFLOW_TRACKING_USERNAME was found, but MLFLOW_TRACKING_PASSWORD is",
        ),
        ({"MLFLOW_TRACKING_PASSWORD": "s3cret"}, None, "MLFLOW_TRACKING_PASSWORD was found, but MLFLOW_TRACKING_USER"),
        ({}, "[mlflow]\nmlflow_tracking_password=s3cret", "the password in ~/.mlflow/credentials was found, but"),
        ({}, "mlflow_tracking_password=s3cret", r"~/.mlflow/credentials must have a section \[mlflow\]"),
        ({}, "[mlflow]\ns3cret", r"~/.mlflow/credentials must have a section \[mlflow\]"),
        ({"MLFLOW_TRACKING_USERNAME": "s3cret:", "MLFLOW_TRACKING_PASSWORD": "p"}, None, "MLFLOW_TRACKING_USERNAME"),
        ({"MLFLOW_TRACKING_TOKEN": "Bearer s3cret"}, None, "MLFLOW_TRACKING_TOKEN must be a token"),
    ],
)
def test_half_a_credential_around_is_rejected_and_not_shown(
    environ: dict[str, str], file: str | None, message: str
) -> None:
    with pytest.raises(InvalidArgument, match=message) as caught:
        resolve(environ, credentials_file=lambda: file)
    assert "s3cret" not in render_error(caught.value)


def test_kubernetes_brings_the_token_of_the_pod_unless_another_is_there() -> None:
    environ = {"MLFLOW_TRACKING_AUTH": "kubernetes"}
    resolved = resolve(environ, credentials_file=must_not_read)
    assert resolved.token_source == TokenFile(KUBERNETES_TOKEN, "MLFLOW_TRACKING_AUTH=kubernetes")
    assert resolved.workspace is None
    # As in MLflow's own client: a password of the environment is not meant then, a token is.
    password = {"MLFLOW_TRACKING_USERNAME": "u", "MLFLOW_TRACKING_PASSWORD": "p"}
    assert resolve(environ | password).token_source == resolved.token_source
    assert resolve(environ | {"MLFLOW_TRACKING_TOKEN": "t"}).authorization == bearer("t")
    assert resolve(environ, token="argument").authorization == bearer("argument")


def test_kubernetes_may_bring_the_namespace_too() -> None:
    environ = {"MLFLOW_TRACKING_AUTH": "kubernetes-namespaced"}
    resolved = resolve(environ, namespace_file=lambda: "team-a\n")
    assert (resolved.workspace, resolved.token_source) == (
        "team-a",
        TokenFile(KUBERNETES_TOKEN, "MLFLOW_TRACKING_AUTH=kubernetes-namespaced"),
    )
    assert resolve(environ | {"MLFLOW_TRACKING_TOKEN": "t"}, namespace_file=lambda: "team-a").workspace == "team-a"
    assert resolve(environ | {"MLFLOW_WORKSPACE": "other"}).workspace == "other"
    assert resolve(environ, workspace="other").workspace == "other"
    # The provider is not used if there are other credentials.
    assert resolve(environ, token="t").workspace is None
    with pytest.raises(InvalidArgument, match=r"serviceaccount/namespace cannot be read; give workspace="):
        resolve(environ, namespace_file=nothing)
    with pytest.raises(InvalidArgument, match=r"the namespace of the pod must be .*'A'"):
        resolve(environ, namespace_file=lambda: "A")


@pytest.mark.parametrize(
    ("environ", "message"),
    [
        ({"MLFLOW_TRACKING_AUTH": "my-plugin"}, r"MLFLOW_TRACKING_AUTH must be kubernetes or .*'my-plugin'.* auth="),
        ({"MLFLOW_TRACKING_AWS_SIGV4": "true"}, r"MLFLOW_TRACKING_AWS_SIGV4 is set.* auth=.*docs/configuration\.md"),
        ({"MLFLOW_TRACKING_AWS_SIGV4": "yes"}, "MLFLOW_TRACKING_AWS_SIGV4 must be true, false, 1 or 0"),
    ],
)
def test_what_only_mlflows_own_client_has_is_rejected_with_the_way_out(environ: dict[str, str], message: str) -> None:
    with pytest.raises(InvalidArgument, match=message):
        resolve(environ)
    with pytest.raises(InvalidArgument, match=message):
        resolve(environ | {"MLFLOW_TRACKING_TOKEN": "t"})
    # Explicit authentication needs no other credentials.
    assert resolve(environ, auth=Signing()).authorization is None
    assert resolve(environ, token="t").authorization == bearer("t")
    assert resolve(environ, tracking_uri="http://u:p@host").authorization == basic("u", "p")


# Workspace


@pytest.mark.parametrize("name", ["default", "ab", "a1", "0a", "team-a-b", "a" * 63])
def test_a_workspace_is_named_by_argument_or_environment(name: str) -> None:
    assert resolve(workspace=name).workspace == name
    assert resolve({"MLFLOW_WORKSPACE": f" {name} "}).workspace == name
    assert resolve({"MLFLOW_WORKSPACE": "other"}, workspace=name).workspace == name
    assert resolve({"MLFLOW_WORKSPACE": "UNSEEN"}, workspace=name).workspace == name


@pytest.mark.parametrize("name", ["a", "A1", "a_b", "-ab", "ab-", "a b", "a\n", "ab\n", "ä1", "a" * 64, 12, b"ab"])
def test_another_name_of_a_workspace_is_rejected(name: Any) -> None:
    with pytest.raises(InvalidArgument, match="workspace must be a name of 2 to 63"):
        resolve(workspace=name)


def test_a_workspace_of_the_environment_is_rejected_by_the_name_of_the_variable() -> None:
    with pytest.raises(InvalidArgument, match="MLFLOW_WORKSPACE must be a name of 2 to 63"):
        resolve({"MLFLOW_WORKSPACE": "A"})


def test_a_header_may_name_the_workspace() -> None:
    resolved = resolve({"MLFLOW_WORKSPACE": "other"}, headers={"x-mlflow-workspace": "team"})
    assert (resolved.workspace, resolved.headers) == (None, {"x-mlflow-workspace": Secret("team")})
    with pytest.raises(InvalidArgument, match="only one of workspace and X-MLFLOW-WORKSPACE"):
        resolve(workspace="ab", headers={"X-Mlflow-Workspace": "team"})


# TLS


@pytest.mark.parametrize(
    ("environ", "verify", "source"),
    [
        ({}, True, "verify"),
        ({"MLFLOW_TRACKING_INSECURE_TLS": "TRUE"}, False, "MLFLOW_TRACKING_INSECURE_TLS"),
        ({"MLFLOW_TRACKING_INSECURE_TLS": "0"}, True, "verify"),
        ({"MLFLOW_TRACKING_SERVER_CERT_PATH": "/m"}, "/m", "MLFLOW_TRACKING_SERVER_CERT_PATH"),
        ({"REQUESTS_CA_BUNDLE": "/r"}, "/r", "REQUESTS_CA_BUNDLE"),
        ({"CURL_CA_BUNDLE": "/c"}, "/c", "CURL_CA_BUNDLE"),
        ({"SSL_CERT_FILE": "/f"}, "/f", "SSL_CERT_FILE"),
        ({"SSL_CERT_DIR": "/d"}, "/d", "SSL_CERT_DIR"),
    ],
)
def test_the_environment_says_whom_to_trust(environ: dict[str, str], verify: bool | str, source: str) -> None:
    resolved = resolve(environ)
    assert (resolved.verify, resolved.verify_source) == (verify, source)
    for own in (False, "/own", ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)):
        resolved = resolve(environ, verify=own)
        assert (resolved.verify, resolved.verify_source) == (own, "verify")
    assert resolve(environ, verify=Path("/own")).verify == "/own"


def test_the_nearer_variable_wins() -> None:
    names = [
        "MLFLOW_TRACKING_SERVER_CERT_PATH",
        "REQUESTS_CA_BUNDLE",
        "CURL_CA_BUNDLE",
        "SSL_CERT_FILE",
        "SSL_CERT_DIR",
    ]
    environ = {name: name.lower() for name in reversed(names)}
    for name in names:
        assert resolve(environ).verify == name.lower()
        del environ[name]
    # Not to check at all is said by MLflow's own variable, so it beats the general ones.
    assert resolve({"MLFLOW_TRACKING_INSECURE_TLS": "1", "REQUESTS_CA_BUNDLE": "/r"}).verify is False


def test_to_check_means_with_the_authorities_of_the_environment() -> None:
    assert resolve({"MLFLOW_TRACKING_INSECURE_TLS": "true"}, verify=True).verify is True
    assert resolve({"REQUESTS_CA_BUNDLE": "/r"}, verify=True).verify == "/r"


def test_checking_and_not_checking_contradict_each_other() -> None:
    environ = {"MLFLOW_TRACKING_INSECURE_TLS": "true", "MLFLOW_TRACKING_SERVER_CERT_PATH": "/m"}
    with pytest.raises(InvalidArgument, match="only one of MLFLOW_TRACKING_INSECURE_TLS and MLFLOW_TRACKING_SERVER_C"):
        resolve(environ)
    assert resolve(environ, verify="/given").verify == "/given"


@pytest.mark.parametrize("verify", [0, 1, "", b"/x", [], "a\0b"])
def test_another_verify_is_rejected(verify: Any) -> None:
    with pytest.raises(InvalidArgument, match="verify must be"):
        resolve(verify=verify)


@pytest.mark.parametrize(
    ("cert", "certificate"),
    [
        ("/c", Certificate("/c")),
        (Path("/c"), Certificate("/c")),
        (("/c",), Certificate("/c")),
        (("/c", "/k"), Certificate("/c", "/k")),
        (["/c", Path("/k"), "s3cret"], Certificate("/c", "/k", Secret("s3cret"))),
        (("/c", None, "s3cret"), Certificate("/c", None, Secret("s3cret"))),
        (("/c", "/k", None), Certificate("/c", "/k")),
    ],
)
def test_a_certificate_of_the_client(cert: Any, certificate: Certificate) -> None:
    environ = {"MLFLOW_TRACKING_CLIENT_CERT_PATH": "/env"}
    assert (resolve(environ, cert=cert).cert, resolve(environ, cert=cert).cert_source) == (certificate, "cert")
    assert "s3cret" not in repr(resolve(cert=cert))


def test_a_certificate_of_the_environment() -> None:
    resolved = resolve({"MLFLOW_TRACKING_CLIENT_CERT_PATH": "/env"})
    assert (resolved.cert, resolved.cert_source) == (Certificate("/env"), "MLFLOW_TRACKING_CLIENT_CERT_PATH")
    assert (resolve().cert, resolve().cert_source) == (None, "cert")


@pytest.mark.parametrize("cert", ["", (), ("/c", "/k", "s3cret", "x"), 1, ("/c", 1), ("/c", "/k", b"s3cret"), (b"/c",)])
def test_another_certificate_is_rejected(cert: Any) -> None:
    with pytest.raises(InvalidArgument, match="cert") as caught:
        resolve(cert=cert)
    assert "s3cret" not in render_error(caught.value)


def test_a_context_of_the_user_has_its_own_certificate() -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    assert resolve({"MLFLOW_TRACKING_CLIENT_CERT_PATH": "/env"}, verify=context).cert is None
    with pytest.raises(InvalidArgument, match="load_cert_chain"):
        resolve(verify=context, cert="/c")


# Proxies


@pytest.mark.parametrize(
    ("proxy", "url", "authorization"),
    [
        ("http://proxy:3128", "http://proxy:3128", None),
        ("HTTPS://Proxy/", "https://proxy", None),
        ("http://u%40x:p%3Aw@proxy:1", "http://proxy:1", basic("u@x", "p:w")),
        ("http://[::1]:3128", "http://[::1]:3128", None),
    ],
)
def test_a_proxy_may_be_given(proxy: str, url: str, authorization: Secret | None) -> None:
    resolved = resolve({"HTTP_PROXY": "http://unseen"}, proxy=proxy)
    assert (resolved.proxy, resolved.trust_env_proxies) == (Proxy(url, authorization), False)
    assert resolve({"HTTP_PROXY": proxy}).proxy == Proxy(url, authorization)


@pytest.mark.parametrize(
    "proxy",
    ["", "proxy:3128", "ftp://proxy", "http://", "http://proxy/path", "http://proxy?x", 3128, "http://u:s3cret@"],
)
def test_another_proxy_is_rejected(proxy: Any) -> None:
    with pytest.raises(InvalidArgument, match="proxy must") as caught:
        resolve(proxy=proxy)
    assert "s3cret" not in render_error(caught.value)


@pytest.mark.parametrize("scheme", ["socks4", "socks4a", "socks5", "socks5h", "SOCKS5"])
def test_a_socks_proxy_is_rejected_with_the_way_to_it(scheme: str) -> None:
    message = r"must be .* but it is 'socks\w+://proxy:1080'; for SOCKS, give http_client= .* install httpx\[socks\]"
    with pytest.raises(InvalidArgument, match=f"^proxy {message}") as caught:
        resolve(proxy=f"{scheme}://u:s3cret@proxy:1080")
    assert "s3cret" not in render_error(caught.value)
    with pytest.raises(InvalidArgument, match=f"^ALL_PROXY {message}"):
        resolve({"ALL_PROXY": f"{scheme}://proxy:1080"})


@pytest.mark.parametrize(
    ("base_url", "environ", "proxy"),
    [
        ("http://h", {}, None),
        ("http://h", {"HTTP_PROXY": ""}, None),
        ("http://h", {"HTTP_PROXY": "http://a"}, "http://a"),
        ("http://h", {"HTTP_PROXY": "a:1"}, "http://a:1"),
        ("http://h", {"HTTPS_PROXY": "http://a"}, None),
        ("https://h", {"HTTPS_PROXY": "http://a", "HTTP_PROXY": "http://b"}, "http://a"),
        ("https://h", {"HTTP_PROXY": "http://b"}, None),
        ("http://h", {"HTTP_PROXY": "http://a", "http_proxy": "http://b"}, "http://b"),
        ("http://h", {"ALL_PROXY": "http://a"}, "http://a"),
        ("https://h", {"all_proxy": "http://a", "ALL_PROXY": "http://b"}, "http://a"),
        ("https://h", {"ALL_PROXY": "http://a", "HTTPS_PROXY": "http://b"}, "http://b"),
        # A CGI program: the variable may be a visitor's header.
        ("http://h", {"HTTP_PROXY": "http://a", "REQUEST_METHOD": "GET"}, None),
        ("http://h", {"http_proxy": "http://a", "REQUEST_METHOD": "GET"}, "http://a"),
    ],
)
def test_the_environment_names_a_proxy_by_scheme(base_url: str, environ: dict[str, str], proxy: str | None) -> None:
    resolved = proxy_for(base_url, environ)
    assert (resolved.url if resolved else None) == proxy
    assert resolve(environ, tracking_uri=base_url).proxy == resolved
    assert resolve(environ, tracking_uri=base_url).trust_env_proxies


@pytest.mark.parametrize(
    ("base_url", "no_proxy", "direct"),
    [
        ("http://example.org", "*", True),
        ("http://example.org", "a, *", True),
        ("http://example.org", "example.org", True),
        ("http://example.org", "EXAMPLE.org", True),
        ("http://example.org.", "example.org", True),
        ("http://a.example.org", "example.org", True),
        ("http://a.example.org", ".example.org", True),
        ("http://example.org", ".example.org", True),
        ("http://a.b.example.org", "example.org", True),
        ("http://notexample.org", "example.org", False),
        ("http://example.org.evil", "example.org", False),
        ("http://example.org", "a.example.org", False),
        ("http://example.org", "", False),
        ("http://example.org", ",, ,", False),
        ("http://example.org", ".", False),
        ("http://example.org", "other,example.org", True),
        ("http://example.org", "other example.org", True),
        ("http://example.org:5000", "example.org", True),
        ("http://example.org:5000", "example.org:5000", True),
        ("http://a.example.org:5000", ".example.org:5000", True),
        ("http://example.org:5001", "example.org:5000", False),
        ("http://example.org", "example.org:80", True),
        ("https://example.org", "example.org:443", True),
        ("https://example.org", "example.org:80", False),
        ("http://localhost:5000", "localhost", True),
        ("http://127.0.0.1:5000", "127.0.0.1", True),
        ("http://127.0.0.1:5000", "127.0.0.1:5000", True),
        ("http://127.0.0.1:5000", "127.0.0.1:5001", False),
        ("http://127.0.0.1:5000", "localhost", False),
        ("http://127.0.0.1:5000", "0.0.1", False),
        ("http://10.1.2.3", "10.0.0.0/8", True),
        ("http://10.1.2.3", "10.1.2.9/24", True),
        ("http://11.1.2.3", "10.0.0.0/8", False),
        ("http://[::1]:5000", "::1", True),
        ("http://[::1]:5000", "[::1]", True),
        ("http://[::1]:5000", "[::1]:5000", True),
        ("http://[::1]:5000", "[::1]:5001", False),
        ("http://[fd00::2]", "fd00::/8", True),
        ("http://[fd00::2]", "10.0.0.0/8", False),
        ("http://example.org", "10.0.0.0/8", False),
    ],
)
def test_no_proxy_names_hosts_that_are_reached_directly(base_url: str, no_proxy: str, direct: bool) -> None:
    for name in ("NO_PROXY", "no_proxy"):
        proxy = proxy_for(base_url, {"http_proxy": "http://p", "https_proxy": "http://p", name: no_proxy})
        assert (proxy is None) == direct
    assert proxy_for(base_url, {"ALL_PROXY": "http://p", "no_proxy": "unrelated", "NO_PROXY": "*"}) is not None


def test_a_broken_proxy_of_the_environment_is_named_and_not_shown() -> None:
    with pytest.raises(InvalidArgument, match=r"^https_proxy must be the URL of a proxy") as caught:
        resolve({"https_proxy": "ftp://user:s3cret@proxy"}, tracking_uri="https://host")
    assert "s3cret" not in render_error(caught.value)
    # It is not read on the way to a host that needs no proxy.
    environ = {"https_proxy": "ftp://proxy", "no_proxy": "host"}
    assert resolve(environ, tracking_uri="https://host").proxy is None


# Time, retries, connections

NUMBERS = {
    "MLFLOW_HTTP_REQUEST_TIMEOUT": ("0", "86401"),
    "MLFLOW_HTTP_REQUEST_MAX_RETRIES": ("-1", "11"),
    "MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR": ("-1", "121"),
    "MLFLOW_HTTP_REQUEST_BACKOFF_JITTER": ("-0.1", "3601"),
    "MLFLOW_HTTP_POOL_MAXSIZE": ("0", "1001"),
    "MLFLOW_HTTP_TCP_KEEPALIVE_IDLE": ("0", "32768"),
    "MLFLOW_HTTP_TCP_KEEPALIVE_INTERVAL": ("0", "32768"),
    "MLFLOW_HTTP_TCP_KEEPALIVE_COUNT": ("0", "128"),
}
FLAGS = [
    "MLFLOW_HTTP_RESPECT_RETRY_AFTER_HEADER",
    "MLFLOW_ALLOW_HTTP_REDIRECTS",
    "MLFLOW_TRACKING_INSECURE_TLS",
    "MLFLOW_HTTP_TCP_KEEPALIVE",
]


@pytest.mark.parametrize("name", NUMBERS)
def test_a_number_out_of_its_range_is_rejected_by_name(name: str) -> None:
    for value in (*NUMBERS[name], "x", "nan", "inf", "1,5", "--1"):
        with pytest.raises(InvalidArgument, match=rf"^{name} must be an? .* from .* to .*, but it is '{value}'"):
            resolve({name: value})
    assert resolve({name: " "}) == resolve()


@pytest.mark.parametrize("name", FLAGS)
def test_a_flag_is_read_as_mlflow_reads_it(name: str) -> None:
    for value in ("yes", "on", "t", "2", "none"):
        with pytest.raises(InvalidArgument, match=rf"^{name} must be true, false, 1 or 0, but it is '{value}'"):
            resolve({name: value})
    for yes, no in (("true", "false"), ("1", "0"), ("TRUE", "False")):
        assert resolve({name: yes}) != resolve({name: no})
        assert resolve({name: yes}) == resolve({name: "true"})
        assert resolve({name: no}) == resolve({name: "false"})
    assert resolve({name: ""}) == resolve()


def test_the_defaults() -> None:
    resolved = resolve()
    assert (resolved.timeout, resolved.timeout_given, resolved.retry) == (Timeout(), False, Retry())
    assert (resolved.max_connections, resolved.follow_redirects) == (8, False)
    assert (resolved.verify, resolved.cert, resolved.proxy, resolved.trust_env_proxies) == (True, None, None, True)


def test_the_environment_sets_times_and_retries() -> None:
    resolved = resolve(
        {
            "MLFLOW_HTTP_REQUEST_TIMEOUT": "5",
            "MLFLOW_HTTP_REQUEST_MAX_RETRIES": "10",
            "MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR": "3",
            "MLFLOW_HTTP_REQUEST_BACKOFF_JITTER": "0.25",
            "MLFLOW_HTTP_RESPECT_RETRY_AFTER_HEADER": "false",
            "MLFLOW_ALLOW_HTTP_REDIRECTS": "true",
            "MLFLOW_HTTP_POOL_MAXSIZE": "32",
        }
    )
    assert (resolved.timeout, resolved.timeout_given) == (Timeout.of(5), False)
    assert resolved.retry == Retry(max_retries=10, backoff_factor=3, backoff_jitter=0.25, respect_retry_after=False)
    assert (resolved.follow_redirects, resolved.max_connections) == (True, 32)


def test_arguments_win_over_the_environment_which_is_not_even_read() -> None:
    broken = dict.fromkeys(
        [
            "MLFLOW_HTTP_REQUEST_TIMEOUT", "MLFLOW_HTTP_REQUEST_MAX_RETRIES", "MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR",
            "MLFLOW_HTTP_REQUEST_BACKOFF_JITTER", "MLFLOW_HTTP_RESPECT_RETRY_AFTER_HEADER",
            "MLFLOW_ALLOW_HTTP_REDIRECTS", "MLFLOW_HTTP_POOL_MAXSIZE", "MLFLOW_TRACKING_INSECURE_TLS",
            "MLFLOW_WORKSPACE", "HTTP_PROXY", "MLFLOW_TRACKING_AWS_SIGV4", "MLFLOW_TRACKING_URI",
        ],
        ":broken:",
    )  # fmt: skip
    retry = Retry(max_retries=1)
    resolved = resolve(
        broken, timeout=3, retry=retry, follow_redirects=True, max_connections=np.int64(2), verify=False, token="t",
        workspace="ab", proxy="http://p",
    )  # fmt: skip
    assert (resolved.timeout, resolved.timeout_given, resolved.retry) == (Timeout.of(3), True, retry)
    assert (resolved.follow_redirects, resolved.max_connections, type(resolved.max_connections)) == (True, 2, int)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"timeout": 0}, "timeout must be a number of seconds above 0"),
        ({"retry": 3}, "retry must be a Retry"),
        ({"max_connections": 0}, "max_connections must be an integer from 1 to 1000, but it is 0"),
        ({"max_connections": 1001}, "max_connections must be"),
        ({"max_connections": 1.5}, "max_connections must be"),
        ({"max_connections": True}, "max_connections must be"),
        ({"max_connections": "8"}, "max_connections must be"),
        ({"follow_redirects": 1}, "follow_redirects must be True or False"),
        ({"follow_redirects": "true"}, "follow_redirects must be True or False"),
    ],
)
def test_other_values_are_rejected(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidArgument, match=message):
        resolve(**arguments)


def test_dead_connections_are_noticed_by_the_system() -> None:
    options = resolve().socket_options
    assert (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1) in options
    with socket.socket() as sock:
        for level, name, value in options:
            sock.setsockopt(level, name, value)
            assert sock.getsockopt(level, name)
    assert resolve({"MLFLOW_HTTP_TCP_KEEPALIVE": "false"}).socket_options == ()


@pytest.mark.parametrize(
    ("constants", "expected"),
    [
        ({"TCP_KEEPIDLE": 4, "TCP_KEEPINTVL": 5, "TCP_KEEPCNT": 6, "TCP_KEEPALIVE": 9}, [(4, 7), (5, 8), (6, 9)]),
        ({"TCP_KEEPALIVE": 16, "TCP_KEEPINTVL": 257}, [(16, 7), (257, 8)]),
        ({}, []),
    ],
)
def test_only_what_the_platform_has_is_set(
    constants: dict[str, int], expected: list[tuple[int, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("TCP_KEEPIDLE", "TCP_KEEPALIVE", "TCP_KEEPINTVL", "TCP_KEEPCNT"):
        monkeypatch.delattr(socket, name, raising=False)
    for name, number in constants.items():
        monkeypatch.setattr(socket, name, number, raising=False)
    prefix = "MLFLOW_HTTP_TCP_KEEPALIVE"
    options = resolve({f"{prefix}_IDLE": "7", f"{prefix}_INTERVAL": "8", f"{prefix}_COUNT": "9"}).socket_options
    assert options == (
        (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1),
        *((socket.IPPROTO_TCP, number, value) for number, value in expected),
    )


# Clients and transports of the user

OWN: dict[str, dict[str, Any]] = {
    "http_client": {
        "verify": False, "cert": "/c", "proxy": "http://p", "max_connections": 3, "follow_redirects": False,
        "auth": Signing(), "event_hooks": {}, "transport": object(),
    },
    "transport": {"verify": True, "cert": "/c", "proxy": "http://p", "max_connections": 3},
}  # fmt: skip


@pytest.mark.parametrize(("owner", "name"), [(owner, name) for owner, names in OWN.items() for name in names])
def test_what_a_client_of_the_user_decides_belongs_to_that_client(owner: str, name: str) -> None:
    with pytest.raises(InvalidArgument, match=f"^{name} cannot be given together with {owner}: give it to the {owner}"):
        resolve(**{owner: object(), name: OWN[owner][name]})


ENVIRONMENT = {
    "MLFLOW_TRACKING_USERNAME": "u",
    "MLFLOW_TRACKING_PASSWORD": "p",
    "MLFLOW_TRACKING_SERVER_CERT_PATH": "/m",
    "MLFLOW_TRACKING_CLIENT_CERT_PATH": "/c",
    "MLFLOW_WORKSPACE": "team",
    "HTTP_PROXY": "http://p",
}


def test_a_client_of_the_user_has_its_own_credentials_certificates_and_proxies() -> None:
    resolved = resolve(ENVIRONMENT, http_client=object(), credentials_file=must_not_read)
    assert (resolved.authorization, resolved.token_source, resolved.verify, resolved.cert) == (None, None, True, None)
    assert (resolved.proxy, resolved.trust_env_proxies, resolved.socket_options) == (None, False, ())
    assert resolved.workspace == "team"
    # Arguments take precedence over it.
    assert resolve(ENVIRONMENT, http_client=object(), token="t", workspace="ab").authorization == bearer("t")
    assert resolve(http_client=object(), tracking_uri="http://u:p@host").authorization == basic("u", "p")
    assert resolve(http_client=object(), headers={"X-A": "b"}).headers == {"X-A": Secret("b")}
    assert resolve({"MLFLOW_TRACKING_AUTH": "my-plugin"}, http_client=object()).authorization is None


def test_a_transport_of_the_user_has_its_own_certificates_and_proxies() -> None:
    resolved = resolve(ENVIRONMENT, transport=object(), follow_redirects=True, event_hooks={})
    assert (resolved.verify, resolved.cert, resolved.proxy, resolved.trust_env_proxies) == (True, None, None, False)
    assert (resolved.authorization, resolved.workspace, resolved.follow_redirects) == (basic("u", "p"), "team", True)
    assert resolve(transport=object(), auth=Signing()).authorization is None


# What is shown


def outcome(environ: Mapping[str, str], arguments: Mapping[str, Any]) -> str:
    """The `repr` of the settings, or the error."""
    try:
        resolved = resolve(environ, **arguments)
    except InvalidArgument as exc:
        return render_error(exc)
    return f"{resolved} {resolved!r}"


SECRETS = st.text("abcdefghijklmnopqrstuvwxyzABCDEF0123456789-_~", min_size=1, max_size=8).map(lambda s: f"s3cret{s}")


@given(
    secret=SECRETS, junk=st.sampled_from(["", "\n", " ", "é", "→", "\0", ":", "@", "/", "%", "#", "?", "[", "\ud800"])
)
def test_no_credential_of_any_source_is_ever_shown(secret: str, junk: str) -> None:
    value = secret + junk
    tries: list[tuple[dict[str, str], dict[str, Any]]] = [
        ({}, {"token": value}),
        ({}, {"token": functools.partial(str, value)}),
        ({}, {"username": "u", "password": value}),
        ({}, {"username": value, "password": "p"}),
        ({}, {"headers": {"Authorization": value, "X-Key": value}}),
        ({}, {"headers": {"X-Key": value}}),
        ({}, {"headers": functools.partial(dict, {"X-Key": value})}),
        ({}, {"tracking_uri": f"http://user:{value}@host"}),
        ({}, {"tracking_uri": f"https://{value}:x@host:1"}),
        ({}, {"proxy": f"http://user:{value}@proxy:1"}),
        ({}, {"cert": ("/c", "/k", value)}),
        ({"MLFLOW_TRACKING_TOKEN": value}, {}),
        ({"MLFLOW_TRACKING_USERNAME": "u", "MLFLOW_TRACKING_PASSWORD": value}, {}),
        ({"MLFLOW_TRACKING_USERNAME": value}, {}),
        ({"MLFLOW_TRACKING_PASSWORD": value}, {}),
        ({"MLFLOW_TRACKING_URI": f"http://user:{value}@host"}, {"tracking_uri": None}),
        ({"HTTP_PROXY": f"http://user:{value}@proxy"}, {}),
        ({"HTTP_PROXY": f"user:{value}@proxy"}, {}),
        ({}, {"credentials_file": lambda: FILE.replace("of-the-file", value)}),
        ({}, {"credentials_file": lambda: f"mlflow_tracking_password = {value}"}),
        ({}, {"credentials_file": lambda: f"[mlflow]\n{value}\n"}),
    ]
    for environ, arguments in tries:
        shown = outcome(environ, arguments)
        assert "s3cret" not in shown
        for name in ("u", "user", "file"):
            assert base64.b64encode(f"{name}:{value}".encode(errors="replace")).decode() not in shown


def test_settings_show_the_names_of_headers_only() -> None:
    assert "headers=['X-Key']" in repr(resolve(headers={"X-Key": "s3cret"}))
    assert "headers=<function>" in repr(resolve(headers=dict))


def test_settings_with_a_credential_are_not_pickled() -> None:
    with pytest.raises(TypeError, match="a Secret cannot be pickled"):
        pickle.dumps(resolve(token="t"))
    assert pickle.loads(pickle.dumps(resolve())) == resolve()  # noqa: S301  # it is our own
