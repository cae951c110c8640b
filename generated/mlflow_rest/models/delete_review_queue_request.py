# Made by `make generate` from spec/schemas/review_queues.yaml (sha256 e64efc39f77000e6) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from ..types import RequestModel


class DeleteReviewQueueRequest(RequestModel):
    """The queue to erase."""

    __slots__ = ("queue_id",)

    queue_id: str
    """The identifier of the queue."""

    def __init__(self, *, queue_id: str) -> None:
        self.queue_id = queue_id

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.queue_id
        data["queue_id"] = v if v.__class__ is str and v else _v.check_str("queue_id", v, min_length=1)
        return data
