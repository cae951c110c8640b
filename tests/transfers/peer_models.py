"""MLflow's own client, of any version, in a process of its own: `python peer_models.py log|predict URL ARGUMENT`.

`log EXPERIMENT` logs a model of each flavour to a run of its own and prints the runs as JSON; `predict MODEL_URI` loads
a model and prints a prediction.
"""

import json
import sys

import mlflow


class Doubler(mlflow.pyfunc.PythonModel):  # type: ignore[name-defined, misc]
    """A model of the flavour that has a folder of artifacts of its own."""

    def load_context(self, context):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN201
        with open(context.artifacts["factor"]) as file:  # noqa: PTH123
            self.factor = int(file.read())

    def predict(self, context, model_input, params=None):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN201, ARG002
        return [self.factor * row[0] for row in model_input.tolist()]


def log(experiment: str) -> None:
    """Logs both models; the first has the better metric."""
    from sklearn.linear_model import LinearRegression

    mlflow.set_experiment(experiment)
    # MLflow 3 has a model's name where MLflow 2 had a path.
    place = {"name": "model"} if int(mlflow.__version__.split(".")[0]) > 2 else {"artifact_path": "model"}
    runs = []
    for loss, flavor in ((1.0, "sklearn"), (2.0, "pyfunc")):
        with mlflow.start_run() as run:
            mlflow.log_metric("loss", loss)
            mlflow.log_text("beside", "notes/beside.txt")
            if flavor == "sklearn":
                model = LinearRegression().fit([[0], [1], [2]], [0, 2, 4])
                info = mlflow.sklearn.log_model(model, **place, pip_requirements=["scikit-learn"])
            else:
                with open("factor.txt", "w") as file:  # noqa: PTH123
                    file.write("2")
                info = mlflow.pyfunc.log_model(
                    python_model=Doubler(),
                    artifacts={"factor": "factor.txt"},
                    pip_requirements=["mlflow"],
                    **place,
                )
        version = mlflow.register_model(info.model_uri, f"{experiment}-{flavor}")
        mlflow.MlflowClient().set_registered_model_alias(version.name, "champion", version.version)
        runs.append(
            {
                "run_id": run.info.run_id,
                "model_id": getattr(info, "model_id", None),
                "name": version.name,
                "version": str(version.version),
            }
        )
    json.dump(runs, sys.stdout)


def predict(model_uri: str) -> None:
    """Loads a model and uses it."""
    import numpy as np

    model = mlflow.pyfunc.load_model(model_uri)
    json.dump([float(value) for value in model.predict(np.array([[0.0], [1.0], [2.0]]))], sys.stdout)


if __name__ == "__main__":
    action, url, argument = sys.argv[1:]
    mlflow.set_tracking_uri(url)
    {"log": log, "predict": predict}[action](argument)
