"""What a run amounts to, read from files that are written here."""

import base64
import json
from pathlib import Path
from typing import Any

from tests.contract.fuzz import summary
from tests.contract.report import read_report

DESCRIPTION: dict[str, Any] = {
    "paths": {
        "/a": {
            "get": {
                "operationId": "getA",
                "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}},
            }
        },
        "/b": {"post": {"operationId": "createB"}},
        "/c": {"get": {"operationId": "getC"}},
    },
    "components": {
        "schemas": {
            "A": {"properties": {"parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}}, "x": {}}},
            "Part": {
                "properties": {
                    "name": {},
                    "size": {},
                    "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}},
                }
            },
        }
    },
}
LOG = """\
2026/01/01 00:00:00 INFO:     127.0.0.1:5 - "GET /health HTTP/1.1" 200 OK
2026/01/01 00:00:00 INFO:     127.0.0.1:5 - "GET /a HTTP/1.1" 200 OK
2026/01/01 00:00:00 ERROR mlflow.server: Exception on /b [POST]
Traceback (most recent call last):
  File "/somewhere/site-packages/flask/app.py", line 1, in wsgi_app
    response = self.full_dispatch_request()
  File "/somewhere/site-packages/mlflow/server/handlers.py", line 7, in _create_b
    int(value)
TypeError: int() argument must be a string
2026/01/01 00:00:00 INFO:     127.0.0.1:5 - "POST /b HTTP/1.1" 500 Internal Server Error
"""


def base64_of(value: object) -> dict[str, str]:
    return {"$base64": base64.b64encode(json.dumps(value).encode()).decode()}


def scenario(
    label: str, status: int, time: int, failed: str | None = None, title: str = "", body: object = "<html>"
) -> dict[str, Any]:
    case = f"case-{time}"
    failure = {"name": failed, "status": "failure", "failure_info": {"failure": {"title": title, "message": "…"}}}
    method, path = label.split()
    recorder = {
        "label": label,
        "cases": {case: {"value": {"method": method}}},
        "checks": {case: [{"name": "another", "status": "success"}, *([failure] if failed else [])]},
        "interactions": {
            case: {
                "request": {"method": method, "uri": f"http://127.0.0.1:1{path}", "body": base64_of({"x": 1})},
                "response": {"status_code": status, "headers": {}, "content": base64_of(body)},
                "timestamp": time,
            }
        },
    }
    return {"ScenarioFinished": {"phase": "examples", "recorder": recorder}}


def write(path: Path, *events: dict[str, Any]) -> Path:
    path.write_text("".join(json.dumps(event) + "\n" for event in events))
    return path


FINISHED = {"EngineFinished": {"stop_reason": "completed"}}


def test_a_failure_of_the_server_is_reported_by_its_location_and_blames_nothing_else(tmp_path: Path) -> None:
    log = tmp_path / "server.log"
    log.write_text(LOG)
    # Not in the order of their requests, which is what the log goes by.
    events = scenario("POST /b", 500, 2, "not_a_server_error"), scenario("GET /a", 200, 1), FINISHED
    report = read_report(write(tmp_path / "report", *events), DESCRIPTION, log)
    assert not report.blames_spec
    assert list(report.causes["not_a_server_error"]) == ["TypeError at mlflow/server/handlers.py:7 in _create_b"]
    text = summary(report)
    assert "2 of 3 operations, 2 requests, 1 successful" in text
    assert "1 of 2 reached a success; not createB" in text
    assert "1 of 2 examples succeeded; not createB (500)" in text


def test_a_log_with_other_requests_is_not_used(tmp_path: Path) -> None:
    log = tmp_path / "server.log"
    log.write_text(LOG + LOG.splitlines()[0])
    events = scenario("GET /a", 200, 1), scenario("POST /b", 500, 2, "not_a_server_error"), FINISHED
    report = read_report(write(tmp_path / "report", *events), DESCRIPTION, log)
    assert list(report.causes["not_a_server_error"]) == ["500 …"]


def test_an_undocumented_status_blames_the_spec(tmp_path: Path) -> None:
    event = scenario("POST /b", 409, 1, "status_code_conformance", "Undocumented status code")
    report = read_report(write(tmp_path / "report", event, FINISHED), DESCRIPTION)
    assert report.blames_spec
    text = summary(report)
    assert "THE SPEC IS WRONG" in text
    assert "409 Undocumented status code" in text
    assert 'such as POST /b {"x": 1}' in text


def test_what_was_not_tested_is_no_success(tmp_path: Path) -> None:
    unfinished = read_report(write(tmp_path / "report", scenario("GET /a", 200, 1)), DESCRIPTION)
    assert unfinished.blames_spec
    error = {"NonFatalError": {"label": "GET /c", "value": "no example could be made"}}
    report = read_report(write(tmp_path / "report", error, FINISHED), DESCRIPTION)
    assert report.blames_spec
    assert "getC: no example could be made" in summary(report)


def test_fields_are_seen_where_a_response_has_them(tmp_path: Path) -> None:
    body = {"parts": [{"parts": [{"size": 1}]}], "unknown": {"name": "x"}}
    report = read_report(write(tmp_path / "report", scenario("GET /a", 200, 1, body=body), FINISHED), DESCRIPTION)
    assert report.fields.seen == {("A", "parts"), ("Part", "parts"), ("Part", "size")}
    assert report.fields.unseen() == {"A": ["x"], "Part": ["name"]}
    text = summary(report)
    assert "3 of 5 response fields were in a response; not" in text
    assert "Part: name" in text
