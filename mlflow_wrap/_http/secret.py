"""Credentials that are not shown by accident: not by `repr`, not in the locals of a traceback, not by pickling."""

from __future__ import annotations

from typing import Any, NoReturn, Self, SupportsIndex, overload

MASK = "**********"
"""Stands for a credential in everything that is shown."""


class Concealed:
    """A value that may contain a credential, such as an argument that is not validated yet.

    Only `reveal` returns the value: not `repr`, `str`, formatting or pickling.

    Args:
        value: The value.
    """

    __slots__ = ("_value",)

    _value: Any

    def __init__(self, value: Any) -> None:
        object.__setattr__(self, "_value", value)

    def reveal(self) -> Any:
        """Return the value itself."""
        return self._value

    def __str__(self) -> str:
        return MASK

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        return bool(self._value == other._value) if type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        return hash((type(self), self._value))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a {type(self).__name__} cannot be changed, so {name} cannot be set")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a {type(self).__name__} cannot be changed, so {name} cannot be deleted")

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"a {type(self).__name__} is not pickled: whoever reads the pickle would have the credential")


class Secret(Concealed):
    """A credential.

    Args:
        value: The credential.
    """

    __slots__ = ()

    def __init__(self, value: str) -> None:
        super().__init__(value)

    def reveal(self) -> str:
        """Return the credential itself."""
        value: str = self._value
        return value

    def __str__(self) -> str:
        return MASK if self._value else ""

    def __bool__(self) -> bool:
        return bool(self._value)


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
        raise TypeError("SecretBytes are not pickled: whoever reads the pickle would have the credential")


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
        raise TypeError("a SecretStr is not pickled: whoever reads the pickle would have the credential")


def reveal(value: Any) -> Any:
    """Return a value itself, whether it is concealed or not."""
    return value.reveal() if isinstance(value, Concealed) else value
