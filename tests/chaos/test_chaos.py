"""The short form of the chaos suite: each scenario over each route, with fixed seeds."""

from __future__ import annotations

import pytest

from tests.chaos.__main__ import Cell, describe
from tests.chaos.routes import ROUTES

COUNT = 60
"""Interrupted calls of each variant, at least; one turn of all scenarios has more."""


@pytest.mark.parametrize(
    "cell",
    [
        Cell("sync", tuple(ROUTES), COUNT, seed=8),
        Cell("async", tuple(ROUTES), COUNT, seed=8),
        Cell("sync", ("direct-http", "http-proxy-https"), COUNT, seed=9, without_httptools=True),
        Cell("async", ("direct-http", "http-proxy-https"), COUNT, seed=9, without_httptools=True),
        Cell("sync-hooks", ("direct-https", "http-proxy-http"), COUNT, seed=8),
        Cell("async-hooks", ("direct-https", "http-proxy-http"), COUNT, seed=8),
        Cell("sync-client", ("direct-http", "http-proxy-https"), COUNT, seed=8),
        Cell("async-client", ("direct-http", "http-proxy-https"), COUNT, seed=8),
        Cell("sync-transport", ("direct-http",), COUNT, seed=8),
        Cell("async-transport", ("direct-http",), COUNT, seed=8),
    ],
    ids=lambda cell: f"{cell.variant}-{'-'.join(cell.routes)}{'-h11' if cell.without_httptools else ''}",
)
def test_a_client_stays_usable_however_its_calls_are_interrupted(cell: Cell) -> None:
    report = cell.run()
    assert not report.findings, describe(cell, report)
    assert report.interrupted >= COUNT
    assert report.followed >= report.interrupted
