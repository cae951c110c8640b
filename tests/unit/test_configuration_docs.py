"""The page about configuration: complete, and its code works as far as it can without the clouds it is about."""

from __future__ import annotations

import hashlib
import hmac
import inspect
import re
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import httpx
import pytest

from mlflow_wrap import AsyncMLflow, MLflow

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/configuration.md").read_text("utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


def rows(heading: str) -> list[str]:
    """The first cells of the tables under a heading."""
    section = PAGE.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    return [line.split("|")[1] for line in section.splitlines() if line.startswith("| `")]


def names(cells: list[str]) -> list[str]:
    return [name for cell in cells for name in re.findall(r"`([^`]+)`", cell)]


@pytest.mark.parametrize("code", BLOCKS, ids=range(len(BLOCKS)))
def test_every_example_is_python(code: str) -> None:
    compile(code, "docs/configuration.md", "exec", dont_inherit=True)


def test_every_argument_is_documented() -> None:
    arguments = [*inspect.signature(MLflow).parameters]
    assert arguments == [*inspect.signature(AsyncMLflow).parameters]
    assert names(rows("Arguments")) == arguments


def test_every_variable_that_the_code_reads_is_documented_and_no_other() -> None:
    readers = ("credentials", "proxies", "settings")
    source = "".join((ROOT / f"mlflow_wrap/_config/{name}.py").read_text("utf-8") for name in readers)
    read = set(re.findall(r"""\b(?:MLFLOW|REQUESTS|CURL|SSL)_[A-Z_0-9]*[A-Z0-9]\b""", source))
    honoured, ignored = PAGE.split("\nNot read:\n")
    variables = set(names([line.split("|")[1] for line in honoured.splitlines() if re.match(r"\| `[A-Z]", line)]))
    proxies = {"HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"}
    keepalive = {
        "MLFLOW_HTTP_TCP_KEEPALIVE_IDLE",
        "MLFLOW_HTTP_TCP_KEEPALIVE_INTERVAL",
        "MLFLOW_HTTP_TCP_KEEPALIVE_COUNT",
    }
    assert variables - proxies - keepalive <= read
    documented = variables | set(re.findall(r"`(\w+)`", ignored))
    assert read <= documented


def test_every_variable_of_mlflow_about_http_is_documented() -> None:
    spec = find_spec("mlflow")
    assert spec is not None
    assert spec.origin is not None
    declared = Path(spec.origin).with_name("environment_variables.py").read_text("utf-8")
    names_ = set(re.findall(r'"(_?MLFLOW_(?:HTTP|TRACKING|ALLOW_HTTP|WORKSPACE)(?:_[A-Z0-9_]+)?)"', declared))
    # How the server keeps workspaces.
    names_ = {name for name in names_ if "_ARTIFACT_ROOT_CACHE_" not in name}
    assert len(names_) > 20
    assert {name for name in names_ if f"`{name}`" not in PAGE} == set()


# The recipe for AWS, against the rules of the signature written down a second time.


@pytest.fixture
def sigv4(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> httpx.Auth:
    """What the page shows, with credentials of the test."""
    for name, value in {
        "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
        "AWS_SECRET_ACCESS_KEY": "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
        "AWS_SESSION_TOKEN": "session",
        "AWS_DEFAULT_REGION": "eu-west-1",
        "AWS_CONFIG_FILE": str(tmp_path / "none"),
        "AWS_SHARED_CREDENTIALS_FILE": str(tmp_path / "none"),
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("AWS_PROFILE", raising=False)
    code = next(block for block in BLOCKS if "class AwsSigV4" in block)
    namespace: dict[str, Any] = {}
    exec(code, namespace)  # noqa: S102  # it is our own
    made = namespace["AwsSigV4"]()
    assert isinstance(made, httpx.Auth)
    return made


def digest(key: bytes, text: str) -> bytes:
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


def signature(request: httpx.Request, signed: list[str], stamp: str) -> str:
    """The signature of a request, by the rules of AWS."""
    pairs = sorted(pair.partition("=")[::2] for pair in request.url.query.decode().split("&") if pair)
    canonical = "\n".join(
        [
            request.method,
            request.url.raw_path.decode().partition("?")[0],
            "&".join(f"{name}={value}" for name, value in pairs),
            *(f"{name}:{request.headers[name].strip()}" for name in signed),
            "",
            ";".join(signed),
            hashlib.sha256(request.content).hexdigest(),
        ]
    )
    scope = f"{stamp[:8]}/eu-west-1/execute-api/aws4_request"
    text = "\n".join(["AWS4-HMAC-SHA256", stamp, scope, hashlib.sha256(canonical.encode()).hexdigest()])
    key = b"AWS4wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
    for part in scope.split("/"):
        key = digest(key, part)
    return digest(key, text).hex()


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "/prod/api/2.0/mlflow/runs/get?run_id=abc", b""),
        ("GET", "/prod/version", b""),
        ("GET", "/prod/api/2.0/mlflow/experiments/get-by-name?experiment_name=a+b%2Bc%2F%C3%BC~&max=1", b""),
        ("POST", "/prod/api/2.0/mlflow/runs/search", '{"filter":"grün"}'.encode()),
    ],
)
def test_the_recipe_for_aws_signs_what_is_sent(sigv4: httpx.Auth, method: str, path: str, body: bytes) -> None:
    arrived: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        arrived.append(request)
        return httpx.Response(200)

    url = f"https://abc.execute-api.eu-west-1.amazonaws.com{path}"
    with httpx.Client(transport=httpx.MockTransport(respond), auth=sigv4) as client:
        client.request(method, url, content=body, headers={"Content-Type": "application/json"} if body else None)
    [request] = arrived
    match = re.fullmatch(
        r"AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/(\d{8})/eu-west-1/execute-api/aws4_request, "
        r"SignedHeaders=([a-z0-9;\-]+), Signature=([0-9a-f]{64})",
        request.headers["Authorization"],
    )
    assert match is not None
    signed = match[2].split(";")
    assert {"host", "x-amz-date", "x-amz-security-token"} <= set(signed)
    assert "x-amz-security-token" in signed
    assert match[3] == signature(request, signed, request.headers["X-Amz-Date"])
    # A space travels as AWS reads it, and means the same.
    assert b"+" not in request.url.query
    assert unquote(request.url.query.decode()) == unquote(path.partition("?")[2].replace("+", " "))
    assert request.content == body
