# Made by `make generate` from mlflow_wrap/_async/create_once.py.
# Do not edit: change the async source. @generated
"""Creates what must not be there twice, although an answer may be lost on its way."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

from mlflow_wrap._http import idempotency
from mlflow_wrap.errors import ApiError, MLflowError, TransportError

if TYPE_CHECKING:
    from mlflow_rest.types import Operation, RawResponse, Sender

    from mlflow_wrap._http._sync.sender import RetryingSender

T = TypeVar("T")


class DeadlineSender:
    """Sends requests that share one total timeout.

    Args:
        transport: Sends them.
        once: The operation that it must not send again on its own account.
    """

    def __init__(self, transport: RetryingSender, once: Operation) -> None:
        self._transport = transport
        self._once = once
        self._started = time.monotonic()

    @property
    def elapsed(self) -> float:
        """Seconds since the first request began."""
        return time.monotonic() - self._started

    @property
    def left(self) -> float | None:
        """Seconds until the last request must be over; `None` for no limit."""
        total = self._transport.total
        return None if total is None else max(0.0, total - self.elapsed)

    def send(
        self,
        operation: Operation,
        path: str,
        query: Sequence[tuple[str, str]],
        content: bytes | None,
        headers: Mapping[str, str],
    ) -> RawResponse:
        """See `mlflow_rest.Sender.send`."""
        if operation.id == self._once.id:
            operation = operation._replace(idempotent=False)
        return self._transport.send_within(self.left, operation, path, query, content, headers)

    def failure(self, operation: Operation, response: RawResponse, cause: Exception | None) -> Exception:
        """See `mlflow_rest.Sender.failure`."""
        return self._transport.failure(operation, response, cause)


class CreateOnce(Generic[T]):
    """One creation, of which a lost answer leaves one thing, never two.

    Args:
        transport: Sends the requests.
        operation: What creates.
        create: Sends the request.
        find: Looks for what an earlier attempt has made; `None` if there is nothing.
        unique: Whether the server itself refuses to make it twice, so that the request can be sent again at once.
        hint: How the user can look for it.
    """

    def __init__(
        self,
        transport: RetryingSender,
        operation: Operation,
        create: Callable[[Sender], T],
        find: Callable[[Sender], T | None],
        *,
        unique: bool,
        hint: str,
    ) -> None:
        self._transport = transport
        # As far as pauses are concerned it can be repeated: that is what this class is for.
        self._operation = operation._replace(idempotent=True)
        self._create = create
        self._find = find
        self._unique = unique
        self._hint = hint
        self.sender = DeadlineSender(transport, operation)

    def run(self) -> tuple[T, bool]:
        """Creates.

        Returns:
            What was created, and whether the request was sent again after it may have had its effect.

        Raises:
            ApiError: If the server refuses.
            TransportError: If no answer came, and nothing was found that an attempt has made.
        """
        attempt = 0
        resent = False
        while True:
            attempt += 1
            try:
                return self._create(self.sender), resent
            except (ApiError, TransportError) as exc:
                if not idempotency.unclear(exc, self._transport.retry.statuses):
                    # That a name is taken may be the work of an earlier attempt.
                    found = self._look(exc) if resent else None
                    if found is None:
                        raise
                    return found, False
                error = exc
            attempt, found = self._wait(attempt, error)
            if found is not None:
                return found, False
            resent = True

    def _wait(self, attempt: int, error: ApiError | TransportError) -> tuple[int, T | None]:
        """Waits until the request can be sent again, and looks whether it has worked in the meantime.

        Returns:
            The number of attempts, and what was found; if that is nothing, the request can be sent again.
        """
        found = None if self._unique else self._look(error)
        while found is None:
            seconds = self._pause(attempt, error)
            if seconds is None:
                found = self._look(error)
                if found is None:
                    error.attempts = attempt
                    error.add_note(self._hint)
                    raise error
                break
            self._transport.wait(seconds)
            if self._unique:
                break
            found = self._look(error)
            if not idempotency.late(error):
                break
            # A server that was too slow may still be at work: sending again could make two.
            attempt += 1
        return attempt, found

    def _pause(self, attempt: int, error: ApiError | TransportError) -> float | None:
        total, elapsed = self._transport.total, self.sender.elapsed
        seconds = self._transport.pause(self._operation, attempt, error, elapsed=elapsed, total=total)
        if seconds is None or self._unique:
            return seconds
        seconds = max(seconds, idempotency.GRACE)
        return None if total is not None and elapsed + seconds >= total else seconds

    def _look(self, error: ApiError | TransportError) -> T | None:
        try:
            return self._find(self.sender)
        except MLflowError as exc:
            error.add_note(f"whether it was created cannot be told ({exc}); {self._hint}")
            raise error from exc
