"""What is read from this machine: the credentials file, files with tokens, certificates."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from mlflow_wrap._core import request_headers
from mlflow_wrap._core.credentials import FILE, KUBERNETES_NAMESPACE, TokenFile
from mlflow_wrap.errors import InvalidArgument

if TYPE_CHECKING:
    import ssl

    from mlflow_wrap._core.settings import Certificate, Settings

_logger = logging.getLogger("mlflow_wrap")


def credentials_file_text() -> str | None:
    """The text of `~/.mlflow/credentials`; `None` if there is no such file.

    Raises:
        InvalidArgument: If there is one that cannot be read.
    """
    try:
        return Path(FILE).expanduser().read_text("utf-8")
    except (FileNotFoundError, NotADirectoryError, RuntimeError):
        return None  # a RuntimeError is a user without a home
    except OSError as exc:
        raise InvalidArgument(f"{FILE} cannot be read: {exc.strerror}") from exc
    except UnicodeDecodeError:
        # Not told by its cause, which quotes what may be a password.
        raise InvalidArgument(f"{FILE} is no text in UTF-8") from None


def namespace_file_text() -> str | None:
    """The namespace of the pod that this runs in; `None` if it is no pod."""
    try:
        return Path(KUBERNETES_NAMESPACE).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return None  # whoever asks says what is missing


def read_token(path: str, name: str = "token_file") -> str:
    """The token in a file, without white space around it.

    Args:
        path: The file.
        name: What named it, for the messages.

    Raises:
        InvalidArgument: If the file cannot be read or is empty.
    """
    try:
        token = Path(path).read_text("utf-8").strip()
    except OSError as exc:
        raise InvalidArgument(f"{name}: {path} cannot be read: {exc.strerror}") from exc
    except UnicodeDecodeError:
        # Not told by its cause, which quotes what may be the token.
        raise InvalidArgument(f"{name}: {path} holds no token: it is no text") from None
    if not token:
        raise InvalidArgument(f"{name}: {path} is empty; it must hold a token")
    return token


class _Stamp(NamedTuple):
    """What changes when a file does."""

    modified: int
    size: int
    inode: int

    @classmethod
    def of(cls, path: str) -> _Stamp | None:
        try:
            found = Path(path).stat()
        except OSError:
            return None
        return cls(found.st_mtime_ns, found.st_size, found.st_ino)


class _Known(NamedTuple):
    """A file's token, and the file's stamp before it was read."""

    stamp: _Stamp | None
    authorization: str


class TokenReader:
    """Knows the token that a file holds at the moment. Safe to share between threads.

    Args:
        source: The file.
    """

    def __init__(self, source: TokenFile) -> None:
        self._source = source
        self._known: _Known | None = None

    def authorization(self) -> str:
        """The value of the header `Authorization`.

        The file is read again when it has changed; while it cannot be read, because it is just being replaced, its
        last token stays.

        Raises:
            InvalidArgument: If there was no token yet.
        """
        known = self._known
        if known is not None and known.stamp is not None and known.stamp == _Stamp.of(self._source.path):
            return known.authorization
        try:
            return self._read()
        except InvalidArgument as exc:
            if known is None:
                raise
            _logger.debug("%s; the token read before stays", exc)
            return known.authorization

    def refresh(self, refused: str) -> str | None:
        """Another value than the one that the server has just refused; `None` if there is none.

        Args:
            refused: The value of `Authorization` that was sent. Not the newest one, if another thread was quicker.
        """
        try:
            found = self._read()
        except InvalidArgument as exc:
            # The refusal is what the user must hear of, and this tells him why.
            _logger.warning("the server refused the token, and there is no other: %s", exc)
            return None
        return None if found == refused else found

    def _read(self) -> str:
        path, name = self._source.path, self._source.source
        # The stamp first: a change between the two is then seen the next time.
        stamp = _Stamp.of(path)
        token = read_token(path, name)
        found = request_headers.bearer(f"{name}: what {path} holds", token).reveal()
        self._known = _Known(stamp, found)
        return found


def ssl_context(
    verify: bool | str | ssl.SSLContext = True,
    cert: Certificate | None = None,
    *,
    verify_source: str = "verify",
    cert_source: str = "cert",
) -> ssl.SSLContext:
    """The TLS context of a client. It takes some milliseconds, so make it once, and only for https.

    Args:
        verify: `True` to check the server's certificate with the authorities of certifi, `False` not to check it, the
            path of a file or folder with authorities, or a context, which is answered as it is.
        cert: The client's own certificate.
        verify_source: What named `verify`, for the messages.
        cert_source: What named `cert`, for the messages.

    Raises:
        InvalidArgument: If a file is missing, unreadable or broken; the message names it and what named it.
    """
    import ssl  # noqa: PLC0415  # takes longer to load than to use

    if isinstance(verify, ssl.SSLContext):
        return verify
    if verify is True:
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


def tls(settings: Settings) -> ssl.SSLContext:
    """The TLS context that a client's settings ask for; see `ssl_context`."""
    return ssl_context(
        settings.verify,
        settings.cert,
        verify_source=settings.verify_source,
        cert_source=settings.cert_source,
    )


def _context_of(path: str, name: str) -> ssl.SSLContext:
    import ssl  # noqa: PLC0415  # takes longer to load than to use

    place = Path(path)
    try:
        if place.is_dir():
            return ssl.create_default_context(capath=path)
        place.open("rb").close()  # or a missing file and a broken one look the same
        return ssl.create_default_context(cafile=path)
    except ssl.SSLError as exc:
        raise InvalidArgument(f"{name}: {path} holds no certificates in PEM format ({exc.reason})") from exc
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
    # Without a password OpenSSL would ask for one at the terminal, and wait.
    password = cert.password.reveal() if cert.password is not None else ""
    try:
        context.load_cert_chain(cert.path, cert.key, password)
    except (ssl.SSLError, ValueError) as exc:
        reason = getattr(exc, "reason", None) or str(exc)
        raise InvalidArgument(
            f"{name}: {cert.path} and its key {cert.key or 'in the same file'} cannot be used: they are not in PEM "
            f"format, do not belong together, or the key's password is missing or wrong ({reason})"
        ) from exc
