"""The golden package works: what it sends, what it reads, what it raises, and what it imports."""

import asyncio
import importlib
import json
import math
import subprocess
import sys
import warnings
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.bundle import operations
from tests.generator.support import GOLDEN, golden_package

rest: Any = golden_package()
things: Any = rest.api.things
models: Any = rest.models
ContractWarning: type[Warning] = rest.ContractWarning


class Failed(Exception):
    """What the sender below makes of a failure."""


class Recorder:
    """Stands in for a server: records what was sent, and returns the configured response."""

    def __init__(self, content: bytes = b"{}", status: int = 200) -> None:
        self.content = content
        self.status = status
        self.sent: list[tuple[Any, str, list[tuple[str, str]], bytes | None, dict[str, str]]] = []
        self.failures: list[tuple[Any, Any, Exception | None]] = []

    def send(
        self,
        operation: Any,
        path: str,
        query: Sequence[tuple[str, str]],
        content: bytes | None,
        headers: Mapping[str, str],
    ) -> Any:
        self.sent.append((operation, path, list(query), content, dict(headers)))
        return rest.RawResponse(self.status, {"X-Seen": "yes"}, self.content, "http://server" + path)

    def failure(self, operation: Any, response: Any, cause: Exception | None) -> Exception:
        self.failures.append((operation, response, cause))
        return Failed(cause)

    @property
    def path(self) -> str:
        return self.sent[-1][1]

    @property
    def query(self) -> list[tuple[str, str]]:
        return self.sent[-1][2]

    @property
    def body(self) -> Any:
        assert self.sent[-1][3] is not None
        return json.loads(self.sent[-1][3])

    @property
    def headers(self) -> dict[str, str]:
        return self.sent[-1][4]


class AsyncRecorder(Recorder):
    """The same, for `asyncio` functions."""

    async def send(self, *request: Any) -> Any:
        return Recorder.send(self, *request)


def read_thing(**fields: Any) -> Any:
    return things.get_thing.sync("x", client=Recorder(json.dumps({"thing": {"name": "x", **fields}}).encode()), limit=1)


# ---- requests ----------------------------------------------------------------------------------------------------


def test_a_list_in_a_query_repeats_its_name() -> None:
    client = Recorder(b'{"thing": {"name": "x"}}')
    things.get_thing.sync("x", client=client, limit=3, colours=["red", "green"])
    assert client.query == [("limit", "3"), ("colours", "red"), ("colours", "green")]


@pytest.mark.parametrize(("flag", "sent"), [(True, "true"), (False, "false")])
def test_a_flag_in_a_query_is_true_or_false(flag: bool, sent: str) -> None:
    client = Recorder(b'{"thing": {"name": "x"}}')
    things.get_thing.sync("x", client=client, limit=1, deep=flag)
    assert ("deep", sent) in client.query


def test_an_omitted_query_parameter_is_not_sent() -> None:
    client = Recorder(b'{"thing": {"name": "x"}}')
    things.get_thing.sync("x", client=client, limit=0)
    assert client.query == [("limit", "0")]


def test_a_request_without_a_body_has_none_and_no_content_type() -> None:
    client = Recorder(b'{"thing": {"name": "x"}}')
    things.get_thing.sync("x", client=client, limit=0)
    operation, _, _, content, headers = client.sent[-1]
    assert (operation.id, operation.method, content, headers) == ("getThing", "GET", None, {})


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("plain", "/things/plain"),
        ("a b", "/things/a%20b"),
        ("?#%&", "/things/%3F%23%25%26"),
        ("ü", "/things/%C3%BC"),
        ("{name}", "/things/%7Bname%7D"),
        ("...", "/things/..."),
    ],
)
def test_a_path_parameter_is_quoted_into_one_segment(name: str, path: str) -> None:
    client = Recorder(b'{"thing": {"name": "x"}}')
    things.get_thing.sync(name, client=client, limit=1)
    assert client.path == path


