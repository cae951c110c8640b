"""Frames around records, by which a file that was cut or damaged is read as far as it is whole."""

from __future__ import annotations

from collections.abc import Iterator
from struct import Struct
from typing import NamedTuple
from zlib import crc32

MAX_LENGTH = 16 << 20
"""The most bytes of a record."""
_MARKER = b"\xf5M"
_LENGTH = Struct("<I")
_HEADER = Struct("<2sII")


class Frame(NamedTuple):
    """A whole record.

    Attributes:
        start: Where it begins in the buffer.
        end: Where it ends.
        payload: The encoded record.
    """

    start: int
    end: int
    payload: bytes


class Gap(NamedTuple):
    """Bytes that are no whole record.

    Attributes:
        start: Where they begin in the buffer.
        end: Where they end.
    """

    start: int
    end: int


def encode_frame(payload: bytes) -> bytes:
    """Put a frame around an encoded record: marker, length, checksum."""
    length = len(payload)
    return _HEADER.pack(_MARKER, length, crc32(payload, crc32(_LENGTH.pack(length)))) + payload


def iter_frames(buffer: bytes, start: int = 0) -> Iterator[Frame | Gap]:
    """Iterate over the frames of a buffer. What is damaged is a gap, after which the next whole frame follows.

    Args:
        buffer: The content of a file.
        start: Where to begin.
    """
    gap = position = start
    while position < len(buffer):
        frame = _read(buffer, position)
        if frame is None:
            position = buffer.find(_MARKER, position + 1)
            if position < 0:
                break
            continue
        if gap < position:
            yield Gap(gap, position)
        yield frame
        gap = position = frame.end
    if gap < len(buffer):
        yield Gap(gap, len(buffer))


def _read(buffer: bytes, position: int) -> Frame | None:
    begin = position + _HEADER.size
    if begin > len(buffer):
        return None
    marker, length, checksum = _HEADER.unpack_from(buffer, position)
    end = begin + length
    if marker != _MARKER or length > MAX_LENGTH or end > len(buffer):
        return None
    payload = buffer[begin:end]
    if crc32(payload, crc32(_LENGTH.pack(length))) != checksum:
        return None
    return Frame(position, end, payload)
