# Made by `make generate` from spec/paths/label_schemas.yaml (sha256 2f9e5273154b1e17).
# Do not edit. @generated
"""Questions that people return about traces."""

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
    from ..models.label_schema import LabelSchema
    from ..models.label_schema_input import LabelSchemaInput
    from ..models.label_schema_type import LabelSchemaTypeInput


class LabelSchemasResource(Resource):
    """Questions that people return about traces."""

    __slots__ = ()

    def create(
        self,
        experiment_id: str | int,
        name: str,
        *,
        type: LabelSchemaTypeInput,
        input: LabelSchemaInput,
        instruction: str | None = None,
        enable_comment: bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> LabelSchema:
        """Create a label schema.

        createLabelSchema · POST /api/3.0/mlflow/label-schemas/create

        Creates a question for an experiment and returns it. A name that is already in use in the experiment is 400
        `RESOURCE_ALREADY_EXISTS`; names are case-sensitive. A deleted or unknown experiment is 404.

        Args:
            experiment_id: The experiment, a decimal number as a string. It must be active.
            name: The question, 1 to 250 characters. `Feedback`, in any case, is reserved.
            type: What the responses become. It cannot be changed later.
            input: How people response. The kind cannot be changed later.
            instruction: How to respond, at most 1000 characters.
            enable_comment: Whether people may add a comment to their response. `false` when omitted.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The new label schema.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.label_schemas.create_label_schema.sync(
            body=_models.CreateLabelSchemaRequest(
                experiment_id=experiment_id,
                name=name,
                type=type,
                input=input,
                instruction=instruction,
                enable_comment=enable_comment,
            ),
            client=client,
        ).label_schema

    def get(
        self, schema_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> LabelSchema:
        """Get a label schema by its identifier.

        getLabelSchema · GET /api/3.0/mlflow/label-schemas/get

        Returns a label schema, also when its experiment is deleted.

        Args:
            schema_id: The identifier of the label schema, such as `ls-0f3c…`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The label schema.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.label_schemas.get_label_schema.sync(schema_id=schema_id, client=client).label_schema

    def get_by_name(
        self,
        experiment_id: str | int,
        name: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> LabelSchema:
        """Get a label schema by its name.

        getLabelSchemaByName · GET /api/3.0/mlflow/label-schemas/get-by-name

        Returns the label schema of exactly this name. An unknown name and a deleted or unknown experiment are 404, and
        so is the default question `Feedback` until listLabelSchemas has made it.

        Args:
            experiment_id: The experiment that the label schema belongs to.
            name: The name, exactly.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The label schema.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.label_schemas.get_label_schema_by_name.sync(
            experiment_id=experiment_id, name=name, client=client
        ).label_schema

    def list(
        self,
        experiment_id: str | int,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[LabelSchema]:
        """List the label schemas of an experiment.

        listLabelSchemas · GET /api/3.0/mlflow/label-schemas/list

        Returns the label schemas of an experiment, the newest first, one page at a time. Though it is a GET, it creates
        the experiment's default question, `Feedback`, when that is not there yet. A deleted or unknown experiment is
        404.

        Args:
            experiment_id: The experiment.
            max_results: How many label schemas a page contains, from 1 to 50000. 100 when omitted.
            page_token: The `next_page_token` of the previous response. It is a position: what comes or goes while
                paging shifts the next page.
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
            _api.label_schemas.list_label_schemas._endpoint,
            _api.label_schemas.list_label_schemas._request(
                experiment_id=experiment_id, max_results=max_results, page_token=page_token
            ),
            page_token,
            lambda response: (response.label_schemas, response.next_page_token),
        ).first()

    def iter(
        self,
        experiment_id: str | int,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[LabelSchema]:
        """List the label schemas of an experiment: all pages.

        listLabelSchemas · GET /api/3.0/mlflow/label-schemas/list

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `schema_id`: the server counts pages from the start, so that items that are created meanwhile shift those
        already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            experiment_id: See `list`.
            max_results: How many items to request at a time. Defaults to what the server chooses.
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
            _api.label_schemas.list_label_schemas._endpoint,
            _api.label_schemas.list_label_schemas._request(
                experiment_id=experiment_id, max_results=max_results, page_token=page_token
            ),
            page_token,
            lambda response: (response.label_schemas, response.next_page_token),
        ).iterate((lambda item: item.schema_id) if unique is not False else None)

    def update(
        self,
        schema_id: str,
        *,
        name: str | None = None,
        instruction: str | None = None,
        enable_comment: bool | None = None,
        input: LabelSchemaInput | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> LabelSchema:
        """Change a label schema.

        updateLabelSchema · PATCH /api/3.0/mlflow/label-schemas/update

        Changes what is given and returns the label schema. The type, the kind of input and `multi_select` are fixed:
        another kind of input is 400, a `type` is ignored. The default question cannot be changed, and a name that is
        taken is 400 `RESOURCE_ALREADY_EXISTS`. Labels that people gave already stay as they are, under the old name.
        The fields go into the JSON body; in the query they are not seen.

        Args:
            schema_id: The identifier of the label schema.
            name: The new question, 1 to 250 characters. `Feedback`, in any case, is reserved.
            instruction: How to respond, at most 1000 characters. The empty string is stored.
            enable_comment: Whether people may add a comment to their response.
            input: How people response, of the same kind as before, and with the same `multi_select`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The label schema after the change.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.label_schemas.update_label_schema.sync(
            body=_models.UpdateLabelSchemaRequest(
                schema_id=schema_id, name=name, instruction=instruction, enable_comment=enable_comment, input=input
            ),
            client=client,
        ).label_schema

    def delete(
        self, schema_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete a label schema.

        deleteLabelSchema · DELETE /api/3.0/mlflow/label-schemas/delete

        Deletes a label schema permanently. Labels that people gave stay, and review queues keep its identifier. The
        default question is 400. One that does not exist is 200, so deleting twice is too. The fields go into the JSON
        body; in the query they are not seen.

        Args:
            schema_id: The identifier of the label schema.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.label_schemas.delete_label_schema.sync(
            body=_models.DeleteLabelSchemaRequest(schema_id=schema_id), client=client
        )


class AsyncLabelSchemasResource(AsyncResource):
    """Questions that people return about traces."""

    __slots__ = ()

    async def create(
        self,
        experiment_id: str | int,
        name: str,
        *,
        type: LabelSchemaTypeInput,
        input: LabelSchemaInput,
        instruction: str | None = None,
        enable_comment: bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> LabelSchema:
        """Create a label schema.

        createLabelSchema · POST /api/3.0/mlflow/label-schemas/create

        Creates a question for an experiment and returns it. A name that is already in use in the experiment is 400
        `RESOURCE_ALREADY_EXISTS`; names are case-sensitive. A deleted or unknown experiment is 404.

        Args:
            experiment_id: The experiment, a decimal number as a string. It must be active.
            name: The question, 1 to 250 characters. `Feedback`, in any case, is reserved.
            type: What the responses become. It cannot be changed later.
            input: How people response. The kind cannot be changed later.
            instruction: How to respond, at most 1000 characters.
            enable_comment: Whether people may add a comment to their response. `false` when omitted.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The new label schema.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.label_schemas.create_label_schema.asyncio(
                body=_models.CreateLabelSchemaRequest(
                    experiment_id=experiment_id,
                    name=name,
                    type=type,
                    input=input,
                    instruction=instruction,
                    enable_comment=enable_comment,
                ),
                client=client,
            )
        ).label_schema

    async def get(
        self, schema_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> LabelSchema:
        """Get a label schema by its identifier.

        getLabelSchema · GET /api/3.0/mlflow/label-schemas/get

        Returns a label schema, also when its experiment is deleted.

        Args:
            schema_id: The identifier of the label schema, such as `ls-0f3c…`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The label schema.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (await _api.label_schemas.get_label_schema.asyncio(schema_id=schema_id, client=client)).label_schema

    async def get_by_name(
        self,
        experiment_id: str | int,
        name: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> LabelSchema:
        """Get a label schema by its name.

        getLabelSchemaByName · GET /api/3.0/mlflow/label-schemas/get-by-name

        Returns the label schema of exactly this name. An unknown name and a deleted or unknown experiment are 404, and
        so is the default question `Feedback` until listLabelSchemas has made it.

        Args:
            experiment_id: The experiment that the label schema belongs to.
            name: The name, exactly.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The label schema.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.label_schemas.get_label_schema_by_name.asyncio(
                experiment_id=experiment_id, name=name, client=client
            )
        ).label_schema

    async def list(
        self,
        experiment_id: str | int,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[LabelSchema]:
        """List the label schemas of an experiment.

        listLabelSchemas · GET /api/3.0/mlflow/label-schemas/list

        Returns the label schemas of an experiment, the newest first, one page at a time. Though it is a GET, it creates
        the experiment's default question, `Feedback`, when that is not there yet. A deleted or unknown experiment is
        404.

        Args:
            experiment_id: The experiment.
            max_results: How many label schemas a page contains, from 1 to 50000. 100 when omitted.
            page_token: The `next_page_token` of the previous response. It is a position: what comes or goes while
                paging shifts the next page.
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
            _api.label_schemas.list_label_schemas._endpoint,
            _api.label_schemas.list_label_schemas._request(
                experiment_id=experiment_id, max_results=max_results, page_token=page_token
            ),
            page_token,
            lambda response: (response.label_schemas, response.next_page_token),
        ).first()

    def iter(
        self,
        experiment_id: str | int,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[LabelSchema]:
        """List the label schemas of an experiment: all pages.

        listLabelSchemas · GET /api/3.0/mlflow/label-schemas/list

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `schema_id`: the server counts pages from the start, so that items that are created meanwhile shift those
        already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            experiment_id: See `list`.
            max_results: How many items to request at a time. Defaults to what the server chooses.
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
            _api.label_schemas.list_label_schemas._endpoint,
            _api.label_schemas.list_label_schemas._request(
                experiment_id=experiment_id, max_results=max_results, page_token=page_token
            ),
            page_token,
            lambda response: (response.label_schemas, response.next_page_token),
        ).iterate((lambda item: item.schema_id) if unique is not False else None)

    async def update(
        self,
        schema_id: str,
        *,
        name: str | None = None,
        instruction: str | None = None,
        enable_comment: bool | None = None,
        input: LabelSchemaInput | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> LabelSchema:
        """Change a label schema.

        updateLabelSchema · PATCH /api/3.0/mlflow/label-schemas/update

        Changes what is given and returns the label schema. The type, the kind of input and `multi_select` are fixed:
        another kind of input is 400, a `type` is ignored. The default question cannot be changed, and a name that is
        taken is 400 `RESOURCE_ALREADY_EXISTS`. Labels that people gave already stay as they are, under the old name.
        The fields go into the JSON body; in the query they are not seen.

        Args:
            schema_id: The identifier of the label schema.
            name: The new question, 1 to 250 characters. `Feedback`, in any case, is reserved.
            instruction: How to respond, at most 1000 characters. The empty string is stored.
            enable_comment: Whether people may add a comment to their response.
            input: How people response, of the same kind as before, and with the same `multi_select`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The label schema after the change.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.label_schemas.update_label_schema.asyncio(
                body=_models.UpdateLabelSchemaRequest(
                    schema_id=schema_id, name=name, instruction=instruction, enable_comment=enable_comment, input=input
                ),
                client=client,
            )
        ).label_schema

    async def delete(
        self, schema_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete a label schema.

        deleteLabelSchema · DELETE /api/3.0/mlflow/label-schemas/delete

        Deletes a label schema permanently. Labels that people gave stay, and review queues keep its identifier. The
        default question is 400. One that does not exist is 200, so deleting twice is too. The fields go into the JSON
        body; in the query they are not seen.

        Args:
            schema_id: The identifier of the label schema.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.label_schemas.delete_label_schema.asyncio(
            body=_models.DeleteLabelSchemaRequest(schema_id=schema_id), client=client
        )
