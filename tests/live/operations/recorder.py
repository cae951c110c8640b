"""A sender that remembers which operations it has sent, and their statuses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import httpx
from mlflow_rest import Client

if TYPE_CHECKING:
    from mlflow_rest.types import Operation, RawResponse


class Recorder(Client):
    """The generated package's own client over plain httpx, with a memory.

    Args:
        base_url: Where the server is.
        auth: User and password, for a server with authentication.
        headers: Headers for every request, such as a workspace.

    Attributes:
        statuses: The statuses of the responses, by operationId.
    """

    def __init__(
        self, base_url: str, *, auth: tuple[str, str] | None = None, headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(base_url, http_client=httpx.Client(auth=auth, headers=headers, timeout=60))
        self.statuses: dict[str, set[int]] = defaultdict(set)

    def send(
        self,
        operation: Operation,
        path: str,
        query: Sequence[tuple[str, str]],
        content: bytes | None,
        headers: Mapping[str, str],
        *,
        timeout: float | None = None,
    ) -> RawResponse:
        """See `TimeoutSender.send`."""
        response = super().send(operation, path, query, content, headers, timeout=timeout)
        self.statuses[operation.id].add(response.status_code)
        return response
