"""What OpenSSL reports, and what a user can do about it. The messages are those of OpenSSL 1.1.1 to 3.5."""

import ssl

import pytest

from mlflow_wrap._http.tls_errors import is_client_certificate_rejection, is_permanent, suggest_remedy

VERIFY = "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: "


@pytest.mark.parametrize(
    "detail",
    [
        "[SSL: TLSV13_ALERT_CERTIFICATE_REQUIRED] tlsv13 alert certificate required (_ssl.c:2580)",
        "[SSL: TLSV1_ALERT_UNKNOWN_CA] tlsv1 alert unknown ca (_ssl.c:2580)",
        "[SSL: SSLV3_ALERT_BAD_CERTIFICATE] sslv3 alert bad certificate (_ssl.c:1006)",
        "[SSL: SSLV3_ALERT_CERTIFICATE_EXPIRED] sslv3 alert certificate expired (_ssl.c:1006)",
        "[SSL: SSL/TLS_ALERT_CERTIFICATE_UNKNOWN] ssl/tls alert certificate unknown (_ssl.c:1010)",
        "[SSL: TLSV1_ALERT_ACCESS_DENIED] tlsv1 alert access denied (_ssl.c:1006)",
        "[SSL: SSLV3_ALERT_HANDSHAKE_FAILURE] sslv3 alert handshake failure (_ssl.c:1006)",
    ],
)
def test_the_server_wants_another_certificate_of_the_client(detail: str) -> None:
    assert is_client_certificate_rejection(detail)
    assert suggest_remedy(detail).endswith("give cert=")


@pytest.mark.parametrize(
    ("detail", "remedy"),
    [
        (f"{VERIFY}unable to get local issuer certificate (_ssl.c:1006)", "give verify="),
        (f"{VERIFY}self-signed certificate in certificate chain (_ssl.c:1006)", "MLFLOW_TRACKING_SERVER_CERT_PATH"),
        (f"{VERIFY}Hostname mismatch, certificate is not valid for 'a'. (_ssl.c:1006)", "for another host"),
        (f"{VERIFY}IP address mismatch, certificate is not valid for '127.0.0.1'.", "for another host"),
        (f"{VERIFY}certificate has expired (_ssl.c:1006)", "has to be renewed on the server"),
        (f"{VERIFY}certificate is not yet valid (_ssl.c:1006)", "the clock of this machine"),
        ("[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1006)", "http:// in place of https://"),
        ("[SSL: RECORD_LAYER_FAILURE] record layer failure (_ssl.c:1010)", "http:// in place of https://"),
        ("[SSL: HTTP_REQUEST] http request (_ssl.c:1006)", "http:// in place of https://"),
        ("EOF occurred in violation of protocol (_ssl.c:2580)", ""),
        ("[SSL: DECRYPTION_FAILED_OR_BAD_RECORD_MAC] decryption failed or bad record mac (_ssl.c:2580)", ""),
        ("[SSL: TLSV1_ALERT_INTERNAL_ERROR] tlsv1 alert internal error (_ssl.c:1006)", ""),
        ("Connection reset by peer", ""),
    ],
)
def test_other_faults_are_not_about_the_certificate_of_the_client(detail: str, remedy: str) -> None:
    assert not is_client_certificate_rejection(detail)
    assert remedy in suggest_remedy(detail)
    assert bool(suggest_remedy(detail)) == bool(remedy)


@pytest.mark.parametrize(
    ("error", "permanent"),
    [
        (ssl.SSLCertVerificationError(1, f"{VERIFY}certificate has expired (_ssl.c:1006)"), True),
        (ssl.SSLError(1, "[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1006)"), True),
        (ssl.SSLError(1, "[SSL: TLSV1_ALERT_INTERNAL_ERROR] tlsv1 alert internal error (_ssl.c:1006)"), True),
        (ssl.SSLEOFError(8, "EOF occurred in violation of protocol (_ssl.c:1006)"), False),
        (ssl.SSLError(1, "[SSL: UNEXPECTED_EOF_WHILE_READING] EOF occurred in violation of protocol"), False),
        (ssl.SSLSyscallError(5, "Some I/O error occurred (_ssl.c:1006)"), False),
        (ssl.SSLZeroReturnError(6, "TLS/SSL connection has been closed (EOF) (_ssl.c:1006)"), False),
        (ConnectionResetError(104, "Connection reset by peer"), False),
    ],
    ids=lambda value: type(value).__name__,
)
def test_the_end_of_a_connection_is_no_permanent_failure_of_tls(error: Exception, permanent: bool) -> None:
    outer = RuntimeError("a wrapper")
    assert is_permanent([outer, error]) is permanent
