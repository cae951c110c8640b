"""What tests and demonstrations stand on: a real MLflow server that cleans up after itself."""

from tests.rig.server import MlflowServer, ServerStartError

__all__ = ["MlflowServer", "ServerStartError"]
