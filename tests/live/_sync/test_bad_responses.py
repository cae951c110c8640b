# Made by `make generate` from live/_async/test_bad_responses.py.
# Do not edit: change the async source. @generated
"""Whatever responds in place of MLflow, or does not: the error is ours, says what happened, and leaves nothing behind.

A socket of this process plays the server, so that every fault is real down to TCP.
"""

from __future__ import annotations

import json
import logging
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpcore
import pytest

from mlflow_wrap import (
    ApiError,
    BadRequest,
    ConnectionFailed,
    ContractWarning,
    Forbidden,
    InvalidArgument,
    MLflow,
    MLflowError,
    NotFound,
    NotSupportedByServer,
    RequestTimedOut,
    ResourceDoesNotExist,
    Retry,
    ServerError,
    ServiceUnavailable,
    TLSFailed,
    TooManyRequests,
    TransportError,
    Unauthorized,
    UnexpectedResponse,
)
from tests.rig.faulty import HOST, FaultyServer, Reply, Request, as_json, page
from tests.rig.parsers import each_parser  # noqa: F401  # for all tests

RUN_ID = "r1"
RUN = {
    "run": {
        "info": {"run_id": RUN_ID, "experiment_id": "7", "artifact_uri": "mlflow-artifacts:/7/r1/artifacts"},
        "data": {},
    }
}
LOGIN = page("Please log in")


def read_run(client: MLflow, _: Path) -> None:
    client.runs.get(RUN_ID)


def search_runs(client: MLflow, _: Path) -> None:
    client.runs.search(["1"])


def walk_models(client: MLflow, _: Path) -> None:
    assert [model for model in client.registered_models.iter_search()] == []


def set_tag(client: MLflow, _: Path) -> None:
    client.runs.set_tag(RUN_ID, "key", "value")


def delete_version(client: MLflow, _: Path) -> None:
    client.model_versions.delete("model", 1)


def read_version(client: MLflow, _: Path) -> None:
    client.server_version()


def upload_file(client: MLflow, folder: Path) -> None:
    (folder / "source.txt").write_text("text")
    client.artifacts.upload_file(RUN_ID, folder / "source.txt")


def upload_bytes(client: MLflow, _: Path) -> None:
    client.artifacts.upload_bytes(RUN_ID, "text", "note.txt")


def download_file(client: MLflow, folder: Path) -> None:
    client.artifacts.download_file(RUN_ID, "note.txt", folder / "copy.txt")


def read_bytes(client: MLflow, _: Path) -> None:
    client.artifacts.read_bytes(RUN_ID, "note.txt")


Call = Callable[[MLflow, Path], Any]
# Each with the method and path of the request that fails.
JSON_CALLS: list[tuple[Call, str, str]] = [
    (read_run, "GET", "/api/2.0/mlflow/runs/get"),
    (search_runs, "POST", "/api/2.0/mlflow/runs/search"),
    (walk_models, "GET", "/api/2.0/mlflow/registered-models/search"),
    (set_tag, "POST", "/api/2.0/mlflow/runs/set-tag"),
    (delete_version, "DELETE", "/api/2.0/mlflow/model-versions/delete"),
]
UPLOADS: list[tuple[Call, str, str]] = [
    (upload_file, "PUT", "/api/2.0/mlflow-artifacts/artifacts/7/r1/artifacts/source.txt"),
    (upload_bytes, "PUT", "/api/2.0/mlflow-artifacts/artifacts/7/r1/artifacts/note.txt"),
]
DOWNLOADS: list[tuple[Call, str, str]] = [
    (download_file, "GET", "/api/2.0/mlflow-artifacts/artifacts/7/r1/artifacts/note.txt"),
    (read_bytes, "GET", "/api/2.0/mlflow-artifacts/artifacts/7/r1/artifacts/note.txt"),
]
VERSION: list[tuple[Call, str, str]] = [(read_version, "GET", "/version")]
ALL_CALLS = [*JSON_CALLS, *VERSION, *UPLOADS, *DOWNLOADS]


