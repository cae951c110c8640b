"""Tells faults of TLS apart by what OpenSSL says, and says what to do about them."""

from __future__ import annotations

import re

# With TLS 1.3 a client hears only after its handshake, in place of an answer, that its certificate is refused.
_OURS = re.compile(
    r"ALERT_(CERTIFICATE_REQUIRED|UNKNOWN_CA|BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|CERTIFICATE_\w+|ACCESS_DENIED|"
    r"DECRYPT_ERROR|HANDSHAKE_FAILURE)"
)
_WRONG_HOST = re.compile(r"(Hostname|IP address) mismatch", re.IGNORECASE)
_UNTRUSTED = "CERTIFICATE_VERIFY_FAILED"
_NO_TLS = re.compile(r"WRONG_VERSION_NUMBER|RECORD_LAYER_FAILURE|HTTP_REQUEST|UNKNOWN_PROTOCOL")


def is_refusal(detail: str) -> bool:
    """Whether the server has refused the client's certificate, or that there is none.

    It has not read the request then, and will not read the next one, though the connection seems to break in its midst.

    Args:
        detail: What OpenSSL said: the text of an `ssl.SSLError`.
    """
    return _OURS.search(detail) is not None


def advice(detail: str) -> str:
    """What to do about a fault of TLS; empty if nobody knows.

    Args:
        detail: What OpenSSL said: the text of an `ssl.SSLError`.
    """
    if _OURS.search(detail):
        return "the server wants a certificate of the client from an authority that it trusts: give cert="
    if _WRONG_HOST.search(detail):
        return "the certificate is for another host than the one in tracking_uri"
    if _UNTRUSTED in detail:
        return (
            "if the server has its certificate from a private authority, give verify= the path of a file with that "
            "authority, or set MLFLOW_TRACKING_SERVER_CERT_PATH"
        )
    if _NO_TLS.search(detail):
        return "if the server speaks plain HTTP, write http:// in place of https://"
    return ""
