"""Measures contenders in turn and compares them round by round.

Absolute times drift with the machine; a ratio within one round does not, so only ratios are printed.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping, Sequence
from statistics import median
from typing import Literal, NamedTuple


class Cost(NamedTuple):
    """What something took, in seconds."""

    wall: float
    """Time that passed."""
    cpu: float
    """CPU time of the contender's process, its own and the system's on its behalf."""


Costs = Mapping[str, Sequence[Cost]]
"""The cost in each round, by contender."""


def interleaved(contenders: Mapping[str, Callable[[], Cost]], rounds: int) -> dict[str, list[Cost]]:
    """Runs every contender once per round, in an order that turns around each time.

    Args:
        contenders: By name, what to run; it returns what it took.
        rounds: How many rounds count; one more goes before, to warm up.
    """
    for run in contenders.values():
        run()
    costs: dict[str, list[Cost]] = {name: [] for name in contenders}
    for index in range(rounds):
        order = list(contenders) if index % 2 == 0 else list(contenders)[::-1]
        for name in order:
            costs[name].append(contenders[name]())
    return costs


def timed(work: Callable[[], object]) -> Cost:
    """Measure a function in this process."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return Cost(time.perf_counter() - wall, time.process_time() - cpu)


class Report:
    """Prints results as they come, and knows whether a gate was broken.

    Args:
        write: Takes each line.
    """

    def __init__(self, write: Callable[[str], object] | None = None) -> None:
        self._write = write or _print
        self.broken = False

    def line(self, text: str) -> None:
        """Print one line."""
        self._write(text)

    def ratio(
        self,
        costs: Costs,
        name: str,
        other: str,
        by: Literal["wall", "cpu"],
        *,
        at_least: float | None = None,
        at_most: float | None = None,
        note: str = "",
    ) -> None:
        """Prints how `name` compares with `other`: the median of the rounds' ratios, with their minimum and maximum.

        Args:
            costs: The cost in each round, by contender.
            name: A contender.
            other: The contender that it is compared with.
            by: Which cost counts.
            at_least: The target for the median, if it is to be large. A target is printed, it breaks nothing.
            at_most: The target for the median, if it is to be small.
            note: What to add in front, such as the operation.
        """
        ratios = [
            getattr(one, by) / getattr(another, by) for one, another in zip(costs[name], costs[other], strict=True)
        ]
        label = f"{by:<4}  {note + ': ' if note else ''}{name} / {other}"
        middle = median(ratios)
        target, _ = _target(middle, at_least, at_most)
        self.line(f"  {label}: {middle:.3g} [{min(ratios):.3g} .. {max(ratios):.3g}]{target}")

    def gate(self, name: str, value: float, *, at_most: float) -> None:
        """Prints a figure that is the same in every run; one over its ceiling breaks the whole measurement.

        Args:
            name: What it is.
            value: The figure.
            at_most: Its ceiling.
        """
        target, met = _target(value, None, at_most)
        self.line(f"  {name}: {value:.4g}{target}")
        self.broken = self.broken or not met


def _target(value: float, at_least: float | None, at_most: float | None) -> tuple[str, bool]:
    if at_least is not None:
        met, bound = value >= at_least, f"≥ {at_least:g}"
    elif at_most is not None:
        met, bound = value <= at_most, f"≤ {at_most:g}"
    else:
        return "", True
    return f"   target {bound}{'' if met else ' MISSED'}", met


def _print(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