def every(calls: list[tuple[Call, str, str]]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(("call", "method", "path"), calls, ids=[call.__name__ for call, _, _ in calls])


def faulty(call: Call, response: Reply) -> FaultyServer:
    """A server that sends one bad response. The first request of a call on artifacts, for their root, succeeds."""
    about_artifacts = any(call is other for other, _, _ in [*UPLOADS, *DOWNLOADS])

    def respond(request: Request) -> Reply:
        return as_json(RUN) if about_artifacts and "/runs/get" in request.path else response

    return FaultyServer(respond)


def failure(server: FaultyServer, call: Call, folder: Path, seconds: float = 5.0) -> MLflowError:
    """The error of a call, having checked what is true of every error."""
    address = server.url.replace("://", "://user:s3cret@")
    with MLflow(address, timeout=seconds, retry=Retry(max_retries=0)) as client:
        with pytest.raises(MLflowError) as caught:
            call(client, folder)
    error = caught.value
    again = pickle.loads(pickle.dumps(error))  # noqa: S301  # it is our own
    assert (type(again), str(again), again.__dict__) == (type(error), str(error), error.__dict__)
    for text in (str(error), repr(error), str(error.__dict__)):
        assert "\n" not in text
        assert "s3cret" not in text
    assert not [file.name for file in folder.iterdir() if file.name != "source.txt"]
    return error


PAGES = {
    "HTML page 400": (page("Bad request", 400), BadRequest),
    "login page 401": (page("Please log in", 401), Unauthorized),
    "text 403": (Reply("Invalid Host header - possible DNS rebinding attack detected", 403), Forbidden),
    "HTML page 404": (page("404 Not Found", 404), NotFound),
    "HTML page 405": (page("405 Method Not Allowed", 405), ApiError),
    "empty 404": (Reply(b"", 404), NotFound),
    "JSON of another 404": (as_json({"detail": "Not Found"}, 404), NotFound),
    "JSON list 404": (as_json(["Not Found"], 404), NotFound),
    "JSON with wrong types 404": (as_json({"error_code": 5, "message": ["x"]}, 404), NotFound),
    "broken JSON 404": (Reply('{"error_code": "RESOURCE_DOES', 404), NotFound),
    "no text 404": (Reply(b"\xff\xfe\x00", 404), NotFound),
    "teapot 418": (Reply("short and stout", 418), ApiError),
    "busy 429": (Reply("slow down", 429), TooManyRequests),
    "text 500": (Reply("Internal Server Error", 500), ServerError),
    "unknown status 599": (Reply("?", 599), ServerError),
    "not implemented 501": (as_json({"error_code": "NOT_IMPLEMENTED", "message": "no"}, 501), NotSupportedByServer),
    "proxy's 502": (page("502 Bad Gateway", 502), ServiceUnavailable),
    "proxy's 503": (page("503 Service Unavailable", 503), ServiceUnavailable),
    "empty 504": (Reply(b"", 504), ServiceUnavailable),
    "strange status 777": (Reply("?", 777), UnexpectedResponse),
    "MLflow's 404": (as_json({"error_code": "RESOURCE_DOES_NOT_EXIST", "message": "no"}, 404), ResourceDoesNotExist),
}


@pytest.mark.parametrize(("response", "error_class"), PAGES.values(), ids=PAGES)
@every([JSON_CALLS[0], JSON_CALLS[3], *VERSION, UPLOADS[0], *DOWNLOADS])
def test_a_failure_names_request_and_response(
    call: Call, method: str, path: str, response: Reply, error_class: type[ApiError], tmp_path: Path
) -> None:
    with faulty(call, response) as server:
        error = failure(server, call, tmp_path)
    assert type(error) is error_class
    assert isinstance(error, ApiError)
    assert (error.method, error.status_code) == (method, response.status)
    assert error.url.partition("?")[0] == server.url + path
    body = response.body.decode("latin-1") if isinstance(response.body, bytes) else response.body
    shown = " ".join(body.split())
    assert error.body == shown
    assert str(error).startswith(f"{method} {error.url}: {response.status}")
    assert str(error).endswith((error.message, shown or "(empty body)"))
    assert error.request_id is None


WRONG = {
    "login page": LOGIN,
    "text": Reply("OK"),
    "JSON list": as_json([]),
    "JSON text": as_json("ok"),
    "number": as_json(1),
    "cut JSON": Reply('{"run": {"info": {"run_id": "r'),
    "no text": Reply(b"\xff\xfe\x00"),
    "deep JSON": Reply('{"run":' + "[" * 100_000),
}


@pytest.mark.parametrize("response", WRONG.values(), ids=WRONG)
@every([*JSON_CALLS, *VERSION, *UPLOADS])
def test_a_success_that_is_not_of_mlflow_is_an_error(
    call: Call, method: str, path: str, response: Reply, tmp_path: Path
) -> None:
    with faulty(call, response) as server:
        error = failure(server, call, tmp_path)
    assert type(error) is UnexpectedResponse
    assert (error.method, error.status_code, error.url.partition("?")[0]) == (method, 200, server.url + path)
    assert "this is not a response of MLflow" in str(error)
    assert error.body[:20] in str(error)
    assert error.__cause__ is not None


@every([*JSON_CALLS, *VERSION])
def test_a_success_without_a_body_is_an_error(call: Call, method: str, path: str, tmp_path: Path) -> None:
    with faulty(call, Reply(b"")) as server:
        error = failure(server, call, tmp_path)
    assert type(error) is UnexpectedResponse
    assert str(error).startswith(f"{method} {server.url}{path}")
    assert "(empty body)" in str(error)


@pytest.mark.parametrize("body", [{}, {"run": None}, {"error": "no"}], ids=json.dumps)
def test_a_response_without_its_essential_part_is_no_key_error(body: Any, tmp_path: Path) -> None:
    with FaultyServer(as_json(body)) as server:
        error = failure(server, read_run, tmp_path)
    assert type(error) is UnexpectedResponse
    assert "the response lacks $.run" in str(error)


@pytest.mark.parametrize("part", [{}, {"info": None, "data": {}}], ids=json.dumps)
def test_an_essential_part_that_is_missing_deeper_is_no_attribute_error_later(part: Any, tmp_path: Path) -> None:
    with FaultyServer(as_json({"run": part})) as server:
        error = failure(server, read_run, tmp_path)
    assert type(error) is UnexpectedResponse
    assert "the response lacks $.run.info" in str(error)


def test_a_plain_value_that_is_missing_deeper_is_warned_of() -> None:
    run = {"info": {"run_id": RUN_ID}, "data": {}}
    with FaultyServer(as_json({"run": run})) as server, MLflow(server.url) as client:
        with pytest.warns(ContractWarning, match=r"\$\.run\.info\.experiment_id is missing"):
            run_ = client.runs.get(RUN_ID)
    assert run_.info.run_id == RUN_ID


@every(ALL_CALLS)
def test_a_redirect_names_its_target(call: Call, method: str, path: str, tmp_path: Path) -> None:
    response = Reply(b"", 302, {"Location": "https://login.example.org/sso"})
    with faulty(call, response) as server:
        error = failure(server, call, tmp_path)
    assert type(error) is UnexpectedResponse
    assert (error.method, error.status_code) == (method, 302)
    assert path in str(error)
    assert "redirected to https://login.example.org/sso" in str(error)


@every(ALL_CALLS)
def test_a_server_that_hangs_up_is_a_broken_connection(call: Call, method: str, path: str, tmp_path: Path) -> None:
    with faulty(call, Reply(raw=b"")) as server:
        error = failure(server, call, tmp_path)
    assert type(error) is ConnectionFailed
    assert str(error).startswith(f"{method} {server.url}{path}: the connection broke")
    assert isinstance(error.__cause__, httpcore.RemoteProtocolError)


@every(ALL_CALLS)
def test_what_is_not_http_is_a_broken_connection(call: Call, method: str, path: str, tmp_path: Path) -> None:
    with faulty(call, Reply(raw=b"SSH-2.0-OpenSSH_9.6\r\n\r\n")) as server:
        error = failure(server, call, tmp_path)
    assert type(error) is ConnectionFailed
    assert str(error).startswith(f"{method} {server.url}{path}: the connection broke")
    assert isinstance(error, ConnectionError)


@every(ALL_CALLS)
def test_a_body_that_is_cut_is_a_broken_connection_and_leaves_no_file(
    call: Call, method: str, path: str, tmp_path: Path
) -> None:
    with faulty(call, Reply("{}" * 5000, announced=20_000)) as server:
        error = failure(server, call, tmp_path)
    assert type(error) is ConnectionFailed
    assert str(error).startswith(f"{method} {server.url}{path}: the connection broke")


def test_a_download_that_is_cut_leaves_the_older_file(tmp_path: Path) -> None:
    target = tmp_path / "source.txt"
    target.write_text("older")
    with faulty(download_file, Reply("new" * 5000, announced=20_000)) as server:
        with MLflow(server.url, retry=Retry(max_retries=0)) as client:
            with pytest.raises(ConnectionFailed):
                client.artifacts.download_file(RUN_ID, "note.txt", target)
    assert target.read_text() == "older"
    assert list(tmp_path.iterdir()) == [target]


@every([JSON_CALLS[0], *DOWNLOADS])
def test_a_body_that_cannot_be_decompressed_is_ours(call: Call, method: str, path: str, tmp_path: Path) -> None:
    with faulty(call, Reply(b"no gzip", headers={"Content-Encoding": "gzip"})) as server:
        error = failure(server, call, tmp_path)
    assert isinstance(error, TransportError)
    assert str(error).startswith(f"{method} {server.url}{path}")


@every([JSON_CALLS[0], UPLOADS[0], DOWNLOADS[0]])
def test_a_server_that_hangs_is_timed_out(call: Call, method: str, path: str, tmp_path: Path) -> None:
    with faulty(call, Reply(hang=True)) as server:
        error = failure(server, call, tmp_path, seconds=0.3)
    assert type(error) is RequestTimedOut
    assert isinstance(error, TimeoutError)
    assert str(error).startswith(f"{method} {server.url}{path}: the server took too long to respond")
    assert isinstance(error.__cause__, httpcore.ReadTimeout)


@pytest.mark.parametrize("call", [call for call, _, _ in ALL_CALLS])
def test_an_unreachable_server_is_a_failed_connection(call: Call, tmp_path: Path) -> None:
    server = FaultyServer(LOGIN)
    with server:
        pass  # its port is free now
    error = failure(server, call, tmp_path)
    assert type(error) is ConnectionFailed
    assert "cannot be reached, is it running?" in str(error)
    assert isinstance(error.__cause__, httpcore.ConnectError)


def test_a_name_that_does_not_resolve_is_a_failed_connection() -> None:
    with MLflow("http://no-such-host.invalid") as client:
        with pytest.raises(ConnectionFailed, match=r"http://no-such-host\.invalid/api"):
            client.runs.get(RUN_ID)


def test_https_where_http_is_spoken_is_a_failure_of_tls(tmp_path: Path) -> None:
    with FaultyServer(LOGIN) as server, MLflow(server.url.replace("http://", "https://")) as client:
        with pytest.raises(TLSFailed, match="https://") as caught:
            read_run(client, tmp_path)
    assert isinstance(caught.value, ConnectionFailed)


def test_a_long_body_is_shortened(tmp_path: Path) -> None:
    with FaultyServer(Reply("<p>" * 10_000, 502)) as server:
        error = failure(server, read_run, tmp_path)
    assert len(str(error)) < 700
    assert str(error).endswith("…")


def test_the_request_id_of_a_proxy_is_kept(tmp_path: Path) -> None:
    with FaultyServer(Reply("?", 503, {"X-Request-Id": "abc"})) as server:
        error = failure(server, read_run, tmp_path)
    assert isinstance(error, ApiError)
    assert error.request_id == "abc"


def test_a_message_of_many_lines_is_shown_on_one(tmp_path: Path) -> None:
    body = {"error_code": "SOMETHING_NEW", "message": "first\n  second\n"}
    with FaultyServer(as_json(body, 500)) as server:
        error = failure(server, read_run, tmp_path)
    assert str(error).endswith("500 SOMETHING_NEW: first second")
    assert type(error) is ServerError


def test_a_value_of_a_wrong_type_is_kept_and_warned_of_once() -> None:
    info = {"run_id": RUN_ID, "experiment_id": "7", "start_time": "yesterday", "end_time": "soon"}
    runs = [{"info": info, "data": {"metrics": [{"key": "loss", "value": "low", "timestamp": 1}]}} for _ in range(3)]
    with FaultyServer(as_json({"runs": runs})) as server, MLflow(server.url) as client:
        with pytest.warns(ContractWarning, match=r"\$\.runs\[0\]\.info\.start_time") as caught:
            page = client.runs.search(["7"])
    assert len(caught) == 1
    kept: list[Any] = [(run.info.run_id, run.info.start_time, run.data.metrics["loss"]) for run in page]
    assert kept == [(RUN_ID, "yesterday", "low")] * 3


def test_what_is_not_known_yet_is_read_without_a_warning() -> None:
    info = {**RUN["run"]["info"], "status": "PAUSED", "lifecycle_stage": "frozen", "color": "red"}
    response = {
        "run": {"info": info, "data": {"metrics": None, "params": None, "charts": [1]}, "future": {}},
        "more": 1,
    }
    with FaultyServer(as_json(response)) as server, MLflow(server.url) as client:
        run = client.runs.get(RUN_ID)
    assert (run.info.status, run.info.lifecycle_stage) == ("PAUSED", "frozen")
    assert [dict(run.data.metrics), dict(run.data.params), dict(run.data.tags), run.inputs] == [{}, {}, {}, None]


def test_null_for_a_list_is_an_empty_list() -> None:
    with FaultyServer(as_json({"runs": None, "registered_models": None, "next_page_token": None})) as server:
        with MLflow(server.url) as client:
            assert (client.runs.search(["7"])).items == []
            assert [model for model in client.registered_models.iter_search()] == []


def test_an_empty_token_ends_the_pages_and_an_empty_page_does_not() -> None:
    responses = iter([{"next_page_token": "more"}, {"registered_models": [{"name": "m"}], "next_page_token": ""}])
    with FaultyServer(lambda _: as_json(next(responses))) as server, MLflow(server.url) as client:
        assert [model.name for model in client.registered_models.iter_search()] == ["m"]
    assert [request.path.partition("?")[2] for request in server.requests] == [
        "max_results=1000",
        "max_results=1000&page_token=more",
    ]


def test_numbers_may_come_as_text() -> None:
    metric = {"key": "loss", "value": "-Infinity", "timestamp": "1767355200000", "step": "3"}
    with FaultyServer(as_json({"metrics": [metric]})) as server, MLflow(server.url) as client:
        (point,) = client.metrics.get_history(RUN_ID, "loss")
    assert (point.value, point.timestamp, point.step) == (float("-inf"), 1_767_355_200_000, 3)


def test_credentials_are_sent_and_shown_nowhere(caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    caplog.set_level(logging.DEBUG)
    with faulty(download_file, Reply("text")) as server:
        with MLflow(f"http://us%40er:s3cret%3A@{server.authority}") as client:
            download_file(client, tmp_path)
            assert client.tracking_uri == server.url
            assert "s3cret" not in repr(client)
    sent = [request.headers["Authorization"] for request in server.requests]
    assert sent == ["Basic dXNAZXI6czNjcmV0Og=="] * 2
    assert "s3cret" not in caplog.text
    assert "dXNAZXI6czNjcmV0Og" not in caplog.text


def test_credentials_are_not_in_the_rejection_of_an_unserved_artifact() -> None:
    run = {"run": {"info": {**RUN["run"]["info"], "artifact_uri": "s3://bucket/x"}, "data": {}}}
    with FaultyServer(as_json(run)) as server, MLflow(f"http://user:s3cret@{server.authority}") as client:
        with pytest.raises(InvalidArgument, match=HOST) as caught:
            client.artifacts.read_bytes(RUN_ID, "note.txt")
    assert "s3cret" not in str(caught.value)


def test_the_log_has_method_path_and_outcome(caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    caplog.set_level(logging.DEBUG, "mlflow_wrap")
    with faulty(download_file, page("no", 404)) as server, MLflow(server.url) as client:
        with pytest.raises(NotFound):
            download_file(client, tmp_path)
        client.runs.get(RUN_ID)
    with pytest.raises(ConnectionFailed):
        MLflow(server.url).runs.get(RUN_ID)
    messages = [record.getMessage().partition(" in ")[0] for record in caplog.records if record.name == "mlflow_wrap"]
    assert messages == [
        "GET /api/2.0/mlflow/runs/get: 200",
        "GET /api/2.0/mlflow-artifacts/artifacts/7/r1/artifacts/note.txt: 404",
        "GET /api/2.0/mlflow/runs/get: 200",
        "GET /api/2.0/mlflow/runs/get: ConnectError",
    ]
    assert {record.levelno for record in caplog.records if record.name == "mlflow_wrap"} == {logging.DEBUG}


def test_nothing_is_logged_above_debug(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "mlflow_wrap")
    with FaultyServer(page("no", 502)) as server, MLflow(server.url, retry=Retry(max_retries=0)) as client:
        with pytest.raises(ServiceUnavailable):
            client.runs.get(RUN_ID)
    assert not [record for record in caplog.records if record.name == "mlflow_wrap"]
