# Made by `make generate` from spec/ (sha256 6f3879cc6c840389).
# Do not edit. @generated
"""Plain senders over httpx: no retries, no policy."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlencode

import httpx

from .errors import UnexpectedStatus
from .types import Operation, RawResponse


def _url(base_url: str, path: str, query: Sequence[tuple[str, str]]) -> str:
    return f"{base_url}{path}?{urlencode(query)}" if query else f"{base_url}{path}"


def _options(timeout: float | None) -> dict[str, Any]:
    return {} if timeout is None else {"timeout": None if math.isinf(timeout) else timeout}


def _raw(response: httpx.Response) -> RawResponse:
    return RawResponse(
        response.status_code, response.headers, response.content, str(response.url.copy_with(userinfo=b""))
    )


def _failure(operation: Operation, response: RawResponse, cause: Exception | None) -> Exception:
    return UnexpectedStatus(operation, response, str(cause) if cause else "")


class Client:
    """Sends requests with httpx.

    Args:
        base_url: Where the server is, such as `http://127.0.0.1:5000`; a path prefix is kept.
        http_client: An `httpx.Client` of your own, with its timeouts, authentication, proxies and certificates. It is
            closed with this client. Without it, a default one is made.
    """

    def __init__(self, base_url: str, *, http_client: httpx.Client | None = None) -> None:
        self.base_url = base_url.rstrip("/")
        self._http = http_client or httpx.Client()

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
        """See `TimeoutSender.send`. Raises `httpx.HTTPError` if no response arrived.

        httpx applies the timeout to each step: to connecting, to sending and to every read.
        """
        url = _url(self.base_url, path, query)
        return _raw(self._http.request(operation.method, url, content=content, headers=headers, **_options(timeout)))

    def failure(self, operation: Operation, response: RawResponse, cause: Exception | None) -> Exception:
        """See `Sender.failure`. Makes an `UnexpectedStatus`."""
        return _failure(operation, response, cause)

    def close(self) -> None:
        """Closes the connections."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient:
    """Sends requests with httpx, without blocking.

    Args:
        base_url: Where the server is, such as `http://127.0.0.1:5000`; a path prefix is kept.
        http_client: An `httpx.AsyncClient` of your own, with its timeouts, authentication, proxies and certificates. It
            is closed with this client. Without it, a default one is made.
    """

    def __init__(self, base_url: str, *, http_client: httpx.AsyncClient | None = None) -> None:
        self.base_url = base_url.rstrip("/")
        self._http = http_client or httpx.AsyncClient()

    async def send(
        self,
        operation: Operation,
        path: str,
        query: Sequence[tuple[str, str]],
        content: bytes | None,
        headers: Mapping[str, str],
        *,
        timeout: float | None = None,
    ) -> RawResponse:
        """See `TimeoutSender.send`. Raises `httpx.HTTPError` if no response arrived.

        httpx applies the timeout to each step: to connecting, to sending and to every read.
        """
        url = _url(self.base_url, path, query)
        http = self._http
        return _raw(await http.request(operation.method, url, content=content, headers=headers, **_options(timeout)))

    def failure(self, operation: Operation, response: RawResponse, cause: Exception | None) -> Exception:
        """See `Sender.failure`. Makes an `UnexpectedStatus`."""
        return _failure(operation, response, cause)

    async def aclose(self) -> None:
        """Closes the connections."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
