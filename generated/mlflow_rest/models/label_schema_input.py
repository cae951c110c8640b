# Made by `make generate` from spec/schemas/label_schemas.yaml (sha256 ece456ba7c8f10b7).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class LabelSchemaInput(Model):
    """How people return a question. Exactly one kind is given; none is 400, and of several the server takes the first
    silently."""

    pass_fail: LabelSchemaPassFail | None = None
    """With one of two words."""
    categorical: LabelSchemaCategorical | None = None
    """By choosing from a list."""
    numeric: LabelSchemaNumeric | None = None
    """With a number."""
    text: LabelSchemaText | None = None
    """With a string."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.pass_fail
        if v is not None:
            data["pass_fail"] = _v.check_object("pass_fail", v, LabelSchemaPassFail)
        v = self.categorical
        if v is not None:
            data["categorical"] = _v.check_object("categorical", v, LabelSchemaCategorical)
        v = self.numeric
        if v is not None:
            data["numeric"] = _v.check_object("numeric", v, LabelSchemaNumeric)
        v = self.text
        if v is not None:
            data["text"] = _v.check_object("text", v, LabelSchemaText)
        return data


from .label_schema_categorical import LabelSchemaCategorical  # noqa: E402
from .label_schema_numeric import LabelSchemaNumeric  # noqa: E402
from .label_schema_pass_fail import LabelSchemaPassFail  # noqa: E402
from .label_schema_text import LabelSchemaText  # noqa: E402
