"""Prompts as MLflow's own client keeps them: a registered model with a mark, whose versions hold the text in a tag."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from attrs import field, frozen
from mlflow_rest.errors import UndecodableBody

from mlflow_wrap._filters import quoting
from mlflow_wrap._validation import json_values, limits, values
from mlflow_wrap.errors import InvalidArgument, NoMatch

if TYPE_CHECKING:
    from mlflow_rest.models import ModelVersion, RegisteredModel

Template = str | list[dict[str, Any]]
"""A text, or the messages of a chat."""

IS_PROMPT = "mlflow.prompt.is_prompt"
TEXT = "mlflow.prompt.text"
TYPE = "_mlflow_prompt_type"
RESPONSE_FORMAT = "_mlflow_prompt_response_format"
MODEL_CONFIG = "_mlflow_prompt_model_config"
RESERVED = frozenset({IS_PROMPT, TEXT, TYPE, RESPONSE_FORMAT, MODEL_CONFIG})
SOURCE = "dummy-source"
"""What MLflow's own client sends for the source that a version must have; the server refuses others for prompts."""
ONLY_PROMPTS = f"{quoting.key('tags', IS_PROMPT)} = 'true'"

_NAME = re.compile(r"[a-zA-Z0-9_.-]+")
_VARIABLE = re.compile(r"\{\{\s*([a-zA-Z_][a-zA-Z0-9_]*(?:\.[a-zA-Z_][a-zA-Z0-9_]*)*)\s*\}\}")


class SchemaModel(Protocol):
    """What has a JSON schema, such as a class of pydantic."""

    def model_json_schema(self) -> dict[str, Any]:
        """Return the JSON schema."""
        ...


@frozen
class Prompt:
    """A prompt without its versions."""

    name: str
    """The name."""
    description: str | None = None
    """What it is for: the message of its first version, unless it was changed."""
    tags: dict[str, str] = field(factory=dict)
    """Its tags, without those of MLflow's own that make it a prompt."""
    creation_timestamp: int | None = None
    """When it was created, in milliseconds since the epoch."""


@frozen
class PromptVersion:
    """A version of a prompt."""

    name: str
    """The prompt's name."""
    version: int
    """The number of the version, from 1."""
    template: Template
    """The text, or the messages of a chat: mappings of `role` and `content`. Variables are written `{{name}}`."""
    commit_message: str | None = None
    """What is new in it."""
    tags: dict[str, str] = field(factory=dict)
    """Its tags, without those of MLflow's own that hold the template and the like."""
    aliases: list[str] = field(factory=list)
    """The aliases that point to it."""
    response_format: dict[str, Any] | None = None
    """The JSON schema of the answer that is wanted."""
    model_config: dict[str, Any] | None = None
    """The model that it is for, and its settings."""
    creation_timestamp: int | None = None
    """When it was created, in milliseconds since the epoch."""
    last_updated_timestamp: int | None = None
    """When it was changed last, in milliseconds since the epoch."""

    @property
    def uri(self) -> str:
        """The address that MLflow's own client loads it by."""
        return f"prompts:/{self.name}/{self.version}"

    @property
    def variables(self) -> set[str]:
        """The names of the variables."""
        return {name for text in _texts(self.template) for name in _VARIABLE.findall(text)}

    def format(self, **variables: object) -> Template:
        """Puts values in the place of variables, such as `prompt.format(name="Ann")`.

        Args:
            variables: The values by name; `**{"user.name": …}` for names with a dot. Superfluous ones are ignored.

        Returns:
            A text, or the messages of a chat, like the template. What looks like a variable in a value stays as it is.

        Raises:
            InvalidArgument: If a variable has no value, or the template holds statements of Jinja (`{% … %}`).
        """
        if any("{%" in text and "%}" in text for text in _texts(self.template)):
            raise InvalidArgument(f"{self.uri} is a Jinja template: render its template with Jinja")
        missing = sorted(self.variables - variables.keys())
        if missing:
            raise InvalidArgument(f"variables must hold all of {self.uri}, but they lack {', '.join(missing)}")

        def filled(part: Any) -> Any:
            if isinstance(part, str):
                return _VARIABLE.sub(lambda match: str(variables[match[1]]), part)
            if isinstance(part, list):
                return [filled(item) for item in part]
            return {key: filled(item) for key, item in part.items()} if isinstance(part, dict) else part

        if isinstance(self.template, str):
            return str(filled(self.template))
        return [{**message, "content": filled(message["content"])} for message in self.template]


def name(value: str) -> str:
    """The name of a prompt."""
    found = values.text("name", value)
    if not _NAME.fullmatch(found):
        raise InvalidArgument(
            f"name may hold English letters, digits, '_', '-' and '.', but it is {values.shown(value)}"
        )
    return found


