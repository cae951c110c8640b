"""Lists of named values read as mappings, and stay whole."""

from __future__ import annotations

import copy
import json
import math
import pickle
from collections.abc import Mapping
from typing import Any, assert_type

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mlflow_rest import ByName, InvalidArgument, Operation, RawResponse, UndecodableBody, models
from mlflow_rest._by_name import CREATION_TAG
from mlflow_rest._codec import JsonReader
from mlflow_rest.api.runs import get_run

from mlflow_wrap._types.properties import read_property

read_run = JsonReader(models.GetRunResponse)
INFO = {"run_id": "0" * 32, "experiment_id": "1"}
STEPS = st.integers(-5, 5)
KEYS = st.text(max_size=3)
NUMBERS = st.floats(allow_nan=False, allow_infinity=False) | st.sampled_from(["NaN", "Infinity", "-Infinity"])
POINTS = st.lists(
    st.fixed_dictionaries(
        {"key": KEYS, "value": NUMBERS, "timestamp": st.integers(0, 3)},
        optional={"step": STEPS, "dataset_name": st.text(max_size=2)},
    )
)
PAIRS = st.lists(st.fixed_dictionaries({"key": KEYS, "value": st.text()}))


def data(**lists: Any) -> models.RunData:
    """The data of a run as it is read from a response."""
    body = {"run": {"info": INFO, "data": lists}}
    return read_run(json.dumps(body).encode()).run.data


def types_of_values(run: models.Run, model: models.RegisteredModel, version: models.ModelVersion) -> None:
    """Never called: the type checker reads it."""
    assert_type(run.data.metrics["val/loss"], float)
    assert_type(run.data.metrics.get("val/loss"), float | None)
    assert_type(run.data.params["lr"], str)
    assert_type(run.data.tags["x"], str)
    assert_type(run.data.metrics.points, list[models.Metric])
    assert_type(dict(run.data.metrics), dict[str, float])
    assert_type(list(run.data.metrics), list[str])
    assert_type(model.tags["x"], str)
    assert_type(model.aliases["champion"], str)
    assert_type(version.tags["x"], str)
    models.RunData(metrics=[models.Metric(key="a", value=1.0, timestamp=1)], tags=run.data.tags)
    models.LogBatchRequest(run_id="x", metrics=run.data.metrics, params=run.data.params, tags=run.data.tags)


@given(POINTS, PAIRS, PAIRS)
def test_what_was_read_becomes_the_same_json(points: Any, params: Any, tags: Any) -> None:
    decoded = data(metrics=points, params=params, tags=tags)
    lists = {"metrics": points, "params": params, "tags": tags}
    assert decoded.to_dict() == {name: entries for name, entries in lists.items() if entries}
    assert dict(decoded.params) == {param["key"]: param["value"] for param in params}
    assert list(decoded.metrics) == list(dict.fromkeys(point["key"] for point in points))
    for key, value in decoded.metrics.items():
        same = [point for point in points if point["key"] == key]
        last = max(enumerate(same), key=lambda entry: (entry[1].get("step", 0), entry[1]["timestamp"], entry[0]))[1]
        assert value == float(last["value"]) or (math.isnan(value) and last["value"] == "NaN")


def test_it_is_a_mapping_of_names_to_values() -> None:
    metrics = data(metrics=[{"key": name, "value": index, "timestamp": 1} for index, name in enumerate("ab")]).metrics
    assert isinstance(metrics, Mapping)
    assert (metrics["b"], metrics.get("c"), metrics.get("c", 2.0)) == (1.0, None, 2.0)
    assert ("a" in metrics, "c" in metrics, len(metrics), bool(metrics)) == (True, False, 2, True)
    assert list(metrics) == ["a", "b"]
    assert dict(metrics) == {**metrics} == dict(metrics.items()) == {"a": 0.0, "b": 1.0}
    assert metrics == {"a": 0.0, "b": 1.0}
    assert metrics != {"a": 0.0}
    assert [point.timestamp for point in metrics.points] == [1, 1]


def test_a_missing_name_is_a_key_error_that_names_the_list_for_an_index() -> None:
    tags: Any = data(tags=[{"key": "a", "value": "1"}]).tags
    with pytest.raises(KeyError, match="'b'"):
        tags["b"]
    with pytest.raises(KeyError, match=r"0 is no name; the list is in `\.points`"):
        tags[0]


def test_what_is_absent_is_empty() -> None:
    absent: list[dict[str, Any]] = [
        {},
        {"metrics": None, "params": None, "tags": None},
        {"metrics": [], "params": [], "tags": []},
    ]
    for lists in absent:
        decoded = data(**lists)
        assert (decoded.metrics, decoded.to_dict()) == (ByName(), {})
        assert not decoded.metrics
        assert dict(decoded.params) == dict(decoded.tags) == {}


def test_two_are_equal_only_if_all_their_points_are() -> None:
    first, later = (data(metrics=[{"key": "a", "value": 1, "timestamp": time}]).metrics for time in (1, 2))
    assert first != later
    assert first == copy.deepcopy(first) == pickle.loads(pickle.dumps(first))  # noqa: S301  # our own
    assert dict(first) == dict(later)
    assert first != [models.Metric(key="a", value=1.0, timestamp=1)]
    with pytest.raises(TypeError, match="unhashable"):
        hash(first)


