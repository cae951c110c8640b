# Made by `make generate` from spec/schemas/runs.yaml (sha256 1ab043ff0c94d4a8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class Dataset(Model):
    """A dataset that runs used, known within its experiment by name and digest. Not to be mixed up with the evaluation
    datasets of GenAI, which are another thing."""

    name: str
    """The name, at most 500 characters. The server stores an empty one when it is left out."""
    digest: str
    """A fingerprint of the content, at most 36 characters. The server stores an empty one when left out."""
    source_type: str | None = None
    """Kind of place that the data came from, such as `local`, `http` or `hugging_face`."""
    source: str | None = None
    """Where the data came from, usually a JSON text, at most 65535 characters."""
    schema: str | None = None
    """The columns and their types, usually an MLflow schema as JSON text, at most 1048575 characters."""
    profile: str | None = None
    """Summary of the data, such as the number of rows, usually a JSON text, at most 16777215 characters."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"name": self.name, "digest": self.digest}
        if self.source_type is not None:
            data["source_type"] = self.source_type
        if self.source is not None:
            data["source"] = self.source
        if self.schema is not None:
            data["schema"] = self.schema
        if self.profile is not None:
            data["profile"] = self.profile
        return data
