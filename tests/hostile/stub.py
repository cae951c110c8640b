"""A server that is not there: responds with the examples of the OpenAPI document, or with what a test wants."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import httpx

from mlflow_wrap import MLflow, Retry
from tests.hostile.examples import Example, find_example

URL = "http://stub.example.org"


class Sent(NamedTuple):
    """A request as it would have left."""

    method: str
    target: str
    headers: list[tuple[bytes, bytes]]
    content: bytes

    @property
    def path(self) -> str:
        """The path, percent-encoded."""
        return self.target.partition("?")[0]


class StubServer(httpx.BaseTransport):
    """Records requests, and responds to each.

    Attributes:
        sent: The requests so far.
        change: Changes the status and body of the response to an operation, which is the n-th of a call.
    """

    def __init__(self) -> None:
        self.sent: list[Sent] = []
        self.change: Callable[[Example, int], tuple[int, bytes]] | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Respond to a request."""
        target = request.url.raw_path.decode("ascii")
        self.sent.append(Sent(request.method, target, request.headers.raw, request.read()))
        example = find_example(request.method, self.sent[-1].path)
        if example is None:
            return httpx.Response(404, json={"error_code": "ENDPOINT_NOT_FOUND", "message": "no such route"})
        if self.change is None:
            return httpx.Response(example.status, content=example.content)
        status, content = self.change(example, len(self.sent) - 1)
        return httpx.Response(status, content=content)


def make_client(server: StubServer) -> MLflow:
    """Make a client of a stub server, which sends nothing twice: no test is to wait."""
    return MLflow(URL, transport=server, retry=Retry(max_retries=0))
