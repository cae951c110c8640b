"""Calls every method with every argument replaced by every evil value, and judges what comes of it."""

from __future__ import annotations

import re
import traceback
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from mlflow_wrap import MLflow, MLflowError
from tests.hostile.calls import Call, calls
from tests.hostile.evil import EVIL, MARK, OwnError
from tests.hostile.examples import find_example
from tests.hostile.stub import Sent, StubServer, make_client

_SAFE_TARGET = re.compile(r"/[!-~]*")


class Case(NamedTuple):
    """One argument of one method, and what it gets."""

    call: Call
    argument: str
    evil: str

    @property
    def name(self) -> str:
        """Such as `runs.get run_id=NUL`."""
        return f"{self.call.name} {self.argument}={self.evil}"


def local_files(folder: Path) -> dict[str, Any]:
    """Make the arguments that name files of this machine.

    Args:
        folder: A folder for them.
    """
    file = folder / "file.txt"
    file.write_text("x")
    target = folder / "target"
    target.mkdir(exist_ok=True)
    source = folder / "source"
    source.mkdir(exist_ok=True)
    (source / "file.txt").write_text("x")
    (source / "MLmodel").write_text("flavors: {}")
    return {"local_path": file, "destination": target, "local_dir": source}


def _is_folder(value: object) -> bool:
    try:
        return isinstance(value, str) and Path(value).is_dir()
    except (OSError, ValueError):
        return False


def cases(client: MLflow, files: Mapping[str, Any]) -> Iterator[Case]:
    """All cases, in a stable order."""
    for call in calls(client, files):
        for argument in call.arguments:
            for evil in EVIL:
                # A folder of this machine is one that files may well go to and come from.
                if argument not in ("destination", "local_dir") or not _is_folder(EVIL[evil]()):
                    yield Case(call, argument, evil)


def run(selected: Iterable[Case], server: StubServer, client: MLflow) -> tuple[list[str], Counter[str]]:
    """Run cases.

    Args:
        selected: The cases.
        server: The stub server.
        client: Its client.

    Returns:
        What went wrong, and how often each outcome occurred.
    """
    problems: list[str] = []
    outcomes: Counter[str] = Counter()
    for case in selected:
        server.sent.clear()
        try:
            case.call.run(client, **{case.argument: EVIL[case.evil]()})
        except MLflowError as error:
            outcomes[type(error).__name__] += 1
        except OwnError:
            outcomes["an exception of the user's own object"] += 1
        except Exception as error:
            outcomes["foreign"] += 1
            problems.append(f"{case.name}: {describe(error)}")
        else:
            outcomes["returned"] += 1
        problems += [f"{case.name}: {problem}" for sent in server.sent for problem in _smuggled(sent)]
    return problems, outcomes


def describe(error: Exception) -> str:
    """Describe an exception, and where it was raised."""
    where = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {str(error)[:150]} ({where.filename}:{where.lineno})"


def _smuggled(sent: Sent) -> Iterator[str]:
    """What a request has that it should not have."""
    if not _SAFE_TARGET.fullmatch(sent.target):
        yield f"sent an unsafe target {sent.target[:200]!r}"
    if find_example(sent.method, sent.path) is None:
        yield f"sent to no route {sent.method} {sent.path[:200]}"
    if any(step in (".", "..") for step in re.sub("%2[eE]", ".", sent.path).split("/")):
        yield f"sent a path that leads elsewhere {sent.path[:200]}"
    for name, value in sent.headers:
        if b"\r" in name + value or b"\n" in name + value or MARK.encode() in name:
            yield f"sent the header {name!r}: {value[:100]!r}"
    is_json = any(name.lower() == b"content-type" and value == b"application/json" for name, value in sent.headers)
    if is_json:
        try:
            msgspec.json.decode(sent.content)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            yield f"sent a body that is not JSON: {error}"


def make() -> tuple[StubServer, MLflow]:
    """Make a stub server and its client."""
    server = StubServer()
    return server, make_client(server)
