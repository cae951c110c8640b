"""A short fuzz of operations that only read; `make fuzz` is the long one of all."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.contract.fuzz import DESCRIPTION, Settings, fuzz, summary
from tests.contract.report import Report, read_report
from tests.contract.seeds import seed

READERS = (
    "downloadArtifact",
    "getExperimentByName",
    "getMetricHistory",
    "getModelVersionByAlias",
    "getRun",
    "getServerInfo",
    "listArtifacts",
    "searchModelVersions",
    "searchRuns",
)


def run(url: str, folder: Path, settings: Settings, unique_name: Callable[[str], str]) -> Report:
    description = json.loads(settings.description.read_text())
    seeds = seed(url, prefix=unique_name("seed"), model=unique_name("churn"))
    report = read_report(fuzz(url, seeds, folder, settings), description)
    # pytest shows it if the test fails.
    print(summary(report))
    return report


def test_the_spec_is_true_for_reading(mlflow_url: str, tmp_path: Path, unique_name: Callable[[str], str]) -> None:
    report = run(mlflow_url, tmp_path, Settings(READERS, max_examples=5, phases="coverage,fuzzing"), unique_name)
    assert not report.blames_spec
    assert set(report.cases) == set(READERS)
    # With so few examples it is up to chance whether a real name is among them.
    assert len(report.succeeded) >= len(READERS) - 2


def test_a_wrong_description_is_found_out(mlflow_url: str, tmp_path: Path, unique_name: Callable[[str], str]) -> None:
    description: dict[str, Any] = json.loads(DESCRIPTION.read_text())
    description["components"]["schemas"]["RunInfo"]["properties"]["start_time"] = {"type": "string"}
    responses = description["paths"]["/api/2.0/mlflow/runs/get"]["get"]["responses"]
    del responses["404"]
    responses["400"] = {"description": "Wrong", "content": {"text/csv": {"schema": {"type": "string"}}}}
    wrong = tmp_path / "wrong.json"
    wrong.write_text(json.dumps(description))
    settings = Settings(["getRun"], max_examples=10, phases="coverage,fuzzing", description=wrong)
    report = run(mlflow_url, tmp_path, settings, unique_name)
    assert report.blames_spec
    assert {check: list(causes) for check, causes in report.causes.items() if check.endswith("conformance")} == {
        "content_type_conformance": ["400 with application/json"],
        "response_schema_conformance": ["200 # is not of type … at RunInfo/properties/start_time"],
        "status_code_conformance": ["404 Undocumented status code"],
    }
