"""What of a client travels to another process."""

from __future__ import annotations

import inspect
import pickle
from functools import partial
from typing import Any

import pytest

from mlflow_wrap import MLflow, Retry
from mlflow_wrap._config.pickling import conceal_arguments, reduce_client

NOTHING = {
    name: parameter.default
    for name, parameter in inspect.signature(MLflow).parameters.items()
    if name != "pickle_credentials"
}
URL = "http://127.0.0.1:5000"


def arguments(**overrides: Any) -> dict[str, Any]:
    concealed = conceal_arguments({"pickle_credentials": False, **NOTHING, **overrides})
    made, empty = reduce_client(MLflow, concealed, URL)
    assert isinstance(made, partial)
    assert (made.func, made.args, empty) == (MLflow, (), ())
    return made.keywords


def test_an_omitted_argument_is_read_anew_in_the_other_process() -> None:
    assert arguments() == {"tracking_uri": URL, "pickle_credentials": False}


def test_settings_travel() -> None:
    settings_ = {
        "tracking_uri": "http://other/",
        "retry": Retry(max_retries=1),
        "workspace": "team",
        "cert": ("a", "b"),
    }
    assert arguments(**settings_) == {"pickle_credentials": False, **settings_}


@pytest.mark.parametrize("headers", [{"User-Agent": "mine", "X-MLFLOW-WORKSPACE": "team"}, dict])
def test_harmless_headers_and_functions_travel(headers: Any) -> None:
    assert arguments(headers=headers)["headers"] is headers


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("password", "s3cret"),
        ("token", "s3cret"),
        ("headers", {"authorization": "s3cret"}),
        ("tracking_uri", "http://user:s3cret@host"),
        ("proxy", "http://user:s3cret@host"),
        ("cert", ("a", "b", "s3cret")),
        ("auth", object()),
    ],
)
def test_a_credential_travels_only_if_allowed(name: str, value: Any) -> None:
    with pytest.raises(TypeError, match=rf"\({name}\).*pickle_credentials=True") as caught:
        arguments(**{name: value})
    assert "s3cret" not in str(caught.value)
    assert arguments(**{name: value}, pickle_credentials=True)[name] is value


def module_function() -> str:
    return "token"


class Vault:
    """Keeps a token."""

    def __init__(self, token: str) -> None:
        self._token = token

    def token(self) -> str:
        return self._token

    __call__ = token

    @classmethod
    def of_class(cls) -> str:
        return cls.__name__


def closing_over(token: str) -> Any:
    return lambda: token


@pytest.mark.parametrize("name", ["token", "headers"])
@pytest.mark.parametrize(
    "function",
    [
        partial(str, "s3cret"),
        closing_over("s3cret"),
        Vault("s3cret").token,
        Vault("s3cret"),
        lambda: "s3cret",
        "s3cret".upper,
    ],
    ids=["partial", "closure", "method", "object", "lambda", "built-in method"],
)
def test_a_function_that_takes_more_along_than_its_name_travels_only_if_allowed(name: str, function: Any) -> None:
    with pytest.raises(
        TypeError, match=rf"\({name}\).*function that can be imported.*pickle_credentials=True"
    ) as caught:
        arguments(**{name: function})
    assert "s3cret" not in str(caught.value)
    assert arguments(**{name: function}, pickle_credentials=True)[name] is function


@pytest.mark.parametrize("name", ["token", "headers"])
def test_a_function_that_can_be_imported_travels(name: str) -> None:
    assert arguments(**{name: module_function})[name] is module_function


def test_hooks_travel_if_they_can_be_imported() -> None:
    hooks = {"request": [module_function]}
    assert arguments(event_hooks=hooks)["event_hooks"] is hooks
    with pytest.raises(TypeError, match=r"\(event_hooks\)"):
        arguments(event_hooks={"request": [module_function, partial(print, "s3cret")]})


def test_what_a_pickle_contains() -> None:
    with MLflow(URL, token=partial(str, "s3cret")) as client, pytest.raises(TypeError, match="token"):
        pickle.dumps(client)
    with MLflow(URL, token=module_function) as client:
        again = pickle.loads(pickle.dumps(client))  # noqa: S301  # it is our own
        assert again.tracking_uri == URL
        again.close()


@pytest.mark.parametrize("name", ["http_client", "transport"])
def test_connections_do_not_travel(name: str) -> None:
    with pytest.raises(TypeError, match=f"{name}="):
        arguments(**{name: object()}, pickle_credentials=True)
