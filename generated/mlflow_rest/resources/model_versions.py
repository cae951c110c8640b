# Made by `make generate` from spec/paths/model_versions.yaml (sha256 eef4e540f1d90d93).
# Do not edit. @generated
"""Numbered versions of a registered model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import api as _api
from .. import models as _models
from .._paging import AsyncCursor, Cursor
from .._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping
    from typing import SupportsIndex

    from .._paging import AsyncPage, Page
    from .._typing import FilterExpression, SequenceNotStr
    from ..models.model_version import ModelVersion
    from ..models.model_version_stage import ModelVersionStageInput
    from ..models.model_version_tag import ModelVersionTag


class ModelVersionsResource(Resource):
    """Numbered versions of a registered model."""

    __slots__ = ()

    def create(
        self,
        name: str,
        source: str,
        *,
        run_id: str | None = None,
        tags: SequenceNotStr[ModelVersionTag] | Mapping[str, object] | None = None,
        run_link: str | None = None,
        description: str | None = None,
        model_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ModelVersion:
        """Create a version of a registered model.

        createModelVersion · POST /api/2.0/mlflow/model-versions/create

        Registers the files at `source` as the next version and returns it. Nothing is copied, and the files are not
        looked for. Every request makes another version, so a retry after a lost response leaves a double.

        Args:
            name: The registered model, which must exist.
            source: URI of the model's files. `runs:/<run_id>/…`, `mlflow-artifacts:/…` and local paths need the
                `run_id` (or `model_id`) of the thing that contains them; `models:/<model_id>` needs that `model_id`;
                `models:/<name>/<version>` copies the run of that version. `http` and `https` are rejected unless they
                lead to the server's own artifact store. No `..`, and at most 500 characters outside SQLite. For a
                prompt, a placeholder such as `prompt-template`.
            run_id: The run that made the model. For a source in object storage the server does not check that it
                exists.
            tags: Tags to set at once. Of two with the same key the later one wins.
            run_link: Link to the run, if it lies on another server.
            description: A string for people. SQLite takes any length; other databases contain 5000 characters.
            model_id: The logged model to register. It must exist and gets a tag that names the version; its run
                becomes the run of the version.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The new version.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.model_versions.create_model_version.sync(
            body=_models.CreateModelVersionRequest(
                name=name,
                source=source,
                run_id=run_id,
                tags=tags,
                run_link=run_link,
                description=description,
                model_id=model_id,
            ),
            client=client,
        ).model_version

    def get(
        self,
        name: str,
        version: str | int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ModelVersion:
        """Get a model version.

        getModelVersion · GET /api/2.0/mlflow/model-versions/get

        Returns a version with its tags and aliases. An unknown model or version is 404, a version that is no number
        400.

        Args:
            name: The name of the registered model.
            version: The number of the version.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.model_versions.get_model_version.sync(name=name, version=version, client=client).model_version

    def update(
        self,
        name: str,
        version: str | int,
        description: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ModelVersion:
        """Replace the description of a model version.

        updateModelVersion · PATCH /api/2.0/mlflow/model-versions/update

        Sets the description, the only thing that can be updated. It is no partial update, whatever the method says: a
        request without `description` deletes it. The fields go into the JSON body; in the query they are not seen.

        Args:
            name: The name of the registered model.
            version: The number of the version, as a string. A JSON number is rejected.
            description: The new text. Leaving it out deletes the old one.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version after the change.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.model_versions.update_model_version.sync(
            body=_models.UpdateModelVersionRequest(name=name, version=version, description=description), client=client
        ).model_version

    def delete(
        self,
        name: str,
        version: str | int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a model version.

        deleteModelVersion · DELETE /api/2.0/mlflow/model-versions/delete

        Deletes a version permanently, and the aliases that point to it; the files stay, and the number is not used
        again. Deleting twice is 404. The fields go into the JSON body; in the query they are not seen.

        Args:
            name: The name of the registered model.
            version: The number of the version, as a string. A JSON number is rejected.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.model_versions.delete_model_version.sync(
            body=_models.DeleteModelVersionRequest(name=name, version=version), client=client
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
    ) -> Page[ModelVersion]:
        """Search model versions.

        searchModelVersions · GET /api/2.0/mlflow/model-versions/search

        Finds versions of all registered models, one page at a time. Versions of prompts are omitted, unless the filter
        says `` tags.`mlflow.prompt.is_prompt` = 'true' ``. It cannot search by stage or alias.

        Args:
            filter_string: Conditions joined by `AND` on `name`, `version_number`, `run_id`, `source_path` and
                `tags`, such as `name = 'churn' AND version_number > 3`. There is no `OR`.
            max_results: How many versions a page contains, from 1 to 200000. 200000 when omitted.
            order_by: `name`, `version_number`, `creation_timestamp` or `last_updated_timestamp`, each with an
                optional ` ASC` or ` DESC`. The same column twice makes the server fail with 500. What was updated last
                comes first when omitted.
            page_token: The `next_page_token` of the previous response, with the same filter and order. It is a
                position: deleting versions while paging makes the next page skip some.
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
            _api.model_versions.search_model_versions._endpoint,
            _api.model_versions.search_model_versions._request(
                filter=filter_string, max_results=max_results, order_by=order_by, page_token=page_token
            ),
            page_token,
            lambda response: (response.model_versions, response.next_page_token),
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
    ) -> Iterator[ModelVersion]:
        """Search model versions: all pages.

        searchModelVersions · GET /api/2.0/mlflow/model-versions/search

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `name`, `version`: the server counts pages from the start, so that items that are created meanwhile shift those
        already read onto later pages. Items that are deleted meanwhile can make it pass over others.

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
            _api.model_versions.search_model_versions._endpoint,
            _api.model_versions.search_model_versions._request(
                filter=filter_string,
                max_results=1000 if max_results is None else max_results,
                order_by=order_by,
                page_token=page_token,
            ),
            page_token,
            lambda response: (response.model_versions, response.next_page_token),
        ).iterate((lambda item: (item.name, item.version)) if unique is not False else None)

    def get_download_uri(
        self,
        name: str,
        version: str | int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> str:
        """Get the place of the files of a model version.

        getModelVersionDownloadUri · GET /api/2.0/mlflow/model-versions/get-download-uri

        Returns the URI of a version's files, not a link that a browser could open: it may well be `runs:` or
        `mlflow-artifacts:`.

        Args:
            name: The name of the registered model.
            version: The number of the version.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            URI of the model's files. A `models:` source is followed to the place behind it; any other source is
            returned as it was given.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.model_versions.get_model_version_download_uri.sync(
            name=name, version=version, client=client
        ).artifact_uri

    def transition_stage(
        self,
        name: str,
        version: str | int,
        stage: ModelVersionStageInput,
        *,
        archive_existing_versions: bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ModelVersion:
        """Put a model version in another stage.

        transitionModelVersionStage · POST /api/2.0/mlflow/model-versions/transition-stage

        Puts a version in a stage and, on request, archives the others there. Stages are deprecated in favour of
        aliases. Sending again has the same outcome and only touches `last_updated_timestamp`.

        Args:
            name: The name of the registered model.
            version: The number of the version, as a string. A JSON number is rejected.
            stage: The stage to put the version in.
            archive_existing_versions: Whether all other versions in that stage go to `Archived`. Not when omitted,
                though the documentation calls it required. With stage `None` or `Archived`, true makes the server fail
                with 500.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version in its new stage.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.model_versions.transition_model_version_stage.sync(
            body=_models.TransitionModelVersionStageRequest(
                name=name, version=version, stage=stage, archive_existing_versions=archive_existing_versions
            ),
            client=client,
        ).model_version

    def set_tag(
        self,
        name: str,
        version: str | int,
        key: str,
        value: object,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set a tag on a model version.

        setModelVersionTag · POST /api/2.0/mlflow/model-versions/set-tag

        Sets a tag, replacing an older value of the same key. A value that is too long is rejected, not cut.

        Args:
            name: The name of the registered model.
            version: The number of the version, as a string. A JSON number is rejected.
            key: The key: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads
                elsewhere (such as `../x` or `a//b`). At most 250 characters.
            value: The string, at most 100000 characters. Omitted, it is the empty string, also over an older value.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.model_versions.set_model_version_tag.sync(
            body=_models.SetModelVersionTagRequest(name=name, version=version, key=key, value=value), client=client
        )

    def delete_tag(
        self,
        name: str,
        version: str | int,
        key: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Remove a tag from a model version.

        deleteModelVersionTag · DELETE /api/2.0/mlflow/model-versions/delete-tag

        Removes a tag permanently. A key that is not set is 200, an unknown version 404. The fields go into the JSON
        body; in the query they are not seen.

        Args:
            name: The name of the registered model.
            version: The number of the version, as a string. A JSON number is rejected.
            key: The key of the tag.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.model_versions.delete_model_version_tag.sync(
            body=_models.DeleteModelVersionTagRequest(name=name, version=version, key=key), client=client
        )


class AsyncModelVersionsResource(AsyncResource):
    """Numbered versions of a registered model."""

    __slots__ = ()

    async def create(
        self,
        name: str,
        source: str,
        *,
        run_id: str | None = None,
        tags: SequenceNotStr[ModelVersionTag] | Mapping[str, object] | None = None,
        run_link: str | None = None,
        description: str | None = None,
        model_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ModelVersion:
        """Create a version of a registered model.

        createModelVersion · POST /api/2.0/mlflow/model-versions/create

        Registers the files at `source` as the next version and returns it. Nothing is copied, and the files are not
        looked for. Every request makes another version, so a retry after a lost response leaves a double.

        Args:
            name: The registered model, which must exist.
            source: URI of the model's files. `runs:/<run_id>/…`, `mlflow-artifacts:/…` and local paths need the
                `run_id` (or `model_id`) of the thing that contains them; `models:/<model_id>` needs that `model_id`;
                `models:/<name>/<version>` copies the run of that version. `http` and `https` are rejected unless they
                lead to the server's own artifact store. No `..`, and at most 500 characters outside SQLite. For a
                prompt, a placeholder such as `prompt-template`.
            run_id: The run that made the model. For a source in object storage the server does not check that it
                exists.
            tags: Tags to set at once. Of two with the same key the later one wins.
            run_link: Link to the run, if it lies on another server.
            description: A string for people. SQLite takes any length; other databases contain 5000 characters.
            model_id: The logged model to register. It must exist and gets a tag that names the version; its run
                becomes the run of the version.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The new version.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.model_versions.create_model_version.asyncio(
                body=_models.CreateModelVersionRequest(
                    name=name,
                    source=source,
                    run_id=run_id,
                    tags=tags,
                    run_link=run_link,
                    description=description,
                    model_id=model_id,
                ),
                client=client,
            )
        ).model_version

    async def get(
        self,
        name: str,
        version: str | int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ModelVersion:
        """Get a model version.

        getModelVersion · GET /api/2.0/mlflow/model-versions/get

        Returns a version with its tags and aliases. An unknown model or version is 404, a version that is no number
        400.

        Args:
            name: The name of the registered model.
            version: The number of the version.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.model_versions.get_model_version.asyncio(name=name, version=version, client=client)
        ).model_version

    async def update(
        self,
        name: str,
        version: str | int,
        description: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ModelVersion:
        """Replace the description of a model version.

        updateModelVersion · PATCH /api/2.0/mlflow/model-versions/update

        Sets the description, the only thing that can be updated. It is no partial update, whatever the method says: a
        request without `description` deletes it. The fields go into the JSON body; in the query they are not seen.

        Args:
            name: The name of the registered model.
            version: The number of the version, as a string. A JSON number is rejected.
            description: The new text. Leaving it out deletes the old one.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version after the change.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.model_versions.update_model_version.asyncio(
                body=_models.UpdateModelVersionRequest(name=name, version=version, description=description),
                client=client,
            )
        ).model_version

    async def delete(
        self,
        name: str,
        version: str | int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a model version.

        deleteModelVersion · DELETE /api/2.0/mlflow/model-versions/delete

        Deletes a version permanently, and the aliases that point to it; the files stay, and the number is not used
        again. Deleting twice is 404. The fields go into the JSON body; in the query they are not seen.

        Args:
            name: The name of the registered model.
            version: The number of the version, as a string. A JSON number is rejected.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.model_versions.delete_model_version.asyncio(
            body=_models.DeleteModelVersionRequest(name=name, version=version), client=client
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
    ) -> AsyncPage[ModelVersion]:
        """Search model versions.

        searchModelVersions · GET /api/2.0/mlflow/model-versions/search

        Finds versions of all registered models, one page at a time. Versions of prompts are omitted, unless the filter
        says `` tags.`mlflow.prompt.is_prompt` = 'true' ``. It cannot search by stage or alias.

        Args:
            filter_string: Conditions joined by `AND` on `name`, `version_number`, `run_id`, `source_path` and
                `tags`, such as `name = 'churn' AND version_number > 3`. There is no `OR`.
            max_results: How many versions a page contains, from 1 to 200000. 200000 when omitted.
            order_by: `name`, `version_number`, `creation_timestamp` or `last_updated_timestamp`, each with an
                optional ` ASC` or ` DESC`. The same column twice makes the server fail with 500. What was updated last
                comes first when omitted.
            page_token: The `next_page_token` of the previous response, with the same filter and order. It is a
                position: deleting versions while paging makes the next page skip some.
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
            _api.model_versions.search_model_versions._endpoint,
            _api.model_versions.search_model_versions._request(
                filter=filter_string, max_results=max_results, order_by=order_by, page_token=page_token
            ),
            page_token,
            lambda response: (response.model_versions, response.next_page_token),
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
    ) -> AsyncIterator[ModelVersion]:
        """Search model versions: all pages.

        searchModelVersions · GET /api/2.0/mlflow/model-versions/search

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `name`, `version`: the server counts pages from the start, so that items that are created meanwhile shift those
        already read onto later pages. Items that are deleted meanwhile can make it pass over others.

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
            _api.model_versions.search_model_versions._endpoint,
            _api.model_versions.search_model_versions._request(
                filter=filter_string,
                max_results=1000 if max_results is None else max_results,
                order_by=order_by,
                page_token=page_token,
            ),
            page_token,
            lambda response: (response.model_versions, response.next_page_token),
        ).iterate((lambda item: (item.name, item.version)) if unique is not False else None)

    async def get_download_uri(
        self,
        name: str,
        version: str | int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> str:
        """Get the place of the files of a model version.

        getModelVersionDownloadUri · GET /api/2.0/mlflow/model-versions/get-download-uri

        Returns the URI of a version's files, not a link that a browser could open: it may well be `runs:` or
        `mlflow-artifacts:`.

        Args:
            name: The name of the registered model.
            version: The number of the version.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            URI of the model's files. A `models:` source is followed to the place behind it; any other source is
            returned as it was given.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.model_versions.get_model_version_download_uri.asyncio(name=name, version=version, client=client)
        ).artifact_uri

    async def transition_stage(
        self,
        name: str,
        version: str | int,
        stage: ModelVersionStageInput,
        *,
        archive_existing_versions: bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ModelVersion:
        """Put a model version in another stage.

        transitionModelVersionStage · POST /api/2.0/mlflow/model-versions/transition-stage

        Puts a version in a stage and, on request, archives the others there. Stages are deprecated in favour of
        aliases. Sending again has the same outcome and only touches `last_updated_timestamp`.

        Args:
            name: The name of the registered model.
            version: The number of the version, as a string. A JSON number is rejected.
            stage: The stage to put the version in.
            archive_existing_versions: Whether all other versions in that stage go to `Archived`. Not when omitted,
                though the documentation calls it required. With stage `None` or `Archived`, true makes the server fail
                with 500.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version in its new stage.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.model_versions.transition_model_version_stage.asyncio(
                body=_models.TransitionModelVersionStageRequest(
                    name=name, version=version, stage=stage, archive_existing_versions=archive_existing_versions
                ),
                client=client,
            )
        ).model_version

    async def set_tag(
        self,
        name: str,
        version: str | int,
        key: str,
        value: object,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set a tag on a model version.

        setModelVersionTag · POST /api/2.0/mlflow/model-versions/set-tag

        Sets a tag, replacing an older value of the same key. A value that is too long is rejected, not cut.

        Args:
            name: The name of the registered model.
            version: The number of the version, as a string. A JSON number is rejected.
            key: The key: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads
                elsewhere (such as `../x` or `a//b`). At most 250 characters.
            value: The string, at most 100000 characters. Omitted, it is the empty string, also over an older value.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.model_versions.set_model_version_tag.asyncio(
            body=_models.SetModelVersionTagRequest(name=name, version=version, key=key, value=value), client=client
        )

    async def delete_tag(
        self,
        name: str,
        version: str | int,
        key: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Remove a tag from a model version.

        deleteModelVersionTag · DELETE /api/2.0/mlflow/model-versions/delete-tag

        Removes a tag permanently. A key that is not set is 200, an unknown version 404. The fields go into the JSON
        body; in the query they are not seen.

        Args:
            name: The name of the registered model.
            version: The number of the version, as a string. A JSON number is rejected.
            key: The key of the tag.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.model_versions.delete_model_version_tag.asyncio(
            body=_models.DeleteModelVersionTagRequest(name=name, version=version, key=key), client=client
        )
