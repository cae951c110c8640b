"""What is wrong with the description, and where."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Problem(NamedTuple):
    """One fault of the description.

    Attributes:
        file: The part that contains the fault, relative to the project's root.
        pointer: JSON pointer into that part.
        reason: What is wrong and what is allowed.
        line: 1-based line in the part, 0 if unknown.
    """

    file: str
    pointer: str
    reason: str
    line: int = 0

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place} #{self.pointer or '/'}: {self.reason}"


class DescriptionError(Exception):
    """The description is rejected; nothing was generated.

    Attributes:
        problems: Every fault that was found, in the order of the parts.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = list(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))
