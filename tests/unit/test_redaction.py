"""Whatever encoding a text quotes a credential in, it is masked, and nothing else is."""

from __future__ import annotations

import base64
import html
import json
import pickle
from collections.abc import Callable
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlflow_wrap._http.redaction import (
    MIN_LENGTH,
    NO_CREDENTIALS,
    Redactor,
    clear_locals,
    collect_secrets,
    conceal_headers,
    iter_exceptions,
)
from mlflow_wrap._http.secret import MASK, Secret, SecretBytes
from tests.rig.leaks import Credentials, shown_by

ENCODINGS: dict[str, Callable[[str], str]] = {
    "plain": str,
    "percent": lambda text: quote(text, safe=""),
    "percent, lowercase": lambda text: "".join(f"%{byte:02x}" for byte in text.encode()),
    "percent, twice": lambda text: quote(quote(text, safe=""), safe=""),
    "form": quote_plus,
    "JSON": json.dumps,
    "JSON in JSON": lambda text: json.dumps(json.dumps(text)),
    "JSON, not ASCII": lambda text: json.dumps(text, ensure_ascii=False),
    "HTML": html.escape,
    "HTML, twice": lambda text: html.escape(html.escape(text)),
    "HTML, numbers": lambda text: "".join(f"&#{ord(char)};" for char in text),
    "HTML, hexadecimal": lambda text: "".join(f"&#x{ord(char):X};" for char in text),
    "HTML of JSON": lambda text: html.escape(json.dumps(text)),
    "percent of JSON": lambda text: quote(json.dumps(text)),
    "repr": repr,
    "repr of bytes": lambda text: repr(text.encode()),
    "ascii": ascii,
    "repr of repr": lambda text: repr(repr(text)),
    "octal": lambda text: "".join(f"\\{byte:03o}" for byte in text.encode()),
    "hexadecimal": lambda text: text.encode().hex(),
    "hexadecimal, uppercase": lambda text: text.encode().hex().upper(),
    "Base64": lambda text: base64.b64encode(text.encode()).decode(),
    "Base64, URL-safe": lambda text: base64.urlsafe_b64encode(text.encode()).decode().rstrip("="),
    "Base64 after one": lambda text: base64.b64encode(b"x" + text.encode() + b"yz").decode(),
    "Base64 after two": lambda text: base64.b64encode(b"xy" + text.encode() + b"z").decode(),
    "Base64 in lines": lambda text: base64.encodebytes(b"." * 50 + text.encode() * 3).decode(),
    "Base64 in a URL": lambda text: quote(base64.b64encode(text.encode()).decode(), safe=""),
    "Base64 in JSON": lambda text: json.dumps(base64.b64encode(text.encode()).decode()).replace("/", "\\/"),
    "Latin-1 for UTF-8": lambda text: text.encode().decode("latin-1"),
}
SECRETS = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp", "Zs"), exclude_characters="…"), min_size=8, max_size=40
).filter(lambda text: len(set(text)) > 3)


@pytest.mark.parametrize("encoding", ENCODINGS)
@given(secret=SECRETS)
def test_each_encoding_of_a_secret_is_masked(encoding: str, secret: str) -> None:
    encoded = ENCODINGS[encoding](secret)
    masked = Redactor([secret.encode()]).mask(f"before <{encoded}> after")
    assert masked.startswith("before <")
    assert masked.endswith("> after")
    assert MASK in masked
    assert Credentials(secret).found_in([masked]) == []
    assert len(masked) < len("before <> after") + 4 * len(MASK) + 80


@pytest.mark.parametrize(
    "secret", ["s3cret", "abc%41def", "abc\\ndef", "abcd&amp;x", "100%", "abcx\\", "p@ss w0rd", "😀é€ü", "+/=-_"]
)
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_secrets_that_look_like_escapes_are_masked(encoding: str, secret: str) -> None:
    masked = Redactor([secret.encode()]).mask(f"'{ENCODINGS[encoding](secret)}'")
    assert MASK in masked
    assert secret not in masked


@given(st.text(), SECRETS)
def test_a_text_without_a_secret_stays_the_same(text: str, secret: str) -> None:
    redactor = Redactor([secret.encode()])
    masked = redactor.mask(text)
    assert masked == text or Credentials(secret[:MIN_LENGTH]).found_in([text, text.lower()]) or MASK in masked
    assert NO_CREDENTIALS.mask(text) is text


def test_what_is_harmless_stays() -> None:
    redactor = Redactor([b"s3cret-value"])
    text = 'The run "a%20b" &amp; \\u0041 c2VjcmV0LXZhbHVl was not found… 100%'
    assert redactor.mask(text) is text
    assert redactor.mask_bytes(b"no") == b"no"
    assert redactor.mask_all(["a", "", "b"]) == ["a", "", "b"]
    assert redactor.mask_all(["a s3cret-value", "b"]) == [f"a {MASK}", "b"]


