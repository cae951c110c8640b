"""Times of points, distinct where the server would take two points for one."""

from __future__ import annotations

from collections.abc import Iterable


class Stamper:
    """Chooses the times of points.

    The server stores points of one metric with equal step, time and value once, and sorts those with equal step and
    time by their values. So a point whose step is not beyond all before gets a later time than all before.
    """

    def __init__(self) -> None:
        self._last: dict[str, tuple[int, int]] = {}

    def stamp(self, keys: Iterable[str], step: int, now: int) -> int:
        """Choose the time of points with one step.

        Args:
            keys: Their metrics.
            step: Their step.
            now: The time, in milliseconds since the epoch.

        Returns:
            The time, or the next one that is free.
        """
        last, timestamp = self._last, now
        for key in keys:
            if key in last:
                last_step, last_timestamp = last[key]
                if step <= last_step and timestamp <= last_timestamp:
                    timestamp = last_timestamp + 1
        for key in keys:
            if key in last:
                last_step, last_timestamp = last[key]
                last[key] = (max(step, last_step), max(timestamp, last_timestamp))
            else:
                last[key] = (step, timestamp)
        return timestamp
