"""Masks credentials that were sent in what a server, a proxy or a library quotes of them.

The credentials of a request are known, so they are looked for as such, in the encodings that debug pages, error
handlers and exceptions use: percent-encoding, escapes of JSON, JavaScript and Python, HTML entities, Base64 and
hexadecimal, each inside another up to `_LEVELS` times. Nothing here runs unless a request has failed.
"""

from __future__ import annotations

import base64
import binascii
import re
import traceback
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NoReturn

import msgspec

from mlflow_wrap._http.header_validation import HARMLESS
from mlflow_wrap._http.preload import preload
from mlflow_wrap._http.secret import MASK, Secret, SecretBytes

if TYPE_CHECKING:
    from mlflow_wrap._http.response_headers import RawHeaders

MIN_LENGTH = 4
"""Bytes. A shorter credential occurs everywhere by chance; it is masked only within its header or its Basic pair."""

_LEVELS = 4
_CUT = "…".encode()
_MASK = MASK.encode()

_ESCAPE = re.compile(
    rb"%(?:25)*(?P<percent>[0-9A-Fa-f]{2})"
    rb"|\\+u(?P<high>[dD][89abAB][0-9A-Fa-f]{2})\\+u(?P<low>[dD][c-fC-F][0-9A-Fa-f]{2})"
    rb"|(?:\\+|%(?:25)*)(?:U(?P<long>[0-9A-Fa-f]{8})|[uU](?P<unicode>[0-9A-Fa-f]{4}))"
    rb"|\\+x(?P<byte>[0-9A-Fa-f]{2})"
    rb"|\\+(?P<octal>[0-3][0-7]{2})"
    rb"|&(?:amp;)*(?:#(?P<decimal>[0-9]{1,7});?|#[xX](?P<hexadecimal>[0-9A-Fa-f]{1,6});?|(?P<name>[A-Za-z][A-Za-z0-9]{1,31};))"
    # What an ellipsis has cut is no escape any more.
    rb"|(?P<cut>%[0-9A-Fa-f]?|\\+[uUx]?[0-9A-Fa-f]{0,7}|&[#0-9A-Za-z]{0,31})(?=" + _CUT + rb")"
    rb"|(?P<dropped>\\+[nrtfv]|\\+|\s+)"
)
_ESCAPING = re.compile(rb"[%\\&]")
_SPACE = re.compile(rb"\s+")
# URL-safe Base64 reads like the standard one.
_FOLDED = bytes.maketrans(b"-_", b"+/")
_BASE64 = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=")

_AUTHORIZATIONS = frozenset({b"authorization", b"proxy-authorization"})
_PARAMETER = re.compile(rb"(?<![A-Za-z0-9_-])([A-Za-z0-9_-]+)=(?:\"([^\"]*)\"|([^,;\s]*))")
_SECRET_PARAMETERS = re.compile(
    rb"signature|sig|response|c?nonce|mac|hmac|credential|assertion|[a-z_-]*(token|secret|password|key)", re.IGNORECASE
)
_SECRET_PROPERTIES = re.compile("password|secret|token|key|credential|auth", re.IGNORECASE)

# Locals of these are nothing to a caller, and contain what was sent and received.
_PACKAGES = frozenset(
    {
        "mlflow_wrap",
        "mlflow_rest",
        "httpx",
        "httpx2",
        "httpcore",
        "h11",
        "httptools",
        "anyio",
        "aiohttp",
        "httpx_aiohttp",
        "asyncio",
        "contextlib",
        "encodings",
        "gzip",
        "msgspec",
        "selectors",
        "socket",
        "ssl",
        "zlib",
    }
)
_MAX_EXCEPTIONS = 100


