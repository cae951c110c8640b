"""The resources of the golden package: what they send, what they return, and how they page. Sync and async alike."""

# ruff: noqa: S106, S301  # none of the passwords is one, and the pickles are our own

import asyncio
import copy
import inspect
import json
import math
import pickle
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from itertools import count
from typing import Any, NamedTuple

import pytest
from mlflow_rest._paging import _Walk

from tests.generator.support import golden_package

rest: Any = golden_package()
models: Any = rest.models


class Failed(Exception):
    """What the sender below makes of a failure."""


class Sent(NamedTuple):
    """One request."""

    operation: Any
    path: str
    query: list[tuple[str, str]]
    content: bytes | None
    headers: dict[str, str]
    options: dict[str, Any]

    @property
    def body(self) -> Any:
        return None if self.content is None else json.loads(self.content)


class Recorder:
    """Stands in for a server: keeps what was sent, and responds with one body after the other."""

    base_url = "http://user:secret@server"

    def __init__(self, bodies: Iterable[Any] = (), status: int = 200) -> None:
        self.bodies = iter(bodies)
        self.status = status
        self.sent: list[Sent] = []

    def send(
        self,
        operation: Any,
        path: str,
        query: Sequence[tuple[str, str]],
        content: bytes | None,
        headers: Mapping[str, str],
        **options: Any,
    ) -> Any:
        self.sent.append(Sent(operation, path, list(query), content, dict(headers), options))
        body: Any = next(self.bodies, {})
        encoded = body if isinstance(body, bytes) else json.dumps(body).encode()
        return rest.RawResponse(self.status, {"X-Seen": "yes"}, encoded, f"http://server{path}", 2)

    def failure(self, operation: Any, response: Any, cause: Exception | None) -> Exception:
        return Failed(operation.id, response.status_code, cause)


class AsyncRecorder(Recorder):
    """The same, for async resources."""

    async def send(self, *request: Any, **options: Any) -> Any:
        await asyncio.sleep(0)
        return Recorder.send(self, *request, **options)


class Caller:
    """Calls a resource of either variant as if it were sync."""

    def __init__(self, name: str) -> None:
        self.is_async = name == "async"

    def __call__(self, bodies: Iterable[Any] = (), tag: str = "racks", status: int = 200) -> Any:
        self.recorder = (AsyncRecorder if self.is_async else Recorder)(bodies, status)
        resources = rest.AsyncResources if self.is_async else rest.Resources
        self.resource = getattr(resources(self.recorder), tag)
        return self

    @property
    def sent(self) -> list[Sent]:
        return self.recorder.sent

    def run(self, method: str | Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        result = (getattr(self.resource, method) if isinstance(method, str) else method)(*args, **kwargs)
        if inspect.isasyncgen(result):

            async def collect() -> list[Any]:
                return [item async for item in result]

            return asyncio.run(collect())
        if inspect.isgenerator(result):
            return list(result)
        return asyncio.run(result) if inspect.iscoroutine(result) else result


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest) -> Caller:
    return Caller(request.param)


def rack(number: int) -> dict[str, str]:
    return {"rack_id": str(number)}


def pages(*numbers: Iterable[int], last: str | None = None) -> list[dict[str, Any]]:
    """Responses of a search, each with the token of the next one."""
    listed = [{"racks": [rack(n) for n in page]} for page in numbers]
    return [
        {**page, "next_page_token": f"t{index}"} if index < len(listed) else {**page, "next_page_token": last or ""}
        for index, page in enumerate(listed, 1)
    ]


# ---- arguments ----------------------------------------------------------------------------------------------------


def test_required_arguments_are_positional_and_optional_ones_are_not(call: Caller) -> None:
    call([{"rack_id": "1"}]).run("create", "a", labels=[models.Label(key="k", value="v")])
    assert call.sent[0].body == {"name": "a", "labels": [{"key": "k", "value": "v"}]}
    with pytest.raises(TypeError):
        call.run("create", "a", [])


