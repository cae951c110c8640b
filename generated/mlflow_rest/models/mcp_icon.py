# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 adfbd03de9bc3382).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class McpIcon(Model):
    """An icon of an MCP server or of a tool. Keys beyond these are kept."""

    src: str
    """URL of the image. Only `https` to a host whose name the server can resolve and whose addresses are public, unless
    the server was told to allow more; anything else is 400. The image is not fetched."""
    sizes: list[str] = field(factory=list)
    """Sizes that the image fits, such as `48x48` or `any`."""
    mimeType: str | None = None
    """Media type of the image, one of `image/…`. The server writes it in small letters."""
    theme: str | None = None
    """For which theme the image is made, such as `light` or `dark`. Any text is accepted."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"src": self.src}
        if self.sizes:
            data["sizes"] = self.sizes
        if self.mimeType is not None:
            data["mimeType"] = self.mimeType
        if self.theme is not None:
            data["theme"] = self.theme
        return data
