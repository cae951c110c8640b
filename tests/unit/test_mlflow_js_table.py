"""Each of the 58 methods of mlflow-js has its equivalent: the table is true."""

import asyncio
import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mlflow_wrap import AsyncMLflow, MLflow

TABLE = Path(__file__).parents[2] / "docs" / "mlflow-js.md"
ROWS = re.findall(r"^\| `(\w+\.\w+)` \| `client\.([\w.]+)` \|.*\|$", TABLE.read_text("utf-8"), re.MULTILINE)


@pytest.fixture(scope="module")
def client() -> Iterator[MLflow]:
    with MLflow("http://127.0.0.1:1") as client:
        yield client


@pytest.fixture(scope="module")
def async_client() -> Iterator[AsyncMLflow]:
    client = AsyncMLflow("http://127.0.0.1:1")
    yield client
    asyncio.run(client.aclose())


def at(client: Any, path: str) -> Any:
    for name in path.split("."):
        client = getattr(client, name)
    return client


def test_the_table_has_each_of_the_58_methods_once() -> None:
    assert len(ROWS) == len({source for source, _ in ROWS}) == len({target for _, target in ROWS}) == 58
    # No row is omitted because it is written in another way.
    assert len([line for line in TABLE.read_text("utf-8").splitlines() if line.startswith("|")]) == 58 + 2


@pytest.mark.parametrize("target", [target for _, target in ROWS])
def test_a_target_is_a_method_in_both_variants(target: str, client: MLflow, async_client: AsyncMLflow) -> None:
    sync, counterpart = at(client, target), at(async_client, target)
    assert callable(sync)
    assert not inspect.iscoroutinefunction(sync)
    assert inspect.iscoroutinefunction(counterpart)
