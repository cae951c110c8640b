"""Servers of MLflow releases older than the locked one."""

import sys
from pathlib import Path

from tests.rig.server import MlflowServer

VERSIONS = ("2.22.5", "3.1.4")


def packages(version: str) -> Path:
    """Where that MLflow is, which runs over the locked dependencies: see `requirements/mlflow-*.in`."""
    return Path(sys.prefix) / f"mlflow-{version}"


def is_installed(version: str) -> bool:
    """Whether it is there."""
    return (packages(version) / "mlflow").is_dir()


def older_server(version: str, *extra_args: str) -> MlflowServer:
    """A server with default settings, not started yet.

    Args:
        version: Of `VERSIONS`.
        extra_args: More arguments for `mlflow server`.
    """
    return MlflowServer(extra_args=extra_args, env={"PYTHONPATH": str(packages(version))}, uvicorn=False)
