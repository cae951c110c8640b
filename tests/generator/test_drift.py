"""The comparison of the description with what the installed MLflow says of itself."""

from __future__ import annotations

import collections
import copy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.__main__ import ROOT, load, main
from generator.drift import (
    DIFFERS,
    ONLY_DESCRIPTION,
    ONLY_SERVER,
    Comparison,
    Deviation,
    Difference,
    Report,
    deviations,
)
from generator.facts import facts
from generator.history import history
from generator.parts import Part
from generator.problems import DescriptionError
from generator.view import directions
from tests.generator.faults import KINDS, planted

if TYPE_CHECKING:
    from generator.bundle import Bundle

FAULTS = 255
SEED = 20260101


@pytest.fixture(scope="module")
def bundle() -> Bundle:
    return load(ROOT / "spec")


@pytest.fixture(scope="module")
def served() -> dict[str, Any]:
    return facts(None)


def test_every_difference_to_the_locked_mlflow_is_explained(bundle: Bundle, served: dict[str, Any]) -> None:
    report = Report(bundle.document, served, bundle.description.deviations)
    assert report.unexplained == []
    assert report.unused == []
    assert f"MLflow {served['version']}" in report.lines()[0]
    assert report.lines()[-1] == "0 unexplained differences"


def without_what_is_not_served(document: dict[str, Any]) -> dict[str, Any]:
    """The description without the operations of releases after the locked one, and what only they use."""
    known = copy.deepcopy(document)
    known["paths"] = {path: item for path, item in document["paths"].items() if "/skills" not in path}
    ways = directions(known)
    known["components"]["schemas"] = {
        name: schema for name, schema in known["components"]["schemas"].items() if ways[name] or name == "Double"
    }
    return known


# The basic-auth app and the online scoring routes read requests by hand and return plain dictionaries: nothing there
# says what the fields are. The same is true of OTLP, which opentelemetry's own protobuf parses.
UNSEEN = ("User", "Role", "Permission", "Otlp", "ExportTraces", "OnlineScoring", "ServerInfo", "McpConnectOption")


def test_planted_faults_are_named(bundle: Bundle, served: dict[str, Any]) -> None:
    document = without_what_is_not_served(bundle.document)
    meant = bundle.description.deviations
    sound = Report(document, served, meant)
    told: collections.Counter[str] = collections.Counter()
    missed = []
    for fault in planted(document, FAULTS, SEED):
        report = Report(fault.document, served, meant)
        if report.unexplained != sound.unexplained or report.unused != sound.unused:
            told[fault.kind] += 1
        else:
            missed.append(f"{fault.kind}: {fault.place}")
    assert told.total() >= 0.9 * FAULTS, missed
    assert [fault for fault in missed if not any(name in fault for name in UNSEEN)] == []
    assert set(told) == set(KINDS)


# ---- on a small example ------------------------------------------------------------------------------------------


def small(**changes: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """A description of one operation, and what a server that agrees says of itself."""
    fields = {"name": {"scalar": "string"}, "sizes": {"list": {"scalar": "integer"}}, "kind": {"enum": "m.Kind"}}
    document = {
        "paths": {
            "/api/2.0/things/{thing_id}": {
                "post": {
                    "operationId": "makeThing",
                    "tags": ["things"],
                    "x-mlflow-visibility": "public",
                    "parameters": [{"name": "thing_id", "in": "path", "required": True, "schema": {"type": "string"}}],
                    "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Make"}}}},
                    "responses": {
                        "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Made"}}}}
                    },
                }
            }
        },
        "components": {
            "schemas": {
                "Make": {
                    "x-mlflow-message": "m.Make",
                    "required": ["name"],
                    "properties": {
                        "name": {"type": "string"},
                        "sizes": {"type": "array", "items": {"type": "integer"}},
                        "kind": {"$ref": "#/components/schemas/Kind"},
                    },
                },
                "Made": {
                    "x-mlflow-message": "m.Make.Response",
                    "properties": {"weight": {"$ref": "#/components/schemas/Double"}},
                },
                "Kind": {"x-mlflow-enum": "m.Kind", "type": "string", "enum": ["RED", "GREEN"]},
                "Double": {"anyOf": [{"type": "number"}]},
            }
        },
    }
    said = {
        "version": "9.1.2",
        "rpcs": [
            {
                "name": "makeThing",
                "method": "POST",
                "path": "/api/2.0/things/{thing_id}",
                "request": "m.Make",
                "response": "m.Make.Response",
                "visibility": "PUBLIC",
            }
        ],
        "messages": {
            "m.Make": {**fields, "thing_id": {"scalar": "string"}},
            "m.Make.Response": {"weight": {"scalar": "number"}},
        },
        "enums": {"m.Kind": ["KIND_UNSPECIFIED", "RED", "GREEN"]},
        "required": {"Make": ["name", "thing_id"]},
        "routes": [["POST", "/api/2.0/things/{thing_id}"]],
        "schemas": {},
        **changes,
    }
    return document, said


