"""Reading a page of 1,000 runs: ours against `json.loads` of the same bytes, and against MLflow's own client."""

from __future__ import annotations

import asyncio
import gc
import json
from collections.abc import Callable

import httpx
from mlflow.entities import Run
from mlflow.protos.service_pb2 import SearchRuns
from mlflow.utils.proto_json_utils import parse_dict
from mlflow_rest._codec import JsonReader
from mlflow_rest.models import SearchRunsResponse

from benchmarks.ratios import Cost, Report, interleaved, timed
from mlflow_wrap import AsyncMLflow
from tests.rig.server import MlflowServer

RUNS = 1000


async def _log_runs(url: str) -> str:
    async with AsyncMLflow(url) as client:
        experiment_id = await client.experiments.create("decode")
        gate = asyncio.Semaphore(8)

        async def one(index: int) -> None:
            async with gate:
                run = await client.runs.create(experiment_id, run_name=f"run {index}")
                await client.runs.log_batch(
                    run.info.run_id,
                    metrics={f"metric_{number}": index / (number + 1) for number in range(20)},
                    params={f"param_{number}": index * number for number in range(20)},
                    # Two more tags are the name, and what keeps a repeated creation from making two runs.
                    tags={f"tag_{number}": f"value {index}" for number in range(8)},
                )

        await asyncio.gather(*(one(index) for index in range(RUNS)))
        return experiment_id


def page(url: str) -> bytes:
    """A page of real runs, as the server sends it: 20 metrics, 20 parameters and 10 tags each."""
    experiment_id = asyncio.run(_log_runs(url))
    body = {"experiment_ids": [experiment_id], "max_results": RUNS}
    response = httpx.post(f"{url}/api/2.0/mlflow/runs/search", json=body, timeout=60).raise_for_status()
    run = response.json()["runs"][-1]["data"]
    counts = len(response.json()["runs"]), len(run["metrics"]), len(run["params"]), len(run["tags"])
    if counts != (RUNS, 20, 20, 10):
        raise RuntimeError(f"the page is not what it should be: {counts}")
    return response.content


def measure(report: Report, rounds: int = 9) -> None:
    """Measures in this process, on a page of a throw-away server."""
    with MlflowServer() as server:
        content = page(server.url)
    decoded = content.decode()
    read = JsonReader(SearchRunsResponse)

    def official() -> object:
        message = SearchRuns.Response()
        parse_dict(json.loads(decoded), message)  # type: ignore[no-untyped-call]
        return [Run.from_proto(run) for run in message.runs]

    def contender(work: Callable[[], object]) -> Callable[[], Cost]:
        def run() -> Cost:
            gc.collect()  # what one contender leaves behind is not the next one's to clean up
            return timed(work)

        return run

    costs = interleaved(
        {
            "mlflow-wrap": contender(lambda: read(content)),
            "json.loads": contender(lambda: json.loads(content)),
            "MLflow's client": contender(official),
        },
        rounds,
    )
    report.line(f"a page of {RUNS:,} runs, {len(content) / 1e6:.1f} MB, bytes to objects, {rounds} rounds")
    report.ratio(costs, "MLflow's client", "mlflow-wrap", "cpu", at_least=11)
    report.ratio(costs, "mlflow-wrap", "json.loads", "cpu")
