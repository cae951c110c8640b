"""Fills a server with things to find, and gives the fuzzer their names.

Plain HTTP on purpose: what is tested must not prepare its own test. Each name that `seed` returns is a dictionary in
`schemathesis.toml`. Things that operations destroy have dictionaries of their own, so that the others live on.
"""

from pathlib import Path
from typing import Any

import httpx

LIVING, TO_DELETE = 3, 4
TAG_KEYS = [f"tag-{number}" for number in range(12)]
Dictionaries = dict[str, list[str]]


def seed(url: str, *, prefix: str = "seed", model: str = "churn") -> Dictionaries:
    """Create experiments, runs, models and the rest.

    Args:
        url: The server's tracking URI.
        prefix: How the names of all that is created start. They must not be taken.
        model: The name of one more registered model: the one in the examples of the spec.

    Returns:
        The values of each dictionary.
    """
    with httpx.Client(base_url=url, trust_env=False, timeout=30) as http:
        seeds = _seed_runs(http, prefix)
        seeds |= _seed_models(http, prefix, model, seeds["run_id"][0])
    seeds["tag_key"] = TAG_KEYS
    # One that sorts and filters everywhere, and strings that the search syntaxes know.
    seeds["run_filter"] = [
        "metrics.loss < 1",
        "params.depth = '3'",
        "tags.team LIKE 'v%' AND attributes.status = 'RUNNING'",
    ]
    seeds["run_order"] = ["metrics.loss DESC", "attributes.start_time ASC", "params.depth"]
    seeds["name_filter"] = [f"name LIKE '{prefix}%'", f"name = '{model}'"]
    seeds["name_order"] = ["name ASC", "name DESC"]
    return seeds


def write_dictionaries(seeds: Dictionaries, folder: Path) -> None:
    """Write the values in the format that schemathesis reads, one file for each dictionary."""
    folder.mkdir()
    for name, values in seeds.items():
        (folder / f"{name}.dict").write_text("".join(f'"{value}"\n' for value in values))


def _post(http: httpx.Client, path: str, body: dict[str, Any]) -> Any:
    response = http.post(f"/api/2.0/mlflow/{path}", json=body)
    response.raise_for_status()
    return response.json()


def _seed_runs(http: httpx.Client, prefix: str) -> Dictionaries:
    experiments = [
        _post(http, "experiments/create", {"name": f"{prefix}-experiment-{number}", "tags": _tags()})["experiment_id"]
        for number in range(LIVING + TO_DELETE)
    ]
    runs = [_seed_run(http, experiments[0], number) for number in range(LIVING + TO_DELETE)]
    # schemathesis sends no slash inside a path parameter, so that one file lies where no run's does.
    artifact = f"{prefix}-notes.txt"
    for path in (artifact, f"{experiments[0]}/{runs[0]}/artifacts/folder/notes.txt"):
        http.put(f"/api/2.0/mlflow-artifacts/artifacts/{path}", content=b"found").raise_for_status()
    page = _post(http, "runs/search", {"experiment_ids": [experiments[0]], "max_results": 1})
    return {
        "experiment_id": ["0", *experiments[:LIVING]],
        "to_delete_experiment_id": experiments[LIVING:],
        "experiment_name": [f"{prefix}-experiment-{number}" for number in range(LIVING)],
        "run_id": runs[:LIVING],
        "to_delete_run_id": runs[LIVING:],
        "metric_key": ["loss"],
        "artifact_path": [artifact],
        "artifact_folder": ["folder"],
        "page_token": [page["next_page_token"]],
    }


def _seed_run(http: httpx.Client, experiment_id: str, number: int) -> str:
    run = _post(http, "runs/create", {"experiment_id": experiment_id, "start_time": 1767225600000 + number})
    run_id: str = run["run"]["info"]["run_id"]
    points = [{"key": "loss", "value": 1 / step, "timestamp": 1767225600000 + step, "step": step} for step in (1, 2, 4)]
    _post(
        http,
        "runs/log-batch",
        {
            "run_id": run_id,
            "metrics": [*points, {"key": "nan", "value": "NaN", "timestamp": 0, "step": 0}],
            "params": [{"key": "depth", "value": str(number)}],
            "tags": _tags(),
        },
    )
    dataset = {"name": "seed-data", "digest": "d1", "source_type": "local", "source": "{}"}
    tags = [{"key": "mlflow.data.context", "value": "training"}]
    _post(http, "runs/log-inputs", {"run_id": run_id, "datasets": [{"dataset": dataset, "tags": tags}]})
    _post(http, "runs/outputs", {"run_id": run_id, "models": [{"model_id": f"m-{number:032}", "step": 1}]})
    return run_id


def _seed_models(http: httpx.Client, prefix: str, model: str, run_id: str) -> Dictionaries:
    names = [model, *(f"{prefix}-model-{number}" for number in range(1, LIVING + 2 * TO_DELETE))]
    for name in names:
        _post(http, "registered-models/create", {"name": name, "description": "seeded", "tags": _tags()})
        for _ in range(LIVING):
            version = {"name": name, "source": f"runs:/{run_id}/model", "run_id": run_id, "tags": _tags()}
            _post(http, "model-versions/create", version)
        for alias in ("champion", "challenger"):
            _post(http, "registered-models/alias", {"name": name, "alias": alias, "version": "1"})
    return {
        "model_name": names[:LIVING],
        "to_delete_model_name": names[LIVING : LIVING + TO_DELETE],
        "emptied_model_name": names[LIVING + TO_DELETE :],
        "model_version": [str(number) for number in range(1, LIVING + 1)],
        "model_alias": ["champion", "challenger"],
        "model_source": [f"runs:/{run_id}/model", "s3://bucket/model"],
    }


def _tags() -> list[dict[str, str]]:
    return [{"key": "team", "value": "vision"}, *({"key": key, "value": "x"} for key in TAG_KEYS)]
