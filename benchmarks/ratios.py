"""Measures contenders in turn and compares them round by round.

Absolute times drift with the machine; a ratio taken within one round does not, so only ratios are printed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from statistics import median


def interleaved(contenders: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, list[float]]:
    """Runs every contender once per round, in an order that turns around each time.

    Args:
        contenders: By name, what to run; it returns its seconds.
        rounds: How many rounds count; one more goes before, to warm up.

    Returns:
        Seconds of each round, by name.
    """
    for run in contenders.values():
        run()
    seconds: dict[str, list[float]] = {name: [] for name in contenders}
    for index in range(rounds):
        order = list(contenders) if index % 2 == 0 else list(contenders)[::-1]
        for name in order:
            seconds[name].append(contenders[name]())
    return seconds


def ratio(seconds: Mapping[str, list[float]], name: str, other: str) -> str:
    """How `name` compares with `other`: the median of the rounds' ratios, with their least and most."""
    ratios = [ours / theirs for ours, theirs in zip(seconds[name], seconds[other], strict=True)]
    return f"{name} / {other}: {median(ratios):.3f} [{min(ratios):.3f} .. {max(ratios):.3f}]"
