# Made by `make generate` from spec/ (sha256 c43e492af2b3639e) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
"""A low-level client for MLflow's REST API: one module per operation, one class per schema.

from mlflow_rest import Client
from mlflow_rest.api.runs import get_run

with Client("http://127.0.0.1:5000") as client:
run = get_run.sync(client=client, run_id="...").run
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import api as api
    from . import models as models
    from .client import AsyncClient as AsyncClient
    from .client import Client as Client
    from .errors import ContractWarning as ContractWarning
    from .errors import InvalidArgument as InvalidArgument
    from .errors import MLflowError as MLflowError
    from .errors import UndecodableBody as UndecodableBody
    from .errors import UnexpectedStatus as UnexpectedStatus
    from .types import NULL as NULL
    from .types import AsyncSender as AsyncSender
    from .types import Null as Null
    from .types import Operation as Operation
    from .types import RawResponse as RawResponse
    from .types import RequestModel as RequestModel
    from .types import Response as Response
    from .types import Sender as Sender

_MODULES = {
    "AsyncClient": "client",
    "Client": "client",
    "ContractWarning": "errors",
    "InvalidArgument": "errors",
    "MLflowError": "errors",
    "UndecodableBody": "errors",
    "UnexpectedStatus": "errors",
    "AsyncSender": "types",
    "NULL": "types",
    "Null": "types",
    "Operation": "types",
    "RawResponse": "types",
    "RequestModel": "types",
    "Response": "types",
    "Sender": "types",
}
_PACKAGES = ("api", "models")

__all__ = [
    "NULL",
    "AsyncClient",
    "AsyncSender",
    "Client",
    "ContractWarning",
    "InvalidArgument",
    "MLflowError",
    "Null",
    "Operation",
    "RawResponse",
    "RequestModel",
    "Response",
    "Sender",
    "UndecodableBody",
    "UnexpectedStatus",
    "api",
    "models",
]


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        globals()[name] = value
        return value
    if name in _PACKAGES:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
