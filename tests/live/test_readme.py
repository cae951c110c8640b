"""The example of the README works as pasted."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

README = Path(__file__).parents[2] / "README.md"


def test_the_first_example_works_as_pasted(mlflow_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MLFLOW_WRAP_SPOOL_DIR", str(tmp_path))
    match = re.search(r"```python\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    assert match is not None
    example = match[1]
    assert len(example.strip().splitlines()) <= 12
    # The one thing that differs from a reader's machine is where the server is.
    program = example.replace("http://127.0.0.1:5000", mlflow_url)
    assert program != example

    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, timeout=60, check=False
    )

    assert done.returncode == 0, done.stderr
    assert "first 0.25" in done.stdout.splitlines()
