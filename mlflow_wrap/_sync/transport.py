# Made by `make generate` from mlflow_wrap/_async/transport.py.
# Do not edit: change the async source. @generated
"""Sends requests for all parts of one client."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from mlflow_rest.types import Operation, RawResponse

from mlflow_wrap._core import failures, http
from mlflow_wrap.errors import ClientClosed

if TYPE_CHECKING:
    import httpx

_logger = logging.getLogger("mlflow_wrap")


class Write(Protocol):
    """Takes a piece of a body."""

    def __call__(self, piece: bytes, /) -> object:
        """Takes one piece."""
        ...


class Transport:
    """The one place where requests leave this process.

    Args:
        base_url: Where the server is, without a slash at the end; `user:password@` is sent as basic authentication.
        timeout: Seconds for each of connecting, writing and reading.
        headers: Headers for every request.
        http_client: The user's own client; it is not closed here.
        clock: Tells the time, in seconds since the epoch.
    """

    def __init__(
        self,
        base_url: str,
        *,
        timeout: float,
        headers: Mapping[str, str],
        http_client: httpx.Client | None,
        clock: Callable[[], float],
    ) -> None:
        import httpx  # the facade imports without it until a client is made

        self.base_url, self._credentials = http.split_credentials(base_url)
        self._clock = clock
        self._owned = http_client is None
        self._faults = (httpx.HTTPError, httpx.InvalidURL)
        self._http = http_client or httpx.Client(**http.settings(base_url, timeout, headers))

    def now(self) -> int:
        """The time, in milliseconds since the epoch."""
        return int(self._clock() * 1000)

    def send(
        self,
        operation: Operation,
        path: str,
        query: Sequence[tuple[str, str]],
        content: bytes | Iterator[bytes] | None,
        headers: Mapping[str, str],
    ) -> RawResponse:
        """See `mlflow_rest.Sender.send`. A body may also be a stream.

        Raises:
            TransportError: If no answer came.
        """
        started = time.perf_counter()
        address = http.url(self.base_url, path, query)
        sent = {**self._credentials, **headers}
        try:
            response = self._http.request(operation.method, address, content=content, headers=sent)
        except self._faults as exc:
            raise self._no_answer(operation, path, exc, started) from exc
        except RuntimeError as exc:
            self._refuse_if_closed(exc)
            raise
        self._log(operation, path, response.status_code, started)
        return RawResponse(
            response.status_code, response.headers, response.content, http.without_credentials(response.url)
        )

    def download(self, operation: Operation, path: str, write: Write) -> None:
        """Passes the body of an answer on, piece by piece, so that it never has to fit into memory.

        Args:
            operation: The operation.
            path: The path with its parameters filled in and percent-encoded.
            write: Takes each piece. It is not called unless the status is 2xx.

        Raises:
            ApiError: If the status is not 2xx.
            TransportError: If no answer came, or it broke off before its announced length.
        """
        started = time.perf_counter()
        address = self.base_url + path
        try:
            with self._http.stream(operation.method, address, headers=self._credentials) as response:
                self._log(operation, path, response.status_code, started)
                if not response.is_success:
                    content = response.read()
                    shown = http.without_credentials(response.url)
                    raw = RawResponse(response.status_code, response.headers, content, shown)
                    raise self.failure(operation, raw, None)
                for piece in response.iter_bytes():
                    write(piece)
        except self._faults as exc:
            raise self._no_answer(operation, path, exc, started) from exc
        except RuntimeError as exc:
            self._refuse_if_closed(exc)
            raise

    def failure(self, operation: Operation, response: RawResponse, cause: Exception | None) -> Exception:
        """See `mlflow_rest.Sender.failure`. Makes an `ApiError`."""
        return failures.failure(operation, response, cause)

    def close(self) -> None:
        """Closes the connections, unless they are the user's."""
        if self._owned:
            self._http.close()

    def _no_answer(self, operation: Operation, path: str, fault: Exception, started: float) -> Exception:
        self._log(operation, path, type(fault).__name__, started)
        return http.no_answer(operation.method, http.shown(self.base_url, path), fault)

    def _refuse_if_closed(self, fault: RuntimeError) -> None:
        # httpx has no exception of its own for this.
        if self._http.is_closed:
            raise ClientClosed(f"the client of {self.base_url} is closed") from fault

    @staticmethod
    def _log(operation: Operation, path: str, outcome: int | str, started: float) -> None:
        if _logger.isEnabledFor(logging.DEBUG):
            elapsed = (time.perf_counter() - started) * 1000
            _logger.debug("%s %s: %s in %.1f ms", operation.method, path, outcome, elapsed)
