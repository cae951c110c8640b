"""Modules that few calls need are imported where no interrupt reaches it."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from mlflow_wrap._http.preload import preload

if TYPE_CHECKING:
    import pytest

SLOW = """
import threading, time
threads = threading.current_thread().name, threading.main_thread().name
time.sleep(0.5)
"""
INTERRUPTED = """
import importlib, sys, threading, _thread
from mlflow_wrap._http.preload import preload
threading.Timer(0.2, _thread.interrupt_main).start()
try:
    preload("slow_to_load")
except KeyboardInterrupt:
    other = threading.Thread(target=importlib.import_module, args=("slow_to_load",), daemon=True)
    other.start()
    other.join(10)
    print("loaded" if not other.is_alive() and "slow_to_load" in sys.modules else "locked")
"""


def test_an_interrupt_leaves_no_import_locked(tmp_path: Path) -> None:
    tmp_path.joinpath("slow_to_load.py").write_text(SLOW)
    command = [sys.executable, "-c", f"import sys; sys.path.append({str(tmp_path)!r})\n{INTERRUPTED}"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.stdout, done.stderr) == ("loaded\n", "")


def test_it_is_imported_once_and_in_another_thread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp_path.joinpath("preloaded_once.py").write_text("import threading\nthread = threading.get_ident()\n")
    monkeypatch.syspath_prepend(tmp_path)
    preload("preloaded_once")
    module = sys.modules.pop("preloaded_once")
    assert module.thread != threading.get_ident()


def test_what_cannot_be_imported_is_left_to_the_import_statement() -> None:
    preload("mlflow_wrap.no_such_module", "json")
    assert "mlflow_wrap.no_such_module" not in sys.modules