@pytest.mark.parametrize("name", ["a/b", "../x", "a\nb"])
def test_a_path_parameter_that_no_route_has_is_rejected(name: str) -> None:
    client = Recorder()
    with pytest.raises(rest.InvalidArgument, match="the server has no route"):
        things.get_thing.sync(name, client=client, limit=1)
    assert not client.sent


def test_a_path_parameter_that_may_contain_slashes_encodes_them() -> None:
    client = Recorder(b"{}")
    body = models.LogRequest(id=1, note="x")
    things.log_thing.sync("x", "a/b", client=client, body=body)
    assert client.path == "/things/x/log/a%2Fb"


@pytest.mark.parametrize("name", ["", ".", ".."])
def test_a_path_parameter_that_names_another_route_is_rejected(name: str) -> None:
    client = Recorder()
    with pytest.raises(ValueError, match="name must be a str without the path segments"):
        things.get_thing.sync(name, client=client, limit=1)
    assert not client.sent


@pytest.mark.parametrize(
    ("argument", "path"), [("a/b c/d", "/files/a/b%20c/d"), ("a#b", "/files/a%23b"), ("..a/b..", "/files/..a/b..")]
)
def test_a_path_parameter_of_many_segments_keeps_its_slashes(argument: str, path: str) -> None:
    client = Recorder(b"")
    things.download_file.sync(argument, client=client)
    assert client.path == path


@pytest.mark.parametrize("argument", ["", ".", "..", "../x", "a/../b", "a/.", "./a"])
def test_a_path_of_many_segments_must_not_climb(argument: str) -> None:
    client = Recorder()
    with pytest.raises(ValueError, match="file_path"):
        things.download_file.sync(argument, client=client)
    assert not client.sent


def test_an_omitted_header_is_not_sent() -> None:
    client = Recorder(b"", 204)
    things.delete_thing.sync("x", client=client)
    assert client.headers == {}
    things.delete_thing.sync("x", client=client, x_reason="old", dry_run=True)
    assert (client.headers, client.query) == ({"X-Reason": "old"}, [("dry_run", "true")])


# ---- bodies ------------------------------------------------------------------------------------------------------


def created(**fields: Any) -> Any:
    client = Recorder()
    assert things.create_thing.sync(client=client, body=models.CreateThingRequest(**fields)) is None
    assert client.headers == {"Content-Type": "application/json"}
    return client.body


def test_a_property_that_is_none_is_omitted_from_a_body() -> None:
    assert created(name="x", weight=1.5, colour=None) == {"name": "x", "weight": 1.5}


@pytest.mark.parametrize(
    ("number", "sent"), [(math.nan, "NaN"), (math.inf, "Infinity"), (-math.inf, "-Infinity"), (0.1, 0.1), (-0.0, -0.0)]
)
def test_numbers_that_json_lacks_are_sent_as_strings_at_every_depth(number: float, sent: object) -> None:
    parts = [models.Thing(name="part", weight=number, parts=[models.Thing(name="deep", weight=number)])]
    assert created(name="x", weight=number, limits={"low": number}, parts=parts) == {
        "name": "x",
        "weight": sent,
        "limits": {"low": sent},
        "parts": [{"name": "part", "weight": sent, "parts": [{"name": "deep", "weight": sent}]}],
    }


def test_an_empty_list_of_a_request_is_sent_since_it_may_mean_something() -> None:
    assert created(name="x", weight=1, parts=[], limits={}) == {"name": "x", "weight": 1, "parts": [], "limits": {}}


def test_an_empty_list_of_a_model_that_is_also_read_is_omitted_as_by_the_server() -> None:
    assert created(name="x", weight=1, parts=[models.Thing(name="part")])["parts"] == [{"name": "part"}]


