"""Headers of a single call."""

from __future__ import annotations

import pytest
from mlflow_rest.api.runs.get_run import OPERATION

from mlflow_wrap import ApiError, AsyncMLflow, Retry
from mlflow_wrap._http._async.request_headers import AsyncRequestHeaders
from mlflow_wrap._http.secret import Concealed, Secret, SecretBytes
from tests.rig.echo import EchoServer
from tests.rig.faulty import FaultyServer, as_json
from tests.rig.leaks import Credentials, shown_by

pytestmark = pytest.mark.anyio

HERE = frozenset({__file__})


@pytest.mark.parametrize(
    ("name", "value"),
    [("x-team", "b"), ("Authorization", "Bearer other"), ("user-agent", "me"), ("x-mlflow-workspace", "other")],
)
async def test_they_replace_those_of_the_client(name: str, value: str) -> None:
    built = await AsyncRequestHeaders(
        "http://127.0.0.1:1",
        headers={"X-Team": Secret("a")},
        authorization=Secret("Bearer t0ken"),
        token_source=None,
        workspace="team",
        plain=False,
    ).build(OPERATION, {name: value}, None)
    assert [content for each, content in built if each.decode().lower() == name.lower()] == [value.encode()]
    assert len(built) == len({each.lower() for each, _ in built}) == 7


@pytest.mark.parametrize("accepts", ["accept-encoding", "Accept-Encoding"])
async def test_there_is_one_accepted_encoding(accepts: str) -> None:
    headers = AsyncRequestHeaders(
        "http://127.0.0.1:1",
        headers=Concealed(lambda: {"Accept-Encoding": "br"}),
        authorization=None,
        token_source=None,
        workspace=None,
        plain=False,
    )
    for per_call, accepted in (({}, b"br"), ({accepts: "identity"}, b"identity")):
        built = await headers.build(OPERATION, per_call, None)
        assert [value for name, value in built if name.lower() == b"accept-encoding"] == [accepted]


async def test_what_may_be_a_credential_is_one() -> None:
    headers = AsyncRequestHeaders(
        "http://127.0.0.1:1", headers={}, authorization=None, token_source=None, workspace=None, plain=True
    )
    per_call = {"X-Api-Key": "s3cret", "traceparent": "00-1-2-01", "x-mlflow-run-id": "r"}
    built = dict(await headers.build(OPERATION, per_call, None))
    assert {name for name, value in built.items() if isinstance(value, SecretBytes)} == {b"X-Api-Key"}


@pytest.mark.parametrize("way", ["MLflow error 400", "text 401", "Base64 400", "headers 400", "broken JSON 200"])
async def test_no_error_shows_their_credentials(way: str) -> None:
    credentials = Credentials("s3cr3t-of-this-call")
    with EchoServer() as server:
        server.way = way
        async with AsyncMLflow(server.url, retry=Retry(max_retries=0)) as client:
            with pytest.raises(ApiError) as caught:
                await client.server.get_info(extra_headers={"X-Api-Key": "s3cr3t-of-this-call"})
    # A traceback with locals is left aside: the mapping is the caller's own.
    assert credentials.found_in(shown_by(caught.value.with_traceback(None), HERE)) == []


async def test_they_reach_the_server() -> None:
    with FaultyServer(as_json({})) as server:
        async with AsyncMLflow(server.url, headers={"X-Team": "a"}) as client:
            await client.server.get_info(extra_headers={"x-team": "b"})
            await client.server.get_info()
    assert [{k.lower(): v for k, v in request.headers.items()}["x-team"] for request in server.requests] == ["b", "a"]
