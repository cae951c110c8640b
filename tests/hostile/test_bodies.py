"""Whatever a server responds, what comes out is an error of this library or a result.

Here some thousand bodies are read; more with MLFLOW_WRAP_HOSTILE=long, which `make chaos-bodies` sets.
MLFLOW_WRAP_HOSTILE_SEED chooses others.
"""

import os
from pathlib import Path

import pytest

from tests.hostile import arguments, bodies

COUNT = 20_000 if os.environ.get("MLFLOW_WRAP_HOSTILE") == "long" else 1500
SEED = int(os.environ.get("MLFLOW_WRAP_HOSTILE_SEED", "1"))


def test_mutated_bodies_of_all_operations_end_in_errors_of_this_library() -> None:
    _, client = arguments.make()
    problems, outcomes = bodies.run_operations(COUNT, SEED, client)
    print(f"seed {SEED}, {COUNT} bodies: {dict(outcomes)}")
    assert outcomes["returned"] > COUNT / 10
    assert outcomes["UnexpectedResponse"] > COUNT / 10
    assert problems == []


def test_mutated_bodies_of_public_methods_end_in_errors_of_this_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MLFLOW_WRAP_SPOOL_DIR", str(tmp_path / "spools"))
    server, client = arguments.make()
    problems, outcomes = bodies.run_facade(COUNT, SEED, server, client, arguments.local_files(tmp_path))
    print(f"seed {SEED}, {COUNT} calls: {dict(outcomes)}")
    assert outcomes["returned"] > COUNT / 10
    assert outcomes["UnexpectedResponse"] > COUNT / 10
    assert problems == []
