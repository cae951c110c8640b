"""Registered models: the names in the registry, with their tags and aliases."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping
from typing import TYPE_CHECKING

from mlflow_rest import models
from mlflow_rest.api import registered_models as api

from mlflow_wrap._async.pagination import iterate
from mlflow_wrap._filters import search_filter
from mlflow_wrap._suggestions import SuggestsNames
from mlflow_wrap._types.page import Page
from mlflow_wrap._validation import limits, values

if TYPE_CHECKING:
    from mlflow_rest.models import ModelVersion, ModelVersionStageInput, RegisteredModel

    from mlflow_wrap._filters.expressions import Filter
    from mlflow_wrap._http._async.sender import AsyncRetryingSender

MAX_RESULTS = limits.MAX_REGISTERED_MODELS
"""How many registered models `iter_search` asks for at a time."""


class AsyncModelRegistryClient(SuggestsNames):
    """Creates, finds and changes registered models and their aliases. Reached as `client.registered_models`."""

    def __init__(self, transport: AsyncRetryingSender) -> None:
        self._transport = transport

    async def create(
        self, name: str, *, tags: Mapping[str, object] | None = None, description: str | None = None
    ) -> RegisteredModel:
        """Creates a registered model without versions.

        Args:
            name: Its name, without `/` and `:`, not in use.
            tags: Tags to set at once.
            description: What it is for.

        Raises:
            ResourceAlreadyExists: If the name is taken.
        """
        pairs = values.texts("tags", tags, limits.MAX_REGISTRY_TAG_VALUE)
        body = models.CreateRegisteredModelRequest(
            name=values.model_name("name", name),
            tags=[models.RegisteredModelTag(key=key, value=value) for key, value in pairs] or None,
            description=values.optional("description", description),
        )
        response = await api.create_registered_model.asyncio(client=self._transport, body=body)
        return response.registered_model

    async def get(self, name: str) -> RegisteredModel:
        """Reads a registered model, with the newest version of each stage.

        Args:
            name: Its name.

        Raises:
            ResourceDoesNotExist: If there is none.
        """
        response = await api.get_registered_model.asyncio(client=self._transport, name=values.text("name", name))
        return response.registered_model

    async def search(
        self,
        filter_string: str | Filter | None = None,
        *,
        max_results: int | None = None,
        order_by: Iterable[str] | None = None,
        page_token: str | None = None,
    ) -> Page[RegisteredModel]:
        """Finds registered models, one page of them.

        Args:
            filter_string: A condition such as `name LIKE 'churn%'`, or one of `mlflow_wrap.filters`; everything if left
                out.
            max_results: Size of the page, 1 to 1000; 100 if left out.
            order_by: Columns such as `last_updated_timestamp DESC`; by name if left out.
            page_token: Where the page starts, from the page before.
        """
        response = await api.search_registered_models.asyncio(
            client=self._transport,
            filter=search_filter.render_filter(filter_string, search_filter.REGISTERED_MODELS),
            max_results=values.count("max_results", max_results, limits.MAX_REGISTERED_MODELS),
            order_by=values.columns(order_by),
            page_token=values.optional("page_token", page_token),
        )
        return Page.of(response.registered_models, response.next_page_token)

    def iter_search(
        self, filter_string: str | Filter | None = None, *, order_by: Iterable[str] | None = None
    ) -> AsyncIterator[RegisteredModel]:
        """Finds registered models, all of them, page by page. Do not delete while looping.

        Args:
            filter_string: See `search`.
            order_by: See `search`.
        """
        order, condition = (
            values.columns(order_by),
            search_filter.render_filter(filter_string, search_filter.REGISTERED_MODELS),
        )

        async def fetch(page_token: str | None) -> Page[RegisteredModel]:
            return await self.search(condition, max_results=MAX_RESULTS, order_by=order, page_token=page_token)

        return iterate(fetch, self._transport.limits.max_empty_pages)

    async def rename(self, name: str, new_name: str) -> RegisteredModel:
        """Renames a registered model.

        Args:
            name: Its name.
            new_name: Its new name, without `/` and `:`, not in use.

        Raises:
            ResourceAlreadyExists: If the new name is taken.
        """
        body = models.RenameRegisteredModelRequest(
            name=values.text("name", name), new_name=values.model_name("new_name", new_name)
        )
        response = await api.rename_registered_model.asyncio(client=self._transport, body=body)
        return response.registered_model

    async def update(self, name: str, *, description: str) -> RegisteredModel:
        """Changes the description. It has to be given: the server erases it when a request leaves it out.

        Args:
            name: The model's name.
            description: Its new description; the empty text to erase it.
        """
        body = models.UpdateRegisteredModelRequest(
            name=values.text("name", name), description=values.description(description)
        )
        response = await api.update_registered_model.asyncio(client=self._transport, body=body)
        return response.registered_model

    async def delete(self, name: str) -> None:
        """Deletes a registered model with all its versions, tags and aliases, for good. Their artifacts stay.

        Args:
            name: Its name.
        """
        body = models.DeleteRegisteredModelRequest(name=values.text("name", name))
        await api.delete_registered_model.asyncio(client=self._transport, body=body)

    async def get_latest_versions(
        self, name: str, stages: Iterable[ModelVersionStageInput] | None = None
    ) -> list[ModelVersion]:
        """Reads the newest version of each stage. For the newest of all, see `client.model_versions.latest`.

        Args:
            name: The model's name.
            stages: `None`, `Staging`, `Production`, `Archived`; all that have a version if left out.
        """
        wanted = () if stages is None else values.listed("stages", stages, "stages")
        known = [values.one_of("stages", stage, models.MODEL_VERSION_STAGE_VALUES) for stage in wanted]
        body = models.GetLatestVersionsRequest(name=values.text("name", name), stages=known or None)
        response = await api.get_latest_versions.asyncio(client=self._transport, body=body)
        return response.model_versions

    async def set_tag(self, name: str, key: str, value: object) -> None:
        """Sets a tag of a registered model, replacing its old value.

        Args:
            name: The model's name.
            key: The tag's key, at most 250 characters.
            value: Its value, stored as text of at most 100000 characters.
        """
        body = models.SetRegisteredModelTagRequest(
            name=values.text("name", name),
            key=values.key("key", key),
            value=values.value_text("value", value, limits.MAX_REGISTRY_TAG_VALUE),
        )
        await api.set_registered_model_tag.asyncio(client=self._transport, body=body)

    async def delete_tag(self, name: str, key: str) -> None:
        """Deletes a tag of a registered model. There need not be one.

        Args:
            name: The model's name.
            key: The tag's key.
        """
        body = models.DeleteRegisteredModelTagRequest(name=values.text("name", name), key=values.text("key", key))
        await api.delete_registered_model_tag.asyncio(client=self._transport, body=body)

    async def set_alias(self, name: str, alias: str, version: str | int) -> None:
        """Makes an alias point to a version, wherever it pointed before.

        Args:
            name: The model's name.
            alias: The alias: letters, digits, `_` and `-`, at most 255 characters, not `latest` and not like `v1`.
            version: The version's number.
        """
        body = models.SetRegisteredModelAliasRequest(
            name=values.text("name", name), alias=values.alias(alias), version=values.version(version)
        )
        await api.set_registered_model_alias.asyncio(client=self._transport, body=body)

    async def delete_alias(self, name: str, alias: str) -> None:
        """Deletes an alias. There need not be one. The version stays.

        Args:
            name: The model's name.
            alias: The alias.
        """
        body = models.DeleteRegisteredModelAliasRequest(
            name=values.text("name", name), alias=values.text("alias", alias)
        )
        await api.delete_registered_model_alias.asyncio(client=self._transport, body=body)

    async def get_version_by_alias(self, name: str, alias: str) -> ModelVersion:
        """Reads the version that an alias points to.

        Args:
            name: The model's name.
            alias: The alias.

        Raises:
            ResourceDoesNotExist: If there is no such model or no such alias.
        """
        response = await api.get_model_version_by_alias.asyncio(
            client=self._transport, name=values.text("name", name), alias=values.text("alias", alias)
        )
        return response.model_version