def own_tags(tags: Mapping[str, object] | None) -> dict[str, str]:
    """Tags that a user may set."""
    found = dict(values.texts("tags", tags, limits.MAX_REGISTRY_TAG_VALUE))
    for key in found:
        if key in RESERVED:
            raise InvalidArgument(f"tags must not hold {values.shown(key)}, which MLflow keeps for itself")
    return found


def version_tags(
    template: str | Iterable[Mapping[str, Any]],
    tags: Mapping[str, str],
    response_format: Mapping[str, Any] | SchemaModel | None,
    model_config: Mapping[str, Any] | None,
) -> dict[str, str]:
    """All tags of a version: those of the user, and those that hold the template and the like."""
    found = dict(tags)
    found[IS_PROMPT] = "true"
    if isinstance(template, str):
        found[TYPE] = "text"
        found[TEXT] = values.text("template", template, longest=limits.MAX_REGISTRY_TAG_VALUE)
    else:
        found[TYPE] = "chat"
        found[TEXT] = _json("template", _messages(template))
    for key, argument, value in (
        (RESPONSE_FORMAT, "response_format", _schema(response_format)),
        (MODEL_CONFIG, "model_config", model_config),
    ):
        if value is not None and (given := dict(values.mapping(argument, value))):
            found[key] = _json(argument, given)
    return found


def is_prompt(model: RegisteredModel) -> bool:
    """Whether a registered model is a prompt."""
    return any(tag.key == IS_PROMPT and tag.value == "true" for tag in model.tags)


def of_model(model: RegisteredModel) -> Prompt:
    """The prompt that a registered model is."""
    tags = {tag.key: tag.value or "" for tag in model.tags if tag.key not in RESERVED}
    return Prompt(model.name, model.description or None, tags, model.creation_timestamp)


def of_version(version: ModelVersion) -> PromptVersion:
    """The version of a prompt that a model version is."""
    tags = {tag.key: tag.value or "" for tag in version.tags}
    if tags.get(IS_PROMPT) != "true" or TEXT not in tags:
        raise NoMatch(f"{version.name!r} is a registered model, not a prompt")
    return PromptVersion(
        name=version.name,
        version=_number(version),
        template=_read_template(tags[TEXT]) if tags.get(TYPE) == "chat" else tags[TEXT],
        commit_message=version.description or None,
        tags={key: value for key, value in tags.items() if key not in RESERVED},
        aliases=version.aliases,
        response_format=_read_object(tags, RESPONSE_FORMAT),
        model_config=_read_object(tags, MODEL_CONFIG),
        creation_timestamp=version.creation_timestamp,
        last_updated_timestamp=version.last_updated_timestamp,
    )


def newest(versions: list[ModelVersion]) -> ModelVersion:
    """The version with the highest number."""
    return max(versions, key=_number)


def _number(version: ModelVersion) -> int:
    return json_values.decode_integer("the property version", version.version)


def condition(filter_string: str | None) -> str:
    """A filter that finds prompts only."""
    return f"{ONLY_PROMPTS} AND {filter_string}" if filter_string else ONLY_PROMPTS


def _read_template(text: str) -> list[dict[str, Any]]:
    messages: list[Any] = json_values.decode(f"the tag {TEXT}", text, list)
    if not all(isinstance(message, dict) and "content" in message for message in messages):
        raise UndecodableBody(f"the tag {TEXT} is not a list of messages")
    return messages


def _read_object(tags: Mapping[str, str], key: str) -> dict[str, Any] | None:
    value: dict[str, Any] | None = json_values.decode(f"the tag {key}", tags[key], dict) if key in tags else None
    return value


def _schema(response_format: Mapping[str, Any] | SchemaModel | None) -> Any:
    """The JSON schema of what has one."""
    make_schema = getattr(response_format, "model_json_schema", None)
    return make_schema() if callable(make_schema) else response_format


def _messages(template: Any) -> list[dict[str, Any]]:
    if isinstance(template, Mapping) or not hasattr(template, "__iter__"):
        raise InvalidArgument(f"template must be a text or a list of messages, but it is {values.shown(template)}")
    found = []
    for message in template:
        if not isinstance(message, Mapping) or not isinstance(message.get("role"), str) or "content" not in message:
            raise InvalidArgument(
                f"a message of template must be a mapping of role and content, but it is {values.shown(message)}"
            )
        found.append(dict(message))
    if not found:
        raise InvalidArgument("template must hold at least one message")
    return found


def _json(argument: str, value: object) -> str:
    encoded = json_values.encode(argument, value)
    return values.text(f"{argument} as JSON", encoded, longest=limits.MAX_REGISTRY_TAG_VALUE)


def _texts(part: Any) -> Iterator[str]:
    """The texts of a template, or of the content of a message, which may have parts."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, list | dict):
        for item in part.values() if isinstance(part, dict) else part:
            yield from _texts(item)
