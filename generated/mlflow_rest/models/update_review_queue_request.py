# Made by `make generate` from spec/schemas/review_queues.yaml (sha256 21ad42ebd68267a5).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class UpdateReviewQueueRequest(RequestModel):
    """What to change of a custom queue. Whatever is omitted stays."""

    __slots__ = ("queue_id", "update_users", "users", "update_schema_ids", "schema_ids", "name", "new_owner")

    queue_id: str
    """The identifier of the queue."""
    update_users: bool | None
    """Whether to replace the users. Without it, `users` is ignored."""
    users: SequenceNotStr[str] | None
    """Who has to work on it from now on, by the rules of createReviewQueue. Nobody when omitted."""
    update_schema_ids: bool | None
    """Whether to replace the label schemas. Without it, `schema_ids` is ignored. 400 once there are items."""
    schema_ids: SequenceNotStr[str] | None
    """The label schemas from now on. None when omitted."""
    name: str | None
    """The new name, by the rules of createReviewQueue."""
    new_owner: str | None
    """The new owner, 1 to 250 characters, case-sensitive. The server does not check that there is such a user."""

    def __init__(
        self,
        *,
        queue_id: str,
        update_users: bool | None = None,
        users: SequenceNotStr[str] | None = None,
        update_schema_ids: bool | None = None,
        schema_ids: SequenceNotStr[str] | None = None,
        name: str | None = None,
        new_owner: str | None = None,
    ) -> None:
        self.queue_id = queue_id
        self.update_users = update_users
        self.users = users
        self.update_schema_ids = update_schema_ids
        self.schema_ids = schema_ids
        self.name = name
        self.new_owner = new_owner

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.queue_id
        data["queue_id"] = v if v.__class__ is str and v else _v.check_str("queue_id", v, min_length=1)
        v = self.update_users
        if v is not None:
            data["update_users"] = v if v is True or v is False else _v.check_bool("update_users", v)
        v = self.users
        if v is not None:
            data["users"] = _v.check_strs(
                "users", v, lambda item: item if item.__class__ is str else _v.check_str("", item)
            )
        v = self.update_schema_ids
        if v is not None:
            data["update_schema_ids"] = v if v is True or v is False else _v.check_bool("update_schema_ids", v)
        v = self.schema_ids
        if v is not None:
            data["schema_ids"] = _v.check_strs(
                "schema_ids", v, lambda item: item if item.__class__ is str else _v.check_str("", item)
            )
        v = self.name
        if v is not None:
            data["name"] = v if v.__class__ is str and v else _v.check_str("name", v, min_length=1)
        v = self.new_owner
        if v is not None:
            data["new_owner"] = v if v.__class__ is str and v else _v.check_str("new_owner", v, min_length=1)
        return data
