# Made by `make generate` from mlflow_wrap/_async/workflows/model_manager.py.
# Do not edit: change the async source. @generated
"""Workflows around registered models."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from mlflow_rest import models
from mlflow_rest._validation import check_digits, now

from mlflow_wrap._artifacts import names
from mlflow_wrap._artifacts.progress import WorkflowCallback, WorkflowReporter
from mlflow_wrap._filters import expressions
from mlflow_wrap._http._concurrency import threaded as concurrency
from mlflow_wrap._sync.workflows.best_run import find_best_run
from mlflow_wrap._sync.workflows.copy_files import ModelCopies, Store
from mlflow_wrap._sync.workflows.run_manager import find_store
from mlflow_wrap._types.results import AliasHolder
from mlflow_wrap.errors import InvalidArgument, MLflowError, NoMatch, ResourceAlreadyExists, ResourceDoesNotExist

if TYPE_CHECKING:
    from mlflow_rest._typing import FilterExpression, SequenceNotStr
    from mlflow_rest.models import ModelVersion, ModelVersionTag, RegisteredModel

    from mlflow_wrap._sync.client import MLflow
    from mlflow_wrap._sync.resources.model_versions import ModelVersionClient
    from mlflow_wrap._sync.resources.registered_models import ModelRegistryClient

_logger = logging.getLogger("mlflow_wrap")
_COPIED_FROM = "mlflow_wrap.copied_from_version"
_ALIAS_HISTORY = "mlflow_wrap.alias_history."
_MAX_HOLDERS = 50


class ModelManager:
    """Registers models and works on their latest versions. Reached as `client.model_manager`.

    The latest version is the one with the highest number, whatever its stage.

    Args:
        registered_models: The client's registered models.
        model_versions: The client's model versions.
        store: The client's runs, artifacts and logged models.
    """

    def __init__(
        self, registered_models: ModelRegistryClient, model_versions: ModelVersionClient, store: Store
    ) -> None:
        self._registered_models = registered_models
        self._model_versions = model_versions
        self._store = store

    def create_registered_model_with_version(
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
        create = partial(self._create_with_version, name, source, run_id, tags, description)
        # Once it has begun, a model is not left without a version.
        return concurrency.run_to_end(create)

    def _create_with_version(
        self,
        name: str,
        source: str,
        run_id: str | None,
        tags: SequenceNotStr[ModelVersionTag] | Mapping[str, object] | None,
        description: str | None,
    ) -> ModelVersion:
        # For a logged model the server needs its id.
        logged_model = source.removeprefix("models:/") if source.startswith("models:/m-") else None
        created = True
        try:
            self._registered_models.create(name)
        except ResourceAlreadyExists:
            created = False
        try:
            return self._model_versions.create(
                name, source, run_id=run_id, tags=tags, description=description, model_id=logged_model
            )
        except MLflowError as exc:
            if created:
                # Deleting it here could take another client's new version with it.
                exc.add_note(f"registered model {name!r} was created and has no version yet")
            raise

    def update_registered_model_description_and_tag(
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
        self._registered_models.set_tag(name, key, value)
        self._registered_models.update(name, description=description)
        return self._registered_models.get(name)

    def update_all_latest_model_version(
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
        latest = self._model_versions.latest(name)
        return self.update_all_model_version(
            name, latest.version, alias=alias, key=key, value=value, description=description
        )

    def update_all_model_version(
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
        self._model_versions.set_tag(name, version, key, value)
        self._model_versions.update(name, version, description=description)
        self._registered_models.set_alias(name, alias, version)
        return self._model_versions.get(name, version)

    def set_latest_model_version_tag(self, name: str, key: str, value: object) -> ModelVersion:
        """Set a tag of the latest version.

        Args:
            name: The model's name.
            key: The tag's key.
            value: The tag's value.

        Returns:
            The version after the change.
        """
        latest = self._model_versions.latest(name)
        self._model_versions.set_tag(name, latest.version, key, value)
        return self._model_versions.get(name, latest.version)

    def set_latest_model_version_alias(self, name: str, alias: str) -> ModelVersion:
        """Let an alias point to the latest version.

        Args:
            name: The model's name.
            alias: The alias.

        Returns:
            The version after the change.
        """
        models.SetRegisteredModelAliasRequest(name=name, alias=alias, version="1").to_request()
        latest = self._model_versions.latest(name)
        self._registered_models.set_alias(name, alias, latest.version)
        return self._model_versions.get(name, latest.version)

    def update_latest_model_version(self, name: str, *, description: str) -> ModelVersion:
        """Change the description of the latest version.

        Args:
            name: The model's name.
            description: The new description.

        Returns:
            The version after the change.
        """
        models.UpdateModelVersionRequest(name=name, version="1", description=description).to_request()
        latest = self._model_versions.latest(name)
        return self._model_versions.update(name, latest.version, description=description)

    def delete_latest_model_version(self, name: str) -> ModelVersion:
        """Delete the latest version, permanently. Its artifacts stay.

        Args:
            name: The model's name.

        Returns:
            The version that was deleted.
        """
        latest = self._model_versions.latest(name)
        self._model_versions.delete(name, latest.version)
        return latest

    def create_model_from_run_with_best_metric(
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
        folder = names.check_remote("artifact_path", artifact_path)
        best = find_best_run(
            self._store.runs, experiment_ids, metric_key, ascending=ascending, filter_string=filter_string
        )
        run_id = best.info.run_id
        if not self._store.artifacts.list(run_id, folder):
            raise NoMatch(f"the best run, {run_id}, has no folder {folder!r} among its artifacts")
        source = self._store.artifacts.locate(run_id, folder)
        return self.create_registered_model_with_version(name, source, run_id)

    def promote(self, name: str, version: str | int, alias: str) -> ModelVersion:
        """Let an alias point to a version, and remember the version that it pointed to, for `rollback`.

        Earlier holders are in the tag `mlflow_wrap.alias_history.<alias>` of the registered model, the last 50.

        Args:
            name: The model's name.
            version: The version.
            alias: The alias, such as `champion`.

        Returns:
            The version after the change.

        Raises:
            ResourceDoesNotExist: If there is no such model or version; nothing was changed then.
        """
        models.SetRegisteredModelAliasRequest(name=name, alias=alias, version=version).to_request()
        promoted = self._model_versions.get(name, version)
        current, earlier = self._read_aliases(name, alias)
        if current == promoted.version:
            return promoted
        if current is not None:
            earlier = [*earlier, AliasHolder(current, now())]
        self._move_alias(name, alias, promoted.version, earlier)
        return self._model_versions.get(name, promoted.version)

    def rollback(self, name: str, alias: str) -> ModelVersion:
        """Let an alias point to the version that held it before, the latest one that still exists.

        Args:
            name: The model's name.
            alias: The alias.

        Returns:
            The version that the alias points to now.

        Raises:
            NoMatch: If `promote` has remembered no such version.
        """
        models.SetRegisteredModelAliasRequest(name=name, alias=alias, version="1").to_request()
        current, earlier = self._read_aliases(name, alias)
        while earlier:
            version = earlier.pop().version
            if version == current:  # an earlier call was interrupted
                continue
            try:
                self._model_versions.get(name, version)
            except ResourceDoesNotExist:
                continue
            self._move_alias(name, alias, version, earlier)
            return self._model_versions.get(name, version)
        raise NoMatch(f"no earlier version of {name!r} that the alias {alias!r} pointed to is known and still exists")

    def history(self, name: str, alias: str) -> list[AliasHolder]:
        """List the versions that an alias points to and has pointed to, the latest first, as `promote` noted them.

        Args:
            name: The model's name.
            alias: The alias.
        """
        models.SetRegisteredModelAliasRequest(name=name, alias=alias, version="1").to_request()
        current, earlier = self._read_aliases(name, alias)
        holders = earlier if current is None else [*earlier, AliasHolder(current, None)]
        return holders[::-1]

    def copy_model_version(
        self,
        name: str,
        version: str | int,
        target_name: str,
        *,
        target: MLflow | None = None,
        target_experiment_id: str | int | None = None,
        progress: WorkflowCallback | None = None,
    ) -> ModelVersion:
        """Copy a version to another registered model, within this server or to that of another client.

        A second call finds the copy by the tag `mlflow_wrap.copied_from_version`, and makes no other. Within a server
        the copy has the original as its source, as in MLflow. On another one its files become a logged model.

        Args:
            name: The model's name.
            version: The version.
            target_name: The registered model that gets a version; it is created if there is none.
            target: The client of the other server. Defaults to this client.
            target_experiment_id: With `target`: the experiment there that gets the logged model.
            progress: Is called with a `WorkflowProgress` now and then.

        Returns:
            The copy. Tags and description are copied, aliases and stages are not.

        Raises:
            MLflowError: If a step fails. An incomplete logged model is then deleted.
        """
        models.CreateRegisteredModelRequest(name=target_name).to_request()
        reporter = WorkflowReporter(progress)
        if (target is None) is not (target_experiment_id is None):
            raise InvalidArgument("target and target_experiment_id go together")
        store = self._store if target is None else find_store(target)
        versions = self._model_versions if target is None else target.model_versions
        original = self._model_versions.get(name, version)
        # Names and numbers are not unique among servers.
        origin = f"models:/{name}/{original.version} of {original.creation_timestamp}"
        earlier = _find_copy(versions, target_name, origin)
        if earlier is not None:
            return earlier
        tags: dict[str, object] = {**original.tags, _COPIED_FROM: origin}
        if target is None:
            source = f"models:/{name}/{original.version}"
            return self.create_registered_model_with_version(
                target_name, source, original.run_id or None, tags=tags, description=original.description
            )
        experiment_id = check_digits("target_experiment_id", target_experiment_id, min_length=1)
        copies = ModelCopies(self._store, store, experiment_id, reporter)
        registered: list[ModelVersion] = []
        try:
            model = copies.start(models.CreateLoggedModelRequest(experiment_id=experiment_id, name="model"))
            copies.copy_content(original, model, None)

            def register() -> None:
                model_id = model.info.model_id
                store.logged_models.finalize(model_id, "LOGGED_MODEL_READY")
                version = target.model_manager.create_registered_model_with_version(
                    target_name, f"models:/{model_id}", tags=tags, description=original.description
                )
                registered.append(version)

            concurrency.run_to_end(register)
        except BaseException as exc:
            if not registered:
                _discard(copies, exc)
            raise
        return registered[0]

    def _read_aliases(self, name: str, alias: str) -> tuple[str | None, list[AliasHolder]]:
        """Return the version that an alias points to, and those before, the latest last."""
        model = self._registered_models.get(name)
        current = next((each.version for each in model.aliases.points if each.alias == alias), None)
        encoded = model.tags.get(f"{_ALIAS_HISTORY}{alias}", "[]")
        try:
            earlier = [AliasHolder(str(entry["version"]), entry.get("until")) for entry in json.loads(encoded)]
        except (ValueError, TypeError, KeyError, AttributeError):
            _logger.warning("the tag %s%s of %r is not one that promote has written", _ALIAS_HISTORY, alias, name)
            earlier = []
        return current, earlier

    def _move_alias(self, name: str, alias: str, version: str, earlier: list[AliasHolder]) -> None:
        encoded = json.dumps([{"version": each.version, "until": each.until} for each in earlier[-_MAX_HOLDERS:]])

        def move() -> None:
            # In this order: an alias that moves without being noted could not be rolled back.
            self._registered_models.set_tag(name, f"{_ALIAS_HISTORY}{alias}", encoded)
            self._registered_models.set_alias(name, alias, version)

        concurrency.run_to_end(move)


def _find_copy(versions: ModelVersionClient, name: str, origin: str) -> ModelVersion | None:
    """Find the version of a registered model that was copied from another one."""
    for version in versions.iter_search(expressions.attribute("name") == name):
        if version.tags.get(_COPIED_FROM) == origin:
            return versions.get(name, version.version)
    return None


def _discard(copies: ModelCopies, error: BaseException) -> None:
    try:
        concurrency.run_to_end(copies.discard)
    except Exception as exc:  # the first failure is the one to report
        error.add_note(f"an incomplete logged model is still there: deleting it failed too ({exc})")
