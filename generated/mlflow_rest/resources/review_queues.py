# Made by `make generate` from spec/paths/review_queues.yaml (sha256 b069b9660767c6f7).
# Do not edit. @generated
"""Lists of traces that people have to review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import api as _api
from .. import models as _models
from .._model import Listing
from .._paging import AsyncCursor, Cursor
from .._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from builtins import list as List  # noqa: N812
    from collections.abc import AsyncIterator, Iterator, Mapping
    from typing import SupportsIndex

    from .._paging import AsyncPage, Page
    from .._typing import SequenceNotStr
    from ..models.review_item_type import ReviewItemTypeInput
    from ..models.review_queue import ReviewQueue
    from ..models.review_queue_item import ReviewQueueItem
    from ..models.review_queue_type import ReviewQueueTypeInput
    from ..models.review_status import ReviewStatusInput


class ReviewQueuesResource(Resource):
    """Lists of traces that people have to review."""

    __slots__ = ()

    def create(
        self,
        experiment_id: str | int,
        name: str,
        queue_type: ReviewQueueTypeInput,
        *,
        created_by: str | None = None,
        users: SequenceNotStr[str] | None = None,
        schema_ids: SequenceNotStr[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ReviewQueue:
        """Create a review queue.

        createReviewQueue · POST /api/3.0/mlflow/review-queues/create

        Creates a list of traces to review and returns it. A name that is already in use in the experiment, ignoring
        case, is 400 `RESOURCE_ALREADY_EXISTS`; a deleted or unknown experiment is 404. For a queue of one user,
        getOrCreateUserQueue is the better way.

        Args:
            experiment_id: The experiment, a decimal number as a string. It must be active.
            name: The name, 1 to 250 characters after blanks at its ends are cut off. `default` is reserved for a
                user's queue. That of a user's queue is the user, and stored in lowercase letters.
            queue_type: Whether it belongs to one user or is made for a purpose.
            created_by: Ignored. The owner is the user of a server with authentication, and nobody otherwise.
            users: Who has to work on it, at most 10 names of 1 to 250 characters, stored in lowercase letters and
                once each. A user's queue has exactly its own user, and may leave this out.
            schema_ids: Label schemas of the experiment that reviewers are to fill in; an unknown one is 400. A
                user's queue may not have any.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The new queue.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.review_queues.create_review_queue.sync(
            body=_models.CreateReviewQueueRequest(
                experiment_id=experiment_id,
                name=name,
                queue_type=queue_type,
                created_by=created_by,
                users=users,
                schema_ids=schema_ids,
            ),
            client=client,
        ).review_queue

    def get_or_create_user_queue(
        self,
        experiment_id: str | int,
        user: str,
        *,
        created_by: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ReviewQueue:
        """Get the review queue of a user, or create it.

        getOrCreateUserQueue · POST /api/3.0/mlflow/review-queues/get-or-create-user

        Returns the queue of one user, made on the spot if there is none, so that sending again is harmless. A custom
        queue of the user's name is 400 `RESOURCE_ALREADY_EXISTS`; a deleted or unknown experiment is 404.

        Args:
            experiment_id: The experiment, a decimal number as a string. It must be active.
            user: The user, 1 to 250 characters after blanks at both ends are cut off, read in lowercase letters.
                The server does not check that there is such a user.
            created_by: Ignored. The owner is the user.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The queue, old or new.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.review_queues.get_or_create_user_queue.sync(
            body=_models.GetOrCreateUserQueueRequest(experiment_id=experiment_id, user=user, created_by=created_by),
            client=client,
        ).review_queue

    def get(
        self, queue_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> ReviewQueue:
        """Get a review queue by its identifier.

        getReviewQueue · GET /api/3.0/mlflow/review-queues/get

        Returns a queue without its items, also when its experiment is deleted.

        Args:
            queue_id: The identifier of the queue, such as `rq-0f3c…`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The queue.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.review_queues.get_review_queue.sync(queue_id=queue_id, client=client).review_queue

    def get_by_name(
        self,
        experiment_id: str | int,
        name: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ReviewQueue:
        """Get a review queue by its name.

        getReviewQueueByName · GET /api/3.0/mlflow/review-queues/get-by-name

        Returns the queue of this name, ignoring case. An unknown name and a deleted or unknown experiment are 404.

        Args:
            experiment_id: The experiment that the queue belongs to.
            name: The name. Blanks at its ends are not cut off here.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The queue.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.review_queues.get_review_queue_by_name.sync(
            experiment_id=experiment_id, name=name, client=client
        ).review_queue

    def list(
        self,
        experiment_id: str | int,
        *,
        user: str | None = None,
        item_id: str | None = None,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[ReviewQueue]:
        """List the review queues of an experiment.

        listReviewQueues · GET /api/3.0/mlflow/review-queues/list

        Returns the queues of an experiment, the newest first, one page at a time. A deleted or unknown experiment is
        404.

        Args:
            experiment_id: The experiment.
            user: Only the queues that this user has to work on, ignoring case. The empty string finds none.
            item_id: Only the queues that contain this trace.
            max_results: How many queues a page contains, from 1 to 50000. 1000 when omitted.
            page_token: The `next_page_token` of the previous response. It is a position: queues that come or go
                while paging shift the next page.
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
            _api.review_queues.list_review_queues._endpoint,
            _api.review_queues.list_review_queues._request(
                experiment_id=experiment_id, user=user, item_id=item_id, max_results=max_results, page_token=page_token
            ),
            page_token,
            lambda response: (response.review_queues, response.next_page_token),
        ).first()

    def iter(
        self,
        experiment_id: str | int,
        *,
        user: str | None = None,
        item_id: str | None = None,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[ReviewQueue]:
        """List the review queues of an experiment: all pages.

        listReviewQueues · GET /api/3.0/mlflow/review-queues/list

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `queue_id`: the server counts pages from the start, so that items that are created meanwhile shift those already
        read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            experiment_id: See `list`.
            user: See `list`.
            item_id: See `list`.
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
            _api.review_queues.list_review_queues._endpoint,
            _api.review_queues.list_review_queues._request(
                experiment_id=experiment_id, user=user, item_id=item_id, max_results=max_results, page_token=page_token
            ),
            page_token,
            lambda response: (response.review_queues, response.next_page_token),
        ).iterate((lambda item: item.queue_id) if unique is not False else None)

    def update(
        self,
        queue_id: str,
        *,
        update_users: bool | None = None,
        users: SequenceNotStr[str] | None = None,
        update_schema_ids: bool | None = None,
        schema_ids: SequenceNotStr[str] | None = None,
        name: str | None = None,
        new_owner: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ReviewQueue:
        """Change a custom review queue.

        updateReviewQueue · POST /api/3.0/mlflow/review-queues/update

        Changes what is given and returns the queue. Users and questions are replaced as a whole, and only if their flag
        says so. Questions can be changed only while the queue is empty. A name that is already in use is 400
        `RESOURCE_ALREADY_EXISTS`. The queue of a user cannot be changed at all.

        Args:
            queue_id: The identifier of the queue.
            update_users: Whether to replace the users. Without it, `users` is ignored.
            users: Who has to work on it from now on, by the rules of createReviewQueue. Nobody when omitted.
            update_schema_ids: Whether to replace the label schemas. Without it, `schema_ids` is ignored. 400 once
                there are items.
            schema_ids: The label schemas from now on. None when omitted.
            name: The new name, by the rules of createReviewQueue.
            new_owner: The new owner, 1 to 250 characters, case-sensitive. The server does not check that there is
                such a user.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The queue after the change.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.review_queues.update_review_queue.sync(
            body=_models.UpdateReviewQueueRequest(
                queue_id=queue_id,
                update_users=update_users,
                users=users,
                update_schema_ids=update_schema_ids,
                schema_ids=schema_ids,
                name=name,
                new_owner=new_owner,
            ),
            client=client,
        ).review_queue

    def delete(
        self, queue_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete a review queue.

        deleteReviewQueue · POST /api/3.0/mlflow/review-queues/delete

        Deletes a queue and its list of items permanently. The traces and what reviewers said about them stay. One that
        does not exist is 200, so deleting twice is too.

        Args:
            queue_id: The identifier of the queue.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.review_queues.delete_review_queue.sync(
            body=_models.DeleteReviewQueueRequest(queue_id=queue_id), client=client
        )

    def add_items(
        self,
        queue_id: str,
        item_ids: SequenceNotStr[str],
        *,
        item_type: ReviewItemTypeInput | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> List[ReviewQueueItem]:
        """Put traces into a review queue.

        addItemsToReviewQueue · POST /api/3.0/mlflow/review-queues/items/add

        Adds traces with status `PENDING` and returns their items, in the order of the request. A trace that is in the
        queue already keeps its status. If one of them does not exist in the experiment of the queue, nothing is added
        and the response is 404.

        Args:
            queue_id: The identifier of the queue.
            item_ids: Identifiers of traces of the same experiment, at least one, at most 50 characters each.
            item_type: What the items are. `TRACE` when omitted, and also when the server does not know the value.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One item for each trace, in the order of the request.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                _api.review_queues.add_items_to_review_queue.sync(
                    body=_models.AddItemsToReviewQueueRequest(
                        queue_id=queue_id, item_ids=item_ids, item_type=item_type
                    ),
                    client=client,
                )
            ).items
        )

    def remove_items(
        self,
        queue_id: str,
        item_ids: SequenceNotStr[str],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Take traces out of a review queue.

        removeItemsFromReviewQueue · POST /api/3.0/mlflow/review-queues/items/remove

        Removes items from a queue, whatever their status. The traces stay, and traces that are not in the queue are
        skipped.

        Args:
            queue_id: The identifier of the queue.
            item_ids: Identifiers of traces, at least one, at most 50 characters each.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.review_queues.remove_items_from_review_queue.sync(
            body=_models.RemoveItemsFromReviewQueueRequest(queue_id=queue_id, item_ids=item_ids), client=client
        )

    def list_items(
        self,
        queue_id: str,
        *,
        status: ReviewStatusInput | None = None,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[ReviewQueueItem]:
        """List the items of a review queue.

        listReviewQueueItems · GET /api/3.0/mlflow/review-queues/items/list

        Returns the items of a queue, those added last first, one page at a time. Items whose traces were deleted are
        gone.

        Args:
            queue_id: The identifier of the queue.
            status: Only items of this status. All when omitted, and also when the server does not know the value.
            max_results: How many items a page contains, from 1 to 50000. 1000 when omitted.
            page_token: The `next_page_token` of the previous response. It is a position: items that come or go
                while paging shift the next page, and with `status` also those that are reviewed.
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
            _api.review_queues.list_review_queue_items._endpoint,
            _api.review_queues.list_review_queue_items._request(
                queue_id=queue_id, status=status, max_results=max_results, page_token=page_token
            ),
            page_token,
            lambda response: (response.items, response.next_page_token),
        ).first()

    def iter_items(
        self,
        queue_id: str,
        *,
        status: ReviewStatusInput | None = None,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[ReviewQueueItem]:
        """List the items of a review queue: all pages.

        listReviewQueueItems · GET /api/3.0/mlflow/review-queues/items/list

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `item_id`: the server counts pages from the start, so that items that are created meanwhile shift those already
        read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            queue_id: See `list_items`.
            status: See `list_items`.
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
            _api.review_queues.list_review_queue_items._endpoint,
            _api.review_queues.list_review_queue_items._request(
                queue_id=queue_id, status=status, max_results=max_results, page_token=page_token
            ),
            page_token,
            lambda response: (response.items, response.next_page_token),
        ).iterate((lambda item: item.item_id) if unique is not False else None)

    def set_item_status(
        self,
        queue_id: str,
        item_id: str,
        status: ReviewStatusInput,
        *,
        completed_by: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ReviewQueueItem:
        """Say how far the review of a trace has come.

        setReviewQueueItemStatus · POST /api/3.0/mlflow/review-queues/items/set-status

        Sets the status of an item and returns the item. Setting the status that it has already changes nothing, not
        even who completed it. The reviewer need not be one of the queue's users. A trace that is not in the queue is
        404.

        Args:
            queue_id: The identifier of the queue.
            item_id: The identifier of the trace.
            status: The new status.
            completed_by: Who completes or declines it, at most 250 characters, stored in lowercase letters.
                Required for `COMPLETE` and `DECLINED`, forbidden for `PENDING`. A server with authentication ignores it
                and takes the user.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The item after the change.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.review_queues.set_review_queue_item_status.sync(
            body=_models.SetReviewQueueItemStatusRequest(
                queue_id=queue_id, item_id=item_id, status=status, completed_by=completed_by
            ),
            client=client,
        ).item


class AsyncReviewQueuesResource(AsyncResource):
    """Lists of traces that people have to review."""

    __slots__ = ()

    async def create(
        self,
        experiment_id: str | int,
        name: str,
        queue_type: ReviewQueueTypeInput,
        *,
        created_by: str | None = None,
        users: SequenceNotStr[str] | None = None,
        schema_ids: SequenceNotStr[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ReviewQueue:
        """Create a review queue.

        createReviewQueue · POST /api/3.0/mlflow/review-queues/create

        Creates a list of traces to review and returns it. A name that is already in use in the experiment, ignoring
        case, is 400 `RESOURCE_ALREADY_EXISTS`; a deleted or unknown experiment is 404. For a queue of one user,
        getOrCreateUserQueue is the better way.

        Args:
            experiment_id: The experiment, a decimal number as a string. It must be active.
            name: The name, 1 to 250 characters after blanks at its ends are cut off. `default` is reserved for a
                user's queue. That of a user's queue is the user, and stored in lowercase letters.
            queue_type: Whether it belongs to one user or is made for a purpose.
            created_by: Ignored. The owner is the user of a server with authentication, and nobody otherwise.
            users: Who has to work on it, at most 10 names of 1 to 250 characters, stored in lowercase letters and
                once each. A user's queue has exactly its own user, and may leave this out.
            schema_ids: Label schemas of the experiment that reviewers are to fill in; an unknown one is 400. A
                user's queue may not have any.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The new queue.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.review_queues.create_review_queue.asyncio(
                body=_models.CreateReviewQueueRequest(
                    experiment_id=experiment_id,
                    name=name,
                    queue_type=queue_type,
                    created_by=created_by,
                    users=users,
                    schema_ids=schema_ids,
                ),
                client=client,
            )
        ).review_queue

    async def get_or_create_user_queue(
        self,
        experiment_id: str | int,
        user: str,
        *,
        created_by: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ReviewQueue:
        """Get the review queue of a user, or create it.

        getOrCreateUserQueue · POST /api/3.0/mlflow/review-queues/get-or-create-user

        Returns the queue of one user, made on the spot if there is none, so that sending again is harmless. A custom
        queue of the user's name is 400 `RESOURCE_ALREADY_EXISTS`; a deleted or unknown experiment is 404.

        Args:
            experiment_id: The experiment, a decimal number as a string. It must be active.
            user: The user, 1 to 250 characters after blanks at both ends are cut off, read in lowercase letters.
                The server does not check that there is such a user.
            created_by: Ignored. The owner is the user.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The queue, old or new.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.review_queues.get_or_create_user_queue.asyncio(
                body=_models.GetOrCreateUserQueueRequest(experiment_id=experiment_id, user=user, created_by=created_by),
                client=client,
            )
        ).review_queue

    async def get(
        self, queue_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> ReviewQueue:
        """Get a review queue by its identifier.

        getReviewQueue · GET /api/3.0/mlflow/review-queues/get

        Returns a queue without its items, also when its experiment is deleted.

        Args:
            queue_id: The identifier of the queue, such as `rq-0f3c…`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The queue.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (await _api.review_queues.get_review_queue.asyncio(queue_id=queue_id, client=client)).review_queue

    async def get_by_name(
        self,
        experiment_id: str | int,
        name: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ReviewQueue:
        """Get a review queue by its name.

        getReviewQueueByName · GET /api/3.0/mlflow/review-queues/get-by-name

        Returns the queue of this name, ignoring case. An unknown name and a deleted or unknown experiment are 404.

        Args:
            experiment_id: The experiment that the queue belongs to.
            name: The name. Blanks at its ends are not cut off here.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The queue.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.review_queues.get_review_queue_by_name.asyncio(
                experiment_id=experiment_id, name=name, client=client
            )
        ).review_queue

    async def list(
        self,
        experiment_id: str | int,
        *,
        user: str | None = None,
        item_id: str | None = None,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[ReviewQueue]:
        """List the review queues of an experiment.

        listReviewQueues · GET /api/3.0/mlflow/review-queues/list

        Returns the queues of an experiment, the newest first, one page at a time. A deleted or unknown experiment is
        404.

        Args:
            experiment_id: The experiment.
            user: Only the queues that this user has to work on, ignoring case. The empty string finds none.
            item_id: Only the queues that contain this trace.
            max_results: How many queues a page contains, from 1 to 50000. 1000 when omitted.
            page_token: The `next_page_token` of the previous response. It is a position: queues that come or go
                while paging shift the next page.
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
            _api.review_queues.list_review_queues._endpoint,
            _api.review_queues.list_review_queues._request(
                experiment_id=experiment_id, user=user, item_id=item_id, max_results=max_results, page_token=page_token
            ),
            page_token,
            lambda response: (response.review_queues, response.next_page_token),
        ).first()

    def iter(
        self,
        experiment_id: str | int,
        *,
        user: str | None = None,
        item_id: str | None = None,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[ReviewQueue]:
        """List the review queues of an experiment: all pages.

        listReviewQueues · GET /api/3.0/mlflow/review-queues/list

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `queue_id`: the server counts pages from the start, so that items that are created meanwhile shift those already
        read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            experiment_id: See `list`.
            user: See `list`.
            item_id: See `list`.
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
            _api.review_queues.list_review_queues._endpoint,
            _api.review_queues.list_review_queues._request(
                experiment_id=experiment_id, user=user, item_id=item_id, max_results=max_results, page_token=page_token
            ),
            page_token,
            lambda response: (response.review_queues, response.next_page_token),
        ).iterate((lambda item: item.queue_id) if unique is not False else None)

    async def update(
        self,
        queue_id: str,
        *,
        update_users: bool | None = None,
        users: SequenceNotStr[str] | None = None,
        update_schema_ids: bool | None = None,
        schema_ids: SequenceNotStr[str] | None = None,
        name: str | None = None,
        new_owner: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ReviewQueue:
        """Change a custom review queue.

        updateReviewQueue · POST /api/3.0/mlflow/review-queues/update

        Changes what is given and returns the queue. Users and questions are replaced as a whole, and only if their flag
        says so. Questions can be changed only while the queue is empty. A name that is already in use is 400
        `RESOURCE_ALREADY_EXISTS`. The queue of a user cannot be changed at all.

        Args:
            queue_id: The identifier of the queue.
            update_users: Whether to replace the users. Without it, `users` is ignored.
            users: Who has to work on it from now on, by the rules of createReviewQueue. Nobody when omitted.
            update_schema_ids: Whether to replace the label schemas. Without it, `schema_ids` is ignored. 400 once
                there are items.
            schema_ids: The label schemas from now on. None when omitted.
            name: The new name, by the rules of createReviewQueue.
            new_owner: The new owner, 1 to 250 characters, case-sensitive. The server does not check that there is
                such a user.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The queue after the change.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.review_queues.update_review_queue.asyncio(
                body=_models.UpdateReviewQueueRequest(
                    queue_id=queue_id,
                    update_users=update_users,
                    users=users,
                    update_schema_ids=update_schema_ids,
                    schema_ids=schema_ids,
                    name=name,
                    new_owner=new_owner,
                ),
                client=client,
            )
        ).review_queue

    async def delete(
        self, queue_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete a review queue.

        deleteReviewQueue · POST /api/3.0/mlflow/review-queues/delete

        Deletes a queue and its list of items permanently. The traces and what reviewers said about them stay. One that
        does not exist is 200, so deleting twice is too.

        Args:
            queue_id: The identifier of the queue.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.review_queues.delete_review_queue.asyncio(
            body=_models.DeleteReviewQueueRequest(queue_id=queue_id), client=client
        )

    async def add_items(
        self,
        queue_id: str,
        item_ids: SequenceNotStr[str],
        *,
        item_type: ReviewItemTypeInput | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> List[ReviewQueueItem]:
        """Put traces into a review queue.

        addItemsToReviewQueue · POST /api/3.0/mlflow/review-queues/items/add

        Adds traces with status `PENDING` and returns their items, in the order of the request. A trace that is in the
        queue already keeps its status. If one of them does not exist in the experiment of the queue, nothing is added
        and the response is 404.

        Args:
            queue_id: The identifier of the queue.
            item_ids: Identifiers of traces of the same experiment, at least one, at most 50 characters each.
            item_type: What the items are. `TRACE` when omitted, and also when the server does not know the value.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One item for each trace, in the order of the request.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                await _api.review_queues.add_items_to_review_queue.asyncio(
                    body=_models.AddItemsToReviewQueueRequest(
                        queue_id=queue_id, item_ids=item_ids, item_type=item_type
                    ),
                    client=client,
                )
            ).items
        )

    async def remove_items(
        self,
        queue_id: str,
        item_ids: SequenceNotStr[str],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Take traces out of a review queue.

        removeItemsFromReviewQueue · POST /api/3.0/mlflow/review-queues/items/remove

        Removes items from a queue, whatever their status. The traces stay, and traces that are not in the queue are
        skipped.

        Args:
            queue_id: The identifier of the queue.
            item_ids: Identifiers of traces, at least one, at most 50 characters each.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.review_queues.remove_items_from_review_queue.asyncio(
            body=_models.RemoveItemsFromReviewQueueRequest(queue_id=queue_id, item_ids=item_ids), client=client
        )

    async def list_items(
        self,
        queue_id: str,
        *,
        status: ReviewStatusInput | None = None,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[ReviewQueueItem]:
        """List the items of a review queue.

        listReviewQueueItems · GET /api/3.0/mlflow/review-queues/items/list

        Returns the items of a queue, those added last first, one page at a time. Items whose traces were deleted are
        gone.

        Args:
            queue_id: The identifier of the queue.
            status: Only items of this status. All when omitted, and also when the server does not know the value.
            max_results: How many items a page contains, from 1 to 50000. 1000 when omitted.
            page_token: The `next_page_token` of the previous response. It is a position: items that come or go
                while paging shift the next page, and with `status` also those that are reviewed.
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
            _api.review_queues.list_review_queue_items._endpoint,
            _api.review_queues.list_review_queue_items._request(
                queue_id=queue_id, status=status, max_results=max_results, page_token=page_token
            ),
            page_token,
            lambda response: (response.items, response.next_page_token),
        ).first()

    def iter_items(
        self,
        queue_id: str,
        *,
        status: ReviewStatusInput | None = None,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[ReviewQueueItem]:
        """List the items of a review queue: all pages.

        listReviewQueueItems · GET /api/3.0/mlflow/review-queues/items/list

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `item_id`: the server counts pages from the start, so that items that are created meanwhile shift those already
        read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            queue_id: See `list_items`.
            status: See `list_items`.
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
            _api.review_queues.list_review_queue_items._endpoint,
            _api.review_queues.list_review_queue_items._request(
                queue_id=queue_id, status=status, max_results=max_results, page_token=page_token
            ),
            page_token,
            lambda response: (response.items, response.next_page_token),
        ).iterate((lambda item: item.item_id) if unique is not False else None)

    async def set_item_status(
        self,
        queue_id: str,
        item_id: str,
        status: ReviewStatusInput,
        *,
        completed_by: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ReviewQueueItem:
        """Say how far the review of a trace has come.

        setReviewQueueItemStatus · POST /api/3.0/mlflow/review-queues/items/set-status

        Sets the status of an item and returns the item. Setting the status that it has already changes nothing, not
        even who completed it. The reviewer need not be one of the queue's users. A trace that is not in the queue is
        404.

        Args:
            queue_id: The identifier of the queue.
            item_id: The identifier of the trace.
            status: The new status.
            completed_by: Who completes or declines it, at most 250 characters, stored in lowercase letters.
                Required for `COMPLETE` and `DECLINED`, forbidden for `PENDING`. A server with authentication ignores it
                and takes the user.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The item after the change.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.review_queues.set_review_queue_item_status.asyncio(
                body=_models.SetReviewQueueItemStatusRequest(
                    queue_id=queue_id, item_id=item_id, status=status, completed_by=completed_by
                ),
                client=client,
            )
        ).item
