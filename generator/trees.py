"""Compares and replaces whole folders, so that a generated tree is either the old one or the new one."""

from __future__ import annotations

import shutil
from pathlib import Path

_IGNORED = {"__pycache__"}


def files(folder: Path) -> dict[str, bytes]:
    """The content of every file of a folder by its relative name."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not _IGNORED & set(path.relative_to(folder).parts)
    }


def differences(fresh: Path, committed: Path, name: str) -> list[str]:
    """List how a committed folder differs from a freshly generated one.

    Args:
        fresh: The folder as it should be.
        committed: The folder as it is.
        name: How to call it in the messages.

    Returns:
        One line for each file that was changed, is missing, or should not be there.
    """
    want, have = files(fresh), files(committed) if committed.exists() else {}
    lines = []
    for file in sorted(want.keys() | have.keys()):
        if file not in have:
            lines.append(f"{name}/{file}: missing")
        elif file not in want:
            lines.append(f"{name}/{file}: nothing generates this file")
        elif want[file] != have[file]:
            lines.append(f"{name}/{file}: differs")
    return lines


def swap(fresh: Path, target: Path) -> None:
    """Replace `target` by `fresh`; both are on one file system.

    Args:
        fresh: The new folder. It is moved.
        target: The folder to replace, if there is one.
    """
    old = target.with_name(f".{target.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        target.rename(old)
    try:
        fresh.rename(target)
    except OSError:
        if old.exists():
            old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)
