"""Writes what changed in MLflow's REST API between releases, as a table for `docs/`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

_IN_SCOPE = ("/api/", "/v1/", "/health", "/version", "/get-artifact", "/model-versions/")
# Declared, but without a slash and without a handler.
_TYPO = "/api/2.0mlflow"


def history(facts: Sequence[dict[str, Any]]) -> str:
    """A page in Markdown.

    Args:
        facts: What `generator/probe.py` printed for each release, the oldest first.
    """
    lines = [
        "# What changed between releases of MLflow",
        "",
        "Made by `make history` from what each release declares about itself: its protobuf descriptors and its routes,",
        "without the user interface's. Do not edit. Fields are counted in the messages that both releases have.",
        "",
        "| from | to | operations | added | removed | messages | fields added | fields removed | fields retyped |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    details = []
    for older, newer in pairwise(facts):
        before, after = _routes(older), _routes(newer)
        added, removed, retyped = _compare_fields(older["messages"], newer["messages"])
        lines.append(
            f"| {older['version']} | {newer['version']} | {len(before)} → {len(after)} | {len(after - before)} "
            f"| {len(before - after)} | {len(older['messages'])} → {len(newer['messages'])} | {len(added)} "
            f"| {len(removed)} | {len(retyped)} |"
        )
        details += ["", f"## {older['version']} → {newer['version']}"]
        for title, names in (
            ("Operations added", sorted(after - before)),
            ("Operations removed", sorted(before - after)),
            ("Fields added", added),
            ("Fields removed", removed),
            ("Fields retyped", retyped),
        ):
            if names:
                details += ["", f"{title}:", "", *(f"- `{name}`" for name in names)]
    return "\n".join([*lines, *details]) + "\n"


def _routes(facts: dict[str, Any]) -> set[str]:
    return {
        f"{method} {path}"
        for method, path in facts["routes"]
        if path.startswith(_IN_SCOPE) and not path.startswith(_TYPO)
    }


def _compare_fields(older: dict[str, Any], newer: dict[str, Any]) -> tuple[list[str], list[str], list[str]]:
    """Fields of messages that both releases have: added, removed, retyped."""
    added, removed, retyped = [], [], []
    for message in sorted(older.keys() & newer.keys()):
        before, after = older[message], newer[message]
        added += [f"{message}.{name}" for name in sorted(after.keys() - before.keys())]
        removed += [f"{message}.{name}" for name in sorted(before.keys() - after.keys())]
        retyped += [f"{message}.{name}" for name in sorted(after.keys() & before.keys()) if after[name] != before[name]]
    return added, removed, retyped
