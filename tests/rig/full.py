"""A server with everything that is off by default: users, workspaces, webhooks, jobs, and a store like S3."""

import base64
import textwrap
from pathlib import Path

import httpx

from tests.rig import s3
from tests.rig.server import HOST, MlflowServer, free_port

ADMIN = ("admin", "only-for-the-tests")
BUCKET = "mlflow"


class FullServer(MlflowServer):
    """A server that has loaded what it needs for S3 and for jobs by the time it counts as started."""

    def start(self) -> None:
        """See `MlflowServer.start`."""
        super().start()
        # MLflow loads both at their first use. When two requests make it do so at once, its hook for imports and
        # Python's own locks of modules wait for each other, and both requests hang permanently.
        with httpx.Client(base_url=self.url, auth=ADMIN, trust_env=False, timeout=180) as client:
            client.get("/api/2.0/mlflow-artifacts/artifacts").raise_for_status()
            jobs = "/api/3.0/mlflow/prompt-optimization/jobs"
            config = {"optimizer_type": "OPTIMIZER_TYPE_METAPROMPT"}
            body = {"experiment_id": "0", "source_prompt_uri": "prompts:/none/1", "config": config}
            job = client.post(jobs, json=body).raise_for_status().json()["job"]
            client.post(f"{jobs}/{job['job_id']}/cancel")
            client.delete(f"{jobs}/{job['job_id']}").raise_for_status()


def full_server(folder: Path) -> MlflowServer:
    """A server, not started yet, whose administrator is `ADMIN`, and whose artifacts are in the bucket `BUCKET`.

    Args:
        folder: Where database, artifacts and log go.
    """
    port = free_port()
    folder.mkdir(parents=True, exist_ok=True)
    config = folder / "auth.ini"
    # Without the memory for credentials every request pays for a slow hash.
    config.write_text(
        textwrap.dedent(f"""\
        [mlflow]
        default_permission = READ
        database_uri = sqlite:///{folder / "auth.db"}
        admin_username = {ADMIN[0]}
        admin_password = {ADMIN[1]}
        authorization_function = mlflow.server.auth:authenticate_request_basic_auth
        auth_cache_ttl_seconds = 3600
        """)
    )
    return FullServer(
        folder=folder,
        runner=[s3.__file__, str(port), BUCKET],
        deadline=300,
        extra_args=["--app-name", "basic-auth", "--enable-workspaces", "--artifacts-destination", f"s3://{BUCKET}"],
        env={
            "AWS_ACCESS_KEY_ID": "anybody",
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_SECRET_ACCESS_KEY": "anything",
            "MLFLOW_AUTH_CONFIG_PATH": str(config),
            "MLFLOW_FLASK_SERVER_SECRET_KEY": "signs nothing of worth",
            "MLFLOW_S3_ENDPOINT_URL": f"http://{HOST}:{port}",
            "MLFLOW_SERVER_ENABLE_JOB_EXECUTION": "true",
            # One process in place of eight, each as heavy as the server itself.
            "MLFLOW_SERVER_JOB_EXECUTION_ENGINE": "executor",
            # The tests' own listeners are on this machine, and speak plain HTTP.
            "MLFLOW_WEBHOOK_ALLOWED_SCHEMES": "http,https",
            "MLFLOW_WEBHOOK_ALLOW_PRIVATE_IPS": "true",
            "MLFLOW_WEBHOOK_REQUEST_MAX_RETRIES": "0",
            "MLFLOW_WEBHOOK_REQUEST_TIMEOUT": "5",
            "MLFLOW_WEBHOOK_SECRET_ENCRYPTION_KEY": base64.urlsafe_b64encode(bytes(32)).decode(),
            "NO_PROXY": HOST,
        },
    )
