# Made by `make generate` from mlflow_wrap/_async/resources/prompts.py.
# Do not edit: change the async source. @generated
"""Prompts: texts for language models, kept in versions. MLflow's own client reads and writes the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from mlflow_rest import models
from mlflow_rest.api import model_versions as versions_api
from mlflow_rest.api import registered_models as models_api

from mlflow_wrap._filters import search_filter
from mlflow_wrap._suggestions import SuggestsNames
from mlflow_wrap._sync.pagination import iterate
from mlflow_wrap._types import prompts
from mlflow_wrap._types.page import Page
from mlflow_wrap._types.properties import read_property
from mlflow_wrap._validation import limits, values
from mlflow_wrap.errors import InvalidArgument, NoMatch, ResourceAlreadyExists, ResourceDoesNotExist

if TYPE_CHECKING:
    from mlflow_rest.models import ModelVersion
    from mlflow_rest.types import Operation

    from mlflow_wrap._filters.expressions import Filter
    from mlflow_wrap._http._sync.sender import RetryingSender
    from mlflow_wrap._types.prompts import Prompt, PromptVersion, SchemaModel

MAX_RESULTS = limits.MAX_REGISTERED_MODELS
"""How many prompts `iter_search` asks for at a time."""


class PromptClient(SuggestsNames):
    """Registers, loads and finds prompts. Reached as `client.prompts`.

    A prompt is a registered model with a mark: what is not here, such as its tags, `client.registered_models` and
    `client.model_versions` can do.
    """

    def __init__(self, transport: RetryingSender) -> None:
        self._transport = transport

    def register(
        self,
        name: str,
        template: str | Iterable[Mapping[str, Any]],
        *,
        commit_message: str | None = None,
        tags: Mapping[str, object] | None = None,
        response_format: Mapping[str, Any] | SchemaModel | None = None,
        model_config: Mapping[str, Any] | None = None,
    ) -> PromptVersion:
        """Stores a prompt as the next version of its name, and creates the prompt if there is none.

        Args:
            name: Its name: English letters, digits, `_`, `-` and `.`.
            template: A text, or the messages of a chat, mappings of `role` and `content`; at most 100000 characters.
                Variables are written `{{name}}`.
            commit_message: What is new in it; of a first version, also the prompt's description.
            tags: Tags of the version. Like MLflow's own client, this sets them on the prompt too.
            response_format: The JSON schema of the response that is wanted, or what has one: a class of pydantic.
            model_config: The model that it is for, and its settings, such as `{"model_name": "gpt-4o"}`.

        Returns:
            The new version.

        Raises:
            ResourceAlreadyExists: If the name is taken by a registered model that is no prompt.
        """
        known, message = prompts.name(name), values.optional("commit_message", commit_message)
        own = prompts.own_tags(tags)
        stored = prompts.version_tags(template, own, response_format, model_config)
        if self._exists(known) or not self._created(known, message, own):
            for key, value in own.items():
                tag = models.SetRegisteredModelTagRequest(name=known, key=key, value=value)
                models_api.set_registered_model_tag.sync(client=self._transport, body=tag)
        body = models.CreateModelVersionRequest(
            name=known,
            source=prompts.SOURCE,
            tags=[models.ModelVersionTag(key=key, value=value) for key, value in stored.items()],
            description=message,
        )
        response = versions_api.create_model_version.sync(client=self._transport, body=body)
        return self._version(versions_api.create_model_version.OPERATION, response.model_version)

    def get(self, name: str) -> Prompt:
        """Reads a prompt without its versions.

        Args:
            name: Its name.

        Raises:
            ResourceDoesNotExist: If there is none.
            NoMatch: If it is a registered model that is no prompt.
        """
        response = models_api.get_registered_model.sync(client=self._transport, name=values.text("name", name))
        if not prompts.is_prompt(response.registered_model):
            raise NoMatch(f"{name!r} is a registered model, not a prompt")
        return prompts.of_model(response.registered_model)

    def load(self, name: str, *, version: str | int | None = None, alias: str | None = None) -> PromptVersion:
        """Reads a version of a prompt: by its number or by an alias, or the newest one.

        Args:
            name: The prompt's name.
            version: The number of the version.
            alias: An alias that points to the version, instead.

        Raises:
            InvalidArgument: If both are given.
            ResourceDoesNotExist: If there is no such prompt, version or alias.
            NoMatch: If there is no version at all, or it is a registered model that is no prompt.
        """
        found = values.text("name", name)
        if version is not None and alias is not None:
            raise InvalidArgument("give version or alias, not both")
        if version is not None:
            numbered = versions_api.get_model_version.sync(
                client=self._transport, name=found, version=values.version(version)
            )
            return self._version(versions_api.get_model_version.OPERATION, numbered.model_version)
        if alias is not None:
            named = models_api.get_model_version_by_alias.sync(
                client=self._transport, name=found, alias=values.text("alias", alias)
            )
            return self._version(models_api.get_model_version_by_alias.OPERATION, named.model_version)
        body = models.GetLatestVersionsRequest(name=found)
        latest = models_api.get_latest_versions.sync(client=self._transport, body=body)
        if not latest.model_versions:
            raise NoMatch(f"the prompt {name!r} has no versions")
        operation = models_api.get_latest_versions.OPERATION
        newest = read_property(self._transport, operation, latest.model_versions, prompts.newest)
        return self._version(operation, newest)

    def search(
        self,
        filter_string: str | Filter | None = None,
        *,
        max_results: int | None = None,
        order_by: Iterable[str] | None = None,
        page_token: str | None = None,
    ) -> Page[Prompt]:
        """Finds prompts, one page of them, without their versions.

        Args:
            filter_string: A condition such as `name LIKE 'greet%' AND tags.team = 'a'`, or one of
                `mlflow_wrap.filters`; everything if left out.
            max_results: Size of the page, 1 to 1000; 100 if left out.
            order_by: Columns such as `last_updated_timestamp DESC`; by name if left out.
            page_token: Where the page starts, from the page before.
        """
        response = models_api.search_registered_models.sync(
            client=self._transport,
            filter=prompts.condition(search_filter.render_filter(filter_string, search_filter.PROMPTS)),
            max_results=values.count("max_results", max_results, limits.MAX_REGISTERED_MODELS),
            order_by=values.columns(order_by),
            page_token=values.optional("page_token", page_token),
        )
        return Page.of([prompts.of_model(model) for model in response.registered_models], response.next_page_token)

    def iter_search(
        self, filter_string: str | Filter | None = None, *, order_by: Iterable[str] | None = None
    ) -> Iterator[Prompt]:
        """Finds prompts, all of them, page by page. Do not delete while looping.

        Args:
            filter_string: See `search`.
            order_by: See `search`.
        """
        order, condition = values.columns(order_by), search_filter.render_filter(filter_string, search_filter.PROMPTS)

        def fetch(page_token: str | None) -> Page[Prompt]:
            return self.search(condition, max_results=MAX_RESULTS, order_by=order, page_token=page_token)

        return iterate(fetch, self._transport.limits.max_empty_pages)

    def set_alias(self, name: str, alias: str, version: str | int) -> None:
        """Makes an alias point to a version, wherever it pointed before.

        Args:
            name: The prompt's name.
            alias: The alias: letters, digits, `_` and `-`, at most 255 characters, not `latest` and not like `v1`.
            version: The version's number.

        Raises:
            ResourceDoesNotExist: If there is no such prompt or version.
        """
        body = models.SetRegisteredModelAliasRequest(
            name=values.text("name", name), alias=values.alias(alias), version=values.version(version)
        )
        models_api.set_registered_model_alias.sync(client=self._transport, body=body)

    def delete_version(self, name: str, version: str | int) -> None:
        """Deletes a version with its tags and aliases, for good. The prompt stays.

        Args:
            name: The prompt's name.
            version: The version's number.

        Raises:
            ResourceDoesNotExist: If there is no such prompt or version.
        """
        body = models.DeleteModelVersionRequest(name=values.text("name", name), version=values.version(version))
        versions_api.delete_model_version.sync(client=self._transport, body=body)

    def _version(self, operation: Operation, version: ModelVersion) -> PromptVersion:
        return read_property(self._transport, operation, version, prompts.of_version)

    def _exists(self, name: str) -> bool:
        try:
            self.get(name)
        except (NoMatch, ResourceDoesNotExist):
            return False
        return True

    def _created(self, name: str, description: str | None, tags: Mapping[str, str]) -> bool:
        """Creates a prompt; `False` if somebody else was quicker."""
        marked = {prompts.IS_PROMPT: "true", **tags}
        body = models.CreateRegisteredModelRequest(
            name=name,
            tags=[models.RegisteredModelTag(key=key, value=value) for key, value in marked.items()],
            description=description,
        )
        try:
            models_api.create_registered_model.sync(client=self._transport, body=body)
        except ResourceAlreadyExists:
            if not self._exists(name):
                raise
            return False
        return True
