"""Say what to call where users of MLflow's own client try its names."""

from __future__ import annotations

from typing import TYPE_CHECKING


class SuggestsNames:
    """A class whose missing attributes raise an `AttributeError` with the call to use, if it is a name of MLflow."""

    __slots__ = ()

    # Type checkers must go on to reject unknown attributes.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            equivalent = None
            if not name.startswith("_") and not hasattr(type(self), name):
                from mlflow_wrap._mlflow_names import find_equivalent  # noqa: PLC0415 - not before a name is missing

                equivalent = find_equivalent(type(self), name)
            if equivalent is None:
                return object.__getattribute__(self, name)  # raises what Python raises
            call, note = equivalent
            advice = note if call is None else f"use {call}" + (f" ({note})" if note else "")
            raise AttributeError(f"{type(self).__name__} has no method {name}: {advice}")
