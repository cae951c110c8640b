# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 14fbb7d1aa1a2200) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class McpServerIcon:
    """An icon as an answer shows it on a server, with where it comes from. Unset fields are left out."""

    src: str
    """URL of the image."""
    sizes: list[str] = field(factory=list)
    """Sizes that the image fits, such as `48x48` or `any`."""
    mimeType: str | None = None
    """Media type of the image, in small letters."""
    theme: str | None = None
    """For which theme the image is made."""
    source: McpIconSource | None = None
    """Whether the icon is the server's own. A request must not send `version` back; `server` is ignored."""


from .mcp_icon_source import McpIconSource  # noqa: E402
