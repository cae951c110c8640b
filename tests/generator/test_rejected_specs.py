"""A spec that breaks a rule is rejected, with file, pointer and reason."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.generator.support import mini_spec, problems, replace

PATHS, SCHEMAS, COMMON, ROOT = "paths/things.yaml", "schemas/things.yaml", "common.yaml", "openapi.yaml"
GET = "/~1things~1{name}/get"
CREATE = "/~1things~1create/post"


class Case(NamedTuple):
    """One error, and where and how it must be reported."""

    name: str
    source: str
    old: str
    new: str
    file: str
    pointer: str
    reason: str


def case(name: str, part: str, old: str, new: str, pointer: str, reason: str) -> Case:
    return Case(name, part, old, new, f"spec/{part}", pointer, reason)


def schema(name: str, keywords: str, pointer: str, reason: str) -> Case:
    """An error in one more property of `Thing`."""
    return case(name, SCHEMAS, "    extra:\n", f"    more:\n      {keywords}\n    extra:\n", pointer, reason)


MORE = "/Thing/properties/more"
GOOD = "description: More.\n      "

CASES = [
    # Operations.
    case(
        "an operationId twice",
        PATHS,
        "operationId: deleteThing",
        "operationId: getThing",
        "/~1things~1{name}/delete/operationId",
        "the operationId getThing is used by GET /things/{name} already",
    ),
    case(
        "an operationId that differs in case only",
        PATHS,
        "operationId: deleteThing",
        "operationId: getTHing",
        "/~1things~1{name}/delete/operationId",
        "is used by GET /things/{name} already",
    ),
    case(
        "an operationId in another style",
        PATHS,
        "operationId: getThing",
        "operationId: get_thing",
        GET,
        "needs an operationId in lowerCamelCase, not 'get_thing'",
    ),
    case("no operationId", PATHS, "    operationId: getThing\n", "", GET, "needs an operationId"),
    case("two tags", PATHS, "tags: [things]", "tags: [things, more]", f"{GET}/tags", "one tag, that of its file"),
    case("another tag", PATHS, "tags: [things]", "tags: [more]", f"{GET}/tags", "one tag, that of its file"),
    case("no tag", PATHS, "    tags: [things]\n", "", f"{GET}/tags", "one tag, that of its file"),
    case("no summary", PATHS, "    summary: Get a thing\n", "", GET, "an operation needs a summary"),
    case("a full stop", PATHS, "Get a thing\n", "Get a thing.\n", f"{GET}/summary", "without a full stop"),
    case("a long summary", PATHS, "Get a thing\n", "Get " + "x" * 90 + "\n", f"{GET}/summary", "at most 90"),
    case(
        "no description of an operation",
        PATHS,
        "    description: Finds a thing by its name.\n",
        "",
        GET,
        "an operation needs a description",
    ),
    case(
        "no x-mlflow-idempotent",
        PATHS,
        "    x-mlflow-idempotent: true\n",
        "",
        GET,
        "x-mlflow-idempotent must be true or false",
    ),
    case(
        "an x-mlflow-idempotent of another kind",
        PATHS,
        "x-mlflow-idempotent: true",
        "x-mlflow-idempotent: yes",
        f"{GET}/x-mlflow-idempotent",
        "true or false, not 'yes'",
    ),
    case("no x-mlflow-since", PATHS, '    x-mlflow-since: "1.0"\n', "", GET, "x-mlflow-since must be a release"),
    case(
        "a release that YAML reads as a number",
        PATHS,
        'x-mlflow-since: "1.0"',
        "x-mlflow-since: 1.10",
        f"{GET}/x-mlflow-since",
        "a string, not 1.1",
    ),
    case(
        "no x-mlflow-visibility",
        PATHS,
        "    x-mlflow-visibility: public\n",
        "",
        GET,
        "x-mlflow-visibility must be public or undocumented",
    ),
    case(
        "an unknown keyword in an operation",
        PATHS,
        "    summary: Get a thing\n",
        "    summary: Get a thing\n    callbacks: {}\n",
        f"{GET}/callbacks",
        "unknown keyword 'callbacks' in an operation",
    ),
    case(
        "an unknown keyword in a path item",
        PATHS,
        "/version:\n",
        "/version:\n  servers: []\n",
        "/~1version/servers",
        "unknown keyword 'servers' in a path item",
    ),
    case(
        "an operation that is a list",
        PATHS,
        "/version:\n  get:",
        "/version:\n  put: []\n  get:",
        "/~1version/put",
        "put is a map, not []",
    ),
    case("a path with odd marks", PATHS, "/version:\n", "/version's:\n", "/~1version's", "plain steps and parameters"),
    # Parameters.
    case(
        "an unknown keyword in a parameter",
        PATHS,
        "        explode: true\n",
        "        allowReserved: true\n",
        f"{GET}/parameters/1/allowReserved",
        "unknown keyword 'allowReserved' in a parameter",
    ),
    case(
        "a path parameter that is not described",
        PATHS,
        "/things/{name}:",
        "/things/{name}/{other}:",
        "/~1things~1{name}~1{other}/get",
        "'other' is in the path but not described",
    ),
    case(
        "a path parameter that is not in the path",
        PATHS,
        "/things/{name}:",
        "/things/all:",
        "/~1things~1all/get",
        "'name' is described but not in the path",
    ),
    case(
        "no description of a parameter",
        PATHS,
        "        description: Colours to look for.\n",
        "",
        f"{GET}/parameters/1",
        "the parameter 'colours' needs a description",
    ),
    case(
        "no schema of a parameter",
        PATHS,
        "        schema:\n          type: boolean\n",
        "",
        f"{GET}/parameters/2",
        "the parameter 'deep' needs a schema",
    ),
    case("a cookie", PATHS, "in: query", "in: cookie", f"{GET}/parameters/1", "path, query or header, not 'cookie'"),
    case(
        "a list with commas",
        PATHS,
        "explode: true",
        "explode: false",
        f"{GET}/parameters/1",
        "`style: form` and `explode: true`",
    ),
    case(
        "a list with bars",
        PATHS,
        "style: form",
        "style: pipeDelimited",
        f"{GET}/parameters/1",
        "`style: form` and `explode: true`",
    ),
    case(
        "a parameter that cannot be an argument",
        PATHS,
        "name: deep",
        "name: client",
        f"{GET}/parameters/2",
        "'client' cannot be a Python argument",
    ),
    case(
        "an enumeration in a parameter",
        PATHS,
        "          type: boolean\n",
        "          type: string\n          enum: [a, b]\n",
        f"{GET}/parameters/2/schema",
        "an enumeration is a schema of its own",
    ),
    # Bodies.
    case(
        "a body without a schema",
        PATHS,
        "          schema:\n            $ref: ../schemas/things.yaml#/CreateThingRequest\n",
        "          {}\n",
        f"{CREATE}/requestBody/content/application~1json",
        "a body needs a schema",
    ),
    case(
        "a response without a schema",
        PATHS,
        "          text/html:\n            schema:\n              type: string\n",
        "          text/html: {}\n",
        "/~1version/get/responses/200/content/text~1html",
        "a body needs a schema",
    ),
    case(
        "an unknown media type of a response",
        PATHS,
        "text/html:",
        "application/xml:",
        "/~1version/get/responses/200/content/application~1xml",
        "the generator would skip 'application/xml'",
    ),
    case(
        "an unknown media type of a body",
        PATHS,
        "content:\n        application/json:",
        "content:\n        multipart/form-data:",
        f"{CREATE}/requestBody/content/multipart~1form-data",
        "the generator would skip 'multipart/form-data'",
    ),
    case(
        "a body that may be missing",
        PATHS,
        "requestBody:\n      required: true",
        "requestBody:\n      required: false",
        f"{CREATE}/requestBody",
        "a request body is required: true",
    ),
    case(
        "an object in place",
        PATHS,
        "              $ref: ../schemas/things.yaml#/GetThingResponse\n",
        "              type: object\n",
        f"{GET}/responses/200/content/application~1json/schema",
        "a JSON body is a schema with a name",
    ),
    case(
        "an unknown keyword in a body",
        PATHS,
        "requestBody:\n",
        "requestBody:\n      x-codegen: true\n",
        f"{CREATE}/requestBody/x-codegen",
        "unknown keyword 'x-codegen' in a request body",
    ),
    case(
        "an unknown keyword in a media type",
        PATHS,
        "          text/html:\n",
        "          text/html:\n            encoding: {}\n",
        "/~1version/get/responses/200/content/text~1html/encoding",
        "unknown keyword 'encoding' in a media type",
    ),
    # Responses.
    case(
        "a default response",
        PATHS,
        '"400":',
        "default:",
        f"{GET}/responses/default",
        "a response is listed under its own status",
    ),
    case("a class of statuses", PATHS, '"400":', '"4XX":', f"{GET}/responses/4XX", "listed under its own status"),
    case("two success responses", PATHS, '"400":', '"202":', f"{GET}/responses", "one success response, not 2"),
    case(
        "no success response",
        PATHS,
        '"204":',
        '"404":',
        "/~1things~1{name}/delete/responses",
        "one success response, not 0",
    ),
    case(
        "a success response by reference",
        PATHS,
        '"204":\n        description: It is done.',
        '"204":\n        $ref: ../common.yaml#/responses/BadRequest',
        "/~1things~1{name}/delete/responses/204/$ref",
        "a success response is written out",
    ),
    case(
        "an unknown keyword in a response",
        PATHS,
        "        description: The thing.\n",
        "        description: The thing.\n        x-more: 1\n",
        f"{GET}/responses/200/x-more",
        "unknown keyword 'x-more' in a response",
    ),
    # References.
    case(
        "a reference to nothing",
        PATHS,
        "things.yaml#/GetThingResponse",
        "things.yaml#/Nothing",
        f"{GET}/responses/200/content/application~1json/schema/$ref",
        "unresolved reference '../schemas/things.yaml#/Nothing'",
    ),
    case(
        "a reference to a missing file",
        SCHEMAS,
        "../common.yaml#/schemas/Double",
        "../comon.yaml#/schemas/Double",
        "/Thing/properties/weight/$ref",
        "unresolved reference",
    ),
    case(
        "a reference out of the folder",
        SCHEMAS,
        "../common.yaml#/schemas/Double",
        "../../etc/passwd#/schemas/Double",
        "/Thing/properties/weight/$ref",
        "unresolved reference",
    ),
    case(
        "a reference into a schema",
        SCHEMAS,
        '$ref: "#/Colour"',
        '$ref: "#/Thing/properties/note"',
        "/Thing/properties/colour/$ref",
        "unresolved reference",
    ),
    case(
        "a reference to another kind",
        PATHS,
        "../common.yaml#/parameters/dryRun",
        "../schemas/things.yaml#/Thing",
        "/~1things~1{name}/delete/parameters/2/$ref",
        "must lead to a parameter",
    ),
    case(
        "a keyword that a reference would hide",
        SCHEMAS,
        '$ref: "#/Colour"',
        '$ref: "#/Colour"\n      minLength: 1',
        "/Thing/properties/colour/minLength",
        "beside a reference stands a description only",
    ),
    # Schemas.
    schema("a default", f"{GOOD}type: string\n      default: x", f"{MORE}/default", "would be sent by clients"),
    schema("oneOf", f"{GOOD}oneOf: []", f"{MORE}/oneOf", "`oneOf` is not used"),
    schema("allOf", f"{GOOD}allOf: []", f"{MORE}/allOf", "`allOf` is not used"),
    schema("nullable", f"{GOOD}type: string\n      nullable: true", f"{MORE}/nullable", "is OpenAPI 3.0"),
    schema("an unknown keyword", f"{GOOD}prefixItems: []", f"{MORE}/prefixItems", "unknown keyword 'prefixItems'"),
    schema("a date", f"{GOOD}type: string\n      format: date-time", f"{MORE}/format", "`date-time` is not used"),
    schema("no description of a property", "type: string", MORE, "the property 'more' needs a description"),
    schema("an empty description", 'description: ""', MORE, "the property 'more' needs a description"),
    schema("an inline enumeration", f"{GOOD}type: string\n      enum: [a]", MORE, "a schema of its own"),
    schema(
        "an inline object",
        f"{GOOD}type: object\n      properties:\n        a:\n          description: A.",
        MORE,
        "an object inside an object",
    ),
    schema(
        "an enumeration in a list",
        f"{GOOD}type: array\n      items:\n        type: string\n        enum: [a]",
        f"{MORE}/items",
        "a schema of its own",
    ),
    schema(
        "an object in a map",
        f"{GOOD}type: object\n      additionalProperties:\n        properties:\n          a: {{}}",
        f"{MORE}/additionalProperties",
        "an object inside an object",
    ),
    schema(
        "a closed object",
        f"{GOOD}type: object\n      additionalProperties: false",
        f"{MORE}/additionalProperties",
        "additionalProperties is a map, not False",
    ),
    schema("a type that is none", f"{GOOD}type: str", f"{MORE}/type", "a type or a list of types, not 'str'"),
    schema("nothing but null", f'{GOOD}type: ["null"]', f"{MORE}/type", "a type or a list of types"),
    schema("a bound that is a string", f"{GOOD}minLength: '1'", f"{MORE}/minLength", "a number, not '1'"),
    schema("a schema that is a string", "nothing", MORE, "more is a map, not 'nothing'"),
    case(
        "a map with properties of its own",
        SCHEMAS,
        "    extra:\n      description: Anything.\n",
        "    extra:\n      description: Anything.\n  additionalProperties: {}\n",
        "/Thing/additionalProperties",
        "a map has no properties of its own",
    ),
    case(
        "a required property that is not described",
        SCHEMAS,
        "required: [name]",
        "required: [name, nothing]",
        "/Thing/required",
        "required property 'nothing' is not described",
    ),
    *(
        case(
            f"a property called {name}",
            SCHEMAS,
            "    extra:\n",
            f"    {name}:\n",
            f"/Thing/properties/{name}",
            f"the property name {name!r} cannot be a Python attribute",
        )
        for name in ("class", "a-b", "1st", "str", "field", "Any", "to_dict", "Colour", "_hidden")
    ),
    case(
        "no description of a schema",
        SCHEMAS,
        "  description: What a thing looks like.\n",
        "",
        "/Colour",
        "the schema Colour needs a description",
    ),
    case("an enumeration of numbers", SCHEMAS, "[red, green]", "[1, 2]", "/Colour/enum/0", "0 is a string, not 1"),
    case(
        "a schema that is not used",
        SCHEMAS,
        "Thing:\n  description: A",
        "Unused:\n  description: Nothing.\nThing:\n  description: A",
        "/Unused",
        "nothing refers to Unused",
    ),
    case(
        "a parameter that is not used",
        COMMON,
        "parameters:\n",
        "parameters:\n  more:\n    name: more\n    in: query\n    description: More.\n    schema: {}\n",
        "/parameters/more",
        "nothing refers to more",
    ),
    case(
        "a schema in lowercase",
        SCHEMAS,
        "Colour:\n",
        "more_colour:\n  description: More.\nColour:\n",
        "/more_colour",
        "is not in CamelCase",
    ),
    case(
        "a schema called like what modules import",
        SCHEMAS,
        "Colour:\n",
        "Response:\n  description: More.\nColour:\n",
        "/Response",
        "the schema name 'Response' is already in use",
    ),
    case(
        "a schema called like the inputs of an enumeration",
        SCHEMAS,
        "Thing:\n  description: A",
        "ColourInput:\n  description: More.\nThing:\n  description: A",
        "/ColourInput",
        "would be made for Colour already",
    ),
    case(
        "a second name of a schema",
        SCHEMAS,
        "Colour:\n",
        'Shade:\n  description: More.\n  $ref: "#/Colour"\nColour:\n',
        "/Shade/$ref",
        "the schema Shade is a second name",
    ),
    case(
        "a schema in two parts",
        COMMON,
        "schemas:\n",
        "schemas:\n  Thing:\n    description: Another.\n",
        "/schemas/Thing",
        "Thing is defined in spec/schemas/things.yaml already",
    ),
    # Parts.
    case(
        "a key twice",
        SCHEMAS,
        "Colour:\n",
        "Colour:\n  description: Twice.\n",
        "/Colour/description",
        "duplicate",
    ),
    case("an anchor", SCHEMAS, "[red, green]", "&all [red, *all]", "/Colour/enum/1", "an anchor is not used"),
    case("text that is no YAML", SCHEMAS, "Colour:\n", "Colour: [\n", "", "not YAML"),
    case(
        "a number too large",
        SCHEMAS,
        "minLength: 1",
        "minLength: 1e999",
        "/CreateThingRequest/properties/name/minLength",
        "JSON cannot represent",
    ),
    case("a key that is a list", SCHEMAS, "Colour:\n", "? [a]\n: b\nColour:\n", "", "a key is a string"),
    case(
        "a section that is a list",
        COMMON,
        "parameters:\n",
        "securitySchemes: []\nparameters:\n",
        "/securitySchemes",
        "is a map, not []",
    ),
    case(
        "a section that would be omitted",
        COMMON,
        "parameters:\n",
        "headers: {}\nparameters:\n",
        "/headers",
        "'headers' does not belong into spec/common.yaml",
    ),
    case("paths in the root", ROOT, "tags:\n", "paths: {}\ntags:\n", "/paths", "'paths' does not belong into"),
    case("webhooks", ROOT, "tags:\n", "webhooks: {}\ntags:\n", "/webhooks", "unknown keyword 'webhooks'"),
    case("a tag without a file", ROOT, "tags:\n", "tags:\n  - name: ghosts\n", "", "the file is missing")._replace(
        file="spec/paths/ghosts.yaml"
    ),
    case(
        "a tag that climbs", ROOT, "name: things", "name: ../things", "/tags/0/name", "in snake_case, not '../things'"
    ),
    case("a tag twice", ROOT, "tags:\n", "tags:\n  - name: things\n", "/tags/1/name", "duplicate"),
    case("no tags", ROOT, "tags:\n  - name: things\n    description: Things.\n", "", "/tags", "a list of maps"),
    # What only the validator knows.
    case("no title", ROOT, "  title: A small API\n", "", "/info", 'not OpenAPI 3.1: "title" is a required property'),
    case("another version of OpenAPI", ROOT, "3.1.0", "2.0.0", "/openapi", "not OpenAPI 3.1"),
    case(
        "a path parameter that may be missing",
        PATHS,
        "        in: path\n        required: true\n",
        "        in: path\n",
        f"{GET}/parameters/0",
        "not OpenAPI 3.1",
    ),
    # Constraints that cannot be rendered, and extensions that do not fit where they are used.
    *(
        schema(
            f"{key} on another type",
            f"{GOOD}type: {type_}\n      {key}: {value}",
            f"{MORE}/{key}",
            f"{key} is for",
        )
        for key, value, type_ in (
            ("minLength", "1", "integer"),
            ("pattern", "^a$", "boolean"),
            ("maximum", "1", "string"),
            ("minItems", "1", "string"),
            ("uniqueItems", "true", "integer"),
            ("x-mlflow-ignores-empty", "true", "string"),
            ("x-mlflow-truncates-at", "5", "integer"),
            ("x-mlflow-stores-at-most", "5", "boolean"),
            ("x-mlflow-misreads", "[]", "boolean"),
        )
    ),
    *(
        schema(key, f"{GOOD}type: integer\n      {key}: 1", f"{MORE}/{key}", reason)
        for key, reason in (
            ("exclusiveMinimum", "use `minimum` and `maximum`"),
            ("multipleOf", "the generator cannot check it"),
            ("const", "the generator cannot check it"),
            ("not", "the generator cannot check it"),
        )
    ),
    schema(
        "a length below 0", f"{GOOD}type: string\n      minLength: -1", f"{MORE}/minLength", "an integer of 0 or more"
    ),
    schema(
        "a fraction as a length", f"{GOOD}type: string\n      maxLength: 1.5", f"{MORE}/maxLength", "an integer of 0"
    ),
    schema(
        "a fraction as a bound", f"{GOOD}type: integer\n      minimum: 1.5", f"{MORE}/minimum", "is an integer, not 1.5"
    ),
    schema(
        "bounds that nothing fits",
        f"{GOOD}type: integer\n      minimum: 2\n      maximum: 1",
        f"{MORE}/maximum",
        "maximum is less than minimum",
    ),
    schema("an unknown format", f"{GOOD}type: string\n      format: uuid", f"{MORE}/format", "knows no format 'uuid'"),
    schema("two types", f"{GOOD}type: [string, integer]", f"{MORE}/type", "a value has one type, and perhaps null"),
    *(
        schema(f"the pattern {pattern}", f"{GOOD}type: string\n      pattern: '{pattern}'", f"{MORE}/pattern", reason)
        for pattern, reason in (
            ("^(a$", "no regular expression"),
            ("a", "it begins with ^ and ends with $"),
            ("^a|b$", "alternatives stand in a group"),
            ("^(?P<x>a)$", "not the same to ECMA-262 and Python"),
            ("^(?i:a)$", "not the same to ECMA-262 and Python"),
            ("^a++$", "not the same to ECMA-262 and Python"),
            ("^\\Aa$", "not the same to ECMA-262 and Python"),
            ("^\\w$", "ASCII in ECMA-262"),
        )
    ),
    schema(
        "a dialect without a pattern",
        f"{GOOD}type: string\n      x-mlflow-pattern: python",
        f"{MORE}/x-mlflow-pattern",
        "stands beside a pattern",
    ),
    case(
        "another dialect",
        SCHEMAS,
        "x-mlflow-pattern: python",
        "x-mlflow-pattern: perl",
        "/LogRequest/properties/script/x-mlflow-pattern",
        "a dialect is python, not 'perl'",
    ),
    schema(
        "a conversion of a property",
        f"{GOOD}type: string\n      x-mlflow-converts: path",
        f"{MORE}/x-mlflow-converts",
        "x-mlflow-converts is for named schemas of one value",
    ),
    case(
        "a conversion to properties that are not there",
        SCHEMAS,
        "x-mlflow-converts: column",
        "x-mlflow-converts: event",
        "/Column/x-mlflow-converts",
        "an object of entity and action is needed for event",
    ),
    case(
        "an unknown conversion",
        COMMON,
        "x-mlflow-converts: digits",
        "x-mlflow-converts: date",
        "/schemas/Number/x-mlflow-converts",
        "x-mlflow-converts is one of double (anyOf), timestamp (integer)",
    ),
    case(
        "a conversion of another type",
        COMMON,
        "x-mlflow-converts: digits",
        "x-mlflow-converts: timestamp",
        "/schemas/Number/x-mlflow-converts",
        "x-mlflow-converts is one of",
    ),
    case(
        "milliseconds that are no timestamp",
        SCHEMAS,
        "description: Its size in bytes.",
        "description: Its age in milliseconds since the epoch.",
        "/Thing/properties/size",
        "milliseconds since the epoch are a Timestamp",
    ),
    case(
        "a misread value without a remedy",
        COMMON,
        "        remedy: it must not be negative\n",
        "",
        "/schemas/Timestamp/x-mlflow-misreads/0",
        "a misread value has a remedy and minimum or maximum",
    ),
    case(
        "a misread integer by a pattern",
        COMMON,
        "- maximum: -1",
        "- pattern: a",
        "/schemas/Timestamp/x-mlflow-misreads/0",
        "a misread value has a remedy and minimum or maximum",
    ),
    case(
        "a misread bound that is a string",
        COMMON,
        "- maximum: -1",
        "- maximum: low",
        "/schemas/Timestamp/x-mlflow-misreads/0/maximum",
        "maximum is an integer, not 'low'",
    ),
    case(
        "a cut string that is also rejected",
        SCHEMAS,
        "x-mlflow-truncates-at: 20",
        "x-mlflow-truncates-at: 20\n      maxLength: 30",
        "/LogRequest/properties/note/x-mlflow-truncates-at",
        "no maxLength beside it",
    ),
    case(
        "an unknown schema to check by",
        SCHEMAS,
        "x-mlflow-checked-as: Key",
        "x-mlflow-checked-as: Colour",
        "/LogRequest/properties/alias/x-mlflow-checked-as",
        "names a schema of one value of the same type",
    ),
    case(
        "sensitive numbers",
        SCHEMAS,
        "      description: A small number.\n",
        "      description: A small number.\n      x-mlflow-sensitive: true\n",
        "/LogRequest/properties/level/x-mlflow-sensitive",
        "is for strings and maps of them",
    ),
    case(
        "numbers of a string",
        SCHEMAS,
        "      description: Any value of JSON.\n",
        "      description: Any value of JSON.\n      type: string\n",
        "/LogRequest/properties/value/x-mlflow-numbers",
        "x-mlflow-numbers is double, for any value of JSON",
    ),
    case(
        "a key and a value that need more",
        SCHEMAS,
        "required: [key, value, time]",
        "required: [key, value, time, owner]",
        "/Point/x-mlflow-key-value",
        "objects of a key and a value that require nothing else",
    ),
    case(
        "another default",
        SCHEMAS,
        "x-mlflow-default: now",
        "x-mlflow-default: today",
        "/LogRequest/properties/time/x-mlflow-default",
        "x-mlflow-default is now, for a timestamp",
    ),
    case(
        "times that differ by what is not there",
        SCHEMAS,
        "x-mlflow-distinct-by: [id]",
        "x-mlflow-distinct-by: [id, colour]",
        "/LogRequest/properties/time/x-mlflow-distinct-by",
        "x-mlflow-distinct-by names other properties, beside x-mlflow-default",
    ),
    case(
        "finite with what is not there",
        SCHEMAS,
        "x-mlflow-finite-with: owner",
        "x-mlflow-finite-with: nobody",
        "/Point/properties/value/x-mlflow-finite-with",
        "names another property, beside a double",
    ),
    case(
        "a need that is not there",
        SCHEMAS,
        "source: [author]",
        "source: [nobody]",
        "/LogRequest/x-mlflow-requires/source",
        "the property 'nobody' is not described",
    ),
    case(
        "a need that is no list",
        SCHEMAS,
        "reviewer: [author]",
        "reviewer: author",
        "/LogRequest/dependentRequired",
        "a map of a property to the list",
    ),
    case(
        "a need of what is no name",
        SCHEMAS,
        "reviewer: [author]",
        "reviewer: [{author: 1}]",
        "/LogRequest/dependentRequired",
        "a map of a property to the list",
    ),
    case(
        "required twice",
        SCHEMAS,
        "x-mlflow-required: [note]",
        "x-mlflow-required: [id]",
        "/LogRequest/x-mlflow-required",
        "x-mlflow-required names optional properties of what is only sent, unlike 'id'",
    ),
    case(
        "a total of what is no list",
        SCHEMAS,
        "properties: [points, labels]",
        "properties: [points, level]",
        "/LogRequest/x-mlflow-max-total/properties",
        "properties are those of lists",
    ),
    case(
        "a total of nothing",
        SCHEMAS,
        "    maximum: 3\n",
        "    maximum: 0\n",
        "/LogRequest/x-mlflow-max-total/maximum",
        "maximum is an integer of 1 or more",
    ),
    case(
        "a type beside a reference to a value",
        SCHEMAS,
        "      minimum: 0\n      x-mlflow-default: now",
        "      type: integer\n      x-mlflow-default: now",
        "/LogRequest/properties/time/type",
        "beside a reference stands a description and constraints only, not 'type'",
    ),
    case(
        "encoded slashes in a query",
        PATHS,
        "        description: Only what is newer, in milliseconds since the epoch.\n",
        "        description: Only what is newer.\n        x-mlflow-encoded-slashes: true\n",
        "/~1things~1{name}~1log~1{key}/post",
        "x-mlflow-encoded-slashes is for a path parameter of one segment",
    ),
    case(
        "an object as a parameter",
        PATHS,
        "        schema:\n          type: boolean\n",
        "        schema:\n          $ref: ../schemas/things.yaml#/Thing\n",
        GET,
        "the parameter 'deep' is a plain value or a list of them",
    ),
    case(
        "one of several types in a request",
        SCHEMAS,
        "      description: Whether that is all.\n      type: boolean\n",
        "      description: Whether that is all.\n      anyOf: [{type: boolean}, {type: string}]\n",
        "/LogRequest/properties/done/anyOf",
        "the generator cannot check one of several types in a request",
    ),
    case(
        "a list without items",
        SCHEMAS,
        "      description: Whether that is all.\n      type: boolean\n",
        "      description: Whether that is all.\n      type: array\n",
        "/LogRequest/properties/done",
        "a list in a request needs items",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_an_error_is_rejected_with_file_pointer_and_reason(case: Case, tmp_path: Path) -> None:
    spec = mini_spec(tmp_path)
    replace(spec, case.source, case.old, case.new)
    reported = problems(spec, tmp_path)
    messages = "\n".join(map(str, reported))
    assert [p for p in reported if (p.file, p.pointer) == (case.file, case.pointer) and case.reason in p.reason], (
        messages
    )
    assert not (tmp_path / "mlflow_rest").exists()


def test_the_small_spec_has_no_problem(tmp_path: Path) -> None:
    assert problems(mini_spec(tmp_path), tmp_path) == []


def add_stray(spec: Path) -> None:
    (spec / "schemas" / "ghosts.yaml").write_text("{}", "utf-8")


def add_stray_of_another_suffix(spec: Path) -> None:
    (spec / "paths" / "ghosts.yml").write_text("{}", "utf-8")


def remove_paths(spec: Path) -> None:
    (spec / PATHS).unlink()


def remove_common(spec: Path) -> None:
    (spec / COMMON).unlink()


def describe_a_path_twice(spec: Path) -> None:
    replace(spec, ROOT, "tags:\n", "tags:\n  - name: more\n    description: More.\n")
    (spec / "paths" / "more.yaml").write_text("/version: {}\n", "utf-8")


def write_bytes(spec: Path) -> None:
    (spec / COMMON).write_bytes(b"\xff\xfe\x00")


def write_a_list(spec: Path) -> None:
    (spec / COMMON).write_text("- schemas\n", "utf-8")


def nest_deeply(spec: Path) -> None:
    (spec / COMMON).write_text("schemas: " + "[" * 5_000, "utf-8")


@pytest.mark.parametrize(
    ("change", "file", "reason"),
    [
        (add_stray, "spec/schemas/ghosts.yaml", "no tag in openapi.yaml has this name"),
        (add_stray_of_another_suffix, "spec/paths/ghosts.yml", "no tag in openapi.yaml has this name"),
        (remove_paths, "spec/paths/things.yaml", "the file is missing"),
        (remove_common, "spec/common.yaml", "the file is missing"),
        (describe_a_path_twice, "spec/paths/things.yaml", "the path is described in spec/paths/more.yaml already"),
        (write_bytes, "spec/common.yaml", "not YAML"),
        (write_a_list, "spec/common.yaml", "a file of the spec is a map"),
        (nest_deeply, "spec/common.yaml", "not YAML"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_a_malformed_file_is_rejected(change: Callable[[Path], None], file: str, reason: str, tmp_path: Path) -> None:
    spec = mini_spec(tmp_path)
    change(spec)
    reported = problems(spec, tmp_path)
    assert [p for p in reported if p.file == file and reason in p.reason], reported


def test_a_problem_has_the_line(tmp_path: Path) -> None:
    spec = mini_spec(tmp_path)
    replace(spec, SCHEMAS, "  enum: [red, green]", "  enum: [red, 1]")
    line = (spec / SCHEMAS).read_text("utf-8").split("enum")[0].count("\n") + 1
    assert str(problems(spec, tmp_path)[0]).startswith(f"spec/schemas/things.yaml:{line} #/Colour/enum/1: ")


def test_all_problems_of_a_stage_are_reported_at_once(tmp_path: Path) -> None:
    spec = mini_spec(tmp_path)
    replace(spec, SCHEMAS, "  description: What a thing looks like.\n", "")
    replace(spec, PATHS, "    summary: Get a thing\n", "")
    assert len(problems(spec, tmp_path)) == 2
