"""Imports what only some methods need, when it is first needed."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from mlflow_wrap.errors import MissingDependencyError


def load(module: str, *, package: str, extra: str) -> Any:
    """Import a module of an extra.

    Args:
        module: The module.
        package: The distribution that has it.
        extra: The extra of this package that installs it.

    Raises:
        MissingDependencyError: If it is not installed.
    """
    try:
        return import_module(module)
    except ImportError as exc:
        raise MissingDependencyError(f"this needs {package}: pip install 'mlflow-wrap[{extra}]'") from exc
