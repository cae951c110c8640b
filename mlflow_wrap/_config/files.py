"""What is read from this machine: the credentials file, and the namespace of a pod."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mlflow_wrap._config.credentials import FILE, KUBERNETES_NAMESPACE
from mlflow_wrap._http.tls_context import build_ssl_context
from mlflow_wrap.errors import InvalidArgument

if TYPE_CHECKING:
    import ssl

    from mlflow_wrap._config.settings import Settings


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


def build_tls_context(settings: Settings) -> ssl.SSLContext:
    """The TLS context that a client's settings ask for; see `build_ssl_context`."""
    return build_ssl_context(
        settings.verify,
        settings.cert,
        verify_source=settings.verify_source,
        cert_source=settings.cert_source,
    )
