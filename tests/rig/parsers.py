"""Runs the tests of a module with each parser of responses: import `each_parser` there."""

from __future__ import annotations

import pytest

from mlflow_wrap._http import response_parser
from mlflow_wrap._http.h11_parser import H11ResponseParser
from mlflow_wrap._http.httptools_parser import HttptoolsResponseParser

PARSERS: dict[str, type[H11ResponseParser]] = {"h11": H11ResponseParser, "httptools": HttptoolsResponseParser}


@pytest.fixture(params=PARSERS, autouse=True)
def each_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The parser of all connections in this process."""
    monkeypatch.setattr(response_parser, "ResponseParser", PARSERS[request.param])
