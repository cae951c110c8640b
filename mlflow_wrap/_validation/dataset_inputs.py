"""Reads the datasets that runs use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mlflow_rest._by_name import ByName
from mlflow_rest._validation import check_str, reject
from mlflow_rest.models import Dataset, InputTag

from mlflow_wrap._validation.mappings import check_mapping

_CONTEXT = "mlflow.data.context"
_NAMES = ("name", "digest", "source_type", "source", "schema", "profile")


def read_dataset(dataset: Any) -> Dataset:
    """Return a dataset, or what one of `mlflow.data` says of itself.

    Raises:
        InvalidArgument: If it is neither.
    """
    if isinstance(dataset, Dataset):
        return dataset
    is_dataset = not isinstance(dataset, type) and callable(getattr(dataset, "to_dict", None))
    content = dataset.to_dict() if is_dataset else None
    if not isinstance(content, Mapping) or not content.get("name") or not content.get("digest"):
        raise reject("dataset", dataset, "a Dataset, or one of mlflow.data")
    return Dataset(**{name: content[name] for name in _NAMES if content.get(name) is not None})


def build_input_tags(context: str | None, tags: Mapping[str, object] | None) -> ByName[InputTag, str]:
    """Build the tags of a dataset's use from its context and further ones."""
    values = check_mapping("tags", tags)
    if context is not None:
        values[_CONTEXT] = check_str("context", context, min_length=1)
    return ByName([InputTag(key=check_str("tags", key), value=str(value)) for key, value in values.items()])
