"""A server that quotes the whole request in what it returns, in one of many encodings and statuses.

Debug pages of proxies, error handlers that dump `request.headers`, and middleware that logs into the response do this.
"""

from __future__ import annotations

import base64
import html
import json
from collections.abc import Callable
from urllib.parse import quote, quote_plus

from tests.rig.faulty import FaultyServer, Reply, Request, as_json, page

TEXT = {"Content-Type": "text/plain"}


def quoted_values(request: Request) -> list[str]:
    """Everything of a request that may be a credential: header values, their parts, and decoded Basic pairs."""
    values: list[str] = []
    for name, value in request.headers.items():
        values.append(value)
        scheme, _, rest = value.partition(" ")
        if rest:
            values.append(rest)
        if scheme.lower() == "basic":
            pair = base64.b64decode(rest).decode()
            values += [pair, pair.partition(":")[2]]
        if name.lower() == "cookie":
            values += [pair.partition("=")[2] for pair in value.split("; ")]
    if request.body:
        values.append(request.body.decode("utf-8", "replace"))
    return values


def dump(request: Request) -> str:
    """A request as a debug page lists it."""
    head = "\n".join(f"{name}: {value}" for name, value in request.headers.items())
    return f"{request.method} {request.path}\n{head}\n{' | '.join(quoted_values(request))}"


def _each_byte(pattern: str, text: str) -> str:
    return "".join(pattern.format(byte) for byte in text.encode())