class Redactor:
    """Masks the credentials of one request in strings and exceptions.

    Args:
        secrets: The credentials, as bytes.
    """

    __slots__ = ("_patterns",)

    def __init__(self, secrets: Iterable[bytes]) -> None:
        patterns: dict[bytes, bool] = {}
        for secret in secrets:
            for variant in _variants(secret):
                for pattern, is_base64 in _patterns(variant):
                    if len(pattern) >= MIN_LENGTH:
                        patterns.setdefault(pattern, is_base64)
        # In order of length, descending: what contains another one is masked as a whole.
        self._patterns = sorted(patterns.items(), key=lambda item: -len(item[0]))

    def __bool__(self) -> bool:
        return bool(self._patterns)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({MASK!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Redactor cannot be pickled: the pickle would contain the credentials")

    def mask(self, text: str) -> str:
        """Mask every credential in a `str`.

        A string that was cut ends in an ellipsis: the first part of a credential before one is masked too, from
        `MIN_LENGTH` bytes.
        """
        if not self._patterns or not text:
            return text
        content = text.encode("utf-8", "surrogatepass")
        masked = self.mask_bytes(content)
        if masked is not content:
            text = masked.decode("utf-8", "replace")
        if not text.isascii():
            # Headers are decoded as Latin-1, whatever they are.
            try:
                content = text.encode("latin-1")
            except UnicodeEncodeError:
                return text
            masked = self.mask_bytes(content)
            if masked is not content:
                return masked.decode("latin-1")
        return text

    def mask_all(self, values: Sequence[str]) -> list[str]:
        """Mask every credential in several strings. If there is none, it takes little longer than for one string."""
        joined = "\0".join(values)
        return [self.mask(value) for value in values] if self.mask(joined) is not joined else list(values)

    def mask_bytes(self, content: bytes) -> bytes:
        """Mask every credential in bytes. Returns the same object if there is none."""
        if not self._patterns or not any(self._finds(data) for data in _levels(content)):
            return content
        spans = sorted(self._iter_spans(content))
        parts: list[bytes] = []
        end = 0
        for start, stop in spans:
            if start >= end:
                parts += (content[end:start], _MASK)
            end = max(end, stop)
        parts.append(content[end:])
        return b"".join(parts) if spans else content

    def mask_exceptions(self, error: BaseException, outer: BaseException | None = None) -> None:
        """Mask every credential that an exception and its causes keep, and clear the locals of their tracebacks.

        Only frames of this library and of the HTTP libraries are cleared.

        Args:
            error: The exception.
            outer: What the caller was handling when it called: neither it nor its causes are touched.
        """
        if not self._patterns:
            return
        for exception in iter_exceptions(error, outer):
            self._mask_attributes(exception)
            clear_locals(exception)

    def mask_causes(self, error: BaseException) -> None:
        """Like `mask_exceptions`, for an exception of a decoder, whose contexts may be the caller's.

        Args:
            error: The exception. Its explicit causes are masked too.
        """
        cause: BaseException | None = error
        while self._patterns and cause is not None:
            self._mask_attributes(cause)
            clear_locals(cause)
            cause = cause.__cause__

    def _finds(self, data: bytes) -> bool:
        return any(pattern in data for pattern, _ in self._patterns) or (
            _CUT in data and any(True for _ in self._iter_cuts(data))
        )

    def _iter_spans(self, content: bytes) -> Iterator[tuple[int, int]]:
        """Start and end of each credential, and of the first part of one that was cut."""
        for data, starts, ends in _levels_with_positions(content):
            for pattern, is_base64 in self._patterns:
                at = data.find(pattern)
                while at >= 0:
                    stop = at + len(pattern)
                    first, last = _widen(data, at, stop) if is_base64 else (at, stop)
                    yield starts[first], ends[last - 1]
                    at = data.find(pattern, stop)
            for at, cut in self._iter_cuts(data):
                yield starts[at], starts[cut]

    def _iter_cuts(self, data: bytes) -> Iterator[tuple[int, int]]:
        """Start of each credential that an ellipsis has cut, and the position of the ellipsis."""
        cut = data.find(_CUT)
        while cut >= 0:
            for pattern, _ in self._patterns:
                head = pattern[:MIN_LENGTH]
                at = data.find(head, max(0, cut - len(pattern)), cut)
                while at >= 0:
                    if pattern.startswith(data[at:cut]):
                        yield at, cut
                        break
                    at = data.find(head, at + 1, cut)
            cut = data.find(_CUT, cut + 1)

    def _mask_attributes(self, exception: BaseException) -> None:
        if isinstance(exception, UnicodeError):
            _hide_input(exception)
        arguments = tuple(self._masked(argument) for argument in exception.args)
        if any(new is not old for new, old in zip(arguments, exception.args, strict=True)):
            exception.args = arguments
        notes = getattr(exception, "__notes__", None)
        if isinstance(notes, list):
            notes[:] = [self._masked(note) for note in notes]
        names = [*getattr(exception, "__dict__", ()), *_SLOTS]
        for name in names:
            value = getattr(exception, name, None)
            masked = self._masked(value)
            if masked is not value:
                try:
                    setattr(exception, name, masked)
                except (AttributeError, TypeError):
                    continue

    def _masked(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.mask(value)
        if isinstance(value, bytes | bytearray):
            content = bytes(value)
            masked = self.mask_bytes(content)
            return value if masked is content else masked
        return value


NO_CREDENTIALS = Redactor(())
"""Masks nothing."""

# Attributes of built-in exceptions, which are not in their `__dict__`.
_SLOTS = ("strerror", "filename", "filename2", "reason", "verify_message", "msg", "doc", "text")


def collect_secrets(
    headers: RawHeaders, body: object = None, further: Iterable[Secret | None] = ()
) -> tuple[bytes, ...]:
    """Return the credentials of a request.

    Args:
        headers: The headers that were sent.
        body: The body that was sent. Only `SecretBytes` are looked into: the JSON body of a sensitive operation.
        further: Other credentials on the way to the server, such as the value of `Proxy-Authorization`.
    """
    secrets: dict[bytes, None] = {}
    for name, value in headers:
        if name.lower().decode("latin-1") not in HARMLESS:
            secrets.update(dict.fromkeys(_iter_header_secrets(name.lower(), bytes(value))))
    for secret in further:
        if secret is not None:
            value = secret.reveal().encode("utf-8", "surrogatepass")
            secrets.update(dict.fromkeys(_iter_header_secrets(b"authorization", value)))
    if isinstance(body, SecretBytes):
        secrets.update(dict.fromkeys(_iter_body_secrets(bytes(body))))
    return tuple(secrets)


def conceal_headers(headers: RawHeaders) -> list[tuple[bytes, bytes]]:
    """Return headers with `SecretBytes` for each value that may be a credential."""
    return [
        (name, value if name.lower().decode("latin-1") in HARMLESS else SecretBytes(value)) for name, value in headers
    ]


def iter_exceptions(error: BaseException, outer: BaseException | None) -> Iterator[BaseException]:
    """Iterate over an exception, its causes and contexts, and the members of groups, each once.

    Args:
        error: The exception.
        outer: An exception to omit, together with its own causes.
    """
    seen = {id(outer)}
    waiting: list[object] = [error]
    while waiting and len(seen) < _MAX_EXCEPTIONS:
        exception = waiting.pop()
        if not isinstance(exception, BaseException) or id(exception) in seen:
            continue
        seen.add(id(exception))
        yield exception
        waiting += (exception.__cause__, exception.__context__, *exception.args)
        if isinstance(exception, BaseExceptionGroup):
            waiting += exception.exceptions


def _iter_header_secrets(name: bytes, value: bytes) -> Iterator[bytes]:
    if name == b"cookie":
        yield value
        for cookie in value.split(b";"):
            yield cookie.partition(b"=")[2].strip().strip(b'"')
        return
    scheme, _, rest = value.partition(b" ")
    scheme, rest = scheme.lower(), rest.strip()
    if not rest or (name not in _AUTHORIZATIONS and scheme not in (b"basic", b"bearer")):
        yield value
        return
    yield rest
    if scheme == b"basic":
        try:
            pair = base64.b64decode(rest)
        except binascii.Error:
            return
        username, _, password = pair.partition(b":")
        yield password
        if len(password) < MIN_LENGTH:
            yield pair
            yield username  # some services take a token as the user name
    elif scheme != b"bearer":
        for parameter in _PARAMETER.finditer(rest):
            if _SECRET_PARAMETERS.fullmatch(parameter[1]):
                yield parameter[2] or parameter[3] or b""


def _iter_body_secrets(body: bytes) -> Iterator[bytes]:
    try:
        waiting: list[tuple[bool, Any]] = [(False, msgspec.json.decode(body))]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return
    while waiting:
        is_secret, value = waiting.pop()
        if isinstance(value, dict):
            waiting += ((is_secret or bool(_SECRET_PROPERTIES.search(key)), item) for key, item in value.items())
        elif isinstance(value, list):
            waiting += ((is_secret, item) for item in value)
        elif is_secret and isinstance(value, str):
            yield value.encode("utf-8", "surrogatepass")


def _variants(secret: bytes) -> Iterator[bytes]:
    """A credential in the character encodings that it may be quoted in."""
    yield secret
    if any(byte in b" \t" for byte in secret):
        yield re.sub(rb"[ \t]", b"+", secret)
    if secret.isascii():
        return
    try:
        text = secret.decode("utf-8")
    except UnicodeDecodeError:
        yield secret.decode("latin-1").encode()
        return
    # `\xNN` is a byte in the repr of bytes, and a character in that of a `str`.
    yield b"".join(char.encode("latin-1" if char < "\u0100" else "utf-8") for char in text)
    yield b"".join(char.encode("utf-8" if char.isprintable() or char > "\u00ff" else "latin-1") for char in text)


def _patterns(secret: bytes) -> Iterator[tuple[bytes, bool]]:
    """What to look for, and whether it is Base64."""
    if len(secret) < MIN_LENGTH:
        return
    yield _fold(_SPACE.sub(b"", secret)), False
    *_, decoded = _levels(secret)
    yield decoded, False
    yield secret.hex().encode(), False
    yield secret.hex().upper().encode(), False
    for offset in range(3):
        # The characters that are the same whatever stands before and after.
        encoded = base64.b64encode(b"\0" * offset + secret).rstrip(b"=")
        first = (offset * 8 + 5) // 6
        last = (offset + len(secret)) * 8 // 6
        yield encoded[first:last], True


def _fold(data: bytes) -> bytes:
    return data.translate(_FOLDED)


def _levels(content: bytes) -> Iterator[bytes]:
    """Bytes without white space, and then decoded once, twice and so on, until there is nothing to decode."""
    data = _SPACE.sub(b"", content)
    yield _fold(data)
    data = content
    for _ in range(_LEVELS):
        if not _ESCAPING.search(data):
            return
        decoded = _ESCAPE.sub(_decode, data)
        if decoded == data:
            return
        yield _fold(decoded)
        data = decoded


def _levels_with_positions(content: bytes) -> Iterator[tuple[bytes, list[int], list[int]]]:
    """The same, with the start and the end of each byte in the content; the starts have one more, for the end."""
    starts = list(range(len(content) + 1))
    ends = list(range(1, len(content) + 1))
    data, first, last = _rewrite(_SPACE, content, starts, ends)
    yield _fold(data), first, last
    data = content
    for _ in range(_LEVELS):
        if not _ESCAPING.search(data):
            return
        decoded, starts, ends = _rewrite(_ESCAPE, data, starts, ends)
        if decoded == data:
            return
        yield _fold(decoded), starts, ends
        data = decoded


def _rewrite(
    pattern: re.Pattern[bytes], data: bytes, starts: list[int], ends: list[int]
) -> tuple[bytes, list[int], list[int]]:
    chunks: list[bytes] = []
    new_starts: list[int] = []
    new_ends: list[int] = []
    end = 0
    for match in pattern.finditer(data):
        chunks.append(data[end : match.start()])
        new_starts += starts[end : match.start()]
        new_ends += ends[end : match.start()]
        plain = b"" if pattern is _SPACE else _decode(match)
        chunks.append(plain)
        new_starts += [starts[match.start()]] * len(plain)
        new_ends += [ends[match.end() - 1]] * len(plain)
        end = match.end()
    chunks.append(data[end:])
    return b"".join(chunks), new_starts + starts[end:], new_ends + ends[end:]


def _decode(match: re.Match[bytes]) -> bytes:
    """Return what an escape stands for, without white space, as all that is searched is without."""
    return _SPACE.sub(b"", _unescape(match))


def _unescape(match: re.Match[bytes]) -> bytes:
    escape, group = match.lastgroup, match
    if escape in ("percent", "byte"):
        return bytes([int(group[escape], 16)])
    if escape == "octal":
        return bytes([int(group[escape], 8)])
    if escape == "low":
        character = chr(int(group["high"], 16)) + chr(int(group["low"], 16))
        return character.encode("utf-16", "surrogatepass").decode("utf-16").encode()
    if escape in ("long", "unicode", "decimal", "hexadecimal"):
        code = int(group[escape], 10 if escape == "decimal" else 16)
        return chr(code).encode("utf-8", "surrogatepass") if code < 0x110000 else b""
    if escape == "name":
        preload("html")
        import html  # noqa: PLC0415 - rarely needed, and slow to load

        escaped = f"&{group[escape].decode()}"
        plain = html.unescape(escaped)
        return group[0] if plain == escaped else plain.encode("utf-8", "surrogatepass")
    return b""


def _widen(data: bytes, start: int, stop: int) -> tuple[int, int]:
    """A match of Base64 with its neighbours, which contain the rest of its first and last byte."""
    first = start
    while first > max(0, start - 2) and data[first - 1] in _BASE64:
        first -= 1
    last = stop
    while last < min(len(data), stop + 2) and data[last] in _BASE64:
        last += 1
    return first, last


def _hide_input(error: UnicodeError) -> None:
    """Mask what could not be encoded or decoded, except the invalid part, which the message names."""
    if not isinstance(error, UnicodeDecodeError | UnicodeEncodeError | UnicodeTranslateError):
        return
    original: Any = error.object
    padding = b"*" if isinstance(original, bytes) else "*"
    hidden = padding * error.start + original[error.start : error.end]
    error.args = tuple(hidden if argument is original else argument for argument in error.args)
    error.object = hidden


def clear_locals(exception: BaseException) -> None:
    """Clear the locals in the traceback of an exception: those of this library and of the HTTP libraries."""
    for frame, _ in traceback.walk_tb(exception.__traceback__):
        if str(frame.f_globals.get("__name__", "")).partition(".")[0] in _PACKAGES:
            try:
                frame.clear()
            except RuntimeError:
                continue  # it is still running, and so is one of the callers
