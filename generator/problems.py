"""What is wrong with the spec, and where."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Problem(NamedTuple):
    """One broken rule of the spec.

    Attributes:
        file: The file that breaks the rule, relative to the project's root.
        pointer: JSON pointer into that file.
        reason: What is wrong and what is allowed.
        line: 1-based line in the file, 0 if unknown.
    """

    file: str
    pointer: str
    reason: str
    line: int = 0

    def __str__(self) -> str:
        location = f"{self.file}:{self.line}" if self.line else self.file
        return f"{location} #{self.pointer or '/'}: {self.reason}"


class SpecError(Exception):
    """The spec is rejected; nothing was generated.

    Attributes:
        problems: Every broken rule, in the order of the files.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = list(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))
