# Made by `make generate` from live/_async/test_authentication.py.
# Do not edit: change the async source. @generated
"""Each way to authenticate against a real server, and that no credential is ever shown."""

from __future__ import annotations

import base64
import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from mlflow_wrap import ConnectionFailed, InvalidArgument, MLflow, MLflowError, Retry, Unauthorized
from tests.rig.auth_proxy import AuthProxy, ForwardProxy
from tests.rig.faulty import FaultyServer, as_json
from tests.rig.full import ADMIN

USER, PASSWORD = ADMIN
WRONG = "s3cret-and-wrong"
OLD, NEW = "s3cret-old-token", "s3cret-new-token"
SECRETS = (
    "s3cret",
    PASSWORD,
    *(base64.b64encode(f"{USER}:{password}".encode()).decode() for password in (PASSWORD, WRONG)),
)


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No credential in the environment, and a home directory of the test's own."""
    for name in list(os.environ):
        if name.startswith("MLFLOW_TRACKING_") or name == "MLFLOW_WORKSPACE":
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))


@pytest.fixture(autouse=True)
def log(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """Everything that is logged, by whomever; a credential in it fails the test."""
    caplog.set_level(logging.DEBUG)
    yield caplog
    # The string that `caplog` has now is that of the end of the test only.
    text = "\n".join(caplog.handler.format(record) for record in caplog.get_records("call"))
    assert not any(secret in text for secret in SECRETS)


def render_error(error: BaseException | None) -> str:
    """All that an exception shows, with its attributes and causes."""
    rendered = ""
    while error is not None:
        rendered += f"{error} {error!r} {error.__dict__} "
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return rendered


def assert_discreet(client: MLflow, error: MLflowError | None = None) -> None:
    """No credential is in the client's `repr` and address, nor in an error."""
    shown = f"{client!r} {client} {client.tracking_uri} {render_error(error)}"
    assert not any(secret in shown for secret in SECRETS)


# Basic authentication

Source = Callable[[str, str, pytest.MonkeyPatch, Path], dict[str, Any]]


def by_arguments(url: str, password: str, _: pytest.MonkeyPatch, __: Path) -> dict[str, Any]:
    return {"tracking_uri": url, "username": USER, "password": password}


def by_address(url: str, password: str, _: pytest.MonkeyPatch, __: Path) -> dict[str, Any]:
    return {"tracking_uri": url.replace("://", f"://{USER}:{password}@")}


def by_header(url: str, password: str, _: pytest.MonkeyPatch, __: Path) -> dict[str, Any]:
    value = base64.b64encode(f"{USER}:{password}".encode()).decode()
    return {"tracking_uri": url, "headers": {"authorization": f"Basic {value}"}}


def by_environment(url: str, password: str, patch: pytest.MonkeyPatch, _: Path) -> dict[str, Any]:
    patch.setenv("MLFLOW_TRACKING_URI", url)
    patch.setenv("MLFLOW_TRACKING_USERNAME", USER)
    patch.setenv("MLFLOW_TRACKING_PASSWORD", password)
    # As in MLflow's own client, a password beats a token.
    patch.setenv("MLFLOW_TRACKING_TOKEN", WRONG)
    return {}


def by_file(url: str, password: str, _: pytest.MonkeyPatch, folder: Path) -> dict[str, Any]:
    place = folder / "home/.mlflow/credentials"
    place.parent.mkdir(parents=True)
    place.write_text(f"[mlflow]\nmlflow_tracking_username = {USER}\nmlflow_tracking_password = {password}\n")
    return {"tracking_uri": url}


def by_auth(url: str, password: str, _: pytest.MonkeyPatch, __: Path) -> dict[str, Any]:
    return {"tracking_uri": url, "auth": httpx.BasicAuth(USER, password)}


SOURCES = pytest.mark.parametrize(
    "source",
    [by_arguments, by_address, by_header, by_environment, by_file, by_auth],
    ids=lambda source: source.__name__,
)


@SOURCES
def test_a_user_authenticates(source: Source, full_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with MLflow(**source(full_url, PASSWORD, monkeypatch, tmp_path)) as client:
        assert (client.users.current()).username == USER
        assert_discreet(client)


@SOURCES
def test_a_wrong_password_is_rejected(
    source: Source, full_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with MLflow(**source(full_url, WRONG, monkeypatch, tmp_path)) as client:
        with pytest.raises(Unauthorized) as caught:
            client.experiments.search()
        assert caught.value.status_code == 401
        assert_discreet(client, caught.value)


def test_nobody_is_rejected(full_url: str) -> None:
    with MLflow(full_url) as client, pytest.raises(Unauthorized):
        client.experiments.search()


def test_arguments_win_over_all_that_is_around(full_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    by_environment(full_url, WRONG, monkeypatch, tmp_path)
    by_file(full_url, WRONG, monkeypatch, tmp_path)
    address = full_url.replace("://", f"://{USER}:{WRONG}@")
    with MLflow(address, username=USER, password=PASSWORD) as client:
        assert (client.users.current()).username == USER


def test_a_client_of_the_user_is_not_given_what_is_around(
    full_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    by_environment(full_url, PASSWORD, monkeypatch, tmp_path)
    with httpx.Client() as http_client:
        with MLflow(http_client=http_client) as client, pytest.raises(Unauthorized):
            client.experiments.search()
        with MLflow(http_client=http_client, username=USER, password=PASSWORD) as client:
            assert (client.users.current()).username == USER


# Bearer tokens


@pytest.fixture
def proxy(mlflow_url: str) -> Iterator[AuthProxy]:
    """A proxy before the shared server that wants `OLD`, until the test changes it."""
    with AuthProxy(mlflow_url, OLD) as server:
        yield server


@pytest.fixture
def token_file(tmp_path: Path) -> Path:
    path = tmp_path / "token"
    path.write_text(f"{OLD}\n")
    return path


def rewrite(path: Path, token: str) -> None:
    """Change a file so that only its content shows it."""
    before = path.stat()
    path.write_text(f"{token}\n")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert path.stat().st_size == before.st_size


def test_a_fixed_token(proxy: AuthProxy, monkeypatch: pytest.MonkeyPatch) -> None:
    with MLflow(proxy.url, token=OLD) as client:
        assert client.experiments.search(max_results=1)
        assert_discreet(client)
    monkeypatch.setenv("MLFLOW_TRACKING_TOKEN", OLD)
    with MLflow(proxy.url) as client:
        assert client.experiments.search(max_results=1)
        assert_discreet(client)
    assert proxy.statuses == [200, 200]


def test_a_rejected_token_that_is_fixed_is_sent_once(proxy: AuthProxy) -> None:
    with MLflow(proxy.url, token=WRONG) as client:
        with pytest.raises(Unauthorized, match="The token is wrong or out of date") as caught:
            client.experiments.search(max_results=1)
        assert_discreet(client, caught.value)
    assert proxy.statuses == [401]


def test_a_token_of_a_function_may_differ_each_time(proxy: AuthProxy) -> None:
    with MLflow(proxy.url, token=lambda: proxy.token) as client:
        assert client.experiments.search(max_results=1)
        proxy.token = NEW
        assert client.experiments.search(max_results=1)
        assert_discreet(client)
    assert proxy.statuses == [200, 200]
    assert [request.headers["Authorization"] for request in proxy.requests] == [f"Bearer {OLD}", f"Bearer {NEW}"]


def test_a_function_is_called_again_when_its_token_is_rejected(proxy: AuthProxy) -> None:
    calls: list[None] = []

    def token() -> str:
        calls.append(None)
        return OLD if len(calls) == 1 else NEW

    proxy.token = NEW
    with MLflow(proxy.url, token=token) as client:
        assert client.experiments.search(max_results=1)
    assert proxy.statuses == [401, 200]


def test_a_function_that_has_no_other_token_leaves_the_rejection(proxy: AuthProxy) -> None:
    with MLflow(proxy.url, token=lambda: WRONG) as client:
        with pytest.raises(Unauthorized) as caught:
            client.experiments.search(max_results=1)
        assert_discreet(client, caught.value)
    assert proxy.statuses == [401]


def test_the_return_value_of_a_function_is_checked(proxy: AuthProxy) -> None:
    with MLflow(proxy.url, token=lambda: f"{WRONG}\n") as client:
        with pytest.raises(InvalidArgument, match="what token returns") as caught:
            client.experiments.search(max_results=1)
        assert_discreet(client, caught.value)
    assert proxy.requests == []


def test_a_file_that_has_changed_is_read_before_it_is_needed(proxy: AuthProxy, token_file: Path) -> None:
    with MLflow(proxy.url, token_file=token_file) as client:
        assert client.experiments.search(max_results=1)
        proxy.token = "s3cret-longer-token-than-the-others"  # noqa: S105
        token_file.write_text(proxy.token)
        assert client.experiments.search(max_results=1)
        assert_discreet(client)
    assert proxy.statuses == [200, 200]


def test_a_file_is_read_again_when_its_token_is_rejected(proxy: AuthProxy, token_file: Path) -> None:
    with MLflow(proxy.url, token_file=token_file) as client:
        assert client.experiments.search(max_results=1)
        proxy.token = NEW
        rewrite(token_file, NEW)
        assert client.experiments.search(max_results=1)
        assert client.experiments.search(max_results=1)
    assert proxy.statuses == [200, 401, 200, 200]


def test_what_is_not_idempotent_is_repeated_after_a_rejected_token_too(
    proxy: AuthProxy, token_file: Path, sync_client: MLflow, model_name: str
) -> None:
    with MLflow(proxy.url, token_file=token_file, retry=Retry(max_retries=0)) as client:
        client.registered_models.get(model_name)
        proxy.token = NEW
        rewrite(token_file, NEW)
        created = client.model_versions.create(model_name, "s3://bucket/model")
    assert created.version == "1"
    assert proxy.statuses == [200, 401, 200]
    assert len((sync_client.model_versions.search(f"name = '{model_name}'")).items) == 1


def test_a_repeated_request_is_whole(proxy: AuthProxy, token_file: Path, sync_client: MLflow, run_id: str) -> None:
    with MLflow(proxy.url, token_file=token_file) as client:
        client.runs.get(run_id)
        proxy.token = NEW
        rewrite(token_file, NEW)
        client.runs.log_batch(run_id, params={f"key-{index}": index for index in range(100)})
    assert proxy.statuses == [200, 401, 200]
    assert len((sync_client.runs.get(run_id)).data.params) == 100


def test_a_download_goes_on_with_another_token(
    proxy: AuthProxy, token_file: Path, sync_client: MLflow, run_id: str, tmp_path: Path
) -> None:
    sync_client.artifacts.upload_text(run_id, "a note", "note.txt")
    with MLflow(proxy.url, token_file=token_file) as client:
        client.runs.get(run_id)
        proxy.token = NEW
        rewrite(token_file, NEW)
        assert client.artifacts.read_bytes(run_id, "note.txt") == b"a note"
        proxy.token = OLD
        rewrite(token_file, OLD)
        client.artifacts.download_file(run_id, "note.txt", tmp_path / "copy.txt")
    assert (tmp_path / "copy.txt").read_text() == "a note"
    assert proxy.statuses.count(401) == 2


def test_a_request_is_repeated_once_only(proxy: AuthProxy, token_file: Path) -> None:
    with MLflow(proxy.url, token_file=token_file) as client:
        assert client.experiments.search(max_results=1)
        proxy.token = "s3cret-of-somebody-else"  # noqa: S105
        rewrite(token_file, NEW)
        with pytest.raises(Unauthorized) as caught:
            client.experiments.search(max_results=1)
        assert_discreet(client, caught.value)
        assert proxy.statuses == [200, 401, 401]
        # There is no other token now, so a 401 is final at once.
        with pytest.raises(Unauthorized):
            client.experiments.search(max_results=1)
        assert proxy.statuses == [200, 401, 401, 401]


def test_a_file_that_is_gone_leaves_the_rejection(
    proxy: AuthProxy, token_file: Path, log: pytest.LogCaptureFixture
) -> None:
    with MLflow(proxy.url, token_file=token_file) as client:
        assert client.experiments.search(max_results=1)
        token_file.unlink()
        assert client.experiments.search(max_results=1)
        proxy.token = NEW
        with pytest.raises(Unauthorized):
            client.experiments.search(max_results=1)
    assert proxy.statuses == [200, 200, 401]
    assert f"there is no other: token_file: {token_file} cannot be read" in log.text


def test_a_file_that_was_never_there_is_named(proxy: AuthProxy, tmp_path: Path) -> None:
    with pytest.raises(InvalidArgument, match=r"token_file: .*/none cannot be read"):
        with MLflow(proxy.url, token_file=tmp_path / "none") as client:
            client.experiments.search(max_results=1)
    assert proxy.requests == []


# Headers


def test_a_function_for_headers_is_called_each_time(proxy: AuthProxy) -> None:
    returned = iter([{"Authorization": f"Bearer {OLD}", "X-Count": "1"}, {"authorization": f"Bearer {OLD}"}])
    with MLflow(proxy.url, headers=lambda: next(returned)) as client:
        assert client.experiments.search(max_results=1)
        assert client.experiments.search(max_results=1)
        assert_discreet(client)
    assert proxy.statuses == [200, 200]
    assert [request.headers.get("X-Count") for request in proxy.requests] == ["1", None]


@pytest.mark.parametrize("header", [{"token": WRONG}, {"token": lambda: WRONG}], ids=["fixed", "function"])
def test_headers_of_a_function_win(proxy: AuthProxy, header: dict[str, Any]) -> None:
    with MLflow(proxy.url, headers=lambda: {"authorization": f"Bearer {OLD}"}, **header) as client:
        assert client.experiments.search(max_results=1)
    assert proxy.statuses == [200]


def test_headers_of_a_function_are_checked(proxy: AuthProxy) -> None:
    with MLflow(proxy.url, headers=lambda: {"X-Key": f"{WRONG}\r\nX-Other: 1"}) as client:
        with pytest.raises(InvalidArgument, match=r"\['X-Key'\]") as caught:
            client.experiments.search(max_results=1)
        assert_discreet(client, caught.value)
    assert proxy.requests == []


def test_the_workspace_goes_with_every_request(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MLFLOW_WORKSPACE", "team-b")
    with FaultyServer(as_json({})) as server:
        with MLflow(server.url, workspace="team-a") as client:
            client.runs.set_tag("r", "key", "value")
        with MLflow(server.url) as client:
            client.runs.set_tag("r", "key", "value")
    sent = [{name.lower(): value for name, value in request.headers.items()} for request in server.requests]
    assert [headers["x-mlflow-workspace"] for headers in sent] == ["team-a", "team-b"]


def test_a_workspace_is_an_area_of_its_own(
    full_url: str, admin_client: MLflow, unique_name: Callable[[str], str]
) -> None:
    workspace, name = unique_name("space"), unique_name("experiment")
    admin_client.workspaces.create(workspace)
    with MLflow(full_url, username=USER, password=PASSWORD, workspace=workspace) as client:
        client.experiments.create(name)
        assert [item.name for item in (client.experiments.search(f"name = '{name}'")).items] == [name]
        assert workspace in {item.name for item in client.workspaces.list()}
    assert (admin_client.experiments.search(f"name = '{name}'")).items == []


# Proxies


@pytest.fixture
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.mark.usefixtures("no_proxies")
def test_requests_go_through_a_proxy(mlflow_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = "Basic " + base64.b64encode(f"{USER}:{WRONG}".encode()).decode()
    with ForwardProxy(expected) as forward:
        address = forward.url.replace("://", f"://{USER}:{WRONG}@")
        with MLflow(mlflow_url, proxy=address) as client:
            assert client.experiments.search(max_results=1)
            assert_discreet(client)
        monkeypatch.setenv("HTTP_PROXY", address)
        with MLflow(mlflow_url) as client:
            assert client.experiments.search(max_results=1)
            assert_discreet(client)
        assert [request.path for request in forward.requests] == [f"{mlflow_url}/api/2.0/mlflow/experiments/search"] * 2
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        with MLflow(mlflow_url) as client:
            assert client.experiments.search(max_results=1)
        assert len(forward.requests) == 2


@pytest.mark.usefixtures("no_proxies")
def test_a_proxy_may_deny_a_connection(mlflow_url: str) -> None:
    with ForwardProxy("Basic of-somebody-else") as forward:
        address = forward.url.replace("://", f"://{USER}:{WRONG}@")
        with MLflow(mlflow_url, proxy=address) as client:
            with pytest.raises(MLflowError, match="407") as caught:
                client.experiments.search(max_results=1)
            assert_discreet(client, caught.value)
    assert len(forward.requests) == 1


@pytest.mark.usefixtures("no_proxies")
def test_a_proxy_that_is_not_there_is_named(mlflow_url: str) -> None:
    with ForwardProxy() as forward:
        address = forward.url.replace("://", f"://{USER}:{WRONG}@")
    with MLflow(mlflow_url, proxy=address, retry=Retry(max_retries=0)) as client:
        with pytest.raises(ConnectionFailed) as caught:
            client.experiments.search(max_results=1)
        assert_discreet(client, caught.value)
