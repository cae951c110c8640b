"""What a client was configured to do: by arguments, the URL of the server, the environment, and a file.

The earlier of these wins. Variables of the environment are those of MLflow's own client, and mean the same; where they
do not, `docs/configuration.md` says so. A variable that an argument overrides is not even looked at.
"""

from __future__ import annotations

import numbers
import re
import sys
from collections.abc import Callable, Mapping
from os import PathLike
from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

from mlflow_wrap._config import credentials, environment, proxies
from mlflow_wrap._http import header_validation, proxy, urls
from mlflow_wrap._http.limits import DEFAULT_LIMITS, Limits
from mlflow_wrap._http.origin import MAX_CONNECTIONS
from mlflow_wrap._http.retry import MAX_RETRIES, Retry
from mlflow_wrap._http.secret import Concealed, Secret
from mlflow_wrap._http.timeouts import Timeout
from mlflow_wrap._http.tls_context import Certificate
from mlflow_wrap._http.userinfo import hide_userinfo
from mlflow_wrap.errors import InvalidArgument

if TYPE_CHECKING:
    import ssl

    from mlflow_wrap._http.token_source import TokenCall, TokenFile

TRACKING_URI = "MLFLOW_TRACKING_URI"

Headers = Mapping[str, Secret] | Concealed

_MAX_BACKOFF_FACTOR = 120  # as MLflow's own client
_MAX_JITTER = 3600
_MAX_CONNECTIONS = 1000
_MIN_TIMEOUT = 0.001
_MAX_TIMEOUT = 86_400
# End of the variable's name, the most, MLflow's default (seconds, but the last is a count), and the platforms' names.
_KEEPALIVE: tuple[tuple[str, int, int, tuple[str, ...]], ...] = (
    ("IDLE", 32_767, 30, ("TCP_KEEPIDLE", "TCP_KEEPALIVE")),
    ("INTERVAL", 32_767, 10, ("TCP_KEEPINTVL",)),
    ("COUNT", 127, 3, ("TCP_KEEPCNT",)),
)
_WORKSPACE = re.compile(r"[a-z0-9]([-a-z0-9]*[a-z0-9])?")
_INSECURE = "MLFLOW_TRACKING_INSECURE_TLS"
_CA = "MLFLOW_TRACKING_SERVER_CERT_PATH"
# After MLflow's own variable: those of requests, in its order, and those of OpenSSL.
_CAS = (_CA, "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR")
_CLIENT_CERT = "MLFLOW_TRACKING_CLIENT_CERT_PATH"


def _show_headers(headers: Headers) -> str:
    return "<function>" if isinstance(headers, Concealed) else repr(sorted(headers))


@frozen(kw_only=True)
class Settings:
    """The resolved configuration of a client. Its `repr` shows no credential."""

    base_url: str
    """Where the server is, without credentials and without a slash at the end."""
    timeout: Timeout
    timeout_given: bool
    """Whether `timeout` is an argument, and so applies to an `http_client` too, which has timeouts of its own."""
    retry: Retry
    max_connections: int
    limits: Limits
    headers: Headers = field(repr=_show_headers)
    """Headers of the user for every request: validated, and without `Authorization`; or a concealed function."""
    authorization: Secret | None
    """The value of the header `Authorization`, if it is fixed."""
    token_source: TokenFile | TokenCall | None
    """Where a bearer token comes from that may change."""
    workspace: str | None
    """The value of the header `X-MLFLOW-WORKSPACE`."""
    verify: bool | str | ssl.SSLContext
    """Whether to check the server's certificate, or with which authorities, or the user's own context."""
    verify_source: str
    """What named `verify`, for messages."""
    cert: Certificate | None
    cert_source: str
    """What named `cert`, for messages."""
    proxy: proxy.Proxy | None
    """The proxy to the server, given or from the environment."""
    trust_env_proxies: bool
    """Whether the environment names the proxies to other hosts, such as stores of artifacts (`proxies.proxy_for`)."""
    follow_redirects: bool
    socket_options: tuple[tuple[int, int, int], ...]
    """Level, option and value, for each socket."""


