"""Where spools are."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from mlflow_wrap._spool.spool_file import SUFFIX

VARIABLE = "MLFLOW_WRAP_SPOOL_DIR"


def find_folder(folder: str | os.PathLike[str] | None) -> Path:
    """Return the folder of spools: the one that is named, that of the variable, or that of this platform."""
    if folder is not None:
        return Path(folder)
    variable = os.environ.get(VARIABLE)
    if variable:
        return Path(variable)
    if sys.platform == "win32":
        root = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        root = Path.home() / "Library" / "Application Support"
    else:
        root = Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state")
    return root / "mlflow-wrap" / "spool"


def name_spool(folder: Path, name: str) -> Path:
    """Name a new spool.

    Args:
        folder: Its folder.
        name: The run's id, or another name that no other run has.
    """
    return folder / f"{name}.{os.getpid()}-{time.time_ns():x}{SUFFIX}"


def list_spools(path: Path) -> list[Path]:
    """List the spools of a folder, oldest first; or the one that is named."""
    try:
        if path.is_dir():
            return sorted(path.glob(f"*{SUFFIX}"), key=lambda spool: spool.name.rpartition("-")[2])
    except OSError:
        pass  # opening it says why
    return [path]


def find_files(spool: Path) -> Path:
    """Return the folder with the files that are logged beside a spool."""
    return spool.with_suffix(".files")
