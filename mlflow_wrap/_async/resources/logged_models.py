"""Logged models."""

from __future__ import annotations

from mlflow_rest.resources.logged_models import AsyncLoggedModelsResource

from mlflow_wrap._suggestions import SuggestsNames


class AsyncLoggedModelClient(SuggestsNames, AsyncLoggedModelsResource):
    """Creates, searches and changes logged models (MLflow 3 and newer). Reached as `client.logged_models`.

    A logged model belongs to an experiment and need not be registered. Points of metrics are logged to it through a
    run: see `model_id` of `client.runs.log_metric`.
    """