def resolve(
    *,
    tracking_uri: Concealed | None = None,
    username: Concealed | None = None,
    password: Concealed | None = None,
    token: Concealed | None = None,
    token_file: Concealed | None = None,
    auth: Concealed | None = None,
    headers: Concealed | None = None,
    workspace: str | None = None,
    verify: bool | str | PathLike[str] | ssl.SSLContext | None = None,
    cert: Concealed | None = None,
    proxy: Concealed | None = None,
    timeout: float | Timeout | None = None,
    retry: Retry | None = None,
    max_connections: int | None = None,
    limits: Limits | None = None,
    follow_redirects: bool | None = None,
    event_hooks: Concealed | None = None,
    http_client: object = None,
    transport: object = None,
    environ: Mapping[str, str],
    credentials_file: Callable[[], Secret | None],
    namespace_file: Callable[[], str | None],
) -> Settings:
    """Combine the arguments, the tracking URI, the environment and the credentials file.

    Arguments that may contain a credential are concealed, see `pickling.conceal_arguments`.

    Args:
        tracking_uri: Where the server is.
        username: For basic authentication.
        password: For basic authentication.
        token: A bearer token, or a function that returns one.
        token_file: The path of a file with a bearer token.
        auth: An `httpx.Auth` or `httpx2.Auth`.
        headers: Headers for every request, or a function that returns them.
        workspace: The workspace of every request.
        verify: Whether, or with what, to check the server's certificate.
        cert: The client's certificate.
        proxy: The URL of a proxy.
        timeout: Seconds, or a `Timeout`.
        retry: What to send again.
        max_connections: The maximum number of concurrent requests.
        limits: How large responses may be.
        follow_redirects: Whether to go where the server sends.
        event_hooks: Those of httpx.
        http_client: The user's own client of httpx or httpx2, which has its own credentials, certificates and proxy.
        transport: The user's own transport of httpx or httpx2, which has its own certificates and proxy.
        environ: The environment.
        credentials_file: Reads `~/.mlflow/credentials`; returns `None` if there is none. It is called only if nothing
            else gave credentials.
        namespace_file: Reads the file that Kubernetes keeps the namespace of a pod in; returns `None` if there is
            none. It is called only if the environment wants the namespace as workspace.

    Raises:
        InvalidArgument: If a value is not what it should be, or two contradict each other. No message shows a
            credential.
    """
    _check_ownership(
        {"http_client": http_client, "transport": transport},
        {
            "http_client": {
                "verify": verify,
                "cert": cert,
                "proxy": proxy,
                "max_connections": max_connections,
                "follow_redirects": follow_redirects,
                "auth": auth,
                "event_hooks": event_hooks,
                "transport": transport,
            },
            "transport": {"verify": verify, "cert": cert, "proxy": proxy, "max_connections": max_connections},
        },
    )
    address = server(tracking_uri, environ)
    fixed, authorization = _split_headers(headers)
    chosen = credentials.from_arguments(
        username=username, password=password, token=token, token_file=token_file, auth=auth, header=authorization
    )
    if chosen is None and (address.authorization is not None or http_client is not None):
        chosen = credentials.Credentials(address.authorization)
    from_environment = chosen is None
    if chosen is None:
        chosen = credentials.from_environment(environ, credentials_file)
    own_connections = http_client is None and transport is None
    base_url = address.url
    verified, verify_source = _resolve_verify(verify, environ) if own_connections else (True, "verify")
    certificate, cert_source = _resolve_cert(cert, verified, environ) if own_connections else (None, "cert")
    return Settings(
        base_url=base_url,
        timeout=_resolve_timeout(timeout, environ),
        timeout_given=timeout is not None,
        retry=_resolve_retry(retry, environ),
        max_connections=_resolve_max_connections(max_connections, environ),
        limits=_resolve_limits(limits),
        headers=fixed,
        authorization=chosen.authorization,
        token_source=chosen.token_source,
        workspace=_resolve_workspace(workspace, fixed, environ, namespace_file if from_environment else None),
        verify=verified,
        verify_source=verify_source,
        cert=certificate,
        cert_source=cert_source,
        proxy=_resolve_proxy(proxy, base_url, environ) if own_connections else None,
        trust_env_proxies=own_connections and proxy is None,
        follow_redirects=_resolve_follow_redirects(follow_redirects, environ),
        socket_options=_build_socket_options(environ) if own_connections else (),
    )


def server(tracking_uri: Concealed | None, environ: Mapping[str, str]) -> urls.ParsedUrl:
    """Return where the server is.

    Args:
        tracking_uri: The argument; `None` to read `MLFLOW_TRACKING_URI`.
        environ: The environment.

    Raises:
        InvalidArgument: If there is none, or it is not the URL of an HTTP server.
    """
    name = "tracking_uri" if tracking_uri is not None else TRACKING_URI
    value = tracking_uri if tracking_uri is not None else Concealed(environ.get(TRACKING_URI, ""))
    allowed = "the URL of an MLflow server, such as http://127.0.0.1:5000"
    if isinstance(value.reveal(), str):
        if not value.reveal().strip():
            if tracking_uri is None:
                raise InvalidArgument(f"tracking_uri was not given and {TRACKING_URI} is not set; it must be {allowed}")
            raise InvalidArgument(f"{name} is empty; it must be {allowed}")
        if value.reveal().strip().partition(":")[0].lower() in ("databricks", "databricks-uc", "uc"):
            raise InvalidArgument(
                f"{name} must be {allowed}, but it is {hide_userinfo(value.reveal())!r}; for Databricks, give the "
                "https:// URL of the workspace and token=, as 'Databricks' in docs/configuration.md shows"
            )
    return urls.parse(name, value, ("http", "https"), allowed)


