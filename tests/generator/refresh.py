"""python -m tests.generator.refresh: renders the small description anew. Read the difference before you commit it."""

import tempfile
from pathlib import Path

from generator.__main__ import load
from generator.render import render
from generator.trees import swap
from tests.generator.support import GOLDEN, MINI


def main() -> None:
    """Replaces the golden tree."""
    with tempfile.TemporaryDirectory(prefix=".generating-", dir=MINI) as folder:
        fresh = Path(folder) / GOLDEN.name
        render(load(MINI / "spec"), fresh)
        GOLDEN.parent.mkdir(exist_ok=True)
        swap(fresh, GOLDEN)


if __name__ == "__main__":
    main()
