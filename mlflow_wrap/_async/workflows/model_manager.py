"""Workflows around registered models."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING

from mlflow_rest import models
from mlflow_rest._validation import check_as_entry_key, check_bool, check_filter

from mlflow_wrap._filters import quoting
from mlflow_wrap._types.results import find_metric
from mlflow_wrap._validation import artifact_paths
from mlflow_wrap.errors import MLflowError, NoMatch, ResourceAlreadyExists

if TYPE_CHECKING:
    from mlflow_rest._typing import FilterExpression, SequenceNotStr
    from mlflow_rest.models import ModelVersion, ModelVersionTag, RegisteredModel, Run

    from mlflow_wrap._async.resources.artifacts import AsyncArtifactClient
    from mlflow_wrap._async.resources.model_versions import AsyncModelVersionClient
    from mlflow_wrap._async.resources.registered_models import AsyncModelRegistryClient
    from mlflow_wrap._async.resources.runs import AsyncRunClient


class AsyncModelManager:
    """Registers models and works on their latest versions. Reached as `client.model_manager`.

    The latest version is the one with the highest number, whatever its stage.

    Args:
        registered_models: The client's registered models.
        model_versions: The client's model versions.
        runs: The client's runs.
        artifacts: The client's artifacts.
    """

    def __init__(
        self,
        registered_models: AsyncModelRegistryClient,
        model_versions: AsyncModelVersionClient,
        runs: AsyncRunClient,
        artifacts: AsyncArtifactClient,
    ) -> None:
        self._registered_models = registered_models
        self._model_versions = model_versions
        self._runs = runs
        self._artifacts = artifacts

    async def create_registered_model_with_version(
        self,
        name: str,
        source: str,
        run_id: str | None = None,
        *,
        tags: SequenceNotStr[ModelVersionTag] | Mapping[str, object] | None = None,
        description: str | None = None,
    ) -> ModelVersion:
        """Create a version of a registered model, and the model itself if there is none of that name.

        Args:
            name: The model's name.
            source: URI of the folder with the model's files.
            run_id: The run that made it.
            tags: Tags of the version.
            description: What is new in the version.

        Raises:
            MLflowError: If the version cannot be created; the error's notes say if a model was created before.
        """
        # What the second request would be rejected for is rejected before the first creates the model.
        models.CreateModelVersionRequest(
            name=name, source=source, run_id=run_id, tags=tags, description=description
        ).to_request()
        created = True
        try:
            await self._registered_models.create(name)
        except ResourceAlreadyExists:
            created = False
        try:
            return await self._model_versions.create(name, source, run_id=run_id, tags=tags, description=description)
        except MLflowError as exc:
            if created:
                # Deleting it here could take another client's new version with it.
                exc.add_note(f"registered model {name!r} was created and has no version yet")
            raise

    async def update_registered_model_description_and_tag(
        self, name: str, *, key: str, value: object, description: str
    ) -> RegisteredModel:
        """Set a tag and the description of a registered model.

        Args:
            name: The model's name.
            key: The tag's key.
            value: The tag's value.
            description: The new description.

        Returns:
            The model after both changes.
        """
        models.UpdateRegisteredModelRequest(name=name, description=description).to_request()
        await self._registered_models.set_tag(name, key, value)
        await self._registered_models.update(name, description=description)
        return await self._registered_models.get(name)

    async def update_all_latest_model_version(
        self, name: str, *, alias: str, key: str, value: object, description: str
    ) -> ModelVersion:
        """Set an alias, a tag and the description of the latest version.

        Args:
            name: The model's name.
            alias: The alias to point to it.
            key: The tag's key.
            value: The tag's value.
            description: The new description.

        Returns:
            The version after all changes.
        """
        latest = await self._model_versions.latest(name)
        return await self.update_all_model_version(
            name, latest.version, alias=alias, key=key, value=value, description=description
        )

    async def update_all_model_version(
        self, name: str, version: str | int, *, alias: str, key: str, value: object, description: str
    ) -> ModelVersion:
        """Set an alias, a tag and the description of a version. The alias is set last, when all else is in place.

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
        models.SetRegisteredModelAliasRequest(name=name, alias=alias, version=version).to_request()
        models.UpdateModelVersionRequest(name=name, version=version, description=description).to_request()
        await self._model_versions.set_tag(name, version, key, value)
        await self._model_versions.update(name, version, description=description)
        await self._registered_models.set_alias(name, alias, version)
        return await self._model_versions.get(name, version)

    async def set_latest_model_version_tag(self, name: str, key: str, value: object) -> ModelVersion:
        """Set a tag of the latest version.

        Args:
            name: The model's name.
            key: The tag's key.
            value: The tag's value.

        Returns:
            The version after the change.
        """
        latest = await self._model_versions.latest(name)
        await self._model_versions.set_tag(name, latest.version, key, value)
        return await self._model_versions.get(name, latest.version)

    async def set_latest_model_version_alias(self, name: str, alias: str) -> ModelVersion:
        """Let an alias point to the latest version.

        Args:
            name: The model's name.
            alias: The alias.

        Returns:
            The version after the change.
        """
        models.SetRegisteredModelAliasRequest(name=name, alias=alias, version="1").to_request()
        latest = await self._model_versions.latest(name)
        await self._registered_models.set_alias(name, alias, latest.version)
        return await self._model_versions.get(name, latest.version)

    async def update_latest_model_version(self, name: str, *, description: str) -> ModelVersion:
        """Change the description of the latest version.

        Args:
            name: The model's name.
            description: The new description.

        Returns:
            The version after the change.
        """
        models.UpdateModelVersionRequest(name=name, version="1", description=description).to_request()
        latest = await self._model_versions.latest(name)
        return await self._model_versions.update(name, latest.version, description=description)

    async def delete_latest_model_version(self, name: str) -> ModelVersion:
        """Delete the latest version, permanently. Its artifacts stay.

        Args:
            name: The model's name.

        Returns:
            The version that was deleted.
        """
        latest = await self._model_versions.latest(name)
        await self._model_versions.delete(name, latest.version)
        return latest

    async def create_model_from_run_with_best_metric(
        self,
        experiment_ids: SequenceNotStr[str | int],
        metric_key: str,
        name: str,
        *,
        ascending: bool = False,
        artifact_path: str = "model",
        filter_string: str | FilterExpression | None = None,
    ) -> ModelVersion:
        """Register the model of the run with the best value of a metric.

        The best among finished runs is chosen by the server; NaN never wins. Nothing is created before the choice is
        made and the run is known to have the model's files.

        Args:
            experiment_ids: Where to look.
            metric_key: The metric's name.
            name: The registered model to add a version to; it is created if there is none.
            ascending: Whether the lowest is the best, as for a loss. Defaults to the highest.
            artifact_path: The folder with the model's files among the run's artifacts.
            filter_string: A further condition on the runs, such as `params.kind = 'tree'`, or one of
                `mlflow_wrap.filters`.

        Returns:
            The new version; its `run_id` is the best run's.

        Raises:
            NoMatch: If no finished run has the metric, or the best one has no such folder.
        """
        models.CreateRegisteredModelRequest(name=name).to_request()
        folder = artifact_paths.relative("artifact_path", artifact_path)
        best = await self._find_best(experiment_ids, metric_key, ascending, filter_string)
        run_id = best.info.run_id
        if not await self._artifacts.list(run_id, folder):
            raise NoMatch(f"the best run, {run_id}, has no folder {folder!r} among its artifacts")
        source = artifact_paths.joined((best.info.artifact_uri or "").rstrip("/"), folder)
        return await self.create_registered_model_with_version(name, source, run_id)

    async def _find_best(
        self,
        experiment_ids: SequenceNotStr[str | int],
        metric_key: str,
        ascending: bool,
        filter_string: str | FilterExpression | None,
    ) -> Run:
        direction = "ASC" if check_bool("ascending", ascending) else "DESC"
        column = quoting.quote_key("metrics", check_as_entry_key("metric_key", metric_key))
        conditions = ["attributes.status = 'FINISHED'"]
        if filter_string is not None:
            conditions.append(check_filter("filter_string", filter_string, search="runs", min_length=1))
        page = await self._runs.search(
            experiment_ids, " AND ".join(conditions), order_by=[f"{column} {direction}"], max_results=1
        )
        for run in page:
            value = find_metric(run, metric_key)
            if value is not None and not math.isnan(value):
                return run
        searched = ", ".join(map(str, experiment_ids))
        raise NoMatch(f"no finished run in the experiments {searched} has a value of the metric {metric_key!r}")
