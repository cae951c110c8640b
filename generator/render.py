"""Renders the bundle into the package `mlflow_rest`, with openapi-python-client and our templates."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties import EnumProperty, LiteralEnumProperty, ModelProperty, Property

from generator.annotations import Annotator, argument, attribute
from generator.bundle import Bundle, follow, operations
from generator.checks import Checks
from generator.methods import methods, module_name, parameters, sensitive_properties, table, touches_secret
from generator.named import Named
from generator.problems import Problem, SpecError
from generator.resources import ResourceWriter
from generator.spec_files import escape
from generator.view import EMPTY, directions, is_value_schema, view

if TYPE_CHECKING:
    from openapi_python_client.parser.openapi import Endpoint

PACKAGE = "mlflow_rest"
TEMPLATES = Path(__file__).parent / "templates"
# Modules of the package that openapi-python-client has no template for.
_OWN_MODULES = (
    "_by_name.py",
    "_codec.py",
    "_endpoint.py",
    "_lenient.py",
    "_limits.py",
    "_model.py",
    "_operations.py",
    "_paging.py",
    "_resource.py",
    "_secret.py",
    "_typing.py",
    "_validation.py",
)
# Templates of our own for several modules each.
_OWN_TEMPLATES = ("_resource_module.py.jinja", "_resources.py.jinja", "_resources_init.py.jinja")
_WIDTH = 120


def render(bundle: Bundle, output: Path) -> None:
    """Renders the client of a spec into an empty folder.

    Args:
        bundle: The spec.
        output: The package's folder; it must not exist.

    Raises:
        SpecError: If the generator rejects or would omit anything in the spec.
    """
    data = GeneratorData.from_dict(view(bundle.document), config=_config(output))
    if isinstance(data, GeneratorError):
        raise SpecError([_problem(bundle, data)])
    project = Project(openapi=data, config=_config(output), custom_template_path=TEMPLATES)
    problems = [_problem(bundle, error) for error in project._get_errors()]  # noqa: SLF001  # its only list of what was skipped
    problems += _find_omitted(bundle, data)
    if problems:
        raise SpecError(problems)
    _prepare(project, bundle)
    _write(project, bundle, output)
    format_tree(output)


def _config(output: Path) -> Config:
    file = ConfigFile(
        package_name_override=PACKAGE,
        project_name_override=PACKAGE,
        post_hooks=[],
        docstrings_on_attributes=True,
        literal_enums=True,
    )
    return Config.from_sources(file, MetaType.NONE, output, "utf-8", overwrite=False, output_path=output)


def _problem(bundle: Bundle, error: GeneratorError) -> Problem:
    """Map an error of openapi-python-client to its location in the spec."""
    detail = " ".join(f"{error.header or ''}: {error.detail or ''}".split()).strip(": ")
    reason = f"the generator would omit this: {detail}"
    operation = re.search(r"parsing ([A-Z]+) (\S+) within", error.header or "")
    if operation:
        spec_file, pointer = bundle.source(f"/paths/{escape(operation[2])}/{operation[1].lower()}")
        return spec_file.problem(pointer, reason)
    schema = re.search(r"/components/(schemas|parameters)/([A-Za-z0-9]+)", detail)
    if schema:
        spec_file, pointer = bundle.source(schema[0])
        return spec_file.problem(pointer, reason)
    return bundle.spec.root.problem("", reason)


def _find_omitted(bundle: Bundle, data: GeneratorData) -> list[Problem]:
    """Compares what was parsed with what was described: openapi-python-client may drop things silently."""
    problems = []
    parsed = {
        _module(endpoint): endpoint
        for collection in data.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    }
    for path, method, operation in operations(bundle.document):
        spec_file, pointer = bundle.source(f"/paths/{escape(path)}/{method}")
        endpoint = parsed.get(module_name(operation["operationId"]))
        if endpoint is None:
            problems.append(spec_file.problem(pointer, "the generator would omit this operation"))
        elif "requestBody" in operation and not endpoint.bodies:
            problems.append(spec_file.problem(f"{pointer}/requestBody", "the generator would omit this body"))
    # A class may be called otherwise than its schema, if the schema's name is not quite CamelCase.
    made = {str(prop.class_info.name) for prop in [*data.models, *data.enums]}
    for name, schema in bundle.document["components"]["schemas"].items():
        if not is_value_schema(schema) and ("properties" in schema or "enum" in schema) and name not in made:
            spec_file, pointer = bundle.source(f"/components/schemas/{escape(name)}")
            problems.append(spec_file.problem(pointer, f"the generator would omit or rename {name}"))
    return problems


def _prepare(project: Project, bundle: Bundle) -> None:
    """Pass the templates what openapi-python-client does not: our extensions, and how a type is written."""
    document = bundle.document
    directions_ = directions(document)
    facts = {
        module_name(operation["operationId"]): _facts(document, path, method, operation)
        for path, method, operation in operations(document)
    }
    enums = {name: schema["enum"] for name, schema in document["components"]["schemas"].items() if "enum" in schema}
    by_module = {
        module_name(operation["operationId"]): parameters(document, path, operation)
        for path, _, operation in operations(document)
    }
    checks = Checks(document)
    annotator = Annotator(project.openapi.models)
    named = Named(document, annotator)
    project.env.globals.update(
        directions=directions_,
        facts=list(facts.values()),
        fact=lambda endpoint: facts[_module(endpoint)],
        enum_values=lambda enum: enums[enum.class_info.name],
        parameter=lambda endpoint, prop: by_module[_module(endpoint)][prop.name.get_untrusted_value()],
        path_template=_path_template,
        checks=checks,
        limits=list(checks.limits().items()),
        module=_module,
        constructor=_constructor,
        response_format=_response_format,
        sensitive=lambda model: sensitive_properties(document, str(model.class_info.name)),
        is_list=annotator.is_list,
        is_map=annotator.is_map,
        by_name=lambda owner, prop: named.by_name(str(owner), prop),
        is_number=lambda owner, prop: named.is_number(str(owner), prop),
        pair=lambda name: named.pair(str(name)),
        annotation=annotator.annotation,
        classes=annotator.classes,
        attribute=attribute,
        argument=argument,
        names=sorted(
            (name, str(prop.class_info.module_name))
            for prop in [*_models(project), *project.openapi.enums]
            for name in _names_of(prop)
        ),
        doc=_doc,
        conversion=lambda name: document["components"]["schemas"][str(name)].get("x-mlflow-converts"),
        id_paths=lambda name: tuple(document["components"]["schemas"][str(name)].get("x-mlflow-id", ())),
        schema_doc=lambda name, key: _schema_doc(document, str(name), key),
    )


def _module(endpoint: Endpoint) -> str:
    return module_name(endpoint.name)


def _facts(document: dict[str, Any], path: str, method: str, operation: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": operation["operationId"],
        "method": method.upper(),
        "path": path,
        "tag": operation["tags"][0],
        "idempotent": operation["x-mlflow-idempotent"],
        "since": operation["x-mlflow-since"],
        "transfer": operation.get("x-mlflow-transfer"),
        "workspace": not operation.get("x-mlflow-no-workspace", False),
        "sensitive": touches_secret(document, path, operation),
    }


def _constructor(fact: dict[str, Any]) -> str:
    """The expression that makes the constant of an operation; what is as usual is omitted."""
    usual = {"transfer": None, "workspace": True, "sensitive": False}
    named = [f"{key}={fact[key]!r}" for key, value in usual.items() if fact[key] != value]
    plain = [repr(value) for key, value in fact.items() if key not in usual]
    return f"Operation({', '.join([*plain, *named])})"


def _response_format(endpoint: Endpoint) -> str:
    """What the success of an operation returns: `json`, `text`, `bytes`, `empty` (a JSON object) or `nothing`."""
    response = next(iter(endpoint.responses), None)
    if response is None or response.source["attribute"] == "None":
        return "nothing"
    if _is_empty(response.prop):
        return "empty"
    return {"str": "text", "bytes": "bytes"}.get(response.source["return_type"], "json")


def _is_empty(prop: Property) -> bool:
    return isinstance(prop, ModelProperty) and str(prop.class_info.name) == EMPTY


def _schema_doc(document: dict[str, Any], name: str, key: str) -> str:
    """The description of a property, or of what it refers to: openapi-python-client loses it beside a reference."""
    schema = document["components"]["schemas"][name]["properties"][key]
    return str(schema.get("description") or follow(schema, document["components"]).get("description") or "")


def _path_template(fact: dict[str, Any], endpoint: Endpoint) -> str:
    """The path as the inside of an f-string, with a local variable for each parameter."""
    path = str(fact["path"])
    for prop in endpoint.path_parameters:
        path = path.replace(f"{{{prop.name.get_untrusted_value()}}}", f"{{{argument(prop)}_}}")
    return path


def _models(project: Project) -> list[ModelProperty]:
    """The models that become classes: not the empty response, and not maps."""
    return [model for model in project.openapi.models if str(model.class_info.name) != EMPTY and model.data.properties]


def _names_of(prop: ModelProperty | EnumProperty | LiteralEnumProperty) -> list[str]:
    name = str(prop.class_info.name)
    if isinstance(prop, ModelProperty):
        return [name]
    return [name, f"{name}Input", f"{str(prop.class_info.module_name).upper()}_VALUES"]


def _doc(prose: Any, indent: int = 0) -> str:
    """Wraps the text of a docstring to the line's length, paragraph by paragraph."""
    plain = prose.get_untrusted_value() if hasattr(prose, "get_untrusted_value") else str(prose or "")
    plain = plain.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if plain.endswith('"'):
        plain += " "
    paragraphs = [" ".join(paragraph.split()) for paragraph in re.split(r"\n\s*\n", plain.strip())]
    wrapped = (textwrap.fill(p, _WIDTH - indent, break_long_words=False, break_on_hyphens=False) for p in paragraphs)
    return textwrap.indent("\n\n".join(wrapped), " " * indent).lstrip()


