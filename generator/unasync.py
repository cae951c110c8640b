"""Makes the sync counterpart of an async tree.

Word rules over the whole source, docstrings and comments included: removing `await` needs no syntax tree. A rule that
no longer applies anywhere is rejected, so that the table stays current.
"""

from __future__ import annotations

import re
from pathlib import Path

_RULES: tuple[tuple[str, str], ...] = (
    (r"\basync (def|with|for)\b", r"\1"),
    (r"\bawait ", ""),
    (r"\bAsync(?=[A-Z])", ""),
    (r"\b__a(enter|exit|iter)__\b", r"__\1__"),
    (r"\ba(close|read|iter_bytes|iter_raw)\b", r"\1"),
    (r"\.asyncio(_detailed)?\b", r".sync\1"),
    (r"\b_async\b", "_sync"),
    (r"\b_concurrency import asynchronous\b", "_concurrency import threaded"),
    (r"\b(isolated|background)_tasks\b", r"\1_threads"),
    (r"\banext\b", "next"),
    (r"\baclosing\b", "closing"),
    (r" \| Awaitable\[str\]", ""),
    (r"\bAwaitable\[([^\[\]]+)\]", r"\1"),
    (r"\bhandle_async_request\b", "handle_request"),
    (r"\n+pytestmark = pytest\.mark\.anyio\n", "\n"),
    (r"\basync_client\b", "sync_client"),
)


class UnusedRule(Exception):
    """A rule of the table applies nowhere."""


def convert(source: str, used: set[str]) -> str:
    """Makes the sync counterpart of one module.

    Args:
        source: The async source.
        used: Collects the rules that applied.
    """
    for pattern, replacement in _RULES:
        source, count = re.subn(pattern, replacement, source)
        if count:
            used.add(pattern)
    return source


def convert_trees(trees: list[tuple[Path, Path]]) -> None:
    """Makes the sync counterparts of whole folders.

    Args:
        trees: Pairs of the async folder and the folder to write.

    Raises:
        UnusedRule: If a rule applied nowhere.
    """
    used: set[str] = set()
    for source, target in trees:
        for path in sorted(source.rglob("*.py")):
            counterpart = target / path.relative_to(source)
            counterpart.parent.mkdir(parents=True, exist_ok=True)
            counterpart.write_text(_header(path) + convert(path.read_text("utf-8"), used), encoding="utf-8")
    unused = [pattern for pattern, _ in _RULES if pattern not in used]
    if unused:
        raise UnusedRule("nothing matches: " + ", ".join(unused))


def _header(path: Path) -> str:
    location = "/".join(path.parts[path.parts.index("_async") - 1 :]) if "_async" in path.parts else path.name
    return f"# Made by `make generate` from {location}.\n# Do not edit: change the async source. @generated\n"
