"""Reads files of this machine: the credentials file, the namespace of a pod, and certificates."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mlflow_wrap._config.credentials import FILE, KUBERNETES_NAMESPACE
from mlflow_wrap._http.secret import Secret
from mlflow_wrap._http.tls_context import build_ssl_context
from mlflow_wrap.errors import InvalidArgument

if TYPE_CHECKING:
    import ssl

    from mlflow_wrap._config.settings import Settings


def read_credentials_file() -> Secret | None:
    """Read `~/.mlflow/credentials`; returns `None` if there is no such file.

    Raises:
        InvalidArgument: If there is one that cannot be read.
    """
    try:
        return Secret(Path(FILE).expanduser().read_text("utf-8"))
    except (FileNotFoundError, NotADirectoryError, RuntimeError):
        return None  # a RuntimeError is a user without a home
    except OSError as exc:
        raise InvalidArgument(f"{FILE} cannot be read: {exc.strerror}") from exc
    except UnicodeDecodeError:
        pass
    # Raised here, without the cause: that contains what may be a password.
    raise InvalidArgument(f"{FILE} is not encoded in UTF-8")


def read_namespace_file() -> str | None:
    """Read the namespace of the pod that this runs in; returns `None` if it is no pod."""
    try:
        return Path(KUBERNETES_NAMESPACE).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return None  # the caller says what is missing


def build_tls_context(settings: Settings) -> ssl.SSLContext:
    """Build the TLS context of a client; see `build_ssl_context`."""
    return build_ssl_context(
        settings.verify,
        settings.cert,
        verify_source=settings.verify_source,
        cert_source=settings.cert_source,
    )
