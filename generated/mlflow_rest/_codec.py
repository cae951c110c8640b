# Made by `make generate` from spec/ (sha256 6f3879cc6c840389).
# Do not edit. @generated
"""Turns bodies into models and models into bodies."""

from __future__ import annotations

import gc
from collections.abc import Mapping
from typing import Any, Generic, TypeVar

import msgspec

from ._validation import find_surrogates
from .errors import UndecodableBody

T = TypeVar("T")

_LARGE = 100_000
"""Bytes. Smaller bodies make too few objects for a collection of the whole heap."""


def encode(body: Mapping[str, Any]) -> bytes:
    """Encode a body as JSON.

    Raises:
        InvalidArgument: If a string has half of a surrogate pair, which the encoder is the first to see.
    """
    try:
        return msgspec.json.encode(body)
    except UnicodeEncodeError:
        find_surrogates("", body)
        raise


class JsonReader(Generic[T]):
    """Reads a JSON body into a model.

    Args:
        model: The model's class.
    """

    __slots__ = ("_decoder", "_model")

    def __init__(self, model: type[T]) -> None:
        self._model = model
        self._decoder: msgspec.json.Decoder[T] | None = None

    def __call__(self, content: bytes) -> T:
        """Reads a body.

        Raises:
            UndecodableBody: If the body is not JSON, or lacks its essential part.
        """
        if len(content) > _LARGE and gc.isenabled():
            return self._read_without_gc(content)
        decoder = self._decoder
        if decoder is None:
            # Lax, because the server sends "NaN" for a number, and some send int64 as strings.
            decoder = self._decoder = msgspec.json.Decoder(self._model, strict=False)
        try:
            return decoder.decode(content)
        except msgspec.ValidationError as exc:
            from ._lenient import read_leniently  # rarely needed

            result: T = read_leniently(self._model, _json_object(content), exc)
            return result
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as exc:
            raise UndecodableBody(f"the body is not JSON ({exc})") from exc

    def _read_without_gc(self, content: bytes) -> T:
        """Reads a large body with garbage collection paused.

        Its thousands of new objects would set off one collection after the other, each over the whole heap of the
        process, and none would find anything: what is being read is alive. With PyTorch or scikit-learn loaded that
        takes several times as long as the reading itself.
        """
        gc.disable()
        try:
            return self(content)
        finally:
            gc.enable()


def read_empty(content: bytes) -> None:
    """Check that a body is an empty JSON object. One with properties is a response of another API."""
    if content.strip() != b"{}":
        unexpected = next(iter(_json_object(content)), None)
        if unexpected is not None:
            raise UndecodableBody(f"the body must be an empty JSON object, but it has {unexpected!r}")


def read_nothing(content: bytes) -> None:
    """Checks that a body is empty: servers return no bytes or an empty JSON object."""
    if content:
        read_empty(content)


def read_text(content: bytes) -> str:
    """Reads a text body."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as exc:
        raise UndecodableBody(f"the body is not text ({exc})") from exc


def read_bytes(content: bytes) -> bytes:
    """Reads a binary body."""
    return content


def _json_object(content: bytes) -> dict[str, Any]:
    try:
        body = msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as exc:
        raise UndecodableBody(f"the body is not JSON ({exc})") from exc
    if not isinstance(body, dict):
        raise UndecodableBody("the body is not a JSON object")
    return body