def _each_utf16(text: str) -> str:
    units = text.encode("utf-16-be")
    return "".join(f"\\u{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2))


def _base64s(request: Request) -> str:
    parts = []
    for value in [*quoted_values(request), dump(request)]:
        for prefix in ("", "x", "xy"):
            raw = (prefix + value).encode()
            parts.append(base64.b64encode(raw).decode())
            parts.append(base64.urlsafe_b64encode(raw).decode().rstrip("="))
    return " ".join(parts)


def _straddling(size: int) -> Callable[[Request], str]:
    """A text in which a credential lies across a limit of what is shown."""

    def text(request: Request) -> str:
        value = max(quoted_values(request), key=len)
        return "." * (size - len(value) // 2) + value + "." * 100

    return text


def _broken(request: Request) -> bytes:
    return b"HTTP/1.1 200 OK\r\n" + dump(request).replace("\n", " ").encode() + b"\r\n\r\n"


def _header_safe(text: str) -> str:
    return text.encode("ascii", "backslashreplace").decode().replace("\n", " ")


def _shown_headers(request: Request, status: int) -> Reply:
    values = quoted_values(request)
    headers = {f"X-Echo-{index}": _header_safe(value) for index, value in enumerate(values)}
    headers["Set-Cookie"] = f"seen={quote(values[-1])}"
    headers["WWW-Authenticate"] = f'Bearer realm="{_header_safe(values[-1])}"'
    headers["X-Request-Id"] = "request-1"
    return Reply("no", status, headers)


ECHOES: dict[str, Callable[[Request], Reply]] = {
    "MLflow error 400": lambda r: as_json({"error_code": "BAD_REQUEST", "message": dump(r)}, 400),
    "MLflow error 500": lambda r: as_json({"error_code": "INTERNAL_ERROR", "message": quoted_values(r)[-1]}, 500),
    "JSON with escapes 500": lambda r: Reply(f'{{"message": "{_each_utf16(dump(r))}"}}', 500),
    "JSON of headers 404": lambda r: as_json({"headers": dict(r.headers), "also": quoted_values(r)}, 404),
    "error code 409": lambda r: as_json({"error_code": quoted_values(r)[-1], "message": "no"}, 409),
    "detail 422": lambda r: as_json({"detail": [{"loc": ["header"], "msg": dump(r), "input": dump(r)}]}, 422),
    "text 401": lambda r: Reply(dump(r), 401, TEXT),
    "text 403": lambda r: Reply(" ".join(quoted_values(r)), 403, TEXT),
    "title 404": lambda r: page(html.escape(" ".join(quoted_values(r))), 404),
    "page 502": lambda r: Reply(f"<html><body><pre>{html.escape(dump(r))}</pre></body></html>", 502),
    "numeric entities 403": lambda r: Reply("<html>" + "".join(f"&#{ord(c)};" for c in dump(r)), 403),
    "hexadecimal entities 403": lambda r: Reply("<html>" + "".join(f"&#x{ord(c):X};" for c in dump(r)), 403),
    "URL-encoded 400": lambda r: Reply(quote(dump(r), safe=""), 400, TEXT),
    "form-encoded 400": lambda r: Reply(quote_plus(dump(r)).lower(), 400, TEXT),
    "each byte %XX 400": lambda r: Reply(_each_byte("%{:02x}", dump(r)), 400, TEXT),
    "URL-encoded twice 400": lambda r: Reply(quote(quote(dump(r), safe=""), safe=""), 400, TEXT),
    "each byte \\xXX 500": lambda r: Reply(_each_byte("\\x{:02x}", dump(r)), 500, TEXT),
    "hexadecimal 500": lambda r: Reply(" ".join(value.encode().hex() for value in quoted_values(r)), 500, TEXT),
    "repr 500": lambda r: Reply(repr(dict(r.headers)) + repr(dump(r).encode()), 500, TEXT),
    "Base64 400": lambda r: Reply(_base64s(r), 400, TEXT),
    "Base64 in JSON 400": lambda r: as_json({"message": _base64s(r)}, 400),
    "Base64 in lines 400": lambda r: Reply(base64.encodebytes(dump(r).encode()), 400, TEXT),
    "JSON in JSON 400": lambda r: as_json({"message": json.dumps({"seen": json.dumps(dump(r))})}, 400),
    "XML 403": lambda r: Reply(f"<Error><Code>No</Code><Message>{html.escape(dump(r))}</Message></Error>", 403),
    "headers 400": lambda r: _shown_headers(r, 400),
    "headers 503": lambda r: _shown_headers(r, 503),
    "headers 200": lambda r: _shown_headers(r, 200),
    "cut at 500": lambda r: Reply(_straddling(500)(r), 500, TEXT),
    "cut at 2000": lambda r: as_json({"message": _straddling(2000)(r)}, 500),
    "cut title": lambda r: page(html.escape(_straddling(125)(r)), 404),
    "redirect to a path": lambda r: Reply(b"", 302, {"Location": f"https://login/{quote(quoted_values(r)[-1])}?x=1"}),
    "redirect to a user": lambda r: Reply(b"", 307, {"Location": f"https://u:{quote(quoted_values(r)[-1])}@login/"}),
    "page 200": lambda r: Reply(f"<html><title>{html.escape(dump(r))}</title></html>", 200),
    "broken JSON 200": lambda r: Reply('{"run": {"info": {"run_id": ' + json.dumps(dump(r))[:-1], 200),
    "wrong JSON 200": lambda r: as_json([dump(r)]),
    "no essential part 200": lambda r: as_json({"ruin": dump(r)}),
    "no text 200": lambda r: Reply(b"\xff\xfe" + dump(r).encode(), 200),
    "no gzip 200": lambda r: Reply(dump(r), 200, {"Content-Encoding": "gzip"}),
    "cut body 200": lambda r: Reply(dump(r), 200, TEXT, announced=100_000),
    "cut body 500": lambda r: Reply(dump(r), 500, TEXT, announced=100_000),
    "broken header": lambda r: Reply(raw=_broken(r)),
    "broken status line": lambda r: Reply(raw=dump(r).encode() + b"\r\n\r\n"),
    "folded header": lambda r: Reply(raw=b"HTTP/1.1 200 OK\r\nX\x00: " + quoted_values(r)[-1].encode() + b"\r\n\r\n"),
    "reason phrase": lambda r: Reply(
        raw=f"HTTP/1.1 500 {_header_safe(quoted_values(r)[-1])}\r\nContent-Length: 2\r\n\r\nno".encode()
    ),
    "bad length": lambda r: Reply(
        raw=f"HTTP/1.1 200 OK\r\nContent-Length: {_header_safe(quoted_values(r)[-1])}\r\n\r\n".encode()
    ),
    "hang up": lambda _: Reply(raw=b""),
}
"""Ways to quote a request, by name."""


class EchoServer(FaultyServer):
    """Quotes each request, in the way that is set at the moment. It plays an HTTP proxy as well.

    Attributes:
        way: A key of `ECHOES`.
    """

    def __init__(self) -> None:
        super().__init__(self._quote)
        self.way = "text 401"

    def _quote(self, request: Request) -> Reply:
        return ECHOES[self.way](request)