def test_what_agrees_has_no_difference() -> None:
    document, said = small()
    comparison = Comparison(document, said)
    assert comparison.differences() == []
    assert comparison.fields == 4
    assert comparison.areas() == {"things": (1, 1)}


@pytest.mark.parametrize(
    ("changes", "difference"),
    [
        (
            {"routes": [["POST", "/api/2.0/things/{thing_id}"], ["GET", "/api/2.0/news"]]},
            Difference(ONLY_SERVER, "GET /api/2.0/news"),
        ),
        ({"routes": []}, Difference(ONLY_DESCRIPTION, "POST /api/2.0/things/{thing_id}")),
        (
            {"routes": [["POST", "/api/2.0/things/{name}"]]},
            Difference(DIFFERS, "POST /api/2.0/things/{thing_id}", "the server says /api/2.0/things/{name}"),
        ),
        (
            {"enums": {"m.Kind": ["RED", "GREEN", "BLUE"]}},
            Difference(ONLY_SERVER, "m.Kind.BLUE"),
        ),
        (
            {"required": {"Make": []}},
            Difference(DIFFERS, "m.Make.name required", "the handler does not insist on it"),
        ),
        (
            {"required": {"Make": ["name", "kind"]}},
            Difference(DIFFERS, "m.Make.kind required", "the handler insists on it"),
        ),
    ],
)
def test_each_difference_is_named(changes: dict[str, Any], difference: Difference) -> None:
    document, said = small(**changes)
    assert Comparison(document, said).differences() == [difference]


def test_a_deviation_explains_on_its_releases_only(tmp_path: Path) -> None:
    document, said = small(routes=[])
    path = tmp_path / "deviations.yaml"
    path.write_text('deviations:\n  - {what: "POST /api/*", why: not yet, versions: ["9.1"]}\n')
    part = Part(path, "spec/deviations.yaml")
    assert deviations(part) == [Deviation(("POST /api/*",), "not yet", ("9.1",))]
    assert Report(document, said, part).unexplained == []
    assert len(Report(document, {**said, "version": "9.2.0"}, part).unexplained) == 1


def test_a_deviation_that_explains_nothing_is_told(tmp_path: Path) -> None:
    document, said = small()
    path = tmp_path / "deviations.yaml"
    path.write_text('deviations:\n  - {what: "GET /gone", why: it was there}\n')
    report = Report(document, said, Part(path, "spec/deviations.yaml"))
    assert "explains nothing on this release: GET /gone" in report.lines()


@pytest.mark.parametrize("entry", ['{what: "x"}', '{why: "x"}', '{what: "x", why: "x", who: "x"}'])
def test_a_deviation_without_what_it_needs_is_refused(entry: str, tmp_path: Path) -> None:
    path = tmp_path / "deviations.yaml"
    path.write_text(f"deviations:\n  - {entry}\n")
    with pytest.raises(DescriptionError, match="a deviation has what, why"):
        deviations(Part(path, "spec/deviations.yaml"))


def test_the_command_says_that_there_is_no_such_release(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["drift", "--mlflow", "0.0.0"]) == 1
    assert "0.0.0" in capsys.readouterr().err


def test_the_history_tells_what_changed() -> None:
    _, older = small()
    _, newer = small(
        version="9.2.0",
        routes=[["GET", "/api/2.0/news"], ["GET", "/ajax-api/2.0/news"]],
        messages={
            "m.Make": {"name": {"scalar": "integer"}, "colour": {"scalar": "string"}},
            "m.Make.Response": older["messages"]["m.Make.Response"],
            "m.New": {},
        },
    )
    page = history([older, newer])
    assert "| 9.1.2 | 9.2.0 | 1 → 1 | 1 | 1 | 2 → 3 | 1 | 3 | 1 |" in page
    assert "- `GET /api/2.0/news`" in page
    assert "- `m.Make.colour`" in page
    assert "ajax" not in page
