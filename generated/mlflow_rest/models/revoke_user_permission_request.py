# Made by `make generate` from spec/schemas/users.yaml (sha256 5f9855d8151d9d0c).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class RevokeUserPermissionRequest(Model):
    """The permission to revoke: on what, and whose."""

    username: str
    """The name of the user."""
    resource_type: UserResourceTypeInput
    """The kind of thing."""
    resource_id: str
    """Which one, letter for letter as it was granted, or `*`."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "username": self.username,
            "resource_type": self.resource_type,
            "resource_id": self.resource_id,
        }
        return data


from .user_resource_type import UserResourceTypeInput  # noqa: E402
