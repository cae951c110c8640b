"""A spec that would give a bad method is rejected, with file, pointer and reason."""

from pathlib import Path

import pytest

from tests.generator.support import mini_spec, problems, replace

PATHS, SCHEMAS, ROOT, THINGS = "paths/racks.yaml", "schemas/racks.yaml", "openapi.yaml", "paths/things.yaml"
GET = "/~1racks~1{rack_id}/get"
SEARCH = "/~1racks~1search/post"
FLAG = "    x-mlflow-idempotent: true\n"


def extend(operation: str, line: str) -> tuple[str, str, str]:
    """A line more in an operation."""
    head = f"    operationId: {operation}\n"
    return PATHS, head, f"{head}    {line}\n"


CASES = {
    "two methods alike": (
        extend("getRack", "x-mlflow-method-name: list"),
        f"{GET}/x-mlflow-method-name",
        "the method list of this tag is made from listRacks already",
    ),
    "a method like an iterator": (
        extend("getRack", "x-mlflow-method-name: iter_search"),
        f"{GET}/x-mlflow-method-name",
        "the method iter_search of this tag is made from searchRacks already",
    ),
    "a name that is derived": (
        extend("getRack", "x-mlflow-method-name: get"),
        f"{GET}/x-mlflow-method-name",
        "omit it",
    ),
    "a keyword": (extend("getRack", "x-mlflow-method-name: import"), f"{GET}/x-mlflow-method-name", "not usable"),
    "a builtin": (extend("getRack", "x-mlflow-method-name: dict"), f"{GET}/x-mlflow-method-name", "not usable"),
    "a name in another style": (
        extend("getRack", "x-mlflow-method-name: getIt"),
        f"{GET}/x-mlflow-method-name",
        "not usable",
    ),
    "a noun that nothing has": (
        (ROOT, "  - name: racks\n", "  - name: racks\n    x-mlflow-noun: [rack, table]\n"),
        "/tags/1/x-mlflow-noun",
        "no operationId of the tag has the noun 'table'",
    ),
    "the default noun": (
        (ROOT, "  - name: racks\n", "  - name: racks\n    x-mlflow-noun: [rack]\n"),
        "/tags/1/x-mlflow-noun",
        "omit it",
    ),
    "a variant of nothing": (
        (PATHS, "x-mlflow-variant-of: getRack", "x-mlflow-variant-of: getNothing"),
        "/~1rooms~1{room}~1racks~1{rack_id}/get/x-mlflow-variant-of",
        "there is no operation 'getNothing'",
    ),
    "a variant of another method": (
        (PATHS, "x-mlflow-variant-of: getRack", "x-mlflow-variant-of: updateRack"),
        "/~1rooms~1{room}~1racks~1{rack_id}/get/x-mlflow-variant-of",
        "a variant has tag, method and body of its operation, unlike updateRack",
    ),
    "a variant with another response": (
        (PATHS, "x-mlflow-variant-of: getRack", "x-mlflow-variant-of: listRackLabels"),
        "/~1rooms~1{room}~1racks~1{rack_id}/get/x-mlflow-variant-of",
        "a variant has the response of its operation",
    ),
    "a variant without a parameter of its own": (
        extend("listRackLabels", "x-mlflow-variant-of: getRack"),
        "/~1racks~1{rack_id}~1labels/get/x-mlflow-variant-of",
        "exactly one more path parameter than getRack",
    ),
    "a variant with a name": (
        extend("getRoomRack", "x-mlflow-method-name: find"),
        "/~1rooms~1{room}~1racks~1{rack_id}/get/x-mlflow-method-name",
        "a variant has the name and the arguments of its operation",
    ),
    "a position of nothing": (
        extend("createRack", "x-mlflow-positional: [colour]"),
        "/~1racks/post/x-mlflow-positional",
        "there is no argument 'colour'; there are name, labels",
    ),
    "a position in the path": (
        extend("updateRack", "x-mlflow-positional: [rack_id, models]"),
        "/~1racks~1{rack_id}/patch/x-mlflow-positional",
        "'rack_id' is in the path",
    ),
    "a position twice": (
        extend("createRack", "x-mlflow-positional: [name, name]"),
        "/~1racks/post/x-mlflow-positional",
        "duplicate argument",
    ),
    "an optional argument first": (
        extend("createRack", "x-mlflow-positional: [labels, name]"),
        "/~1racks/post/x-mlflow-positional",
        "required arguments come before optional ones",
    ),
    "positions as they are": (
        extend("createRack", "x-mlflow-positional: [name]"),
        "/~1racks/post/x-mlflow-positional",
        "the default order",
    ),
    "an argument that every method has": (
        (SCHEMAS, "x-mlflow-argument-name: filter_string", "x-mlflow-argument-name: timeout"),
        f"{SEARCH}/requestBody",
        "the argument 'timeout' is one of every method",
    ),
    "a property that every method has as argument": (
        (SCHEMAS, "    kind:\n", "    timeout:\n      description: X.\n    kind:\n"),
        "/~1racks~1{rack_id}~1key/put/requestBody",
        "the argument 'timeout' is one of every method",
    ),
    "an argument name in another style": (
        (SCHEMAS, "x-mlflow-argument-name: filter_string", "x-mlflow-argument-name: filterString"),
        f"{SEARCH}/requestBody",
        "no Python name in snake_case",
    ),
    "an argument name without effect": (
        (SCHEMAS, "x-mlflow-argument-name: filter_string", "x-mlflow-argument-name: filter"),
        f"{SEARCH}/requestBody",
        "omit it",
    ),
    "two arguments alike": (
        (SCHEMAS, "x-mlflow-argument-name: filter_string", "x-mlflow-argument-name: max_results"),
        SEARCH,
        "the argument 'max_results' would be body 'filter' and body 'max_results'",
    ),
    "a header that is no argument": (
        (THINGS, "        x-mlflow-argument-name: reason\n", ""),
        "/~1things~1{name}/delete/parameters",
        "'X-Reason' is no Python name: state x-mlflow-argument-name",
    ),
    "several properties without a result": (
        (PATHS, "        x-mlflow-result: rack\n", ""),
        "/~1racks~1{rack_id}/patch/responses/200/x-mlflow-result",
        "of several properties, x-mlflow-result names the result: rack, changed, or false for all",
    ),
    "a result that is no property": (
        (PATHS, "x-mlflow-result: rack", "x-mlflow-result: thing"),
        "/~1racks~1{rack_id}/patch/responses/200/x-mlflow-result",
        "the result is one of rack, changed",
    ),
    "a result that follows": (
        (
            PATHS,
            "        description: The response to getRack.\n",
            "        x-mlflow-result: rack\n        description: The rack.\n",
        ),
        f"{GET}/responses/200/x-mlflow-result",
        "the result follows from the response",
    ),
    "pages of what has none": (extend("getRack", "x-mlflow-paging: false"), f"{GET}/x-mlflow-paging", "has no pages"),
    "pages without a token in the request": (
        (PATHS, "      - name: page_token\n", "      - name: start\n"),
        "/~1racks/get",
        "a request for pages takes page_token",
    ),
    "pages of no list": (
        (
            SCHEMAS,
            "    racks:\n      description: The racks.\n      type: array\n",
            "    racks:\n      description: X.\n      type: object\n",
        ),
        f"{SEARCH}/x-mlflow-paging",
        "items is one of the lists of the response, [], not None",
    ),
    "pages of another list": (
        (PATHS, "x-mlflow-paging: {size: 3}", "x-mlflow-paging: {size: 3, items: total_count}"),
        f"{SEARCH}/x-mlflow-paging",
        "items is one of the lists of the response, ['racks'], not 'total_count'",
    ),
    "an unknown keyword of pages": (
        (PATHS, "x-mlflow-paging: {size: 3}", "x-mlflow-paging: {size: 3, token: x}"),
        f"{SEARCH}/x-mlflow-paging",
        "unknown keyword 'token'",
    ),
    "pages of another kind": (
        (PATHS, "x-mlflow-paging: {size: 3}", "x-mlflow-paging: yes"),
        f"{SEARCH}/x-mlflow-paging",
        "false or a map, not 'yes'",
    ),
    "pages larger than allowed": (
        (PATHS, "x-mlflow-paging: {size: 3}", "x-mlflow-paging: {size: 11}"),
        f"{SEARCH}/x-mlflow-paging",
        "size is an integer that max_results allows, not 11",
    ),
    "no size where the server requires one": (
        (PATHS, "    x-mlflow-paging: {size: 3}\n", ""),
        f"{SEARCH}/x-mlflow-paging",
        "the server requires max_results",
    ),
    "a size that cannot be sent": (
        extend("queryRackCounts", "x-mlflow-paging: {size: 3}"),
        "/~1racks~1{rack_id}~1counts/get/x-mlflow-paging",
        "takes no max_results",
    ),
    "items without an identity": (
        (SCHEMAS, "  x-mlflow-id: [rack_id]\n", ""),
        SEARCH,
        "the items 'racks' need x-mlflow-id",
    ),
    "an identity that is no property": (
        (SCHEMAS, "x-mlflow-id: [rack_id]", "x-mlflow-id: [id]"),
        "/Rack/x-mlflow-id",
        "'id' in 'id' is no property",
    ),
    "an identity in something optional": (
        (SCHEMAS, "x-mlflow-id: [rack_id]", "x-mlflow-id: [position.room]"),
        "/Rack/x-mlflow-id",
        "'position' in 'position.room' is no required property",
    ),
    "an upload that is not said to be one": (
        (THINGS, "    x-mlflow-transfer: upload\n", ""),
        "/~1files~1{file_path}/put/x-mlflow-transfer",
        "x-mlflow-transfer is upload here, as the bodies are, not None",
    ),
    "a download the other way": (
        (THINGS, "x-mlflow-transfer: download", "x-mlflow-transfer: upload"),
        "/~1files~1{file_path}/get/x-mlflow-transfer",
        "x-mlflow-transfer is download here, as the bodies are, not upload",
    ),
    "a transfer of nothing": (
        extend("getRack", "x-mlflow-transfer: download"),
        f"{GET}/x-mlflow-transfer",
        "x-mlflow-transfer is None here",
    ),
    "a workspace by the way": (
        extend("getRack", "x-mlflow-no-workspace: false"),
        f"{GET}/x-mlflow-no-workspace",
        "omit it",
    ),
    "keys and values without values": (
        (SCHEMAS, "  x-mlflow-id: [rack_id]\n", "  x-mlflow-id: [rack_id]\n  x-mlflow-key-value: true\n"),
        "/Rack/x-mlflow-key-value",
        "for objects of a key and a value that require nothing else",
    ),
    "a value of another name that is not there": (
        (SCHEMAS, "[alias, shelf]", "[alias, row]"),
        "/ShelfAlias/x-mlflow-key-value",
        "for objects of a key and a value that require nothing else",
    ),
    "a key that is a number": (
        (SCHEMAS, "[alias, shelf]\n  required: [alias]", "[shelf, alias]\n  required: [alias]"),
        "/ShelfAlias/x-mlflow-key-value",
        "the key is a string",
    ),
    "an id that reads as a number": (
        (SCHEMAS, "x-mlflow-read-as: string", "x-mlflow-read-as: number"),
        "/Rack/properties/owner_id/x-mlflow-read-as",
        "x-mlflow-read-as is string, for an integer that is only read",
    ),
    "a string that reads as a string": (
        (SCHEMAS, "      type: integer\n      x-mlflow-read-as", "      type: string\n      x-mlflow-read-as"),
        "/Rack/properties/owner_id/x-mlflow-read-as",
        "x-mlflow-read-as is string, for an integer that is only read",
    ),
    "an id that is a string elsewhere": (
        (SCHEMAS, "      x-mlflow-read-as: string\n", ""),
        "/Rack/properties/owner_id",
        "owner_id is a string elsewhere: state x-mlflow-read-as: string",
    ),
    "JSON in a number": (
        (
            SCHEMAS,
            "      type: string\n      contentMediaType: application/json\n",
            "      type: integer\n      contentMediaType: application/json\n",
        ),
        "/GetRackNotesResponse/properties/notes/contentMediaType",
        "it belongs on a string",
    ),
    "another language in a string": (
        (SCHEMAS, "contentMediaType: application/json", "contentMediaType: text/xml"),
        "/GetRackNotesResponse/properties/notes/contentMediaType",
        "a string may be application/json, and nothing else",
    ),
    "an unknown keyword of a tag": (
        (ROOT, "  - name: racks\n", "  - name: racks\n    x-noun: rack\n"),
        "/tags/1/x-noun",
        "unknown keyword 'x-noun' in a tag",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_bad_method_is_rejected_with_file_pointer_and_reason(name: str, tmp_path: Path) -> None:
    (source, old, new), pointer, reason = CASES[name]
    spec = mini_spec(tmp_path)
    replace(spec, source, old, new)
    listed = problems(spec, tmp_path)
    assert any(
        problem.file.startswith("spec/") and problem.pointer == pointer and reason in problem.reason and problem.line
        for problem in listed
    ), [str(problem) for problem in listed]


def test_two_operations_of_one_derived_name_are_rejected(tmp_path: Path) -> None:
    spec = mini_spec(tmp_path)
    replace(spec, PATHS, "    x-mlflow-method-name: attach\n", "")
    replace(spec, PATHS, "operationId: attachRackToWall", "operationId: lockRacks")
    replace(spec, PATHS, "operationId: lockRackV3", "operationId: lockRackOnce")
    listed = problems(spec, tmp_path)
    assert [problem.pointer for problem in listed] == ["/~1racks~1attach/post"]
    assert "the method lock of this tag is made from lockRack already" in listed[0].reason
