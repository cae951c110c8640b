"""Sends one request of a log, and finds out what in it the server rejects."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from mlflow_wrap._run_log.outcomes import Outcome, classify
from mlflow_wrap.errors import ApiError

if TYPE_CHECKING:
    from mlflow_wrap._async.resources.runs import AsyncRunClient
    from mlflow_wrap._run_log.batching import RunBatch

_SECONDS = 60.0
"""For one request."""


async def send_batch(
    runs: AsyncRunClient, run_id: str, batch: RunBatch, reject: Callable[[int, str, ApiError], None]
) -> int:
    """Send a request. If the server rejects it, send its halves, and so on, so that only what is wrong is not stored.

    Args:
        runs: The client's runs.
        run_id: The run.
        batch: The request.
        reject: Is called with what the server rejects: the number of its record, its name, and the error.

    Returns:
        How many entries are stored.

    Raises:
        MLflowError: If the request may succeed later, or the run takes nothing.
    """
    try:
        await runs.send_batches([batch.to_request(run_id)], timeout=_SECONDS)
    except ApiError as exc:
        if classify(exc) is not Outcome.REJECTED:
            raise
        if len(batch) > 1:
            return sum([await send_batch(runs, run_id, part, reject) for part in batch.halves()])
        for seq, key, _ in (*batch.metrics, *batch.params, *batch.tags):
            reject(seq, key, exc)
        return 0
    return len(batch)
