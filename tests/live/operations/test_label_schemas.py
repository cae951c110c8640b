"""Operations of the tag label_schemas."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from mlflow_rest.api.label_schemas import (
    create_label_schema,
    delete_label_schema,
    get_label_schema,
    get_label_schema_by_name,
    list_label_schemas,
    update_label_schema,
)
from mlflow_rest.models import (
    CreateLabelSchemaRequest,
    DeleteLabelSchemaRequest,
    LabelSchema,
    LabelSchemaCategorical,
    LabelSchemaInput,
    LabelSchemaNumeric,
    LabelSchemaPassFail,
    LabelSchemaText,
    UpdateLabelSchemaRequest,
)

from tests.live.operations.objects import new_experiment

if TYPE_CHECKING:
    from tests.live.operations.recorder import Recorder


def new_schema(client: Recorder, experiment_id: str, schema_input: LabelSchemaInput) -> LabelSchema:
    """A question for an opinion."""
    body = CreateLabelSchemaRequest(
        experiment_id=experiment_id,
        name="politeness",
        type="FEEDBACK",
        input=schema_input,
        instruction="How polite is the response?",
        enable_comment=True,
    )
    return create_label_schema.sync(client=client, body=body).label_schema


@pytest.mark.parametrize(
    "schema_input",
    [
        LabelSchemaInput(pass_fail=LabelSchemaPassFail(positive_label="Polite", negative_label="Rude")),
        LabelSchemaInput(categorical=LabelSchemaCategorical(options=["polite", "rude"], multi_select=False)),
        LabelSchemaInput(numeric=LabelSchemaNumeric(min_value=0, max_value=10.5)),
        LabelSchemaInput(text=LabelSchemaText(max_length=200)),
    ],
    ids=["pass or fail", "categorical", "numeric", "text"],
)
@pytest.mark.covers("createLabelSchema", "getLabelSchema", "getLabelSchemaByName")
def test_a_label_schema_takes_one_type_of_input(
    client: Recorder, unique_name: Callable[[str], str], schema_input: LabelSchemaInput
) -> None:
    experiment_id = new_experiment(client, unique_name("questions"))
    created = new_schema(client, experiment_id, schema_input)
    assert (created.experiment_id, created.name, created.type) == (experiment_id, "politeness", "FEEDBACK")
    assert (created.instruction, created.enable_comment) == ("How polite is the response?", True)
    assert created.input == schema_input

    schema = get_label_schema.sync(client=client, schema_id=created.schema_id).label_schema
    assert (schema.schema_id, schema.input) == (created.schema_id, schema_input)
    by_name = get_label_schema_by_name.sync(client=client, experiment_id=experiment_id, name="politeness")
    assert by_name.label_schema == schema


@pytest.mark.covers("listLabelSchemas")
def test_questions_are_listed_with_the_default_one(client: Recorder, unique_name: Callable[[str], str]) -> None:
    experiment_id = new_experiment(client, unique_name("questions"))
    new_schema(client, experiment_id, LabelSchemaInput(text=LabelSchemaText()))
    listed = list_label_schemas.sync(client=client, experiment_id=experiment_id).label_schemas
    assert {one.name: bool(one.is_default) for one in listed} == {"politeness": False, "Feedback": True}


@pytest.mark.covers("updateLabelSchema")
def test_a_label_schema_gets_other_limits_for_its_input(client: Recorder, unique_name: Callable[[str], str]) -> None:
    experiment_id = new_experiment(client, unique_name("questions"))
    schema = new_schema(client, experiment_id, LabelSchemaInput(numeric=LabelSchemaNumeric(max_value=10)))
    # Another kind of response would be rejected.
    schema_input = LabelSchemaInput(numeric=LabelSchemaNumeric(min_value=-1, max_value=1))
    body = UpdateLabelSchemaRequest(schema_id=schema.schema_id, name="manners", input=schema_input)
    updated = update_label_schema.sync(client=client, body=body).label_schema
    assert (updated.schema_id, updated.name, updated.input) == (schema.schema_id, "manners", schema_input)
    assert updated.instruction == schema.instruction


@pytest.mark.covers("deleteLabelSchema")
def test_a_deleted_question_is_gone(client: Recorder, unique_name: Callable[[str], str]) -> None:
    experiment_id = new_experiment(client, unique_name("questions"))
    schema_id = new_schema(client, experiment_id, LabelSchemaInput(text=LabelSchemaText())).schema_id
    delete_label_schema.sync(client=client, body=DeleteLabelSchemaRequest(schema_id=schema_id))
    assert get_label_schema.sync_detailed(client=client, schema_id=schema_id).status_code == 404
