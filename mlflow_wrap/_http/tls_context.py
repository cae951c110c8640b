"""TLS contexts: certificate authorities and client certificates."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from mlflow_wrap._http.preload import preload
from mlflow_wrap.errors import InvalidArgument

if TYPE_CHECKING:
    import ssl

    from mlflow_wrap._http.secret import Secret


@frozen
class Certificate:
    """The client's own certificate."""

    path: str
    """A PEM file with the certificate, and with its key if `key` is `None`."""
    key: str | None = None
    """A PEM file with the key."""
    password: Secret | None = None
    """The password of the key."""


def build_ssl_context(
    verify: bool | str | ssl.SSLContext = True,
    cert: Certificate | None = None,
    *,
    verify_source: str = "verify",
    cert_source: str = "cert",
) -> ssl.SSLContext:
    """Build the TLS context of a client. It takes some milliseconds, so build it once, and only for https.

    Args:
        verify: `True` to check the server's certificate with the authorities of certifi, `False` not to check it, the
            path of a file or folder with authorities, or a context, which is returned as it is.
        cert: The client's own certificate.
        verify_source: What named `verify`, for the messages.
        cert_source: What named `cert`, for the messages.

    Raises:
        InvalidArgument: If a file is missing, unreadable or broken; the message names it and what named it.
    """
    preload("ssl")
    import ssl  # noqa: PLC0415  # takes longer to load than to use

    if isinstance(verify, ssl.SSLContext):
        return verify
    if verify is True:
        preload("certifi")
        import certifi  # noqa: PLC0415  # httpx brings it

        context = ssl.create_default_context(cafile=certifi.where())
    elif verify is False:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    else:
        context = _context_of(verify, verify_source)
    if cert is not None:
        _load(context, cert, cert_source)
    return context


def _context_of(path: str, name: str) -> ssl.SSLContext:
    import ssl  # noqa: PLC0415  # takes longer to load than to use

    location = Path(path)
    try:
        if location.is_dir():
            return ssl.create_default_context(capath=path)
        location.open("rb").close()  # or a missing file and a broken one look the same
        return ssl.create_default_context(cafile=path)
    except ssl.SSLError as exc:
        raise InvalidArgument(f"{name}: {path} contains no certificates in PEM format ({exc.reason})") from exc
    except OSError as exc:
        raise InvalidArgument(f"{name}: {path} cannot be read: {exc.strerror}") from exc


def _load(context: ssl.SSLContext, cert: Certificate, name: str) -> None:
    import ssl  # noqa: PLC0415  # takes longer to load than to use

    for path in (cert.path, cert.key):
        if path is None:
            continue
        try:
            Path(path).open("rb").close()
        except OSError as exc:
            raise InvalidArgument(f"{name}: {path} cannot be read: {exc.strerror}") from exc
    # Without a password OpenSSL would request one at the terminal, and wait.
    password = cert.password.reveal() if cert.password is not None else ""
    try:
        context.load_cert_chain(cert.path, cert.key, password)
    except (ssl.SSLError, ValueError) as exc:
        reason = getattr(exc, "reason", None) or str(exc)
        raise InvalidArgument(
            f"{name}: {cert.path} and its key {cert.key or 'in the same file'} cannot be used: they are not in PEM "
            f"format, do not belong together, or the key's password is missing or wrong ({reason})"
        ) from exc
