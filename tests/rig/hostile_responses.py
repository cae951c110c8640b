"""Responses of servers, right and wrong, byte by byte, with what a client must make of each."""

from __future__ import annotations

from typing import NamedTuple

BODY = b'{"a": 1}'
HEADERS = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
SIZED = HEADERS + b"Content-Length: 8\r\n"
CHUNKED = HEADERS + b"Transfer-Encoding: chunked\r\n"
WHOLE = SIZED + b"\r\n" + BODY


class Accepted(NamedTuple):
    """The response is taken for what it says."""

    body: bytes = BODY
    reusable: bool = True
    """Whether the connection may take another request."""
    status: int = 200


class Rejected(NamedTuple):
    """The connection is broken: the response is not HTTP, or ends too early."""


Expected = Accepted | Rejected
OK, CLOSED, REJECTED = Accepted(), Accepted(reusable=False), Rejected()


def sized(headers: bytes, body: bytes = BODY) -> bytes:
    """A response with further headers beside its length."""
    return SIZED + headers + b"\r\n" + body


def chunked(body: bytes, headers: bytes = b"") -> bytes:
    """A response with this for its chunks."""
    return CHUNKED + headers + b"\r\n" + body


def plain(headers: bytes, body: bytes = BODY) -> bytes:
    """A response with these headers and no framing."""
    return HEADERS + headers + b"\r\n" + body


def status_line(line: bytes) -> bytes:
    """A response with this for its first line."""
    return line + b"\r\nContent-Length: 8\r\n\r\n" + BODY


