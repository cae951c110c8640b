"""One page of a search."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, TypeVar

from attrs import frozen

T = TypeVar("T")


@frozen
class Page(Generic[T]):
    """One page of results. It can be looped over, indexed and counted like a list."""

    items: list[T]
    """The results on this page."""
    next_page_token: str | None
    """What to pass as `page_token` for the next page; `None` on the last one."""

    @classmethod
    def of(cls, items: list[T], token: str | None) -> Page[T]:
        """Makes a page from an answer, in which an absent token may also be an empty text."""
        return cls(items, token or None)

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __getitem__(self, index: int) -> T:
        return self.items[index]
