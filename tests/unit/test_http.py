"""How httpx is set up, and how its faults are named."""

import ssl
from urllib.parse import parse_qsl

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlflow_wrap import errors
from mlflow_wrap._core import http

PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in PROXIES:
        monkeypatch.delenv(name, raising=False)


def with_cause(fault: Exception, cause: Exception) -> Exception:
    fault.__cause__ = cause
    return fault


def with_context(fault: Exception, context: Exception) -> Exception:
    fault.__context__ = context
    return fault


CERTIFICATE = ssl.SSLCertVerificationError("certificate verify failed")


@pytest.mark.parametrize(
    ("fault", "kind", "told"),
    [
        (httpx.ConnectTimeout("slow"), errors.RequestTimedOut, "took too long to accept a connection (slow)"),
        (httpx.ReadTimeout("slow"), errors.RequestTimedOut, "took too long to answer (slow)"),
        (httpx.WriteTimeout("slow"), errors.RequestTimedOut, "took too long to answer (slow)"),
        (httpx.PoolTimeout("slow"), errors.RequestTimedOut, "took too long to answer (slow)"),
        (httpx.ConnectError("refused"), errors.ConnectionFailed, "cannot be reached, is it running? (refused)"),
        (with_cause(httpx.ConnectError("no"), CERTIFICATE), errors.TLSFailed, "TLS failed (no)"),
        (
            with_cause(httpx.ConnectError("no"), with_context(OSError("deep"), CERTIFICATE)),
            errors.TLSFailed,
            "TLS failed (no)",
        ),
        (with_context(httpx.ReadError("no"), ssl.SSLEOFError("eof")), errors.TLSFailed, "TLS failed (no)"),
        (httpx.ReadError("reset"), errors.ConnectionFailed, "the connection broke (reset)"),
        (httpx.WriteError("reset"), errors.ConnectionFailed, "the connection broke (reset)"),
        (httpx.CloseError("reset"), errors.ConnectionFailed, "the connection broke (reset)"),
        (httpx.RemoteProtocolError("cut"), errors.ConnectionFailed, "the connection broke (cut)"),
        (httpx.LocalProtocolError("bad"), errors.ConnectionFailed, "the connection broke (bad)"),
        (httpx.ProxyError("502"), errors.ConnectionFailed, "the connection broke (502)"),
        (httpx.UnsupportedProtocol("ftp"), errors.ConnectionFailed, "the connection broke (ftp)"),
        (httpx.DecodingError("gzip"), errors.ConnectionFailed, "the connection broke (gzip)"),
        (httpx.TooManyRedirects("20"), errors.ConnectionFailed, "the connection broke (20)"),
        (httpx.InvalidURL("long"), errors.ConnectionFailed, "the connection broke (long)"),
        (httpx.ReadError(""), errors.ConnectionFailed, "the connection broke (ReadError)"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else "",
)
def test_a_fault_is_named(fault: Exception, kind: type[errors.TransportError], told: str) -> None:
    error = http.no_answer("GET", "http://host/x", fault)
    assert type(error) is kind
    assert str(error).startswith("GET http://host/x: ")
    assert str(error).endswith(told)
    assert (error.method, error.url) == ("GET", "http://host/x")


def fault_classes(kind: type[Exception]) -> list[type[Exception]]:
    return [kind, *(grandchild for child in kind.__subclasses__() for grandchild in fault_classes(child))]


def test_every_fault_of_httpx_is_named() -> None:
    for kind in fault_classes(httpx.RequestError):
        error = http.no_answer("GET", "http://host", kind("why"))
        assert isinstance(
            error, errors.RequestTimedOut if issubclass(kind, httpx.TimeoutException) else ConnectionError
        )


def test_connecting_has_at_most_ten_seconds_and_waiting_for_a_connection_no_limit() -> None:
    timeout = http.settings("http://host", 60.0, {})["timeout"]
    assert (timeout.read, timeout.write, timeout.connect, timeout.pool) == (60.0, 60.0, 10.0, None)
    assert http.settings("http://host", 2.0, {})["timeout"].connect == 2.0


def test_headers_name_this_library_and_the_users_come_last() -> None:
    assert http.settings("http://host", 1.0, {})["headers"]["User-Agent"].startswith("mlflow-wrap/")
    assert http.settings("http://host", 1.0, {"User-Agent": "mine", "X": "1"})["headers"] == {
        "User-Agent": "mine",
        "Accept": "*/*",
        "X": "1",
    }


def test_certificates_are_read_only_where_they_may_be_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = http.settings("http://host", 1.0, {})["verify"]
    assert plain.verify_mode == ssl.CERT_REQUIRED
    assert not plain.get_ca_certs()
    assert "verify" not in http.settings("https://host", 1.0, {})
    monkeypatch.setenv("HTTPS_PROXY", "https://proxy")
    assert "verify" not in http.settings("http://host", 1.0, {})


def test_the_settings_are_those_that_httpx_takes() -> None:
    httpx.Client(**http.settings("http://host", 1.0, {})).close()


@pytest.mark.parametrize(
    ("query", "address"),
    [
        ([], "http://host/p/x"),
        ([("a", "1"), ("a", "2")], "http://host/p/x?a=1&a=2"),
        ([("a", "b&c=d#e /%+")], "http://host/p/x?a=b%26c%3Dd%23e+%2F%25%2B"),
        ([("a", "ü"), ("b", "")], "http://host/p/x?a=%C3%BC&b="),
    ],
)
def test_an_address_holds_the_query_encoded(query: list[tuple[str, str]], address: str) -> None:
    assert http.url("http://host/p", "/x", query) == address


@given(st.lists(st.tuples(st.text(min_size=1), st.text()), min_size=1))
def test_what_is_put_into_a_query_is_what_arrives(query: list[tuple[str, str]]) -> None:
    sent = httpx.Request("GET", http.url("http://host", "/x", query)).url.query
    assert parse_qsl(sent.decode(), keep_blank_values=True) == query


@pytest.mark.parametrize(
    ("base", "shown"),
    [
        ("http://host:5000", "http://host:5000/x"),
        ("https://user:secret@host/p", "https://host/p/x"),
        ("https://user:s@cret@host", "https://host/x"),
    ],
)
def test_an_address_is_shown_without_credentials(base: str, shown: str) -> None:
    assert http.shown(base, "/x") == shown


def test_credentials_are_cut_from_an_answers_address() -> None:
    assert http.without_credentials(httpx.URL("http://user:secret@host/x?y=1")) == "http://host/x?y=1"
    assert http.without_credentials(httpx.URL("http://host/x")) == "http://host/x"


@pytest.mark.parametrize(
    ("base", "address", "authorization"),
    [
        ("http://host:5000/p", "http://host:5000/p", None),
        ("http://user:secret@host/p", "http://host/p", ("user", "secret")),
        ("http://us%40er:s%3A%C3%BC@host", "http://host", ("us@er", "s:ü")),
        ("http://user@host", "http://host", ("user", "")),
        ("http://user:a:b@host", "http://host", ("user", "a:b")),
    ],
)
def test_credentials_travel_in_a_header(base: str, address: str, authorization: tuple[str, str] | None) -> None:
    expected = {}
    if authorization:
        request = next(httpx.BasicAuth(*authorization).auth_flow(httpx.Request("GET", "http://host")))
        expected = {"Authorization": request.headers["Authorization"]}
    assert http.split_credentials(base) == (address, expected)