def test_bytes_are_sent_as_they_are() -> None:
    client = Recorder()
    things.upload_file.sync("a/b", client=client, body=b"\x00\xff")
    assert client.sent[-1][3:] == (b"\x00\xff", {"Content-Type": "application/octet-stream"})


def test_text_of_any_script_survives() -> None:
    assert created(name='é"\\\n\u2028😀', weight=1)["name"] == 'é"\\\n\u2028😀'


# ---- responses ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("sent", "read"), [("Infinity", math.inf), ("-Infinity", -math.inf), ("1.5", 1.5), (2, 2.0)])
def test_numbers_that_arrive_as_strings_are_read(sent: object, read: float) -> None:
    assert read_thing(weight=sent).thing.weight == read


def test_nan_that_arrives_as_a_string_is_read() -> None:
    assert math.isnan(read_thing(weight="NaN").thing.weight)


@pytest.mark.parametrize("sent", [9007199254740993, "9007199254740993"])
def test_integers_keep_all_their_digits_also_as_strings(sent: object) -> None:
    assert read_thing(size=sent).thing.size == 9007199254740993


def test_unknown_properties_are_skipped() -> None:
    assert read_thing(brand_new={"a": [1]}).thing.name == "x"


def test_unknown_values_of_an_enumeration_are_kept() -> None:
    assert read_thing(colour="mauve").thing.colour == "mauve"


@pytest.mark.parametrize("field", ["colour", "weight", "size", "note", "extra"])
def test_null_reads_as_none_where_a_value_is_optional(field: str) -> None:
    assert getattr(read_thing(**{field: None}).thing, field) is None


def test_a_list_or_map_that_is_missing_or_null_reads_as_empty() -> None:
    missing, null = read_thing().thing, read_thing(parts=None, labels=None).thing
    assert (missing.parts, missing.labels) == ([], {})
    assert (null.parts, null.labels) == ([], {})


def test_models_nest_and_maps_are_maps() -> None:
    thing = read_thing(parts=[{"name": "a", "parts": [{"name": "b"}]}], labels={"k": "v"}, extra=[1, {"x": None}]).thing
    assert (thing.parts[0].parts[0].name, thing.labels, thing.extra) == ("b", {"k": "v"}, [1, {"x": None}])


@pytest.mark.parametrize(
    ("fields", "place", "fits"),
    [
        ({"size": "many"}, "$.thing.size", lambda thing: thing.size == "many"),
        ({"size": {"deep": [1]}}, "$.thing.size", lambda thing: thing.size == {"deep": [1]}),
        ({"weight": [1]}, "$.thing.weight", lambda thing: thing.weight == [1]),
        ({"note": 7}, "$.thing.note", lambda thing: thing.note == "7"),
        ({"note": {"deep": [1, "é"]}}, "$.thing.note", lambda thing: thing.note == '{"deep":[1,"é"]}'),
        ({"colour": ["red"]}, "$.thing.colour", lambda thing: thing.colour == '["red"]'),
        ({"parts": [{"name": "a"}, {"name": 3}]}, "$.thing.parts[1].name", lambda thing: thing.parts[1].name == "3"),
        ({"parts": [{"size": 1}]}, "$.thing.parts[0].name", lambda thing: thing.parts[0].size == 1),
        ({"parts": [{"name": "a"}, 5, None, []]}, "$.thing.parts[1]", lambda thing: names(thing.parts) == ["a"]),
        ({"parts": {"name": "a"}}, "$.thing.parts", lambda thing: thing.parts == []),
        ({"labels": {"k": {"deep": 1}}}, "$.thing.labels.k", lambda thing: thing.labels == {"k": '{"deep":1}'}),
        ({"labels": {"k": None, "l": "x"}}, "$.thing.labels.k", lambda thing: thing.labels == {"l": "x"}),
        ({"labels": [1]}, "$.thing.labels", lambda thing: thing.labels == {}),
    ],
)
def test_a_value_of_a_wrong_type_is_warned_of_once_with_its_path_and_structure_can_be_relied_on(
    fields: dict[str, Any], place: str, fits: Callable[[Any], bool]
) -> None:
    with pytest.warns(ContractWarning) as warned:
        thing = read_thing(**fields).thing
    assert fits(thing)
    assert len(warned) == 1
    assert str(warned[0].message).startswith(f"GetThingResponse: {place}")


