"""The headers of a response."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from mlflow_wrap._version import __version__

USER_AGENT = f"mlflow-wrap/{__version__}"

RawHeaders = Sequence[tuple[bytes, bytes]]
"""Headers as they travel."""

ACCEPTED = b"gzip, deflate"
"""How a response may be compressed. MLflow compresses none, but a proxy before it may."""


def is_encoded(headers: RawHeaders) -> bool:
    """Whether a response with these headers is compressed."""
    # The length is compared first: this is done for every response.
    for name, _ in headers:  # noqa: SIM110  # any() with a generator takes twice as long
        if len(name) == 16 and name.lower() == b"content-encoding":
            return True
    return False


class Headers(Mapping[str, str]):
    """Headers by name, whatever its case. Those of one name are joined with commas.

    Args:
        pairs: Names and values as they came.
    """

    __slots__ = ("_by_name", "_pairs")

    def __init__(self, pairs: RawHeaders) -> None:
        self._pairs = pairs
        self._by_name: dict[str, str] | None = None

    def __getitem__(self, name: str) -> str:
        return self._all()[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def __repr__(self) -> str:
        # Not the values: a server may quote credentials there.
        return f"Headers({list(self._all())!r})"

    def _all(self) -> dict[str, str]:
        # Few callers look at headers, so the work is done for those who do.
        if self._by_name is None:
            by_name: dict[str, str] = {}
            for raw_name, raw_value in self._pairs:
                name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
                by_name[name] = f"{by_name[name]}, {value}" if name in by_name else value
            self._by_name = by_name
        return self._by_name
