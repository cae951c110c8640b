"""Idempotency keys, and what a failed creation says about the server."""

from __future__ import annotations

import uuid
from enum import Enum
from typing import Any, TypeVar

from attrs import define, field
from mlflow_rest._by_name import CREATION_TAG, ByName
from mlflow_rest._validation import check_str

from mlflow_wrap.errors import ApiError, ResourceAlreadyExists, TransportError, UnexpectedResponse

KEY = CREATION_TAG
"""The tag that contains the key. MLflow's pages do not show tags that begin with `mlflow.`."""

T = TypeVar("T")

_PREFIX = "wrap-"
_MAX_REMEMBERED = 1000


class Outcome(Enum):
    """What a failed creation request says about its effect on the server."""

    UNSENT = "unsent"
    """The request never left this process: the server has not acted and will not act."""
    REJECTED = "rejected"
    """The server responded that it has not acted, and would respond the same again."""
    CONFLICT = "conflict"
    """The server responded that the name is already in use, perhaps by what an earlier request has created."""
    HANDLED = "handled"
    """The server is done with the request: either it has acted already, or it never will."""
    OPEN = "open"
    """The request may have arrived, and the server may act on it at any later time."""


def generate_key() -> str:
    """Generate a key that no other creation has."""
    return f"{_PREFIX}{uuid.uuid4().hex}"


def validate_key(key: str) -> str:
    """Validate a key of the caller's own, and return it.

    Args:
        key: At most 250 characters: letters, digits and `-._:/@`.

    Raises:
        InvalidArgument: If it is anything else.
    """
    return check_str("idempotency_key", key, pattern="[A-Za-z0-9._:/@-]{1,250}")


def read_key(tags: ByName[Any, str]) -> str | None:
    """Return the key among the tags of a run or an experiment; `None` if there is none."""
    return next((tag.value for tag in tags.points if tag.key == KEY), None)


def is_generated(key: str) -> bool:
    """Whether a key is from `generate_key`, so that one creation alone has it."""
    return key.startswith(_PREFIX)


def classify_outcome(error: ApiError | TransportError, statuses: frozenset[int]) -> Outcome:
    """Classify a failed creation request.

    Args:
        error: The failure.
        statuses: The HTTP statuses that the user's `Retry` calls transient.
    """
    if isinstance(error, TransportError):
        return Outcome.OPEN if error.sent else Outcome.UNSENT
    if isinstance(error, ResourceAlreadyExists):
        return Outcome.CONFLICT
    status = error.status_code
    if isinstance(error, UnexpectedResponse):
        return Outcome.HANDLED if 200 <= status < 300 else Outcome.REJECTED
    # A gateway that timed out stops waiting; the server behind it does not stop working.
    if status in (408, 499, 504) or error.error_code == "DEADLINE_EXCEEDED":
        return Outcome.OPEN
    # Without MLflow's error code it is a response of a proxy, which may have passed the request on.
    if error.error_code is None and (status >= 502 or (status == 500 and status in statuses)):
        return Outcome.OPEN
    return Outcome.HANDLED if error.transient or status in statuses else Outcome.REJECTED


@define
class OpenCreation:
    """A creation that ended before its outcome was known.

    Attributes:
        requests: How many of its requests may still have an effect.
        in_flight_at: When the last of them was in flight, in seconds of the monotonic clock.
    """

    requests: int
    in_flight_at: float


@define
class CreationLog:
    """What one client remembers of creations whose requests may act late. It keeps the last 1,000 of each kind."""

    _open: dict[str, OpenCreation] = field(factory=dict, init=False)
    _repeated: dict[str, str] = field(factory=dict, init=False)

    def add_open(self, key: str, creation: OpenCreation) -> None:
        """Remember a creation of unknown outcome by its key."""
        _put(self._open, key, creation)

    def find_open(self, key: str) -> OpenCreation | None:
        """Return the creation of unknown outcome that has a key."""
        return self._open.get(key)

    def remove_open(self, key: str) -> None:
        """Forget a creation, if its outcome was unknown."""
        self._open.pop(key, None)

    def add_repeated(self, created_id: str, key: str) -> None:
        """Remember what was created by more than one request, so that a duplicate may appear late."""
        _put(self._repeated, created_id, key)

    def pop_repeated(self, created_id: str) -> str | None:
        """Forget what was created by more than one request, and return its key."""
        return self._repeated.pop(created_id, None)


def _put(entries: dict[str, T], name: str, value: T) -> None:
    if len(entries) >= _MAX_REMEMBERED:
        entries.pop(next(iter(entries)), None)
    entries[name] = value
