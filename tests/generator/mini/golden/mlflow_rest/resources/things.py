# Made by `make generate` from spec/paths/things.yaml (sha256 a7e1ef3cd1ce524d).
# Do not edit. @generated
"""Things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import api as _api
from .. import models as _models
from .._model import Listing
from .._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from os import PathLike
    from typing import SupportsFloat, SupportsIndex

    from .._typing import SequenceNotStr
    from ..models.colour import ColourInput
    from ..models.column import Column
    from ..models.point import Point
    from ..models.thing import Thing
    from ..types import Null


class ThingsResource(Resource):
    """Things."""

    __slots__ = ()

    def get(
        self,
        name: str,
        limit: SupportsIndex,
        *,
        colours: SequenceNotStr[ColourInput] | None = None,
        deep: bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Thing:
        """Get a thing.

        getThing · GET /things/{name}

        Finds a thing by its name.

        Args:
            name: The thing's name.
            limit: How many, at most 10.
            colours: Colours to look for.
            deep: Whether to look inside.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The thing itself.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.things.get_thing.sync(name, colours=colours, deep=deep, limit=limit, client=client).thing

    def delete(
        self,
        name: str,
        *,
        reason: str | None = None,
        dry_run: bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a thing.

        deleteThing · DELETE /things/{name}

        Deletes a thing, and returns nothing at all.

        Args:
            name: The thing's name.
            reason: Why it is deleted.
            dry_run: Whether to leave all as it is.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.things.delete_thing.sync(name, dry_run=dry_run, x_reason=reason, client=client)

    def create(
        self,
        name: str,
        weight: SupportsFloat,
        *,
        colour: ColourInput | None = None,
        limits: Mapping[str, SupportsFloat] | None = None,
        parts: SequenceNotStr[Thing] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Create a thing.

        createThing · POST /things/create

        Creates a thing of one colour.

        Args:
            name: Its name, at most 10 characters.
            weight: Its weight in grams.
            colour: Its colour; the server picks one when it is left out.
            limits: Bounds by name.
            parts: What it is made of.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.things.create_thing.sync(
            body=_models.CreateThingRequest(name=name, weight=weight, colour=colour, limits=limits, parts=parts),
            client=client,
        )

    def download_file(
        self,
        file_path: str | PathLike[str],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """Download a file.

        downloadFile · GET /files/{file_path}

        Reads the bytes of a file.

        Args:
            file_path: Where the file is, with slashes.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The bytes.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.things.download_file.sync(file_path, client=client)

    def upload_file(
        self,
        file_path: str | PathLike[str],
        content: bytes,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Upload a file.

        uploadFile · PUT /files/{file_path}

        Writes the bytes of a file.

        Args:
            file_path: Where the file is, with slashes.
            content: The bytes to send.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.things.upload_file.sync(file_path, body=content, client=client)

    def log(
        self,
        name: str,
        key: str,
        *,
        id: str | int,
        note: str | Null,
        since: SupportsIndex | datetime | None = None,
        numbers: SequenceNotStr[str | int] | None = None,
        words: SequenceNotStr[str] | None = None,
        time: SupportsIndex | datetime | None = None,
        author: str | None = None,
        source: str | None = None,
        reviewer: str | None = None,
        password: str | None = None,
        secrets: Mapping[str, str] | None = None,
        points: SequenceNotStr[Point] | Mapping[str, SupportsFloat] | None = None,
        labels: SequenceNotStr[str] | None = None,
        share: SupportsFloat | None = None,
        level: SupportsIndex | None = None,
        done: bool | None = None,
        alias: str | None = None,
        value: Any = None,
        columns: SequenceNotStr[str | Column] | None = None,
        script: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> list[Point]:
        """Log what happened to a thing.

        logThing · POST /things/{name}/log/{key}

        Notes what happened under a key.

        Args:
            name: The thing's name.
            key: The key, which may hold slashes, percent-encoded.
            id: Its number.
            note: What to say; null deletes it, and so does a request without it.
            since: Only what is newer, in milliseconds since the epoch.
            numbers: Only these.
            words: Only with these.
            time: When it happened, in milliseconds since the epoch.
            author: Who says so.
            source: Where it was read.
            reviewer: Who agrees.
            password: The author's.
            secrets: More of them.
            points: Measurements.
            labels: Labels.
            share: From 0 to 1.
            level: A small number.
            done: Whether that is all.
            alias: A word, of which the server takes any.
            value: Any value of JSON.
            columns: The order of the points.
            script: A word of any script.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The measurements.

        Raises:
            Exception: See `Resource`.
        """

        body = _models.LogRequest(
            id=id,
            time=time,
            note=note,
            author=author,
            source=source,
            reviewer=reviewer,
            password=password,
            secrets=secrets,
            points=points,
            labels=labels,
            share=share,
            level=level,
            done=done,
            alias=alias,
            value=value,
            columns=columns,
            script=script,
        )
        del password, secrets  # no local of a traceback shows them
        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                _api.things.log_thing.sync(
                    name, key, body=body, since=since, numbers=numbers, words=words, client=client
                )
            ).points
        )

    def get_version(self, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None) -> str:
        """Get the version.

        getVersion · GET /version

        Returns a string.

        Args:
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.things.get_version.sync(client=client)


class AsyncThingsResource(AsyncResource):
    """Things."""

    __slots__ = ()

    async def get(
        self,
        name: str,
        limit: SupportsIndex,
        *,
        colours: SequenceNotStr[ColourInput] | None = None,
        deep: bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Thing:
        """Get a thing.

        getThing · GET /things/{name}

        Finds a thing by its name.

        Args:
            name: The thing's name.
            limit: How many, at most 10.
            colours: Colours to look for.
            deep: Whether to look inside.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The thing itself.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (await _api.things.get_thing.asyncio(name, colours=colours, deep=deep, limit=limit, client=client)).thing

    async def delete(
        self,
        name: str,
        *,
        reason: str | None = None,
        dry_run: bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a thing.

        deleteThing · DELETE /things/{name}

        Deletes a thing, and returns nothing at all.

        Args:
            name: The thing's name.
            reason: Why it is deleted.
            dry_run: Whether to leave all as it is.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.things.delete_thing.asyncio(name, dry_run=dry_run, x_reason=reason, client=client)

    async def create(
        self,
        name: str,
        weight: SupportsFloat,
        *,
        colour: ColourInput | None = None,
        limits: Mapping[str, SupportsFloat] | None = None,
        parts: SequenceNotStr[Thing] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Create a thing.

        createThing · POST /things/create

        Creates a thing of one colour.

        Args:
            name: Its name, at most 10 characters.
            weight: Its weight in grams.
            colour: Its colour; the server picks one when it is left out.
            limits: Bounds by name.
            parts: What it is made of.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.things.create_thing.asyncio(
            body=_models.CreateThingRequest(name=name, weight=weight, colour=colour, limits=limits, parts=parts),
            client=client,
        )

    async def download_file(
        self,
        file_path: str | PathLike[str],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """Download a file.

        downloadFile · GET /files/{file_path}

        Reads the bytes of a file.

        Args:
            file_path: Where the file is, with slashes.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The bytes.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.things.download_file.asyncio(file_path, client=client)

    async def upload_file(
        self,
        file_path: str | PathLike[str],
        content: bytes,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Upload a file.

        uploadFile · PUT /files/{file_path}

        Writes the bytes of a file.

        Args:
            file_path: Where the file is, with slashes.
            content: The bytes to send.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.things.upload_file.asyncio(file_path, body=content, client=client)

    async def log(
        self,
        name: str,
        key: str,
        *,
        id: str | int,
        note: str | Null,
        since: SupportsIndex | datetime | None = None,
        numbers: SequenceNotStr[str | int] | None = None,
        words: SequenceNotStr[str] | None = None,
        time: SupportsIndex | datetime | None = None,
        author: str | None = None,
        source: str | None = None,
        reviewer: str | None = None,
        password: str | None = None,
        secrets: Mapping[str, str] | None = None,
        points: SequenceNotStr[Point] | Mapping[str, SupportsFloat] | None = None,
        labels: SequenceNotStr[str] | None = None,
        share: SupportsFloat | None = None,
        level: SupportsIndex | None = None,
        done: bool | None = None,
        alias: str | None = None,
        value: Any = None,
        columns: SequenceNotStr[str | Column] | None = None,
        script: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> list[Point]:
        """Log what happened to a thing.

        logThing · POST /things/{name}/log/{key}

        Notes what happened under a key.

        Args:
            name: The thing's name.
            key: The key, which may hold slashes, percent-encoded.
            id: Its number.
            note: What to say; null deletes it, and so does a request without it.
            since: Only what is newer, in milliseconds since the epoch.
            numbers: Only these.
            words: Only with these.
            time: When it happened, in milliseconds since the epoch.
            author: Who says so.
            source: Where it was read.
            reviewer: Who agrees.
            password: The author's.
            secrets: More of them.
            points: Measurements.
            labels: Labels.
            share: From 0 to 1.
            level: A small number.
            done: Whether that is all.
            alias: A word, of which the server takes any.
            value: Any value of JSON.
            columns: The order of the points.
            script: A word of any script.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The measurements.

        Raises:
            Exception: See `Resource`.
        """

        body = _models.LogRequest(
            id=id,
            time=time,
            note=note,
            author=author,
            source=source,
            reviewer=reviewer,
            password=password,
            secrets=secrets,
            points=points,
            labels=labels,
            share=share,
            level=level,
            done=done,
            alias=alias,
            value=value,
            columns=columns,
            script=script,
        )
        del password, secrets  # no local of a traceback shows them
        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                await _api.things.log_thing.asyncio(
                    name, key, body=body, since=since, numbers=numbers, words=words, client=client
                )
            ).points
        )

    async def get_version(self, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None) -> str:
        """Get the version.

        getVersion · GET /version

        Returns a string.

        Args:
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.things.get_version.asyncio(client=client)
