"""What a creation does next, over all that can happen to it."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlflow_wrap._http.creation_plan import LAST_LOOK, MAX_LOOKING, PAUSES, ROOM, SETTLING_SECONDS, CreationPlan
from mlflow_wrap._http.idempotency import OpenCreation, Outcome

seconds = st.floats(0.0, 50.0)
deadlines = st.none() | st.floats(0.1, 400.0)
plans = st.builds(
    lambda unique, max_requests, deadline, resumed: (unique, max_requests, deadline, resumed),
    st.booleans(),
    st.integers(1, 11),
    deadlines,
    st.none() | st.builds(OpenCreation, st.integers(1, 5), st.floats(-100.0, 0.0)),
)
outcomes = st.sampled_from(Outcome)
looks = st.sampled_from(("nothing", "failed", "failed permanently"))


@given(plans, st.data())
def test_no_request_is_sent_while_an_earlier_one_may_still_act(
    given_plan: tuple[bool, int, float | None, OpenCreation | None], data: st.DataObject
) -> None:
    unique, max_requests, deadline, resumed = given_plan
    plan = CreationPlan(unique=unique, max_requests=max_requests, deadline=deadline, resumed=resumed)
    now, requests, steps = 0.0, 0, 0
    in_flight = -math.inf if resumed is None else resumed.in_flight_at
    nothing_since = -math.inf
    """When the last look began that found nothing."""
    open_requests = 0 if resumed is None else resumed.requests
    action = plan.begin(now)
    while action.step != "fail":
        steps += 1
        assert steps < 5000
        assert action.pause >= 0
        assert deadline is None or action.step == "create" or now + action.pause <= max(deadline, now)
        now += action.pause
        if action.step == "create":
            requests += 1
            assert requests <= max_requests
            if not unique and in_flight > -math.inf:
                assert nothing_since >= in_flight + SETTLING_SECONDS
            assert plan.may_be_duplicated(by_look=False) is (not unique and open_requests > 0)
            if deadline is not None and requests > 1:
                assert deadline - now >= ROOM - 1e-9
            now += data.draw(seconds)
            outcome = data.draw(outcomes)
            if outcome is Outcome.OPEN:
                in_flight = now
                open_requests += 1
            backoff = data.draw(st.none() | st.floats(0.0, 10.0))
            action = plan.after_failed_request(now, outcome, backoff=backoff, retry_after=data.draw(seconds))
            if outcome in (Outcome.OPEN, Outcome.HANDLED):
                assert plan.outcome_open
        else:
            began = now
            now += data.draw(seconds)
            if deadline is not None:
                now = min(now, max(began, deadline))
            look = data.draw(looks)
            if look == "nothing":
                nothing_since = began
                action = plan.after_nothing_found(began, now)
            else:
                action = plan.after_failed_look(now, transient=look == "failed")
    assert plan.requests == requests
    assert plan.open_requests == open_requests


@given(st.floats(0.2, 500.0), st.floats(0.0, 3.0))
def test_the_last_look_begins_shortly_before_the_deadline(deadline: float, duration: float) -> None:
    plan = CreationPlan(unique=False, max_requests=1, deadline=deadline)
    plan.begin(0.0)
    now, last = 0.0, 0.0
    action = plan.after_failed_request(now, Outcome.OPEN, backoff=None)
    while action.step == "look":
        last = now = now + action.pause
        now = min(now + duration, deadline)
        # Nothing is ever seen, so that the plan never comes to rest before the deadline.
        action = plan.after_failed_look(now, transient=True)
    assert action.step == "fail"
    assert deadline - last <= LAST_LOOK + duration + max(PAUSES) * (duration > LAST_LOOK)
    assert last <= deadline


def test_a_call_without_deadline_does_not_look_for_ever() -> None:
    plan = CreationPlan(unique=False, max_requests=1, deadline=None)
    plan.begin(0.0)
    action, now = plan.after_failed_request(0.0, Outcome.OPEN, backoff=None), 0.0
    while action.step == "look":
        now += action.pause + 1.0
        action = plan.after_failed_look(now, transient=True)
    assert MAX_LOOKING < now < MAX_LOOKING + 10.0
    assert plan.outcome_open


@pytest.mark.parametrize("outcome", [Outcome.UNSENT, Outcome.REJECTED])
def test_what_surely_had_no_effect_fails_at_once(outcome: Outcome) -> None:
    plan = CreationPlan(unique=False, max_requests=5, deadline=None)
    assert plan.begin(0.0).step == "create"
    assert plan.after_failed_request(0.0, outcome, backoff=1.0).step == "fail"
    assert not plan.outcome_open


def test_a_handled_request_needs_one_look() -> None:
    plan = CreationPlan(unique=False, max_requests=2, deadline=100.0)
    plan.begin(0.0)
    assert plan.after_failed_request(0.0, Outcome.HANDLED, backoff=2.0) == ("look", 0.0)
    assert plan.after_nothing_found(0.0, 0.1) == ("create", 2.0)
    assert plan.after_failed_request(2.0, Outcome.HANDLED, backoff=None) == ("look", 0.0)
    assert plan.after_nothing_found(2.0, 2.1).step == "fail"
    assert not plan.outcome_open


def test_a_server_that_rejects_duplicates_need_not_be_waited_for() -> None:
    plan = CreationPlan(unique=True, max_requests=2, deadline=100.0)
    plan.begin(0.0)
    assert plan.after_failed_request(0.0, Outcome.OPEN, backoff=2.0) == ("create", 2.0)
    # The name is already in use: by the first request, or by somebody else.
    assert plan.after_failed_request(2.0, Outcome.CONFLICT, backoff=None) == ("look", 0.0)
    assert plan.after_nothing_found(2.0, 2.1).step == "fail"
    assert not plan.outcome_open
    assert not plan.may_be_duplicated(by_look=False)


def test_a_conflict_whose_look_fails_may_be_with_our_own_first_request() -> None:
    plan = CreationPlan(unique=True, max_requests=2, deadline=100.0)
    plan.begin(0.0)
    plan.after_failed_request(0.0, Outcome.OPEN, backoff=2.0)
    plan.after_failed_request(2.0, Outcome.CONFLICT, backoff=None)
    assert plan.after_failed_look(2.5, transient=True).step == "look"
    assert plan.outcome_open
    assert plan.after_failed_look(3.0, transient=False).step == "fail"
    assert plan.outcome_open


def test_retry_after_is_respected_before_the_first_look() -> None:
    plan = CreationPlan(unique=False, max_requests=2, deadline=100.0)
    plan.begin(0.0)
    assert plan.after_failed_request(0.0, Outcome.OPEN, backoff=3.0, retry_after=3.0) == ("look", 3.0)
