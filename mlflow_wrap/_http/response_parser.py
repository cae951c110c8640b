"""Chooses the parser of responses, once: httptools where it is installed, h11 otherwise."""

from __future__ import annotations

from mlflow_wrap._http.h11_parser import H11ResponseParser

ResponseParser: type[H11ResponseParser]
try:
    from mlflow_wrap._http.httptools_parser import HttptoolsResponseParser as ResponseParser
except ImportError:
    ResponseParser = H11ResponseParser