def names(parts: list[Any]) -> list[str]:
    return [part.name for part in parts]


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["name", "colour", "weight", "size", "note", "parts", "labels", "extra", "x"]),
            inner,
            max_size=6,
        )
    ),
    max_leaves=30,
)


@given(JSON)
def test_whatever_a_body_has_its_structure_can_be_relied_on(value: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ContractWarning)
        thing = read_thing(parts=[value], labels=value, note=value).thing

    def check(thing: Any) -> None:
        assert type(thing).__name__ == "Thing"
        assert isinstance(thing.name, str | None)
        assert isinstance(thing.note, str | None)
        assert isinstance(thing.labels, dict)
        assert all(isinstance(label, str) for label in thing.labels.values())
        assert isinstance(thing.parts, list)
        for part in thing.parts:
            check(part)

    check(thing)


def conversions(body: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> int:
    """How many values are converted to read a body that does not fit."""
    count = 0
    convert = msgspec.convert

    def counted(*args: Any, **kwargs: Any) -> Any:
        nonlocal count
        count += 1
        return convert(*args, **kwargs)

    monkeypatch.setattr(msgspec, "convert", counted)
    with pytest.warns(ContractWarning):
        read_thing(**body)
    monkeypatch.undo()
    return count


def test_the_work_grows_no_faster_than_a_body_that_does_not_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    def wide(count: int) -> dict[str, Any]:
        return {"parts": [{"name": "x", "size": "many"}] * count}

    def deep(count: int) -> dict[str, Any]:
        part: dict[str, Any] = {"name": "x", "size": "many", "parts": [{"name": "y", "size": 1}] * 10}
        for _ in range(count):
            part = {"name": "x", "parts": [part, *[{"name": "y", "size": 1}] * 10]}
        return {"parts": [part]}

    for make in (wide, deep):
        few, many = conversions(make(10), monkeypatch), conversions(make(100), monkeypatch)
        assert many <= 11 * few


def test_what_fits_is_typed_even_beside_what_does_not() -> None:
    with pytest.warns(ContractWarning):
        thing = read_thing(size="many", weight="NaN", parts=[{"name": "a", "weight": "Infinity"}]).thing
    assert math.isnan(thing.weight)
    assert thing.parts[0].weight == math.inf


def test_a_response_without_its_essential_part_is_an_error_that_names_it() -> None:
    client = Recorder(b'{"other": 1}')
    with pytest.raises(Failed, match=r"the response lacks \$\.thing"):
        things.get_thing.sync("x", client=client, limit=1)
    assert isinstance(client.failures[0][2], rest.UndecodableBody)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b'{"thing": {"name": "x"',
        b"[]",
        b"null",
        b'"text"',
        b"\xff\xfe",
        b"[" * 5000,
        b'{"thing": null}',
        b'{"thing": {"name": 3}, "other": ',
        b'{"thing": {"name": "x", "parts": [' + b'{"name": "x", "parts": [' * 400 + b"3" + b"]}" * 400 + b"]}}",
    ],
    ids=[
        "empty",
        "html",
        "cut",
        "list",
        "null",
        "text",
        "not utf-8",
        "too deep",
        "null for the essential",
        "misfit, then cut",
        "misfit too deep",
    ],
)
def test_a_body_that_cannot_be_decoded_is_an_error_with_its_cause(body: bytes) -> None:
    client = Recorder(body)
    with pytest.raises(Failed):
        things.get_thing.sync("x", client=client, limit=1)
    assert isinstance(client.failures[0][2], rest.UndecodableBody)


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b"null", b"\xff", b"[" * 5000])
def test_an_empty_response_must_still_be_a_json_object(body: bytes) -> None:
    with pytest.raises(Failed):
        things.create_thing.sync(client=Recorder(body), body=models.CreateThingRequest(name="x", weight=1))


