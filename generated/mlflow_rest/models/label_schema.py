# Made by `make generate` from spec/schemas/label_schemas.yaml (sha256 ece456ba7c8f10b7).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class LabelSchema(Model):
    """A question that people return about traces. Each response is stored as an assessment of the question's name."""

    ID_PATHS: ClassVar[tuple[str, ...]] = ("schema_id",)

    schema_id: str
    """The identifier, `ls-` and 32 hexadecimal digits."""
    experiment_id: str
    """The experiment that the question belongs to, a decimal number as a string."""
    name: str
    """The question, unique within the experiment."""
    type: LabelSchemaType
    """What the responses become."""
    input: LabelSchemaInput
    """How people response."""
    instruction: str | None = None
    """How to respond. Omitted when it was never given; the empty string when it was given empty."""
    enable_comment: bool | None = None
    """Whether people may add a comment to their response."""
    created_by: str | None = None
    """Who created the question. The open-source server never sets it."""
    created_at: int | None = None
    """When it was created, in milliseconds since the epoch."""
    last_updated_at: int | None = None
    """When it was changed last, in milliseconds since the epoch."""
    is_default: bool | None = None
    """Whether it is the experiment's default question, `Feedback`, which can be neither changed nor deleted."""


from .label_schema_input import LabelSchemaInput  # noqa: E402
from .label_schema_type import LabelSchemaType  # noqa: E402