def _resources(project: Project, bundle: Bundle) -> dict[str, ResourceWriter]:
    """What writes the resource of each tag."""
    endpoints = {
        _module(endpoint): endpoint
        for collection in project.openapi.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    }
    response_formats = {name: _response_format(endpoint) for name, endpoint in endpoints.items()}
    annotator = Annotator(project.openapi.models)
    return {
        tag: ResourceWriter(bundle.document, annotator, endpoints, response_formats, listed)
        for tag, listed in methods(bundle.document).items()
    }


def _write(project: Project, bundle: Bundle, output: Path) -> None:
    """Writes every file, each under the header that says where it comes from."""
    env, openapi = project.env, project.openapi
    whole = _digest([spec_file.content for spec_file in bundle.spec.files])

    def save(name: str, template: str, source: str = "spec/", digest: str = whole, **context: Any) -> None:
        path = output / name
        path.parent.mkdir(parents=True, exist_ok=True)
        content = env.get_template(template).render(**context)
        path.write_text(_header(source, digest) + content, encoding="utf-8")

    def origin(pointer: str) -> dict[str, str]:
        spec_file, _ = bundle.source(pointer)
        return {"source": spec_file.file, "digest": _digest([spec_file.content])}

    save("__init__.py", "package_init.py.jinja")
    save("types.py", "types.py.jinja")
    save("errors.py", "errors.py.jinja")
    save("client.py", "client.py.jinja")
    for name in _OWN_MODULES:
        save(name, f"{name}.jinja")
    save("models/__init__.py", "models_init.py.jinja")
    for model in _models(project):
        name = str(model.class_info.name)
        save(
            f"models/{model.class_info.module_name}.py",
            "model.py.jinja",
            **origin(f"/components/schemas/{name}"),
            model=model,
        )
    for enum in openapi.enums:
        name = str(enum.class_info.name)
        save(
            f"models/{enum.class_info.module_name}.py",
            "literal_enum.py.jinja",
            **origin(f"/components/schemas/{name}"),
            enum=enum,
        )
    save("api/__init__.py", "api_init.py.jinja")
    for tag, collection in openapi.endpoint_collections_by_tag.items():
        start = origin(f"/paths/{escape(collection.endpoints[0].path.get_untrusted_value())}")
        save(f"api/{tag}/__init__.py", "endpoint_init.py.jinja", **start, collection=collection)
        for endpoint in collection.endpoints:
            save(f"api/{tag}/{_module(endpoint)}.py", "endpoint_module.py.jinja", **start, endpoint=endpoint)
    writers = _resources(project, bundle)
    tags = {tag["name"]: tag for tag in bundle.document["tags"]}
    for name, writer in writers.items():
        start = origin(f"/paths/{escape(writer.path)}")
        context = {"tag": name, "resource": writer, "description": tags[name]["description"]}
        save(f"resources/{name}.py", "_resource_module.py.jinja", **start, **context)
    save("resources/__init__.py", "_resources_init.py.jinja", writers=writers)
    save("resources/_resources.py", "_resources.py.jinja", writers=writers, tags=tags.values())
    (output / "methods.md").write_text(table(bundle.document), encoding="utf-8")
    (output / "py.typed").write_text("", encoding="utf-8")
    # A line for each value, so that differences can be read; without indentation, which is a third of the file.
    document = json.dumps(bundle.document, indent=0, ensure_ascii=False)
    (output / "openapi.json").write_text(document + "\n", encoding="utf-8")


def _digest(contents: list[bytes]) -> str:
    return hashlib.sha256(b"\0".join(contents)).hexdigest()[:16]


def _header(source: str, digest: str) -> str:
    # Short, because some 800 files have it.
    return f"# Made by `make generate` from {source} (sha256 {digest}).\n# Do not edit. @generated\n"


def format_tree(folder: Path) -> None:
    """Formats a folder with the project's rules."""
    project = Path(__file__).parent.parent
    # The templates end every list with a comma; what fits on a line is joined again.
    joined = "format.skip-magic-trailing-comma=true"
    # Docstrings stay as they are: ruff would remove the indentation of an example. The order of `__slots__` is that
    # of the arguments.
    fixes = ["check", "--fix-only", "--unfixable", "D", "--ignore", "RUF023"]
    commands = (fixes, ["format", "--config", joined], ["format"])
    for command in commands:
        config = ["--quiet", "--config", "pyproject.toml", "--no-cache"]
        # Which imports are ours depends on where ruff runs.
        arguments = [sys.executable, "-m", "ruff", *command, *config, str(folder.absolute())]
        subprocess.run(arguments, cwd=project, check=True)
