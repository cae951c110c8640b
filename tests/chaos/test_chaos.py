"""The short form of the chaos suite: each scenario over each route, with fixed seeds."""

from __future__ import annotations

import pytest

from tests.chaos.__main__ import Cell, describe
from tests.chaos.routes import ROUTES

COUNT = 60
"""Interrupted calls of each variant, at least; one turn of all scenarios has more."""
# The slots that httpx's own pool loses take time to show; interrupted sync calls even make it lock up.
OF_HTTPX = ("direct-http", "http-proxy-https")


@pytest.mark.parametrize(
    ("variant", "routes"),
    [
        ("sync", tuple(ROUTES)),
        ("async", tuple(ROUTES)),
        ("sync-hooks", ("direct-https", "http-proxy-https")),
        ("async-hooks", ("direct-https", "http-proxy-https")),
        ("async-client", OF_HTTPX),
    ],
)
def test_a_client_stays_usable_however_its_calls_are_interrupted(variant: str, routes: tuple[str, ...]) -> None:
    cell = Cell(variant, routes, COUNT, seed=8, max_findings=3)
    report = cell.run()
    assert not report.findings, describe(cell, report)
    assert report.interrupted >= COUNT
    assert report.followed >= report.interrupted - sum(report.tolerated.values())
