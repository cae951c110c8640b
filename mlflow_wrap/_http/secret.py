"""Credentials that are not shown by accident: not by `repr`, not in the locals of a traceback, not by pickling."""

from __future__ import annotations

from typing import Any, NoReturn, Self

from mlflow_rest._secret import MASK as MASK  # noqa: PLC0414  # re-exported
from mlflow_rest._secret import SecretBytes as SecretBytes  # noqa: PLC0414  # re-exported
from mlflow_rest._secret import SecretStr as SecretStr  # noqa: PLC0414


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
        raise TypeError(f"a {type(self).__name__} cannot be pickled: the pickle would contain the credential")


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


def reveal(value: Any) -> Any:
    """Return a value itself, whether it is concealed or not."""
    return value.reveal() if isinstance(value, Concealed) else value
