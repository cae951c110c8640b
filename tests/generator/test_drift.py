"""The comparison of the spec with what the installed MLflow declares about itself."""

from __future__ import annotations

import collections
import copy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.__main__ import ROOT, load, main
from generator.drift import (
    DIFFERS,
    ONLY_SERVER,
    ONLY_SPEC,
    Comparison,
    Deviation,
    Difference,
    Report,
    deviations,
)
from generator.facts import facts
from generator.history import history
from generator.problems import SpecError
from generator.spec_files import SpecFile
from generator.view import directions
from tests.generator.seeded_errors import MUTATIONS, seeded

if TYPE_CHECKING:
    from generator.bundle import Bundle

ERRORS = 255
SEED = 20260101


@pytest.fixture(scope="module")
def bundle() -> Bundle:
    return load(ROOT / "spec")


@pytest.fixture(scope="module")
def served() -> dict[str, Any]:
    return facts(None)


def test_every_difference_to_the_locked_mlflow_is_explained(bundle: Bundle, served: dict[str, Any]) -> None:
    report = Report(bundle.document, served, bundle.spec.deviations)
    assert report.unexplained == []
    assert report.unused == []
    assert f"MLflow {served['version']}" in report.lines()[0]
    assert report.lines()[-1] == "0 unexplained differences"


def without_unserved_operations(document: dict[str, Any]) -> dict[str, Any]:
    """The spec without the operations of releases after the locked one, and the schemas that only they use."""
    served = copy.deepcopy(document)
    served["paths"] = {path: item for path, item in document["paths"].items() if "/skills" not in path}
    ways = directions(served)
    served["components"]["schemas"] = {
        name: schema for name, schema in served["components"]["schemas"].items() if ways[name] or name == "Double"
    }
    return served


# The basic-auth app and the online scoring routes read requests by hand and return plain dictionaries: nothing there
# says what the fields are. The same is true of OTLP, which opentelemetry's own protobuf parses.
UNSEEN = ("User", "Role", "Permission", "Otlp", "ExportTraces", "OnlineScoring", "ServerInfo", "McpConnectOption")


def test_seeded_errors_are_named(bundle: Bundle, served: dict[str, Any]) -> None:
    document = without_unserved_operations(bundle.document)
    meant = bundle.spec.deviations
    sound = Report(document, served, meant)
    named: collections.Counter[str] = collections.Counter()
    missed = []
    for error in seeded(document, ERRORS, SEED):
        report = Report(error.document, served, meant)
        if report.unexplained != sound.unexplained or report.unused != sound.unused:
            named[error.mutation] += 1
        else:
            missed.append(f"{error.mutation}: {error.location}")
    assert named.total() >= 0.9 * ERRORS, missed
    assert [error for error in missed if not any(name in error for name in UNSEEN)] == []
    assert set(named) == set(MUTATIONS)


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
    assert comparison.properties == 4
    assert comparison.areas() == {"things": (1, 1)}


@pytest.mark.parametrize(
    ("changes", "difference"),
    [
        (
            {"routes": [["POST", "/api/2.0/things/{thing_id}"], ["GET", "/api/2.0/news"]]},
            Difference(ONLY_SERVER, "GET /api/2.0/news"),
        ),
        ({"routes": []}, Difference(ONLY_SPEC, "POST /api/2.0/things/{thing_id}")),
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
            Difference(DIFFERS, "m.Make.name required", "the handler does not require it"),
        ),
        (
            {"required": {"Make": ["name", "kind"]}},
            Difference(DIFFERS, "m.Make.kind required", "the handler requires it"),
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
    spec_file = SpecFile(path, "spec/deviations.yaml")
    assert deviations(spec_file) == [Deviation(("POST /api/*",), "not yet", ("9.1",))]
    assert Report(document, said, spec_file).unexplained == []
    assert len(Report(document, {**said, "version": "9.2.0"}, spec_file).unexplained) == 1


def test_a_deviation_that_explains_nothing_is_reported(tmp_path: Path) -> None:
    document, said = small()
    path = tmp_path / "deviations.yaml"
    path.write_text('deviations:\n  - {what: "GET /gone", why: it was there}\n')
    report = Report(document, said, SpecFile(path, "spec/deviations.yaml"))
    assert "explains nothing on this release: GET /gone" in report.lines()


@pytest.mark.parametrize("entry", ['{what: "x"}', '{why: "x"}', '{what: "x", why: "x", who: "x"}'])
def test_a_deviation_with_a_missing_or_unknown_key_is_rejected(entry: str, tmp_path: Path) -> None:
    path = tmp_path / "deviations.yaml"
    path.write_text(f"deviations:\n  - {entry}\n")
    with pytest.raises(SpecError, match="a deviation has what, why"):
        deviations(SpecFile(path, "spec/deviations.yaml"))


def test_the_command_says_that_there_is_no_such_release(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["drift", "--mlflow", "0.0.0"]) == 1
    assert "0.0.0" in capsys.readouterr().err


def test_the_history_lists_what_changed() -> None:
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
