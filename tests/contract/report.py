"""Reads what schemathesis and the server have written during a run, and says what it amounts to."""

import base64
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.contract import server_log
from tests.contract.fields import FieldCoverage

# A failure of one of these means that the spec promises something else than the server does.
DESCRIPTION_CHECKS = (
    "response_schema_conformance",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
)
MESSAGE_WIDTH = 110
SCHEMA_PLACE = re.compile(r"^Schema at /components/schemas/(\S+?):?$", re.MULTILINE)
METHODS = ("get", "put", "post", "delete", "patch")


@dataclass
class Cause:
    """Failures with one reason."""

    count: int = 0
    operations: Counter[str] = field(default_factory=Counter)
    example: str = ""

    def add(self, operation: str, example: str = "") -> None:
        """Count one more failure."""
        self.count += 1
        self.operations[operation] += 1
        self.example = self.example or example


@dataclass
class Report:
    """One run of schemathesis.

    Attributes:
        fields: The fields that successes had.
        cases: How many requests were sent, by operation.
        succeeded: How many of them were successful (2xx), by operation. Operations without any are omitted.
        examples: The status that each example of the spec got, by operation.
        causes: The failures by check, then by reason.
        errors: What kept schemathesis from testing an operation.
        finished: Whether the run came to its end.
    """

    fields: FieldCoverage
    cases: Counter[str] = field(default_factory=Counter)
    succeeded: Counter[str] = field(default_factory=Counter)
    examples: dict[str, int] = field(default_factory=dict)
    causes: dict[str, dict[str, Cause]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(Cause)))
    errors: list[str] = field(default_factory=list)
    finished: bool = False

    @property
    def blames_spec(self) -> bool:
        """Whether the spec is wrong, or was not tested in full."""
        return bool(self.errors) or not self.finished or any(self.causes.get(check) for check in DESCRIPTION_CHECKS)


def operation_ids(description: Mapping[str, Any]) -> dict[str, str]:
    """Maps `METHOD /path` to `operationId` for every operation."""
    return {
        f"{method.upper()} {path}": item[method]["operationId"]
        for path, item in description["paths"].items()
        for method in METHODS
        if method in item
    }


def read_report(path: Path, description: Mapping[str, Any], log: Path | None = None) -> Report:
    """Read what a run has left.

    Args:
        path: The report of schemathesis, in NDJSON.
        description: The OpenAPI document that was tested.
        log: The log of a server that nobody else has used, to find out where in its code it failed.
    """
    report = Report(FieldCoverage(description))
    names = operation_ids(description)
    recorders: list[tuple[str, dict[str, Any]]] = []
    for event, value in _events(path):
        if event == "ScenarioFinished":
            recorders.append((value["phase"], value["recorder"]))
        elif event == "NonFatalError":
            label = value.get("label", "")
            report.errors.append(f"{names.get(label, label)}: {one_line(str(value.get('value', value)))}")
        elif event == "FatalError":
            report.errors.append(one_line(str(value.get("exception", value))))
        elif event == "EngineFinished":
            report.finished = value.get("stop_reason") == "completed"
    crashes = _match_crashes([recorder for _, recorder in recorders], log) if log else {}
    for phase, recorder in recorders:
        _add_scenario(report, recorder, phase, names.get(recorder["label"], recorder["label"]), crashes)
    return report


