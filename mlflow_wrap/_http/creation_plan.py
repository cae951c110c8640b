"""Decides what a creation does next: create, look for what was created, or fail. Pure: no clock and no I/O."""

from __future__ import annotations

from typing import Literal, NamedTuple

from mlflow_wrap._http.idempotency import OpenCreation, Outcome

SETTLING_SECONDS = 35.0
"""Seconds after a request was last in flight until it counts as lost, if nothing that it created has appeared.

By the defaults of what it passes, a request that has arrived waits at most 30 s: then SQLAlchemy's pool stops waiting
for a database connection, and gunicorn kills a worker that hangs. 5 s more let the transaction end.
"""
PAUSES = (0.0, 0.1, 0.25, 0.5, 1.0, 2.0, 4.0)
"""Seconds before each look; the last one repeats."""
LAST_LOOK = 0.5
"""Seconds before the deadline at which the last look begins."""
ROOM = 1.0
"""Seconds that must be left before the deadline to create anew."""
MAX_LOOKING = 600.0
"""Seconds of looking for a call that has no deadline."""


class Action(NamedTuple):
    """What to do next.

    Attributes:
        step: `create` sends the creation request, `look` looks for what an earlier one has created, `fail` raises.
        pause: Seconds to wait before.
    """

    step: Literal["create", "look", "fail"]
    pause: float = 0.0


_FAIL = Action("fail")


class CreationPlan:
    """The state of one creation. All times are seconds of one monotonic clock.

    While the outcome of a request is open, no further one is sent, unless the server itself rejects a duplicate.

    Args:
        unique: Whether the server rejects a duplicate, so that the request can be sent again at once.
        max_requests: How many creation requests may be sent, at least 1.
        deadline: When the call must be over; `None` for no limit.
        resumed: The creation to continue, if an earlier call has left its outcome open.
    """

    def __init__(
        self,
        *,
        unique: bool,
        max_requests: int,
        deadline: float | None,
        resumed: OpenCreation | None = None,
    ) -> None:
        self.requests = 0
        """How many creation requests were sent by this call."""
        self.outcome_open = resumed is not None
        """Whether something may have been created, or may be created later, that nothing is known of."""
        self.open_requests = 0 if resumed is None else resumed.requests
        """How many requests, those of the resumed call included, had an open outcome."""
        self.in_flight_at = None if resumed is None else resumed.in_flight_at
        """When the last of them was in flight."""
        self._unique = unique
        self._max_requests = max_requests
        self._deadline = deadline
        self._mode: Literal["open", "handled", "final"] = "open"
        self._conflict = False
        self._backoff: float | None = None
        self._looks = 0
        self._looking_since: float | None = None

    def begin(self, now: float) -> Action:
        """Decide what to do first."""
        return self._create() if self.in_flight_at is None else self._look(now)

    def after_failed_request(
        self, now: float, outcome: Outcome, *, backoff: float | None, retry_after: float = 0.0
    ) -> Action:
        """Decide what to do after a creation request has failed.

        Args:
            now: The time at which the failure was seen.
            outcome: What it says about the server.
            backoff: Seconds before the next request by the retry policy; `None` if there must be none.
            retry_after: Seconds that the response requests.
        """
        self._looks = 0
        if outcome is Outcome.UNSENT:
            # Nothing new is known of the requests before.
            self._mode = "open"
            return _FAIL if self.in_flight_at is None else self._look(now)
        if outcome is Outcome.REJECTED or outcome is Outcome.CONFLICT:
            self._mode, self._conflict = "final", outcome is Outcome.CONFLICT
            self.outcome_open = False
            if outcome is Outcome.REJECTED and self.in_flight_at is None:
                return _FAIL
            return self._look(now)
        self.outcome_open = True
        if outcome is Outcome.HANDLED:
            self._mode, self._backoff = "handled", backoff
            return self._look(now)
        self._mode = "open"
        self.in_flight_at = now
        self.open_requests += 1
        if self._unique and backoff is not None and self._may_create(now + backoff):
            return self._create(backoff)
        return self._look(now, at_least=retry_after)

    def after_interrupted_request(self, now: float) -> None:
        """Record that the caller has cancelled the call while a creation request was in flight."""
        self.outcome_open = True
        self.in_flight_at = now
        self.open_requests += 1

    def after_nothing_found(self, began: float, now: float) -> Action:
        """Decide what to do after a look has found nothing.

        Args:
            began: The time at which the look began.
            now: The time at which it ended.
        """
        settled = self.in_flight_at is None or began >= self.in_flight_at + SETTLING_SECONDS
        if self._mode == "final":
            self.outcome_open = not (settled or self._conflict)
            return _FAIL
        may_repeat = settled or self._unique
        if self._mode == "handled":
            self.outcome_open = not settled
            if self._backoff is not None and may_repeat and self._may_create(now + self._backoff):
                return self._create(self._backoff)
            if settled:
                return _FAIL
            self._mode = "open"
        elif may_repeat and self._may_create(now):
            return self._create()
        return _FAIL if settled else self._look(now)

    def after_failed_look(self, now: float, *, transient: bool) -> Action:
        """Decide what to do after a look has failed.

        Args:
            now: The time at which the failure was seen.
            transient: Whether the next look may succeed.
        """
        if self._mode == "final" and self.in_flight_at is None:
            # No earlier request can have created what has the name.
            return _FAIL
        self.outcome_open = True
        return self._look(now) if transient else _FAIL

    def may_be_duplicated(self, *, by_look: bool) -> bool:
        """Whether another request may create a duplicate of what there is.

        Args:
            by_look: Whether a look has returned it, so that any one of the requests has created it.
        """
        return not self._unique and self.open_requests > (1 if by_look else 0)

    def _create(self, pause: float = 0.0) -> Action:
        self.requests += 1
        return Action("create", pause)

    def _may_create(self, at: float) -> bool:
        return self.requests < self._max_requests and (self._deadline is None or self._deadline - at >= ROOM)

    def _look(self, now: float, *, at_least: float = 0.0) -> Action:
        pause = max(at_least, PAUSES[min(self._looks, len(PAUSES) - 1)])
        if self._mode == "open" and self.in_flight_at is not None and now < self.in_flight_at + SETTLING_SECONDS:
            # The look that decides comes as soon as it may.
            pause = min(pause, self.in_flight_at + SETTLING_SECONDS - now)
        if self._looking_since is None:
            self._looking_since = now
        first, self._looks = self._looks == 0, self._looks + 1
        if self._deadline is None:
            return _FAIL if now - self._looking_since > MAX_LOOKING else Action("look", pause)
        left = self._deadline - now
        if left <= 0 or (left <= LAST_LOOK and not first):
            return _FAIL
        return Action("look", min(pause, max(0.0, left - LAST_LOOK)))
