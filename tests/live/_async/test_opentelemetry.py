"""Each call makes a span, as OpenTelemetry's semantic conventions for HTTP have it."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import Mock

import httpx
import pytest
from mlflow_rest.api.runs import get_run
from opentelemetry import context, trace
from opentelemetry.context import _SUPPRESS_INSTRUMENTATION_KEY
from opentelemetry.trace import SpanKind, StatusCode

from mlflow_wrap import ApiError, AsyncMLflow, ConnectionFailed, InvalidArgument, MLflowError, NotFound, Retry
from mlflow_wrap._http._async.sender import AsyncRetryingSender
from tests.rig.echo import ECHOES, EchoServer
from tests.rig.fault_proxy import FaultProxy
from tests.rig.faulty import FaultyServer, Reply, as_json
from tests.rig.leaks import Credentials
from tests.rig.spans import Spans, traceparent

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import ReadableSpan

pytestmark = pytest.mark.anyio

RUN = {"run": {"info": {"run_id": "r", "experiment_id": "7", "artifact_uri": "mlflow-artifacts:/7/r"}, "data": {}}}
GET_RUN = "/api/2.0/mlflow/runs/get"
QUICK = Retry(backoff_factor=0.001, backoff_jitter=0)


def attributes(span: ReadableSpan) -> Mapping[str, Any]:
    return dict(span.attributes or {})


async def test_a_call_is_a_span(spans: Spans, mlflow_url: str, run_id: str) -> None:
    spans.take()  # those of the fixtures
    with FaultProxy(mlflow_url) as proxy:
        async with AsyncMLflow(proxy.url) as client:
            await client.runs.get(run_id)
            await client.runs.set_tag(run_id, "key", "value")
        authority: str = proxy.url.partition("://")[2]
    got, tagged = spans.take()
    host, _, port = authority.partition(":")
    assert (got.name, got.kind, got.status.status_code) == (f"GET {GET_RUN}", SpanKind.CLIENT, StatusCode.UNSET)
    assert attributes(got) == {
        "http.request.method": "GET",
        "http.response.status_code": 200,
        "server.address": host,
        "server.port": int(port),
        "url.full": f"http://{authority}{GET_RUN}?run_id={run_id}",
        "url.template": GET_RUN,
    }
    assert tagged.name == "POST /api/2.0/mlflow/runs/set-tag"
    assert got.instrumentation_scope is not None
    assert got.instrumentation_scope.name == "mlflow_wrap"


async def test_the_template_has_no_values(spans: Spans) -> None:
    with FaultyServer(as_json({})) as server:
        async with AsyncMLflow(f"{server.url}/prefix", retry=QUICK) as client:
            await client.webhooks.delete("w 1")
    [span] = spans.take()
    assert span.name == f"DELETE {attributes(span)['url.template']}"
    assert attributes(span)["url.template"] == "/prefix/api/2.0/mlflow/webhooks/{webhook_id}"
    assert attributes(span)["url.full"] == f"{server.url}/prefix/api/2.0/mlflow/webhooks/w%201"


async def test_the_context_goes_to_the_server(spans: Spans) -> None:
    with FaultyServer(as_json(RUN)) as server:
        async with AsyncMLflow(server.url) as client:
            with spans.tracer.start_as_current_span("outer"):
                await client.runs.get("r")
            await client.server.get_info(extra_headers={"Traceparent": "00-mine"})
    call, outer, own = spans.take()
    assert call.parent is not None
    assert (call.parent.span_id, call.context.trace_id) == (outer.context.span_id, outer.context.trace_id)
    assert own.parent is None
    sent = [[v for k, v in request.headers.items() if k.lower() == "traceparent"] for request in server.requests]
    assert sent == [[traceparent(call)], ["00-mine"]]


async def test_the_span_is_the_current_one_within_the_call(spans: Spans) -> None:
    seen: list[Any] = []

    def token() -> str:
        seen.append(trace.get_current_span().get_span_context().span_id)
        return "t0ken"

    before = trace.get_current_span()
    with FaultyServer(as_json(RUN)) as server:
        async with AsyncMLflow(server.url, token=token) as client:
            await client.runs.get("r")
    [span] = spans.take()
    assert seen == [span.context.span_id]
    assert trace.get_current_span() is before


async def test_retries_are_counted(spans: Spans) -> None:
    responses = iter([as_json({}, 503), as_json({}, 503), as_json(RUN)])
    with FaultyServer(lambda _: next(responses)) as server:
        async with AsyncMLflow(server.url, retry=QUICK) as client:
            await client.runs.get("r")
    [span] = spans.take()
    assert attributes(span)["http.request.resend_count"] == 2
    assert (attributes(span)["http.response.status_code"], span.status.status_code) == (200, StatusCode.UNSET)
    assert [request.headers["traceparent"] for request in server.requests] == [traceparent(span)] * 3


async def test_an_error_response_is_an_error(spans: Spans, async_client: AsyncMLflow) -> None:
    with pytest.raises(NotFound):
        await async_client.runs.get("0" * 32)
    [span] = spans.take()
    assert (attributes(span)["http.response.status_code"], attributes(span)["error.type"]) == (404, "404")
    assert (span.status.status_code, span.status.description) == (StatusCode.ERROR, None)
    assert "http.request.resend_count" not in attributes(span)


async def test_no_response_is_an_error(spans: Spans) -> None:
    with FaultyServer(Reply(raw=b"")) as server:
        async with AsyncMLflow(server.url, retry=Retry(max_retries=1, backoff_factor=0.001)) as client:
            with pytest.raises(ConnectionFailed) as caught:
                await client.runs.get("r")
    [span] = spans.take()
    assert attributes(span)["error.type"] == "mlflow_wrap.errors.ConnectionFailed"
    assert attributes(span)["http.request.resend_count"] == 1
    assert "http.response.status_code" not in attributes(span)
    assert (span.status.status_code, span.status.description) == (StatusCode.ERROR, str(caught.value))


async def test_what_the_users_functions_raise_is_named_and_not_quoted(spans: Spans) -> None:
    def token() -> str:
        raise RuntimeError("s3cret")

    async with AsyncMLflow("http://127.0.0.1:1", token=token) as client:
        with pytest.raises((RuntimeError, InvalidArgument)) as caught:
            await client.runs.get("r")
    [span] = spans.take()
    assert str(attributes(span)["error.type"]).endswith(type(caught.value).__name__)
    assert (span.status.status_code, span.status.description) == (StatusCode.ERROR, None)


async def test_files_are_spans_too(spans: Spans, mlflow_url: str, run_id: str, tmp_path: Path) -> None:
    (tmp_path / "up.bin").write_bytes(b"x" * 300_000)
    async with AsyncMLflow(mlflow_url) as client:
        uploaded = await client.artifacts.upload_file(run_id, tmp_path / "up.bin")
        await client.artifacts.download_file(run_id, uploaded, tmp_path / "down.bin")
        with pytest.raises(ApiError):
            await client.artifacts.download_file(run_id, "missing.bin", tmp_path / "missing.bin")
    transfers = [span for span in spans.take() if "mlflow-artifacts" in span.name]
    shown = [(span.name.partition(" ")[0], attributes(span)["http.response.status_code"]) for span in transfers]
    assert shown == [("PUT", 200), ("GET", 206), ("GET", 404)]
    assert [span.status.status_code for span in transfers] == [StatusCode.UNSET, StatusCode.UNSET, StatusCode.ERROR]


@pytest.mark.parametrize("way", ECHOES)
async def test_no_credential_is_in_a_span(spans: Spans, way: str) -> None:
    token = "t0ken-s3cr3t-0123456789"  # noqa: S105
    credentials = Credentials(token, "s3cr3t-of-this-call", "s3cr3t-of-all-calls")
    with EchoServer() as server:
        server.way = way
        async with AsyncMLflow(
            server.url, token=token, headers={"X-Api-Key": "s3cr3t-of-all-calls"}, retry=Retry(max_retries=0)
        ) as client:
            with suppress(MLflowError):
                await client.server.get_info(extra_headers={"X-Key": "s3cr3t-of-this-call"})
    [span] = spans.take()
    assert credentials.found_in([span.to_json(), repr(attributes(span)), repr(span.status.description)]) == []


async def test_userinfo_and_signatures_are_not_in_a_span(spans: Spans) -> None:
    with FaultyServer(as_json(RUN)) as server:
        async with AsyncMLflow(server.url.replace("://", "://user:s3cr3t@", 1)) as client:
            await client.runs.get("r")
            await client.raw.send(
                get_run.OPERATION, GET_RUN, (("run_id", "r"), ("X-Amz-Signature", "s3cr3t")), None, {}
            )
    first, second = spans.take()
    assert "s3cr3t" not in first.to_json() + second.to_json()
    assert attributes(second)["url.full"] == f"{server.url}{GET_RUN}?run_id=r&X-Amz-Signature=…"


async def test_exporters_make_no_spans_of_their_own(spans: Spans) -> None:
    with FaultyServer(as_json(RUN)) as server:
        async with AsyncMLflow(server.url) as client:
            token = context.attach(context.set_value(_SUPPRESS_INSTRUMENTATION_KEY, True))
            try:
                await client.runs.get("r")
            finally:
                context.detach(token)
    assert spans.take() == []
    assert "traceparent" not in server.requests[0].headers


async def test_with_a_client_of_the_user(spans: Spans) -> None:
    with FaultyServer(as_json(RUN)) as server:
        async with httpx.AsyncClient() as http_client, AsyncMLflow(server.url, http_client=http_client) as client:
            await client.runs.get("r")
    [span] = spans.take()
    assert server.requests[0].headers["traceparent"] == traceparent(span)


async def test_a_provider_that_is_set_later_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    late = Spans()
    with FaultyServer(as_json(RUN)) as server:
        async with AsyncMLflow(server.url) as client:
            await client.runs.get("r")
            monkeypatch.setattr(trace, "get_tracer_provider", lambda: late.provider)
            await client.runs.get("r")
    assert len(late.take()) == 1
    assert ["traceparent" in request.headers for request in server.requests] == [False, True]


async def test_a_disabled_sdk_makes_no_spans(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OTEL_SDK_DISABLED", "true")
    disabled = Spans()
    monkeypatch.setattr(trace, "get_tracer_provider", lambda: disabled.provider)
    with FaultyServer(as_json(RUN)) as server:
        async with AsyncMLflow(server.url) as client:
            await client.runs.get("r")
    assert disabled.take() == []
    assert "traceparent" not in server.requests[0].headers


async def test_without_the_api_the_sender_is_the_plain_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "opentelemetry")
    monkeypatch.setattr("mlflow_wrap._async.build_sender.PathFinder", Mock(find_spec=Mock(return_value=None)))
    async with AsyncMLflow("http://127.0.0.1:1") as client:
        assert type(client.raw) is AsyncRetryingSender
    monkeypatch.undo()
    async with AsyncMLflow("http://127.0.0.1:1") as client:
        assert type(client.raw) is not AsyncRetryingSender
