"""A light, typed client for MLflow's REST API, sync and async.

    from mlflow_wrap import MLflow

    with MLflow("http://127.0.0.1:5000") as client:
        with client.start_run(experiment="churn") as run:
            run.log_metric("accuracy", 0.93)

Names are resolved on first use, so that importing the package costs next to nothing.
"""

# Nothing is imported here, not even `typing`, which alone costs as much as the start of Python.
_modules: dict[str, str] = {}


def _public_modules() -> dict[str, str]:
    """Return the module of each public name, as `__init__.pyi` lists them."""
    if not _modules:
        stub = __loader__.get_data(__file__.removesuffix("c") + "i").decode("utf-8")
        for line in stub.splitlines():
            words = line.split()
            if words[:1] == ["from"]:
                _modules[words[-1]] = words[1]
    return _modules


def __getattr__(name: str) -> object:
    if name == "__all__":
        return sorted(_public_modules())
    # Python looks up its own names in every module, such as `__path__`.
    module = None if name.startswith("__") and name != "__version__" else _public_modules().get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - not before a name is used

    value = getattr(import_module(module), name)
    if module.startswith("mlflow_wrap._") and isinstance(value, type):
        # What users see in a traceback, a repr and a pickle is the name that they import.
        value.__module__ = __name__
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_public_modules())