def _check_ownership(owners: Mapping[str, object], theirs: Mapping[str, Mapping[str, object]]) -> None:
    """Reject arguments that belong to the user's own client or transport."""
    for owner, value in owners.items():
        if value is None:
            continue
        for name, argument in theirs[owner].items():
            if argument is not None:
                raise InvalidArgument(f"{name} cannot be given together with {owner}: give it to the {owner}")


def _split_headers(headers: Concealed | None) -> tuple[Headers, Secret | None]:
    """The user's headers, and `Authorization` apart from them."""
    if headers is None:
        return {}, None
    if callable(headers.reveal()):
        return headers, None
    validated = header_validation.validate_headers("headers", headers)
    authorization = next((validated.pop(name) for name in list(validated) if name.lower() == "authorization"), None)
    return validated, authorization


def _resolve_workspace(
    argument: str | None,
    headers: Headers,
    environ: Mapping[str, str],
    namespace: Callable[[], str | None] | None,
) -> str | None:
    if not isinstance(headers, Concealed) and any(
        name.lower() == header_validation.WORKSPACE.lower() for name in headers
    ):
        if argument is not None:
            raise InvalidArgument(f"only one of workspace and {header_validation.WORKSPACE} in headers can be given")
        return None
    if argument is not None:
        return _validate_workspace("workspace", argument)
    workspace = environment.read_str(environ, "MLFLOW_WORKSPACE")
    if workspace is not None:
        return _validate_workspace("MLFLOW_WORKSPACE", workspace)
    if namespace is None:
        return None
    workspace = credentials.read_workspace(environ, namespace)
    return None if workspace is None else _validate_workspace("the namespace of the pod", workspace)


def _validate_workspace(name: str, value: object) -> str:
    if not isinstance(value, str) or not 2 <= len(value) <= 63 or not _WORKSPACE.fullmatch(value):
        raise InvalidArgument(
            f"{name} must be a name of 2 to 63 lowercase letters, digits and, in between, hyphens, but it is {value!r}"
        )
    return value


def _resolve_verify(
    argument: bool | str | PathLike[str] | ssl.SSLContext | None, environ: Mapping[str, str]
) -> tuple[bool | str | ssl.SSLContext, str]:
    """Whether and how to check the server's certificate, and what says so."""
    if argument is False or _is_context(argument):
        return argument, "verify"  # type: ignore[return-value]  # seen on the line above
    if argument is not None and argument is not True:
        if not isinstance(argument, str | PathLike):
            raise InvalidArgument(
                "verify must be True, False, the path of a CA bundle or an ssl.SSLContext, but it is of type "
                f"{type(argument).__name__}"
            )
        return credentials.validate_path("verify", argument), "verify"
    if argument is None and environment.read_flag(environ, _INSECURE, default=False):
        if environment.read_str(environ, _CA) is not None:
            raise InvalidArgument(f"only one of {_INSECURE} and {_CA} can be set")
        return False, _INSECURE
    for name in _CAS:
        bundle = environment.read_str(environ, name)
        if bundle is not None:
            return bundle, name
    return True, "verify"


def _is_context(value: object) -> bool:
    # A context implies that its module is loaded; without one it need not be loaded.
    module = sys.modules.get("ssl")
    return module is not None and isinstance(value, module.SSLContext)


def _resolve_cert(cert: Concealed | None, verify: object, environ: Mapping[str, str]) -> tuple[Certificate | None, str]:
    """The client's certificate, and the argument or variable that names it."""
    if cert is None:
        path = environment.read_str(environ, _CLIENT_CERT)
        # A context of the user's own has its own certificate.
        return (None, "cert") if path is None or _is_context(verify) else (Certificate(path), _CLIENT_CERT)
    if _is_context(verify):
        raise InvalidArgument("cert cannot be given together with an SSLContext: load it there, by load_cert_chain")
    paths = [Concealed(path) for path in (cert.reveal() if _is_sequence(cert) else (cert.reveal(),))]
    if not 1 <= len(paths) <= 3:
        raise InvalidArgument("cert must be a path, (certificate, key) or (certificate, key, password of the key)")
    password = paths[2] if len(paths) == 3 and paths[2].reveal() is not None else None
    if password is not None and not isinstance(password.reveal(), str):
        raise InvalidArgument(
            f"the password in cert must be a str, but it is of type {type(password.reveal()).__name__}"
        )
    key = paths[1] if len(paths) > 1 and paths[1].reveal() is not None else None
    return Certificate(
        credentials.validate_path("cert", paths[0]),
        None if key is None else credentials.validate_path("the key in cert", key),
        None if password is None else Secret(password.reveal()),
    ), "cert"