@pytest.mark.parametrize("body", [b"", b"{}", b" { } "])
def test_a_response_without_a_body_may_be_an_object(body: bytes) -> None:
    assert things.delete_thing.sync("x", client=Recorder(body, 204)) is None


def test_a_response_with_an_unexpected_body_is_an_error() -> None:
    with pytest.raises(Failed, match="not JSON"):
        things.delete_thing.sync("x", client=Recorder(b"<html>"))
    with pytest.raises(Failed, match="must be an empty JSON object, but it has 'status'"):
        things.delete_thing.sync("x", client=Recorder(b'{"status": "ok"}'))


def test_bytes_are_read_as_they_are() -> None:
    assert things.download_file.sync("a", client=Recorder(b"\x00\xff")) == b"\x00\xff"


def test_a_text_body_is_read_as_utf_8_or_rejected() -> None:
    assert things.get_version.sync(client=Recorder("ü1".encode())) == "ü1"
    with pytest.raises(Failed, match="not text"):
        things.get_version.sync(client=Recorder(b"\xff"))


# ---- statuses ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [302, 400, 404, 499, 500, 520, 599])
def test_sync_raises_what_the_sender_makes_of_a_failure(status: int) -> None:
    client = Recorder(b"no", status)
    with pytest.raises(Failed):
        things.get_thing.sync("x", client=client, limit=1)
    operation, response, cause = client.failures[0]
    assert (operation.id, response.status_code, response.content, cause) == ("getThing", status, b"no", None)


@pytest.mark.parametrize("status", [302, 400, 499, 520])
def test_the_detailed_call_does_not_raise_on_a_status(status: int) -> None:
    response = things.get_thing.sync_detailed("x", client=Recorder(b"no", status), limit=1)
    assert (response.status_code, type(response.status_code), response.content) == (status, int, b"no")
    assert response.headers["X-Seen"] == "yes"
    assert response.parsed is None
    assert not response.is_success


def test_the_detailed_call_decodes_a_success() -> None:
    response = things.get_thing.sync_detailed("x", client=Recorder(b'{"thing": {"name": "y"}}', 201), limit=1)
    assert (response.is_success, response.parsed.thing.name) == (True, "y")


def test_the_detailed_call_raises_on_a_success_that_cannot_be_read() -> None:
    with pytest.raises(Failed):
        things.get_thing.sync_detailed("x", client=Recorder(b"<html>"), limit=1)


def test_the_async_functions_do_the_same() -> None:
    client = AsyncRecorder(b'{"thing": {"name": "y"}}')
    assert asyncio.run(things.get_thing.asyncio("x", client=client, limit=1, colours=["red"])).thing.name == "y"
    assert asyncio.run(things.get_thing.asyncio_detailed("x", client=client, limit=1)).status_code == 200
    assert client.sent[0][2] == [("limit", "1"), ("colours", "red")]
    with pytest.raises(Failed):
        asyncio.run(things.get_thing.asyncio("x", client=AsyncRecorder(status=520), limit=1))
    assert asyncio.run(things.get_thing.asyncio_detailed("x", client=AsyncRecorder(status=520), limit=1)).parsed is None


# ---- the plain client --------------------------------------------------------------------------------------------


