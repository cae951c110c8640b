# Made by `make generate` from spec/ (sha256 6f3879cc6c840389).
# Do not edit. @generated
"""Bytes and strings that contain a credential, and are not shown by accident."""

from __future__ import annotations

from typing import NoReturn, Self, SupportsIndex, overload

MASK = "**********"
"""Stands for a credential in everything that is shown."""


class SecretBytes(bytes):
    """Bytes that contain a credential, such as the value of a header. To HTTP libraries they are bytes like any others.

    What is sliced or decoded from them is masked as well; `bytes(…)` returns plain bytes.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return f"SecretBytes({MASK!r})"

    def __str__(self) -> str:
        return MASK

    def __format__(self, spec: str) -> str:
        return format(MASK, spec)

    @overload
    def __getitem__(self, key: SupportsIndex) -> int: ...

    @overload
    def __getitem__(self, key: slice) -> SecretBytes: ...

    def __getitem__(self, key: SupportsIndex | slice) -> int | SecretBytes:
        item = super().__getitem__(key)
        return SecretBytes(item) if isinstance(item, bytes) else item

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> SecretStr:
        """Decode to a `str` whose `repr` is masked."""
        return SecretStr(super().decode(encoding, errors))

    def __sentry_repr__(self) -> str:
        return repr(self)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce_ex__(self, protocol: SupportsIndex) -> NoReturn:
        raise TypeError("SecretBytes cannot be pickled: the pickle would contain the credential")


class SecretStr(str):
    """A `str` that contains a credential: hooks and transports of httpx read it from a request's headers.

    Only `repr` is masked. `str`, formatting and joining return the value, because signing and sending need it.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return f"SecretStr({MASK!r})"

    def __getitem__(self, key: SupportsIndex | slice) -> SecretStr:
        return SecretStr(super().__getitem__(key))

    def __sentry_repr__(self) -> str:
        return repr(self)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce_ex__(self, protocol: SupportsIndex) -> NoReturn:
        raise TypeError("a SecretStr cannot be pickled: the pickle would contain the credential")
