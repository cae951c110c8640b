# Made by `make generate` from mlflow_wrap/_async/resources/experiments.py.
# Do not edit: change the async source. @generated
"""Experiments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from mlflow_rest import models
from mlflow_rest.api import experiments as api

from mlflow_wrap._filters import search_filter
from mlflow_wrap._http import idempotency
from mlflow_wrap._http.idempotency import CreationLog
from mlflow_wrap._suggestions import SuggestsNames
from mlflow_wrap._sync.create_once import CreateOnce
from mlflow_wrap._sync.pagination import iterate
from mlflow_wrap._types.page import Page
from mlflow_wrap._validation import limits, values
from mlflow_wrap.errors import ResourceAlreadyExists, ResourceDoesNotExist

if TYPE_CHECKING:
    from mlflow_rest.models import Experiment, ViewTypeInput
    from mlflow_rest.types import Sender

    from mlflow_wrap._filters.expressions import Filter
    from mlflow_wrap._http._sync.sender import RetryingSender

PAGE = 1000
"""How many experiments are asked for at a time when nothing else is said."""


class ExperimentClient(SuggestsNames):
    """Creates, finds and changes experiments. Reached as `client.experiments`."""

    def __init__(self, transport: RetryingSender) -> None:
        self._transport = transport
        self._creations = CreationLog()

    def create(
        self,
        name: str,
        *,
        artifact_location: str | None = None,
        tags: Mapping[str, object] | None = None,
        idempotency_key: str | None = None,
    ) -> str:
        """Create an experiment, once although a response is lost.

        The tag `mlflow.wrap.idempotencyKey` contains a key by which this call tells the experiment that it has created
        itself from another one of that name. With `Retry(max_retries=0)` there is no tag, unless a key is given, and
        no second request.

        Args:
            name: Its name, at most 500 characters, not in use by another experiment, even a deleted one.
            artifact_location: URI under which its runs store artifacts. Defaults to the server's own root.
            tags: Tags to set at once. A tag `mlflow.wrap.idempotencyKey` among them is ignored.
            idempotency_key: `error.idempotency_key` of an `OutcomeUnknownError`, to continue the creation that raised
                it. Or a key of your own: the experiment of that name is returned if it has the key. At most 250
                characters: letters, digits and `-._:/@`. Defaults to a new key.

        Returns:
            The new experiment's id.

        Raises:
            InvalidArgument: If an argument is invalid; nothing was sent then.
            ResourceAlreadyExists: If the name is already in use, perhaps by a deleted experiment.
            OutcomeUnknownError: If it is not known in time whether the experiment was created.
        """
        own_tags = [tag for tag in _tags(tags) or () if tag.key != idempotency.KEY]
        body = models.CreateExperimentRequest(
            name=values.text("name", name, longest=limits.MAX_EXPERIMENT_NAME),
            artifact_location=values.optional("artifact_location", artifact_location),
            tags=own_tags or None,
        )
        if idempotency_key is not None:
            idempotency_key = values.idempotency_key(idempotency_key)
        elif self._transport.retry.max_retries == 0:
            return (api.create_experiment.sync(client=self._transport, body=body)).experiment_id
        key = idempotency.generate_key() if idempotency_key is None else idempotency_key
        key_tag = models.ExperimentTag(key=idempotency.KEY, value=key)
        tagged = body.replace(tags=[*own_tags, key_tag])

        def create(sender: Sender) -> str:
            return (api.create_experiment.sync(client=sender, body=tagged)).experiment_id

        def find(sender: Sender) -> str | None:
            try:
                response = api.get_experiment_by_name.sync(client=sender, experiment_name=name)
            except ResourceDoesNotExist:
                return None
            experiment = response.experiment
            return experiment.experiment_id if key_tag in experiment.tags else None

        creation = CreateOnce(
            self._transport,
            api.create_experiment.OPERATION,
            create,
            find,
            unique=True,
            key=key,
            key_given=idempotency_key is not None,
            log=self._creations,
            subject="experiment",
            hint=f"look for its name, {name!r}",
        )
        return (creation.run()).value

    def get_or_create(
        self, name: str, *, artifact_location: str | None = None, tags: Mapping[str, object] | None = None
    ) -> str:
        """Find an experiment by its name, or create it. Several clients at once create one experiment.

        It looks first, so that a user who may only read gets the id of an experiment that exists.

        Args:
            name: Its name, at most 500 characters.
            artifact_location: Of a new one: URI under which its runs store artifacts. Defaults to the server's root.
            tags: Of a new one: tags to set at once.

        Returns:
            The experiment's id.

        Raises:
            ResourceAlreadyExists: If a deleted experiment has the name: restore it, or choose another name.
        """
        values.text("name", name, longest=limits.MAX_EXPERIMENT_NAME)
        values.optional("artifact_location", artifact_location)
        _tags(tags)
        existing = self.get_by_name(name)
        if existing is not None and existing.lifecycle_stage == "active":
            return existing.experiment_id
        try:
            return self.create(name, artifact_location=artifact_location, tags=tags)
        except ResourceAlreadyExists as exc:
            existing = self.get_by_name(name)
            if existing is not None and existing.lifecycle_stage == "active":
                return existing.experiment_id
            exc.add_note(f"a deleted experiment is called {name!r}: restore it, or choose another name")
            raise

    def get(self, experiment_id: str | int) -> Experiment:
        """Reads an experiment, also a deleted one.

        Args:
            experiment_id: Its id.

        Raises:
            ResourceDoesNotExist: If there is none.
        """
        found = values.experiment_id("experiment_id", experiment_id)
        response = api.get_experiment.sync(client=self._transport, experiment_id=found)
        return response.experiment

    def get_by_name(self, name: str) -> Experiment | None:
        """Reads an experiment by its name.

        Args:
            name: Its name.

        Returns:
            The experiment, which may be a deleted one (see `lifecycle_stage`); `None` if there is none.
        """
        try:
            response = api.get_experiment_by_name.sync(
                client=self._transport, experiment_name=values.text("name", name)
            )
        except ResourceDoesNotExist:
            return None
        return response.experiment

    def search(
        self,
        filter_string: str | Filter | None = None,
        *,
        view_type: ViewTypeInput = "ACTIVE_ONLY",
        max_results: int = PAGE,
        order_by: Iterable[str] | None = None,
        page_token: str | None = None,
    ) -> Page[Experiment]:
        """Finds experiments, one page of them.

        Args:
            filter_string: A condition such as `name LIKE 'churn%' AND tags.team = 'a'`, or one of
                `mlflow_wrap.filters`; everything if left out.
            view_type: `ACTIVE_ONLY`, `DELETED_ONLY` or `ALL`.
            max_results: Size of the page, 1 to 50000.
            order_by: Columns such as `last_update_time DESC`; the newest first if left out.
            page_token: Where the page starts, from the page before.
        """
        body = models.SearchExperimentsRequest(
            max_results=values.count("max_results", max_results, limits.MAX_EXPERIMENTS) or PAGE,
            filter=search_filter.render_filter(filter_string, search_filter.EXPERIMENTS),
            view_type=values.one_of("view_type", view_type, models.VIEW_TYPE_VALUES),
            order_by=values.columns(order_by),
            page_token=values.optional("page_token", page_token),
        )
        response = api.search_experiments.sync(client=self._transport, body=body)
        return Page.of(response.experiments, response.next_page_token)

    def iter_search(
        self,
        filter_string: str | Filter | None = None,
        *,
        view_type: ViewTypeInput = "ACTIVE_ONLY",
        order_by: Iterable[str] | None = None,
    ) -> Iterator[Experiment]:
        """Finds experiments, all of them, page by page. Do not delete while looping: pages are counted from the start.

        Args:
            filter_string: See `search`.
            view_type: See `search`.
            order_by: See `search`.
        """
        order, condition = (
            values.columns(order_by),
            search_filter.render_filter(filter_string, search_filter.EXPERIMENTS),
        )
        values.one_of("view_type", view_type, models.VIEW_TYPE_VALUES)

        def fetch(page_token: str | None) -> Page[Experiment]:
            return self.search(condition, view_type=view_type, max_results=PAGE, order_by=order, page_token=page_token)

        return iterate(fetch, self._transport.limits.max_empty_pages)

    def rename(self, experiment_id: str | int, new_name: str) -> None:
        """Renames an experiment.

        Args:
            experiment_id: Its id.
            new_name: Its new name, at most 500 characters.

        Raises:
            ResourceAlreadyExists: If the name is taken.
            InvalidState: If the experiment is deleted.
        """
        body = models.UpdateExperimentRequest(
            experiment_id=values.experiment_id("experiment_id", experiment_id),
            new_name=values.text("new_name", new_name, longest=limits.MAX_EXPERIMENT_NAME),
        )
        api.update_experiment.sync(client=self._transport, body=body)

    def delete(self, experiment_id: str | int) -> None:
        """Marks an experiment and its runs as deleted. They can be restored, and the name stays taken.

        Args:
            experiment_id: Its id.
        """
        body = models.DeleteExperimentRequest(experiment_id=values.experiment_id("experiment_id", experiment_id))
        api.delete_experiment.sync(client=self._transport, body=body)

    def restore(self, experiment_id: str | int) -> None:
        """Restores a deleted experiment, and the runs that were deleted with it.

        Args:
            experiment_id: Its id.
        """
        body = models.RestoreExperimentRequest(experiment_id=values.experiment_id("experiment_id", experiment_id))
        api.restore_experiment.sync(client=self._transport, body=body)

    def set_tag(self, experiment_id: str | int, key: str, value: object) -> None:
        """Sets a tag, replacing its old value.

        Args:
            experiment_id: The experiment's id.
            key: The tag's key, at most 250 characters.
            value: Its value, stored as text of at most 20000 characters.
        """
        body = models.SetExperimentTagRequest(
            experiment_id=values.experiment_id("experiment_id", experiment_id),
            key=values.key("key", key),
            value=values.value_text("value", value, limits.MAX_EXPERIMENT_TAG_VALUE),
        )
        api.set_experiment_tag.sync(client=self._transport, body=body)

    def delete_tag(self, experiment_id: str | int, key: str) -> None:
        """Deletes a tag.

        Args:
            experiment_id: The experiment's id.
            key: The tag's key.

        Raises:
            ResourceDoesNotExist: If there is no such tag.
        """
        body = models.DeleteExperimentTagRequest(
            experiment_id=values.experiment_id("experiment_id", experiment_id), key=values.text("key", key)
        )
        api.delete_experiment_tag.sync(client=self._transport, body=body)


def _tags(tags: Mapping[str, object] | None) -> list[models.ExperimentTag] | None:
    pairs = values.texts("tags", tags, limits.MAX_EXPERIMENT_TAG_VALUE)
    return [models.ExperimentTag(key=key, value=value) for key, value in pairs] or None