def test_a_name_in_path_and_body_is_one_argument_sent_in_both(call: Caller) -> None:
    call([{"rack": rack(7)}]).run("update", "7", [models.Label(key="k", value="v")], name="n")
    assert call.sent[0].path == "/racks/7"
    assert call.sent[0].body == {"rack_id": "7", "models": [{"key": "k", "value": "v"}], "name": "n"}


def test_more_than_three_required_arguments_are_positional_as_the_spec_says(call: Caller) -> None:
    call().run("lock", "1", until=3, by="me", reason="r")
    assert call.sent[0].body == {"rack_id": "1", "until": 3, "by": "me", "reason": "r"}
    with pytest.raises(TypeError):
        call.run("lock", "1", 3, by="me", reason="r")
    call([{"secret": "s"}]).run("set_key", "1", secret="s", hint="h", kind="k")
    with pytest.raises(TypeError):
        call.run("set_key", "1", "s", hint="h", kind="k")


def test_a_deprecated_property_is_no_argument(call: Caller) -> None:
    with pytest.raises(TypeError, match="old_name"):
        call().run("create", "a", old_name="b")


def test_the_newer_of_two_operations_has_the_plain_name(call: Caller) -> None:
    call().run("lock_v2", "1")
    assert call.sent[0].operation.id == "lockRack"


def test_a_variant_is_chosen_by_its_argument(call: Caller) -> None:
    call([{"rack": rack(1)}, {"rack": rack(1)}]).run("get", "1")
    call.run("get", "1", room="r 1")
    assert [(sent.operation.id, sent.path) for sent in call.sent] == [
        ("getRack", "/racks/1"),
        ("getRoomRack", "/rooms/r%201/racks/1"),
    ]


def test_bytes_are_an_argument_called_content(call: Caller) -> None:
    call(tag="things").run("upload_file", "a/b", b"\x00")
    assert (call.sent[0].path, call.sent[0].content) == ("/files/a/b", b"\x00")


def test_a_header_and_a_query_are_arguments(call: Caller) -> None:
    call([b""], tag="things", status=204).run("delete", "x", reason="old", dry_run=True)
    assert (call.sent[0].headers, call.sent[0].query) == ({"X-Reason": "old"}, [("dry_run", "true")])


def test_arguments_have_the_types_of_the_request_and_are_converted(call: Caller) -> None:
    moment = datetime(2024, 1, 2, tzinfo=UTC)
    call(tag="things").run("log", "x", "k", id=7, note=rest.NULL, since=moment, points={"a": 1})
    (sent,) = call.sent
    assert (sent.body["id"], sent.body["note"]) == ("7", None)
    assert [(point["key"], point["value"]) for point in sent.body["points"]] == [("a", 1)]
    assert sent.query == [("since", "1704153600000")]


def test_a_time_that_is_filled_in_is_an_optional_argument(call: Caller) -> None:
    parameters = inspect.signature(call(tag="things").resource.log).parameters
    assert parameters["time"].default is None
    call.run("log", "x", "k", id=7, note="n")
    assert call.sent[0].body["time"] > 1_700_000_000_000


def test_what_an_operation_would_not_accept_is_rejected_before_anything_is_sent(call: Caller) -> None:
    with pytest.raises(rest.InvalidArgument, match="id must be a str, or an int of 0 or more") as caught:
        call(tag="things").run("log", "x", "k", id=1.5, note="n")
    assert caught.value.argument == "id"
    with pytest.raises(rest.InvalidArgument, match="name must be a str without"):
        call.run("log", "..", "k", id=1, note="n")
    assert not call.sent


# ---- results ------------------------------------------------------------------------------------------------------


def test_the_only_property_of_a_response_is_the_result(call: Caller) -> None:
    assert call([{"rack": rack(1)}]).run("get", "1") == models.Rack(rack_id="1")


def test_of_several_properties_the_named_one_is_the_result(call: Caller) -> None:
    assert call([{"rack": rack(1), "changed": True}]).run("update", "1", []) == models.Rack(rack_id="1")


def test_a_response_that_is_the_thing_itself_is_returned_whole(call: Caller) -> None:
    assert call([rack(1)]).run("create", "a") == models.Rack(rack_id="1")


