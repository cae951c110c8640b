"""How a property of the spec is written in Python: its annotation, its imports, and its JSON form."""

from __future__ import annotations

import keyword
from collections.abc import Iterable
from typing import TYPE_CHECKING

from openapi_python_client.parser.properties import (
    AnyProperty,
    BooleanProperty,
    ConstProperty,
    FileProperty,
    FloatProperty,
    IntProperty,
    ListProperty,
    LiteralEnumProperty,
    ModelProperty,
    NoneProperty,
    StringProperty,
    UnionProperty,
)

if TYPE_CHECKING:
    from openapi_python_client.parser.properties.protocol import PropertyProtocol

_PLAIN: dict[type[PropertyProtocol], str] = {
    StringProperty: "str",
    IntProperty: "int",
    FloatProperty: "float",
    BooleanProperty: "bool",
    AnyProperty: "Any",
    FileProperty: "bytes",
    NoneProperty: "None",
}
# Names that an endpoint function uses itself.
_RESERVED = {"client", "body"}


class Annotator:
    """Writes properties in Python.

    Args:
        models: Every model. A property that refers to a model may contain an unfinished copy of it, so the finished
            one is looked up by name.
    """

    def __init__(self, models: Iterable[ModelProperty]) -> None:
        self._models = {model.class_info.name: model for model in models}

    def is_list(self, prop: PropertyProtocol) -> bool:
        """Whether `prop` is a list."""
        return isinstance(prop, ListProperty)

    def is_map(self, prop: PropertyProtocol) -> bool:
        """Whether `prop` is an object of any keys, which is a `dict` and no class of its own."""
        return isinstance(prop, ModelProperty) and not prop.data.properties

    def annotation(self, prop: PropertyProtocol, *, closed: bool = False) -> str:
        """The Python type of a value of `prop`, not counting that it may be absent.

        Args:
            prop: The property.
            closed: Whether enumerations accept only the values of the spec, as inputs do.
        """
        if isinstance(prop, ListProperty):
            return f"list[{self.annotation(prop.inner_property, closed=closed)}]"
        if isinstance(prop, LiteralEnumProperty):
            return f"{prop.class_info.name}Input" if closed else str(prop.class_info.name)
        if isinstance(prop, ConstProperty):
            return f"Literal[{prop.value.python_code.as_unembedded_code()}]"
        if isinstance(prop, UnionProperty):
            alternatives = dict.fromkeys(self.annotation(inner, closed=closed) for inner in prop.inner_properties)
            return "Any" if "Any" in alternatives else " | ".join(alternatives)
        if self.is_map(prop):
            values = self._values(prop)
            return f"dict[str, {self.annotation(values, closed=closed) if values else 'Any'}]"
        if isinstance(prop, ModelProperty):
            return str(prop.class_info.name)
        return _PLAIN[type(prop)]

    def classes(self, prop: PropertyProtocol, *, closed: bool = False) -> dict[str, str]:
        """The generated names that `annotation` mentions, each with its module in `models`."""
        if isinstance(prop, ListProperty):
            return self.classes(prop.inner_property, closed=closed)
        if isinstance(prop, UnionProperty):
            names: dict[str, str] = {}
            for inner in prop.inner_properties:
                names |= self.classes(inner, closed=closed)
            return names
        if self.is_map(prop):
            values = self._values(prop)
            return self.classes(values, closed=closed) if values else {}
        if isinstance(prop, ModelProperty | LiteralEnumProperty):
            return {self.annotation(prop, closed=closed): str(prop.class_info.module_name)}
        return {}

    def members(self, model: ModelProperty) -> list[PropertyProtocol]:
        """The properties of a model."""
        finished = self._models.get(model.class_info.name, model)
        return [*(finished.required_properties or ()), *(finished.optional_properties or ())]

    def member(self, model: ModelProperty, name: str) -> PropertyProtocol:
        """The property of a model with a name."""
        return next(member for member in self.members(model) if attribute(member) == name)

    def _values(self, prop: PropertyProtocol) -> PropertyProtocol | None:
        model = self._models.get(prop.class_info.name, prop) if isinstance(prop, ModelProperty) else prop
        return model.additional_properties if isinstance(model, ModelProperty) else None


def attribute(prop: PropertyProtocol) -> str:
    """The attribute's name, which is the name in JSON: msgspec does not rename attributes of attrs classes."""
    return str(prop.name.get_untrusted_value())


def argument(prop: PropertyProtocol) -> str:
    """The argument's name in an endpoint function: the name on the wire wherever Python allows it."""
    name = str(prop.name.get_untrusted_value())
    if name.isidentifier() and not keyword.iskeyword(name) and name not in _RESERVED:
        return name
    return str(prop.python_name)
