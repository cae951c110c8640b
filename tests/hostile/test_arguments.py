"""Whatever argument a method gets, what comes out is an error of this library, and nothing is smuggled.

Here a sample of the cases is run; all of them with MLFLOW_WRAP_HOSTILE=long, which `make chaos-arguments` sets.
"""

import os
from pathlib import Path

import pytest

from tests.hostile import arguments
from tests.hostile.calls import calls
from tests.hostile.evil import EVIL

EVERY = 1 if os.environ.get("MLFLOW_WRAP_HOSTILE") == "long" else 29
"""A share that is prime to the number of values, so that the sample has each value and each method."""


@pytest.mark.filterwarnings("ignore")  # some values warn of themselves
def test_evil_arguments_end_in_errors_of_this_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Some are good names of files, also of one in the folder above.
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    monkeypatch.setenv("MLFLOW_WRAP_SPOOL_DIR", str(tmp_path / "spools"))
    server, client = arguments.make()
    cases = list(arguments.cases(client, arguments.local_files(tmp_path)))
    selected = cases[::EVERY]
    problems, outcomes = arguments.run(selected, server, client)
    print(f"{len(selected)} of {len(cases)} calls: {dict(outcomes)}")
    assert len(cases) >= 15_000
    assert {case.evil for case in selected} == set(EVIL)
    assert {case.call.name for case in selected} == {case.call.name for case in cases}
    assert outcomes["InvalidArgument"] > len(selected) / 2
    assert problems == []


def test_arguments_that_fit_are_no_errors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MLFLOW_WRAP_SPOOL_DIR", str(tmp_path / "spools"))
    server, client = arguments.make()
    for call in calls(client, arguments.local_files(tmp_path)):
        server.sent.clear()
        call.run(client)
        assert server.sent or call.name == "sync", call.name  # there is no spool to send
