"""One contender, in a process and an environment of its own: `python -P transfer_worker.py CONTENDER URL RUN_ID`.

It reads lines `operation remote local`, separated by tabs, moves those files, and returns each line with
`wall cpu peak`: the seconds that passed, the CPU seconds of this process, and the MiB of its memory beyond what it had
before the first transfer, at most.
"""

from __future__ import annotations

import asyncio
import gc
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

OPERATIONS = ("download_file", "upload_file", "download_dir", "upload_dir")
Transfer = Callable[[str, str, Path], object]


def _ours(url: str, run_id: str) -> Transfer:
    from mlflow_wrap import MLflow  # noqa: PLC0415

    artifacts = MLflow(url).artifacts
    return lambda operation, remote, local: _call(artifacts, operation, run_id, remote, local)


def _ours_async(url: str, run_id: str) -> Transfer:
    from mlflow_wrap import AsyncMLflow  # noqa: PLC0415

    runner = asyncio.Runner()

    async def open_client() -> Any:
        return AsyncMLflow(url).artifacts

    artifacts = runner.run(open_client())

    async def transfer(operation: str, remote: str, local: Path) -> None:
        await _call(artifacts, operation, run_id, remote, local)

    return lambda operation, remote, local: runner.run(transfer(operation, remote, local))


def _call(artifacts: Any, operation: str, run_id: str, remote: str, local: Path) -> Any:
    match operation:
        case "download_file":
            return artifacts.download_file(run_id, remote, local)
        case "download_dir":
            return artifacts.download_dir(run_id, local, remote, resume=False)
        case "upload_file":
            return artifacts.upload_file(run_id, local, remote)
        case _:
            return artifacts.upload_dir(run_id, local, remote)


def _skinny(url: str, run_id: str) -> Transfer:
    from mlflow import MlflowClient, artifacts  # noqa: PLC0415

    client = MlflowClient(url)

    def transfer(operation: str, remote: str, local: Path) -> None:
        match operation:
            case "download_file":
                local.parent.mkdir(exist_ok=True)
                artifacts.download_artifacts(
                    run_id=run_id, artifact_path=remote, dst_path=str(local.parent), tracking_uri=url
                )
            case "download_dir":
                local.mkdir()
                artifacts.download_artifacts(run_id=run_id, artifact_path=remote, dst_path=str(local), tracking_uri=url)
            case "upload_file":
                client.log_artifact(run_id, str(local), remote)
            case _:
                client.log_artifacts(run_id, str(local), remote)

    return transfer


CONTENDERS: dict[str, Callable[[str, str], Transfer]] = {
    "mlflow-wrap": _ours,
    "mlflow-wrap async": _ours_async,
    "mlflow-skinny": _skinny,
}


def _memory(name: str) -> float:
    """A figure of this process's memory in MiB. Linux only."""
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(f"{name}:"))


def main(contender: str, url: str, run_id: str) -> None:
    """Serves lines until there are no more."""
    transfer = CONTENDERS[contender](url, run_id)
    idle = _memory("VmRSS")
    for line in sys.stdin:
        operation, remote, local = line.rstrip("\n").split("\t")
        gc.collect()
        Path("/proc/self/clear_refs").write_text("5")  # the peak begins anew
        wall, cpu = time.perf_counter(), time.process_time()
        transfer(operation, remote, Path(local))
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        sys.stdout.write(f"{wall} {cpu} {_memory('VmHWM') - idle}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
