# Made by `make generate` from spec/ (sha256 6f3879cc6c840389).
# Do not edit. @generated
"""Lists of named values that read as mappings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from operator import attrgetter
from types import GenericAlias
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Protocol, TypeVar, final


class _Pair(Protocol):
    PAIR: ClassVar[tuple[str, str]]
    """The attributes that are the name and the value."""


CREATION_TAG = "mlflow.wrap.idempotencyKey"
"""The tag by which a client recognizes what it has created. Mappings leave it out; `points` has it."""

T = TypeVar("T", bound=_Pair)
V = TypeVar("V")


@final
class ByName(Mapping[str, V], Generic[T, V]):
    """Named values, such as the metrics of a run: a mapping of name to value over the list that the API has.

    If a name occurs several times, the mapping has the point of the greatest step, then of the latest time, then the
    last one in the list. Two of these are equal if their points are; any other mapping is compared by names and values.
    The tag `mlflow.wrap.idempotencyKey`, which the client sets for itself, is in `points` only: it is not shown, not
    compared and not sent on.

    Attributes:
        points: The whole list, in the order of the response. It must not be changed.
    """

    __slots__ = ("_values", "points")

    def __init__(self, points: Iterable[T] = ()) -> None:
        self.points: list[T] = points if isinstance(points, list) else list(points)
        self._values: dict[str, V] | None = None

    def __class_getitem__(cls, parameters: tuple[Any, Any]) -> Any:
        # The annotation at run time, which is what msgspec decodes. The models wrap it.
        return GenericAlias(list, parameters[0])

    def visible_points(self) -> list[T]:
        """Return all points but the tag that the client sets for itself."""
        return [point for point in self.points if getattr(point, "key", None) != CREATION_TAG]

    def __getitem__(self, name: str) -> V:
        values = self._read()
        if name in values:
            return values[name]
        raise KeyError(name if name.__class__ is str else f"{name!r} is no name; the list is in `.points`")

    def __iter__(self) -> Iterator[str]:
        return iter(self._read())

    def __len__(self) -> int:
        return len(self._read())

    def __bool__(self) -> bool:
        return bool(self.visible_points())

    def __eq__(self, other: object) -> bool:
        if isinstance(other, ByName):
            return self.points == other.points or self.visible_points() == other.visible_points()
        return self._read() == other if isinstance(other, Mapping) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # as any mapping

    def __repr__(self) -> str:
        from ._model import show_mapping  # it imports this module

        return show_mapping(self._read())

    def _repr_html_(self) -> str:
        from ._model import table  # it imports this module

        return table(self.visible_points())

    def _read(self) -> dict[str, V]:
        """The values by name. They are made on first use: most lists are never read."""
        if self._values is None:
            values: dict[str, V] = {}
            if self.points:
                read = attrgetter(*self.points[0].PAIR)
                values.update(map(read, self.points))
                if len(values) < len(self.points):
                    values.update(map(read, sorted(self.points, key=_age)))
                values.pop(CREATION_TAG, None)
            self._values = values
        return self._values


def _age(point: object) -> tuple[int, int]:
    step, timestamp = getattr(point, "step", None), getattr(point, "timestamp", None)
    # What does not fit its type is read as it is.
    return step if isinstance(step, int) else 0, timestamp if isinstance(timestamp, int) else 0


if TYPE_CHECKING:
    Digits = str
    """An id that the API has as a number, though it is a string elsewhere."""

    def by_name(points: Iterable[_Pair] | Mapping[str, Any]) -> Any:
        """What a model accepts in place of a `ByName`. Checkers of types do not infer a generic function here."""
        ...
else:
    Digits = int | str
    by_name = None  # the models convert by themselves: msgspec does not call converters