def test_all_of_a_response_is_returned_where_the_spec_says_so(call: Caller) -> None:
    result = call([{"secret": "s", "hint": "h"}]).run("set_key", "1", secret="x", hint="h", kind="k")
    assert (result.secret, result.hint) == ("s", "h")


def test_a_response_of_nothing_is_none(call: Caller) -> None:
    assert call().run("attach", "1") is None


def test_a_list_is_a_list_beside_a_method_called_list(call: Caller) -> None:
    result = call([{"labels": [{"key": "a", "value": "b"}]}]).run("list_labels", "1")
    assert result == [models.Label(key="a", value="b")]
    assert isinstance(result, list)
    assert repr(result) == "[Label(key='a', value='b')]"


def test_an_error_response_is_what_the_sender_makes_of_it(call: Caller) -> None:
    with pytest.raises(Failed, match="404"):
        call(status=404).run("get", "1")


# ---- pages --------------------------------------------------------------------------------------------------------


def test_a_page_is_a_sequence_with_the_token_of_the_next_one(call: Caller) -> None:
    page = call([{**pages([1, 2], [3])[0], "total_count": 3}]).run("search", "name = 'x'", max_results=2)
    assert call.sent[0].body == {"filter": "name = 'x'", "max_results": 2}
    assert [item.rack_id for item in page] == ["1", "2"]
    assert (len(page), page[0].rack_id, page[-1:], page.next_page_token) == (2, "1", [page[1]], "t1")
    assert page[1] in page
    assert list(reversed(page)) == [page[1], page[0]]
    assert page.response.total_count == 3


def test_a_page_fetches_the_next_one_with_the_same_arguments(call: Caller) -> None:
    page = call(pages([1], [2])).run("search", "f", timeout=5, extra_headers={"X-A": "1"})
    following = call.run(page.next_page)
    assert [item.rack_id for item in following] == ["2"]
    assert call.sent[1].body == {"filter": "f", "max_results": 3, "page_token": "t1"}
    assert call.sent[1].options == {"timeout": 5}
    assert call.sent[1].headers["X-A"] == "1"
    assert following.next_page_token is None
    assert call.run(following.next_page) is None
    assert len(call.sent) == 2


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda page: pickle.loads(pickle.dumps(page))])
def test_a_copy_of_a_page_has_no_client(call: Caller, duplicate: Callable[[Any], Any], monkeypatch: Any) -> None:
    import sys

    page = call(pages([1], [2])).run("search")
    monkeypatch.setitem(sys.modules, "golden_mlflow_rest", rest)
    same = duplicate(page)
    assert same == page
    with pytest.raises(RuntimeError, match="pass its next_page_token as page_token"):
        call.run(same.next_page)


def test_an_iterator_reads_all_pages(call: Caller) -> None:
    items = call(pages([1, 2], [], [3])).run("iter_search", "f")
    assert [item.rack_id for item in items] == ["1", "2", "3"]
    assert [sent.body.get("page_token") for sent in call.sent] == [None, "t1", "t2"]
    assert {sent.body["filter"] for sent in call.sent} == {"f"}
    assert {sent.body["max_results"] for sent in call.sent} == {3}


def test_an_iterator_over_a_query_replaces_its_token(call: Caller) -> None:
    call(pages([1], [2])).run("iter", page_token="t0")
    assert [sent.query for sent in call.sent] == [[("page_token", "t0")], [("page_token", "t1")]]


def test_an_iterator_resumes_from_a_token(call: Caller) -> None:
    items = call(pages([4], [5])).run("iter_search", page_token="t9")
    assert [item.rack_id for item in items] == ["4", "5"]
    assert [sent.body["page_token"] for sent in call.sent] == ["t9", "t1"]


