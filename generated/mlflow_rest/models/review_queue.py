# Made by `make generate` from spec/schemas/review_queues.yaml (sha256 21ad42ebd68267a5).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class ReviewQueue(Model):
    """A list of traces of an experiment that people have to review."""

    ID_PATHS: ClassVar[tuple[str, ...]] = ("queue_id",)

    queue_id: str
    """The identifier, `rq-` and 32 hexadecimal digits."""
    experiment_id: str
    """The experiment that the queue belongs to, a decimal number as a string."""
    name: str
    """The name, unique within the experiment, ignoring case. That of its user for a user's queue."""
    queue_type: ReviewQueueType
    """Whether it belongs to one user or was made for a purpose."""
    created_by: str | None = None
    """The owner. A server without authentication knows one only for queues of getOrCreateUserQueue, and after a
    `new_owner`. Omitted otherwise."""
    creation_time_ms: int | None = None
    """When it was created, in milliseconds since the epoch."""
    last_update_time_ms: int | None = None
    """When it was changed last, in milliseconds since the epoch. Items do not count."""
    users: list[str] = field(factory=list)
    """Who has to work on it, in lowercase letters. Omitted when there is nobody."""
    schema_ids: list[str] = field(factory=list)
    """The label schemas that reviewers response, also ones that were deleted since. Omitted when there are none; a user's
    queue never has any of its own and stands for all of the experiment."""


from .review_queue_type import ReviewQueueType  # noqa: E402
