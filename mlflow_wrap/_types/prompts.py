"""Prompts as MLflow's own client stores them: a registered model whose versions have the template in a tag."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from attrs import field, frozen
from mlflow_rest._limits import MODEL_VERSION_TAG_VALUE_MAX_LENGTH
from mlflow_rest._validation import check_digits, check_json_str, check_objects, check_str, reject, show
from mlflow_rest.errors import UndecodableBody
from mlflow_rest.models import ModelVersionTag

from mlflow_wrap._filters import quoting
from mlflow_wrap._validation import json_values
from mlflow_wrap.errors import InvalidArgument, NoMatch

if TYPE_CHECKING:
    from mlflow_rest.models import ModelVersion, RegisteredModel

Template = str | list[dict[str, Any]]
"""A string, or the messages of a chat."""

IS_PROMPT = "mlflow.prompt.is_prompt"
TEXT = "mlflow.prompt.text"
TYPE = "_mlflow_prompt_type"
RESPONSE_FORMAT = "_mlflow_prompt_response_format"
MODEL_CONFIG = "_mlflow_prompt_model_config"
EXPERIMENT_IDS = "_mlflow_experiment_ids"
RESERVED = frozenset({IS_PROMPT, TEXT, TYPE, RESPONSE_FORMAT, MODEL_CONFIG, EXPERIMENT_IDS})
URI = "prompts:/"
"""The scheme of the URIs of prompts."""
SOURCE = "dummy-source"
"""What MLflow's own client sends for the source that a version must have; the server rejects others for prompts."""
ONLY_PROMPTS = f"{quoting.quote_key('tags', IS_PROMPT)} = 'true'"

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
    experiment_ids: list[str] = field(factory=list)
    """The experiments that it is linked to."""


@frozen
class PromptVersion:
    """A version of a prompt."""

    name: str
    """The prompt's name."""
    version: int
    """The number of the version, from 1."""
    template: Template
    """A string, or the messages of a chat: mappings of `role` and `content`. Variables are written `{{name}}`."""
    commit_message: str | None = None
    """What is new in it."""
    tags: dict[str, str] = field(factory=dict)
    """Its tags, without MLflow's own, which contain the template and its settings."""
    aliases: list[str] = field(factory=list)
    """The aliases that point to it."""
    response_format: dict[str, Any] | None = None
    """The JSON schema of the response that is wanted."""
    model_config: dict[str, Any] | None = None
    """The model that it is for, and its settings."""
    creation_timestamp: int | None = None
    """When it was created, in milliseconds since the epoch."""
    last_updated_timestamp: int | None = None
    """When it was changed last, in milliseconds since the epoch."""

    @property
    def uri(self) -> str:
        """The URI that MLflow's own client loads it by."""
        return f"prompts:/{self.name}/{self.version}"

    @property
    def variables(self) -> set[str]:
        """The names of the variables."""
        return {name for string in _iter_strings(self.template) for name in _VARIABLE.findall(string)}

    def format(self, **variables: object) -> Template:
        """Replace variables by values, such as `prompt.format(name="Ann")`.

        Args:
            variables: The values by name; `**{"user.name": …}` for names with a dot. Superfluous ones are ignored.

        Returns:
            A string, or the messages of a chat, like the template. What looks like a variable in a value stays as it
            is.

        Raises:
            InvalidArgument: If a variable has no value, or the template contains statements of Jinja (`{% … %}`).
        """
        if any("{%" in string and "%}" in string for string in _iter_strings(self.template)):
            raise InvalidArgument(f"{self.uri} is a Jinja template: render its template with Jinja")
        missing = sorted(self.variables - variables.keys())
        if missing:
            raise InvalidArgument(f"variables must have all of {self.uri}, but they lack {', '.join(missing)}")

        def fill(value: Any) -> Any:
            if isinstance(value, str):
                return _VARIABLE.sub(lambda match: str(variables[match[1]]), value)
            if isinstance(value, list):
                return [fill(item) for item in value]
            return {key: fill(item) for key, item in value.items()} if isinstance(value, dict) else value

        if isinstance(self.template, str):
            return str(fill(self.template))
        return [{**message, "content": fill(message["content"])} for message in self.template]


def check_name(value: str) -> str:
    """Validate the name of a new prompt."""
    about = "1 or more English letters, digits, '_', '-' and '.'"
    return check_str("name", value, min_length=1, pattern="[a-zA-Z0-9_.-]+", about=about)


def check_tags(tags: Mapping[str, object] | None) -> dict[str, str]:
    """Validate tags that a user may set, and convert their values to strings."""
    checked = check_objects("tags", {} if tags is None else tags, ModelVersionTag, pairs=())
    for tag in checked:
        if tag["key"] in RESERVED:
            raise InvalidArgument(f"tags must not contain {tag['key']!r}, which MLflow keeps for itself")
    return {tag["key"]: tag["value"] for tag in checked}


def build_version_tags(
    template: str | Iterable[Mapping[str, Any]],
    tags: Mapping[str, str],
    response_format: Mapping[str, Any] | SchemaModel | None,
    model_config: Mapping[str, Any] | None,
) -> dict[str, str]:
    """Build all tags of a version: those of the user, and those that contain the template and the like."""
    built = {**tags, IS_PROMPT: "true"}
    if isinstance(template, str):
        built[TYPE] = "text"
        built[TEXT] = check_str("template", template, min_length=1, max_length=MODEL_VERSION_TAG_VALUE_MAX_LENGTH)
    else:
        built[TYPE] = "chat"
        built[TEXT] = _encode("template", _check_messages(template))
    for key, argument, value in (
        (RESPONSE_FORMAT, "response_format", _read_schema(response_format)),
        (MODEL_CONFIG, "model_config", model_config),
    ):
        if value is None:
            continue
        if not isinstance(value, Mapping):
            raise reject(argument, value, "a mapping")
        if value:
            built[key] = _encode(argument, value)
    return built


