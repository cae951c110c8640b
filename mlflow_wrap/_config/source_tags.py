"""Where a run comes from, as MLflow's own client notes it."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from mlflow_wrap._config.user import current_user
from mlflow_wrap._types.run_facts import USER

_COMMIT = re.compile(r"[0-9a-f]{40,64}")


def find_source_tags() -> dict[str, str]:
    """Return the tags of a run that say who started it, from what program, at what commit."""
    main = getattr(sys.modules.get("__main__"), "__file__", None)
    program = main or (sys.argv[0] if sys.argv and sys.argv[0] else "<console>")
    tags = {USER: current_user(), "mlflow.source.name": program, "mlflow.source.type": "LOCAL"}
    commit = find_commit(Path(program) if main else Path.cwd())
    return {**tags, "mlflow.source.git.commit": commit} if commit else tags


def find_commit(path: Path) -> str | None:
    """Return the commit that is checked out where a file is; `None` if that is no repository of git.

    Its files are read: running git takes long, and it may be absent.
    """
    try:
        location = path.resolve()
        for folder in (location, *location.parents):
            entry = folder / ".git"
            if entry.exists():
                return _read_commit(_find_git_folder(entry))
    except (OSError, ValueError):
        return None  # what cannot be read is not noted
    return None


def _find_git_folder(entry: Path) -> Path:
    if entry.is_dir():
        return entry
    # A worktree or a submodule.
    return entry.parent / entry.read_text("utf-8").removeprefix("gitdir:").strip()


def _read_commit(folder: Path) -> str | None:
    head = folder.joinpath("HEAD").read_text("utf-8").strip()
    if not head.startswith("ref:"):
        return head if _COMMIT.fullmatch(head) else None
    name = head.removeprefix("ref:").strip()
    common = folder / "commondir"
    root = folder / common.read_text("utf-8").strip() if common.exists() else folder
    if root.joinpath(name).is_file():
        return root.joinpath(name).read_text("utf-8").strip()
    for line in root.joinpath("packed-refs").read_text("utf-8").splitlines():
        commit, _, packed = line.partition(" ")
        if packed == name and _COMMIT.fullmatch(commit):
            return commit
    return None
