"""Runs `generator/probe.py` on an MLflow: the installed one, or any other in a throw-away environment."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import Any

PROBE = Path(__file__).parent / "probe.py"
# Old releases do not declare that they are incompatible with newer ones of these.
_OLD = ("sqlalchemy<2.1", "alembic<1.18", "click<8.2", "setuptools<81")


class FactsError(Exception):
    """The facts of an MLflow could not be read."""


def facts(release: str | None) -> dict[str, Any]:
    """Find out what an MLflow serves.

    Args:
        release: The release; `None` for the installed one. Another one is installed in a throw-away environment,
            or, where the registry lacks a dependency of it, read from its wheel with the installed dependencies.

    Raises:
        FactsError: If it cannot be installed, or does not respond.
    """
    if release is None or release == version("mlflow"):
        return _probe(Path(sys.executable), {})
    with tempfile.TemporaryDirectory(prefix="mlflow-facts-") as folder:
        home = Path(folder)
        python = home / "bin" / "python"
        _run("venv", "--quiet", str(home), "--python", sys.executable)
        requirement = f"mlflow[auth]=={release}"
        if _run("pip", "install", "--quiet", "--python", str(python), requirement, *_constraints(release), check=False):
            return _probe(python, {})
        wheel = home / "wheel"
        _run("pip", "install", "--quiet", "--no-deps", "--target", str(wheel), f"mlflow=={release}")
        return _probe(Path(sys.executable), {"PYTHONPATH": str(wheel)})


def _constraints(release: str) -> tuple[str, ...]:
    major, minor = (int(number) for number in release.split(".")[:2])
    return _OLD if (major, minor) < (3, 10) else ()


def _run(*arguments: str, check: bool = True) -> bool:
    done = subprocess.run([sys.executable, "-m", "uv", *arguments], capture_output=True, text=True, check=False)
    if check and done.returncode != 0:
        raise FactsError(f"uv {' '.join(arguments)}: {done.stderr.strip()}")
    return done.returncode == 0


def _probe(python: Path, environment: dict[str, str]) -> dict[str, Any]:
    done = subprocess.run(
        [str(python), "-W", "ignore", str(PROBE)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **environment},
    )
    if done.returncode != 0:
        raise FactsError(f"this MLflow does not say what it serves:\n{done.stderr.strip()[-2000:]}")
    served: dict[str, Any] = json.loads(done.stdout)
    return served
