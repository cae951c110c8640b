# Made by `make generate` from spec/paths/datasets.yaml (sha256 dd1c13bd70bed1eb).
# Do not edit. @generated
"""The operations of the area `datasets`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import add_dataset_to_experiments as add_dataset_to_experiments
    from . import create_dataset as create_dataset
    from . import delete_dataset as delete_dataset
    from . import delete_dataset_records as delete_dataset_records
    from . import delete_dataset_tag as delete_dataset_tag
    from . import get_dataset as get_dataset
    from . import get_dataset_experiment_ids as get_dataset_experiment_ids
    from . import get_dataset_records as get_dataset_records
    from . import remove_dataset_from_experiments as remove_dataset_from_experiments
    from . import search_evaluation_datasets as search_evaluation_datasets
    from . import search_evaluation_datasets_by_get as search_evaluation_datasets_by_get
    from . import set_dataset_tags as set_dataset_tags
    from . import upsert_dataset_records as upsert_dataset_records

__all__ = [
    "add_dataset_to_experiments",
    "create_dataset",
    "delete_dataset",
    "delete_dataset_records",
    "delete_dataset_tag",
    "get_dataset",
    "get_dataset_experiment_ids",
    "get_dataset_records",
    "remove_dataset_from_experiments",
    "search_evaluation_datasets",
    "search_evaluation_datasets_by_get",
    "set_dataset_tags",
    "upsert_dataset_records",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
