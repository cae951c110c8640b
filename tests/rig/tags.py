"""Tags as a user set them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from mlflow_wrap._http.idempotency import KEY


class _Tag(Protocol):
    @property
    def key(self) -> str: ...

    @property
    def value(self) -> str | None: ...


def own(tags: Iterable[_Tag]) -> dict[str, str | None]:
    """The tags without the one that distinguishes a lost response from a name in use."""
    return {tag.key: tag.value for tag in tags if tag.key != KEY}
