"""Prompts: how they are filled in, and what is rejected."""

from __future__ import annotations

import json
from typing import Any

import pytest
from mlflow_rest.errors import UndecodableBody
from mlflow_rest.models import ModelVersion, ModelVersionTag
from pydantic import BaseModel

from mlflow_wrap import InvalidArgument, PromptVersion
from mlflow_wrap._types import prompts


def test_values_take_the_place_of_variables() -> None:
    prompt = PromptVersion("greet", 2, "Hi {{name}}, {{ user.age }}? {{name}} {single} {{ not a name }}")
    assert prompt.variables == {"name", "user.age"}
    assert prompt.format(name="Ann", **{"user.age": 3}, other=1) == "Hi Ann, 3? Ann {single} {{ not a name }}"
    assert prompt.uri == "prompts:/greet/2"


def test_a_value_is_not_read_as_a_template_or_a_pattern() -> None:
    prompt = PromptVersion("greet", 1, "{{a}} {{b}}")
    assert prompt.format(a="{{b}}", b="\\1 \\u") == "{{b}} \\1 \\u"


def test_the_messages_of_a_chat_are_filled_in() -> None:
    parts = [{"type": "text", "text": "{{ question }}"}, {"type": "image_url", "detail": 1}]
    prompt = PromptVersion(
        "chat", 1, [{"role": "system", "content": "Be {{\nstyle }}."}, {"role": "user", "content": parts}]
    )
    assert prompt.variables == {"question", "style"}
    assert prompt.format(style="kind", question="ü?") == [
        {"role": "system", "content": "Be kind."},
        {"role": "user", "content": [{"type": "text", "text": "ü?"}, {"type": "image_url", "detail": 1}]},
    ]


def test_a_missing_variable_and_a_jinja_template_say_so() -> None:
    with pytest.raises(InvalidArgument, match=r"prompts:/greet/1, but they lack a, b"):
        PromptVersion("greet", 1, "{{b}} {{a}} {{c}}").format(c=1)
    with pytest.raises(InvalidArgument, match="Jinja"):
        PromptVersion("greet", 1, "{% if a %}{{a}}{% endif %}").format(a=1)


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("", "template must be a str that is not empty"),
        ("x" * 100_001, "template must be a str of 1 to 100000 characters"),
        ([], "at least one message"),
        ({"role": "user", "content": "x"}, "a str or a list of messages"),
        (["text"], "a mapping of role and content"),
        ([{"role": "user"}], "a mapping of role and content"),
        ([{"role": "user", "content": {1}}], r"template\[0\]\['content'\] must be a value of JSON"),
        (None, "a str or a list of messages"),
    ],
)
def test_a_template_of_another_build_is_rejected(template: Any, message: str) -> None:
    with pytest.raises(InvalidArgument, match=message):
        prompts.build_version_tags(template, {}, None, None)


def test_tags_of_mlflow_itself_are_rejected() -> None:
    with pytest.raises(InvalidArgument, match=r"must not contain 'mlflow\.prompt\.text'"):
        prompts.check_tags({"mlflow.prompt.text": "x"})


@pytest.mark.parametrize("bad", ["", "a b", "a/b", "a:b", "ü"])
def test_a_name_that_mlflow_rejects_is_rejected(bad: str) -> None:
    with pytest.raises(InvalidArgument, match="name"):
        prompts.check_name(bad)


def test_a_response_format_may_be_a_class_that_knows_its_schema() -> None:
    class Judgement(BaseModel):
        score: int

    stored = prompts.build_version_tags("text", {}, Judgement, None)
    assert json.loads(stored[prompts.RESPONSE_FORMAT]) == Judgement.model_json_schema()


@pytest.mark.parametrize("argument", ["response_format", "model_config"])
@pytest.mark.parametrize("value", ["x", 0, "", [("a", 1)], object, {"a": "\ud800"}, {"a": float("nan")}])
def test_a_format_or_configuration_that_json_cannot_hold_is_rejected(argument: str, value: Any) -> None:
    arguments = {"response_format": None, "model_config": None, argument: value}
    with pytest.raises(InvalidArgument, match=f"^{argument}.* must "):
        prompts.build_version_tags("text", {}, **arguments)


def version(**changed: str) -> ModelVersion:
    tags = {
        prompts.IS_PROMPT: "true",
        prompts.TYPE: "chat",
        prompts.TEXT: '[{"role": "user", "content": "x"}]',
        **changed,
    }
    number = tags.pop("version", "1")
    return ModelVersion(
        name="greet", version=number, tags=[ModelVersionTag(key=key, value=value) for key, value in tags.items()]
    )


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"version": "one"}, "the property version is not an integer"),
        ({prompts.TEXT: "[{]"}, "mlflow.prompt.text is not JSON"),
        ({prompts.TEXT: "[" * 100_000}, "mlflow.prompt.text is not JSON"),
        ({prompts.TEXT: "{}"}, "mlflow.prompt.text is not a JSON array"),
        ({prompts.TEXT: '[{"role": "user"}]'}, "mlflow.prompt.text is not a list of messages"),
        ({prompts.RESPONSE_FORMAT: "[]"}, "_mlflow_prompt_response_format is not a JSON object"),
        ({prompts.MODEL_CONFIG: ""}, "_mlflow_prompt_model_config is not JSON"),
    ],
)
def test_a_version_that_cannot_be_read_says_why(changed: dict[str, str], message: str) -> None:
    assert prompts.read_version(version()).version == 1
    with pytest.raises(UndecodableBody, match=message):
        prompts.read_version(version(**changed))


@pytest.mark.parametrize(
    ("name", "version", "alias", "resolved"),
    [
        ("greet", None, None, ("greet", None, None)),
        ("greet", 3, None, ("greet", 3, None)),
        ("greet", None, "best", ("greet", None, "best")),
        ("prompts:/greet/3", None, None, ("greet", "3", None)),
        ("prompts:/greet@best", None, None, ("greet", None, "best")),
        ("prompts:/greet", None, None, ("greet", None, None)),
        ("prompts:/greet", 4, None, ("greet", 4, None)),
        ("prompts://greet/3", None, None, ("greet", "3", None)),
    ],
)
def test_a_version_is_named_by_arguments_or_by_a_uri(name: str, version: Any, alias: Any, resolved: Any) -> None:
    assert prompts.resolve(name, version, alias) == resolved


@pytest.mark.parametrize(
    ("name", "version", "alias"),
    [("greet", 1, "a"), ("prompts:/greet/3", 3, None), ("prompts:/", None, None), ("", 1, None)],
)
def test_a_version_is_named_once(name: str, version: Any, alias: Any) -> None:
    with pytest.raises(InvalidArgument):
        prompts.resolve(name, version, alias)


def test_a_prompt_is_linked_to_an_experiment_once() -> None:
    assert prompts.add_experiment([], 1) == ",1,"
    assert prompts.add_experiment(["1", "12"], "1") == ",1,12,"
