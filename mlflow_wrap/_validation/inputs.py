"""Checks what runs have used and made: data sets and logged models."""

from __future__ import annotations

from collections.abc import Iterable

import attrs
from mlflow_rest import models

from mlflow_wrap._validation import limits, values


def datasets(given: Iterable[models.DatasetInput]) -> list[models.DatasetInput]:
    """Data sets that a run has used, each part within the server's limits."""
    found = values.instances("datasets", given, models.DatasetInput)
    for item in found:
        dataset = item.dataset
        values.text("the name of a dataset", dataset.name, longest=limits.MAX_INPUT_NAME)
        values.text("the digest of a dataset", dataset.digest, longest=limits.MAX_INPUT_DIGEST)
        values.optional("the source_type of a dataset", dataset.source_type)
        values.optional("the source of a dataset", dataset.source, longest=limits.MAX_INPUT_SOURCE)
        values.optional("the schema of a dataset", dataset.schema, longest=limits.MAX_INPUT_SCHEMA)
        values.optional("the profile of a dataset", dataset.profile, longest=limits.MAX_INPUT_PROFILE)
        for tag in item.tags:
            values.text("the key of a dataset's tag", tag.key, longest=limits.MAX_INPUT_TAG_KEY)
            values.value_text("the value of a dataset's tag", tag.value, limits.MAX_INPUT_TAG_VALUE)
    return found


def used_models(given: Iterable[models.ModelInput]) -> list[models.ModelInput]:
    """Logged models that a run has used."""
    found = values.instances("model_inputs", given, models.ModelInput)
    for item in found:
        values.text("the model_id of a ModelInput", item.model_id)
    return found


def made_models(given: Iterable[models.ModelOutput]) -> list[models.ModelOutput]:
    """Logged models that a run has made, each with its step."""
    found = []
    for item in values.instances("model_outputs", given, models.ModelOutput):
        model_id = values.text("the model_id of a ModelOutput", item.model_id)
        found.append(attrs.evolve(item, model_id=model_id, step=None if item.step is None else values.step(item.step)))
    return found
