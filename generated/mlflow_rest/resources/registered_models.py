# Made by `make generate` from spec/paths/registered_models.yaml (sha256 6fdc6b50b1fc5263).
# Do not edit. @generated
"""Named models in the registry, their tags and aliases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import api as _api
from .. import models as _models
from .._model import Listing
from .._paging import AsyncCursor, Cursor
from .._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping
    from typing import SupportsIndex

    from .._paging import AsyncPage, Page
    from .._typing import FilterExpression, SequenceNotStr
    from ..models.model_version import ModelVersion
    from ..models.model_version_stage import ModelVersionStageInput
    from ..models.registered_model import RegisteredModel
    from ..models.registered_model_tag import RegisteredModelTag


class RegisteredModelsResource(Resource):
    """Named models in the registry, their tags and aliases."""

    __slots__ = ()

    def create(
        self,
        name: str,
        *,
        tags: SequenceNotStr[RegisteredModelTag] | Mapping[str, object] | None = None,
        description: str | None = None,
        deployment_job_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RegisteredModel:
        """Create a registered model.

        createRegisteredModel · POST /api/2.0/mlflow/registered-models/create

        Creates a model without versions and returns it. A name that is already in use is 400 `RESOURCE_ALREADY_EXISTS`.
        With the tag `mlflow.prompt.is_prompt` = `true` it becomes a prompt, which searches omit.

        Args:
            name: The name, not in use, not blank, without `/` and `:`, and neither `.` nor beginning with `..`.
                Databases other than SQLite contain 256 characters.
            tags: Tags to set at once. Of two with the same key the later one wins.
            description: A string for people. SQLite takes any length; other databases contain 5000 characters.
            deployment_job_id: Deployment job of the model. Databricks only; the open-source server ignores it.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The new model, without versions.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.registered_models.create_registered_model.sync(
            body=_models.CreateRegisteredModelRequest(
                name=name, tags=tags, description=description, deployment_job_id=deployment_job_id
            ),
            client=client,
        ).registered_model

    def get(
        self, name: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> RegisteredModel:
        """Get a registered model.

        getRegisteredModel · GET /api/2.0/mlflow/registered-models/get

        Returns a model or a prompt, with its tags, its aliases and the latest version of each stage.

        Args:
            name: The name of the model.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The model.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.registered_models.get_registered_model.sync(name=name, client=client).registered_model

    def rename(
        self, name: str, new_name: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> RegisteredModel:
        """Rename a registered model.

        renameRegisteredModel · POST /api/2.0/mlflow/registered-models/rename

        Renames a model, its versions, tags and aliases with it. Sending again is 404, for the old name is gone. A new
        name that is already in use is 400.

        Args:
            name: The present name.
            new_name: The new name, not in use, under the same rules as at creation.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The model under its new name.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.registered_models.rename_registered_model.sync(
            body=_models.RenameRegisteredModelRequest(name=name, new_name=new_name), client=client
        ).registered_model

    def update(
        self,
        name: str,
        description: str,
        *,
        deployment_job_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RegisteredModel:
        """Replace the description of a registered model.

        updateRegisteredModel · PATCH /api/2.0/mlflow/registered-models/update

        Sets the description, the only thing that can be updated. It is no partial update, whatever the method says: a
        request without `description` deletes it. The fields go into the JSON body; in the query they are not seen.

        Args:
            name: The name of the model.
            description: The new text. Leaving it out deletes the old one.
            deployment_job_id: Deployment job of the model. Databricks only; the open-source server ignores it.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The model after the change.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.registered_models.update_registered_model.sync(
            body=_models.UpdateRegisteredModelRequest(
                name=name, description=description, deployment_job_id=deployment_job_id
            ),
            client=client,
        ).registered_model

    def delete(
        self, name: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete a registered model and all its versions.

        deleteRegisteredModel · DELETE /api/2.0/mlflow/registered-models/delete

        Deletes the model with its versions, tags and aliases permanently, whatever stage the versions are in; the files
        stay. The name is free at once. The fields go into the JSON body; in the query they are not seen.

        Args:
            name: The name of the model.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.registered_models.delete_registered_model.sync(
            body=_models.DeleteRegisteredModelRequest(name=name), client=client
        )

    def get_latest_versions(
        self,
        name: str,
        stages: SequenceNotStr[ModelVersionStageInput] | None = None,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> list[ModelVersion]:
        """Get the latest version in each stage of a registered model.

        getLatestVersions · POST /api/2.0/mlflow/registered-models/get-latest-versions

        Returns, for each stage requested, the version with the highest number that is in it. Stages are deprecated in
        favour of aliases. Although a POST, it changes nothing.

        Args:
            name: The name of the model.
            stages: The stages to look at, in any case of letters. All of them when omitted or empty.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            For each stage, the version with the highest number in it. Omitted when there are none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                _api.registered_models.get_latest_versions.sync(
                    body=_models.GetLatestVersionsRequest(name=name, stages=stages), client=client
                )
            ).model_versions
        )

    def get_latest_versions_by_get(
        self,
        name: str,
        stages: SequenceNotStr[ModelVersionStageInput] | None = None,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> list[ModelVersion]:
        """Get the latest version in each stage of a registered model, with the request in the query.

        getLatestVersionsByGet · GET /api/2.0/mlflow/registered-models/get-latest-versions

        Does what getLatestVersions does, with the fields in the query. It is the older of the two, and the only one
        before MLflow 1.22; later clients use the POST.

        Args:
            name: The name of the model.
            stages: The stages to look at, in any case of letters. All of them when omitted.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            For each stage, the version with the highest number in it. Omitted when there are none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                _api.registered_models.get_latest_versions_by_get.sync(name=name, stages=stages, client=client)
            ).model_versions
        )

    def search(
        self,
        filter_string: str | FilterExpression | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[RegisteredModel]:
        """Search registered models.

        searchRegisteredModels · GET /api/2.0/mlflow/registered-models/search

        Finds registered models, one page at a time. Prompts are omitted, unless the filter says ``
        tags.`mlflow.prompt.is_prompt` = 'true' ``.

        Args:
            filter_string: Conditions joined by `AND` on `name` and `tags`, such as `name LIKE 'churn%' AND
                tags.team = 'growth'`. There is no `OR`.
            max_results: How many models a page contains, at most 1000. 100 when omitted. 0 and less are not
                rejected as they should be: they return an empty page with a useless token.
            order_by: `name`, `timestamp` or `last_updated_timestamp` (the latter two are the same), each with an
                optional ` ASC` or ` DESC`. The same column twice makes the server fail with 500. By name when omitted.
            page_token: The `next_page_token` of the previous response, with the same filter and order. It is a
                position: deleting models while paging makes the next page skip some.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Cursor(
            client,
            _api.registered_models.search_registered_models._endpoint,
            _api.registered_models.search_registered_models._request(
                filter=filter_string, max_results=max_results, order_by=order_by, page_token=page_token
            ),
            page_token,
            lambda response: (response.registered_models, response.next_page_token),
        ).first()

    def iter_search(
        self,
        filter_string: str | FilterExpression | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[RegisteredModel]:
        """Search registered models: all pages.

        searchRegisteredModels · GET /api/2.0/mlflow/registered-models/search

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `name`: the server counts pages from the start, so that items that are created meanwhile shift those already
        read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            filter_string: See `search`.
            max_results: How many items to request at a time. Defaults to 1000.
            order_by: See `search`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            unique: Whether to skip an item that an earlier page had.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The items, one after the other.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Cursor(
            client,
            _api.registered_models.search_registered_models._endpoint,
            _api.registered_models.search_registered_models._request(
                filter=filter_string,
                max_results=1000 if max_results is None else max_results,
                order_by=order_by,
                page_token=page_token,
            ),
            page_token,
            lambda response: (response.registered_models, response.next_page_token),
        ).iterate((lambda item: item.name) if unique is not False else None)

    def set_tag(
        self,
        name: str,
        key: str,
        value: object,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set a tag on a registered model.

        setRegisteredModelTag · POST /api/2.0/mlflow/registered-models/set-tag

        Sets a tag, replacing an older value of the same key. A value that is too long is rejected, not cut.

        Args:
            name: The name of the model.
            key: The key: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads
                elsewhere (such as `../x` or `a//b`). At most 250 characters.
            value: The string, at most 100000 characters. Omitted, it is the empty string, also over an older value.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.registered_models.set_registered_model_tag.sync(
            body=_models.SetRegisteredModelTagRequest(name=name, key=key, value=value), client=client
        )

    def delete_tag(
        self, name: str, key: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Remove a tag from a registered model.

        deleteRegisteredModelTag · DELETE /api/2.0/mlflow/registered-models/delete-tag

        Removes a tag permanently. A key that is not set is 200, unlike with runs. The fields go into the JSON body; in
        the query they are not seen.

        Args:
            name: The name of the model.
            key: The key of the tag.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.registered_models.delete_registered_model_tag.sync(
            body=_models.DeleteRegisteredModelTagRequest(name=name, key=key), client=client
        )

    def set_alias(
        self,
        name: str,
        alias: str,
        version: str | int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Point an alias to a version of a registered model.

        setRegisteredModelAlias · POST /api/2.0/mlflow/registered-models/alias

        Makes an alias, or moves it from the version that it pointed to. An unknown model or version is 404.

        Args:
            name: The name of the model.
            alias: The alias: letters of any script, digits, `_` and `-`, at most 255 characters. `latest` in any
                case and words like `v1` are rejected.
            version: The number of the version, as a string. A JSON number is rejected.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.registered_models.set_registered_model_alias.sync(
            body=_models.SetRegisteredModelAliasRequest(name=name, alias=alias, version=version), client=client
        )

    def delete_alias(
        self, name: str, alias: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Remove an alias of a registered model.

        deleteRegisteredModelAlias · DELETE /api/2.0/mlflow/registered-models/alias

        Removes an alias; the version stays. An alias that does not exist is 200, an unknown model 404. The fields go
        into the JSON body; in the query they are not seen.

        Args:
            name: The name of the model.
            alias: The alias, in upper and lower case as it was set.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.registered_models.delete_registered_model_alias.sync(
            body=_models.DeleteRegisteredModelAliasRequest(name=name, alias=alias), client=client
        )

    def get_version_by_alias(
        self, name: str, alias: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> ModelVersion:
        """Get the version that an alias points to.

        getModelVersionByAlias · GET /api/2.0/mlflow/registered-models/alias

        Returns the version behind an alias. `latest`, in any case of letters, returns the version with the highest
        number though nobody can set it. An alias that does not exist is 400, not 404; an unknown model is 404.

        Args:
            name: The name of the model.
            alias: The alias, in upper and lower case as it was set, or `latest`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.registered_models.get_model_version_by_alias.sync(
            name=name, alias=alias, client=client
        ).model_version


class AsyncRegisteredModelsResource(AsyncResource):
    """Named models in the registry, their tags and aliases."""

    __slots__ = ()

    async def create(
        self,
        name: str,
        *,
        tags: SequenceNotStr[RegisteredModelTag] | Mapping[str, object] | None = None,
        description: str | None = None,
        deployment_job_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RegisteredModel:
        """Create a registered model.

        createRegisteredModel · POST /api/2.0/mlflow/registered-models/create

        Creates a model without versions and returns it. A name that is already in use is 400 `RESOURCE_ALREADY_EXISTS`.
        With the tag `mlflow.prompt.is_prompt` = `true` it becomes a prompt, which searches omit.

        Args:
            name: The name, not in use, not blank, without `/` and `:`, and neither `.` nor beginning with `..`.
                Databases other than SQLite contain 256 characters.
            tags: Tags to set at once. Of two with the same key the later one wins.
            description: A string for people. SQLite takes any length; other databases contain 5000 characters.
            deployment_job_id: Deployment job of the model. Databricks only; the open-source server ignores it.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The new model, without versions.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.registered_models.create_registered_model.asyncio(
                body=_models.CreateRegisteredModelRequest(
                    name=name, tags=tags, description=description, deployment_job_id=deployment_job_id
                ),
                client=client,
            )
        ).registered_model

    async def get(
        self, name: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> RegisteredModel:
        """Get a registered model.

        getRegisteredModel · GET /api/2.0/mlflow/registered-models/get

        Returns a model or a prompt, with its tags, its aliases and the latest version of each stage.

        Args:
            name: The name of the model.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The model.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (await _api.registered_models.get_registered_model.asyncio(name=name, client=client)).registered_model

    async def rename(
        self, name: str, new_name: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> RegisteredModel:
        """Rename a registered model.

        renameRegisteredModel · POST /api/2.0/mlflow/registered-models/rename

        Renames a model, its versions, tags and aliases with it. Sending again is 404, for the old name is gone. A new
        name that is already in use is 400.

        Args:
            name: The present name.
            new_name: The new name, not in use, under the same rules as at creation.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The model under its new name.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.registered_models.rename_registered_model.asyncio(
                body=_models.RenameRegisteredModelRequest(name=name, new_name=new_name), client=client
            )
        ).registered_model

    async def update(
        self,
        name: str,
        description: str,
        *,
        deployment_job_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RegisteredModel:
        """Replace the description of a registered model.

        updateRegisteredModel · PATCH /api/2.0/mlflow/registered-models/update

        Sets the description, the only thing that can be updated. It is no partial update, whatever the method says: a
        request without `description` deletes it. The fields go into the JSON body; in the query they are not seen.

        Args:
            name: The name of the model.
            description: The new text. Leaving it out deletes the old one.
            deployment_job_id: Deployment job of the model. Databricks only; the open-source server ignores it.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The model after the change.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.registered_models.update_registered_model.asyncio(
                body=_models.UpdateRegisteredModelRequest(
                    name=name, description=description, deployment_job_id=deployment_job_id
                ),
                client=client,
            )
        ).registered_model

    async def delete(
        self, name: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete a registered model and all its versions.

        deleteRegisteredModel · DELETE /api/2.0/mlflow/registered-models/delete

        Deletes the model with its versions, tags and aliases permanently, whatever stage the versions are in; the files
        stay. The name is free at once. The fields go into the JSON body; in the query they are not seen.

        Args:
            name: The name of the model.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.registered_models.delete_registered_model.asyncio(
            body=_models.DeleteRegisteredModelRequest(name=name), client=client
        )

    async def get_latest_versions(
        self,
        name: str,
        stages: SequenceNotStr[ModelVersionStageInput] | None = None,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> list[ModelVersion]:
        """Get the latest version in each stage of a registered model.

        getLatestVersions · POST /api/2.0/mlflow/registered-models/get-latest-versions

        Returns, for each stage requested, the version with the highest number that is in it. Stages are deprecated in
        favour of aliases. Although a POST, it changes nothing.

        Args:
            name: The name of the model.
            stages: The stages to look at, in any case of letters. All of them when omitted or empty.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            For each stage, the version with the highest number in it. Omitted when there are none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                await _api.registered_models.get_latest_versions.asyncio(
                    body=_models.GetLatestVersionsRequest(name=name, stages=stages), client=client
                )
            ).model_versions
        )

    async def get_latest_versions_by_get(
        self,
        name: str,
        stages: SequenceNotStr[ModelVersionStageInput] | None = None,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> list[ModelVersion]:
        """Get the latest version in each stage of a registered model, with the request in the query.

        getLatestVersionsByGet · GET /api/2.0/mlflow/registered-models/get-latest-versions

        Does what getLatestVersions does, with the fields in the query. It is the older of the two, and the only one
        before MLflow 1.22; later clients use the POST.

        Args:
            name: The name of the model.
            stages: The stages to look at, in any case of letters. All of them when omitted.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            For each stage, the version with the highest number in it. Omitted when there are none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                await _api.registered_models.get_latest_versions_by_get.asyncio(name=name, stages=stages, client=client)
            ).model_versions
        )

    async def search(
        self,
        filter_string: str | FilterExpression | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[RegisteredModel]:
        """Search registered models.

        searchRegisteredModels · GET /api/2.0/mlflow/registered-models/search

        Finds registered models, one page at a time. Prompts are omitted, unless the filter says ``
        tags.`mlflow.prompt.is_prompt` = 'true' ``.

        Args:
            filter_string: Conditions joined by `AND` on `name` and `tags`, such as `name LIKE 'churn%' AND
                tags.team = 'growth'`. There is no `OR`.
            max_results: How many models a page contains, at most 1000. 100 when omitted. 0 and less are not
                rejected as they should be: they return an empty page with a useless token.
            order_by: `name`, `timestamp` or `last_updated_timestamp` (the latter two are the same), each with an
                optional ` ASC` or ` DESC`. The same column twice makes the server fail with 500. By name when omitted.
            page_token: The `next_page_token` of the previous response, with the same filter and order. It is a
                position: deleting models while paging makes the next page skip some.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await AsyncCursor(
            client,
            _api.registered_models.search_registered_models._endpoint,
            _api.registered_models.search_registered_models._request(
                filter=filter_string, max_results=max_results, order_by=order_by, page_token=page_token
            ),
            page_token,
            lambda response: (response.registered_models, response.next_page_token),
        ).first()

    def iter_search(
        self,
        filter_string: str | FilterExpression | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[RegisteredModel]:
        """Search registered models: all pages.

        searchRegisteredModels · GET /api/2.0/mlflow/registered-models/search

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `name`: the server counts pages from the start, so that items that are created meanwhile shift those already
        read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            filter_string: See `search`.
            max_results: How many items to request at a time. Defaults to 1000.
            order_by: See `search`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            unique: Whether to skip an item that an earlier page had.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The items, one after the other.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return AsyncCursor(
            client,
            _api.registered_models.search_registered_models._endpoint,
            _api.registered_models.search_registered_models._request(
                filter=filter_string,
                max_results=1000 if max_results is None else max_results,
                order_by=order_by,
                page_token=page_token,
            ),
            page_token,
            lambda response: (response.registered_models, response.next_page_token),
        ).iterate((lambda item: item.name) if unique is not False else None)

    async def set_tag(
        self,
        name: str,
        key: str,
        value: object,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set a tag on a registered model.

        setRegisteredModelTag · POST /api/2.0/mlflow/registered-models/set-tag

        Sets a tag, replacing an older value of the same key. A value that is too long is rejected, not cut.

        Args:
            name: The name of the model.
            key: The key: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads
                elsewhere (such as `../x` or `a//b`). At most 250 characters.
            value: The string, at most 100000 characters. Omitted, it is the empty string, also over an older value.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.registered_models.set_registered_model_tag.asyncio(
            body=_models.SetRegisteredModelTagRequest(name=name, key=key, value=value), client=client
        )

    async def delete_tag(
        self, name: str, key: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Remove a tag from a registered model.

        deleteRegisteredModelTag · DELETE /api/2.0/mlflow/registered-models/delete-tag

        Removes a tag permanently. A key that is not set is 200, unlike with runs. The fields go into the JSON body; in
        the query they are not seen.

        Args:
            name: The name of the model.
            key: The key of the tag.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.registered_models.delete_registered_model_tag.asyncio(
            body=_models.DeleteRegisteredModelTagRequest(name=name, key=key), client=client
        )

    async def set_alias(
        self,
        name: str,
        alias: str,
        version: str | int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Point an alias to a version of a registered model.

        setRegisteredModelAlias · POST /api/2.0/mlflow/registered-models/alias

        Makes an alias, or moves it from the version that it pointed to. An unknown model or version is 404.

        Args:
            name: The name of the model.
            alias: The alias: letters of any script, digits, `_` and `-`, at most 255 characters. `latest` in any
                case and words like `v1` are rejected.
            version: The number of the version, as a string. A JSON number is rejected.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.registered_models.set_registered_model_alias.asyncio(
            body=_models.SetRegisteredModelAliasRequest(name=name, alias=alias, version=version), client=client
        )

    async def delete_alias(
        self, name: str, alias: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Remove an alias of a registered model.

        deleteRegisteredModelAlias · DELETE /api/2.0/mlflow/registered-models/alias

        Removes an alias; the version stays. An alias that does not exist is 200, an unknown model 404. The fields go
        into the JSON body; in the query they are not seen.

        Args:
            name: The name of the model.
            alias: The alias, in upper and lower case as it was set.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.registered_models.delete_registered_model_alias.asyncio(
            body=_models.DeleteRegisteredModelAliasRequest(name=name, alias=alias), client=client
        )

    async def get_version_by_alias(
        self, name: str, alias: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> ModelVersion:
        """Get the version that an alias points to.

        getModelVersionByAlias · GET /api/2.0/mlflow/registered-models/alias

        Returns the version behind an alias. `latest`, in any case of letters, returns the version with the highest
        number though nobody can set it. An alias that does not exist is 400, not 404; an unknown model is 404.

        Args:
            name: The name of the model.
            alias: The alias, in upper and lower case as it was set, or `latest`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.registered_models.get_model_version_by_alias.asyncio(name=name, alias=alias, client=client)
        ).model_version
