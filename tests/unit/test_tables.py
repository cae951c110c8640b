"""Results become tidy tables."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import pytest
from mlflow_rest.models import (
    Experiment,
    LoggedModel,
    LoggedModelInfo,
    Metric,
    MetricWithRunId,
    ModelVersion,
    ModelVersionTag,
    Param,
    Run,
    RunData,
    RunInfo,
    RunTag,
)

from mlflow_wrap import InvalidArgument, MissingDependencyError, Page
from mlflow_wrap.tables import to_columns, to_pandas, to_polars

NOON_MS = 1_767_355_200_123
RUNS = [
    Run(
        info=RunInfo(run_id="a", experiment_id="1", status="FINISHED", start_time=NOON_MS, end_time=None),
        data=RunData(metrics=[Metric(key="loss", value=0.5, timestamp=1)], tags=[RunTag(key="team", value="x")]),
    ),
    Run(
        info=RunInfo(run_id="b", experiment_id="1", status="FAILED", start_time=NOON_MS, end_time=NOON_MS + 1),
        data=RunData(metrics=[Metric(key="auc", value=1.0, timestamp=1)], params=[Param(key="depth", value="3")]),
    ),
]
POINTS = [Metric(key="loss", value=0.5, timestamp=NOON_MS, step=1), Metric(key="loss", value=0.25, timestamp=NOON_MS)]


def test_runs_are_a_row_each_and_names_a_column_each() -> None:
    columns = to_columns(Page(RUNS))
    named = ["metrics.auc", "metrics.loss", "params.depth", "tags.team"]
    assert list(columns)[-4:] == named
    assert columns["run_id"] == ["a", "b"]
    assert columns["end_time"] == [None, NOON_MS + 1]
    assert [columns[name] for name in named] == [[None, 1.0], [0.5, None], [None, "3"], ["x", None]]
    assert "run_uuid" not in columns


def test_points_are_a_row_each() -> None:
    rows = {"key": ["loss"] * 2, "step": [1, None], "timestamp": [NOON_MS] * 2, "value": [0.5, 0.25]}
    assert to_columns(POINTS) == rows
    assert to_columns({"a": {"loss": POINTS, "auc": []}, "b": {}}) == {"run_id": ["a"] * 2, **rows}
    sampled = [MetricWithRunId(run_id="a", key="loss", value=0.5, timestamp=1, step=2)]
    assert to_columns({"a": sampled}) == to_columns(sampled)
    assert to_columns(sampled)["run_id"] == ["a"]


def test_versions_and_other_objects_are_rows() -> None:
    tags = [ModelVersionTag(key="t", value="1")]
    version = ModelVersion(name="m", version="12", aliases=["best"], tags=tags)
    columns = to_columns([version])
    assert (columns["version"], columns["aliases"], columns["tags.t"]) == ([12], [["best"]], ["1"])
    model = LoggedModel(info=LoggedModelInfo(model_id="m-1", experiment_id="1"))
    assert to_columns([model])["model_id"] == ["m-1"]
    assert to_columns([Experiment(experiment_id="1", name="e")])["name"] == ["e"]
    assert to_columns([]) == {}


@pytest.mark.parametrize("items", [None, 5, "text", RUNS[0], [1], [RUNS[0], "x"]])
def test_what_is_no_result_is_rejected(items: Any) -> None:
    with pytest.raises(InvalidArgument, match="items must be"):
        to_columns(items)


def test_frames_of_pandas_have_types() -> None:
    frame = to_pandas(RUNS)
    assert frame["metrics.loss"].dtype == "float64"
    assert str(frame["start_time"].dtype) == "datetime64[ms, UTC]"
    assert frame["start_time"][0].isoformat() == "2026-01-02T12:00:00.123000+00:00"
    assert frame["end_time"].isna().tolist() == [True, False]
    points = to_pandas(POINTS)
    assert (str(points["step"].dtype), points["step"].isna().tolist()) == ("Int64", [False, True])
    assert to_pandas([]).empty


def test_frames_of_polars_have_types() -> None:
    import polars as pl

    frame = to_polars(RUNS)
    assert frame.schema["metrics.loss"] == pl.Float64
    assert frame.schema["start_time"] == pl.Datetime("ms", "UTC")
    assert frame["start_time"][0].isoformat() == "2026-01-02T12:00:00.123000+00:00"
    assert frame["end_time"].is_null().to_list() == [True, False]
    assert to_polars(POINTS).schema["step"] == pl.Int64
    version = ModelVersion(name="m", version="2", aliases=[])
    assert to_polars([version]).schema["version"] == pl.Int64
    assert to_polars([]).is_empty()


@pytest.mark.parametrize(("module", "convert"), [("pandas", to_pandas), ("polars", to_polars)])
def test_a_missing_library_is_named(module: str, convert: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingDependencyError, match=rf"mlflow-wrap\[{module}\]"):
        convert(RUNS)


def test_items_of_an_iterator_are_not_kept() -> None:
    import tracemalloc

    def runs(count: int) -> Iterator[Run]:
        for number in range(count):
            yield Run(
                info=RunInfo(run_id=f"{number:032}", experiment_id="1"),
                data=RunData(tags=[RunTag(key="note", value="x"), RunTag(key="big", value=f"{number}" * 2)]),
            )

    tracemalloc.start()
    try:
        columns = to_columns(runs(5000))
        size, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(columns["run_id"]) == 5000
    assert peak < size * 1.2
