"""For each input that a real server corrupts: what it makes of it, sent raw; and what comes of it through the client.

That is both through its methods and through the generated functions (`client.raw`).

The raw side documents the fact: if a newer server does better, its test fails, and `docs/wire-safety.md` has to follow.
"""

from __future__ import annotations

import json
import math
import uuid
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

import httpx
import pytest
from attrs import frozen
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mlflow_rest import models
from mlflow_rest.api import experiments, logged_models, model_versions, registered_models, runs, scorers

from mlflow_wrap import InvalidArgument, Metric, MLflow
from mlflow_wrap.filters import attribute, metric, param, tag

NOW = 1_767_355_200_000
LARGEST = 1.7976931348623157e308
NO_ID = "0" * 32


@frozen
class Scene:
    """Where a case may do as it likes: a run, alone in its experiment, and a registered model with one version."""

    http: httpx.Client
    client: MLflow
    experiment_id: str
    run_id: str
    model: str

    def send(self, path: str, body: Mapping[str, Any] | str, method: str = "POST") -> httpx.Response:
        """Sends JSON as it is, to a path below `/api/2.0/mlflow/`."""
        content = body if isinstance(body, str) else json.dumps(body)
        headers = {"Content-Type": "application/json"}
        return self.http.request(method, f"/api/2.0/mlflow/{path}", content=content, headers=headers)

    def get(self, path: str, **query: Any) -> Any:
        """The response to a GET of a path below `/api/2.0/mlflow/`."""
        return self.http.get(f"/api/2.0/mlflow/{path}", params=query).json()

    def metric(self, key: str) -> tuple[Any, int, int] | None:
        """Value, time and step of the last point of a metric, as the server has it."""
        points = self.get("runs/get", run_id=self.run_id)["run"]["data"].get("metrics", [])
        return next(((p["value"], p["timestamp"], p["step"]) for p in points if p["key"] == key), None)

    def params(self) -> dict[str, str]:
        """The run's parameters, as the server has them."""
        return {p["key"]: p["value"] for p in self.get("runs/get", run_id=self.run_id)["run"]["data"].get("params", [])}

    def tags(self) -> dict[str, str]:
        """The run's tags, as the server has them."""
        return {t["key"]: t["value"] for t in self.get("runs/get", run_id=self.run_id)["run"]["data"]["tags"]}

    def status(self) -> str:
        """The run's status, as the server has it."""
        status: str = self.get("runs/get", run_id=self.run_id)["run"]["info"]["status"]
        return status

    def runs(self, **body: Any) -> int:
        """How many runs a search finds."""
        response = self.send("runs/search", body)
        assert response.status_code == 200, response.text
        return len(response.json().get("runs", []))

    def log_metric(self, key: str, rest: str) -> None:
        """Logs a point from JSON text, which may hold what JSON has not."""
        response = self.send("runs/log-metric", f'{{"run_id": "{self.run_id}", "key": "{key}", {rest}}}')
        assert (response.status_code, response.json()) == (200, {})


@pytest.fixture
def scene(mlflow_url: str, unique_name: Callable[[str], str]) -> Iterator[Scene]:
    """A place of the test's own on the shared server."""
    with httpx.Client(base_url=mlflow_url, timeout=30) as http, MLflow(mlflow_url) as client:
        experiment_id = client.experiments.create(unique_name("corruption"))
        run_id = client.runs.create(experiment_id).info.run_id
        model = client.registered_models.create(unique_name("model"), description="kept").name
        client.model_versions.create(model, "s3://x/y", description="kept")
        yield Scene(http, client, experiment_id, run_id, model)


def assert_rejected(call: Callable[[], object], why: str) -> None:
    """Assert that the client rejects the call, with a reason."""
    with pytest.raises(InvalidArgument, match=why):
        call()


# ---- metrics -----------------------------------------------------------------------------------------------------
# After a value that it cannot parse, the server goes on with what it has read before, and responds with 200.


def raw_nan(scene: Scene) -> None:
    scene.log_metric("raw", f'"value": NaN, "timestamp": {NOW}, "step": 3')
    assert scene.metric("raw") == (0.0, 0, 0)


def our_nan(scene: Scene) -> None:
    scene.client.runs.log_metric(scene.run_id, "ours", math.nan, timestamp=NOW, step=3)
    assert scene.metric("ours") == ("NaN", NOW, 3)
    (point,) = scene.client.metrics.get_history(scene.run_id, "ours")
    assert math.isnan(point.value)


def raw_nan_in_a_batch(scene: Scene) -> None:
    point = f'"timestamp": {NOW}, "step": 1'
    values = (("a", "1"), ("b", "NaN"), ("c", "1"))
    points = ", ".join(f'{{"key": "{key}", "value": {value}, {point}}}' for key, value in values)
    body = f'{{"run_id": "{scene.run_id}", "metrics": [{points}], "params": [{{"key": "p", "value": "1"}}]}}'
    assert scene.send("runs/log-batch", body).status_code == 200
    # All that comes after it is lost.
    assert [scene.metric(key) for key in "abc"] == [(1.0, NOW, 1), (0.0, 0, 0), None]
    assert scene.params() == {}


