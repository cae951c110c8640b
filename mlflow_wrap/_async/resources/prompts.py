"""Prompt templates, kept in versions. MLflow's own client reads and writes the same."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, SupportsIndex

from mlflow_rest import AsyncPage, models
from mlflow_rest._resource import AsyncResource
from mlflow_rest._validation import check_filter, check_str
from mlflow_rest.api import model_versions as versions_api
from mlflow_rest.api import registered_models as models_api

from mlflow_wrap._suggestions import SuggestsNames
from mlflow_wrap._types import prompts
from mlflow_wrap._types.properties import read_property
from mlflow_wrap.errors import NoMatch, ResourceAlreadyExists, ResourceDoesNotExist

if TYPE_CHECKING:
    from mlflow_rest._typing import FilterExpression, SequenceNotStr
    from mlflow_rest.models import ModelVersion
    from mlflow_rest.types import Operation

    from mlflow_wrap._async.resources.model_versions import AsyncModelVersionClient
    from mlflow_wrap._async.resources.registered_models import AsyncModelRegistryClient
    from mlflow_wrap._http._async.sender import AsyncRetryingSender
    from mlflow_wrap._types.prompts import Prompt, PromptVersion, SchemaModel


class AsyncPromptClient(SuggestsNames, AsyncResource):
    """Registers, loads and searches prompts. Reached as `client.prompts`.

    A prompt is a registered model with a tag that says so: what is not here, such as its tags,
    `client.registered_models` and `client.model_versions` can do.

    Args:
        transport: Sends the requests.
        models: The client's registered models.
        versions: The client's model versions.
    """

    def __init__(
        self, transport: AsyncRetryingSender, models: AsyncModelRegistryClient, versions: AsyncModelVersionClient
    ) -> None:
        super().__init__(transport)
        self._models = models
        self._versions = versions

    async def register(
        self,
        name: str,
        template: str | SequenceNotStr[Mapping[str, Any]],
        *,
        commit_message: str | None = None,
        tags: Mapping[str, object] | None = None,
        response_format: Mapping[str, Any] | SchemaModel | None = None,
        model_config: Mapping[str, Any] | None = None,
        experiment_id: str | int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> PromptVersion:
        """Store a prompt as the next version of its name, and create the prompt if there is none.

        createRegisteredModel · POST /api/2.0/mlflow/registered-models/create
        createModelVersion · POST /api/2.0/mlflow/model-versions/create

        Args:
            name: Its name: English letters, digits, `_`, `-` and `.`.
            template: A string, or the messages of a chat, mappings of `role` and `content`; at most 100000 characters.
                Variables are written `{{name}}`.
            commit_message: What is new in it; of a first version, also the prompt's description.
            tags: Tags of the version. Like MLflow's own client, this sets them on the prompt too.
            response_format: The JSON schema of the wanted response, or what has one: a class of pydantic.
            model_config: The model that it is for, and its settings, such as `{"model_name": "gpt-4o"}`.
            experiment_id: An experiment to link the prompt to: MLflow's pages show it there.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The new version.

        Raises:
            ResourceAlreadyExists: If the name is in use by a registered model that is no prompt.
        """
        options: Any = {"timeout": timeout, "extra_headers": extra_headers}
        prompts.check_name(name)
        own_tags = prompts.check_tags(tags)
        stored = prompts.build_version_tags(template, own_tags, response_format, model_config)
        if commit_message is not None:
            check_str("commit_message", commit_message)
        prompt = await self._find(name, options)
        created = prompt is None and await self._create(name, commit_message, own_tags, options)
        prompt_tags = {} if created else dict(own_tags)
        if experiment_id is not None:
            prompt = prompt or await self.get(name, **options)
            prompt_tags[prompts.EXPERIMENT_IDS] = prompts.add_experiment(prompt.experiment_ids, experiment_id)
        for key, value in prompt_tags.items():
            await self._models.set_tag(name, key, value, **options)
        version = await self._versions.create(name, prompts.SOURCE, tags=stored, description=commit_message, **options)
        return self._read(versions_api.create_model_version.OPERATION, version)

    async def get(
        self, name: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> Prompt:
        """Get a prompt without its versions.

        getRegisteredModel · GET /api/2.0/mlflow/registered-models/get

        Args:
            name: Its name.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            ResourceDoesNotExist: If there is none.
            NoMatch: If it is a registered model that is no prompt.
        """
        model = await self._models.get(name, timeout=timeout, extra_headers=extra_headers)
        if not prompts.is_prompt(model):
            raise NoMatch(f"{name!r} is a registered model, not a prompt")
        return prompts.read_prompt(model)

    async def load(
        self,
        name: str,
        *,
        version: str | int | None = None,
        alias: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> PromptVersion:
        """Load a version of a prompt: by its number, by an alias, by its URI, or the newest one.

        getModelVersion · GET /api/2.0/mlflow/model-versions/get
        getModelVersionByAlias · GET /api/2.0/mlflow/registered-models/alias
        getLatestVersions · POST /api/2.0/mlflow/registered-models/get-latest-versions

        Args:
            name: The prompt's name, or a URI such as `prompts:/greeting/3` or `prompts:/greeting@best`.
            version: The number of the version.
            alias: An alias that points to the version, instead.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            InvalidArgument: If the version is named twice.
            ResourceDoesNotExist: If there is no such prompt, version or alias.
            NoMatch: If there is no version at all, or it is a registered model that is no prompt.
        """
        options: Any = {"timeout": timeout, "extra_headers": extra_headers}
        name, version, alias = prompts.resolve(name, version, alias)
        if version is not None:
            numbered = await self._versions.get(name, version, **options)
            return self._read(versions_api.get_model_version.OPERATION, numbered)
        if alias is not None:
            named = await self._models.get_version_by_alias(name, alias, **options)
            return self._read(models_api.get_model_version_by_alias.OPERATION, named)
        latest = await self._models.get_latest_versions(name, **options)
        if not latest:
            raise NoMatch(f"the prompt {name!r} has no versions")
        operation = models_api.get_latest_versions.OPERATION
        return self._read(operation, read_property(self._client, operation, latest, prompts.choose_newest))

    async def search(
        self,
        filter_string: str | FilterExpression | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[Prompt]:
        """Search prompts, without their versions.

        searchRegisteredModels · GET /api/2.0/mlflow/registered-models/search

        Args:
            filter_string: Conditions such as `name LIKE 'greet%' AND tags.team = 'a'`, or one of `mlflow_wrap.filters`.
                Defaults to all prompts.
            max_results: Size of the page, 1 to 1000. Defaults to 100.
            order_by: Columns such as `last_updated_timestamp DESC`. Defaults to the name.
            page_token: Where the page starts, from the page before.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.
        """

        async def fetch(token: str | None) -> AsyncPage[Prompt]:
            page = await self._models.search(
                condition,
                max_results=max_results,
                order_by=order_by,
                page_token=token,
                timeout=timeout,
                extra_headers=extra_headers,
            )
            return AsyncPage(
                list(map(prompts.read_prompt, page)),
                page.next_page_token,
                response=page.response,
                cursor=SimpleNamespace(fetch=fetch),
            )

        condition = _only_prompts(filter_string)
        return await fetch(page_token)

    def iter_search(
        self,
        filter_string: str | FilterExpression | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Prompt]:
        """Search prompts, without their versions: all pages.

        searchRegisteredModels · GET /api/2.0/mlflow/registered-models/search

        Args:
            filter_string: See `search`.
            max_results: How many prompts to request at a time. Defaults to 1000.
            order_by: See `search`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The prompts, one after the other.
        """
        models = self._models.iter_search(
            _only_prompts(filter_string),
            max_results=max_results,
            order_by=order_by,
            page_token=page_token,
            timeout=timeout,
            extra_headers=extra_headers,
        )

        async def read() -> AsyncIterator[Prompt]:
            async for model in models:
                yield prompts.read_prompt(model)

        return read()

    def iter_versions(
        self, name: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> AsyncIterator[PromptVersion]:
        """Read all versions of a prompt, the newest first. A search returns no aliases: see `load`.

        searchModelVersions · GET /api/2.0/mlflow/model-versions/search

        Args:
            name: The prompt's name.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The versions, one after the other; none if there is no such prompt.
        """
        versions = self._versions.iter_search(
            prompts.select_versions(name),
            order_by=["version_number DESC"],
            timeout=timeout,
            extra_headers=extra_headers,
        )

        async def read() -> AsyncIterator[PromptVersion]:
            async for version in versions:
                yield self._read(versions_api.search_model_versions.OPERATION, version)

        return read()

    async def set_alias(
        self,
        name: str,
        alias: str,
        version: str | int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Let an alias point to a version, wherever it pointed before.

        setRegisteredModelAlias · POST /api/2.0/mlflow/registered-models/alias

        Args:
            name: The prompt's name.
            alias: The alias: letters, digits, `_` and `-`, at most 255 characters, not `latest` and not like `v1`.
            version: The version's number.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            ResourceDoesNotExist: If there is no such prompt or version.
        """
        await self._models.set_alias(name, alias, version, timeout=timeout, extra_headers=extra_headers)

    async def delete_version(
        self,
        name: str,
        version: str | int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a version with its tags and aliases, permanently. The prompt stays.

        deleteModelVersion · DELETE /api/2.0/mlflow/model-versions/delete

        Args:
            name: The prompt's name.
            version: The version's number.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            ResourceDoesNotExist: If there is no such prompt or version.
        """
        await self._versions.delete(name, version, timeout=timeout, extra_headers=extra_headers)

    async def delete(
        self, name: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete a prompt with all its versions, tags and aliases, permanently.

        deleteRegisteredModel · DELETE /api/2.0/mlflow/registered-models/delete
        getRegisteredModel · GET /api/2.0/mlflow/registered-models/get

        Args:
            name: The prompt's name.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            ResourceDoesNotExist: If there is no such prompt.
            NoMatch: If it is a registered model that is no prompt; nothing was deleted.
        """
        await self.get(name, timeout=timeout, extra_headers=extra_headers)
        body = models.DeleteRegisteredModelRequest(name=name)
        await models_api.delete_registered_model.asyncio(client=self._sender(timeout, extra_headers), body=body)

    def _read(self, operation: Operation, version: ModelVersion) -> PromptVersion:
        return read_property(self._client, operation, version, prompts.read_version)

    async def _find(self, name: str, options: Any) -> Prompt | None:
        try:
            return await self.get(name, **options)
        except (NoMatch, ResourceDoesNotExist):
            return None

    async def _create(self, name: str, description: str | None, tags: Mapping[str, str], options: Any) -> bool:
        """Create a prompt; return `False` if another client was faster."""
        try:
            await self._models.create(
                name, tags={prompts.IS_PROMPT: "true", **tags}, description=description, **options
            )
        except ResourceAlreadyExists:
            if await self._find(name, options) is None:
                raise
            return False
        return True


def _only_prompts(filter_string: str | FilterExpression | None) -> str:
    if filter_string is None:
        return prompts.ONLY_PROMPTS
    condition = check_filter("filter_string", filter_string, search="prompts")
    return f"{prompts.ONLY_PROMPTS} AND {condition}" if condition else prompts.ONLY_PROMPTS
