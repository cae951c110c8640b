"""Every operation has a live call."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from mlflow_rest._operations import OPERATIONS

HERE = Path(__file__).parent


def marked_operations(marker: str) -> Iterator[str]:
    """The operationIds in the markers of one name, read from the source of the tests."""
    for path in sorted(HERE.glob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == f"pytest.mark.{marker}":
                yield from (str(arg.value) for arg in node.args if isinstance(arg, ast.Constant) and arg.value != 501)


def test_every_operation_has_a_live_call() -> None:
    called = {*marked_operations("covers"), *(name for name in marked_operations("returns") if name in OPERATIONS)}
    assert sorted(OPERATIONS.keys() - called) == []
    assert sorted(called - OPERATIONS.keys()) == []
