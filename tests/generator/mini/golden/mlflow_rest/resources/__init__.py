# Made by `make generate` from spec/ (sha256 4f65f771d033f37f).
# Do not edit. @generated
"""One class for each tag of the API, sync and async, with a method for each operation. Resolved on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._resources import AsyncResources as AsyncResources
    from ._resources import Resources as Resources
    from .racks import AsyncRacksResource as AsyncRacksResource
    from .racks import RacksResource as RacksResource
    from .things import AsyncThingsResource as AsyncThingsResource
    from .things import ThingsResource as ThingsResource

_MODULES = {
    "AsyncResources": "_resources",
    "Resources": "_resources",
    "AsyncThingsResource": "things",
    "ThingsResource": "things",
    "AsyncRacksResource": "racks",
    "RacksResource": "racks",
}

__all__ = [
    "AsyncRacksResource",
    "AsyncResources",
    "AsyncThingsResource",
    "RacksResource",
    "Resources",
    "ThingsResource",
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
