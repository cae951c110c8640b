"""`pytest --showlocals`, the strictest common viewer of locals, shows no credential of a client."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

TESTS = '''
import asyncio, os
import pytest
from mlflow_wrap import AsyncMLflow, MLflow, Retry
from tests.rig.echo import EchoServer

def arguments(url):
    import base64
    plain = base64.b64decode(os.environ["ENCODED"]).decode()
    return {"tracking_uri": url, "token": plain, "headers": {"X-Api-Key": plain}, "retry": Retry(max_retries=0)}

class Caller:
    """Keeps what belongs to the test out of its locals."""
    def __init__(self, way, url=None):
        self.server = EchoServer()
        self.server.way = way
        self.url = url
    def call(self):
        __tracebackhide__ = False
        with self.server:
            with MLflow(**arguments(self.url or self.server.url)) as client:
                client.runs.get("r1")
    async def call_async(self):
        with self.server:
            async with AsyncMLflow(**arguments(self.url or self.server.url)) as client:
                await client.runs.get("r1")

WAYS = ["text 401", "broken JSON 200", "cut body 200", "broken header", "hang up", "headers 400", "title 404"]

@pytest.mark.parametrize("way", WAYS)
def test_sync(way):
    Caller(way).call()

@pytest.mark.parametrize("way", WAYS)
def test_async(way):
    asyncio.run(Caller(way).call_async())

def test_unreachable():
    Caller("hang up", "http://127.0.0.1:1").call()

def test_invalid():
    MLflow(**arguments("http://host"), workspace="A")
'''


def test_a_failing_test_with_showlocals_shows_no_credential(tmp_path: Path) -> None:
    (tmp_path / "test_shown.py").write_text(TESTS)
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-l", "--tb=long", "-vv", "--full-trace", "-p", "no:cacheprovider"),
            *("-c", os.devnull, "--rootdir", str(tmp_path), str(tmp_path)),
        ],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root), "ENCODED": "czNjcmV0LVRva2VuLTAxMjM="},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "16 failed" in done.stdout, done.stdout[-3000:] + done.stderr
    assert "s3cret" not in done.stdout
    assert "SecretBytes" in done.stdout
