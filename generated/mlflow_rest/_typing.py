# Made by `make generate` from spec/ (sha256 6f3879cc6c840389).
# Do not edit. @generated
"""Types that only annotations use."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol, SupportsIndex, TypeVar, overload

T_co = TypeVar("T_co", covariant=True)


class SequenceNotStr(Protocol[T_co]):
    """A list, a tuple or another sequence. A `str` is none: its `__contains__` accepts only a `str`."""

    def __contains__(self, value: object, /) -> bool: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[T_co]: ...
    @overload
    def __getitem__(self, index: SupportsIndex, /) -> T_co: ...
    @overload
    def __getitem__(self, index: slice, /) -> SequenceNotStr[T_co]: ...


class FilterExpression(Protocol):
    """A filter of a search that is no `str` yet, such as one of `mlflow_wrap.filters`."""

    def render_for(self, search: str, /) -> str:
        """Return the filter string for a search, such as `runs`. Raises `InvalidArgument` if it does not fit."""
        ...
