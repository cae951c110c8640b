# Made by `make generate` from spec/paths/mcp_servers.yaml (sha256 09db55ab47d25270).
# Do not edit. @generated
"""The operations of the area `mcp_servers`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_mcp_access_endpoint as create_mcp_access_endpoint
    from . import create_mcp_server as create_mcp_server
    from . import create_mcp_server_version as create_mcp_server_version
    from . import delete_mcp_access_endpoint as delete_mcp_access_endpoint
    from . import delete_mcp_server as delete_mcp_server
    from . import delete_mcp_server_alias as delete_mcp_server_alias
    from . import delete_mcp_server_tag as delete_mcp_server_tag
    from . import delete_mcp_server_version as delete_mcp_server_version
    from . import delete_mcp_server_version_tag as delete_mcp_server_version_tag
    from . import get_mcp_access_endpoint as get_mcp_access_endpoint
    from . import get_mcp_server as get_mcp_server
    from . import get_mcp_server_version as get_mcp_server_version
    from . import get_mcp_server_version_by_alias as get_mcp_server_version_by_alias
    from . import search_mcp_access_endpoints as search_mcp_access_endpoints
    from . import search_mcp_server_access_endpoints as search_mcp_server_access_endpoints
    from . import search_mcp_server_versions as search_mcp_server_versions
    from . import search_mcp_servers as search_mcp_servers
    from . import set_mcp_server_alias as set_mcp_server_alias
    from . import set_mcp_server_tag as set_mcp_server_tag
    from . import set_mcp_server_version_tag as set_mcp_server_version_tag
    from . import update_mcp_access_endpoint as update_mcp_access_endpoint
    from . import update_mcp_server as update_mcp_server
    from . import update_mcp_server_version as update_mcp_server_version

__all__ = [
    "create_mcp_access_endpoint",
    "create_mcp_server",
    "create_mcp_server_version",
    "delete_mcp_access_endpoint",
    "delete_mcp_server",
    "delete_mcp_server_alias",
    "delete_mcp_server_tag",
    "delete_mcp_server_version",
    "delete_mcp_server_version_tag",
    "get_mcp_access_endpoint",
    "get_mcp_server",
    "get_mcp_server_version",
    "get_mcp_server_version_by_alias",
    "search_mcp_access_endpoints",
    "search_mcp_server_access_endpoints",
    "search_mcp_server_versions",
    "search_mcp_servers",
    "set_mcp_server_alias",
    "set_mcp_server_tag",
    "set_mcp_server_version_tag",
    "update_mcp_access_endpoint",
    "update_mcp_server",
    "update_mcp_server_version",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
