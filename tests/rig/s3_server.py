"""A server whose files are in a store like S3, for which it hands out presigned URLs, and multipart uploads of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.rig import s3
from tests.rig.server import HOST, MlflowServer

BUCKET = "mlflow"
CREDENTIALS = {
    "AWS_ACCESS_KEY_ID": "anybody",
    "AWS_SECRET_ACCESS_KEY": "anything",
    "AWS_DEFAULT_REGION": "us-east-1",
}


def s3_server(port: int, endpoint: str | None = None, folder: Path | None = None) -> MlflowServer:
    """A server, not started yet, with the bucket `BUCKET` of a store of its own.

    Args:
        port: Of the store.
        endpoint: The URL at which server and clients reach the store, such as a proxy's. Defaults to its own.
        folder: Where database and log go.
    """
    env = {**CREDENTIALS, "MLFLOW_S3_ENDPOINT_URL": endpoint or f"http://{HOST}:{port}", "NO_PROXY": HOST}
    return MlflowServer(
        folder=folder,
        runner=[s3.__file__, str(port), BUCKET],
        deadline=300,
        extra_args=["--artifacts-destination", f"s3://{BUCKET}"],
        env=env,
    )


def s3_client(port: int) -> Any:
    """A client of boto for the store itself."""
    import boto3

    names = ("aws_access_key_id", "aws_secret_access_key", "region_name")
    arguments = dict(zip(names, CREDENTIALS.values(), strict=True))
    return boto3.client("s3", endpoint_url=f"http://{HOST}:{port}", **arguments)
