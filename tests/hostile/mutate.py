"""Mutates a response body: its values, its keys, and its bytes."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

_Node = tuple[Any, Any]
"""A list or an object, and an index or a key of it."""

_REPLACEMENTS: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    -1,
    2**31,
    2**63,
    2**64 - 1,
    10**30,
    -(10**400),
    1.5,
    1e300,
    "",
    " ",
    "NaN",
    "-Infinity",
    "text",
    "../..",
    "a\r\nb\0c",
    "\U0001f600" * 50,
    "1" * 5000,
    "{}",
    "[]",
    "[1, null]",
    "{" * 2000,
    '{"a": ' * 300 + "1" + "}" * 300,
    "http://[",
    "mlflow-artifacts://[::1/x",
    [],
    {},
    [None],
    [[]],
    [1, "a", {}],
    {"key": None},
    {"key": {"key": {"key": []}}},
    {"": ""},
)
_LITERALS = (*b"NaN Infinity -Infinity 1e999 -0 01 0x1 'a' undefined".split(), b'"\\ud800"', b'"\\x"')
_BYTES = (b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xef\xbb\xbf", *(bytes([byte]) for byte in b'\0{}[],:"\\\n'))


def mutate(body: Any, random: Random) -> bytes:
    """Return a mutated body.

    Args:
        body: The body as plain data.
        random: Chooses the mutations.
    """
    value = copy.deepcopy(body)
    for _ in range(random.choice((0, 1, 1, 1, 2, 5))):
        value = random.choice(_OF_VALUES)(value, random)
    content = json.dumps(value).encode()
    for _ in range(random.choice((0, 0, 0, 1, 1, 3))):
        content = random.choice(_OF_BYTES)(content, random)
    return content


def _nodes(value: Any) -> Iterator[_Node]:
    if isinstance(value, dict | list):
        for key in list(value) if isinstance(value, dict) else range(len(value)):
            yield value, key
            yield from _nodes(value[key])


def _change(value: Any, random: Random, new: Callable[[Any], Any]) -> Any:
    """Change one value somewhere, or the whole."""
    nodes = list(_nodes(value))
    if not nodes or random.random() < 0.03:
        return new(value)
    parent, key = random.choice(nodes)
    parent[key] = new(parent[key])
    return value


def _replace(value: Any, random: Random) -> Any:
    return _change(value, random, lambda _: copy.deepcopy(random.choice(_REPLACEMENTS)))


def _drop(value: Any, random: Random) -> Any:
    nodes = list(_nodes(value))
    if nodes:
        parent, key = random.choice(nodes)
        del parent[key]
    return value


def _retype(value: Any, random: Random) -> Any:
    def retyped(old: Any) -> Any:
        if isinstance(old, str):
            return random.choice((len(old), [old], {"value": old}, old == ""))
        if isinstance(old, bool | int | float):
            return random.choice((str(old), [old], old // 2, bool(old), {"value": old}))
        if isinstance(old, list):
            return random.choice((dict(enumerate(old)), json.dumps(old), len(old), old[:1] and old[0]))
        return random.choice((list(old.values()), json.dumps(old), list(old)) if isinstance(old, dict) else ("null", 0))

    return _change(value, random, retyped)


def _nest(value: Any, random: Random) -> Any:
    levels = random.choice((1, 3, 50, 100))

    def nested(old: Any) -> Any:
        for _ in range(levels):
            old = [old] if random.random() < 0.5 else {"key": old}
        return old

    return _change(value, random, nested)


def _repeat(value: Any, random: Random) -> Any:
    return _change(value, random, lambda old: old * random.choice((2, 50)) if isinstance(old, list | str) else old)


def _swap(value: Any, random: Random) -> Any:
    nodes = list(_nodes(value))
    if len(nodes) > 1:
        (one, key), (other, other_key) = random.sample(nodes, 2)
        # One may be within the other.
        first, second = copy.deepcopy(one[key]), copy.deepcopy(other[other_key])
        one[key], other[other_key] = second, first
    return value


def _rename(value: Any, random: Random) -> Any:
    objects = [parent for parent, _ in _nodes(value) if isinstance(parent, dict)]
    if objects:
        parent = random.choice(objects)
        key = random.choice(list(parent)) if parent else ""
        parent[random.choice((str(key).upper(), f"{key}_", "", "__class__", "self"))] = parent.pop(key, None)
    return value


def _truncate(content: bytes, random: Random) -> bytes:
    return content[: random.randrange(len(content) + 1)]


def _insert(content: bytes, random: Random) -> bytes:
    index = random.randrange(len(content) + 1)
    return content[:index] + random.choice(_BYTES) + content[index:]


def _flip(content: bytes, random: Random) -> bytes:
    if not content:
        return content
    index = random.randrange(len(content))
    return content[:index] + bytes([random.randrange(256)]) + content[index + 1 :]


def _literal(content: bytes, random: Random) -> bytes:
    start = content.find(b": ", random.randrange(len(content) + 1))
    end = min((index for mark in b",}" if (index := content.find(mark, start)) >= 0), default=-1)
    return content if start < 0 or end < 0 else content[: start + 2] + random.choice(_LITERALS) + content[end:]


def _duplicate_key(content: bytes, random: Random) -> bytes:
    start = content.find(b'"', random.randrange(len(content) + 1))
    end = content.find(b'": ', start + 1)
    if start < 0 or end < 0 or b'"' in content[start + 1 : end]:
        return content
    return content[:start] + content[start : end + 3] + b"null, " + content[start:]


def _deepen(content: bytes, random: Random) -> bytes:
    levels = random.choice((100, 900, 5000))
    start = content.find(b": ", random.randrange(len(content) + 1))
    return (
        content
        if start < 0
        else content[: start + 2] + b"[" * levels + b"]" * levels + b', "x": ' + content[start + 2 :]
    )


def _append(content: bytes, random: Random) -> bytes:
    return content + random.choice((b" ", b"{}", content, b"\0", b"\r\n0\r\n\r\n"))


_OF_VALUES = (_replace, _replace, _drop, _retype, _nest, _repeat, _swap, _rename)
_OF_BYTES = (_truncate, _insert, _flip, _literal, _duplicate_key, _deepen, _append)
