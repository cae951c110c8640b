"""Train a few classifiers, follow them in MLflow, and promote the best one.

    python examples/train_and_promote.py --tracking-uri http://127.0.0.1:5000

Each model reads handwritten digits. Every training step is logged while it happens, so the curves grow in MLflow's user
interface. The best run becomes a new version of a registered model and gets the alias `champion`; then the script acts
as a consumer that knows nothing but that alias. Run it again, and it adds to the same experiment and model.
"""

import argparse
import os
import pickle
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import sklearn
from sklearn.datasets import load_digits
from sklearn.ensemble import GradientBoostingClassifier, RandomForestClassifier
from sklearn.linear_model import SGDClassifier
from sklearn.metrics import accuracy_score, f1_score, log_loss
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier

from mlflow_wrap import MLflow

EXPERIMENT = "digits"
MODEL = "digit-reader"
ALIAS = "champion"
METRIC = "test_accuracy"
SEED = 7
SHOWN_RUNS = 8

# What `mlflow.sklearn.load_model("models:/digit-reader@champion")` and the user interface want to know.
MLMODEL = """\
artifact_path: model
run_id: {run_id}
utc_time_created: '{created}'
flavors:
  sklearn:
    pickled_model: model.pkl
    serialization_format: pickle
    sklearn_version: {sklearn_version}
  python_function:
    loader_module: mlflow.sklearn
    model_path: model.pkl
    predict_fn: predict
    python_version: {python_version}
"""


@dataclass(frozen=True)
class Data:
    """Images as rows of 64 brightnesses in 0..1, and the digits that they show."""

    train_x: np.ndarray
    test_x: np.ndarray
    train_y: np.ndarray
    test_y: np.ndarray


@dataclass(frozen=True)
class Candidate:
    """A model that can be trained step by step; `train` yields the number of each finished step."""

    name: str
    model: Any
    train: Callable[[Any, Data], Iterator[int]]
    tags: dict[str, str] = field(default_factory=dict)


def load_data() -> Data:
    """The handwritten digits that come with scikit-learn, split the same way every time."""
    images, digits = load_digits(return_X_y=True)
    split = train_test_split(images / 16, digits, test_size=450, random_state=SEED, stratify=digits)
    return Data(*split)


def by_epochs(epochs: int) -> Callable[[Any, Data], Iterator[int]]:
    """Train by passing over the data again and again."""

    def train(model: Any, data: Data) -> Iterator[int]:
        for epoch in range(1, epochs + 1):
            model.partial_fit(data.train_x, data.train_y, classes=np.unique(data.train_y))
            yield epoch

    return train


def by_growing(parameter: str, sizes: range) -> Callable[[Any, Data], Iterator[int]]:
    """Train an ensemble by adding trees to those that it has."""

    def train(model: Any, data: Data) -> Iterator[int]:
        for size in sizes:
            model.set_params(**{parameter: size}).fit(data.train_x, data.train_y)
            yield size

    return train


def candidates() -> list[Candidate]:
    """The models that compete."""
    return [
        Candidate("linear", SGDClassifier(loss="log_loss", random_state=SEED), by_epochs(20), {"family": "linear"}),
        Candidate(
            "random-forest",
            RandomForestClassifier(warm_start=True, random_state=SEED),
            by_growing("n_estimators", range(10, 201, 10)),
            {"family": "trees"},
        ),
        Candidate(
            "gradient-boosting",
            GradientBoostingClassifier(
                warm_start=True, learning_rate=0.3, max_depth=4, max_features="sqrt", random_state=SEED
            ),
            by_growing("n_estimators", range(5, 101, 5)),
            {"family": "trees"},
        ),
        Candidate(
            "neural-net",
            MLPClassifier(hidden_layer_sizes=(64,), learning_rate_init=0.003, random_state=SEED),
            by_epochs(30),
            {"family": "neural"},
        ),
    ]


