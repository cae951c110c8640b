"""The public API of the package: its names, what importing it costs, and that both variants are the same."""

import ast
import asyncio
import importlib
import inspect
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import mlflow_wrap
from generator.unasync import convert

STUB = Path(mlflow_wrap.__file__).with_suffix(".pyi")
PARTS = (
    "experiments",
    "runs",
    "registered_models",
    "model_versions",
    "artifacts",
    "webhooks",
    "logged_models",
    "traces",
    "datasets",
    "assessments",
    "metrics",
    "scorers",
    "prompts",
    "workspaces",
    "users",
    "gateway_budgets",
    "gateway_endpoints",
    "gateway_guardrails",
    "gateway_model_definitions",
    "gateway_secrets",
    "issues",
    "label_schemas",
    "mcp_servers",
    "otlp",
    "prompt_optimization",
    "review_queues",
    "roles",
    "server",
    "skills",
    "experiment_manager",
    "run_manager",
    "model_manager",
)


# ---- names -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", dir(mlflow_wrap))
def test_every_public_name_resolves_and_is_listed(name: str) -> None:
    assert getattr(mlflow_wrap, name) is not None
    assert name in dir(mlflow_wrap)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="nonsense"):
        getattr(mlflow_wrap, "nonsense")  # noqa: B009 - type checkers reject the attribute


def test_each_line_of_the_stub_names_one_public_name() -> None:
    body = ast.parse(STUB.read_text("utf-8")).body
    imports = [node for node in body if isinstance(node, ast.ImportFrom)]
    assert imports == body
    # `import x as x` is how a stub says that a name is public.
    assert all(len(line.names) == 1 and line.names[0].asname == line.names[0].name for line in imports)
    assert sorted(line.names[0].name for line in imports) == dir(mlflow_wrap) == getattr(mlflow_wrap, "__all__")  # noqa: B009 - of the module at run time


@pytest.mark.parametrize("name", dir(mlflow_wrap))
def test_public_classes_have_a_public_module(name: str) -> None:
    value = getattr(mlflow_wrap, name)
    if inspect.isclass(value) and not value.__module__.startswith("mlflow_rest"):
        assert not any(part.startswith("_") for part in value.__module__.split(".")), value.__module__
        assert getattr(importlib.import_module(value.__module__), name) is value


@pytest.mark.parametrize("code", ["from mlflow_wrap import *", "import mlflow_wrap; help(mlflow_wrap)"])
def test_the_package_can_be_explored_without_extras(code: str) -> None:
    hide = "import sys; sys.modules.update(aiohttp=None, httptools=None)\n"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", hide + code], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_a_missing_extra_is_named() -> None:
    code = "import sys; sys.modules['aiohttp'] = None\nimport mlflow_wrap.aiohttp"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "pip install 'mlflow-wrap[aiohttp]'" in done.stderr


def test_every_exception_is_public() -> None:
    errors = importlib.import_module("mlflow_wrap.errors")
    names = [name for name, member in inspect.getmembers(errors, inspect.isclass) if issubclass(member, Exception)]
    assert set(names) <= set(dir(mlflow_wrap))


def test_both_packages_are_typed() -> None:
    for name in ("mlflow_wrap", "mlflow_rest"):
        file = importlib.import_module(name).__file__
        assert file is not None
        assert (Path(file).parent / "py.typed").exists()


# ---- what importing costs ----------------------------------------------------------------------------------------


def loaded_after(code: str) -> set[str]:
    """The modules that are loaded after `code` has run in a fresh process."""
    program = f"import sys\n{code}\nprint(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_importing_the_package_imports_nothing_heavy() -> None:
    loaded = loaded_after("import mlflow_wrap")
    assert {name for name in loaded if name.startswith("mlflow_")} == {"mlflow_wrap"}
    assert not loaded & {
        "typing",
        "importlib",
        "httpx",
        "httpcore",
        "anyio",
        "attrs",
        "attr",
        "msgspec",
        "ssl",
        "asyncio",
    }


def test_the_client_class_is_there_without_httpx_and_without_models() -> None:
    loaded = loaded_after("from mlflow_wrap import MLflow, AsyncMLflow, ApiError")
    assert not {name for name in loaded if name.startswith("mlflow_rest.models")}
    assert not loaded & {"httpx", "httpcore"}


def test_a_client_loads_only_the_parts_that_are_used() -> None:
    loaded = loaded_after("from mlflow_wrap import MLflow\nMLflow('http://127.0.0.1:1').close()")
    assert {name for name in loaded if name.startswith("mlflow_wrap._sync.")} <= {
        "mlflow_wrap._sync.client",
        "mlflow_wrap._http._sync.http11",
        "mlflow_wrap._http._sync.request_headers",
        "mlflow_wrap._http._sync.connection_pool",
        "mlflow_wrap._http._sync.network",
        "mlflow_wrap._http._sync.sender",
        "mlflow_wrap._sync.build_sender",
    }
    # httpx is not needed unless somebody plugs it in.
    assert not loaded & {"httpx", "mlflow_wrap._http._concurrency.asynchronous"}
    assert not {name for name in loaded if name.startswith("mlflow_wrap._async")}
    assert not {name for name in loaded if name.startswith("mlflow_rest.models.")}


