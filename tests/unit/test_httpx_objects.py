"""Objects of httpx and httpx2 are distinguished, and type checkers accept exactly those that work."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import httpx
import httpx2
import pytest

from mlflow_wrap import AsyncMLflow, InvalidArgument, MLflow
from mlflow_wrap._http.httpx_objects import find_library

URL = "http://127.0.0.1:1"


class Signature(httpx2.Auth):
    pass


@pytest.mark.parametrize(
    ("value", "class_name", "library"),
    [
        (httpx.BasicAuth("user", "s3cret"), "Auth", httpx),
        (httpx2.BasicAuth("user", "s3cret"), "Auth", httpx2),
        (Signature(), "Auth", httpx2),
        (httpx.MockTransport(lambda _: httpx.Response(200)), "BaseTransport", httpx),
        (httpx2.MockTransport(lambda _: httpx2.Response(200)), "AsyncBaseTransport", httpx2),
        (httpx2.HTTPTransport(), "AsyncBaseTransport", None),
        (object(), "Auth", None),
        (httpx2.Auth, "Auth", None),
    ],
)
def test_an_object_is_of_its_own_library(value: object, class_name: str, library: Any) -> None:
    assert find_library(value, class_name) is library


def test_nothing_is_imported_to_find_out() -> None:
    program = (
        "import sys; from mlflow_wrap._http.httpx_objects import find_library\n"
        "assert find_library(5, 'Auth') is None\n"
        "assert not {'httpx', 'httpx2'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


def test_type_checkers_accept_what_works() -> None:
    with httpx.Client() as old, httpx2.Client() as new:
        MLflow(URL, http_client=old).close()
        MLflow(URL, http_client=new).close()
    MLflow(URL, transport=httpx.HTTPTransport(), auth=httpx.BasicAuth("user", "s3cret")).close()
    MLflow(URL, transport=httpx2.HTTPTransport(), auth=httpx2.BasicAuth("user", "s3cret")).close()
    MLflow(URL, transport=httpx2.MockTransport(lambda _: httpx2.Response(200)), auth=Signature()).close()


# mypy reports an unused `type: ignore` as an error, so these lines show that it rejects them as well.


def test_the_other_variant_is_rejected() -> None:
    with httpx2.Client() as client, pytest.raises(InvalidArgument, match=r"http_client must be an httpx\.AsyncClient"):
        AsyncMLflow(URL, http_client=client)  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match=r"transport must be an httpx\.AsyncBaseTransport"):
        AsyncMLflow(URL, transport=httpx2.HTTPTransport())  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match=r"http_client must be an httpx\.Client"):
        MLflow(URL, http_client=httpx2.AsyncClient())  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match=r"transport must be an httpx\.BaseTransport"):
        MLflow(URL, transport=httpx.AsyncHTTPTransport())  # type: ignore[arg-type]


def test_a_function_is_no_authentication() -> None:
    with pytest.raises(InvalidArgument, match=r"auth must be an httpx\.Auth or an httpx2\.Auth"):
        MLflow(URL, auth=lambda request: request)  # type: ignore[arg-type]
