# Made by `make generate` from mlflow_wrap/_async/workflows/model_manager.py.
# Do not edit: change the async source. @generated
"""Workflows around registered models."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal

from mlflow_wrap._filters import quoting, search_filter
from mlflow_wrap._validation import artifact_paths, limits, values
from mlflow_wrap.errors import MLflowError, NoMatch, ResourceAlreadyExists

if TYPE_CHECKING:
    from mlflow_rest.models import ModelVersion, RegisteredModel, Run

    from mlflow_wrap._filters.expressions import Filter
    from mlflow_wrap._sync.client import MLflow


class ModelManager:
    """Registers models and works on their latest versions. Reached as `client.model_manager`.

    The latest version is the one with the highest number, whatever its stage.
    """

    def __init__(self, client: MLflow) -> None:
        self._client = client

    def create_registered_model_with_version(
        self,
        name: str,
        version_source: str,
        version_run_id: str | None = None,
        *,
        tags: Mapping[str, object] | None = None,
        description: str | None = None,
    ) -> ModelVersion:
        """Creates a version of a registered model, and the model itself if there is none of that name.

        Args:
            name: The model's name.
            version_source: URI of the folder with the model's files.
            version_run_id: The run that made it.
            tags: Tags of the version.
            description: What is new in the version.

        Raises:
            MLflowError: If the version cannot be created; the error's notes say if a model was created before.
        """
        source = values.text("version_source", version_source)
        values.texts("tags", tags, limits.MAX_REGISTRY_TAG_VALUE)
        created = True
        try:
            self._client.registered_models.create(name)
        except ResourceAlreadyExists:
            created = False
        try:
            return self._client.model_versions.create(
                name, source, run_id=version_run_id, tags=tags, description=description
            )
        except MLflowError as exc:
            if created:
                # Deleting it here could take another client's new version with it.
                exc.add_note(f"registered model {name!r} was created and has no version yet")
            raise

    def update_registered_model_description_and_tag(
        self, name: str, *, key: str, value: object, description: str
    ) -> RegisteredModel:
        """Sets a tag and the description of a registered model.

        Args:
            name: The model's name.
            key: The tag's key.
            value: The tag's value.
            description: The new description.

        Returns:
            The model after both changes.
        """
        values.description(description)
        self._client.registered_models.set_tag(name, key, value)
        self._client.registered_models.update(name, description=description)
        return self._client.registered_models.get(name)

    def update_all_latest_model_version(
        self, name: str, *, alias: str, key: str, value: object, description: str
    ) -> ModelVersion:
        """Sets an alias, a tag and the description of the latest version.

        Args:
            name: The model's name.
            alias: The alias to point to it.
            key: The tag's key.
            value: The tag's value.
            description: The new description.

        Returns:
            The version after all changes.
        """
        latest = self._client.model_versions.latest(name)
        return self.update_all_model_version(
            name, latest.version, alias=alias, key=key, value=value, description=description
        )

    def update_all_model_version(
        self, name: str, version: str | int, *, alias: str, key: str, value: object, description: str
    ) -> ModelVersion:
        """Sets an alias, a tag and the description of a version. The alias is set last, when all else is in place.

        Args:
            name: The model's name.
            version: The version's number.
            alias: The alias to point to it.
            key: The tag's key.
            value: The tag's value.
            description: The new description.

        Returns:
            The version after all changes.
        """
        values.alias(alias)
        values.description(description)
        self._client.model_versions.set_tag(name, version, key, value)
        self._client.model_versions.update(name, version, description=description)
        self._client.registered_models.set_alias(name, alias, version)
        return self._client.model_versions.get(name, version)

    def set_latest_model_version_tag(self, name: str, key: str, value: object) -> ModelVersion:
        """Sets a tag of the latest version.

        Args:
            name: The model's name.
            key: The tag's key.
            value: The tag's value.

        Returns:
            The version after the change.
        """
        latest = self._client.model_versions.latest(name)
        self._client.model_versions.set_tag(name, latest.version, key, value)
        return self._client.model_versions.get(name, latest.version)

    def set_latest_model_version_alias(self, name: str, alias: str) -> ModelVersion:
        """Makes an alias point to the latest version.

        Args:
            name: The model's name.
            alias: The alias.

        Returns:
            The version after the change.
        """
        values.alias(alias)
        latest = self._client.model_versions.latest(name)
        self._client.registered_models.set_alias(name, alias, latest.version)
        return self._client.model_versions.get(name, latest.version)

    def update_latest_model_version(self, name: str, *, description: str) -> ModelVersion:
        """Changes the description of the latest version.

        Args:
            name: The model's name.
            description: The new description.

        Returns:
            The version after the change.
        """
        values.description(description)
        latest = self._client.model_versions.latest(name)
        return self._client.model_versions.update(name, latest.version, description=description)

    def delete_latest_model_version(self, name: str) -> ModelVersion:
        """Deletes the latest version, for good. Its artifacts stay.

        Args:
            name: The model's name.

        Returns:
            The version that was deleted.
        """
        latest = self._client.model_versions.latest(name)
        self._client.model_versions.delete(name, latest.version)
        return latest

    def create_model_from_run_with_best_metric(
        self,
        experiment_ids: Iterable[str | int],
        filter_metric: str,
        mode: Literal["min", "max"],
        model_name: str,
        *,
        artifact_path: str = "model",
        filter_string: str | Filter | None = None,
    ) -> ModelVersion:
        """Registers the model of the run with the best value of a metric.

        The best among finished runs is chosen by the server; NaN never wins. Nothing is created before the choice is
        made and the run is known to have the model's files.

        Args:
            experiment_ids: Where to look.
            filter_metric: The metric's name.
            mode: `max` if higher is better, `min` if lower is.
            model_name: The registered model to add a version to; it is created if there is none.
            artifact_path: The folder with the model's files among the run's artifact_paths.
            filter_string: A further condition on the runs, such as `params.kind = 'tree'`, or one of
                `mlflow_wrap.filters`.

        Returns:
            The new version; its `run_id` is the best run's.

        Raises:
            NoMatch: If no finished run has the metric, or the best one has no such folder.
        """
        name = values.model_name("model_name", model_name)
        folder = artifact_paths.relative("artifact_path", artifact_path)
        best = self._best(
            values.experiment_ids(experiment_ids),
            filter_metric,
            mode,
            search_filter.condition(filter_string, search_filter.RUNS),
        )
        run_id = best.info.run_id
        listing = self._client.runs.list_artifacts(run_id, folder)
        if not listing.files:
            raise NoMatch(f"the best run, {run_id}, has no folder {folder!r} among its artifacts")
        source = artifact_paths.joined((best.info.artifact_uri or "").rstrip("/"), folder)
        return self.create_registered_model_with_version(name, source, run_id)

    def _best(self, ids: list[str], metric: str, mode: str, filter_string: str | None) -> Run:
        direction = "DESC" if values.one_of("mode", mode, ("min", "max")) == "max" else "ASC"
        column = quoting.key("metrics", values.key("filter_metric", metric))
        conditions = ["attributes.status = 'FINISHED'", *([filter_string] if filter_string else [])]
        page = self._client.runs.search(
            ids, " AND ".join(conditions), order_by=[f"{column} {direction}"], max_results=1
        )
        for run in page:
            value = values.metric_of(run, metric)
            if value is not None and not math.isnan(value):
                return run
        raise NoMatch(f"no finished run in the experiments {', '.join(ids)} has a value of the metric {metric!r}")