def our_nan_in_a_batch(scene: Scene) -> None:
    points = [
        Metric(key=key, value=value, timestamp=NOW, step=0) for key, value in (("x", 1), ("y", math.nan), ("z", 1))
    ]
    scene.client.runs.log_batch(scene.run_id, metrics=points, params={"q": 1})
    assert [scene.metric(key) for key in "xyz"] == [(1.0, NOW, 0), ("NaN", NOW, 0), (1.0, NOW, 0)]
    assert scene.params()["q"] == "1"


def raw_infinity(scene: Scene) -> None:
    scene.log_metric("raw", f'"value": "Infinity", "timestamp": {NOW}, "step": 3')
    assert scene.metric("raw") == (LARGEST, NOW, 3)
    scene.log_metric("bare", f'"value": Infinity, "timestamp": {NOW}, "step": 3')
    assert scene.metric("bare") == (0.0, 0, 0)


def our_infinity(scene: Scene) -> None:
    scene.client.runs.log_metric(scene.run_id, "ours", -math.inf, timestamp=NOW, step=3)
    assert scene.metric("ours") == (-LARGEST, NOW, 3)


def raw_beyond_a_double(scene: Scene) -> None:
    scene.log_metric("raw", f'"value": 1e400, "timestamp": {NOW}, "step": 3')
    assert scene.metric("raw") == (0.0, 0, 0)


def our_beyond_a_double(scene: Scene) -> None:
    assert_rejected(lambda: scene.client.runs.log_metric(scene.run_id, "ours", 10**400), "value must be a number")


def raw_fractional_time(scene: Scene) -> None:
    scene.log_metric("raw", f'"timestamp": {NOW}.5, "value": 0.5, "step": 3')
    assert scene.metric("raw") == (0.0, 0, 0)
    scene.log_metric("late", f'"value": 0.5, "timestamp": {NOW}.5, "step": 3')
    assert scene.metric("late") == (0.5, 0, 0)


def our_fractional_time(scene: Scene) -> None:
    time: Any = NOW + 0.5
    assert_rejected(
        lambda: scene.client.runs.log_metric(scene.run_id, "a", 1, timestamp=time), "milliseconds since the epoch"
    )


def raw_fractional_step(scene: Scene) -> None:
    scene.log_metric("raw", f'"step": 1.5, "value": 0.5, "timestamp": {NOW}')
    assert scene.metric("raw") == (0.0, 0, 0)


def our_fractional_step(scene: Scene) -> None:
    step: Any = 1.5
    assert_rejected(
        lambda: scene.client.runs.log_metric(scene.run_id, "a", 1, step=step), "step must be an int of 64 bits"
    )


def raw_time_beyond_64_bits(scene: Scene) -> None:
    scene.log_metric("raw", f'"value": 0.5, "timestamp": {2**63}, "step": 3')
    assert scene.metric("raw") == (0.5, 0, 0)


def our_time_beyond_64_bits(scene: Scene) -> None:
    assert_rejected(lambda: scene.client.runs.log_metric(scene.run_id, "a", 1, timestamp=2**63), "it must be from 0 to")


def raw_step_beyond_64_bits(scene: Scene) -> None:
    scene.log_metric("raw", f'"value": 0.5, "timestamp": {NOW}, "step": {2**63}')
    assert scene.metric("raw") == (0.5, NOW, 0)


def our_step_beyond_64_bits(scene: Scene) -> None:
    assert_rejected(lambda: scene.client.runs.log_metric(scene.run_id, "a", 1, step=2**63), "64 bits")