def _is_sequence(cert: Concealed) -> bool:
    return isinstance(cert.reveal(), tuple | list)


def _resolve_proxy(argument: Concealed | None, base_url: str, environ: Mapping[str, str]) -> proxy.Proxy | None:
    return proxy.proxy("proxy", argument) if argument is not None else proxies.proxy_for(base_url, environ)


def _resolve_timeout(argument: float | Timeout | None, environ: Mapping[str, str]) -> Timeout:
    if argument is not None:
        return Timeout.of(argument)
    name = "MLFLOW_HTTP_REQUEST_TIMEOUT"
    seconds = environment.read_seconds(environ, name, _MIN_TIMEOUT, _MAX_TIMEOUT)
    return Timeout.of(seconds, name=name)


def _resolve_retry(argument: Retry | None, environ: Mapping[str, str]) -> Retry:
    if argument is not None:
        if not isinstance(argument, Retry):
            raise InvalidArgument(f"retry must be a Retry, such as Retry(max_retries=3), but it is {argument!r}")
        return argument
    values: dict[str, Any] = {
        "max_retries": environment.read_integer(environ, "MLFLOW_HTTP_REQUEST_MAX_RETRIES", 0, MAX_RETRIES),
        "backoff_factor": environment.read_seconds(
            environ, "MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR", 0, _MAX_BACKOFF_FACTOR
        ),
        "backoff_jitter": environment.read_seconds(environ, "MLFLOW_HTTP_REQUEST_BACKOFF_JITTER", 0, _MAX_JITTER),
    }
    default = Retry()
    values["respect_retry_after"] = environment.read_flag(
        environ, "MLFLOW_HTTP_RESPECT_RETRY_AFTER_HEADER", default=default.respect_retry_after
    )
    return evolve(default, **{name: value for name, value in values.items() if value is not None})


def _resolve_max_connections(value: object, environ: Mapping[str, str]) -> int:
    if value is None:
        pool_size = environment.read_integer(environ, "MLFLOW_HTTP_POOL_MAXSIZE", 1, _MAX_CONNECTIONS)
        return MAX_CONNECTIONS if pool_size is None else pool_size
    if isinstance(value, bool) or not isinstance(value, numbers.Integral) or not 1 <= int(value) <= _MAX_CONNECTIONS:
        raise InvalidArgument(f"max_connections must be an integer from 1 to {_MAX_CONNECTIONS}, but it is {value!r}")
    return int(value)


def _resolve_limits(value: object) -> Limits:
    if value is None:
        return DEFAULT_LIMITS
    if not isinstance(value, Limits):
        raise InvalidArgument(f"limits must be a Limits, such as Limits(max_response_size=2**30), but it is {value!r}")
    return value


def _resolve_follow_redirects(argument: object, environ: Mapping[str, str]) -> bool:
    if argument is None:
        # Unlike MLflow's own client: a redirected POST becomes a GET, and credentials may go elsewhere.
        return environment.read_flag(environ, "MLFLOW_ALLOW_HTTP_REDIRECTS", default=False)
    if not isinstance(argument, bool):
        raise InvalidArgument(f"follow_redirects must be True or False, but it is {argument!r}")
    return argument


def _build_socket_options(environ: Mapping[str, str]) -> tuple[tuple[int, int, int], ...]:
    """Options that make the system notice a dead connection."""
    if not environment.read_flag(environ, "MLFLOW_HTTP_TCP_KEEPALIVE", default=True):
        return ()
    import socket  # noqa: PLC0415  # its constants alone

    options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
    for name, maximum, default, constants in _KEEPALIVE:
        value = environment.read_integer(environ, f"MLFLOW_HTTP_TCP_KEEPALIVE_{name}", 1, maximum) or default
        number = next((getattr(socket, constant) for constant in constants if hasattr(socket, constant)), None)
        if number is not None:
            options.append((socket.IPPROTO_TCP, number, value))
    return tuple(options)
