# Made by `make generate` from spec/schemas/datasets.yaml (sha256 ecce49c6954870e6).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class EvaluationDataset(Model):
    """A collection of examples to evaluate GenAI applications with: inputs, and what is expected of the outputs. Not to be
    mixed up with the datasets that runs log as inputs."""

    ID_PATHS: ClassVar[tuple[str, ...]] = ("dataset_id",)

    dataset_id: str
    """The identifier, `d-` and 32 hexadecimal digits."""
    name: str
    """The name. It need not be unique."""
    tags: str | None = None
    """The tags, a JSON document of one object; `{}` when there are none."""
    schema: str | None = None
    """The fields of the records and their types, a JSON document with `inputs`, `outputs`, `expectations` and `version`.
    It only grows: deleting records does not shrink it. Omitted until there are records."""
    profile: str | None = None
    """A summary of the records, a JSON document such as `{"num_records": 3}`. Omitted until there are records, and the
    text `null` when all of them were deleted."""
    digest: str | None = None
    """Eight hexadecimal digits, made of the name and of the time of the last records. Deleting records does not change it."""
    created_time: int | None = None
    """When it was created, in milliseconds since the epoch."""
    last_update_time: int | None = None
    """When records or experiments were added last, or experiments removed, in milliseconds since the epoch. Tags and
    deleted records do not count."""
    created_by: str | None = None
    """The tag `mlflow.user` at creation. Omitted when there was none."""
    last_updated_by: str | None = None
    """The tag `mlflow.user` of the records that were added last, or of the dataset before that. Omitted when there was
    none."""
    experiment_ids: list[str] = field(factory=list)
    """The experiments that it belongs to. Only the response to createDataset has it; getDatasetExperimentIds returns it
    later."""
