"""Classify TLS errors by what OpenSSL reports, and suggest remedies."""

from __future__ import annotations

import re
import ssl
from collections.abc import Iterable

# With TLS 1.3 a client learns only after its handshake, in place of a response, that its certificate is rejected.
_CLIENT_CERTIFICATE = re.compile(
    r"ALERT_(CERTIFICATE_REQUIRED|UNKNOWN_CA|BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|CERTIFICATE_\w+|ACCESS_DENIED|"
    r"DECRYPT_ERROR|HANDSHAKE_FAILURE)"
)
_WRONG_HOST = re.compile(r"(Hostname|IP address) mismatch", re.IGNORECASE)
_EXPIRED = re.compile(r"certificate has expired", re.IGNORECASE)
_NOT_YET_VALID = re.compile(r"certificate is not yet valid", re.IGNORECASE)
_UNTRUSTED = "CERTIFICATE_VERIFY_FAILED"
_NO_TLS = re.compile(r"WRONG_VERSION_NUMBER|RECORD_LAYER_FAILURE|HTTP_REQUEST|UNKNOWN_PROTOCOL")
_EOF = "UNEXPECTED_EOF_WHILE_READING"


def is_client_certificate_rejection(detail: str) -> bool:
    """Return whether the server rejected the client's certificate, or the lack of one.

    The server has not read the request then, and would not read the next one, although the connection seems to break
    in the middle of it.

    Args:
        detail: The message of an `ssl.SSLError`.
    """
    return _CLIENT_CERTIFICATE.search(detail) is not None


def is_permanent(causes: Iterable[BaseException]) -> bool:
    """Return whether a TLS handshake failed for a reason that stays: a certificate, a protocol, an alert.

    An end of the connection or a reset in the middle of the handshake is not one: the next attempt may succeed.

    Args:
        causes: The exception of the handshake and its causes.
    """
    return any(isinstance(cause, ssl.SSLError) and not _is_eof(cause) for cause in causes)


def _is_eof(error: ssl.SSLError) -> bool:
    return isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError | ssl.SSLSyscallError) or _EOF in str(error)


def suggest_remedy(detail: str) -> str:
    """Return what to do about a TLS error; empty if unknown.

    Args:
        detail: The message of an `ssl.SSLError`.
    """
    if _CLIENT_CERTIFICATE.search(detail):
        return "the server wants a certificate of the client from an authority that it trusts: give cert="
    if _WRONG_HOST.search(detail):
        return "the certificate is for another host than the one in the URL"
    if _EXPIRED.search(detail):
        return "the certificate has to be renewed on the server, unless the clock of this machine is wrong"
    if _NOT_YET_VALID.search(detail):
        return "the certificate becomes valid later, unless the clock of this machine is wrong"
    if _UNTRUSTED in detail:
        return (
            "if the server has its certificate from a private authority, give verify= the path of a file with that "
            "authority, or set MLFLOW_TRACKING_SERVER_CERT_PATH"
        )
    if _NO_TLS.search(detail):
        return "if the server speaks plain HTTP, write http:// in place of https://"
    return ""
