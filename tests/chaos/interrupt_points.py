"""Raises `KeyboardInterrupt` at an exact point of a call, of all those where CPython runs signal handlers."""

from __future__ import annotations

import dis
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import CodeType, FrameType
from typing import Any

# Signal handlers run when a function begins, when a loop goes round, and when a function written in C has returned.
_CALLS = frozenset(
    code for name, code in dis.opmap.items() if name.startswith("CALL") and not name.startswith("CALL_INTRINSIC")
)
# What is called from C when an object is made, in the Pythons where the interpreter does not do it itself.
_CALLED_FROM_C = frozenset(("__init__", "__new__") if sys.version_info < (3, 13) else ())
_OTHERS = frozenset(code for name, code in dis.opmap.items() if name in ("RESUME", "JUMP_BACKWARD"))


class InterruptPoint:
    """Counts the points of a call, and raises `KeyboardInterrupt` at one of them.

    Args:
        number: At which point to raise, from 0; `None` to count only.

    Attributes:
        count: How many points there were so far.
        raised_at: Where it was raised: the innermost frames.
    """

    def __init__(self, number: int | None) -> None:
        self.count = 0
        self.raised_at = ""
        self._number = number
        # Frames that have called a Python function, after whose return no signal handler runs.
        self._callers: set[FrameType | None] = set()
        self._code: dict[CodeType, tuple[bytes, dict[int, int]]] = {}

    @contextmanager
    def active(self) -> Iterator[None]:
        """Counts what this thread does in a block."""
        before = sys.gettrace()
        sys.settrace(self._trace_call)
        try:
            yield
        finally:
            sys.settrace(before)

    def _trace_call(self, frame: FrameType, event: str, _: Any) -> Callable[..., Any] | None:
        if event != "call" or frame.f_code.co_filename == __file__:
            return None
        if frame.f_code.co_name not in _CALLED_FROM_C:
            self._callers.add(frame.f_back)
        frame.f_trace_opcodes = True
        frame.f_trace_lines = False
        analysis = self._code.get(frame.f_code)
        if analysis is None:
            analysis = self._code[frame.f_code] = frame.f_code.co_code, _find_handlers(frame.f_code)
        bytecode, handlers = analysis
        call = -1

        def trace_opcode(frame: FrameType, event: str, _: Any) -> Callable[..., Any]:
            nonlocal call
            if event != "opcode":
                return trace_opcode
            offset = frame.f_lasti
            code = bytecode[offset]
            reached = code in _OTHERS
            if call >= 0 and frame not in self._callers:
                # A signal handler raises where the function was called, not after it.
                reached = reached or handlers.get(call) == handlers.get(offset)
            call = offset if code in _CALLS else -1
            self._callers.discard(frame)
            if reached:
                self._reach(frame)
            return trace_opcode

        return trace_opcode

    def _reach(self, frame: FrameType) -> None:
        self.count += 1
        if self._number is None or self.count != self._number + 1:
            return
        frames: list[str] = []
        outer: FrameType | None = frame
        while outer is not None and len(frames) < 12:
            frames.append(f"{outer.f_code.co_filename}:{outer.f_lineno} {outer.f_code.co_qualname}")
            outer = outer.f_back
        self.raised_at = "\n".join(frames)
        raise KeyboardInterrupt


def _find_handlers(code: CodeType) -> dict[int, int]:
    """Where exceptions are handled that the instructions of a function raise, by their offsets."""
    # Inner blocks come last.
    return {
        offset: entry.target
        for entry in dis.Bytecode(code).exception_entries  # type: ignore[attr-defined]  # not in typeshed
        for offset in range(entry.start, entry.end, 2)
    }
