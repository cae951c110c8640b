# Made by `make generate` from spec/paths/issues.yaml (sha256 b7db8f73f10de404).
# Do not edit. @generated
"""Problems found in traces, with their state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import api as _api
from .. import models as _models
from .._paging import AsyncCursor, Cursor
from .._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping
    from datetime import datetime
    from typing import SupportsIndex

    from .._paging import AsyncPage, Page
    from .._typing import SequenceNotStr
    from ..models.issue import Issue
    from ..models.issue_severity import IssueSeverityInput
    from ..models.issue_status import IssueStatusInput
    from ..models.issue_view import IssueViewInput


class IssuesResource(Resource):
    """Problems found in traces, with their state."""

    __slots__ = ()

    def create(
        self,
        experiment_id: str | int,
        name: str,
        description: str,
        *,
        status: IssueStatusInput | None = None,
        severity: IssueSeverityInput | None = None,
        root_causes: SequenceNotStr[str] | None = None,
        source_run_id: str | None = None,
        created_by: str | None = None,
        categories: SequenceNotStr[str] | None = None,
        issue_id: str | None = None,
        last_seen_timestamp: SupportsIndex | datetime | None = None,
        metadata: Mapping[str, str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Issue:
        """Create an issue.

        createIssue · POST /api/3.0/mlflow/issues

        Creates an issue in an experiment and returns it. Names need not be unique: every request makes another issue,
        unless an `issue_id` is given, which MLflow 3.18 and newer reject with 400 `RESOURCE_ALREADY_EXISTS` when it is
        taken. A deleted or unknown experiment is 404. An unknown status or severity, also the empty string, makes
        MLflow 3.17 fail with an HTML 500; MLflow 3.18 responds with 400.

        Args:
            experiment_id: The experiment, a decimal number as a string. It must be active.
            name: What the problem is, in a few words. MLflow 3.18 rejects more than 250 characters, older servers
                leave that to the database.
            description: What the problem is, in full.
            status: What became of it. `pending` when omitted.
            severity: How bad it is. None when omitted.
            root_causes: What is thought to cause it. Deprecated in MLflow 3.18.
            source_run_id: The run that found it. One that does not exist is 400 `BAD_REQUEST` with raw SQL in
                MLflow 3.17, 404 in MLflow 3.18, where it must also belong to the same experiment.
            created_by: Who creates it. MLflow 3.18 prefers the user of a server with authentication.
            categories: Words to group issues by. MLflow 3.18 allows up to 100, of 1 to 250 characters each.
            issue_id: The identifier to give it: `iss-` and 1 to 32 letters, digits, `_` or `-`. Made up when
                omitted. MLflow 3.18 and newer; older servers ignore it.
            last_seen_timestamp: When it was seen last, in milliseconds since the epoch, 0 or more. The time of
                creation when omitted. MLflow 3.18 and newer; older servers ignore it.
            metadata: Strings under keys, at most 100, with keys of 1 to 250 and values of at most 65536 characters.
                MLflow 3.18 and newer; older servers ignore it.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The new issue.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.issues.create_issue.sync(
            body=_models.CreateIssueRequest(
                experiment_id=experiment_id,
                name=name,
                description=description,
                status=status,
                severity=severity,
                root_causes=root_causes,
                source_run_id=source_run_id,
                created_by=created_by,
                categories=categories,
                issue_id=issue_id,
                last_seen_timestamp=last_seen_timestamp,
                metadata=metadata,
            ),
            client=client,
        ).issue

    def search(
        self,
        experiment_id: str | int | None = None,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        include_trace_count: bool | None = None,
        name: str | None = None,
        statuses: SequenceNotStr[IssueStatusInput] | None = None,
        severities: SequenceNotStr[IssueSeverityInput] | None = None,
        categories: SequenceNotStr[str] | None = None,
        order_by: SequenceNotStr[str] | None = None,
        include_total_count: bool | None = None,
        view: IssueViewInput | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[Issue]:
        """Search issues.

        searchIssues · POST /api/3.0/mlflow/issues/search

        Finds issues of one experiment or of all, also of deleted ones, one page at a time. The most severe come first,
        then, if counted, those with the most traces, then the newest. MLflow 3.17 ignores fields of a wrong type;
        without any field it returns the first 100 issues of the server.

        Args:
            experiment_id: The experiment to look in. All when omitted or empty; an unknown one has none.
            filter_string: Conditions joined by `AND` on `status` and `source_run_id`, with `=` and `!=`, such as
                `status != 'rejected'`. There is no `OR`.
            max_results: How many issues a page contains, from 1 to 50000. 100 when omitted.
            page_token: The `next_page_token` of the previous response, with the same query. It is a position:
                issues that come or go while paging shift the next page.
            include_trace_count: Whether to count the traces of each issue, and to sort by that count. `false` when
                omitted.
            name: A substring of the name, ignoring case, at most 250 characters. MLflow 3.18 and newer; older
                servers ignore it.
            statuses: Statuses, one of which the issue must have. MLflow 3.18 and newer; older servers ignore it.
            severities: Severities, one of which the issue must have. MLflow 3.18 and newer; older servers ignore
                it.
            categories: Categories, one of which the issue must have, ignoring case. MLflow 3.18 and newer; older
                servers ignore it.
            order_by: `name`, `status`, `severity`, `created_timestamp`, `last_updated_timestamp` or
                `last_seen_timestamp`, each with an optional ` ASC` or ` DESC`. With it, issues that come or go do not
                shift the next page. MLflow 3.18 and newer; older servers ignore it.
            include_total_count: Whether to count all issues that match. MLflow 3.18 and newer; older servers ignore
                it.
            view: How much of each issue to return. `full` when omitted. MLflow 3.18 and newer; older servers ignore
                it.
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
            _api.issues.search_issues._endpoint,
            _api.issues.search_issues._request(
                body=_models.SearchIssuesRequest(
                    experiment_id=experiment_id,
                    filter_string=filter_string,
                    max_results=max_results,
                    page_token=page_token,
                    include_trace_count=include_trace_count,
                    name=name,
                    statuses=statuses,
                    severities=severities,
                    categories=categories,
                    order_by=order_by,
                    include_total_count=include_total_count,
                    view=view,
                )
            ),
            page_token,
            lambda response: (response.issues, response.next_page_token),
        ).first()

    def iter_search(
        self,
        experiment_id: str | int | None = None,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        include_trace_count: bool | None = None,
        name: str | None = None,
        statuses: SequenceNotStr[IssueStatusInput] | None = None,
        severities: SequenceNotStr[IssueSeverityInput] | None = None,
        categories: SequenceNotStr[str] | None = None,
        order_by: SequenceNotStr[str] | None = None,
        include_total_count: bool | None = None,
        view: IssueViewInput | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[Issue]:
        """Search issues: all pages.

        searchIssues · POST /api/3.0/mlflow/issues/search

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `issue_id`: the server counts pages from the start, so that items that are created meanwhile shift those already
        read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            experiment_id: See `search`.
            filter_string: See `search`.
            max_results: How many items to request at a time. Defaults to what the server chooses.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            include_trace_count: See `search`.
            name: See `search`.
            statuses: See `search`.
            severities: See `search`.
            categories: See `search`.
            order_by: See `search`.
            include_total_count: See `search`.
            view: See `search`.
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
            _api.issues.search_issues._endpoint,
            _api.issues.search_issues._request(
                body=_models.SearchIssuesRequest(
                    experiment_id=experiment_id,
                    filter_string=filter_string,
                    max_results=max_results,
                    page_token=page_token,
                    include_trace_count=include_trace_count,
                    name=name,
                    statuses=statuses,
                    severities=severities,
                    categories=categories,
                    order_by=order_by,
                    include_total_count=include_total_count,
                    view=view,
                )
            ),
            page_token,
            lambda response: (response.issues, response.next_page_token),
        ).iterate((lambda item: item.issue_id) if unique is not False else None)

    def get(
        self, issue_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> Issue:
        """Get an issue.

        getIssue · GET /api/3.0/mlflow/issues/{issue_id}

        Returns an issue, without the count of its traces, also when its experiment is deleted.

        Args:
            issue_id: The identifier of the issue, such as `iss-0f3c…`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The issue.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.issues.get_issue.sync(issue_id, client=client).issue

    def update(
        self,
        issue_id: str,
        *,
        name: str | None = None,
        description: str | None = None,
        status: IssueStatusInput | None = None,
        severity: IssueSeverityInput | None = None,
        categories: SequenceNotStr[str] | None = None,
        last_seen_timestamp: SupportsIndex | datetime | None = None,
        last_updated_by: str | None = None,
        metadata: Mapping[str, str] | None = None,
        delete_metadata_keys: SequenceNotStr[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Issue:
        """Change an issue.

        updateIssue · PATCH /api/3.0/mlflow/issues/{issue_id}

        Changes what is given and returns the issue. The body must contain an `issue_id`, but the path decides. Every
        request touches `last_updated_timestamp`. An unknown status or severity makes MLflow 3.17 fail with an HTML 500;
        MLflow 3.18 responds with 400. There is no request to delete an issue: set the status `rejected`.

        Args:
            issue_id: The identifier of the issue.
            name: The new name. MLflow 3.17 ignores the empty string, MLflow 3.18 rejects it and more than 250
                characters.
            description: The new description. MLflow 3.17 ignores the empty string, MLflow 3.18 stores it.
            status: The new status.
            severity: The new severity. It cannot be taken away again.
            categories: The new categories in place of the old ones; an empty list removes all. MLflow 3.18 and
                newer; older servers ignore it.
            last_seen_timestamp: When it was seen last, in milliseconds since the epoch. An earlier time than the
                stored one changes nothing. MLflow 3.18 and newer; older servers ignore it.
            last_updated_by: Who changes it; the user of a server with authentication goes before. MLflow 3.18 and
                newer; older servers ignore it.
            metadata: Strings to set under keys; other keys stay. At most 100 keys in all. MLflow 3.18 and newer;
                older servers ignore it.
            delete_metadata_keys: Keys of `metadata` to remove, none of them in `metadata` too. MLflow 3.18 and
                newer; older servers ignore it.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The issue after the change.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.issues.update_issue.sync(
            issue_id,
            body=_models.UpdateIssueRequest(
                issue_id=issue_id,
                name=name,
                description=description,
                status=status,
                severity=severity,
                categories=categories,
                last_seen_timestamp=last_seen_timestamp,
                last_updated_by=last_updated_by,
                metadata=metadata,
                delete_metadata_keys=delete_metadata_keys,
            ),
            client=client,
        ).issue


class AsyncIssuesResource(AsyncResource):
    """Problems found in traces, with their state."""

    __slots__ = ()

    async def create(
        self,
        experiment_id: str | int,
        name: str,
        description: str,
        *,
        status: IssueStatusInput | None = None,
        severity: IssueSeverityInput | None = None,
        root_causes: SequenceNotStr[str] | None = None,
        source_run_id: str | None = None,
        created_by: str | None = None,
        categories: SequenceNotStr[str] | None = None,
        issue_id: str | None = None,
        last_seen_timestamp: SupportsIndex | datetime | None = None,
        metadata: Mapping[str, str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Issue:
        """Create an issue.

        createIssue · POST /api/3.0/mlflow/issues

        Creates an issue in an experiment and returns it. Names need not be unique: every request makes another issue,
        unless an `issue_id` is given, which MLflow 3.18 and newer reject with 400 `RESOURCE_ALREADY_EXISTS` when it is
        taken. A deleted or unknown experiment is 404. An unknown status or severity, also the empty string, makes
        MLflow 3.17 fail with an HTML 500; MLflow 3.18 responds with 400.

        Args:
            experiment_id: The experiment, a decimal number as a string. It must be active.
            name: What the problem is, in a few words. MLflow 3.18 rejects more than 250 characters, older servers
                leave that to the database.
            description: What the problem is, in full.
            status: What became of it. `pending` when omitted.
            severity: How bad it is. None when omitted.
            root_causes: What is thought to cause it. Deprecated in MLflow 3.18.
            source_run_id: The run that found it. One that does not exist is 400 `BAD_REQUEST` with raw SQL in
                MLflow 3.17, 404 in MLflow 3.18, where it must also belong to the same experiment.
            created_by: Who creates it. MLflow 3.18 prefers the user of a server with authentication.
            categories: Words to group issues by. MLflow 3.18 allows up to 100, of 1 to 250 characters each.
            issue_id: The identifier to give it: `iss-` and 1 to 32 letters, digits, `_` or `-`. Made up when
                omitted. MLflow 3.18 and newer; older servers ignore it.
            last_seen_timestamp: When it was seen last, in milliseconds since the epoch, 0 or more. The time of
                creation when omitted. MLflow 3.18 and newer; older servers ignore it.
            metadata: Strings under keys, at most 100, with keys of 1 to 250 and values of at most 65536 characters.
                MLflow 3.18 and newer; older servers ignore it.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The new issue.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.issues.create_issue.asyncio(
                body=_models.CreateIssueRequest(
                    experiment_id=experiment_id,
                    name=name,
                    description=description,
                    status=status,
                    severity=severity,
                    root_causes=root_causes,
                    source_run_id=source_run_id,
                    created_by=created_by,
                    categories=categories,
                    issue_id=issue_id,
                    last_seen_timestamp=last_seen_timestamp,
                    metadata=metadata,
                ),
                client=client,
            )
        ).issue

    async def search(
        self,
        experiment_id: str | int | None = None,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        include_trace_count: bool | None = None,
        name: str | None = None,
        statuses: SequenceNotStr[IssueStatusInput] | None = None,
        severities: SequenceNotStr[IssueSeverityInput] | None = None,
        categories: SequenceNotStr[str] | None = None,
        order_by: SequenceNotStr[str] | None = None,
        include_total_count: bool | None = None,
        view: IssueViewInput | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[Issue]:
        """Search issues.

        searchIssues · POST /api/3.0/mlflow/issues/search

        Finds issues of one experiment or of all, also of deleted ones, one page at a time. The most severe come first,
        then, if counted, those with the most traces, then the newest. MLflow 3.17 ignores fields of a wrong type;
        without any field it returns the first 100 issues of the server.

        Args:
            experiment_id: The experiment to look in. All when omitted or empty; an unknown one has none.
            filter_string: Conditions joined by `AND` on `status` and `source_run_id`, with `=` and `!=`, such as
                `status != 'rejected'`. There is no `OR`.
            max_results: How many issues a page contains, from 1 to 50000. 100 when omitted.
            page_token: The `next_page_token` of the previous response, with the same query. It is a position:
                issues that come or go while paging shift the next page.
            include_trace_count: Whether to count the traces of each issue, and to sort by that count. `false` when
                omitted.
            name: A substring of the name, ignoring case, at most 250 characters. MLflow 3.18 and newer; older
                servers ignore it.
            statuses: Statuses, one of which the issue must have. MLflow 3.18 and newer; older servers ignore it.
            severities: Severities, one of which the issue must have. MLflow 3.18 and newer; older servers ignore
                it.
            categories: Categories, one of which the issue must have, ignoring case. MLflow 3.18 and newer; older
                servers ignore it.
            order_by: `name`, `status`, `severity`, `created_timestamp`, `last_updated_timestamp` or
                `last_seen_timestamp`, each with an optional ` ASC` or ` DESC`. With it, issues that come or go do not
                shift the next page. MLflow 3.18 and newer; older servers ignore it.
            include_total_count: Whether to count all issues that match. MLflow 3.18 and newer; older servers ignore
                it.
            view: How much of each issue to return. `full` when omitted. MLflow 3.18 and newer; older servers ignore
                it.
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
            _api.issues.search_issues._endpoint,
            _api.issues.search_issues._request(
                body=_models.SearchIssuesRequest(
                    experiment_id=experiment_id,
                    filter_string=filter_string,
                    max_results=max_results,
                    page_token=page_token,
                    include_trace_count=include_trace_count,
                    name=name,
                    statuses=statuses,
                    severities=severities,
                    categories=categories,
                    order_by=order_by,
                    include_total_count=include_total_count,
                    view=view,
                )
            ),
            page_token,
            lambda response: (response.issues, response.next_page_token),
        ).first()

    def iter_search(
        self,
        experiment_id: str | int | None = None,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        include_trace_count: bool | None = None,
        name: str | None = None,
        statuses: SequenceNotStr[IssueStatusInput] | None = None,
        severities: SequenceNotStr[IssueSeverityInput] | None = None,
        categories: SequenceNotStr[str] | None = None,
        order_by: SequenceNotStr[str] | None = None,
        include_total_count: bool | None = None,
        view: IssueViewInput | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Issue]:
        """Search issues: all pages.

        searchIssues · POST /api/3.0/mlflow/issues/search

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `issue_id`: the server counts pages from the start, so that items that are created meanwhile shift those already
        read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            experiment_id: See `search`.
            filter_string: See `search`.
            max_results: How many items to request at a time. Defaults to what the server chooses.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            include_trace_count: See `search`.
            name: See `search`.
            statuses: See `search`.
            severities: See `search`.
            categories: See `search`.
            order_by: See `search`.
            include_total_count: See `search`.
            view: See `search`.
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
            _api.issues.search_issues._endpoint,
            _api.issues.search_issues._request(
                body=_models.SearchIssuesRequest(
                    experiment_id=experiment_id,
                    filter_string=filter_string,
                    max_results=max_results,
                    page_token=page_token,
                    include_trace_count=include_trace_count,
                    name=name,
                    statuses=statuses,
                    severities=severities,
                    categories=categories,
                    order_by=order_by,
                    include_total_count=include_total_count,
                    view=view,
                )
            ),
            page_token,
            lambda response: (response.issues, response.next_page_token),
        ).iterate((lambda item: item.issue_id) if unique is not False else None)

    async def get(
        self, issue_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> Issue:
        """Get an issue.

        getIssue · GET /api/3.0/mlflow/issues/{issue_id}

        Returns an issue, without the count of its traces, also when its experiment is deleted.

        Args:
            issue_id: The identifier of the issue, such as `iss-0f3c…`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The issue.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (await _api.issues.get_issue.asyncio(issue_id, client=client)).issue

    async def update(
        self,
        issue_id: str,
        *,
        name: str | None = None,
        description: str | None = None,
        status: IssueStatusInput | None = None,
        severity: IssueSeverityInput | None = None,
        categories: SequenceNotStr[str] | None = None,
        last_seen_timestamp: SupportsIndex | datetime | None = None,
        last_updated_by: str | None = None,
        metadata: Mapping[str, str] | None = None,
        delete_metadata_keys: SequenceNotStr[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Issue:
        """Change an issue.

        updateIssue · PATCH /api/3.0/mlflow/issues/{issue_id}

        Changes what is given and returns the issue. The body must contain an `issue_id`, but the path decides. Every
        request touches `last_updated_timestamp`. An unknown status or severity makes MLflow 3.17 fail with an HTML 500;
        MLflow 3.18 responds with 400. There is no request to delete an issue: set the status `rejected`.

        Args:
            issue_id: The identifier of the issue.
            name: The new name. MLflow 3.17 ignores the empty string, MLflow 3.18 rejects it and more than 250
                characters.
            description: The new description. MLflow 3.17 ignores the empty string, MLflow 3.18 stores it.
            status: The new status.
            severity: The new severity. It cannot be taken away again.
            categories: The new categories in place of the old ones; an empty list removes all. MLflow 3.18 and
                newer; older servers ignore it.
            last_seen_timestamp: When it was seen last, in milliseconds since the epoch. An earlier time than the
                stored one changes nothing. MLflow 3.18 and newer; older servers ignore it.
            last_updated_by: Who changes it; the user of a server with authentication goes before. MLflow 3.18 and
                newer; older servers ignore it.
            metadata: Strings to set under keys; other keys stay. At most 100 keys in all. MLflow 3.18 and newer;
                older servers ignore it.
            delete_metadata_keys: Keys of `metadata` to remove, none of them in `metadata` too. MLflow 3.18 and
                newer; older servers ignore it.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The issue after the change.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.issues.update_issue.asyncio(
                issue_id,
                body=_models.UpdateIssueRequest(
                    issue_id=issue_id,
                    name=name,
                    description=description,
                    status=status,
                    severity=severity,
                    categories=categories,
                    last_seen_timestamp=last_seen_timestamp,
                    last_updated_by=last_updated_by,
                    metadata=metadata,
                    delete_metadata_keys=delete_metadata_keys,
                ),
                client=client,
            )
        ).issue
