# Made by `make generate` from spec/schemas/artifacts.yaml (sha256 551482c15cf8755e) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class CreatePresignedUploadUrlResponse:
    """A link to upload a file."""

    presigned_url: str
    """The link to which the bytes of the file go with PUT."""
    headers: dict[str, str] = field(factory=dict)
    """Headers that must be sent along, such as `Content-Type`. Left out when there are none."""