def train(client: MLflow, experiment_id: str, candidate: Candidate, data: Data) -> str:
    """Train one model and log all of it: parameters, a point of each curve per step, the model; return the run's id."""
    model = candidate.model
    params = {"model": type(model).__name__, **model.get_params()}
    with client.start_run(
        experiment_id=experiment_id, run_name=candidate.name, tags=candidate.tags, params=params
    ) as run:
        started = time.perf_counter()
        losses = []
        for step in candidate.train(model, data):
            curves = measure(model, data)
            losses.append(curves["test_loss"])
            run.log_metrics(curves, step=step)
        seconds = time.perf_counter() - started
        run.log_metrics({"test_f1": f1(model, data), "seconds": seconds})
        log_model(client, run.run_id, model)
    say(f"  {candidate.name:<18} {sparkline(np.log(losses))}  {curves[METRIC]:7.1%}   {seconds:4.1f} s")
    return run.run_id


def measure(model: Any, data: Data) -> dict[str, float]:
    """One point of each curve."""
    probabilities = model.predict_proba(data.test_x)
    return {
        "train_loss": float(log_loss(data.train_y, model.predict_proba(data.train_x))),
        "test_loss": float(log_loss(data.test_y, probabilities)),
        METRIC: accuracy(probabilities.argmax(axis=1), data),
    }


def accuracy(predicted: np.ndarray, data: Data) -> float:
    """The share of test images that were read right."""
    return float(accuracy_score(data.test_y, predicted))


def f1(model: Any, data: Data) -> float:
    """The mean of the ten digits' F1 scores."""
    return float(f1_score(data.test_y, model.predict(data.test_x), average="macro"))


def log_model(client: MLflow, run_id: str, model: Any) -> None:
    """Store the model under `model/` in the run, in the layout that MLflow itself uses."""
    description = MLMODEL.format(
        run_id=run_id,
        created=time.strftime("%Y-%m-%d %H:%M:%S.000000", time.gmtime()),
        sklearn_version=sklearn.__version__,
        python_version=".".join(map(str, sys.version_info[:3])),
    )
    client.artifacts.upload_bytes(run_id, pickle.dumps(model), "model/model.pkl")
    client.artifacts.upload_text(run_id, description, "model/MLmodel")


def compare(client: MLflow, experiment_id: str, new_runs: Sequence[str]) -> None:
    """Print the runs of the experiment, best first, as the server knows them."""
    rows = []
    for summary in client.experiment_manager.experiment_summary(experiment_id, METRIC)[:SHOWN_RUNS]:
        run = summary.run
        metrics = run.data.metrics
        if summary.value is None or "test_f1" not in metrics:
            # A run that failed, or that another process is still training.
            continue
        rows.append(
            [
                run.info.run_name or "",
                f"{summary.value:.1%}",
                f"{metrics['test_f1']:.3f}",
                f"{metrics['test_loss']:.3f}",
                f"{metrics['seconds']:.1f} s",
                "just now" if run.info.run_id in new_runs else ago(run.info.start_time),
                run.info.run_id[:8],
            ]
        )
    print_table(["model", "accuracy", "F1", "loss", "training", "when", "run"], "<>>>>><", rows)


def promote_and_check(client: MLflow, experiment_id: str, data: Data) -> None:
    """Make the best run's model the champion; then use it as somebody who knows the alias only.

    Raises:
        SystemExit: The model from the registry is not as accurate as its run says.
    """
    best = client.model_manager.create_model_from_run_with_best_metric([experiment_id], METRIC, MODEL)
    client.registered_models.set_alias(MODEL, ALIAS, best.version)
    say(f"  {MODEL} version {best.version} is the {ALIAS}")

    champion = client.registered_models.get_version_by_alias(MODEL, ALIAS)
    runs = client.experiment_manager.experiment_summary(experiment_id, METRIC)
    [source] = [summary for summary in runs if summary.run.info.run_id == champion.run_id]
    with tempfile.TemporaryDirectory() as folder:
        path = client.artifacts.download_file(source.run.info.run_id, "model/model.pkl", Path(folder, "model.pkl"))
        # Unpickling runs what is in the file: fine for a model of our own, never for one of a stranger.
        model = pickle.loads(path.read_bytes())  # noqa: S301
        say(f"  {MODEL}@{ALIAS} downloaded, {path.stat().st_size / 1024:,.0f} KB")

    measured = accuracy(model.predict(data.test_x), data)
    if measured != source.value:
        raise SystemExit(f"the {ALIAS} reads {measured:.1%} of the test images, its run says {source.value:.1%}")
    say(f"  it reads {measured:.1%} of the test images right, exactly what its run says")


