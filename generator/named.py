"""Types of responses that are not those of JSON: lists of named values are mappings, ids that are numbers strings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapi_python_client.parser.properties import ListProperty, ModelProperty

from generator.annotations import Annotator, attribute
from generator.checks import pair

if TYPE_CHECKING:
    from openapi_python_client.parser.properties.protocol import PropertyProtocol


class Named:
    """Writes the types of named values and of ids that are numbers.

    Args:
        document: The bundled document.
        annotator: Writes all other types.
    """

    def __init__(self, document: dict[str, Any], annotator: Annotator) -> None:
        self._schemas = document["components"]["schemas"]
        self._annotator = annotator

    def pair(self, name: str) -> tuple[str, str] | None:
        """The attributes that a list of a model is read by."""
        return pair(self._schemas[name])

    def by_name(self, owner: str, prop: PropertyProtocol) -> str | None:
        """The type of a list that is read by name; `None` for all else.

        The list of a response that wraps it is a result, such as the history of a metric, whose names repeat.
        """
        if not isinstance(prop, ListProperty) or not isinstance(prop.inner_property, ModelProperty):
            return None
        item = prop.inner_property
        names = pair(self._schemas[str(item.class_info.name)])
        if names is None or owner.endswith("Response"):
            return None
        value = self._annotator.member(item, names[1])
        hint = self._annotator.annotation(value)
        return f"ByName[{item.class_info.name}, {hint if value.required else f'{hint} | None'}]"

    def is_number(self, owner: str, prop: PropertyProtocol) -> bool:
        """Whether an attribute is a string, and a number in JSON."""
        return "x-mlflow-read-as" in self._schemas[owner]["properties"][attribute(prop)]