def _events(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            ((event, value),) = json.loads(line).items()
            yield event, value


def _match_crashes(recorders: Sequence[dict[str, Any]], log: Path) -> dict[str, str]:
    """The traceback behind each failed request, by the case's id.

    Requests are sent one at a time, so the log ends with them in their order. If it does not, nothing is matched.
    """
    sent = [
        (interaction["timestamp"], case_id, (interaction.get("response") or {}).get("status_code"))
        for recorder in recorders
        for case_id, interaction in recorder.get("interactions", {}).items()
    ]
    sent.sort()
    logged = server_log.read(log)[-len(sent) :] if sent else []
    if [status for _, _, status in sent] != [line.status for line in logged]:
        return {}
    pairs = zip(sent, logged, strict=True)
    return {case_id: line.crash for (_, case_id, _), line in pairs if line.crash}


def _add_scenario(report: Report, recorder: dict[str, Any], phase: str, name: str, crashes: Mapping[str, str]) -> None:
    interactions = recorder.get("interactions", {})
    report.cases[name] += len(interactions)
    for interaction in interactions.values():
        response = interaction.get("response") or {}
        status = response.get("status_code", 0)
        if 200 <= status < 300:
            report.succeeded[name] += 1
            report.fields.see(recorder["label"], _json(response))
        if phase == "examples":
            report.examples[name] = status
    for case_id, checks in recorder.get("checks", {}).items():
        for check in checks:
            if check["status"] == "failure":
                case, interaction = recorder["cases"][case_id]["value"], interactions.get(case_id, {})
                reason = crashes.get(case_id) if check["name"] == "not_a_server_error" else None
                reason = reason or _reason(check, case, interaction.get("response") or {})
                report.causes[check["name"]][reason].add(name, _example(interaction))


def _reason(check: dict[str, Any], case: dict[str, Any], response: dict[str, Any]) -> str:
    """What failures of one check must have in common to count as one."""
    failure = check["failure_info"]["failure"]
    status = response.get("status_code")
    if check["name"] in ("positive_data_acceptance", "not_a_server_error"):
        return f"{status} {_general(_error_message(response))}"
    if check["name"] == "negative_data_rejection":
        data = case.get("meta", {}).get("phase", {}).get("data", {})
        keywords = {word for mutation in data.get("mutations", ()) for word in mutation.get("keywords", ())}
        violated = data.get("scenario") or ", ".join(sorted(keywords)) or data.get("description", "")
        return f"{status} despite {violated.replace('_', ' ')}"
    if check["name"] == "response_schema_conformance":
        location = SCHEMA_PLACE.search(failure["message"])
        return f"{status} {_general(failure['message'])}" + (f" at {location[1]}" if location else "")
    if check["name"] == "content_type_conformance":
        return f"{status} with {', '.join(response.get('headers', {}).get('content-type', ['no content type']))}"
    return f"{status} {failure['title']}"


def _error_message(response: dict[str, Any]) -> str:
    match _json(response):
        case {"error_code": code, "message": message}:
            return f"{code} {message}"
        case {"detail": detail}:
            return str(detail)
    return _content(response)


def _json(response: dict[str, Any]) -> Any:
    """The body, or nothing if it is no JSON."""
    try:
        return json.loads(_content(response))
    except ValueError:
        return None


def _example(interaction: dict[str, Any]) -> str:
    request = interaction.get("request", {})
    uri = re.sub(r"^https?://[^/]+", "", request.get("uri", ""))
    return one_line(f"{request.get('method', '')} {uri} {_content(request, 'body')}")


def _content(message: dict[str, Any], key: str = "content") -> str:
    encoded = (message.get(key) or {}).get("$base64", "")
    return base64.b64decode(encoded).decode(errors="replace")


def _general(message: str) -> str:
    """The message without what differs from case to case: values, numbers, and what follows a colon."""
    text = message.splitlines()[0] if message else ""
    text = re.sub(r"(['\"`]).*\1", "…", text)
    text = re.sub(r"=.*\)", "=…)", text)
    text = re.split(r"['\"`:]", text)[0]
    return one_line(re.sub(r"\b[0-9a-f]{32}\b|\d+", "#", text))


def one_line(text: str) -> str:
    """At most one line of a page, without characters that a terminal would act upon."""
    flat = "".join(letter if letter.isprintable() else " " for letter in " ".join(text.split()))
    return flat if len(flat) <= MESSAGE_WIDTH else flat[: MESSAGE_WIDTH - 1] + "…"