def raw_seconds(scene: Scene) -> None:
    scene.log_metric("raw", f'"value": 0.5, "timestamp": {NOW // 1000}, "step": 3')
    assert scene.metric("raw") == (0.5, NOW // 1000, 3)  # a day in January 1970


def our_seconds(scene: Scene) -> None:
    seconds = NOW // 1000
    assert_rejected(
        lambda: scene.client.runs.log_metric(scene.run_id, "a", 1, timestamp=seconds), "it looks like seconds"
    )


def raw_nanoseconds(scene: Scene) -> None:
    scene.log_metric("raw", f'"value": 0.5, "timestamp": {NOW * 10**6}, "step": 3')
    assert scene.metric("raw") == (0.5, NOW * 10**6, 3)  # in 56 million years


def our_nanoseconds(scene: Scene) -> None:
    nano = NOW * 10**6
    assert_rejected(lambda: scene.client.runs.log_metric(scene.run_id, "a", 1, timestamp=nano), "micro- or nanoseconds")


def raw_dataset_without_model(scene: Scene) -> None:
    scene.log_metric(
        "raw", f'"value": 0.5, "timestamp": {NOW}, "step": 3, "dataset_name": "iris", "dataset_digest": "d"'
    )
    (point,) = scene.get("metrics/get-history", run_id=scene.run_id, metric_key="raw")["metrics"]
    assert "dataset_name" not in point


def our_dataset_without_model(scene: Scene) -> None:
    assert_rejected(
        lambda: scene.client.runs.log_metric(scene.run_id, "a", 1, dataset_name="iris"),
        "dataset_name must be omitted without model_id",
    )


# ---- runs --------------------------------------------------------------------------------------------------------


def raw_unknown_status(scene: Scene) -> None:
    for status in ("BOGUS", "over"):
        assert scene.send("runs/update", {"run_id": scene.run_id, "status": status}).status_code == 200
    assert scene.status() == "RUNNING"


def our_unknown_status(scene: Scene) -> None:
    status: Any = "over"
    assert_rejected(lambda: scene.client.runs.update(scene.run_id, status=status), "status must be one of RUNNING")
    scene.client.runs.set_terminated(scene.run_id)
    assert scene.status() == "FINISHED"


def raw_unknown_view(scene: Scene) -> None:
    assert scene.runs(experiment_ids=[scene.experiment_id], run_view_type="deleted_only") == 1


def our_unknown_view(scene: Scene) -> None:
    view: Any = "deleted"
    assert_rejected(lambda: scene.client.runs.search([scene.experiment_id], view_type=view), "view_type must be one of")
    assert len(scene.client.runs.search([scene.experiment_id], view_type="DELETED_ONLY")) == 0


def raw_whole_ids(scene: Scene) -> None:
    assert scene.runs(experiment_ids=[scene.experiment_id]) == 1
    assert scene.runs(experiment_ids=[int(scene.experiment_id)]) == 0


def our_whole_ids(scene: Scene) -> None:
    assert len(scene.client.runs.search([int(scene.experiment_id)])) == 1


def raw_broken_json(scene: Scene) -> None:
    for body in ("{broken", "null", "[1]"):
        response = scene.send("runs/search", body)
        assert (response.status_code, response.json()) == (200, {})


def our_broken_json(scene: Scene) -> None:
    assert len(scene.client.runs.search([scene.experiment_id])) == 1
    assert scene.client.runs.search([]).items == []


def raw_page_token(scene: Scene) -> None:
    scene.client.runs.create(scene.experiment_id)
    search = {"experiment_ids": [scene.experiment_id], "max_results": 1}
    first = scene.send("runs/search", search).json()["runs"]
    assert scene.send("runs/search", {**search, "page_token": 5}).json()["runs"] == first  # over and over


def our_page_token(scene: Scene) -> None:
    token: Any = 5
    assert_rejected(
        lambda: scene.client.runs.search([scene.experiment_id], page_token=token), "page_token must be a str"
    )


def raw_joined_order(scene: Scene) -> None:
    body = {"experiment_ids": [scene.experiment_id], "order_by": ["start_time DESC, run_name ASC"]}
    assert scene.send("runs/search", body).status_code == 400
    response = scene.http.get(
        "/api/2.0/mlflow/registered-models/search", params={"order_by": "name ASC,last_updated_timestamp DESC"}
    )
    assert response.status_code == 400


def our_joined_order(scene: Scene) -> None:
    order = ["name ASC", attribute("last_updated_timestamp").desc()]
    assert scene.model in [model.name for model in scene.client.registered_models.iter_search(order_by=order)]
    one: Any = "name ASC"
    assert_rejected(lambda: scene.client.registered_models.search(order_by=one), "order_by must be a list")


def raw_no_max_results(scene: Scene) -> None:
    assert scene.send("experiments/search", {}).status_code == 400


def our_no_max_results(scene: Scene) -> None:
    assert scene.client.experiments.search().items


# ---- strings -------------------------------------------------------------------------------------------------------


def raw_long_param(scene: Scene) -> None:
    assert scene.send("runs/log-parameter", {"run_id": scene.run_id, "key": "raw", "value": "x" * 6001}).json() == {}
    assert scene.params() == {"raw": "x" * 6000}


def our_long_param(scene: Scene) -> None:
    assert_rejected(lambda: scene.client.runs.log_param(scene.run_id, "ours", "x" * 6001), "at most 6000 characters")
    assert "ours" not in scene.params()


def raw_long_tag(scene: Scene) -> None:
    assert scene.send("runs/set-tag", {"run_id": scene.run_id, "key": "raw", "value": "x" * 8001}).json() == {}
    assert scene.tags()["raw"] == "x" * 8000


def our_long_tag(scene: Scene) -> None:
    assert_rejected(lambda: scene.client.runs.set_tag(scene.run_id, "ours", "x" * 8001), "at most 8000 characters")
    assert "ours" not in scene.tags()


def raw_half_a_character(scene: Scene) -> None:
    body = f'{{"run_id": "{scene.run_id}", "key": "raw", "value": "half \\ud800 a pair"}}'
    assert scene.send("runs/set-tag", body).json() == {}
    assert scene.tags()["raw"] == ""


def our_half_a_character(scene: Scene) -> None:
    assert_rejected(
        lambda: scene.client.runs.set_tag(scene.run_id, "ours", "half \ud800 a pair"), "half of a surrogate pair"
    )
    scene.client.runs.set_tag(scene.run_id, "ours", "whole 😀\0")
    assert scene.tags()["ours"] == "whole 😀\0"


def raw_no_value(scene: Scene) -> None:
    assert scene.send("runs/set-tag", {"run_id": scene.run_id, "key": "raw", "value": None}).json() == {}
    assert scene.tags()["raw"] == ""


def our_no_value(scene: Scene) -> None:
    assert_rejected(
        lambda: scene.client.runs.set_tag(scene.run_id, "ours", None),
        r"value must be an object that str\(\) converts, and",
    )


def raw_line_break_in_a_key(scene: Scene) -> None:
    assert scene.send("runs/log-parameter", {"run_id": scene.run_id, "key": "raw\n", "value": "1"}).json() == {}
    assert scene.params() == {"raw\n": "1"}


def our_line_break_in_a_key(scene: Scene) -> None:
    assert_rejected(
        lambda: scene.client.runs.log_param(scene.run_id, "ours\n", 1),
        "key must be the key of a metric, parameter or ta",
    )


def raw_key_that_is_a_path(scene: Scene) -> None:
    for key in ("../x", "a//b", ".", "/a"):
        response = scene.send("runs/log-parameter", {"run_id": scene.run_id, "key": key, "value": "1"})
        assert response.status_code == 400


def our_key_that_is_a_path(scene: Scene) -> None:
    for key in ("../x", "a//b", ".", "/a"):
        assert_rejected(
            lambda key=key: scene.client.runs.log_param(scene.run_id, key, 1),  # type: ignore[misc]
            "key must be the key of a metric, parameter or ta",
        )
    scene.client.runs.log_param(scene.run_id, "a/b", 1)
    assert scene.params()["a/b"] == "1"


def raw_unquoted_key(scene: Scene) -> None:
    scene.client.runs.log_metric(scene.run_id, "val/my loss", 0.5)
    body = {"experiment_ids": [scene.experiment_id], "filter": "metrics.val/my loss > 0"}
    assert scene.send("runs/search", body).status_code == 400


def our_unquoted_key(scene: Scene) -> None:
    scene.client.runs.log_metric(scene.run_id, "val/my loss", 0.5)
    assert len(scene.client.runs.search([scene.experiment_id], metric("val/my loss") > 0)) == 1
    assert len(scene.client.runs.search([scene.experiment_id], metric("val/my loss") > 0.5)) == 0


def raw_quotation_mark(scene: Scene) -> None:
    scene.client.runs.set_tag(scene.run_id, "a", "it's")
    scene.client.runs.set_tag(scene.run_id, "b", "x")
    search = {"experiment_ids": [scene.experiment_id]}
    assert scene.send("runs/search", {**search, "filter": "tags.a = 'it's'"}).status_code == 400
    assert scene.runs(**search, filter="tags.a = 'it''s'") == 0  # a doubled mark stays two


def our_quotation_mark(scene: Scene) -> None:
    scene.client.runs.set_tag(scene.run_id, "a", "it's")
    assert len(scene.client.runs.search([scene.experiment_id], tag("a") == "it's")) == 1
    assert_rejected(
        lambda: scene.client.runs.search([scene.experiment_id], tag("a") == 'it\'s "so"'), "cannot escape them"
    )


def raw_exponent(scene: Scene) -> None:
    scene.client.runs.log_metric(scene.run_id, "large", 1e21)
    body = {"experiment_ids": [scene.experiment_id], "filter": f"metrics.large > {1e20}"}  # `1e+20`
    assert scene.send("runs/search", body).status_code == 400


def our_exponent(scene: Scene) -> None:
    scene.client.runs.log_metric(scene.run_id, "large", 1e21)
    assert len(scene.client.runs.search([scene.experiment_id], metric("large") > 1e20)) == 1


def raw_status_in_a_filter(scene: Scene) -> None:
    assert scene.runs(experiment_ids=[scene.experiment_id], filter="status = 'RUNNING'") == 1
    assert scene.runs(experiment_ids=[scene.experiment_id], filter="status = 'running'") == 0


def our_status_in_a_filter(scene: Scene) -> None:
    wrong = attribute("status") == "running now"
    assert_rejected(lambda: scene.client.runs.search([scene.experiment_id], wrong), "status must be one of RUNNING")


def raw_number_for_a_param(scene: Scene) -> None:
    scene.client.runs.log_param(scene.run_id, "lr", 0.1)
    body = {"experiment_ids": [scene.experiment_id], "filter": "params.lr = 0.1"}
    assert scene.send("runs/search", body).status_code == 400


def our_number_for_a_param(scene: Scene) -> None:
    scene.client.runs.log_param(scene.run_id, "lr", 0.1)
    assert len(scene.client.runs.search([scene.experiment_id], param("lr") == str(0.1))) == 1
    number: Any = 0.1
    assert_rejected(lambda: param("lr") == number, "lr must be a str")


# ---- registry, models and other things ---------------------------------------------------------------------------


def raw_description_omitted(scene: Scene) -> None:
    assert scene.send("registered-models/update", {"name": scene.model}, "PATCH").status_code == 200
    assert not scene.get("registered-models/get", name=scene.model)["registered_model"].get("description")
    assert scene.send("model-versions/update", {"name": scene.model, "version": "1"}, "PATCH").status_code == 200
    assert not scene.get("model-versions/get", name=scene.model, version="1")["model_version"].get("description")


def our_description_omitted(scene: Scene) -> None:
    nothing: Any = None
    registry, versions = scene.client.registered_models, scene.client.model_versions
    assert_rejected(lambda: registry.update(scene.model, description=nothing), "description must be a str")
    assert_rejected(lambda: versions.update(scene.model, 1, description=nothing), "description must be a str")
    assert registry.get(scene.model).description == versions.get(scene.model, 1).description == "kept"


def raw_no_results(scene: Scene) -> None:
    received = scene.get("registered-models/search", max_results=0)
    assert not received.get("registered_models")
    response = scene.http.get(
        "/api/2.0/mlflow/registered-models/search", params={"page_token": received["next_page_token"]}
    )
    assert response.status_code == 400  # it rejects its own token


def our_no_results(scene: Scene) -> None:
    assert_rejected(lambda: scene.client.registered_models.search(max_results=0), "max_results must be an int")


def raw_other_name_of_a_parameter(scene: Scene) -> None:
    scene.client.model_versions.create(scene.model, "s3://x/y")
    condition = f"name = '{scene.model}'"
    assert len(scene.get("model-versions/search", filter=condition, max_results=1)["model_versions"]) == 1
    assert len(scene.get("model-versions/search", filter=condition, maxResults=1)["model_versions"]) == 2


def our_other_name_of_a_parameter(scene: Scene) -> None:
    scene.client.model_versions.create(scene.model, "s3://x/y")
    assert len(scene.client.model_versions.search(attribute("name") == scene.model, max_results=1)) == 1


def raw_reserved_alias(scene: Scene) -> None:
    for alias in ("v1", "latest"):
        body = {"name": scene.model, "alias": alias, "version": "1"}
        assert scene.send("registered-models/alias", body).status_code == 400


def our_reserved_alias(scene: Scene) -> None:
    for alias in ("v1", "latest"):
        assert_rejected(
            lambda alias=alias: scene.client.registered_models.set_alias(scene.model, alias, 1),  # type: ignore[misc]
            "alias must be the alias",
        )


def raw_slash_in_a_segment(scene: Scene) -> None:
    model_id = scene.client.logged_models.create(scene.experiment_id, tags={"a/b": "1"}).info.model_id
    response = scene.http.delete(f"/api/2.0/mlflow/logged-models/{model_id}/tags/a%2Fb")
    assert response.status_code == 404
    assert response.headers["content-type"].startswith("text/html")


def our_slash_in_a_segment(scene: Scene) -> None:
    assert_rejected(
        lambda: scene.client.logged_models.delete_tag("m-0", "a/b"), "key must be a str without '/' and line breaks: t"
    )
    assert_rejected(lambda: scene.client.logged_models.get("a/b"), "model_id must be a str without")


def raw_scorer_version_beyond_32_bits(scene: Scene) -> None:
    for _ in range(2):
        scene.client.scorers.register(scene.experiment_id, "judge", SCORER)
    body = {"experiment_id": scene.experiment_id, "name": "judge", "version": 2**31}
    response = scene.http.request("DELETE", "/api/3.0/mlflow/scorers/delete", json=body)
    assert response.status_code == 200
    assert scene.client.scorers.list(scene.experiment_id) == []  # all versions


def our_scorer_version_beyond_32_bits(scene: Scene) -> None:
    scene.client.scorers.register(scene.experiment_id, "judge", SCORER)
    assert_rejected(
        lambda: scene.client.scorers.delete(scene.experiment_id, "judge", version=2**31),
        "version must be an int of 32 bits",
    )
    assert len(scene.client.scorers.list(scene.experiment_id)) == 1


def raw_quoted_order_of_models(scene: Scene) -> None:
    ids = models_with_losses(scene)
    for wanted in (True, False):
        order = [{"field_name": "metrics.`val/loss`", "ascending": wanted}]
        body = {"experiment_ids": [scene.experiment_id], "order_by": order}
        model_ids = [model["info"]["model_id"] for model in scene.send("logged-models/search", body).json()["models"]]
        assert model_ids == ids[::-1]  # the newest first, whatever was requested


def our_quoted_order_of_models(scene: Scene) -> None:
    ids = models_with_losses(scene)
    for column, wanted in ((metric("val/loss").asc(), ids), (metric("val/loss").desc(), ids[::-1])):
        page = scene.client.logged_models.search([scene.experiment_id], order_by=[column])
        assert [model.info.model_id for model in page] == wanted


def raw_quotes_in_a_search_for_models(scene: Scene) -> None:
    scene.client.logged_models.create(scene.experiment_id, tags={"a": "it's"})
    body = {"experiment_ids": [scene.experiment_id], "filter": 'tags.a = "it\'s"'}
    response = scene.send("logged-models/search", body)
    assert (response.status_code, response.json()) == (200, {})


def our_quotes_in_a_search_for_models(scene: Scene) -> None:
    scene.client.logged_models.create(scene.experiment_id, tags={"a": "it's"})
    assert len(scene.client.logged_models.search([scene.experiment_id], tag("a") == "it's")) == 1


SCORER = {
    "name": "judge",
    "mlflow_version": "3.17.2",
    "serialization_version": 1,
    "instructions_judge_pydantic_data": {
        "instructions": "Is {{ outputs }} right?",
        "model": "openai:/gpt-4o",
        "feedback_value_type": {"type": "boolean"},
    },
}


def models_with_losses(scene: Scene) -> list[str]:
    """The ids of two logged models, the second newer and with the larger loss."""
    ids = []
    for loss in (1, 2):
        ids.append(scene.client.logged_models.create(scene.experiment_id).info.model_id or "")
        scene.client.runs.log_metric(scene.run_id, "val/loss", loss, model_id=ids[-1])
    return ids


Side = Callable[[Scene], None]
CASES: dict[str, tuple[Side, Side]] = {
    "nan": (raw_nan, our_nan),
    "nan in a batch": (raw_nan_in_a_batch, our_nan_in_a_batch),
    "infinity": (raw_infinity, our_infinity),
    "beyond a double": (raw_beyond_a_double, our_beyond_a_double),
    "fractional time": (raw_fractional_time, our_fractional_time),
    "fractional step": (raw_fractional_step, our_fractional_step),
    "time beyond 64 bits": (raw_time_beyond_64_bits, our_time_beyond_64_bits),
    "step beyond 64 bits": (raw_step_beyond_64_bits, our_step_beyond_64_bits),
    "seconds": (raw_seconds, our_seconds),
    "nanoseconds": (raw_nanoseconds, our_nanoseconds),
    "dataset without model": (raw_dataset_without_model, our_dataset_without_model),
    "unknown status": (raw_unknown_status, our_unknown_status),
    "unknown view": (raw_unknown_view, our_unknown_view),
    "whole ids": (raw_whole_ids, our_whole_ids),
    "broken json": (raw_broken_json, our_broken_json),
    "page token": (raw_page_token, our_page_token),
    "joined order": (raw_joined_order, our_joined_order),
    "no max results": (raw_no_max_results, our_no_max_results),
    "long param": (raw_long_param, our_long_param),
    "long tag": (raw_long_tag, our_long_tag),
    "half a character": (raw_half_a_character, our_half_a_character),
    "no value": (raw_no_value, our_no_value),
    "line break in a key": (raw_line_break_in_a_key, our_line_break_in_a_key),
    "key that is a path": (raw_key_that_is_a_path, our_key_that_is_a_path),
    "unquoted key": (raw_unquoted_key, our_unquoted_key),
    "quotation mark": (raw_quotation_mark, our_quotation_mark),
    "exponent": (raw_exponent, our_exponent),
    "status in a filter": (raw_status_in_a_filter, our_status_in_a_filter),
    "number for a param": (raw_number_for_a_param, our_number_for_a_param),
    "description omitted": (raw_description_omitted, our_description_omitted),
    "no results": (raw_no_results, our_no_results),
    "other name of a parameter": (raw_other_name_of_a_parameter, our_other_name_of_a_parameter),
    "reserved alias": (raw_reserved_alias, our_reserved_alias),
    "slash in a segment": (raw_slash_in_a_segment, our_slash_in_a_segment),
    "scorer version beyond 32 bits": (raw_scorer_version_beyond_32_bits, our_scorer_version_beyond_32_bits),
    "quoted order of models": (raw_quoted_order_of_models, our_quoted_order_of_models),
    "quotes in a search for models": (raw_quotes_in_a_search_for_models, our_quotes_in_a_search_for_models),
}


@pytest.mark.parametrize("case", CASES)
def test_sent_raw_the_server_corrupts_it(scene: Scene, case: str) -> None:
    CASES[case][0](scene)


@pytest.mark.parametrize("case", CASES)
def test_through_the_client_it_is_right_or_rejected(scene: Scene, case: str) -> None:
    CASES[case][1](scene)


# ---- the same through the generated functions --------------------------------------------------------------------


def log(scene: Scene, **values: Any) -> Callable[[], object]:
    """A call that logs a point."""
    body = models.LogMetricRequest(**{"run_id": scene.run_id, "key": "low", "value": 0.5, "timestamp": NOW, **values})
    return lambda: runs.log_metric.sync(client=scene.client.raw, body=body)


def change(scene: Scene, **values: Any) -> Callable[[], object]:
    """A call that sets a tag."""
    body = models.SetTagRequest(**{"run_id": scene.run_id, "key": "low", "value": "x", **values})
    return lambda: runs.set_tag.sync(client=scene.client.raw, body=body)


def search(scene: Scene, **values: Any) -> list[Any]:
    """The runs that a search finds."""
    body = models.SearchRunsRequest(**{"experiment_ids": [scene.experiment_id], **values})
    return runs.search_runs.sync(client=scene.client.raw, body=body).runs


def low_nan(scene: Scene) -> None:
    log(scene, value=math.nan, step=3)()
    assert scene.metric("low") == ("NaN", NOW, 3)
    # The table of a model keeps 0.0 for it.
    assert_rejected(log(scene, value=math.nan, model_id="m-0"), "value must be no NaN together with model_id")


def low_nan_in_a_batch(scene: Scene) -> None:
    values = {"x": 1, "y": math.nan, "z": 1}
    body = models.LogBatchRequest(run_id=scene.run_id, metrics=values, params={"q": "1"})
    runs.log_batch.sync(client=scene.client.raw, body=body)
    stored = [scene.metric(key) for key in "xyz"]
    assert [point and point[0] for point in stored] == [1.0, "NaN", 1.0]
    assert scene.params() == {"q": "1"}


def low_infinity(scene: Scene) -> None:
    log(scene, value=-math.inf, step=3)()
    assert scene.metric("low") == (-LARGEST, NOW, 3)


def low_beyond_a_double(scene: Scene) -> None:
    assert_rejected(log(scene, value=10**400), "value must be a number within the range of a double")


def low_fractional_time(scene: Scene) -> None:
    assert_rejected(log(scene, timestamp=NOW + 0.5), "timestamp must be an int of milliseconds")


def low_fractional_step(scene: Scene) -> None:
    assert_rejected(log(scene, step=1.5), "step must be an int")


def low_time_beyond_64_bits(scene: Scene) -> None:
    assert_rejected(log(scene, timestamp=2**63), "timestamp must be")


def low_step_beyond_64_bits(scene: Scene) -> None:
    assert_rejected(log(scene, step=2**63), "step must be an int of 64 bits")


def low_seconds(scene: Scene) -> None:
    assert_rejected(log(scene, timestamp=NOW // 1000), r"looks like seconds, try \* 1000")


def low_nanoseconds(scene: Scene) -> None:
    assert_rejected(log(scene, timestamp=NOW * 10**6), "micro- or nanoseconds")


def low_dataset_without_model(scene: Scene) -> None:
    assert_rejected(log(scene, dataset_name="iris"), "dataset_name needs model_id")


def low_unknown_status(scene: Scene) -> None:
    for status in ("BOGUS", "over"):
        body = models.UpdateRunRequest(run_id=scene.run_id, status=status)  # type: ignore[arg-type]
        assert_rejected(partial(runs.update_run.sync, client=scene.client.raw, body=body), "status must be one of")


def low_unknown_view(scene: Scene) -> None:
    assert_rejected(lambda: search(scene, run_view_type="deleted"), "view_type must be one of")


def low_whole_ids(scene: Scene) -> None:
    assert len(search(scene, experiment_ids=[int(scene.experiment_id)])) == 1


def low_broken_json(scene: Scene) -> None:
    call: Any = runs.search_runs.sync
    bodies: tuple[Any, ...] = ("{broken", None, [1])
    for body in bodies:
        assert_rejected(partial(call, client=scene.client.raw, body=body), "body must be a SearchRunsRequest")


def low_page_token(scene: Scene) -> None:
    assert_rejected(lambda: search(scene, page_token=5), "page_token must be a str")


def low_joined_order(scene: Scene) -> None:
    assert_rejected(lambda: search(scene, order_by="start_time DESC, run_name ASC"), "order_by must be a list")
    assert len(search(scene, order_by=["start_time DESC", "run_name ASC"])) == 1


def low_no_max_results(scene: Scene) -> None:
    nothing: Any = None
    body = models.SearchExperimentsRequest(max_results=nothing)
    assert_rejected(
        lambda: experiments.search_experiments.sync(client=scene.client.raw, body=body), "max_results must be an int"
    )


def low_long_param(scene: Scene) -> None:
    body = models.LogParamRequest(run_id=scene.run_id, key="low", value="x" * 6001)
    assert_rejected(lambda: runs.log_param.sync(client=scene.client.raw, body=body), "at most 6000 characters")
    batch = models.LogBatchRequest(run_id=scene.run_id, params={"low": "x" * 6001})
    assert_rejected(lambda: runs.log_batch.sync(client=scene.client.raw, body=batch), r"params\['low'\].value must be")


def low_long_tag(scene: Scene) -> None:
    assert_rejected(change(scene, value="x" * 8001), "at most 8000 characters")


def low_half_a_character(scene: Scene) -> None:
    assert_rejected(change(scene, value="half \ud800 a pair"), "value must be a str without half of a surrogate pair")
    change(scene, value="whole 😀\0")()
    assert scene.tags()["low"] == "whole 😀\0"


def low_no_value(scene: Scene) -> None:
    assert_rejected(change(scene, value=None), r"value must be an object that str\(\) converts, and")


def low_line_break_in_a_key(scene: Scene) -> None:
    assert_rejected(change(scene, key="low\n"), "key must be the key of a metric, parameter or ta")


def low_key_that_is_a_path(scene: Scene) -> None:
    for key in ("../x", "a//b", ".", "/a"):
        assert_rejected(change(scene, key=key), "key must be the key of a metric, parameter or ta")
    change(scene, key="a/b")()
    assert scene.tags()["a/b"] == "x"


# The string of a filter is the caller's: `str()` of a `Filter` is right.


def low_unquoted_key(scene: Scene) -> None:
    log(scene, key="val/my loss")()
    assert len(search(scene, filter=str(metric("val/my loss") > 0))) == 1
    assert len(search(scene, filter=metric("val/my loss") > 0)) == 1


def low_quotation_mark(scene: Scene) -> None:
    change(scene, value="it's")()
    assert len(search(scene, filter=str(tag("low") == "it's"))) == 1


def low_exponent(scene: Scene) -> None:
    log(scene, value=1e21)()
    assert len(search(scene, filter=str(metric("low") > 1e20))) == 1


def low_status_in_a_filter(scene: Scene) -> None:
    assert len(search(scene, filter=str(attribute("status") == "RUNNING"))) == 1


def low_number_for_a_param(scene: Scene) -> None:
    body = models.LogParamRequest(run_id=scene.run_id, key="lr", value="0.1")
    runs.log_param.sync(client=scene.client.raw, body=body)
    assert len(search(scene, filter=str(param("lr") == "0.1"))) == 1


def low_description_omitted(scene: Scene) -> None:
    nothing: Any = None
    model = models.UpdateRegisteredModelRequest(name=scene.model, description=nothing)
    version = models.UpdateModelVersionRequest(name=scene.model, version=1, description=nothing)
    raw = scene.client.raw
    assert_rejected(
        lambda: registered_models.update_registered_model.sync(client=raw, body=model), "description must be a str"
    )
    assert_rejected(
        lambda: model_versions.update_model_version.sync(client=raw, body=version), "description must be a str"
    )


def low_no_results(scene: Scene) -> None:
    call = registered_models.search_registered_models.sync
    assert_rejected(lambda: call(client=scene.client.raw, max_results=0), "max_results must be an int.*an empty page")


def low_other_name_of_a_parameter(scene: Scene) -> None:
    call: Any = model_versions.search_model_versions.sync
    with pytest.raises(TypeError, match="maxResults"):
        call(client=scene.client.raw, maxResults=1)


def low_reserved_alias(scene: Scene) -> None:
    for alias in ("v1", "latest"):
        body = models.SetRegisteredModelAliasRequest(name=scene.model, alias=alias, version=1)
        call = registered_models.set_registered_model_alias.sync
        assert_rejected(partial(call, client=scene.client.raw, body=body), "alias must be the alias")


def low_slash_in_a_segment(scene: Scene) -> None:
    call = logged_models.delete_logged_model_tag.sync
    assert_rejected(lambda: call("m-0", "a/b", client=scene.client.raw), "must be a str without '/'")


def low_scorer_version_beyond_32_bits(scene: Scene) -> None:
    body = models.DeleteScorerRequest(experiment_id=scene.experiment_id, name="judge", version=2**31)
    assert_rejected(
        lambda: scorers.delete_scorer.sync(client=scene.client.raw, body=body), "version must be an int of 32 bits"
    )


def low_quoted_order_of_models(scene: Scene) -> None:
    ids = models_with_losses(scene)
    column = models.LoggedModelOrderBy(field_name="metrics.`val/loss`")
    body = models.SearchLoggedModelsRequest(experiment_ids=[scene.experiment_id], order_by=[column])
    call = logged_models.search_logged_models.sync
    assert_rejected(
        lambda: call(client=scene.client.raw, body=body), r"order_by\[0\].field_name .* without quotation marks"
    )
    column = models.LoggedModelOrderBy(field_name="metrics.val/loss", ascending=True)
    ordered = call(client=scene.client.raw, body=body.replace(order_by=[column])).models
    assert [model.info.model_id for model in ordered] == ids


def low_quotes_in_a_search_for_models(scene: Scene) -> None:
    scene.client.logged_models.create(scene.experiment_id, tags={"a": "it's"})
    condition = 'tags.a IN ("it\'s")'
    body = models.SearchLoggedModelsRequest(experiment_ids=[scene.experiment_id], filter=condition)
    assert len(logged_models.search_logged_models.sync(client=scene.client.raw, body=body).models) == 1


LOW: dict[str, Side] = {
    "nan": low_nan,
    "nan in a batch": low_nan_in_a_batch,
    "infinity": low_infinity,
    "beyond a double": low_beyond_a_double,
    "fractional time": low_fractional_time,
    "fractional step": low_fractional_step,
    "time beyond 64 bits": low_time_beyond_64_bits,
    "step beyond 64 bits": low_step_beyond_64_bits,
    "seconds": low_seconds,
    "nanoseconds": low_nanoseconds,
    "dataset without model": low_dataset_without_model,
    "unknown status": low_unknown_status,
    "unknown view": low_unknown_view,
    "whole ids": low_whole_ids,
    "broken json": low_broken_json,
    "page token": low_page_token,
    "joined order": low_joined_order,
    "no max results": low_no_max_results,
    "long param": low_long_param,
    "long tag": low_long_tag,
    "half a character": low_half_a_character,
    "no value": low_no_value,
    "line break in a key": low_line_break_in_a_key,
    "key that is a path": low_key_that_is_a_path,
    "unquoted key": low_unquoted_key,
    "quotation mark": low_quotation_mark,
    "exponent": low_exponent,
    "status in a filter": low_status_in_a_filter,
    "number for a param": low_number_for_a_param,
    "description omitted": low_description_omitted,
    "no results": low_no_results,
    "other name of a parameter": low_other_name_of_a_parameter,
    "reserved alias": low_reserved_alias,
    "slash in a segment": low_slash_in_a_segment,
    "scorer version beyond 32 bits": low_scorer_version_beyond_32_bits,
    "quoted order of models": low_quoted_order_of_models,
    "quotes in a search for models": low_quotes_in_a_search_for_models,
}


@pytest.mark.parametrize("case", CASES)
def test_through_the_generated_functions_it_is_right_or_rejected(scene: Scene, case: str) -> None:
    LOW[case](scene)


# ---- any string ----------------------------------------------------------------------------------------------------


@given(
    values=st.lists(
        st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("'\"\\`%_;()"), max_size=30),
        min_size=1,
        max_size=20,
        unique=True,
    ),
    key=st.text("ab/.- :_é", min_size=1, max_size=20),
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_in_a_tag_comes_back_and_finds_exactly_its_run(scene: Scene, values: list[str], key: str) -> None:
    runs = scene.client.runs
    group = uuid.uuid4().hex
    ids = [runs.create(scene.experiment_id, tags={"group": group}).info.run_id for _ in values]
    try:
        for run_id, value in zip(ids, values, strict=True):
            runs.set_tag(run_id, key, value)
    except InvalidArgument as exc:
        assert "path" in str(exc)  # noqa: PT017  # the key
        return
    for run_id, value in zip(ids, values, strict=True):
        stored = runs.get(run_id).data.tags
        assert stored[key] == value
        try:
            page = runs.search([scene.experiment_id], (tag("group") == group) & (tag(key) == value))
        except InvalidArgument as exc:
            assert "both ' and" in str(exc)  # noqa: PT017  # the text
        else:
            assert [run.info.run_id for run in page] == [run_id]
