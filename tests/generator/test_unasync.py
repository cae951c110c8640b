"""The sync counterpart is made by rules on words."""

from pathlib import Path

import pytest

from generator import unasync
from generator.unasync import UnusedRule, convert, convert_trees


@pytest.mark.parametrize(
    ("source", "counterpart"),
    [
        ("async def get(self) -> None:", "def get(self) -> None:"),
        ("    async with client as c:", "    with client as c:"),
        ("    async for run in runs:", "    for run in runs:"),
        ("[x async for x in y]", "[x for x in y]"),
        ("return (await self._get()).run", "return (self._get()).run"),
        ("class AsyncRunClient(AsyncThing):", "class RunClient(Thing):"),
        ("httpx.AsyncClient", "httpx.Client"),
        ("AsyncIterator[bytes]", "Iterator[bytes]"),
        ("async def __aenter__(self):", "def __enter__(self):"),
        ("async def __aexit__(self):", "def __exit__(self):"),
        ("def __aiter__(self):", "def __iter__(self):"),
        ("await client.aclose()", "client.close()"),
        ("await response.aread()", "response.read()"),
        ("response.aiter_bytes()", "response.iter_bytes()"),
        ("await api.get_run.asyncio(client=c)", "api.get_run.sync(client=c)"),
        ("from mlflow_wrap._async.pagination import iterate", "from mlflow_wrap._sync.pagination import iterate"),
        (
            '"""Like `AsyncMLflow`; `await client.aclose()` ends it."""',
            '"""Like `MLflow`; `client.close()` ends it."""',
        ),
        ("# `async with` closes it", "# `with` closes it"),
    ],
)
def test_code_comments_and_docstrings_are_converted(source: str, counterpart: str) -> None:
    assert convert(source, set()) == counterpart


@pytest.mark.parametrize(
    "source",
    [
        "Asynchronous = 1",
        "asyncio.run(main())",
        "awaited = 1",
        "self.areader",
        "an_async_thing = 1",
        "class Asyncio: ...",
        "import asyncio",
        "async_mode = True",
    ],
)
def test_words_that_only_look_alike_are_left(source: str) -> None:
    assert convert(source, set()) == source


def test_every_rule_of_the_table_must_apply_somewhere(tmp_path: Path) -> None:
    (tmp_path / "_async").mkdir()
    (tmp_path / "_async" / "module.py").write_text("async def f(): await g()\n", "utf-8")
    with pytest.raises(UnusedRule, match=r"anyio"):
        convert_trees([(tmp_path / "_async", tmp_path / "_sync")])


def test_counterparts_keep_the_names_of_files_and_say_where_they_come_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unasync, "_RULES", ((r"\bawait ", ""),))
    (tmp_path / "home" / "_async" / "inner").mkdir(parents=True)
    (tmp_path / "home" / "_async" / "inner" / "module.py").write_text("await ü()\n", "utf-8")
    convert_trees([(tmp_path / "home" / "_async", tmp_path / "out")])
    lines = (tmp_path / "out" / "inner" / "module.py").read_text("utf-8").splitlines()
    assert lines[0] == "# Made by `make generate` from home/_async/inner/module.py."
    assert lines[2] == "ü()"
