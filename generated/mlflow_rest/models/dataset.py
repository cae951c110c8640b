# Made by `make generate` from spec/schemas/runs.yaml (sha256 cffafdcb3d164aa4).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class Dataset(Model):
    """A dataset that runs used, known within its experiment by name and digest. Not to be mixed up with the evaluation
    datasets of GenAI, which are another thing."""

    name: str
    """The name, at most 500 characters. The server stores an empty one when it is omitted."""
    digest: str
    """A fingerprint of the content, at most 36 characters. The server stores an empty one when omitted."""
    source_type: str | None = None
    """Kind of place that the data came from, such as `local`, `http` or `hugging_face`."""
    source: str | None = None
    """Where the data came from, usually a JSON document, at most 65535 characters."""
    schema: str | None = None
    """The columns and their types, usually an MLflow schema as JSON document, at most 1048575 characters."""
    profile: str | None = None
    """Summary of the data, such as the number of rows, usually a JSON document, at most 16777215 characters."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = v if v.__class__ is str and len(v) <= 500 else _v.check_str("name", v, max_length=500)
        v = self.digest
        data["digest"] = v if v.__class__ is str and len(v) <= 36 else _v.check_str("digest", v, max_length=36)
        v = self.source_type
        if v is not None:
            data["source_type"] = v if v.__class__ is str else _v.check_str("source_type", v)
        v = self.source
        if v is not None:
            data["source"] = (
                v if v.__class__ is str and len(v) <= 65535 else _v.check_str("source", v, max_length=65535)
            )
        v = self.schema
        if v is not None:
            data["schema"] = (
                v if v.__class__ is str and len(v) <= 1048575 else _v.check_str("schema", v, max_length=1048575)
            )
        v = self.profile
        if v is not None:
            data["profile"] = (
                v if v.__class__ is str and len(v) <= 16777215 else _v.check_str("profile", v, max_length=16777215)
            )
        return data
