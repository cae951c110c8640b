# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 f44550fbeacbf953).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SearchMcpAccessEndpointsResponse(Model):
    """One page of access endpoints."""

    mcp_access_endpoints: list[McpAccessEndpoint]
    """The endpoints of this page. Empty when there are none."""
    next_page_token: str | None = None
    """The token of the next page. Null on the last page."""


from .mcp_access_endpoint import McpAccessEndpoint  # noqa: E402