def say(text: str = "") -> None:
    """Print at once, also into a pipe."""
    print(text, flush=True)


def title(text: str) -> None:
    """Print the heading of a phase."""
    say(f"\n{bold(text)}")


def bold(text: str) -> str:
    """Bold on a terminal, plain elsewhere."""
    plain = not sys.stdout.isatty() or "NO_COLOR" in os.environ
    return text if plain else f"\033[1m{text}\033[0m"


def print_table(header: Sequence[str], alignment: str, rows: Sequence[Sequence[str]]) -> None:
    """Print aligned columns with the first row, the best, highlighted. `alignment` has `<` or `>` per column."""
    widths = [max(map(len, column)) for column in zip(header, *rows, strict=True)]

    def line(cells: Sequence[str]) -> str:
        return "  ".join(f"{c:{side}{width}}" for c, side, width in zip(cells, alignment, widths, strict=True)).rstrip()

    say(f"    {line(header)}")
    say(f"    {'  '.join('─' * width for width in widths)}")
    for number, row in enumerate(rows):
        say(f"  ★ {bold(line(row))}" if number == 0 else f"    {line(row)}")


def sparkline(values: np.ndarray, width: int = 20) -> str:
    """A curve of letters, low to high: ▁▂▃▄▅▆▇█."""
    picked = [values[round(i * (len(values) - 1) / (width - 1))] for i in range(width)]
    low, high = min(picked), max(picked)
    return "".join("▁▂▃▄▅▆▇█"[int(7.99 * (value - low) / ((high - low) or 1))] for value in picked)


def ago(start_time: int | None) -> str:
    """How long ago a time in milliseconds since the epoch was, in words."""
    if start_time is None:
        return "?"
    minutes = int(time.time() - start_time / 1000) // 60
    for size, unit in ((24 * 60, "d"), (60, "h"), (1, "min")):
        if minutes >= size:
            return f"{minutes // size} {unit} ago"
    return "< 1 min ago"


def main() -> None:
    """Train, compare, promote, check."""
    parser = argparse.ArgumentParser(
        description="Train a few classifiers, follow them in MLflow, promote the best one."
    )
    parser.add_argument(
        "--tracking-uri",
        default=os.environ.get("MLFLOW_TRACKING_URI", "http://127.0.0.1:5000"),
        help="the MLflow server (default: %(default)s, or MLFLOW_TRACKING_URI)",
    )
    tracking_uri = parser.parse_args().tracking_uri
    data = load_data()
    with MLflow(tracking_uri) as client:
        say(f"MLflow {client.server_version()} at {tracking_uri}")
        say(f"{len(data.train_y):,} images of handwritten digits to learn from, {len(data.test_y)} to test")
        experiment_id = client.experiments.get_or_create(EXPERIMENT, tags={"data": "sklearn.datasets.load_digits"})

        title(f"{'Train':<20} {'log loss per step':<20}  {'accuracy':>8}   {'time':>4}")
        new_runs = [train(client, experiment_id, candidate, data) for candidate in candidates()]

        title(f"Compare the runs of experiment “{EXPERIMENT}”")
        compare(client, experiment_id, new_runs)

        title("Promote the best")
        promote_and_check(client, experiment_id, data)


if __name__ == "__main__":
    main()
