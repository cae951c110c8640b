"""Experiments."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping
from typing import TYPE_CHECKING

from mlflow_rest import models
from mlflow_rest.api import experiments as api

from mlflow_wrap._async.creation import AsyncCreation
from mlflow_wrap._async.paging import iterate
from mlflow_wrap._core import idempotency, limits, searches, values
from mlflow_wrap._core.paging import Page
from mlflow_wrap.errors import ResourceAlreadyExists, ResourceDoesNotExist

if TYPE_CHECKING:
    from mlflow_rest.models import Experiment, ViewTypeInput
    from mlflow_rest.types import AsyncSender

    from mlflow_wrap._async.transport import AsyncTransport
    from mlflow_wrap._core.conditions import Filter

PAGE = 1000
"""How many experiments are asked for at a time when nothing else is said."""


class AsyncExperimentClient:
    """Creates, finds and changes experiments. Reached as `client.experiments`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create(
        self, name: str, *, artifact_location: str | None = None, tags: Mapping[str, object] | None = None
    ) -> str:
        """Creates an experiment. A lost answer leaves it created, and is not mistaken for a name that is taken.

        It carries the tag `mlflow.wrap.idempotencyKey`, which tells it from an experiment of somebody else with that
        name. There is none, and no second attempt, with `Retry(max_retries=0)`.

        Args:
            name: Its name, at most 500 characters, not in use by another experiment, be it deleted.
            artifact_location: URI under which its runs store artifacts; the server's own root if left out.
            tags: Tags to set at once.

        Returns:
            The new experiment's id.

        Raises:
            ResourceAlreadyExists: If the name is taken, perhaps by a deleted experiment.
        """
        body = models.CreateExperimentRequest(
            name=values.text("name", name, longest=limits.MAX_EXPERIMENT_NAME),
            artifact_location=values.optional("artifact_location", artifact_location),
            tags=_tags(tags),
        )
        if self._transport.retry.max_retries == 0:
            return (await api.create_experiment.asyncio(client=self._transport, body=body)).experiment_id
        value = idempotency.new_value()
        mark = models.ExperimentTag(key=idempotency.KEY, value=value)
        tagged = body.replace(tags=[*(body.tags or ()), mark])

        async def create(sender: AsyncSender) -> str:
            return (await api.create_experiment.asyncio(client=sender, body=tagged)).experiment_id

        async def find(sender: AsyncSender) -> str | None:
            try:
                response = await api.get_experiment_by_name.asyncio(client=sender, experiment_name=name)
            except ResourceDoesNotExist:
                return None
            ours = any(tag.key == mark.key and tag.value == value for tag in response.experiment.tags)
            return response.experiment.experiment_id if ours else None

        creation = AsyncCreation(
            self._transport,
            api.create_experiment.OPERATION,
            create,
            find,
            unique=True,
            hint=f"the experiment may be there nevertheless: look for its name, {name!r}",
        )
        return (await creation.run())[0]

    async def get_or_create(
        self, name: str, *, artifact_location: str | None = None, tags: Mapping[str, object] | None = None
    ) -> str:
        """Finds an experiment by its name, or creates it. Several clients at once make one experiment.

        Args:
            name: Its name, at most 500 characters.
            artifact_location: Of a new one: URI under which its runs store artifacts; the server's root if left out.
            tags: Of a new one: tags to set at once.

        Returns:
            The experiment's id.

        Raises:
            ResourceAlreadyExists: If a deleted experiment has the name: restore it, or take another name.
        """
        try:
            return await self.create(name, artifact_location=artifact_location, tags=tags)
        except ResourceAlreadyExists as exc:
            existing = await self.get_by_name(name)
            if existing is not None and existing.lifecycle_stage == "active":
                return existing.experiment_id
            exc.add_note(f"a deleted experiment is called {name!r}: restore it, or take another name")
            raise

    async def get(self, experiment_id: str | int) -> Experiment:
        """Reads an experiment, also a deleted one.

        Args:
            experiment_id: Its id.

        Raises:
            ResourceDoesNotExist: If there is none.
        """
        found = values.experiment_id("experiment_id", experiment_id)
        response = await api.get_experiment.asyncio(client=self._transport, experiment_id=found)
        return response.experiment

    async def get_by_name(self, name: str) -> Experiment | None:
        """Reads an experiment by its name.

        Args:
            name: Its name.

        Returns:
            The experiment, which may be a deleted one (see `lifecycle_stage`); `None` if there is none.
        """
        try:
            response = await api.get_experiment_by_name.asyncio(
                client=self._transport, experiment_name=values.text("name", name)
            )
        except ResourceDoesNotExist:
            return None
        return response.experiment

    async def search(
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
            filter=searches.condition(filter_string, searches.EXPERIMENTS),
            view_type=values.one_of("view_type", view_type, models.VIEW_TYPE_VALUES),
            order_by=values.columns(order_by),
            page_token=values.optional("page_token", page_token),
        )
        response = await api.search_experiments.asyncio(client=self._transport, body=body)
        return Page.of(response.experiments, response.next_page_token)

    def iter_search(
        self,
        filter_string: str | Filter | None = None,
        *,
        view_type: ViewTypeInput = "ACTIVE_ONLY",
        order_by: Iterable[str] | None = None,
    ) -> AsyncIterator[Experiment]:
        """Finds experiments, all of them, page by page. Do not delete while looping: pages are counted from the start.

        Args:
            filter_string: See `search`.
            view_type: See `search`.
            order_by: See `search`.
        """
        order, condition = values.columns(order_by), searches.condition(filter_string, searches.EXPERIMENTS)
        values.one_of("view_type", view_type, models.VIEW_TYPE_VALUES)

        async def fetch(page_token: str | None) -> Page[Experiment]:
            return await self.search(
                condition, view_type=view_type, max_results=PAGE, order_by=order, page_token=page_token
            )

        return iterate(fetch)

    async def rename(self, experiment_id: str | int, new_name: str) -> None:
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
        await api.update_experiment.asyncio(client=self._transport, body=body)

    async def delete(self, experiment_id: str | int) -> None:
        """Marks an experiment and its runs as deleted. They can be restored, and the name stays taken.

        Args:
            experiment_id: Its id.
        """
        body = models.DeleteExperimentRequest(experiment_id=values.experiment_id("experiment_id", experiment_id))
        await api.delete_experiment.asyncio(client=self._transport, body=body)

    async def restore(self, experiment_id: str | int) -> None:
        """Restores a deleted experiment, and the runs that were deleted with it.

        Args:
            experiment_id: Its id.
        """
        body = models.RestoreExperimentRequest(experiment_id=values.experiment_id("experiment_id", experiment_id))
        await api.restore_experiment.asyncio(client=self._transport, body=body)

    async def set_tag(self, experiment_id: str | int, key: str, value: object) -> None:
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
        await api.set_experiment_tag.asyncio(client=self._transport, body=body)

    async def delete_tag(self, experiment_id: str | int, key: str) -> None:
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
        await api.delete_experiment_tag.asyncio(client=self._transport, body=body)


def _tags(tags: Mapping[str, object] | None) -> list[models.ExperimentTag] | None:
    if not tags:
        return None
    pairs = values.texts("tags", tags, limits.MAX_EXPERIMENT_TAG_VALUE)
    return [models.ExperimentTag(key=key, value=value) for key, value in pairs]
