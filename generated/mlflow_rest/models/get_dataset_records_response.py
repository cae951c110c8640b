# Made by `make generate` from spec/schemas/datasets.yaml (sha256 ecce49c6954870e6).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetDatasetRecordsResponse(Model):
    """One page of records."""

    records: str
    """The records, a JSON document of a list of objects, oldest first; `[]` when there are none. Each has
    `dataset_record_id`, `dataset_id`, `inputs`, `outputs`, `tags`, `created_time` and `last_update_time` (milliseconds
    since the epoch), and if known `expectations`, `source`, `source_type`, `source_id`, `created_by` and
    `last_updated_by`. It may contain a bare NaN, which strict readers of JSON reject."""
    next_page_token: str | None = None
    """The token of the next page. Omitted on the last page."""
