# Made by `make generate` from live/_async/test_tls.py.
# Do not edit: change the async source. @generated
"""TLS before a real server: whom a client trusts, and how it proves itself."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from mlflow_wrap import InvalidArgument, MLflow, MLflowError, Retry, TLSFailed
from tests.rig.auth_proxy import ForwardProxy
from tests.rig.tls import Authority, TLSProxy

VARIABLES = (
    "MLFLOW_TRACKING_INSECURE_TLS",
    "MLFLOW_TRACKING_SERVER_CERT_PATH",
    "MLFLOW_TRACKING_CLIENT_CERT_PATH",
    "REQUESTS_CA_BUNDLE",
    "CURL_CA_BUNDLE",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
)


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of certificates and proxies in the environment."""
    for name in (*VARIABLES, "http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("server"))


@pytest.fixture(scope="module")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """Whom the server trusts."""
    return Authority(tmp_path_factory.mktemp("clients"), "clients")


@pytest.fixture
def server(mlflow_url: str, authority: Authority) -> Iterator[TLSProxy]:
    with TLSProxy(mlflow_url, authority) as proxy:
        yield proxy


@pytest.fixture
def strict_server(mlflow_url: str, authority: Authority, clients: Authority) -> Iterator[TLSProxy]:
    """A server that wants a certificate of the client."""
    with TLSProxy(mlflow_url, authority, clients=clients) as proxy:
        yield proxy


def assert_rejected(client: MLflow, server: TLSProxy, message: str) -> None:
    with pytest.raises(TLSFailed, match=message) as caught:
        client.experiments.search(max_results=1)
    assert caught.value.url.startswith(server.url)
    # It will not pass by itself, so nothing is tried again.
    assert not caught.value.retryable
    assert caught.value.attempts == 1
    assert server.requests == []


def test_an_unknown_authority_is_rejected_with_what_to_do(server: TLSProxy) -> None:
    with MLflow(server.url) as client:
        assert_rejected(client, server, "(?s)certificate verify failed.*verify=")


def test_another_authority_is_rejected(server: TLSProxy, clients: Authority) -> None:
    with MLflow(server.url, verify=clients.path) as client:
        assert_rejected(client, server, "certificate verify failed")


def test_a_certificate_for_another_host_is_rejected(mlflow_url: str, authority: Authority) -> None:
    with TLSProxy(mlflow_url, authority, host="mlflow.example.org") as server:
        with MLflow(server.url, verify=authority.path) as client:
            assert_rejected(client, server, "127.0.0.1")


def test_a_private_authority_is_trusted_where_it_is_named(
    server: TLSProxy, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = ssl.create_default_context(cafile=authority.path)
    for verify in (authority.path, str(authority.path), context):
        with MLflow(server.url, verify=verify) as client:
            assert client.experiments.search(max_results=1)
            assert client.is_healthy()
    for name in ("MLFLOW_TRACKING_SERVER_CERT_PATH", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"):
        with monkeypatch.context() as patch:
            patch.setenv(name, str(authority.path))
            with MLflow(server.url) as client:
                assert client.experiments.search(max_results=1)


def test_not_to_check_has_to_be_said(server: TLSProxy, monkeypatch: pytest.MonkeyPatch) -> None:
    with MLflow(server.url, verify=False) as client:
        assert client.experiments.search(max_results=1)
    monkeypatch.setenv("MLFLOW_TRACKING_INSECURE_TLS", "true")
    with MLflow(server.url) as client:
        assert client.experiments.search(max_results=1)
    with MLflow(server.url, verify=True) as client, pytest.raises(TLSFailed):
        client.experiments.search(max_results=1)


def test_a_client_proves_itself_by_a_certificate(
    strict_server: TLSProxy, authority: Authority, clients: Authority, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    cert, key = clients.issue("ada@example.org")
    both = tmp_path / "both.pem"
    both.write_bytes(cert.read_bytes() + key.read_bytes())
    ways: list[dict[str, Any]] = [{"cert": (cert, key)}, {"cert": both}, {"cert": str(both)}]
    for way in ways:
        with MLflow(strict_server.url, verify=authority.path, **way) as client:
            assert client.experiments.search(max_results=1)
    monkeypatch.setenv("MLFLOW_TRACKING_CLIENT_CERT_PATH", str(both))
    with MLflow(strict_server.url, verify=authority.path) as client:
        assert client.experiments.search(max_results=1)


def test_without_a_certificate_a_strict_server_rejects(strict_server: TLSProxy, authority: Authority) -> None:
    with MLflow(strict_server.url, verify=authority.path) as client:
        assert_rejected(client, strict_server, "(?s)certificate.*required.*cert=")


def test_a_client_of_the_user_raises_the_same(strict_server: TLSProxy, authority: Authority) -> None:
    context = ssl.create_default_context(cafile=authority.path)
    with httpx.Client(verify=context) as http_client:
        with MLflow(strict_server.url, http_client=http_client) as client:
            assert_rejected(client, strict_server, "(?s)certificate.*required.*cert=")
        with MLflow(strict_server.url, transport=httpx.HTTPTransport(verify=context)) as client:
            assert_rejected(client, strict_server, "(?s)certificate.*required.*cert=")


def test_a_certificate_of_another_authority_is_rejected(strict_server: TLSProxy, authority: Authority) -> None:
    with MLflow(strict_server.url, verify=authority.path, cert=authority.issue("eve@example.org")) as client:
        assert_rejected(client, strict_server, "(?i)unknown.?ca")


@pytest.mark.parametrize("name", ["verify", "cert"])
def test_a_file_that_is_not_there_is_named(server: TLSProxy, tmp_path: Path, name: str) -> None:
    arguments: dict[str, Any] = {name: tmp_path / "none.pem"}
    with pytest.raises(InvalidArgument, match=rf"^{name}: .*/none\.pem cannot be read"):
        with MLflow(server.url, **arguments) as client:
            client.experiments.search(max_results=1)
    assert server.requests == []


def test_plain_http_to_a_tls_server_fails_as_it_should(server: TLSProxy) -> None:
    with MLflow(server.url.replace("https://", "http://"), retry=Retry(max_retries=0)) as client:
        with pytest.raises(MLflowError, match=f"http://{server.authority}"):
            client.experiments.search(max_results=1)
    assert server.requests == []


def test_tls_to_a_plain_server_is_reported_as_such(mlflow_url: str) -> None:
    with MLflow(mlflow_url.replace("http://", "https://")) as client:
        with pytest.raises(TLSFailed, match=r"(?s)http:// in place of https://"):
            client.experiments.search(max_results=1)


def test_tls_goes_through_the_tunnel_of_a_proxy(server: TLSProxy, authority: Authority) -> None:
    with ForwardProxy() as forward:
        with MLflow(server.url, verify=authority.path, proxy=forward.url) as client:
            assert client.experiments.search(max_results=1)
        with MLflow(server.url, proxy=forward.url) as client:
            with pytest.raises(TLSFailed, match="certificate verify failed"):
                client.experiments.search(max_results=1)
    assert {(request.method, request.path) for request in forward.requests} == {("CONNECT", server.authority)}