def resolve(name: str, version: str | int | None, alias: str | None) -> tuple[str, str | int | None, str | None]:
    """Read which version is meant: of a name, or of a URI such as `prompts:/greeting/3` or `prompts:/greeting@best`.

    Returns:
        The prompt's name, and the number of the version or the alias; neither for the newest version.
    """
    check_str("name", name, min_length=1)
    choices: list[tuple[str, Any]] = [("version", version), ("alias", alias)]
    if name.startswith(URI):
        path = name.removeprefix(URI).lstrip("/")
        for separator, choice in (("@", "alias"), ("/", "version")):
            prompt, separator_, rest = path.partition(separator)
            if separator_:
                choices.append((choice, rest))
                break
        else:
            prompt = path
        if not prompt:
            raise reject("name", name, "the name of a prompt, or a URI such as prompts:/greeting/3")
        name = prompt
    chosen = [(choice, value) for choice, value in choices if value is not None]
    if len(chosen) > 1:
        raise InvalidArgument("pass a version or an alias, or a URI with one of them, not several of these")
    named = dict(chosen)
    return name, named.get("version"), named.get("alias")


def add_experiment(experiment_ids: Sequence[str], experiment_id: str | int) -> str:
    """Return the tag that links a prompt to experiments, with one more. Its commas let a search find one id exactly."""
    added = check_digits("experiment_id", experiment_id, min_length=1)
    return f",{','.join(dict.fromkeys([*experiment_ids, added]))},"


def select_versions(name: str) -> str:
    """Return the filter for the versions of a prompt."""
    return f"{ONLY_PROMPTS} AND name = {quoting.quote_string(check_str('name', name, min_length=1))}"


def is_prompt(model: RegisteredModel) -> bool:
    """Whether a registered model is a prompt."""
    return model.tags.get(IS_PROMPT) == "true"


def read_prompt(model: RegisteredModel) -> Prompt:
    """Read a prompt from the registered model that it is."""
    tags = {key: value or "" for key, value in model.tags.items()}
    experiment_ids = [part for part in tags.get(EXPERIMENT_IDS, "").split(",") if part]
    own_tags = {key: value for key, value in tags.items() if key not in RESERVED}
    return Prompt(model.name, model.description or None, own_tags, model.creation_timestamp, experiment_ids)


def read_version(version: ModelVersion) -> PromptVersion:
    """Read the version of a prompt from the model version that it is."""
    tags = {key: value or "" for key, value in version.tags.items()}
    if tags.get(IS_PROMPT) != "true" or TEXT not in tags:
        raise NoMatch(f"{version.name!r} is a registered model, not a prompt")
    return PromptVersion(
        name=version.name,
        version=_read_number(version),
        template=_read_template(tags[TEXT]) if tags.get(TYPE) == "chat" else tags[TEXT],
        commit_message=version.description or None,
        tags={key: value for key, value in tags.items() if key not in RESERVED},
        aliases=version.aliases,
        response_format=_read_object(tags, RESPONSE_FORMAT),
        model_config=_read_object(tags, MODEL_CONFIG),
        creation_timestamp=version.creation_timestamp,
        last_updated_timestamp=version.last_updated_timestamp,
    )


def choose_newest(versions: list[ModelVersion]) -> ModelVersion:
    """Choose the version with the highest number."""
    return max(versions, key=_read_number)


def _read_number(version: ModelVersion) -> int:
    return json_values.decode_integer("the property version", version.version)


def _read_template(encoded: str) -> list[dict[str, Any]]:
    messages: list[Any] = json_values.decode(f"the tag {TEXT}", encoded, list)
    if not all(isinstance(message, dict) and "content" in message for message in messages):
        raise UndecodableBody(f"the tag {TEXT} is not a list of messages")
    return messages


def _read_object(tags: Mapping[str, str], key: str) -> dict[str, Any] | None:
    value: dict[str, Any] | None = json_values.decode(f"the tag {key}", tags[key], dict) if key in tags else None
    return value


def _read_schema(response_format: Mapping[str, Any] | SchemaModel | None) -> Any:
    """Return the JSON schema of what has one."""
    make_schema = getattr(response_format, "model_json_schema", None)
    return make_schema() if callable(make_schema) else response_format


def _check_messages(template: Any) -> list[dict[str, Any]]:
    if isinstance(template, Mapping) or not hasattr(template, "__iter__"):
        raise reject("template", template, "a str or a list of messages")
    messages = []
    for message in template:
        if not isinstance(message, Mapping) or not isinstance(message.get("role"), str) or "content" not in message:
            raise InvalidArgument(
                f"a message of template must be a mapping of role and content, but it is {show(message)}"
            )
        messages.append(dict(message))
    if not messages:
        raise InvalidArgument("template must contain at least one message")
    return messages


def _encode(argument: str, value: object) -> str:
    of = "object" if isinstance(value, Mapping) else "array"
    return check_json_str(argument, value, of=of, max_length=MODEL_VERSION_TAG_VALUE_MAX_LENGTH)


def _iter_strings(value: Any) -> Iterator[str]:
    """Iterate over the strings of a template, or of the content of a message, which may be nested."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _iter_strings(item)
