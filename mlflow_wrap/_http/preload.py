"""Import what few calls need where no interrupt reaches it."""

from __future__ import annotations

import sys
from _thread import start_new_thread
from contextlib import suppress
from importlib import import_module
from queue import SimpleQueue


def preload(*names: str) -> None:
    """Import modules in a thread of its own, unless they are there, before an import statement reads them.

    An exception that a signal handler or another thread raises in the middle of an import leaves CPython's lock on that
    module locked: other threads that import it wait forever.

    Args:
        names: The modules. One that cannot be imported is left to the import statement.
    """
    missing = [name for name in names if not _is_loaded(name)]
    if not missing:
        return
    done: SimpleQueue[None] = SimpleQueue()
    try:
        start_new_thread(_load, (missing, done))
    except RuntimeError:  # the interpreter is about to end
        _load(missing, done)
    done.get()


def _is_loaded(name: str) -> bool:
    module = sys.modules.get(name)
    return module is not None and not getattr(module.__spec__, "_initializing", False)


def _load(names: list[str], done: SimpleQueue[None]) -> None:
    try:
        for name in names:
            with suppress(Exception):
                import_module(name)
    finally:
        done.put(None)
