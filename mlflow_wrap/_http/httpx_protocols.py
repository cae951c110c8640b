"""What type checkers accept for objects of httpx and httpx2. Protocols, so that neither has to be installed for them.

Nothing imports this module when a program runs.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from typing import Any, Protocol


class HttpxAuth(Protocol):
    """An `httpx.Auth` or `httpx2.Auth`."""

    def sync_auth_flow(self, request: Any) -> Generator[Any, Any, None]:
        """Authenticate requests of a sync client."""
        ...

    def async_auth_flow(self, request: Any) -> AsyncGenerator[Any, Any]:
        """Authenticate requests of an async client."""
        ...


class HttpxClient(Protocol):
    """An `httpx.Client` or `httpx2.Client`."""

    def build_request(self, method: str, url: str) -> Any:
        """Build a request."""
        ...

    def send(self, request: Any, *, stream: bool, follow_redirects: bool) -> Any:
        """Send a request."""
        ...

    def close(self) -> None:
        """Close the connections."""
        ...


class AsyncHttpxClient(Protocol):
    """An `httpx.AsyncClient` or `httpx2.AsyncClient`."""

    def build_request(self, method: str, url: str) -> Any:
        """Build a request."""
        ...

    async def send(self, request: Any, *, stream: bool, follow_redirects: bool) -> Any:
        """Send a request."""
        ...

    async def aclose(self) -> None:
        """Close the connections."""
        ...


class HttpxTransport(Protocol):
    """An `httpx.BaseTransport` or `httpx2.BaseTransport`."""

    def handle_request(self, request: Any) -> Any:
        """Send a request."""
        ...

    def close(self) -> None:
        """Close the connections."""
        ...


class AsyncHttpxTransport(Protocol):
    """An `httpx.AsyncBaseTransport` or `httpx2.AsyncBaseTransport`."""

    async def handle_async_request(self, request: Any) -> Any:
        """Send a request."""
        ...

    async def aclose(self) -> None:
        """Close the connections."""
        ...
