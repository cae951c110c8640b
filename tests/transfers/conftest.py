"""Fixtures of the tests of transfers."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from attrs import frozen

from tests.conftest import FOLDER


@frozen
class SharedServer:
    """The shared server, and where it keeps its files."""

    url: str
    folder: Path


@pytest.fixture(scope="session")
def server(mlflow_url: str, pytestconfig: pytest.Config) -> SharedServer:
    """The server that all tests share, on this machine's disk."""
    if os.environ.get("MLFLOW_WRAP_TEST_URL"):
        pytest.skip("the files of the server must lie on this disk")
    return SharedServer(mlflow_url, pytestconfig.stash[FOLDER] / "mlflow_url" / "server")
