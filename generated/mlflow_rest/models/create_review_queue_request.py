# Made by `make generate` from spec/schemas/review_queues.yaml (sha256 21ad42ebd68267a5).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr
    from .review_queue_type import ReviewQueueTypeInput


class CreateReviewQueueRequest(RequestModel):
    """The review queue to create."""

    __slots__ = ("experiment_id", "name", "queue_type", "created_by", "users", "schema_ids")

    experiment_id: str | int
    """The experiment, a decimal number as a string. It must be active."""
    name: str
    """The name, 1 to 250 characters after blanks at its ends are cut off. `default` is reserved for a user's queue. That
    of a user's queue is the user, and stored in lowercase letters."""
    queue_type: ReviewQueueTypeInput
    """Whether it belongs to one user or is made for a purpose."""
    created_by: str | None
    """Ignored. The owner is the user of a server with authentication, and nobody otherwise."""
    users: SequenceNotStr[str] | None
    """Who has to work on it, at most 10 names of 1 to 250 characters, stored in lowercase letters and once each. A user's
    queue has exactly its own user, and may leave this out."""
    schema_ids: SequenceNotStr[str] | None
    """Label schemas of the experiment that reviewers are to fill in; an unknown one is 400. A user's queue may not have
    any."""

    def __init__(
        self,
        *,
        experiment_id: str | int,
        name: str,
        queue_type: ReviewQueueTypeInput,
        created_by: str | None = None,
        users: SequenceNotStr[str] | None = None,
        schema_ids: SequenceNotStr[str] | None = None,
    ) -> None:
        self.experiment_id = experiment_id
        self.name = name
        self.queue_type = queue_type
        self.created_by = created_by
        self.users = users
        self.schema_ids = schema_ids

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.experiment_id
        data["experiment_id"] = v if v.__class__ is str and v else _v.check_digits("experiment_id", v, min_length=1)
        v = self.name
        data["name"] = v if v.__class__ is str and v else _v.check_str("name", v, min_length=1)
        v = self.queue_type
        data["queue_type"] = (
            v
            if v.__class__ is str and v in REVIEW_QUEUE_TYPE_VALUES
            else _v.check_enum("queue_type", v, REVIEW_QUEUE_TYPE_VALUES)
        )
        v = self.created_by
        if v is not None:
            data["created_by"] = v if v.__class__ is str else _v.check_str("created_by", v)
        v = self.users
        if v is not None:
            data["users"] = _v.check_strs(
                "users", v, lambda item: item if item.__class__ is str else _v.check_str("", item)
            )
        v = self.schema_ids
        if v is not None:
            data["schema_ids"] = _v.check_strs(
                "schema_ids", v, lambda item: item if item.__class__ is str else _v.check_str("", item)
            )
        return data


from .review_queue_type import REVIEW_QUEUE_TYPE_VALUES  # noqa: E402
