"""Which proxy the environment names for a server."""

from __future__ import annotations

from collections.abc import Mapping
from ipaddress import ip_address, ip_network
from urllib.parse import urlsplit

from mlflow_wrap._config import environment
from mlflow_wrap._http.origin import PORTS
from mlflow_wrap._http.proxy import Proxy, proxy
from mlflow_wrap._http.secret import Concealed


def proxy_for(base_url: str, environ: Mapping[str, str]) -> Proxy | None:
    """The proxy that the environment names for a server.

    `http_proxy` or `https_proxy` by the scheme of the URL, else `all_proxy`, unless `no_proxy` names the host. Names in
    lowercase beat those in uppercase, as with curl and requests.

    Args:
        base_url: Where the server is, without credentials.
        environ: The environment.

    Raises:
        InvalidArgument: If the variable does not contain the URL of an HTTP proxy; the message names it.
    """
    url = urlsplit(base_url)
    for name in (f"{url.scheme}_proxy", "all_proxy"):
        variable = _variable(name, environ)
        if variable is None:
            continue
        host = url.hostname or ""
        port = url.port or PORTS.get(url.scheme, 0)
        no_proxy = _variable("no_proxy", environ)
        if no_proxy is not None and _bypasses(host, port, environ[no_proxy]):
            return None
        value = Concealed(environ[variable].strip())
        if "://" not in value.reveal():
            value = Concealed(f"http://{value.reveal()}")
        return proxy(variable, value)
    return None


def _variable(name: str, environ: Mapping[str, str]) -> str | None:
    """The one of the two spellings that is set."""
    if environment.read_str(environ, name) is not None:
        return name
    # In a CGI program, HTTP_PROXY is what a visitor sends as the header `Proxy`.
    if name == "http_proxy" and "REQUEST_METHOD" in environ:
        return None
    return name.upper() if environment.read_str(environ, name.upper()) is not None else None


def _bypasses(host: str, port: int, no_proxy: str) -> bool:
    host = host.lower().rstrip(".")
    entries = no_proxy.lower().replace(",", " ").split()
    return any(entry == "*" or _matches(host, port, entry) for entry in entries)


def _matches(host: str, port: int, entry: str) -> bool:
    """Whether an entry of `no_proxy` names a host: by name, by domain, by IP address or by network, or with a port."""
    if entry.startswith("["):
        name, _, rest = entry[1:].partition("]")
        entry, wanted = name, rest.removeprefix(":")
    elif entry.count(":") == 1:
        entry, _, wanted = entry.partition(":")
    else:
        wanted = ""
    if wanted and wanted != str(port):
        return False
    if host.replace(".", "").isdigit() or ":" in host:
        return _in_network(host, entry)
    name = entry.strip(".")
    return bool(name) and (host == name or host.endswith(f".{name}"))


def _in_network(host: str, entry: str) -> bool:
    try:
        return ip_address(host) in ip_network(entry, strict=False)
    except ValueError:
        return False  # an entry for other hosts