def test_an_iterator_validates_its_arguments_once_and_at_once(call: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    encoded: list[Any] = []
    plain = models.SearchRacksRequest.to_request

    def to_request(self: Any) -> Any:
        encoded.append(self)
        if self.filter == "bad":
            raise ValueError("filter")
        return plain(self)

    monkeypatch.setattr(models.SearchRacksRequest, "to_request", to_request)
    call(pages([1], [2], [3])).run("iter_search", "f")
    assert (len(encoded), len(call.sent)) == (1, 3)
    with pytest.raises(ValueError, match="filter"):
        call.resource.iter_search("bad")


def test_an_iterator_yields_no_item_twice(call: Caller) -> None:
    shifted = pages([1, 2], [2, 3], [1, 4])
    assert [item.rack_id for item in call(shifted).run("iter_search")] == ["1", "2", "3", "4"]
    assert [item.rack_id for item in call(shifted).run("iter_search", unique=False)] == ["1", "2", "2", "3", "1", "4"]


def test_an_identity_that_does_not_fit_its_type_is_none() -> None:
    walk = _Walk[list[str]](lambda item: item, None, None)  # type: ignore[arg-type, return-value]  # what a response may have
    assert walk.choose([["a"], ["a"]]) == [["a"], ["a"]]


def test_items_without_an_identity_are_all_yielded(call: Caller) -> None:
    bodies = [{"counts": [{"name": "a"}], "next_page_token": "t1"}, {"counts": [{"name": "a"}]}]
    assert len(call(bodies).run("iter_counts", "1")) == 2
    assert "unique" not in inspect.signature(call.resource.iter_counts).parameters


def test_items_within_json_are_read_and_identified(call: Caller) -> None:
    notes = [[{"note_id": 1, "text": math.nan}], [{"note_id": 1}, {"other": 2}, {"other": 2}]]
    bodies = [{"notes": json.dumps(notes[0]), "next_page_token": "t1"}, {"notes": json.dumps(notes[1])}]
    items = call(bodies).run("iter_notes", "7")
    assert [item.get("note_id", item.get("other")) for item in items] == [1, 2, 2]
    assert math.isnan(items[0]["text"])
    page = call([{"notes": "", "next_page_token": None}]).run("get_notes", "7", max_results=4)
    assert (list(page), page.next_page_token, call.sent[0].query) == ([], None, [("max_results", "4")])


@pytest.mark.parametrize("notes", ["{", '{"a": 1}', "[1]", "[" * 100_000])
def test_items_that_are_no_json_list_are_an_error_response(call: Caller, notes: str) -> None:
    with pytest.raises(Failed) as caught:
        call([{"notes": notes}]).run("get_notes", "7")
    assert isinstance(caught.value.__cause__, rest.UndecodableBody)


# ---- hostile servers ----------------------------------------------------------------------------------------------


def stuck() -> Iterable[dict[str, Any]]:
    return ({"racks": [rack(n)], "next_page_token": "same"} for n in count())


def circle() -> Iterable[dict[str, Any]]:
    return ({"racks": [rack(n)], "next_page_token": f"t{n % 3}"} for n in count())


def empty() -> Iterable[dict[str, Any]]:
    return ({"racks": [], "next_page_token": f"t{n}"} for n in count())


def repeated() -> Iterable[dict[str, Any]]:
    return ({"racks": [rack(1)], "next_page_token": f"t{n}"} for n in count())


@pytest.mark.parametrize(
    ("server", "requests", "reason"),
    [
        (stuck, 2, "the same page token twice"),
        (circle, 4, "the same page token twice"),
        (empty, 1001, "1001 pages in a row without a new item"),
        (repeated, 2, "the same page twice in a row"),
    ],
)
def test_an_iterator_stops_where_paging_would_not_end(
    call: Caller, server: Callable[[], Iterable[Any]], requests: int, reason: str
) -> None:
    with pytest.raises(rest.PaginationError, match=reason):
        call(server()).run("iter_search")
    assert len(call.sent) == requests


def test_an_iterator_stops_at_the_token_that_it_started_from(call: Caller) -> None:
    with pytest.raises(rest.PaginationError, match="the same page token twice"):
        call(pages([1], last="t0")).run("iter_search", page_token="t0")


def test_a_page_whose_next_one_is_itself_is_an_error(call: Caller) -> None:
    with pytest.raises(rest.PaginationError):
        call(pages([1], last="t0")).run("search", page_token="t0")


# ---- options of a call --------------------------------------------------------------------------------------------


def test_a_call_without_options_passes_none_to_the_sender(call: Caller) -> None:
    call([{"rack": rack(1)}]).run("get", "1")
    assert call.sent[0].options == {}
    assert call.sent[0].headers == {}


def test_a_call_may_have_a_timeout_and_headers_of_its_own(call: Caller) -> None:
    call([{"rack": rack(1)}, rack(2)]).run("get", "1", timeout=math.inf, extra_headers={"X-A": "1"})
    call.run("create", "a", extra_headers={"content-type": "application/json; v=2"})
    assert (call.sent[0].options, call.sent[0].headers) == ({"timeout": math.inf}, {"X-A": "1"})
    # Names of headers have no case.
    assert (call.sent[1].options, call.sent[1].headers) == ({}, {"content-type": "application/json; v=2"})


@pytest.mark.parametrize("timeout", [0, -1, math.nan, True, "5", [5]])
def test_a_bad_timeout_is_rejected_before_anything_is_sent(call: Caller, timeout: Any) -> None:
    with pytest.raises(ValueError, match="timeout must be a number of seconds above 0"):
        call().run("get", "1", timeout=timeout)
    with pytest.raises(ValueError, match="timeout"):
        call.resource.iter_search(timeout=timeout)
    assert not call.sent


@pytest.mark.parametrize(
    ("headers", "reason"),
    [
        ([("a", "b")], "must be a mapping"),
        ({"a b": "c"}, "contains 'a b', which is no name of a header"),
        ({"": "c"}, "contains '', which is no name"),
        ({1: "c"}, "contains 1, which is no name"),
        ({"X-A": 1}, "must be a str, but it is of type int"),
        ({"X-A": "secret\r\nX-B: 1"}, "printable ASCII"),
        ({"X-A": "secret\0"}, "printable ASCII"),
        ({"X-A": "secreté"}, "printable ASCII"),
    ],
)
def test_bad_headers_are_rejected_without_their_values(call: Caller, headers: Any, reason: str) -> None:
    with pytest.raises(rest.InvalidArgument, match="extra_headers") as caught:
        call().run("get", "1", extra_headers=headers)
    assert reason in str(caught.value)
    assert "secret" not in str(caught.value)
    assert not call.sent


# ---- raw responses ------------------------------------------------------------------------------------------------


def test_the_raw_response_comes_with_the_result(call: Caller) -> None:
    call([{"rack": rack(1)}, {"rack": rack(1)}])
    response = call.run(rest.with_response(call.resource.get), "1", room="r", timeout=3)
    assert response.parsed == models.Rack(rack_id="1")
    assert (response.status_code, response.headers["X-Seen"], response.attempts) == (200, "yes", 2)
    assert (response.url, json.loads(response.content)) == ("http://server/rooms/r/racks/1", {"rack": rack(1)})
    assert response.is_success
    assert call.sent[0].options == {"timeout": 3}
    # The resource itself is as it was.
    assert call.run("get", "1") == models.Rack(rack_id="1")


def test_the_raw_response_of_a_page_comes_with_the_page(call: Caller) -> None:
    call(pages([1], [2]))
    response = call.run(rest.with_response(call.resource.search))
    assert [item.rack_id for item in response.parsed] == ["1"]
    assert [item.rack_id for item in call.run(response.parsed.next_page)] == ["2"]


def test_the_raw_response_of_an_operation_of_nothing_has_no_result(call: Caller) -> None:
    call()
    response = call.run(rest.with_response(call.resource.attach), "1")
    assert (response.parsed, response.status_code) == (None, 200)


def test_with_response_raises_what_the_method_raises(call: Caller) -> None:
    call(status=404)
    with pytest.raises(Failed):
        call.run(rest.with_response(call.resource.get), "1")


def test_with_response_needs_a_method_that_sends_something(call: Caller) -> None:
    call(pages([1]))
    with pytest.raises(TypeError, match="iter_search sends nothing itself"):
        call.run(rest.with_response(call.resource.iter_search))
    for wrong in (print, "get", rest.Resources.racks, lambda: None):
        with pytest.raises(TypeError, match="needs a method of a resource"):
            rest.with_response(wrong)


def test_with_response_keeps_name_and_signature(call: Caller) -> None:
    method = rest.with_response(call().resource.get)
    assert method.__name__ == "get"
    assert inspect.signature(method) == inspect.signature(call.resource.get)


# ---- how things are shown -----------------------------------------------------------------------------------------


def test_a_resource_shows_its_class_and_server_without_credentials(call: Caller) -> None:
    name = "AsyncRacksResource" if call.is_async else "RacksResource"
    assert repr(call().resource) == f"{name}('http://server')"


def test_a_secret_is_shown_nowhere(call: Caller) -> None:
    result = call([{"secret": "hush", "hint": "h"}]).run("set_key", "1", secret="x", hint="h", kind="k")
    assert repr(result) == "SetRackKeyResponse(secret='***', hint='h')"
    assert "hush" not in result._repr_html_()
    assert result.to_dict() == {"secret": "hush", "hint": "h"}
    request = models.SetRackKeyRequest(secret="hush", hint="h", kind="k")
    assert "hush" not in repr([request])


def test_all_models_become_json(call: Caller) -> None:
    body = {
        "rack_id": "1",
        "load": "NaN",
        "labels": [{"key": "a", "value": ""}],
        "position": {"height": 3},
        "owner_id": 7,
        "aliases": [{"alias": "a", "shelf": 1}, {"alias": "b"}],
        "new": 1,
    }
    result = call([{"rack": body}]).run("get", "1")
    assert json.loads(json.dumps(result.to_dict(), allow_nan=False)) == {
        key: value for key, value in body.items() if key != "new"
    }


def test_an_id_that_is_a_number_in_json_reads_as_a_str(call: Caller) -> None:
    for body, read in (({"owner_id": 7}, "7"), ({"owner_id": "7"}, "7"), ({"owner_id": None}, None), ({}, None)):
        assert call([{"rack": {"rack_id": "1", **body}}]).run("get", "1").owner_id == read
    call([{"rack": {"rack_id": "1", "owner_id": "x7", "load": "heavy"}}])
    with pytest.warns(rest.ContractWarning, match=r"\$\.rack\.load"):
        odd = call.run("get", "1")
    assert odd.to_dict() == {"rack_id": "1", "owner_id": "x7", "load": "heavy"}


def test_a_list_of_named_values_reads_by_name_under_the_names_of_its_properties(call: Caller) -> None:
    body = {"rack_id": "1", "aliases": [{"alias": "a", "shelf": 1}, {"alias": "b"}]}
    aliases = call([{"rack": body}]).run("get", "1").aliases
    assert aliases == {"a": 1, "b": None}
    assert aliases.points == [models.ShelfAlias(alias="a", shelf=1), models.ShelfAlias(alias="b")]


# ---- the plain client ---------------------------------------------------------------------------------------------


def test_the_plain_client_takes_a_timeout_for_a_call() -> None:
    import httpx

    seen: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"rack": rack(1)})

    http = httpx.Client(transport=httpx.MockTransport(respond), timeout=7)
    with rest.Client("http://user:secret@server", http_client=http) as client:
        racks = rest.Resources(client).racks
        racks.get("1")
        racks.get("1", timeout=5, extra_headers={"X-A": "1"})
        racks.get("1", timeout=math.inf)
        assert "secret" not in repr(racks)
    assert [request.extensions["timeout"]["read"] for request in seen] == [7, 5, None]
    assert seen[1].headers["x-a"] == "1"


def test_the_plain_async_client_does_the_same() -> None:
    import httpx

    seen: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"rack": rack(1)})

    async def run() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(respond), timeout=7)
        async with rest.AsyncClient("http://server", http_client=http) as client:
            racks = rest.AsyncResources(client).racks
            await racks.get("1")
            response = await rest.with_response(racks.get)("1", timeout=5)
            assert response.parsed.rack_id == "1"

    asyncio.run(run())
    assert [request.extensions["timeout"]["read"] for request in seen] == [7, 5]
