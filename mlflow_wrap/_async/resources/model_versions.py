"""Versions of registered models."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping
from typing import TYPE_CHECKING

from mlflow_rest import models
from mlflow_rest.api import model_versions as api

from mlflow_wrap._async.pagination import iterate
from mlflow_wrap._filters import expressions, search_filter
from mlflow_wrap._suggestions import SuggestsNames
from mlflow_wrap._types.page import Page
from mlflow_wrap._validation import limits, values
from mlflow_wrap.errors import NoMatch

if TYPE_CHECKING:
    from mlflow_rest.models import ModelVersion, ModelVersionStageInput

    from mlflow_wrap._filters.expressions import Filter
    from mlflow_wrap._http._async.sender import AsyncRetryingSender

PAGE = 1000
"""How many versions `iter_search` asks for at a time."""


class AsyncModelVersionClient(SuggestsNames):
    """Creates, finds and changes versions of registered models. Reached as `client.model_versions`."""

    def __init__(self, transport: AsyncRetryingSender) -> None:
        self._transport = transport

    async def create(
        self,
        name: str,
        source: str,
        *,
        run_id: str | None = None,
        tags: Mapping[str, object] | None = None,
        run_link: str | None = None,
        description: str | None = None,
        model_id: str | None = None,
    ) -> ModelVersion:
        """Creates the next version of a registered model.

        Args:
            name: The model's name. It must exist.
            source: URI of the folder with the model's files, such as `<artifact_uri of the run>/model`.
            run_id: The run that made it. The server insists on it if `source` is below that run's artifacts.
            tags: Tags to set at once.
            run_link: Address of the run, if it is on another server.
            description: What is new in it.
            model_id: The logged model that it comes from.
        """
        body = models.CreateModelVersionRequest(
            name=values.text("name", name),
            source=values.text("source", source),
            run_id=values.optional("run_id", run_id),
            tags=_tags(tags) or None,
            run_link=values.optional("run_link", run_link),
            description=values.optional("description", description),
            model_id=values.optional("model_id", model_id),
        )
        response = await api.create_model_version.asyncio(client=self._transport, body=body)
        return response.model_version

    async def get(self, name: str, version: str | int) -> ModelVersion:
        """Reads a version.

        Args:
            name: The model's name.
            version: The version's number.

        Raises:
            ResourceDoesNotExist: If there is none.
        """
        response = await api.get_model_version.asyncio(
            client=self._transport, name=values.text("name", name), version=values.version(version)
        )
        return response.model_version

    async def latest(self, name: str) -> ModelVersion:
        """Reads the version with the highest number, whatever its stage.

        Args:
            name: The model's name.

        Raises:
            NoMatch: If the model has no version, or there is no such model.
        """
        wanted = expressions.attribute("name") == values.text("name", name)
        page = await self.search(wanted, max_results=1, order_by=["version_number DESC"])
        if not page.items:
            raise NoMatch(f"there is no version of a registered model {name!r}")
        return page[0]

    async def search(
        self,
        filter_string: str | Filter | None = None,
        *,
        max_results: int | None = None,
        order_by: Iterable[str] | None = None,
        page_token: str | None = None,
    ) -> Page[ModelVersion]:
        """Finds versions, one page of them.

        Args:
            filter_string: A condition such as `name = 'churn' AND tags.checked = 'yes'`, or one of
                `mlflow_wrap.filters`; everything if left out.
            max_results: Size of the page, 1 to 200000; the server's default if left out.
            order_by: Columns such as `version_number DESC`; the last updated first if left out.
            page_token: Where the page starts, from the page before.
        """
        response = await api.search_model_versions.asyncio(
            client=self._transport,
            filter=search_filter.render_filter(filter_string, search_filter.MODEL_VERSIONS),
            max_results=values.count("max_results", max_results, limits.MAX_MODEL_VERSIONS),
            order_by=values.columns(order_by),
            page_token=values.optional("page_token", page_token),
        )
        return Page.of(response.model_versions, response.next_page_token)

    def iter_search(
        self, filter_string: str | Filter | None = None, *, order_by: Iterable[str] | None = None
    ) -> AsyncIterator[ModelVersion]:
        """Finds versions, all of them, page by page. Do not delete while looping.

        Args:
            filter_string: See `search`.
            order_by: See `search`.
        """
        order, condition = (
            values.columns(order_by),
            search_filter.render_filter(filter_string, search_filter.MODEL_VERSIONS),
        )

        async def fetch(page_token: str | None) -> Page[ModelVersion]:
            return await self.search(condition, max_results=PAGE, order_by=order, page_token=page_token)

        return iterate(fetch, self._transport.limits.max_empty_pages)

    async def update(self, name: str, version: str | int, *, description: str) -> ModelVersion:
        """Changes the description. It has to be given: the server erases it when a request leaves it out.

        Args:
            name: The model's name.
            version: The version's number.
            description: Its new description; the empty text to erase it.
        """
        body = models.UpdateModelVersionRequest(
            name=values.text("name", name),
            version=values.version(version),
            description=values.description(description),
        )
        response = await api.update_model_version.asyncio(client=self._transport, body=body)
        return response.model_version

    async def delete(self, name: str, version: str | int) -> None:
        """Deletes a version with its tags and aliases, for good. Its artifacts stay.

        Args:
            name: The model's name.
            version: The version's number.
        """
        body = models.DeleteModelVersionRequest(name=values.text("name", name), version=values.version(version))
        await api.delete_model_version.asyncio(client=self._transport, body=body)

    async def get_download_uri(self, name: str, version: str | int) -> str:
        """Reads the URI of the folder with the version's files.

        Args:
            name: The model's name.
            version: The version's number.
        """
        response = await api.get_model_version_download_uri.asyncio(
            client=self._transport, name=values.text("name", name), version=values.version(version)
        )
        return response.artifact_uri

    async def transition_stage(
        self,
        name: str,
        version: str | int,
        stage: ModelVersionStageInput,
        *,
        archive_existing_versions: bool = False,
    ) -> ModelVersion:
        """Moves a version to a stage. MLflow has deprecated stages: prefer aliases.

        Args:
            name: The model's name.
            version: The version's number.
            stage: `None`, `Staging`, `Production` or `Archived`.
            archive_existing_versions: Whether to archive what is in the stage now; for `Staging` and `Production` only.
        """
        body = models.TransitionModelVersionStageRequest(
            name=values.text("name", name),
            version=values.version(version),
            stage=values.one_of("stage", stage, models.MODEL_VERSION_STAGE_VALUES),
            archive_existing_versions=values.flag("archive_existing_versions", archive_existing_versions),
        )
        response = await api.transition_model_version_stage.asyncio(client=self._transport, body=body)
        return response.model_version

    async def set_tag(self, name: str, version: str | int, key: str, value: object) -> None:
        """Sets a tag of a version, replacing its old value.

        Args:
            name: The model's name.
            version: The version's number.
            key: The tag's key, at most 250 characters.
            value: Its value, stored as text of at most 100000 characters.
        """
        body = models.SetModelVersionTagRequest(
            name=values.text("name", name),
            version=values.version(version),
            key=values.key("key", key),
            value=values.value_text("value", value, limits.MAX_REGISTRY_TAG_VALUE),
        )
        await api.set_model_version_tag.asyncio(client=self._transport, body=body)

    async def delete_tag(self, name: str, version: str | int, key: str) -> None:
        """Deletes a tag of a version. There need not be one.

        Args:
            name: The model's name.
            version: The version's number.
            key: The tag's key.
        """
        body = models.DeleteModelVersionTagRequest(
            name=values.text("name", name), version=values.version(version), key=values.text("key", key)
        )
        await api.delete_model_version_tag.asyncio(client=self._transport, body=body)


def _tags(tags: Mapping[str, object] | None) -> list[models.ModelVersionTag]:
    pairs = values.texts("tags", tags, limits.MAX_REGISTRY_TAG_VALUE)
    return [models.ModelVersionTag(key=key, value=value) for key, value in pairs]