RESPONSES: dict[str, tuple[bytes, Expected]] = {
    # ---- the status line
    "plain": (WHOLE, OK),
    "no reason, with its space": (status_line(b"HTTP/1.1 200 "), OK),
    "no reason, without its space": (status_line(b"HTTP/1.1 200"), OK),
    "reason of several words": (status_line(b"HTTP/1.1 200 All is well"), OK),
    "reason with obs-text": (status_line(b"HTTP/1.1 200 \xe9t\xe9"), OK),
    "reason with a tab": (status_line(b"HTTP/1.1 200 O\tK"), OK),
    "reason with NUL": (status_line(b"HTTP/1.1 200 O\0K"), REJECTED),
    "reason with a vertical tab": (status_line(b"HTTP/1.1 200 O\x0bK"), REJECTED),
    "reason with a lone CR": (status_line(b"HTTP/1.1 200 O\rK"), REJECTED),
    "two spaces before the status": (status_line(b"HTTP/1.1  200 OK"), REJECTED),
    "two spaces before the reason": (status_line(b"HTTP/1.1 200  OK"), OK),
    "a tab before the status": (status_line(b"HTTP/1.1\t200 OK"), REJECTED),
    "a space before the version": (status_line(b" HTTP/1.1 200 OK"), REJECTED),
    "status of two digits": (status_line(b"HTTP/1.1 20 OK"), REJECTED),
    "status of four digits": (status_line(b"HTTP/1.1 2000 OK"), REJECTED),
    "status of letters": (status_line(b"HTTP/1.1 abc OK"), REJECTED),
    "negative status": (status_line(b"HTTP/1.1 -20 OK"), REJECTED),
    "status 0": (status_line(b"HTTP/1.1 000 OK"), REJECTED),
    "status 600": (status_line(b"HTTP/1.1 600 Odd"), Accepted(status=600)),
    "status 999": (status_line(b"HTTP/1.1 999 Odd"), Accepted(status=999)),
    "no version": (status_line(b"HTTP 200 OK"), REJECTED),
    "lowercase protocol": (status_line(b"http/1.1 200 OK"), REJECTED),
    "another protocol": (status_line(b"ICY 200 OK"), REJECTED),
    "RTSP": (status_line(b"RTSP/1.0 200 OK"), REJECTED),
    "HTTP/0.9": (status_line(b"HTTP/0.9 200 OK"), CLOSED),
    "HTTP/1.0": (status_line(b"HTTP/1.0 200 OK"), CLOSED),
    "HTTP/1.2": (status_line(b"HTTP/1.2 200 OK"), OK),
    "HTTP/2.0": (status_line(b"HTTP/2.0 200 OK"), OK),
    "HTTP/1.10": (status_line(b"HTTP/1.10 200 OK"), REJECTED),
    "HTTP/1.": (status_line(b"HTTP/1. 200 OK"), REJECTED),
    "an HTTP/2 preface": (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", REJECTED),
    "an HTTP/2 SETTINGS frame": (
        b"\0\0\x12\x04\0\0\0\0\0\0\x03\0\0\0\x80\0\x04\0\x01\0\0\0\x05\0\xff\xff\xff",
        REJECTED,
    ),
    "a TLS alert": (b"\x15\x03\x01\0\x02\x02\x46", REJECTED),
    "an SSH banner": (b"SSH-2.0-OpenSSH_9.2\r\n", REJECTED),
    "an SMTP banner": (b"220 mail.example.org ESMTP\r\n", REJECTED),
    "a body without headers": (b"<html>Welcome</html>\r\n\r\n", REJECTED),
    "JSON without headers": (BODY, REJECTED),
    "nothing": (b"", REJECTED),
    "one line break": (b"\r\n", REJECTED),
    "line breaks alone": (b"\r\n\r\n\r\n", REJECTED),
    "a line break before the response": (b"\r\n" + WHOLE, REJECTED),
    "NUL before the response": (b"\0" + WHOLE, REJECTED),
    "the status line cut": (WHOLE[:12], REJECTED),
    "the headers cut": (WHOLE[:40], REJECTED),
    "headers without their end": (SIZED, REJECTED),
    "all of it twice": (WHOLE + WHOLE, CLOSED),
    "a line break after the response": (WHOLE + b"\r\n", CLOSED),
    "junk after the response": (WHOLE + b"junk", CLOSED),
    "NUL after the response": (WHOLE + b"\0", CLOSED),
    # ---- line ends
    "LF for all line ends": (WHOLE.replace(b"\r\n", b"\n"), OK),
    "LF after the status line": (WHOLE.replace(b"\r\n", b"\n", 1), OK),
    "LF after a header": (sized(b"X-A: b\n"), OK),
    "LF for the empty line": (SIZED + b"\n" + BODY, OK),
    "CR for all line ends": (WHOLE.replace(b"\r\n", b"\r"), REJECTED),
    "CR CR LF after a header": (sized(b"X-A: b\r\r\n"), REJECTED),
    "a lone CR within a value": (sized(b"X-A: b\rc\r\n"), REJECTED),
    "a lone CR before a header": (sized(b"\rX-A: b\r\n"), REJECTED),
    "a lone CR, then a header": (sized(b"X-A: b\rTransfer-Encoding: chunked\r\n"), REJECTED),
    # ---- headers
    "value empty": (sized(b"X-A:\r\n"), OK),
    "value of spaces": (sized(b"X-A:   \r\n"), OK),
    "no space after the colon": (sized(b"X-A:b\r\n"), OK),
    "tabs around a value": (sized(b"X-A:\tb\t\r\n"), OK),
    "spaces after a value": (sized(b"X-A: b  \r\n"), OK),
    "colons in a value": (sized(b"X-A: b:c: d\r\n"), OK),
    "obs-text in a value": (sized(b"X-A: \xe9\x80\xff\r\n"), OK),
    "UTF-8 in a value": (sized("X-A: grün\r\n".encode()), OK),
    "NUL in a value": (sized(b"X-A: b\0c\r\n"), REJECTED),
    "a control character in a value": (sized(b"X-A: b\x01c\r\n"), OK),
    "DEL in a value": (sized(b"X-A: b\x7fc\r\n"), OK),
    "a vertical tab in a value": (sized(b"X-A: b\x0bc\r\n"), REJECTED),
    "a form feed in a value": (sized(b"X-A: b\x0cc\r\n"), REJECTED),
    "NUL in a name": (sized(b"X\0A: b\r\n"), REJECTED),
    "a space in a name": (sized(b"X A: b\r\n"), REJECTED),
    "a space before the colon": (sized(b"X-A : b\r\n"), REJECTED),
    "a tab before the colon": (sized(b"X-A\t: b\r\n"), REJECTED),
    "a space before a name": (HEADERS + b"Content-Length: 8\r\n X-A: b\r\n\r\n" + BODY, REJECTED),
    "name empty": (sized(b": b\r\n"), REJECTED),
    "no colon": (sized(b"X-A b\r\n"), REJECTED),
    "a bracket in a name": (sized(b"X(A): b\r\n"), REJECTED),
    "obs-text in a name": (sized(b"X\xe9: b\r\n"), REJECTED),
    "every character that a name may have": (sized(b"!#$%&'*+-.^_`|~09azAZ: b\r\n"), OK),
    "obs-fold with a space": (sized(b"X-A: b\r\n c\r\n"), OK),
    "obs-fold with a tab": (sized(b"X-A: b\r\n\tc\r\n"), OK),
    "obs-fold in the first header": (b"HTTP/1.1 200 OK\r\n folded\r\nContent-Length: 8\r\n\r\n" + BODY, REJECTED),
    "obs-fold in the length": (HEADERS + b"Content-Length:\r\n 8\r\n\r\n" + BODY, OK),
    "a length in a fold": (sized(b"X-A: b\r\n Content-Length: 5\r\n"), OK),
    "the same header twice": (sized(b"X-A: b\r\nX-A: c\r\n"), OK),
    "a thousand headers": (sized(b"".join(b"X-%d: b\r\n" % index for index in range(1000))), OK),
    "a long value": (sized(b"X-A: " + b"b" * 60_000 + b"\r\n"), OK),
    "a long name": (sized(b"X" * 60_000 + b": b\r\n"), OK),
    # ---- Content-Length
    "no body": (HEADERS + b"Content-Length: 0\r\n\r\n", Accepted(b"")),
    "zeros before the length": (HEADERS + b"Content-Length: 0008\r\n\r\n" + BODY, OK),
    "length in lowercase": (HEADERS + b"content-length: 8\r\n\r\n" + BODY, OK),
    "length in uppercase": (HEADERS + b"CONTENT-LENGTH: 8\r\n\r\n" + BODY, OK),
    "length empty": (plain(b"Content-Length:\r\n"), REJECTED),
    "length negative": (plain(b"Content-Length: -8\r\n"), REJECTED),
    "length with a plus": (plain(b"Content-Length: +8\r\n"), REJECTED),
    "length hexadecimal": (plain(b"Content-Length: 0x8\r\n"), REJECTED),
    "length with a fraction": (plain(b"Content-Length: 8.0\r\n"), REJECTED),
    "length with an exponent": (plain(b"Content-Length: 8e0\r\n"), REJECTED),
    "length with an underscore": (plain(b"Content-Length: 0_8\r\n"), REJECTED),
    "length with a space within": (plain(b"Content-Length: 0 8\r\n"), REJECTED),
    "length of other digits": (plain("Content-Length: ٨\r\n".encode()), REJECTED),
    "length with a space behind": (plain(b"Content-Length: 8 \r\n"), OK),
    "length over 64 bits": (plain(b"Content-Length: 18446744073709551624\r\n"), REJECTED),
    "length of 19 digits": (plain(b"Content-Length: 9223372036854775808\r\n"), REJECTED),
    "length of 100 digits": (plain(b"Content-Length: " + b"9" * 100 + b"\r\n"), REJECTED),
    "the same length twice": (sized(b"Content-Length: 8\r\n"), OK),
    "the same length twice in a list": (plain(b"Content-Length: 8, 8\r\n"), OK),
    "two lengths": (sized(b"Content-Length: 5\r\n"), REJECTED),
    "two lengths in a list": (plain(b"Content-Length: 8, 5\r\n"), REJECTED),
    "two lengths, one with a zero": (sized(b"Content-Length: 08\r\n"), REJECTED),
    "a list with an empty length": (plain(b"Content-Length: 8,\r\n"), REJECTED),
    "body shorter than its length": (sized(b"", BODY[:-1]), REJECTED),
    "no byte of the body": (sized(b"", b""), REJECTED),
    "body longer than its length": (sized(b"", BODY + b" "), CLOSED),
    # ---- Transfer-Encoding
    "one chunk": (chunked(b"8\r\n" + BODY + b"\r\n0\r\n\r\n"), OK),
    "two chunks": (chunked(b"3\r\n" + BODY[:3] + b"\r\n5\r\n" + BODY[3:] + b"\r\n0\r\n\r\n"), OK),
    "a chunk for each byte": (chunked(b"".join(b"1\r\n%c\r\n" % byte for byte in BODY) + b"0\r\n\r\n"), OK),
    "no chunks": (chunked(b"0\r\n\r\n"), Accepted(b"")),
    "zeros before a size": (chunked(b"0008\r\n" + BODY + b"\r\n000\r\n\r\n"), OK),
    "size in uppercase": (chunked(b"A\r\n0123456789\r\n0\r\n\r\n"), Accepted(b"0123456789")),
    "size in lowercase": (chunked(b"a\r\n0123456789\r\n0\r\n\r\n"), Accepted(b"0123456789")),
    "a chunk's extension": (chunked(b"8;a=b\r\n" + BODY + b"\r\n0\r\n\r\n"), OK),
    "a chunk's quoted extension": (chunked(b'8;a="b;c"\r\n' + BODY + b"\r\n0\r\n\r\n"), OK),
    "an extension of the last chunk": (chunked(b"8\r\n" + BODY + b"\r\n0;a=b\r\n\r\n"), OK),
    "a space before an extension": (chunked(b"8 ;a=b\r\n" + BODY + b"\r\n0\r\n\r\n"), REJECTED),
    "spaces after a size": (chunked(b"8  \r\n" + BODY + b"\r\n0\r\n\r\n"), OK),
    "a trailer": (chunked(b"8\r\n" + BODY + b"\r\n0\r\nX-A: b\r\n\r\n"), OK),
    "a trailer with a length": (chunked(b"8\r\n" + BODY + b"\r\n0\r\nContent-Length: 5\r\n\r\n"), OK),
    "a trailer without a colon": (chunked(b"8\r\n" + BODY + b"\r\n0\r\nX-A b\r\n\r\n"), REJECTED),
    "a trailer with NUL": (chunked(b"8\r\n" + BODY + b"\r\n0\r\nX-A: b\0\r\n\r\n"), REJECTED),
    "chunks without their end": (chunked(b"8\r\n" + BODY + b"\r\n"), REJECTED),
    "the last chunk without its empty line": (chunked(b"8\r\n" + BODY + b"\r\n0\r\n"), REJECTED),
    "a chunk cut": (chunked(b"8\r\n" + BODY[:4]), REJECTED),
    "a size cut": (chunked(b"8"), REJECTED),
    "no chunk at all": (chunked(b""), REJECTED),
    "size too small": (chunked(b"7\r\n" + BODY + b"\r\n0\r\n\r\n"), REJECTED),
    "size too large": (chunked(b"9\r\n" + BODY + b"\r\n0\r\n\r\n"), REJECTED),
    "size negative": (chunked(b"-8\r\n" + BODY + b"\r\n0\r\n\r\n"), REJECTED),
    "size with a plus": (chunked(b"+8\r\n" + BODY + b"\r\n0\r\n\r\n"), REJECTED),
    "size with 0x": (chunked(b"0x8\r\n" + BODY + b"\r\n0\r\n\r\n"), REJECTED),
    "size of letters": (chunked(b"g\r\n" + BODY + b"\r\n0\r\n\r\n"), REJECTED),
    "size empty": (chunked(b"\r\n" + BODY + b"\r\n0\r\n\r\n"), REJECTED),
    "size over 64 bits": (chunked(b"10000000000000008\r\n" + BODY + b"\r\n0\r\n\r\n"), REJECTED),
    "size with an underscore": (chunked(b"0_8\r\n" + BODY + b"\r\n0\r\n\r\n"), REJECTED),
    "a space before a size": (chunked(b" 8\r\n" + BODY + b"\r\n0\r\n\r\n"), REJECTED),
    "a fold after a size": (chunked(b"8\r\n " + BODY + b"\r\n0\r\n\r\n"), REJECTED),
    "LF after a size": (chunked(b"8\n" + BODY + b"\r\n0\r\n\r\n"), REJECTED),
    "LF after a chunk": (chunked(b"8\r\n" + BODY + b"\n0\r\n\r\n"), REJECTED),
    "CR after a size": (chunked(b"8\r" + BODY + b"\r\n0\r\n\r\n"), REJECTED),
    "junk after a chunk": (chunked(b"8\r\n" + BODY + b"junk\r\n0\r\n\r\n"), REJECTED),
    "junk after the last chunk": (chunked(b"8\r\n" + BODY + b"\r\n0\r\n\r\njunk"), CLOSED),
    "a line break after the last chunk": (chunked(b"8\r\n" + BODY + b"\r\n0\r\n\r\n\r\n"), CLOSED),
    "another response after the last chunk": (chunked(b"8\r\n" + BODY + b"\r\n0\r\n\r\n" + WHOLE), CLOSED),
    "another chunk after the last": (chunked(b"8\r\n" + BODY + b"\r\n0\r\n\r\n0\r\n\r\n"), CLOSED),
    "coding in uppercase": (plain(b"Transfer-Encoding: CHUNKED\r\n", b"8\r\n" + BODY + b"\r\n0\r\n\r\n"), OK),
    "coding with a space behind": (plain(b"Transfer-Encoding: chunked \r\n", b"8\r\n" + BODY + b"\r\n0\r\n\r\n"), OK),
    "coding twice": (chunked(b"0\r\n\r\n", b"Transfer-Encoding: chunked\r\n"), REJECTED),
    "coding twice in a list": (plain(b"Transfer-Encoding: chunked, chunked\r\n", b"0\r\n\r\n"), REJECTED),
    "gzip, chunked": (plain(b"Transfer-Encoding: gzip, chunked\r\n", b"0\r\n\r\n"), REJECTED),
    "gzip alone": (plain(b"Transfer-Encoding: gzip\r\n"), REJECTED),
    "identity": (plain(b"Transfer-Encoding: identity\r\n"), REJECTED),
    "xchunked": (plain(b"Transfer-Encoding: xchunked\r\n", b"0\r\n\r\n"), REJECTED),
    "a quoted coding": (plain(b'Transfer-Encoding: "chunked"\r\n', b"0\r\n\r\n"), REJECTED),
    "a vertical tab before the coding": (plain(b"Transfer-Encoding: \x0bchunked\r\n", b"0\r\n\r\n"), REJECTED),
    "an empty coding": (plain(b"Transfer-Encoding:\r\n"), REJECTED),
    "a coding and a length": (chunked(b"8\r\n" + BODY + b"\r\n0\r\n\r\n", b"Content-Length: 8\r\n"), OK),
    "a coding and a wrong length": (chunked(b"8\r\n" + BODY + b"\r\n0\r\n\r\n", b"Content-Length: 3\r\n"), OK),
    "chunked in HTTP/1.0": (
        b"HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n" + BODY + b"\r\n0\r\n\r\n",
        CLOSED,
    ),
    # ---- the end of the body, and of the connection
    "until the connection closes": (plain(b""), CLOSED),
    "until the connection closes, as announced": (plain(b"Connection: close\r\n"), CLOSED),
    "Connection: close": (sized(b"Connection: close\r\n"), CLOSED),
    "Connection: Close": (sized(b"Connection: Close\r\n"), CLOSED),
    "Connection: keep-alive": (sized(b"Connection: keep-alive\r\n"), OK),
    "Connection: keep-alive, close": (sized(b"Connection: keep-alive, close\r\n"), CLOSED),
    "Connection twice": (sized(b"Connection: keep-alive\r\nConnection: close\r\n"), CLOSED),
    "Connection: upgrade": (sized(b"Connection: upgrade\r\nUpgrade: h2c\r\n"), OK),
    "an upgrade without its connection": (sized(b"Upgrade: websocket\r\n"), OK),
    "closed in chunks": (chunked(b"8\r\n" + BODY + b"\r\n0\r\n\r\n", b"Connection: close\r\n"), CLOSED),
    "HTTP/1.0 kept alive": (
        b"HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 8\r\n\r\n" + BODY,
        CLOSED,
    ),
    "HTTP/1.0 until the connection closes": (b"HTTP/1.0 200 OK\r\n\r\n" + BODY, CLOSED),
    # ---- statuses without a body, and interim responses
    "204": (b"HTTP/1.1 204 No Content\r\n\r\n", Accepted(b"", status=204)),
    "204 with a length": (b"HTTP/1.1 204 No Content\r\nContent-Length: 8\r\n\r\n", Accepted(b"", status=204)),
    "204 with a body": (
        b"HTTP/1.1 204 No Content\r\nContent-Length: 8\r\n\r\n" + BODY,
        Accepted(b"", reusable=False, status=204),
    ),
    "204 with chunks": (
        b"HTTP/1.1 204 No Content\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        Accepted(b"", reusable=False, status=204),
    ),
    "304": (b"HTTP/1.1 304 Not Modified\r\nContent-Length: 8\r\n\r\n", Accepted(b"", status=304)),
    "205 with a body": (b"HTTP/1.1 205 Reset\r\nContent-Length: 8\r\n\r\n" + BODY, Accepted(status=205)),
    "an error": (b"HTTP/1.1 500 Internal Server Error\r\nContent-Length: 8\r\n\r\n" + BODY, Accepted(status=500)),
    "100, then the response": (b"HTTP/1.1 100 Continue\r\n\r\n" + WHOLE, OK),
    "103, then the response": (b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + WHOLE, OK),
    "many of 1xx, then the response": (b"HTTP/1.1 102 Processing\r\n\r\n" * 100 + WHOLE, OK),
    "199, then the response": (b"HTTP/1.1 199 Odd\r\n\r\n" + WHOLE, OK),
    "100 with a length, then the response": (b"HTTP/1.1 100 Continue\r\nContent-Length: 8\r\n\r\n" + WHOLE, OK),
    "100, then nothing": (b"HTTP/1.1 100 Continue\r\n\r\n", REJECTED),
    "100, then junk": (b"HTTP/1.1 100 Continue\r\n\r\njunk\r\n\r\n", REJECTED),
    "101": (b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: upgrade\r\n\r\n", REJECTED),
    "101 without an upgrade": (b"HTTP/1.1 101 Switching Protocols\r\n\r\n" + WHOLE, REJECTED),
}
