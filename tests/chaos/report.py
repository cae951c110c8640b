"""What a batch has found."""

from __future__ import annotations

import json
import sys
from collections import Counter

from attrs import Factory, asdict, define

DETAIL_LENGTH = 6_000


@define
class Finding:
    """One broken promise.

    Attributes:
        problem: `hang`, `crash`, `late call`, `failed call`, `call without slot`, `lost slot`, `extra slot`,
            `cross-talk`, `foreign error`, `error of httpx` or `leak`.
        scenario: What was going on.
        detail: What was seen.
        count: How many slots, sockets or calls.
    """

    problem: str
    scenario: str
    detail: str
    count: int = 1


@define
class Report:
    """The figures of one batch, or of several.

    Attributes:
        attempts: Calls that something was done to.
        interrupted: Those of them that were really interrupted, not over before.
        followed: Calls that had to succeed afterwards, and did.
        gatherings: How often all slots were used at a time, to show that none is lost.
        max_overrun: The most seconds that a call took beyond its `Timeout.total`.
        by_scenario: Interrupted calls by scenario.
        outcomes: How the calls ended that were not interrupted.
        stages: How far the servers' connections had come when they ended.
        findings: What is wrong.
    """

    attempts: int = 0
    interrupted: int = 0
    followed: int = 0
    gatherings: int = 0
    max_overrun: float = 0.0
    by_scenario: Counter[str] = Factory(Counter)
    outcomes: Counter[str] = Factory(Counter)
    stages: Counter[str] = Factory(Counter)
    findings: list[Finding] = Factory(list)

    def find(self, problem: str, scenario: str, detail: str, count: int = 1) -> None:
        """Notes a broken promise."""
        self.findings.append(Finding(problem, scenario, detail[-DETAIL_LENGTH:], count))

    def add(self, other: Report) -> None:
        """Adds the figures of another batch."""
        self.attempts += other.attempts
        self.interrupted += other.interrupted
        self.followed += other.followed
        self.gatherings += other.gatherings
        self.max_overrun = max(self.max_overrun, other.max_overrun)
        self.by_scenario += other.by_scenario
        self.outcomes += other.outcomes
        self.stages += other.stages
        self.findings += other.findings

    def write(self, scenario: str = "") -> None:
        """Writes the figures so far as one line to standard output, in case that this process does not live on.

        Args:
            scenario: What comes next.
        """
        sys.stdout.write(json.dumps({**asdict(self), "scenario": scenario}) + "\n")
        sys.stdout.flush()


def read_last(output: str) -> tuple[Report, str]:
    """The last figures that a batch has written, and the scenario that came next; none at the end."""
    lines = output.splitlines()
    if not lines:
        return Report(), "start"
    values = json.loads(lines[-1])
    scenario = str(values.pop("scenario"))
    report = Report()
    for name, value in values.items():
        if name == "findings":
            report.findings = [Finding(**finding) for finding in value]
        else:
            setattr(report, name, Counter(value) if isinstance(value, dict) else value)
    return report, scenario