def test_the_plain_client_sends_over_httpx_and_names_the_request_in_errors() -> None:
    import httpx

    seen: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(499, text="gone\n away")

    http = httpx.Client(transport=httpx.MockTransport(respond))
    with rest.Client("http://user:secret@server:5000/prefix/", http_client=http) as client:
        with pytest.raises(rest.UnexpectedStatus) as caught:
            things.get_thing.sync("a b", client=client, limit=1, colours=["red", "green"])
        things.create_thing.sync_detailed(client=client, body=models.CreateThingRequest(name="x", weight=1))
    assert http.is_closed
    assert seen[0].url.raw_path == b"/prefix/things/a%20b?limit=1&colours=red&colours=green"
    assert (seen[1].method, seen[1].headers["content-type"]) == ("POST", "application/json")
    text = str(caught.value)
    assert "GET http://server:5000/prefix/things/a%20b" in text
    assert "status 499: gone away" in text
    assert "secret" not in text


def test_the_plain_async_client_does_the_same() -> None:
    import httpx

    async def call() -> str:
        transport = httpx.MockTransport(lambda _: httpx.Response(200, text="1.0"))
        http = httpx.AsyncClient(transport=transport)
        async with rest.AsyncClient("http://server", http_client=http) as client:
            version: str = await things.get_version.asyncio(client=client)
        assert http.is_closed
        return version

    assert asyncio.run(call()) == "1.0"


# ---- the table of operations, and imports ------------------------------------------------------------------------


def test_the_table_of_operations_holds_each_endpoints_own() -> None:
    table = importlib.import_module(f"{rest.__name__}._operations").OPERATIONS
    document = json.loads((GOLDEN / "openapi.json").read_text("utf-8"))
    ids = [operation["operationId"] for _, _, operation in operations(document)]
    assert list(table) == ids
    assert table["createThing"] == things.create_thing.OPERATION == (
        "createThing", "POST", "/things/create", "things", False, "1.1", None, True, False,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "transfer", "workspace", "sensitive"),
    [
        ("getThing", None, True, False),
        ("uploadFile", "upload", True, False),
        ("downloadFile", "download", True, False),
        ("setRackKey", None, False, True),
    ],
)
def test_an_operation_passes_its_sender_what_the_spec_says(
    name: str, transfer: str | None, workspace: bool, sensitive: bool
) -> None:
    operation = importlib.import_module(f"{rest.__name__}._operations").OPERATIONS[name]
    assert (operation.transfer, operation.workspace, operation.sensitive) == (transfer, workspace, sensitive)


@pytest.mark.parametrize("module", [rest, rest.models, rest.api, rest.api.things], ids=lambda m: str(m.__name__))
def test_every_name_of_a_lazy_module_resolves_and_is_listed(module: Any) -> None:
    for name in module.__all__:
        assert getattr(module, name) is not None
        assert name in dir(module)
    with pytest.raises(AttributeError, match="nonsense"):
        _ = module.nonsense


def test_an_enumeration_lists_its_values() -> None:
    assert models.COLOUR_VALUES == ("red", "green")


def imported(code: str) -> list[str]:
    """The modules that are loaded after `code` has run in a fresh process."""
    program = f"import sys; sys.path.insert(0, {str(GOLDEN.parent)!r}); {code}; print(*sorted(sys.modules))"
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()


def test_importing_the_package_imports_nothing_else() -> None:
    modules = imported("import mlflow_rest")
    assert [name for name in modules if name.startswith("mlflow_rest")] == ["mlflow_rest"]
    assert not {"httpx", "attrs", "attr", "msgspec"} & set(modules)


def test_importing_an_endpoint_imports_its_own_models_and_no_http_client() -> None:
    modules = imported("from mlflow_rest.api.things import get_thing; import mlflow_rest; assert mlflow_rest.__file__")
    assert {name for name in modules if name.startswith("mlflow_rest.models.")} == {
        "mlflow_rest.models.colour",
        "mlflow_rest.models.get_thing_response",
        "mlflow_rest.models.thing",
    }
    assert [name for name in modules if name.startswith("mlflow_rest.api.things.")] == [
        "mlflow_rest.api.things.get_thing"
    ]
    assert not {"httpx", "httpcore", "mlflow_rest.client"} & set(modules)
