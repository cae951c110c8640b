"""Reads what the body of an error response says: MLflow's JSON, FastAPI's, a proxy's, HTML, XML or plain text."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from mlflow_wrap._http.api_errors.database_messages import remove_sql
from mlflow_wrap._http.api_errors.excerpt import MAX_EXCERPT, decode_start, excerpt, truncate
from mlflow_wrap._http.preload import preload

_MAX_DEPTH = 3
_MAX_INSPECTED = 16 * MAX_EXCERPT
"""Bytes of a body other than JSON that are inspected."""

# No pattern can run over the start of its next match, so that each is linear.
_HTML = re.compile(r"<(!doctype|html|head|title|body|h1)\b", re.IGNORECASE)
_TITLE = re.compile(r"<(?:title|h1)\b[^<>]*>([^<]*)<", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_XML_ELEMENT = re.compile(r"<(Code|Message)>([^<]*)<", re.IGNORECASE)


def parse_error_body(content: bytes) -> tuple[str | None, str]:
    """Read the body of an error response.

    Args:
        content: The body.

    Returns:
        MLflow's error code, if the body has one, and the message, never empty.
    """
    error_code, message = _parse(content)
    return error_code, remove_sql(message) or ("no message" if error_code else "(empty body)")


def describe_html(content: bytes) -> str:
    """Describe a body that is HTML by its title; empty if it is something else."""
    text = _decode_start(content)
    if not _HTML.search(text):
        return ""
    title = _TITLE.search(text)
    shown = title.group(1) if title and title.group(1).strip() else _TAG.sub(" ", text)
    return f"a web page, {truncate(' '.join(_unescape(shown).split()), MAX_EXCERPT // 4)!r}"


def _parse(content: bytes) -> tuple[str | None, str]:
    body = _decode_json(content)
    if isinstance(body, dict):
        # FastAPI's routes put MLflow's error object, or only a message, into `detail`.
        for error in (body, body.get("detail")):
            if isinstance(error, dict) and isinstance(error.get("error_code"), str) and error["error_code"]:
                return error["error_code"], _find_str(error.get("message"))
        return None, _find_message(body) or excerpt(content)
    if isinstance(body, str):
        return None, body.strip()
    return None, describe_html(content) or _describe_xml(content) or excerpt(content)


def _decode_json(content: bytes) -> Any:
    try:
        return msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _find_message(body: dict[str, Any], depth: int = _MAX_DEPTH) -> str:
    """Find the message of a JSON body that is not MLflow's own: FastAPI's, or that of a proxy."""
    for name in ("detail", "message", "Message", "error_description", "error", "errors", "title"):
        message = _find_str(body.get(name), depth - 1)
        if message:
            return message
    return ""


def _find_str(value: object, depth: int = _MAX_DEPTH) -> str:
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, dict) and depth:
        return _describe_argument(value) or _find_message(value, depth)
    if isinstance(value, list) and depth:
        return "; ".join(filter(None, (_find_str(item, depth - 1) for item in value)))
    return ""


def _describe_argument(error: dict[str, Any]) -> str:
    """Describe FastAPI's error about one argument, without the value that it quotes, which may be anything sent."""
    location, message = error.get("loc"), error.get("msg")
    if not isinstance(message, str):
        return ""
    steps = [str(step) for step in location if isinstance(step, str | int)] if isinstance(location, list) else []
    return f"{'.'.join(steps)}: {message}" if steps else message


def _describe_xml(content: bytes) -> str:
    text = _decode_start(content)
    if not text.startswith("<"):
        return ""
    elements = {match.group(1).lower(): _unescape(match.group(2)).strip() for match in _XML_ELEMENT.finditer(text)}
    return ": ".join(elements[name] for name in ("code", "message") if elements.get(name))


def _decode_start(content: bytes) -> str:
    return decode_start(content, _MAX_INSPECTED).strip()


def _unescape(text: str) -> str:
    preload("html")
    import html  # noqa: PLC0415 - rarely needed, and slow to load

    return html.unescape(text)