@pytest.mark.parametrize("shown", range(4, 12))
def test_the_first_part_before_an_ellipsis_is_masked(shown: int) -> None:
    secret = 's3cret"<é>-value'  # noqa: S105
    redactor = Redactor([secret.encode()])
    for encode in (str, json.dumps, html.escape, lambda text: quote(text, safe="")):
        encoded = encode(secret).removeprefix('"')
        masked = redactor.mask(f"x {encoded[:shown]}… and more")
        assert masked == f"x {MASK}… and more"


def test_the_first_part_of_base64_before_an_ellipsis_is_masked() -> None:
    encoded = base64.b64encode(b"s3cret-value-that-is-long").decode()
    assert Redactor([b"s3cret-value-that-is-long"]).mask(encoded[:14] + "…") == f"{MASK}…"


def test_a_short_secret_is_masked_only_within_its_pair() -> None:
    value = b"Basic " + base64.b64encode(b"ada:pw")
    redactor = Redactor(collect_secrets([(b"Authorization", SecretBytes(value))]))
    assert redactor.mask("the pw of ada") == "the pw of ada"
    assert redactor.mask(f"ada:pw {value.decode()} {value.decode()[6:]}") == f"{MASK} Basic {MASK} {MASK}"


@pytest.mark.parametrize(
    ("name", "value", "secrets"),
    [
        ("Authorization", "Bearer abc.def", ["abc.def"]),
        ("authorization", "Basic YWRhOnMzY3JldA==", ["s3cret", "YWRhOnMzY3JldA=="]),
        ("authorization", "Basic dG9rZW46", ["token"]),
        ("Authorization", 'Digest username="ada", response="abcdef", qop=auth', ["abcdef"]),
        ("X-Amz", "plain", ["plain"]),
        ("Cookie", 'a=1111; b="2222"', ["1111", "2222"]),
        ("X-Goog-Iap", "Bearer xyzw", ["xyzw"]),
    ],
)
def test_the_parts_of_a_header_are_secrets_too(name: str, value: str, secrets: list[str]) -> None:
    collected = collect_secrets([(name.encode(), SecretBytes(value.encode()))])
    assert {secret.encode() for secret in secrets} <= set(collected)


def test_harmless_headers_are_no_secrets() -> None:
    headers = [(b"Content-Type", b"application/json"), (b"X-Request-Id", b"abc"), (b"Host", b"example.org")]
    assert collect_secrets(headers) == ()
    assert conceal_headers(headers) == headers
    assert not Redactor(())
    assert repr(conceal_headers([(b"X-Key", b"s3cret")])) == f"[(b'X-Key', SecretBytes({MASK!r}))]"


def test_secrets_of_a_sensitive_body_and_of_a_proxy() -> None:
    body = SecretBytes(b'{"username": "ada", "password": "s3cret", "secret_value": {"a": ["deep"]}, "n": 1}')
    assert set(collect_secrets([], body)) == {b"s3cret", b"deep"}
    assert collect_secrets([], SecretBytes(b"no JSON")) == ()
    assert collect_secrets([], b'{"password": "s3cret"}') == ()
    assert b"s3cret" in collect_secrets([], None, [Secret("Basic YWRhOnMzY3JldA=="), None])


def test_exceptions_and_all_that_they_keep_are_masked() -> None:
    redactor = Redactor([b"s3cret-value"])
    try:
        try:
            b"s3cret-value \xff".decode()
        except UnicodeDecodeError as exc:
            raise OSError(1, "s3cret-value", "s3cret-value") from exc
    except OSError as exc:
        error = ExceptionGroup("several", [exc, ValueError(b"s3cret-value", bytearray(b"s3cret-value"))])
    error.add_note("s3cret-value")
    caught = RuntimeError("s3cret-value", error)
    caught.detail = "s3cret-value"  # type: ignore[attr-defined]
    redactor.mask_exceptions(caught)
    shown = list(shown_by(caught, frozenset({__file__})))
    assert Credentials("s3cret-value").found_in(shown) == []


def test_what_the_caller_was_handling_is_not_touched() -> None:
    outer = ValueError("s3cret-value")
    try:
        try:
            raise outer
        except ValueError:
            raise KeyError("s3cret-value")  # noqa: B904
    except KeyError as exc:
        error = exc
    Redactor([b"s3cret-value"]).mask_exceptions(error, outer)
    assert error.args == (MASK,)
    assert outer.args == ("s3cret-value",)
    assert list(iter_exceptions(error, outer)) == [error]


def test_locals_of_others_stay() -> None:
    def fail() -> None:
        token = "s3cret-value"  # noqa: S105
        raise ValueError(len(token))

    with pytest.raises(ValueError, match="12") as caught:
        fail()
    clear_locals(caught.value)
    assert caught.traceback[-1].frame.f_locals == {"token": "s3cret-value"}


def test_a_redactor_does_not_show_what_it_masks() -> None:
    redactor = Redactor([b"s3cret-value"])
    assert "s3cret" not in repr(redactor)
    with pytest.raises(TypeError):
        pickle.dumps(redactor)
