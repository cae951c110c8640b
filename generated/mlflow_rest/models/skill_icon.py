# Made by `make generate` from spec/schemas/skills.yaml (sha256 23fea8e82187718f).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define, field

from .. import _validation as _v
from .._model import Model
from ..types import NULL


@define(kw_only=True, repr=False)
class SkillIcon(Model):
    """An icon of a skill. Keys beyond these are kept. Returns omit what is unset."""

    src: str
    """URL of the image. Only `https` to a host whose name the server can resolve and whose addresses are public, unless
    the server was configured to allow more; anything else is 400."""
    sizes: list[str] = field(factory=list)
    """Sizes that the image fits, such as `48x48` or `any`."""
    mimeType: str | None = None
    """Media type of the image, one of `image/…`. The server writes it in lowercase letters."""
    theme: str | None = None
    """For which theme the image is made, such as `light` or `dark`. Any string is accepted."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.src
        data["src"] = v if v.__class__ is str else _v.check_str("src", v)
        v = self.sizes
        if v:
            data["sizes"] = (
                None
                if v is NULL
                else _v.check_strs("sizes", v, lambda item: item if item.__class__ is str else _v.check_str("", item))
            )
        v = self.mimeType
        if v is not None:
            data["mimeType"] = None if v is NULL else v if v.__class__ is str else _v.check_str("mimeType", v)
        v = self.theme
        if v is not None:
            data["theme"] = None if v is NULL else v if v.__class__ is str else _v.check_str("theme", v)
        return data