def test_a_model_is_made_of_a_list_or_of_what_was_read() -> None:
    tag = models.RunTag(key="a", value="1")
    made = models.RunData(tags=[tag])
    assert made.tags == {"a": "1"}
    assert models.RunData(tags=made.tags) == made
    assert made.to_dict() == {"tags": [{"key": "a", "value": "1"}]}


def test_it_is_shown_as_a_dict_and_as_a_table_of_all_points() -> None:
    decoded = data(metrics=[{"key": f"m{index % 50}", "value": index, "timestamp": index} for index in range(60)])
    assert repr(decoded.metrics).startswith("{'m0': 50.0, 'm1': 51.0, ")
    assert repr(decoded.metrics).endswith(" more}")
    assert len(repr(decoded.metrics)) <= 300
    assert repr(decoded) == "RunData(metrics=<50 items>)"
    assert decoded.metrics._repr_html_().count("<tr>") == 61
    assert repr(data(params=[{"key": "lr", "value": "0.1"}])) == "RunData(params={'lr': '0.1'})"


def test_a_value_that_does_not_fit_is_kept() -> None:
    points = [{"key": "a", "value": "low", "timestamp": "soon", "step": "x"}, {"key": "a", "value": 1, "timestamp": 2}]
    with pytest.warns(match="metrics"):
        decoded = data(metrics=points)
    assert decoded.metrics == {"a": 1.0}
    assert decoded.to_dict() == {"metrics": [points[0], {"key": "a", "value": 1.0, "timestamp": 2}]}


# ---- sending it back ----------------------------------------------------------------------------------------------

SENT = [
    {"key": "a", "value": 1.0, "timestamp": 1_700_000_000_000, "step": 1},
    {"key": "a", "value": "NaN", "timestamp": 1_700_000_000_001, "step": 2},
]


def test_what_was_read_is_sent_back_with_all_its_points() -> None:
    decoded = data(metrics=SENT, params=[{"key": "p", "value": "1"}], tags=[{"key": "t", "value": "2"}])
    request = models.LogBatchRequest(run_id="x", metrics=decoded.metrics, params=decoded.params, tags=decoded.tags)
    assert request.to_request() == {"run_id": "x", **decoded.to_dict()}


def test_what_another_object_has_is_sent_as_names_and_values() -> None:
    request = models.CreateExperimentRequest(name="x", tags=data(tags=[{"key": "t", "value": "2"}]).tags)
    assert request.to_request()["tags"] == [{"key": "t", "value": "2"}]
    assert models.CreateExperimentRequest(name="x", tags=ByName()).to_request()["tags"] == []


def test_a_point_that_cannot_be_sent_is_rejected_with_its_place() -> None:
    metrics: Any = [models.Metric(key="a", value=1.0, timestamp=1_700_000_000_000), "b"]
    with pytest.raises(InvalidArgument, match=r"metrics\[1\] must be a Metric"):
        models.LogBatchRequest(run_id="x", metrics=ByName(metrics)).to_request()


def test_a_scorer_has_the_id_of_its_experiment_as_a_str() -> None:
    body: dict[str, Any] = {"experiment_id": 7, "scorer_name": "a", "scorer_version": 1, "serialized_scorer": "{}"}
    scorer = JsonReader(models.Scorer)(json.dumps(body).encode())
    assert scorer.experiment_id == models.Scorer(**{**body, "experiment_id": "7"}).experiment_id == "7"
    assert scorer.to_dict() == body


def test_ids_that_are_strings_of_digits_somewhere_are_never_numbers() -> None:
    for name in models.__all__:
        for field in getattr(getattr(models, name), "__attrs_attrs__", ()):
            if field.name == "experiment_id":
                assert not str(field.type).startswith("int"), name


# ---- errors -------------------------------------------------------------------------------------------------------


class Sender:
    """Keeps the body that an error is about."""

    content = b""

    def failure(self, operation: Operation, response: RawResponse, cause: Exception | None) -> Exception:
        self.content = response.content
        return LookupError(operation.id, cause)


def test_an_error_about_a_model_quotes_its_lists() -> None:
    def read(value: object) -> None:
        raise UndecodableBody(f"not {value!r}")

    sender, run = Sender(), data(tags=[{"key": "t", "value": "2"}])
    with pytest.raises(LookupError):
        read_property(sender, get_run.OPERATION, run, read)
    assert json.loads(sender.content)["tags"] == [{"key": "t", "value": "2"}]


def test_the_tag_that_the_client_sets_for_itself_is_in_the_points_only() -> None:
    mark = {"key": CREATION_TAG, "value": "wrap-1"}
    marked, plain = (data(tags=[*tags, {"key": "t", "value": "2"}]).tags for tags in ([mark], []))
    assert marked.points[0].to_dict() == mark
    assert (dict(marked), len(marked), marked == plain, CREATION_TAG in marked) == ({"t": "2"}, 1, True, False)
    assert "idempotency" not in f"{marked!r}{marked._repr_html_()}{models.RunData(tags=marked).to_dict()}"
    assert not data(tags=[mark]).tags
    request = models.LogBatchRequest(run_id="x", tags=marked)
    assert request.to_request()["tags"] == [{"key": "t", "value": "2"}]
