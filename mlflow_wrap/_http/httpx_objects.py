"""Objects of httpx, and of httpx2, its successor with the same API, that users plug in.

Neither library knows the classes of the other: requests, timeouts and exceptions have to be those of the object's own
library, and neither is imported to find out which that is.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncGenerator, Generator
from types import ModuleType
from typing import Any, Protocol

_LIBRARIES = ("httpx", "httpx2")


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


def find_library(value: object, class_name: str) -> ModuleType | None:
    """Return the library, httpx or httpx2, that an object is of; `None` if it is of neither.

    Args:
        value: The object.
        class_name: The class that it has to be an instance of, such as `AsyncClient`.
    """
    # Whoever has such an object has imported its library.
    libraries = (sys.modules.get(name) for name in _LIBRARIES)
    return next((each for each in libraries if each and isinstance(value, getattr(each, class_name, ()))), None)
