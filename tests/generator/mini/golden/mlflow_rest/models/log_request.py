# Made by `make generate` from spec/schemas/things.yaml (sha256 ca781a9bf2284ddc).
# Do not edit. @generated
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, SupportsFloat, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel
from ..types import NULL

if TYPE_CHECKING:
    from .._typing import SequenceNotStr
    from ..types import Null


class LogRequest(RequestModel):
    """What happened to a thing."""

    __slots__ = (
        "id",
        "time",
        "note",
        "author",
        "source",
        "reviewer",
        "password",
        "secrets",
        "points",
        "labels",
        "share",
        "level",
        "done",
        "alias",
        "value",
        "columns",
        "script",
    )
    _SENSITIVE = frozenset(["password", "secrets"])

    id: str | int
    """Its number."""
    time: SupportsIndex | datetime | None
    """When it happened, in milliseconds since the epoch."""
    note: str | Null
    """What to say; null deletes it, and so does a request without it."""
    author: str | None
    """Who says so."""
    source: str | None
    """Where it was read."""
    reviewer: str | None
    """Who agrees."""
    password: str | None
    """The author's."""
    secrets: Mapping[str, str] | None
    """More of them."""
    points: SequenceNotStr[Point] | Mapping[str, SupportsFloat] | None
    """Measurements."""
    labels: SequenceNotStr[str] | None
    """Labels."""
    share: SupportsFloat | None
    """From 0 to 1."""
    level: SupportsIndex | None
    """A small number."""
    done: bool | None
    """Whether that is all."""
    alias: str | None
    """A word, of which the server takes any."""
    value: Any
    """Any value of JSON."""
    columns: SequenceNotStr[str | Column] | None
    """The order of the points."""
    script: str | None
    """A word of any script."""

    def __init__(
        self,
        *,
        id: str | int,
        time: SupportsIndex | datetime | None = None,
        note: str | Null,
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
    ) -> None:
        self.id = id
        self.time = time
        self.note = note
        self.author = author
        self.source = source
        self.reviewer = reviewer
        self.password = password
        self.secrets = secrets
        self.points = points
        self.labels = labels
        self.share = share
        self.level = level
        self.done = done
        self.alias = alias
        self.value = value
        self.columns = columns
        self.script = script

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.id
        data["id"] = v if v.__class__ is str and v in _v.ACCEPTED_NUMBER else _v.check_as_number("id", v)
        v = self.time
        if v is None:
            v = _v.now()
        data["time"] = (
            v
            if v.__class__ is int and 10_000_000_000 <= v <= 9_223_372_036_854_775_807
            else _v.check_timestamp("time", v, 0)
        )
        v = self.note
        data["note"] = (
            None
            if v is NULL
            else v
            if v.__class__ is str and len(v) <= 20
            else _v.check_str("note", v, max_length=20, stored=True)
        )
        v = self.author
        if v is not None:
            data["author"] = v if v.__class__ is str and len(v) <= 10 else _v.check_str("author", v, max_length=10)
        v = self.source
        if v is not None:
            data["source"] = v if v.__class__ is str else _v.check_str("source", v)
            if self.author is None:
                _v.require("source", v, "author")
        v = self.reviewer
        if v is not None:
            data["reviewer"] = v if v.__class__ is str else _v.check_str("reviewer", v)
            if self.author is None:
                _v.require("reviewer", v, "author")
        v = self.password
        if v is not None:
            data["password"] = (
                v
                if v.__class__ is str and v.isascii() and len(v) >= 4
                else _v.check_str("password", v, min_length=4, sensitive=True)
            )
        v = self.secrets
        if v is not None:
            data["secrets"] = _v.check_map(
                "secrets",
                v,
                lambda item: item if item.__class__ is str and item.isascii() else _v.check_str("", item),
                sensitive=True,
            )
        v = self.points
        if v is not None:
            data["points"] = _v.check_objects("points", v, Point, max_items=2, pairs=("time",))
        v = self.labels
        if v is not None:
            data["labels"] = _v.check_list(
                "labels",
                v,
                lambda item: item if item.__class__ is str and len(item) <= 5 else _v.check_str("", item, max_length=5),
                min_items=1,
                unique=True,
            )
        v = self.share
        if v is not None:
            data["share"] = _v.check_number("share", v, minimum=0, maximum=1)
        v = self.level
        if v is not None:
            data["level"] = (
                v
                if v.__class__ is int and 201 <= v <= 2_147_483_647
                else _v.check_int("level", v, 1, 2_147_483_647, misreads=((100, 200, "these are reserved"),))
            )
        v = self.done
        if v is not None:
            data["done"] = v if v is True or v is False else _v.check_bool("done", v)
        v = self.alias
        if v is not None:
            data["alias"] = v if v.__class__ is str and v in _v.ACCEPTED_KEY else _v.check_as_key("alias", v)
        v = self.value
        if v is not None:
            data["value"] = _v.check_json("value", v, doubles=True)
        v = self.columns
        if v is not None:
            data["columns"] = _v.check_objects("columns", v, Column, min_items=1)
        v = self.script
        if v is not None:
            data["script"] = (
                v
                if v.__class__ is str and _v.fits("\\w*", v)
                else _v.check_str("script", v, pattern="\\w*", about="A word of any script.")
            )
        if self.time is None and "id" in data:
            data["time"] = _v.distinct_now(data.get("id", 0))
        _v.check_total(3, points=data.get("points"), labels=data.get("labels"))
        return data


from .column import Column  # noqa: E402
from .point import Point  # noqa: E402
