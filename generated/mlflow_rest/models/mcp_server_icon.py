# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 f44550fbeacbf953).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class McpServerIcon(Model):
    """An icon as a response shows it on a server, with where it comes from. Unset fields are omitted."""

    src: str
    """URL of the image."""
    sizes: list[str] = field(factory=list)
    """Sizes that the image fits, such as `48x48` or `any`."""
    mimeType: str | None = None
    """Media type of the image, in lowercase letters."""
    theme: str | None = None
    """For which theme the image is made."""
    source: McpIconSource | None = None
    """Whether the icon is the server's own. A request must not send `version` back; `server` is ignored."""


from .mcp_icon_source import McpIconSource  # noqa: E402
