"""Which credentials a client sends."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from os import PathLike, fspath

from attrs import frozen

from mlflow_wrap._config import environment
from mlflow_wrap._http import header_validation, userinfo
from mlflow_wrap._http.httpx_objects import find_library
from mlflow_wrap._http.secret import Concealed, Secret, SecretBytes, reveal
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
    """What authenticates the sender: at most one of the two, or none for a server that needs none."""

    authorization: Secret | None = None
    """The entire value of the header `Authorization`."""
    token_source: TokenFile | TokenCall | None = None
    """Where the token comes from, if it is not fixed."""


def from_arguments(
    *,
    username: Concealed | None,
    password: Concealed | None,
    token: Concealed | None,
    token_file: object,
    auth: Concealed | None,
    header: Secret | None,
) -> Credentials | None:
    """Return the credentials that the arguments give; `None` if they give none.

    Args:
        username: For basic authentication, together with the password.
        password: See `username`.
        token: A token, or a function that returns one.
        token_file: The path of a file with a token.
        auth: An `httpx.Auth` or `httpx2.Auth`, which sets the header by itself.
        header: `Authorization` among the headers that the user gives.

    Raises:
        InvalidArgument: If there is more than one, or one is incomplete or not what it should be.
    """
    sources = {
        "username and password": username is not None or password is not None,
        "token": token is not None,
        "token_file": token_file is not None,
        "auth": auth is not None,
        "Authorization in headers": header is not None,
    }
    used = [name for name, is_used in sources.items() if is_used]
    if len(used) > 1:
        raise InvalidArgument(f"only one of {', '.join(sources)} can be given, but these are: {', '.join(used)}")
    if username is not None or password is not None:
        return Credentials(_build_pair(username, password))
    if token is not None:
        return _from_token(token)
    if token_file is not None:
        return Credentials(token_source=TokenFile(validate_path("token_file", token_file)))
    if auth is not None:
        if find_library(auth.reveal(), "Auth") is None:
            raise InvalidArgument(
                f"auth must be an httpx.Auth or an httpx2.Auth, but it is of type {type(auth.reveal()).__name__}; for "
                "basic authentication, give username and password"
            )
        return Credentials()
    return None if header is None else Credentials(header)


def from_environment(environ: Mapping[str, str], file: Callable[[], Secret | None]) -> Credentials:
    """Return the credentials of the environment, or else of the credentials file.

    As in MLflow's own client, a password takes precedence over a token.

    Args:
        environ: The environment.
        file: Reads the credentials file; returns `None` if there is none. It is called only if needed.

    Raises:
        InvalidArgument: If something is incomplete, or needs what this library does not have.
    """
    kubernetes = _read_provider(environ) is not None
    username, password = _to_secret(environ.get(USERNAME)), _to_secret(environ.get(PASSWORD))
    token = _to_secret(environment.read_str(environ, TOKEN))
    if username and password and not kubernetes:
        return Credentials(_build_basic(username, password, USERNAME, PASSWORD))
    if token:
        return Credentials(header_validation.build_bearer(TOKEN, Concealed(token.reveal())))
    if kubernetes:
        return Credentials(
            token_source=TokenFile(KUBERNETES_TOKEN, f"{PROVIDER}={environment.read_str(environ, PROVIDER)}")
        )
    return Credentials(_pair_from_environment(username, password, file))


def read_workspace(environ: Mapping[str, str], namespace: Callable[[], str | None]) -> str | None:
    """Return the workspace that `MLFLOW_TRACKING_AUTH=kubernetes-namespaced` means: the namespace of the pod.

    Args:
        environ: The environment.
        namespace: Reads the file that Kubernetes keeps the namespace in; returns `None` if there is none.

    Raises:
        InvalidArgument: If there is no such file.
    """
    if _read_provider(environ) != "kubernetes-namespaced":
        return None
    name = (namespace() or "").strip()
    if not name:
        raise InvalidArgument(
            f"{PROVIDER} is kubernetes-namespaced, but {KUBERNETES_NAMESPACE} cannot be read; give workspace="
        )
    return name


def _read_provider(environ: Mapping[str, str]) -> str | None:
    """Which of the providers for Kubernetes adds the credentials."""
    if environment.read_flag(environ, SIGV4, default=False):
        raise InvalidArgument(
            f"{SIGV4} is set, but signing needs an httpx.Auth: give auth=; 'AWS SigV4' in docs/configuration.md has one"
        )
    provider = environment.read_str(environ, PROVIDER)
    if provider is None or provider in ("kubernetes", "kubernetes-namespaced"):
        return provider
    raise InvalidArgument(
        f"{PROVIDER} must be kubernetes or kubernetes-namespaced, but it is {provider!r}; plugins of MLflow's own "
        "client do not work here: give token= a function, or auth= an httpx.Auth"
    )


def _from_token(token: Concealed) -> Credentials:
    if callable(token.reveal()):
        return Credentials(token_source=TokenCall(token.reveal()))
    if not isinstance(token.reveal(), str):
        raise InvalidArgument(
            f"token must be a str or a function that returns one, but it is of type {type(token.reveal()).__name__}"
        )
    return Credentials(header_validation.build_bearer("token", token))


def _to_secret(value: str | None) -> Secret | None:
    return Secret(value) if value else None


def _build_pair(username: Concealed | None, password: Concealed | None) -> Secret:
    if username is None or password is None:
        missing, other = ("username", "password") if username is None else ("password", "username")
        raise InvalidArgument(f"{missing} must be given together with {other}")
    for name, value in (("username", username), ("password", password)):
        if not isinstance(value.reveal(), str):
            raise InvalidArgument(f"{name} must be a str, but it is of type {type(value.reveal()).__name__}")
        if not value.reveal():
            raise InvalidArgument(f"{name} must not be empty")
    return _build_basic(Secret(username.reveal()), Secret(password.reveal()), "username", "password")


def _build_basic(username: Secret, password: Secret, username_name: str, password_name: str) -> Secret:
    if ":" in username.reveal():
        raise InvalidArgument(f"{username_name} must not contain ':', which ends it in basic authentication")
    for name, value in ((username_name, username), (password_name, password)):
        if _CONTROL.search(value.reveal()):
            raise InvalidArgument(f"{name} must not contain a line break or another control character")
        if not _is_encodable(value):
            raise InvalidArgument(f"{name} must be a str that UTF-8 can encode, without lone surrogates")
    return userinfo.build_basic(*(SecretBytes(secret.reveal(), "utf-8") for secret in (username, password)))


def _is_encodable(value: Secret) -> bool:
    # A function of its own, so that the message has no cause, which would contain the value.
    try:
        value.reveal().encode()
    except UnicodeEncodeError:
        return False
    return True


def _pair_from_environment(
    username: Secret | None, password: Secret | None, file: Callable[[], Secret | None]
) -> Secret | None:
    names = [USERNAME if username else f"the user name in {FILE}", PASSWORD if password else f"the password in {FILE}"]
    content = file()
    if content is not None:
        username_in_file, password_in_file = parse_file(content)
        username, password = username or username_in_file, password or password_in_file
    if username and password:
        return _build_basic(username, password, *names)
    if username or password:
        missing = f"{PASSWORD} is not set" if username else f"{USERNAME} is not set"
        raise InvalidArgument(f"{names[0] if username else names[1]} was found, but {missing}, and {FILE} has none")
    return None


def parse_file(content: Secret) -> tuple[Secret | None, Secret | None]:
    """User name and password from the content of a credentials file."""
    import configparser  # noqa: PLC0415  # few need it

    parser = configparser.ConfigParser()
    try:
        parser.read_string(content.reveal())
        is_valid = True
    except configparser.Error:
        is_valid = False
    if not is_valid:
        # Raised here, without the cause: that quotes lines which may contain a password.
        raise InvalidArgument(
            f"{FILE} must have a section [mlflow] with lines such as {USERNAME.lower()} = name, but it is not so"
        )
    if "mlflow" not in parser:
        return None, None
    values = []
    for key in (USERNAME.lower(), PASSWORD.lower()):
        try:
            values.append(_to_secret(parser.get("mlflow", key, fallback=None)))
        except configparser.InterpolationError:
            # A '%' that is not doubled, as MLflow's own client wants it.
            values.append(_to_secret(parser.get("mlflow", key, raw=True)))
    username, password = values
    return username, password


def validate_path(name: str, value: object) -> str:
    """Validate the path of a file.

    Args:
        name: The argument's name, for the messages.
        value: Its value: a `str` or a `pathlib.Path`, concealed or not.

    Raises:
        InvalidArgument: If it is neither, or empty. The value is not shown: it may be a credential by mistake.
    """
    value = Concealed(reveal(value))
    if not isinstance(value.reveal(), str | PathLike):
        raise InvalidArgument(f"{name} must be the path of a file, but it is of type {type(value.reveal()).__name__}")
    path_string = fspath(value.reveal())
    if not isinstance(path_string, str):
        raise InvalidArgument(
            f"{name} must be the path of a file as str, but it is of type {type(path_string).__name__}"
        )
    if not path_string or "\0" in path_string:
        raise InvalidArgument(f"{name} must be the path of a file, but it is empty or contains a null character")
    return path_string
