"""A server of an MLflow newer than the locked one, for what only that has."""

import sys
from pathlib import Path

from tests.rig.server import MlflowServer, ServerStartError

# Nothing but MLflow itself, which runs over the locked dependencies: see `requirements/newest.in`.
PACKAGES = Path(sys.prefix) / "newest"


class NewestServer(MlflowServer):
    """A server that needs more than the usual set-up."""

    def start(self) -> None:
        """See `MlflowServer.start`."""
        if not (PACKAGES / "mlflow").is_dir():
            raise ServerStartError(f"{PACKAGES} has no MLflow: run `make setup`")
        super().start()


def newest_server(folder: Path) -> MlflowServer:
    """A server with default settings, not started yet.

    Args:
        folder: Where database, artifacts and log go.
    """
    return NewestServer(folder=folder, deadline=300, env={"PYTHONPATH": str(PACKAGES)})
