"""Which credentials a client sends."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from os import PathLike, fspath
from typing import Any

from attrs import frozen

from mlflow_wrap._config import environment
from mlflow_wrap._http import header_validation, urls
from mlflow_wrap._http.secret import Secret
from mlflow_wrap._http.token_source import TokenCall, TokenFile
from mlflow_wrap.errors import InvalidArgument

USERNAME = "MLFLOW_TRACKING_USERNAME"
PASSWORD = "MLFLOW_TRACKING_PASSWORD"  # noqa: S105  # the name of a variable
TOKEN = "MLFLOW_TRACKING_TOKEN"  # noqa: S105
PROVIDER = "MLFLOW_TRACKING_AUTH"
SIGV4 = "MLFLOW_TRACKING_AWS_SIGV4"
FILE = "~/.mlflow/credentials"
KUBERNETES_TOKEN = "/var/run/secrets/kubernetes.io/serviceaccount/token"  # noqa: S105  # a path
KUBERNETES_NAMESPACE = "/var/run/secrets/kubernetes.io/serviceaccount/namespace"

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


@frozen
class Credentials:
    """What proves who sends: at most one of the two, or none for a server that wants none."""

    authorization: Secret | None = None
    """The whole value of the header `Authorization`."""
    token_source: TokenFile | TokenCall | None = None
    """Where the token comes from, if it is not fixed."""


def given(
    *,
    username: object,
    password: object,
    token: object,
    token_file: object,
    auth: object,
    header: str | None,
) -> Credentials | None:
    """What the arguments say; `None` if they say nothing.

    Args:
        username: For basic authentication, together with the password.
        password: See `username`.
        token: A token, or what answers one.
        token_file: The path of a file with a token.
        auth: An `httpx.Auth`, which sets the header by itself.
        header: `Authorization` among the headers that the user gives.

    Raises:
        InvalidArgument: If there is more than one, or one is incomplete or not what it should be.
    """
    kinds = {
        "username and password": username is not None or password is not None,
        "token": token is not None,
        "token_file": token_file is not None,
        "auth": auth is not None,
        "Authorization in headers": header is not None,
    }
    found = [name for name, there in kinds.items() if there]
    if len(found) > 1:
        raise InvalidArgument(f"only one of {', '.join(kinds)} can be given, but these are: {', '.join(found)}")
    if username is not None or password is not None:
        return Credentials(_pair(username, password))
    if token is not None:
        return _token(token)
    if token_file is not None:
        return Credentials(token_source=TokenFile(path("token_file", token_file)))
    if auth is not None:
        if not hasattr(auth, "auth_flow"):
            raise InvalidArgument(
                f"auth must be an httpx.Auth, but it is of type {type(auth).__name__}; for basic authentication, give "
                "username and password"
            )
        return Credentials()
    return None if header is None else Credentials(Secret(header))


def surrounding(environ: Mapping[str, str], file: Callable[[], str | None]) -> Credentials:
    """What the environment or else the credentials file says. As in MLflow's own client, a password beats a token.

    Args:
        environ: The environment.
        file: Reads the credentials file; `None` if there is none. It is asked only if it matters.

    Raises:
        InvalidArgument: If something is incomplete, or wants what this library does not have.
    """
    kubernetes = _provider(environ) is not None
    username, password = environ.get(USERNAME) or None, environ.get(PASSWORD) or None
    token = environment.text(environ, TOKEN)
    if username and password and not kubernetes:
        return Credentials(_basic(username, password, USERNAME, PASSWORD))
    if token:
        return Credentials(header_validation.bearer(TOKEN, token))
    if kubernetes:
        return Credentials(
            token_source=TokenFile(KUBERNETES_TOKEN, f"{PROVIDER}={environment.text(environ, PROVIDER)}")
        )
    return Credentials(_pair_of_environment(username, password, file))


def workspace_of_provider(environ: Mapping[str, str], namespace: Callable[[], str | None]) -> str | None:
    """The workspace that `MLFLOW_TRACKING_AUTH=kubernetes-namespaced` means: the namespace of the pod.

    Args:
        environ: The environment.
        namespace: Reads the file that Kubernetes keeps the namespace in; `None` if there is none.

    Raises:
        InvalidArgument: If there is no such file.
    """
    if _provider(environ) != "kubernetes-namespaced":
        return None
    found = (namespace() or "").strip()
    if not found:
        raise InvalidArgument(
            f"{PROVIDER} is kubernetes-namespaced, but {KUBERNETES_NAMESPACE} cannot be read; give workspace="
        )
    return found


def _provider(environ: Mapping[str, str]) -> str | None:
    """Which of the providers for Kubernetes adds the credentials."""
    if environment.flag(environ, SIGV4, default=False):
        raise InvalidArgument(
            f"{SIGV4} is set, but signing needs an httpx.Auth: give auth=; 'AWS SigV4' in docs/configuration.md has one"
        )
    found = environment.text(environ, PROVIDER)
    if found is None or found in ("kubernetes", "kubernetes-namespaced"):
        return found
    raise InvalidArgument(
        f"{PROVIDER} must be kubernetes or kubernetes-namespaced, but it is {found!r}; plugins of MLflow's own client "
        "do not work here: give token= a function, or auth= an httpx.Auth"
    )


def _token(token: object) -> Credentials:
    if callable(token):
        return Credentials(token_source=TokenCall(token))
    if not isinstance(token, str):
        raise InvalidArgument(
            f"token must be a text or a function that answers one, but it is of type {type(token).__name__}"
        )
    return Credentials(header_validation.bearer("token", token))


def _pair(username: object, password: object) -> Secret:
    for name, value, other in (("username", username, "password"), ("password", password, "username")):
        if value is None:
            raise InvalidArgument(f"{name} must be given together with {other}")
        if not isinstance(value, str):
            raise InvalidArgument(f"{name} must be a text, but it is of type {type(value).__name__}")
        if not value:
            raise InvalidArgument(f"{name} must not be empty")
    return _basic(username, password, "username", "password")


def _basic(username: Any, password: Any, username_name: str, password_name: str) -> Secret:
    if ":" in username:
        raise InvalidArgument(f"{username_name} must not hold ':', which ends it in basic authentication")
    for name, value in ((username_name, username), (password_name, password)):
        if _CONTROL.search(value):
            raise InvalidArgument(f"{name} must not hold a line break or another control character")
    try:
        return urls.basic(username.encode(), password.encode())
    except UnicodeEncodeError:
        # Not told by its cause, which quotes the text.
        raise InvalidArgument(f"{username_name} and {password_name} must be text that UTF-8 can write") from None


def _pair_of_environment(username: str | None, password: str | None, file: Callable[[], str | None]) -> Secret | None:
    names = [USERNAME if username else f"the user name in {FILE}", PASSWORD if password else f"the password in {FILE}"]
    text = file()
    if text is not None:
        username_there, password_there = _of_file(text)
        username, password = username or username_there, password or password_there
    if username and password:
        return _basic(username, password, *names)
    if username or password:
        missing = f"{PASSWORD} is not set" if username else f"{USERNAME} is not set"
        raise InvalidArgument(f"{names[0] if username else names[1]} was found, but {missing}, and {FILE} has none")
    return None


def _of_file(text: str) -> tuple[str | None, str | None]:
    """User name and password out of the text of a credentials file."""
    import configparser  # noqa: PLC0415  # few need it

    parser = configparser.ConfigParser()
    try:
        parser.read_string(text)
    except configparser.Error:
        # Not told by its cause, which quotes lines that may hold a password.
        raise InvalidArgument(
            f"{FILE} must have a section [mlflow] with lines such as {USERNAME.lower()} = name, but it is not so"
        ) from None
    if "mlflow" not in parser:
        return None, None
    found = []
    for key in (USERNAME.lower(), PASSWORD.lower()):
        try:
            found.append(parser.get("mlflow", key, fallback=None))
        except configparser.InterpolationError:
            # A '%' that is not doubled, as MLflow's own client wants it.
            found.append(parser.get("mlflow", key, raw=True))
    return found[0] or None, found[1] or None


def path(name: str, value: object) -> str:
    """The path of a file.

    Args:
        name: The argument's name, for the messages.
        value: Its value: a text or a `pathlib.Path`.

    Raises:
        InvalidArgument: If it is neither, or empty.
    """
    if isinstance(value, str | PathLike):
        found = fspath(value)
        if isinstance(found, str) and found and "\0" not in found:
            return found
    raise InvalidArgument(f"{name} must be the path of a file, but it is {value!r}")
