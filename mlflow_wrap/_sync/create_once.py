# Made by `make generate` from mlflow_wrap/_async/create_once.py.
# Do not edit: change the async source. @generated
"""Creates what must exist once, although a response may be lost."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from mlflow_rest._resource import ConfiguredSender

from mlflow_wrap._http.creation_plan import CreationPlan
from mlflow_wrap._http.idempotency import CreationLog, OpenCreation, classify_outcome, is_generated
from mlflow_wrap._http.retry import retry_after_error
from mlflow_wrap.errors import ApiError, OutcomeUnknownError, TransportError

if TYPE_CHECKING:
    from mlflow_rest.types import Operation, RawResponse, Sender, TimeoutSender

    from mlflow_wrap._http._sync.sender import RetryingSender
    from mlflow_wrap._http.creation_plan import Action

T = TypeVar("T")


class DeadlineSender:
    """Sends requests that share one total timeout.

    Args:
        sender: Sends them.
        once: The operation that it must not send again on its own account.
        started: When the first request began, by `time.monotonic()`.
        total: Seconds that all requests together may take; `None` for no limit.
    """

    def __init__(self, sender: TimeoutSender, once: Operation, started: float, total: float | None) -> None:
        self._sender = sender
        self._once = once
        self._started = started
        self._total = total

    @property
    def elapsed(self) -> float:
        """Seconds since the first request began."""
        return time.monotonic() - self._started

    @property
    def left(self) -> float | None:
        """Seconds until the last request must be over; `None` for no limit."""
        return None if self._total is None else max(0.0, self._total - self.elapsed)

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
        """See `mlflow_rest.TimeoutSender.send`. The total that all requests share bounds the timeout."""
        if operation.id == self._once.id:
            operation = operation._replace(idempotent=False)
        left = math.inf if self.left is None else self.left
        if timeout is not None:
            left = min(timeout, left)
        return self._sender.send(operation, path, query, content, headers, timeout=left)

    def failure(self, operation: Operation, response: RawResponse, cause: Exception | None) -> Exception:
        """See `mlflow_rest.Sender.failure`."""
        return self._sender.failure(operation, response, cause)


class Creation(NamedTuple, Generic[T]):
    """What came of a creation.

    Attributes:
        value: What was created.
        may_be_duplicated: Whether a request of the same creation may create a duplicate late.
    """

    value: T
    may_be_duplicated: bool


class CreateOnce(Generic[T]):
    """One creation, which a lost response does not double. `CreationPlan` decides; this sends.

    Args:
        transport: Sends the requests.
        operation: The operation that creates.
        create: Sends the creation request.
        find: Looks for what an earlier request has created; returns `None` if there is nothing.
        unique: Whether the server rejects a duplicate, so that the request can be sent again at once.
        key: The idempotency key.
        key_given: Whether the caller has given the key, so that the same call continues this creation.
        log: Remembers creations of unknown outcome, to continue them.
        subject: What is created, for messages, such as `run`.
        hint: How the user can look for it.
        timeout: Seconds that all requests together may take, in place of the client's total; `math.inf` for no limit.
        extra_headers: Headers for these requests only.
    """

    def __init__(
        self,
        transport: RetryingSender,
        operation: Operation,
        create: Callable[[Sender], T],
        find: Callable[[Sender], T | None],
        *,
        unique: bool,
        key: str,
        key_given: bool,
        log: CreationLog,
        subject: str,
        hint: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        self._transport = transport
        # The retry policy applies as if it were idempotent: making it so is what this class is for.
        self._operation = operation._replace(idempotent=True)
        self._create = create
        self._find = find
        self._unique = unique
        self._key = key
        self._key_given = key_given
        self._doubt = f"it is not known whether the {subject} was created"
        self._remedy = f"{hint}, or call again with idempotency_key={key!r}, which continues this creation"
        self._log = log
        started = time.monotonic()
        resumed = log.find_open(key) if key_given else None
        if key_given and resumed is None and is_generated(key):
            # Another client has generated the key, for a creation whose outcome it left open.
            resumed = OpenCreation(requests=1, in_flight_at=started)
        self._timeout, self._extra_headers, self._started = timeout, extra_headers, started
        total = transport.total if timeout is None else timeout
        self._total = None if total == math.inf else total
        self.sender = self._share_total(transport, operation)
        self._plan = CreationPlan(
            unique=unique,
            max_requests=transport.retry.max_retries + 1,
            deadline=None if self._total is None else started + self._total,
            resumed=resumed,
        )

    def _share_total(self, transport: RetryingSender, once: Operation) -> DeadlineSender:
        sender = ConfiguredSender(transport, self._timeout, self._extra_headers)
        return DeadlineSender(sender, once, self._started, self._total)

    def run(self) -> Creation[T]:
        """Create, or find what an earlier request has created.

        Raises:
            OutcomeUnknownError: If it is not known whether something was or will be created.
            ApiError: If the server rejects the request.
            TransportError: If the request was never sent.
        """
        if self._key_given and self._plan.in_flight_at is None:
            # A key of the caller's own, which an earlier process may have used.
            value = self._find(self.sender)
            if value is not None:
                return Creation(value, may_be_duplicated=False)
        try:
            creation = self._follow_plan()
        except BaseException as exc:  # also when the call is cancelled, which says nothing about the server
            plan = self._plan
            if plan.outcome_open:
                in_flight_at = time.monotonic() if plan.in_flight_at is None else plan.in_flight_at
                self._log.add_open(self._key, OpenCreation(max(1, plan.open_requests), in_flight_at))
                if not isinstance(exc, OutcomeUnknownError):
                    exc.add_note(f"{self._doubt}; {self._remedy}")
            raise
        self._log.remove_open(self._key)
        return creation

    def _follow_plan(self) -> Creation[T]:
        plan, error, looking = self._plan, None, None
        action = plan.begin(time.monotonic())
        while action.step != "fail":
            if action.pause:
                self._transport.wait(action.pause)
            if action.step == "create":
                try:
                    return Creation(self._create(self.sender), plan.may_be_duplicated(by_look=False))
                except (ApiError, TransportError) as exc:
                    error = exc
                    action = self._after_failed_request(exc)
                except BaseException:
                    plan.after_interrupted_request(time.monotonic())
                    raise
                continue
            if looking is None:
                # The plan sets the pauses between looks.
                looking = self._share_total(self._transport.without_retries(), self._operation)
            began = time.monotonic()
            try:
                value = self._find(looking)
            except (ApiError, TransportError) as exc:
                error = error or exc
                action = plan.after_failed_look(time.monotonic(), transient=exc.transient)
            else:
                if value is not None:
                    return Creation(value, plan.may_be_duplicated(by_look=True))
                action = plan.after_nothing_found(began, time.monotonic())
        raise self._failure(error)

    def _after_failed_request(self, error: ApiError | TransportError) -> Action:
        policy = self._transport.retry
        backoff = self._transport.pause(
            self._operation, self._plan.requests, error, elapsed=self.sender.elapsed, total=self._total
        )
        requested = retry_after_error(error) if policy.respect_retry_after else 0.0
        outcome = classify_outcome(error, policy.statuses)
        return self._plan.after_failed_request(time.monotonic(), outcome, backoff=backoff, retry_after=requested)

    def _failure(self, error: ApiError | TransportError | None) -> ApiError | TransportError:
        plan = self._plan
        attempts = max(plan.requests, error.attempts if error else 1)
        if error is not None and not plan.outcome_open:
            error.attempts = attempts
            # It is known by now that a request that has left had no effect.
            error.retryable = error.retryable or (error.transient and plan.requests > 0)
            return error
        cause = "nothing was found" if error is None else _describe(error)
        failure = OutcomeUnknownError(
            self._operation.method,
            self._transport.base_url + self._operation.path,
            f"{self._doubt} ({cause}); {self._remedy}",
            attempts=attempts,
            retryable=self._key_given or self._unique,
            idempotency_key=self._key,
        )
        failure.__cause__ = error
        return failure


def _describe(error: ApiError | TransportError) -> str:
    if isinstance(error, TransportError):
        return error.reason
    return f"{error.status_code} {error.message}"
