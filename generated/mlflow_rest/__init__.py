# Made by `make generate` from spec/ (sha256 6f3879cc6c840389).
# Do not edit. @generated
"""A low-level client for MLflow's REST API: one class per tag, one function per operation, one class per schema.

from mlflow_rest import Client, Resources

with Client("http://127.0.0.1:5000") as client:
    run = Resources(client).runs.get("0f3c…")
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import api as api
    from . import models as models
    from . import resources as resources
    from ._by_name import ByName as ByName
    from ._model import RequestModel as RequestModel
    from ._paging import AsyncPage as AsyncPage
    from ._paging import Page as Page
    from ._resource import with_response as with_response
    from .client import AsyncClient as AsyncClient
    from .client import Client as Client
    from .errors import ContractWarning as ContractWarning
    from .errors import InvalidArgument as InvalidArgument
    from .errors import MLflowError as MLflowError
    from .errors import PaginationError as PaginationError
    from .errors import UndecodableBody as UndecodableBody
    from .errors import UnexpectedStatus as UnexpectedStatus
    from .resources import AsyncResources as AsyncResources
    from .resources import Resources as Resources
    from .types import NULL as NULL
    from .types import AsyncSender as AsyncSender
    from .types import AsyncTimeoutSender as AsyncTimeoutSender
    from .types import Null as Null
    from .types import Operation as Operation
    from .types import RawResponse as RawResponse
    from .types import Response as Response
    from .types import Sender as Sender
    from .types import TimeoutSender as TimeoutSender

_MODULES = {
    "AsyncClient": "client",
    "AsyncPage": "_paging",
    "AsyncResources": "resources",
    "AsyncTimeoutSender": "types",
    "ByName": "_by_name",
    "Page": "_paging",
    "PaginationError": "errors",
    "Resources": "resources",
    "TimeoutSender": "types",
    "with_response": "_resource",
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
    "RequestModel": "_model",
    "Response": "types",
    "Sender": "types",
}
_PACKAGES = ("api", "models", "resources")

__all__ = [
    "NULL",
    "AsyncClient",
    "AsyncPage",
    "AsyncResources",
    "AsyncSender",
    "AsyncTimeoutSender",
    "ByName",
    "Client",
    "ContractWarning",
    "InvalidArgument",
    "MLflowError",
    "Null",
    "Operation",
    "Page",
    "PaginationError",
    "RawResponse",
    "RequestModel",
    "Resources",
    "Response",
    "Sender",
    "TimeoutSender",
    "UndecodableBody",
    "UnexpectedStatus",
    "api",
    "models",
    "resources",
    "with_response",
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