# ---- both variants ------------------------------------------------------------------------------------------------


def modules(package: str) -> Iterator[ModuleType]:
    root = importlib.import_module(package)
    yield root
    for info in pkgutil.walk_packages(root.__path__, f"{package}."):
        yield importlib.import_module(info.name)


def defined_classes(module: ModuleType) -> set[str]:
    """Return the names of the classes that a module defines, whatever their `__module__` says."""
    return {node.name for node in ast.parse(inspect.getsource(module)).body if isinstance(node, ast.ClassDef)}


def public_classes(package: str) -> dict[str, type[Any]]:
    """The public classes that are defined in a package, by name."""
    return {
        name: value
        for module in modules(package)
        for name, value in vars(module).items()
        if inspect.isclass(value) and name in defined_classes(module) and not name.startswith("_")
    }


ASYNC = public_classes("mlflow_wrap._async") | public_classes("mlflow_wrap._http._async")
SYNC = public_classes("mlflow_wrap._sync") | public_classes("mlflow_wrap._http._sync")


def public_members(class_: type[Any]) -> dict[str, Any]:
    return {
        name: member
        for name, member in vars(class_).items()
        if (not name.startswith("_") or name in ("__init__", "__enter__", "__exit__", "__aenter__", "__aexit__"))
        and (callable(member) or isinstance(member, property | cached_property))
    }


def function_of(member: Any) -> Any:
    if isinstance(member, property):
        return member.fget
    return member.func if isinstance(member, cached_property) else member


def signature(member: Any) -> list[tuple[Any, ...]]:
    """Names, kinds, defaults and annotations of the arguments, and what is returned."""
    inspected = inspect.signature(function_of(member))
    arguments = [(p.name, p.kind, p.default, p.annotation) for p in inspected.parameters.values()]
    return [*arguments, ("return", None, None, inspected.return_annotation)]


def in_sync(value: object) -> object:
    return convert(value, set()) if isinstance(value, str) else value


def test_each_class_has_its_counterpart() -> None:
    assert {convert(name, set()) for name in ASYNC} == SYNC.keys()
    assert len(ASYNC) == len(SYNC)


@pytest.mark.parametrize("name", sorted(ASYNC))
def test_both_variants_have_the_same_methods_with_the_same_signatures(name: str) -> None:
    ours = public_members(ASYNC[name])
    theirs = public_members(SYNC[convert(name, set())])
    assert {convert(member, set()) for member in ours} == theirs.keys()
    for member, value in ours.items():
        counterpart = theirs[convert(member, set())]
        assert type(value) is type(counterpart)
        assert [tuple(map(in_sync, part)) for part in signature(value)] == signature(counterpart), member


@pytest.mark.parametrize("name", sorted(ASYNC))
def test_what_waits_is_async_on_one_side_only(name: str) -> None:
    def waits(member: Any) -> bool:
        return inspect.iscoroutinefunction(member) or inspect.isasyncgenfunction(member)

    assert not [member for member, value in public_members(SYNC[convert(name, set())]).items() if waits(value)]


def test_the_resources_are_the_same_objects_at_each_use_and_of_the_same_variant() -> None:
    client = mlflow_wrap.MLflow("http://127.0.0.1:1")
    other = mlflow_wrap.AsyncMLflow("http://127.0.0.1:1")
    for part in PARTS:
        assert getattr(client, part) is getattr(client, part)
        assert f"Async{type(getattr(client, part)).__name__}" == type(getattr(other, part)).__name__
    client.close()
    asyncio.run(other.aclose())


def test_the_representation_of_a_client_holds_no_password() -> None:
    client = mlflow_wrap.MLflow("http://user:secret@127.0.0.1:1/prefix")
    assert repr(client) == "MLflow('http://127.0.0.1:1/prefix')"
    assert client.tracking_uri == "http://127.0.0.1:1/prefix"
    client.close()


# ---- docstrings --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("package", ["mlflow_wrap", "mlflow_rest"])
def test_every_module_has_a_docstring(package: str) -> None:
    bare = {module.__name__ for module in modules(package) if not (module.__doc__ or "").strip()}
    # An endpoint or a model is a module of one thing, which has the docstring.
    assert not {name for name in bare if not name.startswith(("mlflow_rest.api.", "mlflow_rest.models."))}


def public_functions() -> Iterator[tuple[str, Any]]:
    for module in modules("mlflow_wrap"):
        for name, value in vars(module).items():
            own = getattr(value, "__module__", None) in (module.__name__, "mlflow_wrap") and not name.startswith("_")
            if own and inspect.isclass(value):
                yield f"{module.__name__}.{name}", value
                for method, member in vars(value).items():
                    if not method.startswith("_") and callable(function_of(member)):
                        yield f"{module.__name__}.{name}.{method}", function_of(member)
            elif own and inspect.isfunction(value):
                yield f"{module.__name__}.{name}", value


def test_every_public_class_function_and_method_has_a_docstring() -> None:
    functions = dict(public_functions())
    assert len(functions) > 200
    # A class without one inherits that of its parent, which says nothing of it.
    assert not [name for name, value in functions.items() if not (value.__doc__ or "").strip()]
