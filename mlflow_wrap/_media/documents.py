"""Renders dictionaries, as JSON or YAML."""

from __future__ import annotations

import json

from mlflow_rest._validation import reject

from mlflow_wrap import _extras
from mlflow_wrap._artifacts.content import encode_text
from mlflow_wrap._media.files import find_suffix


def render_dict(dictionary: object, path: str) -> bytes:
    """Render what JSON or YAML can contain.

    Args:
        dictionary: A mapping or a list. In JSON, what it cannot contain is written as a string, as MLflow does.
        path: Its suffix chooses: YAML for `.yml` and `.yaml`, else JSON.

    Raises:
        InvalidArgument: If it cannot be rendered.
        MissingDependencyError: If YAML needs PyYAML.
    """
    if not isinstance(dictionary, dict | list):
        raise reject("dictionary", dictionary, "a dict or a list")
    if find_suffix(path) in (".yml", ".yaml"):
        yaml = _extras.load("yaml", package="PyYAML", extra="yaml")
        try:
            # Without the tags of Python objects, so that every reader can read it.
            rendered = yaml.safe_dump(dictionary, indent=2, default_flow_style=False, allow_unicode=True)
        except (yaml.YAMLError, RecursionError) as exc:
            raise reject("dictionary", dictionary, "what YAML can contain") from exc
    else:
        try:
            rendered = json.dumps(dictionary, indent=2, default=str, ensure_ascii=False)
        except (TypeError, ValueError, RecursionError) as exc:
            raise reject("dictionary", dictionary, "what JSON can contain") from exc
    return encode_text(rendered, "utf-8")
