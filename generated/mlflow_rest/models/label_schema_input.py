# Made by `make generate` from spec/schemas/label_schemas.yaml (sha256 2b8c40ca91ff9c92).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class LabelSchemaInput(Model):
    """How people answer a question. Exactly one kind is given; none is 400, and of several the server takes the first
    without a word."""

    pass_fail: LabelSchemaPassFail | None = None
    """With one of two words."""
    categorical: LabelSchemaCategorical | None = None
    """By choosing from a list."""
    numeric: LabelSchemaNumeric | None = None
    """With a number."""
    text: LabelSchemaText | None = None
    """With a text."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.pass_fail is not None:
            data["pass_fail"] = self.pass_fail.to_dict()
        if self.categorical is not None:
            data["categorical"] = self.categorical.to_dict()
        if self.numeric is not None:
            data["numeric"] = self.numeric.to_dict()
        if self.text is not None:
            data["text"] = self.text.to_dict()
        return data


from .label_schema_categorical import LabelSchemaCategorical  # noqa: E402
from .label_schema_numeric import LabelSchemaNumeric  # noqa: E402
from .label_schema_pass_fail import LabelSchemaPassFail  # noqa: E402
from .label_schema_text import LabelSchemaText  # noqa: E402
