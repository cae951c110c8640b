# Made by `make generate` from live/_async/test_wire_safety.py.
# Do not edit: change the async source. @generated
"""What the server would corrupt is rejected before it is sent, and what is sent arrives as it was meant."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from mlflow_rest.api.traces import start_trace_v3
from mlflow_rest.models import TraceArchivalConfig

from mlflow_wrap import (
    Dataset,
    DatasetInput,
    InputTag,
    InvalidArgument,
    Metric,
    MLflow,
    ModelInput,
    ModelOutput,
    TruncationWarning,
)
from mlflow_wrap.filters import attribute, dataset, expectation, feedback, metadata, metric, param, tag
from tests.live.operations.objects import new_trace

NO_ID = "0" * 32
NOW = 1_767_355_200_000
LARGEST = 1.7976931348623157e308
BOTH_MARKS = 'it\'s "so"'
ODD_STRINGS = [
    "it's",
    'the "best"',
    "' OR '1' = '1",
    "a AND b",
    "-- x",
    "/* x */",
    "a;b",
    "100 %",
    "",
    " ",
    "a\nb\tc",
    "back\\slash",
    "c:\\folder\\",
    "`quoted`",
    "''",
    "(a, b)",
    "NULL",
    "ü€😀",
]


class Tensor:
    """What a tensor of torch does when it is converted to a number."""

    def __init__(self, number: Any) -> None:
        self._number = number

    def item(self) -> Any:
        return self._number

    def __float__(self) -> float:
        return float(self._number)

    def __index__(self) -> int:
        if not isinstance(self._number, int):
            raise TypeError("only integer tensors of a single element can be converted to an index")
        return self._number


# ---- numbers -----------------------------------------------------------------------------------------------------


def test_numbers_of_other_libraries_are_stored_exactly(sync_client: MLflow, run_id: str) -> None:
    values: dict[str, Any] = {
        "a float32": np.float32(0.1),
        "a float16": np.float16(0.1),
        "an int64": np.int64(-3),
        "an array": np.array(0.1),
        "a tensor": Tensor(0.1),
        "a whole tensor": Tensor(3),
        "a bool": True,
        "a numpy bool": np.bool_(False),
        "a decimal": Decimal("0.1"),
        "a fraction": Fraction(1, 3),
        "a large number": 2**53,
        "not a number": np.float32(math.nan),
    }
    step: Any = Tensor(7)
    for key, value in values.items():
        sync_client.runs.log_metric(run_id, key, value, timestamp=np.int64(NOW), step=step)
    sync_client.runs.log_batch(run_id, metrics={f"{key} too": value for key, value in values.items()})
    stored = {point.key: point for point in (sync_client.runs.get(run_id)).data.metrics.points}
    for key, value in values.items():
        for point in (stored[key], stored[f"{key} too"]):
            assert point.value == float(value) or (math.isnan(point.value) and math.isnan(value))
        assert (stored[key].timestamp, stored[key].step) == (NOW, 7)


def test_an_infinity_comes_back_as_the_largest_double_which_may_be_a_real_value(
    sync_client: MLflow, run_id: str
) -> None:
    values = {"up": math.inf, "down": -math.inf, "large": LARGEST}
    sync_client.runs.log_batch(run_id, metrics=values)
    stored = (sync_client.runs.get(run_id)).data.metrics
    assert stored == {"up": LARGEST, "down": -LARGEST, "large": LARGEST}


# ---- lists and descriptions --------------------------------------------------------------------------------------


def test_a_list_that_the_server_omits_is_empty(
    sync_client: MLflow, run_id: str, experiment_id: str, model_name: str
) -> None:
    run = sync_client.runs.get(run_id)
    assert (dict(run.data.metrics), dict(run.data.params)) == ({}, {})
    model = sync_client.registered_models.get(model_name)
    assert (dict(model.tags), dict(model.aliases), model.latest_versions) == ({}, {}, [])
    assert not sync_client.artifacts.list(run_id)
    assert (sync_client.runs.search([experiment_id], "metrics.none > 1")).items == []
    assert (sync_client.model_versions.search(f"name = '{model_name}'")).items == []
    assert (sync_client.traces.search([experiment_id])).items == []
    assert (sync_client.logged_models.search([experiment_id])).items == []
    assert (sync_client.datasets.search(experiment_ids=[experiment_id])).items == []
    assert sync_client.registered_models.get_latest_versions(model_name) == []
    assert sync_client.metrics.sample_histories([run_id], "none") == {run_id: []}


def test_no_change_deletes_a_description(sync_client: MLflow, model_name: str) -> None:
    models, versions = sync_client.registered_models, sync_client.model_versions
    models.update(model_name, description="a model")
    models.set_tag(model_name, "a", 1)
    models.rename(model_name, f"{model_name}-2")
    name = f"{model_name}-2"
    version = (versions.create(name, "s3://x/y", description="a version")).version
    versions.set_tag(name, version, "a", 1)
    models.set_alias(name, "champion", version)
    versions.transition_stage(name, version, "Staging")
    assert (models.get(name)).description == "a model"
    assert (versions.get(name, version)).description == "a version"
    wrong: Any
    for wrong in (None, 5):
        with pytest.raises(InvalidArgument, match="description must be a str"):
            models.update(name, description=wrong)
        with pytest.raises(InvalidArgument, match="description must be a str"):
            versions.update(name, version, description=wrong)
    assert (models.update(name, description="")).description in (None, "")


def test_no_change_of_a_webhook_or_a_workspace_deletes_what_it_does_not_name(
    admin_client: MLflow, unique_name: Callable[[str], str]
) -> None:
    hook = admin_client.webhooks.create(
        unique_name("hook"), "https://example.com/", ["prompt.created"], description="a hook"
    )
    try:
        changed = admin_client.webhooks.update(hook.webhook_id, status="DISABLED")
        assert (changed.description, changed.url, changed.name) == ("a hook", hook.url, hook.name)
        assert (admin_client.webhooks.update(hook.webhook_id, description="")).description in (None, "")
    finally:
        admin_client.webhooks.delete(hook.webhook_id)
    name = unique_name("ws")
    admin_client.workspaces.create(name, description="a workspace")
    try:
        archival = TraceArchivalConfig(retention="30d")
        changed_space = admin_client.workspaces.update(name, trace_archival_config=archival)
        assert changed_space.description == "a workspace"
    finally:
        admin_client.workspaces.delete(name)


# ---- what is too long --------------------------------------------------------------------------------------------


def test_what_is_too_long_is_cut_only_on_request_with_a_warning_at_the_callers_line(
    sync_client: MLflow, run_id: str
) -> None:
    runs = sync_client.runs
    with pytest.warns(TruncationWarning, match=r"value has 6001 characters and was cut to 6000") as first:
        runs.log_param(run_id, "a", "p" * 6001, truncate=True)
    with pytest.warns(TruncationWarning, match=r"value has 8001 characters and was cut to 8000") as second:
        runs.set_tag(run_id, "b", "t" * 8001, truncate=True)
    with pytest.warns(TruncationWarning, match=r"(params\['c'\]|tags\['d'\]) has 9000 characters") as third:
        runs.log_batch(run_id, params={"c": "p" * 9000}, tags={"d": "t" * 9000}, truncate=True)
    for caught, count in ((first, 1), (second, 1), (third, 2)):
        assert [warning.filename for warning in caught] == [__file__] * count
    data = (runs.get(run_id)).data
    assert data.params == {"a": "p" * 6000, "c": "p" * 6000}
    assert {key: data.tags[key] for key in "bd"} == {"b": "t" * 8000, "d": "t" * 8000}


# ---- what is rejected ---------------------------------------------------------------------------------------------

Call = Callable[[MLflow, Any], Any]
SOME = DatasetInput(dataset=Dataset(name="a", digest="b", source_type="local", source="{}"))

REJECTED: dict[str, tuple[Call, str]] = {
    # ids: an integer is a string only where ids are numbers
    "run of a number": (lambda c, _: c.runs.get(_(5)), "run_id must be a str, but it is 5"),
    "update a run of nothing": (lambda c, _: c.runs.update(_(None), run_name="a"), "run_id must be a str"),
    "log to a run of a number": (lambda c, _: c.runs.log_metric(_(5), "a", 1), "run_id must be a str"),
    "artifacts of a number": (lambda c, _: c.artifacts.list(_(5)), "source must be a str"),
    "files of a number": (lambda c, _: c.artifacts.read_bytes(_(5), "a"), "source must be a str"),
    "experiment of a fraction": (lambda c, _: c.experiments.get(_(1.0)), "experiment_id must be a str"),
    "experiment of true": (lambda c, _: c.experiments.delete(_(True)), "experiment_id must be a str"),
    "runs of one id": (lambda c, _: c.runs.search(_("12")), "experiment_ids must be a list"),
    "version of a name": (lambda c, _: c.model_versions.get("a", _("latest")), "version must be the number"),
    "alias to a fraction": (lambda c, _: c.registered_models.set_alias("a", "b", _(1.5)), "version must be a str"),
    "model of a number": (lambda c, _: c.logged_models.get(_(5)), "model_id must be a str"),
    "model of a path": (lambda c, _: c.logged_models.get("a/b"), "model_id must be a str without '/'"),
    "trace of a path": (lambda c, _: c.traces.get_info("a/b"), "trace_id must be a str without '/'"),
    "trace of a number": (lambda c, _: c.traces.get(_(5)), "trace_id must be a str"),
    "traces of one id": (lambda c, _: c.traces.link_to_run(_("abc"), NO_ID), "trace_ids must be a list"),
    "dataset of a path": (lambda c, _: c.datasets.get("a/b"), "dataset_id must be a str without '/'"),
    "dataset of dots": (lambda c, _: c.datasets.delete(".."), r"dataset_id must be a str without the path"),
    "dataset's tag of a path": (lambda c, _: c.datasets.delete_tag("a", "b/c"), "key must be a str without '/'"),
    "model's tag of a path": (lambda c, _: c.logged_models.delete_tag("a", "b/c"), "key must be a str without '/'"),
    "webhook of a line break": (lambda c, _: c.webhooks.get("a\nb"), "webhook_id must be a str without '/'"),
    "assessment of a number": (lambda c, _: c.assessments.get("a", _(5)), "assessment_id must be a str"),
    "overridden by a number": (
        lambda c, _: c.assessments.override_feedback("a", _(5), value=1),
        "overrides must be a str",
    ),
    "span of a number": (lambda c, _: c.assessments.log_feedback("a", value=1, span_id=_(5)), "span_id must be a str"),
    "point of a number's model": (lambda c, _: c.runs.log_metric(NO_ID, "a", 1, model_id=_(5)), "model_id must be"),
    "version of a number's run": (lambda c, _: c.model_versions.create("a", "b", run_id=_(5)), "run_id must be a str"),
    "version of a number's model": (
        lambda c, _: c.model_versions.create("a", "b", model_id=_(5)),
        "model_id must be a str",
    ),
    "model of a number's run": (lambda c, _: c.logged_models.create("0", source_run_id=_(5)), "source_run_id must be"),
    "scorer beyond 32 bits": (lambda c, _: c.scorers.delete("0", "a", version=2**31), "version must be an int"),
    # what the server would ignore
    "status": (lambda c, _: c.runs.update(NO_ID, status=_("BOGUS")), "status must be one of RUNNING"),
    "status in lowercase": (lambda c, _: c.runs.set_terminated(NO_ID, _("done")), "status must be one of"),
    "view": (lambda c, _: c.runs.search(["0"], view_type=_("every")), "view_type must be one of ACTIVE_ONLY"),
    "view of experiments": (lambda c, _: c.experiments.search(view_type=_(3)), "view_type must be one of"),
    "stage": (lambda c, _: c.model_versions.transition_stage("a", 1, _("stage")), "stage must be one of None"),
    "stages": (lambda c, _: c.registered_models.get_latest_versions("a", _("Staging")), "stages must be a list"),
    "model's status": (lambda c, _: c.logged_models.finalize("a", _("READY")), "status must be one of LOGGED_MODEL"),
    "webhook's status": (lambda c, _: c.webhooks.update("a", status=_("OFF")), "status must be one of ACTIVE"),
    "deletion mode": (lambda c, _: c.workspaces.delete("ab", mode=_("ALL")), "mode must be one of"),
    "page token": (lambda c, _: c.runs.search(["0"], page_token=_(5)), "page_token must be a str"),
    "page token of models": (lambda c, _: c.registered_models.search(page_token=_(5)), "page_token must be a str"),
    "page token of a history": (lambda c, _: c.metrics.get_history(NO_ID, "a", page_token=_(5)), "page_token must"),
    "run's name": (lambda c, _: c.runs.update(NO_ID, run_name=_(5)), "run_name must be a str"),
    "filter": (lambda c, _: c.runs.search(["0"], _(5)), "filter_string must be a str or a Filter"),
    "archive": (
        lambda c, _: c.model_versions.transition_stage("a", 1, "Staging", archive_existing_versions=_("false")),
        "archive_existing_versions must be True or False",
    ),
    "deleted too": (lambda c, _: c.logged_models.get("a", allow_deleted=_(1)), "allow_deleted must be True or False"),
    "half a trace": (lambda c, _: c.traces.get("a", allow_partial=_(1)), "allow_partial must be True or False"),
    "description": (lambda c, _: c.registered_models.create("a", description=_(5)), "description must be a str"),
    "description of a version": (lambda c, _: c.model_versions.create("a", "b", description=_(5)), "description must"),
    "description of a webhook": (lambda c, _: c.webhooks.update("a", description=_(5)), "description must be a str"),
    "description of a workspace": (lambda c, _: c.workspaces.update("ab", description=_(5)), "description must be"),
    "reasons": (lambda c, _: c.assessments.log_feedback("a", value=1, rationale=_(5)), "rationale must be a str"),
    "message of a prompt": (lambda c, _: c.prompts.register("a", "b", commit_message=_(5)), "commit_message must be"),
    "dataset without a model": (
        lambda c, _: c.runs.log_metric(NO_ID, "a", 1, dataset_name="iris"),
        "dataset_name must be omitted without model_id",
    ),
    # what the server would corrupt
    "half a character": (lambda c, _: c.runs.set_tag(NO_ID, "a", "\ud800"), "half of a surrogate pair"),
    "half a character's name": (lambda c, _: c.registered_models.create("\ud800"), "half of a surrogate pair"),
    "time in seconds": (lambda c, _: c.runs.update(NO_ID, end_time=1_700_000_000), "looks like seconds"),
    "time in nanoseconds": (
        lambda c, _: c.runs.log_metric(NO_ID, "a", 1, timestamp=NOW * 1_000_000),
        "looks like micro- or nanoseconds",
    ),
    "time in seconds of traces": (
        lambda c, _: c.traces.delete("0", max_timestamp_millis=1_700_000_000),
        "looks like seconds",
    ),
    "time without a zone": (
        lambda c, _: c.runs.update(NO_ID, end_time=datetime(2026, 1, 2)),
        "a datetime with a time zone",
    ),
    "number too large": (lambda c, _: c.runs.log_metric(NO_ID, "a", Decimal("1e400")), "within the range of a double"),
    "complex number": (lambda c, _: c.runs.log_metric(NO_ID, "a", np.complex64(1)), "value must be a number"),
    "time for a number": (lambda c, _: c.runs.log_metric(NO_ID, "a", np.timedelta64(1, "s")), "value must be a number"),
    "step of a fraction": (
        lambda c, _: c.runs.log_metric(NO_ID, "a", 1, step=_(np.float64(3))),
        "step must be an int of 64 bits",
    ),
    "points that are none": (lambda c, _: c.runs.log_batch(NO_ID, metrics=_(5)), "metrics must be a list"),
    "traces beyond 32 bits": (
        lambda c, _: c.traces.delete("0", max_timestamp_millis=NOW, max_traces=2**31),
        "max_traces must be an int from 1 to 2147483647",
    ),
    # what is too long or too many
    "long key": (lambda c, _: c.runs.log_param(NO_ID, "x" * 251, 1), "of 1 to 250 characters"),
    "key that is a path": (
        lambda c, _: c.runs.log_param(NO_ID, "../x", 1),
        "must be the key of a metric, parameter or tag",
    ),
    "key of a line": (lambda c, _: c.runs.set_tag(NO_ID, "a\n", 1), "key must be the key of"),
    "long value": (lambda c, _: c.runs.log_param(NO_ID, "a", "x" * 6001), "at most 6000 characters"),
    "long tag of a trace": (lambda c, _: c.traces.set_tag("a", "b", "x" * 8001), "at most 8000 characters"),
    "long tag of an experiment": (lambda c, _: c.experiments.set_tag("0", "a", "x" * 20_001), "at most 20000"),
    "long tag of a model": (lambda c, _: c.registered_models.set_tag("a", "b", "x" * 100_001), "at most 100000"),
    "long name": (lambda c, _: c.experiments.rename("0", "x" * 501), "new_name must be a str of 1 to 500 characters"),
    "long alias": (lambda c, _: c.registered_models.set_alias("a", "x" * 256, 1), "alias must be a str of 1"),
    "alias of a version": (lambda c, _: c.registered_models.set_alias("a", "v1", 1), "alias must be the alias"),
    "alias of the latest": (lambda c, _: c.prompts.set_alias("a", "latest", 1), "alias must be the alias"),
    "model name of a path": (lambda c, _: c.registered_models.create("a/b"), "name must be the name"),
    "model name of dots": (lambda c, _: c.registered_models.rename("a", ".."), "new_name must be the new name"),
    "many runs": (lambda c, _: c.runs.search(["0"], max_results=50_001), "max_results must be an int from 1 to 50000"),
    "no models": (lambda c, _: c.registered_models.search(max_results=0), "max_results must be an int"),
    "many traces": (lambda c, _: c.traces.search(["0"], max_results=501), "max_results must be an int from 1 to 500"),
    "order as one text": (lambda c, _: c.runs.search(["0"], order_by=_("start_time")), "order_by must be a list"),
    "order as a number": (lambda c, _: c.runs.search(["0"], order_by=_(5)), "order_by must be a list"),
    "long digest": (
        lambda c, _: c.runs.log_inputs(NO_ID, [DatasetInput(dataset=Dataset(name="a", digest="x" * 37))]),
        r"datasets\[0\]\.dataset\.digest must be a str of at most 36 chara",
    ),
    "long tag of a dataset": (
        lambda c, _: c.runs.log_inputs(
            NO_ID, [DatasetInput(dataset=SOME.dataset, tags=[InputTag(key="a", value="x" * 501)])]
        ),
        r"datasets\[0\]\.tags\[0\]\.value must be a str of at most 500 chara",
    ),
    "dataset that is none": (lambda c, _: c.runs.log_inputs(NO_ID, [_("iris")]), "must be a DatasetInput"),
    "used model of a number": (
        lambda c, _: c.runs.log_inputs(NO_ID, models=[ModelInput(model_id=_(5))]),
        r"models\[0\]\.model_id must be a str",
    ),
    "made model of a fraction": (
        lambda c, _: c.runs.log_outputs(NO_ID, [ModelOutput(model_id="m", step=_(1.5))]),
        "step must be an int",
    ),
    # conditions
    "status in a condition": (
        lambda c, _: c.runs.search(["0"], attribute("status") == "over"),
        "status must be one of RUNNING",
    ),
    "metric of a model": (
        lambda c, _: c.registered_models.search(metric("a") > 1),
        "registered models does not support metrics",
    ),
    "both marks": (lambda c, _: c.runs.search(["0"], tag("a") == BOTH_MARKS), "both ' and"),
}


@pytest.mark.parametrize(("call", "why"), REJECTED.values(), ids=REJECTED.keys())
def test_what_the_server_would_not_do_as_it_is_meant_is_rejected_before_it_is_sent(
    sync_client: MLflow, caplog: pytest.LogCaptureFixture, call: Call, why: str
) -> None:
    caplog.set_level("DEBUG", "mlflow_wrap")
    # The second argument hides from the type checker that a value is wrong.
    with pytest.raises(InvalidArgument, match=why):
        call(sync_client, lambda value: value)
    assert not caplog.records


def test_a_secret_is_not_in_the_message(sync_client: MLflow) -> None:
    wrong: Any = b"hush"
    with pytest.raises(InvalidArgument, match="secret must be a str") as caught:
        sync_client.webhooks.create("a", "https://example.com/", ["prompt.created"], secret=wrong)
    assert "hush" not in str(caught.value)


# ---- conditions --------------------------------------------------------------------------------------------------


def test_conditions_find_the_runs_that_are_meant(sync_client: MLflow, experiment_id: str) -> None:
    runs = sync_client.runs
    ids = [(runs.create(experiment_id, start_time=NOW + i)).info.run_id for i in range(3)]
    key = "val/my loss:x.y-z"
    for index, run_id in enumerate(ids):
        points = [Metric(key=key, value=index / 10, timestamp=NOW)]
        runs.log_batch(run_id, metrics=points, params={key: f"p'{index}"}, tags={key: f'"t{index}"', "all": "1"})
    runs.log_metric(ids[0], "unlike", 1e-20)
    runs.set_terminated(ids[1])
    iris = DatasetInput(
        dataset=Dataset(name=BOTH_MARKS, digest="d", source_type="local", source="{}"),
        tags=[InputTag(key="mlflow.data.context", value="training")],
    )
    runs.log_inputs(ids[2], [iris])
    run_ids = [
        (metric(key) > 0.05, {1, 2}),
        (metric(key) <= np.float32(0), {0}),
        ((metric(key) > 0) & (metric(key) < 0.2), {1}),
        (metric("unlike") == 1e-20, {0}),
        (param(key) == "p'1", {1}),
        (param(key) != "p'1", {0, 2}),
        (param(key).like("p'%"), {0, 1, 2}),
        (tag(key) == '"t2"', {2}),
        (tag(key).ilike('"T2%'), {2}),
        (tag("all").is_not_null() & tag("none").is_null(), {0, 1, 2}),
        (attribute("status") == "FINISHED", {1}),
        (attribute("run_id").is_in(ids[:2]), {0, 1}),
        (attribute("run_id").not_in(ids[:2]), {2}),
        (attribute("start_time") > NOW, {1, 2}),
        (attribute("start_time") <= datetime.fromtimestamp(NOW / 1000, UTC), {0}),
        (dataset("name") == BOTH_MARKS, {2}),
        (dataset("context").is_in(["training", "it's"]), {2}),
    ]
    for condition, wanted in run_ids:
        page = runs.search([experiment_id], condition)
        assert {ids.index(run.info.run_id) for run in page} == wanted, str(condition)
        assert {run.info.run_id for run in runs.iter_search([experiment_id], condition)} == {
            ids[index] for index in wanted
        }
    for order, first in ((metric(key).desc(), 2), (metric(key).asc(), 0), (attribute("start_time").desc(), 2)):
        page = runs.search([experiment_id], order_by=[order])
        assert page[0].info.run_id == ids[first]


def test_a_run_is_found_by_any_text_in_a_tag_and_only_that_run(sync_client: MLflow, experiment_id: str) -> None:
    runs = sync_client.runs
    ids = {}
    for text in ODD_STRINGS:
        ids[text] = (runs.create(experiment_id)).info.run_id
        runs.log_batch(ids[text], tags={"odd": text}, params={"odd/key: x": text})
    for text, run_id in ids.items():
        condition = (tag("odd") == text) & (attribute("run_id") != NO_ID) & param("odd/key: x").is_not_null()
        assert [run.info.run_id for run in runs.search([experiment_id], condition)] == [run_id], repr(text)


def test_conditions_find_experiments(sync_client: MLflow, unique_name: Callable[[str], str]) -> None:
    name = unique_name("it's")
    experiment_id = sync_client.experiments.create(name, tags={"my team": 'the "a"'})
    for condition in (
        attribute("name") == name,
        attribute("experiment_id").is_in([experiment_id]),
        (attribute("name") == name) & (tag("my team") == 'the "a"') & tag("none").is_null(),
        attribute("name").like(f"%{name[5:]}") & (attribute("creation_time") > datetime(2020, 1, 1, tzinfo=UTC)),
    ):
        page = sync_client.experiments.search(condition, order_by=[attribute("name").asc()])
        assert [experiment.experiment_id for experiment in page] == [experiment_id], str(condition)
        assert [item.name for item in sync_client.experiments.iter_search(condition)] == [name]


def test_conditions_find_models_and_versions(sync_client: MLflow, unique_name: Callable[[str], str]) -> None:
    name = unique_name(BOTH_MARKS)
    models, versions = sync_client.registered_models, sync_client.model_versions
    models.create(name, tags={"my team": "a"})
    for _ in range(2):
        versions.create(name, "s3://it's/a", tags={"my team": "a"})
    for condition in (attribute("name") == name, attribute("name").is_in([name]) & (tag("my team") == "a")):
        assert [model.name for model in models.search(condition)] == [name]
        assert [model.name for model in models.iter_search(condition)] == [name]
        newest = versions.search(condition, order_by=[attribute("version_number").desc()])
        assert [version.version for version in newest] == ["2", "1"]
    narrow = (
        (attribute("name") == name) & (attribute("version_number") > 1) & (attribute("source_path") == "s3://it's/a")
    )
    assert [version.version for version in versions.iter_search(narrow)] == ["2"]


def test_conditions_find_prompts(sync_client: MLflow, unique_name: Callable[[str], str]) -> None:
    name = unique_name("prompt")
    sync_client.prompts.register(name, "Hello", tags={"my team": "it's a"})
    condition = (attribute("name") == name) & (tag("my team") == "it's a")
    assert [prompt.name for prompt in sync_client.prompts.search(condition)] == [name]
    assert [prompt.name for prompt in sync_client.prompts.iter_search(condition)] == [name]


def test_conditions_and_orders_find_logged_models(sync_client: MLflow, experiment_id: str, run_id: str) -> None:
    models = sync_client.logged_models
    ids = []
    for index in range(3):
        model = models.create(experiment_id, tags={"my/team": BOTH_MARKS + str(index)}, params={"a b": "it's"})
        ids.append(model.info.model_id)
        sync_client.runs.log_metric(run_id, "val/loss", (index + 1) % 3, model_id=ids[index])
    models.finalize(ids[1], "LOGGED_MODEL_READY")
    for condition, wanted in (
        (tag("my/team") == f"{BOTH_MARKS}1", {1}),
        (tag("my/team") != f"{BOTH_MARKS}1", {0, 2}),
        (param("a b") == "it's", {0, 1, 2}),
        (attribute("status") == "LOGGED_MODEL_READY", {1}),
        (attribute("model_id").is_in(ids[1:]), {1, 2}),
        ((metric("val/loss") >= 1) & (attribute("creation_timestamp") > NOW - 10**11), {0, 1}),
    ):
        page = models.search([experiment_id], condition)
        assert {ids.index(model.info.model_id or "") for model in page} == wanted, str(condition)
    for order, wanted_order in ((metric("val/loss").desc(), [1, 0, 2]), (metric("val/loss").asc(), [2, 0, 1])):
        page = models.search([experiment_id], order_by=[order])
        assert [ids.index(model.info.model_id or "") for model in page] == wanted_order


def test_conditions_find_traces(sync_client: MLflow, experiment_id: str, run_id: str) -> None:
    traces, ids = sync_client.traces, []
    for index in range(2):
        body = new_trace(experiment_id)
        ids.append((start_trace_v3.sync(client=sync_client.raw, body=body)).trace.trace_info.trace_id)
        traces.set_tag(ids[index], "my team", f"it's {index}")
        sync_client.assessments.log_feedback(ids[index], name="my score", value=index)
        sync_client.assessments.log_expectation(ids[index], name="my answer", value=f"a{index}")
    traces.link_to_run(ids[:1], run_id)
    for condition, wanted in (
        (tag("my team") == "it's 1", {1}),
        (tag("my team").like("%0"), {0}),
        (attribute("status") == "OK", {0, 1}),
        (attribute("status").is_in(["ERROR", "IN_PROGRESS"]), set()),
        (attribute("timestamp_ms") > datetime(2020, 1, 1, tzinfo=UTC), {0, 1}),
        (attribute("execution_time_ms") < 10, set()),
        (attribute("run_id") == run_id, {0}),
        (metadata("mlflow.trace.session") == "s1", {0, 1}),
        (feedback("my score") > 0.5, {1}),
        (expectation("my answer") == "a0", {0}),
        (feedback("none").is_null() & feedback("my score").is_not_null(), {0, 1}),
    ):
        page = traces.search([experiment_id], condition)
        assert {ids.index(trace.trace_id or "") for trace in page} == wanted, str(condition)


def test_conditions_find_datasets(sync_client: MLflow, experiment_id: str, unique_name: Callable[[str], str]) -> None:
    name = unique_name(BOTH_MARKS)
    created = sync_client.datasets.create(name, experiment_ids=[experiment_id], tags={"team.a": "it's"})
    for condition in (
        attribute("name") == name,
        (tag("team.a") == "it's") & (attribute("created_time") > NOW - 10**11) & attribute("name").like("it's%"),
    ):
        page = sync_client.datasets.search(condition, order_by=[attribute("name").asc()])
        assert created.dataset_id in [dataset.dataset_id for dataset in page], str(condition)


def test_workflows_take_conditions_too(
    sync_client: MLflow, experiment_id: str, unique_name: Callable[[str], str]
) -> None:
    runs = sync_client.runs
    ids = []
    for index in range(3):
        run = runs.create(experiment_id)
        ids.append(run.info.run_id)
        runs.log_batch(ids[index], metrics={"acc/val": index}, tags={"kind": "it's a" if index < 2 else "b"})
        sync_client.artifacts.upload_text(ids[index], "x", "model/MLmodel")
        runs.set_terminated(ids[index])
    version = sync_client.model_manager.create_model_from_run_with_best_metric(
        [experiment_id], "acc/val", unique_name("model"), filter_string=tag("kind") == "it's a"
    )
    assert version.run_id == ids[1]
    cleaned = sync_client.run_manager.cleanup_runs([experiment_id], metric("acc/val") >= 1, "acc/val")
    assert cleaned.deleted_runs == [ids[0]]
