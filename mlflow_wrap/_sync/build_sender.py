# Made by `make generate` from mlflow_wrap/_async/build_sender.py.
# Do not edit: change the async source. @generated
"""Chooses what takes the requests of a client to its server."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import partial
from importlib.machinery import PathFinder
from typing import TYPE_CHECKING, Any

from mlflow_wrap._config.files import build_tls_context
from mlflow_wrap._http._sync.connection_pool import ConnectionPool
from mlflow_wrap._http._sync.request_headers import RequestHeaders
from mlflow_wrap._http._sync.sender import RetryingSender
from mlflow_wrap._http.httpx_objects import find_library
from mlflow_wrap._http.origin import parse_origin, split
from mlflow_wrap._http.secret import reveal
from mlflow_wrap.errors import InvalidArgument

if TYPE_CHECKING:
    from types import ModuleType

    import httpx

    from mlflow_wrap._config.settings import Settings
    from mlflow_wrap._http._sync.sender import HttpBackend
    from mlflow_wrap._http.httpx_protocols import HttpxClient, HttpxTransport
    from mlflow_wrap._http.secret import Concealed, Secret


def build_sender(
    settings: Settings,
    *,
    auth: Concealed | None,
    event_hooks: Concealed | None,
    http_client: HttpxClient | None,
    transport: HttpxTransport | None,
) -> RetryingSender:
    """Makes the transport of a client.

    Args:
        settings: What the user wants.
        auth: Authentication of httpx or httpx2.
        event_hooks: Hooks as httpx has them, a mapping.
        http_client: The user's own client.
        transport: The user's own transport.

    Raises:
        InvalidArgument: If what is plugged in is of a wrong type, such as a sync client for an async one, or of both
            httpx and httpx2.
    """
    _check_event_hooks(event_hooks)
    library = _find_library(auth, http_client, transport)
    credentials = RequestHeaders(
        settings.base_url,
        headers=settings.headers,
        authorization=settings.authorization,
        token_source=settings.token_source,
        workspace=settings.workspace,
        plain=http_client is not None,
    )
    if http_client is not None:
        wire: HttpBackend = _plugged(settings, http_client, library, owned=False, isolated=True)
    elif auth is not None or (event_hooks and event_hooks.reveal()) or settings.follow_redirects:
        import httpx

        library = library or httpx
        client = _client(settings, library, transport, auth, event_hooks)
        isolated = transport is not None
        wire = _plugged(
            settings, client, library, owned=True, isolated=isolated, follow_redirects=settings.follow_redirects
        )
    elif transport is not None:
        wire = _plugged(settings, transport, library, owned=True, isolated=True)
    else:
        wire = _engine(settings)
    return _sender_class()(
        settings.base_url,
        wire,
        credentials,
        retry=settings.retry,
        total=settings.timeout.total,
        secrets=_further_secrets(settings),
        limits=settings.limits,
    )


def _sender_class() -> type[RetryingSender]:
    """Return the class whose calls make spans, if the extra `otel` is installed."""
    if "opentelemetry" not in sys.modules and PathFinder.find_spec("opentelemetry") is None:
        return RetryingSender
    from mlflow_wrap._http._sync.traced_sender import TracedSender

    return TracedSender


def _further_secrets(settings: Settings) -> tuple[Secret, ...]:
    """Credentials that are not in the headers of a request to the server."""
    secrets = (
        None if settings.proxy is None else settings.proxy.authorization,
        None if settings.cert is None else settings.cert.password,
    )
    return tuple(secret for secret in secrets if secret is not None)


def _check_event_hooks(event_hooks: Concealed | None) -> None:
    if event_hooks is not None and not isinstance(event_hooks.reveal(), Mapping):
        raise InvalidArgument(
            "event_hooks must be a mapping of 'request' and 'response' to lists of functions, but it is of type "
            f"{type(event_hooks.reveal()).__name__}"
        )
    for name in () if event_hooks is None else event_hooks.reveal():
        if name not in ("request", "response"):
            raise InvalidArgument(f"event_hooks must have the keys 'request' and 'response', but one is {name!r}")


def _find_library(auth: Concealed | None, http_client: object, transport: object) -> ModuleType | None:
    """Return the library that the objects are of, httpx or httpx2; `None` if there are none."""
    libraries: dict[str, ModuleType] = {}
    for name, value, class_name in (
        ("http_client", http_client, "Client"),
        ("transport", transport, "BaseTransport"),
        ("auth", auth, "Auth"),
    ):
        if value is None:
            continue
        library = find_library(reveal(value), class_name)
        if library is None:
            raise InvalidArgument(
                f"{name} must be an httpx.{class_name} or an httpx2.{class_name}, but it is of type "
                f"{type(reveal(value)).__name__}"
            )
        libraries[name] = library
    if len(set(libraries.values())) > 1:
        names = " and ".join(f"{name} is of {library.__name__}" for name, library in libraries.items())
        raise InvalidArgument(f"transport and auth must be of the same library, but {names}")
    return next(iter(libraries.values()), None)


def _engine(settings: Settings) -> ConnectionPool:
    return ConnectionPool(
        parse_origin(settings.base_url),
        count=settings.max_connections,
        timeout=settings.timeout,
        tls=partial(build_tls_context, settings),
        proxy=settings.proxy,
        socket_options=settings.socket_options,
        limits=settings.limits,
    )


# What follows needs httpx or httpx2, which are not loaded without need. In annotations, `httpx` stands for both.


def _plugged(
    settings: Settings, client: Any, library: Any, *, owned: bool, isolated: bool, follow_redirects: bool = False
) -> HttpBackend:
    from mlflow_wrap._http._sync.httpx_adapter import HttpxAdapter

    timeout = settings.timeout
    timeouts = library.Timeout(connect=timeout.connect, read=timeout.read, write=timeout.write, pool=timeout.pool)
    return HttpxAdapter(
        client,
        library,
        split(settings.base_url)[0],
        timeouts if owned or settings.timeout_given else None,
        owned=owned,
        isolated=isolated,
        follow_redirects=follow_redirects,
        limits=settings.limits,
    )


def _client(
    settings: Settings,
    library: ModuleType,
    transport: HttpxTransport | None,
    auth: Concealed | None,
    event_hooks: Concealed | None,
) -> httpx.Client:
    from mlflow_wrap._http._sync.httpx_adapter import remember_redirect
    from mlflow_wrap._http.cookies import Cookies

    hooks = {name: list(functions) for name, functions in (event_hooks.reveal() if event_hooks else {}).items()}
    hooks["response"] = [*hooks.get("response", ()), remember_redirect]
    client: httpx.Client = library.Client(
        transport=transport or _pool_transport(settings, library),
        auth=None if auth is None else auth.reveal(),
        event_hooks=hooks,
        cookies=Cookies(),
        trust_env=False,
    )
    return client


def _pool_transport(settings: Settings, library: ModuleType) -> HttpxTransport:
    pool = _engine(settings)
    if library.__name__ == "httpx2":
        from mlflow_wrap._http._sync.httpx2_transport import Httpx2PoolTransport

        return Httpx2PoolTransport(pool)
    from mlflow_wrap._http._sync.httpx_transport import PoolTransport

    return PoolTransport(pool)
