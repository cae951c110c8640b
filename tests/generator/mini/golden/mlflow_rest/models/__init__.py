# Made by `make generate` from spec/ (sha256 c43e492af2b3639e) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
"""The data of requests and responses. Each name is resolved on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .colour import COLOUR_VALUES as COLOUR_VALUES
    from .colour import Colour as Colour
    from .colour import ColourInput as ColourInput
    from .create_thing_request import CreateThingRequest as CreateThingRequest
    from .error import Error as Error
    from .get_thing_response import GetThingResponse as GetThingResponse
    from .log_request import LogRequest as LogRequest
    from .log_response import LogResponse as LogResponse
    from .point import Point as Point
    from .thing import Thing as Thing

_MODULES = {
    "COLOUR_VALUES": "colour",
    "Colour": "colour",
    "ColourInput": "colour",
    "CreateThingRequest": "create_thing_request",
    "Error": "error",
    "GetThingResponse": "get_thing_response",
    "LogRequest": "log_request",
    "LogResponse": "log_response",
    "Point": "point",
    "Thing": "thing",
}

__all__ = [
    "COLOUR_VALUES",
    "Colour",
    "ColourInput",
    "CreateThingRequest",
    "Error",
    "GetThingResponse",
    "LogRequest",
    "LogResponse",
    "Point",
    "Thing",
]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
