# Made by `make generate` from spec/paths/racks.yaml (sha256 be6e40c4452e78cc).
# Do not edit. @generated
"""Racks with things on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import api as _api
from .. import models as _models
from .._model import Listing
from .._paging import AsyncCursor, Cursor, read_json_items
from .._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from builtins import list as List  # noqa: N812
    from collections.abc import AsyncIterator, Iterator, Mapping
    from typing import SupportsIndex

    from .._paging import AsyncPage, Page
    from .._typing import SequenceNotStr
    from ..models.count import Count
    from ..models.label import Label
    from ..models.rack import Rack
    from ..models.set_rack_key_response import SetRackKeyResponse


class RacksResource(Resource):
    """Racks with things on them."""

    __slots__ = ()

    def search(
        self,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[Rack]:
        """Search racks.

        searchRacks · POST /racks/search

        What searchRacks does.

        Args:
            filter_string: The filter.
            max_results: The max results.
            page_token: The page token.
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
            _api.racks.search_racks._endpoint,
            _api.racks.search_racks._request(
                body=_models.SearchRacksRequest(
                    max_results=3 if max_results is None else max_results, filter=filter_string, page_token=page_token
                )
            ),
            page_token,
            lambda response: (response.racks, response.next_page_token),
        ).first()

    def iter_search(
        self,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[Rack]:
        """Search racks: all pages.

        searchRacks · POST /racks/search

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `rack_id`: the server counts pages from the start, so that items that are created meanwhile shift those already
        read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            filter_string: See `search`.
            max_results: How many items to request at a time. Defaults to 3.
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
            _api.racks.search_racks._endpoint,
            _api.racks.search_racks._request(
                body=_models.SearchRacksRequest(
                    max_results=3 if max_results is None else max_results, filter=filter_string, page_token=page_token
                )
            ),
            page_token,
            lambda response: (response.racks, response.next_page_token),
        ).iterate((lambda item: item.rack_id) if unique is not False else None)

    def list(
        self,
        *,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[Rack]:
        """List racks.

        listRacks · GET /racks

        What listRacks does.

        Args:
            page_token: The page token.
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
            _api.racks.list_racks._endpoint,
            _api.racks.list_racks._request(page_token=page_token),
            page_token,
            lambda response: (response.racks, response.next_page_token),
        ).first()

    def iter(
        self,
        *,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[Rack]:
        """List racks: all pages.

        listRacks · GET /racks

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `rack_id`: the server counts pages from the start, so that items that are created meanwhile shift those already
        read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
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
            _api.racks.list_racks._endpoint,
            _api.racks.list_racks._request(page_token=page_token),
            page_token,
            lambda response: (response.racks, response.next_page_token),
        ).iterate((lambda item: item.rack_id) if unique is not False else None)

    def create(
        self,
        name: str,
        *,
        labels: SequenceNotStr[Label] | Mapping[str, str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Rack:
        """Create a rack.

        createRack · POST /racks

        What createRack does.

        Args:
            name: The name.
            labels: The labels.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The response to createRack.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.racks.create_rack.sync(body=_models.CreateRackRequest(name=name, labels=labels), client=client)

    def get(
        self,
        rack_id: str,
        *,
        room: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Rack:
        """Get a rack.

        getRack · GET /racks/{rack_id}
        With `room`: getRoomRack · GET /rooms/{room}/racks/{rack_id}

        What getRack does.

        Args:
            rack_id: The rack id.
            room: The room.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The rack.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if room is not None:
            return _api.racks.get_room_rack.sync(room, rack_id, client=client).rack
        return _api.racks.get_rack.sync(rack_id, client=client).rack

    def update(
        self,
        rack_id: str,
        models: SequenceNotStr[Label] | Mapping[str, str],
        *,
        name: str | None = None,
        height: SupportsIndex | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Rack:
        """Update a rack.

        updateRack · PATCH /racks/{rack_id}

        What updateRack does.

        Args:
            rack_id: The rack id.
            models: The models.
            name: The name.
            height: The height.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The rack.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.racks.update_rack.sync(
            rack_id,
            body=_models.UpdateRackRequest(rack_id=rack_id, models=models, name=name, height=height),
            client=client,
        ).rack

    def list_labels(
        self, rack_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> List[Label]:
        """List the labels of a rack.

        listRackLabels · GET /racks/{rack_id}/labels

        What listRackLabels does.

        Args:
            rack_id: The rack id.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The labels.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing((_api.racks.list_rack_labels.sync(rack_id, client=client)).labels)

    def get_notes(
        self,
        rack_id: str,
        *,
        page_token: str | None = None,
        max_results: SupportsIndex | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[dict[str, Any]]:
        """Get the notes of a rack.

        getRackNotes · GET /racks/{rack_id}/notes

        What getRackNotes does.

        Args:
            rack_id: The rack id.
            page_token: The page token.
            max_results: The max results.
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
            _api.racks.get_rack_notes._endpoint,
            _api.racks.get_rack_notes._request(rack_id, page_token=page_token, max_results=max_results),
            page_token,
            lambda response: (read_json_items(response.notes), response.next_page_token),
        ).first()

    def iter_notes(
        self,
        rack_id: str,
        *,
        page_token: str | None = None,
        max_results: SupportsIndex | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[dict[str, Any]]:
        """Get the notes of a rack: all pages.

        getRackNotes · GET /racks/{rack_id}/notes

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `note_id`: the server counts pages from the start, so that items that are created meanwhile shift those already
        read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            rack_id: See `get_notes`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            max_results: How many items to request at a time. Defaults to what the server chooses.
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
            _api.racks.get_rack_notes._endpoint,
            _api.racks.get_rack_notes._request(rack_id, page_token=page_token, max_results=max_results),
            page_token,
            lambda response: (read_json_items(response.notes), response.next_page_token),
        ).iterate((lambda item: item.get("note_id")) if unique is not False else None)

    def query_counts(
        self,
        rack_id: str,
        *,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[Count]:
        """Query counts.

        queryRackCounts · GET /racks/{rack_id}/counts

        What queryRackCounts does.

        Args:
            rack_id: The rack id.
            page_token: The page token.
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
            _api.racks.query_rack_counts._endpoint,
            _api.racks.query_rack_counts._request(rack_id, page_token=page_token),
            page_token,
            lambda response: (response.counts, response.next_page_token),
        ).first()

    def iter_counts(
        self,
        rack_id: str,
        *,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[Count]:
        """Query counts: all pages.

        queryRackCounts · GET /racks/{rack_id}/counts

        Reads all pages, one request each, when they are needed. Items have no identity, so that one that the server
        sends twice is yielded twice.

        Args:
            rack_id: See `query_counts`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
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
            _api.racks.query_rack_counts._endpoint,
            _api.racks.query_rack_counts._request(rack_id, page_token=page_token),
            page_token,
            lambda response: (response.counts, response.next_page_token),
        ).iterate(None)

    def set_key(
        self,
        rack_id: str,
        *,
        secret: str,
        hint: str,
        kind: str,
        lock: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SetRackKeyResponse:
        """Set the key of a rack.

        setRackKey · PUT /racks/{rack_id}/key

        What setRackKey does.

        Args:
            rack_id: The rack id.
            secret: The secret.
            hint: The hint.
            kind: The kind.
            lock: The lock.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The response to setRackKey.

        Raises:
            Exception: See `Resource`.
        """

        body = _models.SetRackKeyRequest(secret=secret, hint=hint, kind=kind, lock=lock)
        del secret  # no local of a traceback shows them
        client = self._sender(timeout, extra_headers)
        return _api.racks.set_rack_key.sync(rack_id, body=body, client=client)

    def lock_v2(
        self, rack_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Lock a rack, the old way.

        lockRack · POST /racks/lock

        What lockRack does.

        Args:
            rack_id: The rack id.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.racks.lock_rack.sync(body=_models.LockRackRequest(rack_id=rack_id), client=client)

    def lock(
        self,
        rack_id: str,
        *,
        until: SupportsIndex,
        by: str,
        reason: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Lock a rack.

        lockRackV3 · POST /racks/lock-3

        What lockRackV3 does.

        Args:
            rack_id: The rack id.
            until: The until.
            by: The by.
            reason: The reason.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.racks.lock_rack_v3.sync(
            body=_models.LockRackV3Request(rack_id=rack_id, until=until, by=by, reason=reason), client=client
        )

    def attach(
        self, rack_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Attach a rack.

        attachRackToWall · POST /racks/attach

        What attachRackToWall does.

        Args:
            rack_id: The rack id.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.racks.attach_rack_to_wall.sync(body=_models.LockRackRequest(rack_id=rack_id), client=client)


class AsyncRacksResource(AsyncResource):
    """Racks with things on them."""

    __slots__ = ()

    async def search(
        self,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[Rack]:
        """Search racks.

        searchRacks · POST /racks/search

        What searchRacks does.

        Args:
            filter_string: The filter.
            max_results: The max results.
            page_token: The page token.
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
            _api.racks.search_racks._endpoint,
            _api.racks.search_racks._request(
                body=_models.SearchRacksRequest(
                    max_results=3 if max_results is None else max_results, filter=filter_string, page_token=page_token
                )
            ),
            page_token,
            lambda response: (response.racks, response.next_page_token),
        ).first()

    def iter_search(
        self,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Rack]:
        """Search racks: all pages.

        searchRacks · POST /racks/search

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `rack_id`: the server counts pages from the start, so that items that are created meanwhile shift those already
        read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            filter_string: See `search`.
            max_results: How many items to request at a time. Defaults to 3.
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
            _api.racks.search_racks._endpoint,
            _api.racks.search_racks._request(
                body=_models.SearchRacksRequest(
                    max_results=3 if max_results is None else max_results, filter=filter_string, page_token=page_token
                )
            ),
            page_token,
            lambda response: (response.racks, response.next_page_token),
        ).iterate((lambda item: item.rack_id) if unique is not False else None)

    async def list(
        self,
        *,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[Rack]:
        """List racks.

        listRacks · GET /racks

        What listRacks does.

        Args:
            page_token: The page token.
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
            _api.racks.list_racks._endpoint,
            _api.racks.list_racks._request(page_token=page_token),
            page_token,
            lambda response: (response.racks, response.next_page_token),
        ).first()

    def iter(
        self,
        *,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Rack]:
        """List racks: all pages.

        listRacks · GET /racks

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `rack_id`: the server counts pages from the start, so that items that are created meanwhile shift those already
        read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
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
            _api.racks.list_racks._endpoint,
            _api.racks.list_racks._request(page_token=page_token),
            page_token,
            lambda response: (response.racks, response.next_page_token),
        ).iterate((lambda item: item.rack_id) if unique is not False else None)

    async def create(
        self,
        name: str,
        *,
        labels: SequenceNotStr[Label] | Mapping[str, str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Rack:
        """Create a rack.

        createRack · POST /racks

        What createRack does.

        Args:
            name: The name.
            labels: The labels.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The response to createRack.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.racks.create_rack.asyncio(
            body=_models.CreateRackRequest(name=name, labels=labels), client=client
        )

    async def get(
        self,
        rack_id: str,
        *,
        room: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Rack:
        """Get a rack.

        getRack · GET /racks/{rack_id}
        With `room`: getRoomRack · GET /rooms/{room}/racks/{rack_id}

        What getRack does.

        Args:
            rack_id: The rack id.
            room: The room.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The rack.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if room is not None:
            return (await _api.racks.get_room_rack.asyncio(room, rack_id, client=client)).rack
        return (await _api.racks.get_rack.asyncio(rack_id, client=client)).rack

    async def update(
        self,
        rack_id: str,
        models: SequenceNotStr[Label] | Mapping[str, str],
        *,
        name: str | None = None,
        height: SupportsIndex | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Rack:
        """Update a rack.

        updateRack · PATCH /racks/{rack_id}

        What updateRack does.

        Args:
            rack_id: The rack id.
            models: The models.
            name: The name.
            height: The height.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The rack.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.racks.update_rack.asyncio(
                rack_id,
                body=_models.UpdateRackRequest(rack_id=rack_id, models=models, name=name, height=height),
                client=client,
            )
        ).rack

    async def list_labels(
        self, rack_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> List[Label]:
        """List the labels of a rack.

        listRackLabels · GET /racks/{rack_id}/labels

        What listRackLabels does.

        Args:
            rack_id: The rack id.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The labels.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing((await _api.racks.list_rack_labels.asyncio(rack_id, client=client)).labels)

    async def get_notes(
        self,
        rack_id: str,
        *,
        page_token: str | None = None,
        max_results: SupportsIndex | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[dict[str, Any]]:
        """Get the notes of a rack.

        getRackNotes · GET /racks/{rack_id}/notes

        What getRackNotes does.

        Args:
            rack_id: The rack id.
            page_token: The page token.
            max_results: The max results.
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
            _api.racks.get_rack_notes._endpoint,
            _api.racks.get_rack_notes._request(rack_id, page_token=page_token, max_results=max_results),
            page_token,
            lambda response: (read_json_items(response.notes), response.next_page_token),
        ).first()

    def iter_notes(
        self,
        rack_id: str,
        *,
        page_token: str | None = None,
        max_results: SupportsIndex | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[dict[str, Any]]:
        """Get the notes of a rack: all pages.

        getRackNotes · GET /racks/{rack_id}/notes

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `note_id`: the server counts pages from the start, so that items that are created meanwhile shift those already
        read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            rack_id: See `get_notes`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            max_results: How many items to request at a time. Defaults to what the server chooses.
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
            _api.racks.get_rack_notes._endpoint,
            _api.racks.get_rack_notes._request(rack_id, page_token=page_token, max_results=max_results),
            page_token,
            lambda response: (read_json_items(response.notes), response.next_page_token),
        ).iterate((lambda item: item.get("note_id")) if unique is not False else None)

    async def query_counts(
        self,
        rack_id: str,
        *,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[Count]:
        """Query counts.

        queryRackCounts · GET /racks/{rack_id}/counts

        What queryRackCounts does.

        Args:
            rack_id: The rack id.
            page_token: The page token.
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
            _api.racks.query_rack_counts._endpoint,
            _api.racks.query_rack_counts._request(rack_id, page_token=page_token),
            page_token,
            lambda response: (response.counts, response.next_page_token),
        ).first()

    def iter_counts(
        self,
        rack_id: str,
        *,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Count]:
        """Query counts: all pages.

        queryRackCounts · GET /racks/{rack_id}/counts

        Reads all pages, one request each, when they are needed. Items have no identity, so that one that the server
        sends twice is yielded twice.

        Args:
            rack_id: See `query_counts`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
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
            _api.racks.query_rack_counts._endpoint,
            _api.racks.query_rack_counts._request(rack_id, page_token=page_token),
            page_token,
            lambda response: (response.counts, response.next_page_token),
        ).iterate(None)

    async def set_key(
        self,
        rack_id: str,
        *,
        secret: str,
        hint: str,
        kind: str,
        lock: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SetRackKeyResponse:
        """Set the key of a rack.

        setRackKey · PUT /racks/{rack_id}/key

        What setRackKey does.

        Args:
            rack_id: The rack id.
            secret: The secret.
            hint: The hint.
            kind: The kind.
            lock: The lock.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The response to setRackKey.

        Raises:
            Exception: See `Resource`.
        """

        body = _models.SetRackKeyRequest(secret=secret, hint=hint, kind=kind, lock=lock)
        del secret  # no local of a traceback shows them
        client = self._sender(timeout, extra_headers)
        return await _api.racks.set_rack_key.asyncio(rack_id, body=body, client=client)

    async def lock_v2(
        self, rack_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Lock a rack, the old way.

        lockRack · POST /racks/lock

        What lockRack does.

        Args:
            rack_id: The rack id.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.racks.lock_rack.asyncio(body=_models.LockRackRequest(rack_id=rack_id), client=client)

    async def lock(
        self,
        rack_id: str,
        *,
        until: SupportsIndex,
        by: str,
        reason: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Lock a rack.

        lockRackV3 · POST /racks/lock-3

        What lockRackV3 does.

        Args:
            rack_id: The rack id.
            until: The until.
            by: The by.
            reason: The reason.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.racks.lock_rack_v3.asyncio(
            body=_models.LockRackV3Request(rack_id=rack_id, until=until, by=by, reason=reason), client=client
        )

    async def attach(
        self, rack_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Attach a rack.

        attachRackToWall · POST /racks/attach

        What attachRackToWall does.

        Args:
            rack_id: The rack id.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.racks.attach_rack_to_wall.asyncio(body=_models.LockRackRequest(rack_id=rack_id), client=client)
