# Made by `make generate` from mlflow_wrap/_async/build_sender.py.
# Do not edit: change the async source. @generated
"""Chooses what takes the requests of a client to its server."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from mlflow_wrap._config.files import build_tls_context
from mlflow_wrap._http._sync.connection_pool import ConnectionPool
from mlflow_wrap._http._sync.request_headers import RequestHeaders
from mlflow_wrap._http._sync.sender import RetryingSender
from mlflow_wrap._http.origin import parse_origin, split
from mlflow_wrap.errors import InvalidArgument

if TYPE_CHECKING:
    import httpx

    from mlflow_wrap._config.settings import Settings
    from mlflow_wrap._http._sync.sender import HttpBackend
    from mlflow_wrap._http.secret import Concealed, Secret


def build_sender(
    settings: Settings,
    *,
    auth: Concealed | None,
    event_hooks: Concealed | None,
    http_client: httpx.Client | None,
    transport: httpx.BaseTransport | None,
) -> RetryingSender:
    """Makes the transport of a client.

    Args:
        settings: What the user wants.
        auth: Authentication of httpx.
        event_hooks: Hooks of httpx, a mapping.
        http_client: The user's own client.
        transport: The user's own transport.

    Raises:
        InvalidArgument: If what is plugged in is of a wrong kind, such as that of the other colour.
    """
    _check(event_hooks, http_client, transport)
    credentials = RequestHeaders(
        settings.base_url,
        headers=settings.headers,
        authorization=settings.authorization,
        token_source=settings.token_source,
        workspace=settings.workspace,
        plain=http_client is not None,
    )
    if http_client is not None:
        wire: HttpBackend = _plugged(settings, http_client, owned=False)
    elif auth is not None or (event_hooks and event_hooks.reveal()) or settings.follow_redirects:
        client = _client(settings, transport, auth, event_hooks)
        wire = _plugged(settings, client, owned=True, follow_redirects=settings.follow_redirects)
    elif transport is not None:
        wire = _plugged(settings, transport, owned=True)
    else:
        wire = _engine(settings)
    return RetryingSender(
        settings.base_url,
        wire,
        credentials,
        retry=settings.retry,
        total=settings.timeout.total,
        secrets=_further_secrets(settings),
        limits=settings.limits,
    )


def _further_secrets(settings: Settings) -> tuple[Secret, ...]:
    """Credentials that are not in the headers of a request to the server."""
    secrets = (
        None if settings.proxy is None else settings.proxy.authorization,
        None if settings.cert is None else settings.cert.password,
    )
    return tuple(secret for secret in secrets if secret is not None)


def _check(event_hooks: Concealed | None, http_client: object, transport: object) -> None:
    if event_hooks is not None and not isinstance(event_hooks.reveal(), Mapping):
        raise InvalidArgument(
            "event_hooks must be a mapping of 'request' and 'response' to lists of functions, but it is of type "
            f"{type(event_hooks.reveal()).__name__}"
        )
    for name in () if event_hooks is None else event_hooks.reveal():
        if name not in ("request", "response"):
            raise InvalidArgument(f"event_hooks must have the keys 'request' and 'response', but one is {name!r}")
    if http_client is None and transport is None:
        return
    import httpx

    for name, value, kind in (
        ("http_client", http_client, httpx.Client),
        ("transport", transport, httpx.BaseTransport),
    ):
        if value is not None and not isinstance(value, kind):
            raise InvalidArgument(f"{name} must be an httpx.{kind.__name__}, but it is of type {type(value).__name__}")


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


# What follows needs httpx, which is not loaded without need.


def _plugged(
    settings: Settings, client: httpx.Client | httpx.BaseTransport, *, owned: bool, follow_redirects: bool = False
) -> HttpBackend:
    from mlflow_wrap._http._sync.httpx_adapter import HttpxAdapter

    timeout = _timeout(settings) if owned or settings.timeout_given else None
    return HttpxAdapter(
        client,
        split(settings.base_url)[0],
        timeout,
        owned=owned,
        follow_redirects=follow_redirects,
        limits=settings.limits,
    )


def _client(
    settings: Settings, transport: httpx.BaseTransport | None, auth: Concealed | None, event_hooks: Concealed | None
) -> httpx.Client:
    import httpx

    from mlflow_wrap._http._sync.httpx_adapter import remember_redirect
    from mlflow_wrap._http._sync.httpx_transport import PoolTransport
    from mlflow_wrap._http.cookies import Cookies

    hooks = {name: list(functions) for name, functions in (event_hooks.reveal() if event_hooks else {}).items()}
    hooks["response"] = [*hooks.get("response", ()), remember_redirect]
    return httpx.Client(
        transport=transport or PoolTransport(_engine(settings)),
        auth=None if auth is None else auth.reveal(),
        event_hooks=hooks,
        cookies=Cookies(),
        trust_env=False,
    )


def _timeout(settings: Settings) -> httpx.Timeout:
    import httpx

    timeout = settings.timeout
    return httpx.Timeout(connect=timeout.connect, read=timeout.read, write=timeout.write, pool=timeout.pool)
