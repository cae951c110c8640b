"""What may be sent as a file."""

from __future__ import annotations

from mlflow_rest._validation import check_str, reject


def check_content(content: object, *, allow_async: bool) -> None:
    """Check that something is the content of a file, before anything is sent.

    Args:
        content: What to check.
        allow_async: Whether async iterators can be read.

    Raises:
        InvalidArgument: If it is not.
    """
    if isinstance(content, bytes | bytearray | memoryview):
        return
    is_text = isinstance(content, str) or hasattr(content, "encoding")
    is_array = hasattr(content, "__array__") or hasattr(content, "__array_interface__")
    is_stream = (
        hasattr(content, "read") or hasattr(content, "__next__") or (allow_async and hasattr(content, "__aiter__"))
    )
    if is_text or is_array or not is_stream:
        remedy = "use upload_text" if is_text else ""
        raise reject("content", content, "bytes, a file that is open in binary mode, or an iterator of bytes", remedy)


def encode_text(text: str, encoding: str) -> bytes:
    """Encode a string.

    Raises:
        InvalidArgument: If it cannot be encoded.
    """
    checked, codec = check_str("text", text), check_str("encoding", encoding)
    try:
        return checked.encode(codec)
    except (LookupError, ValueError) as exc:
        raise reject("text", text, f"a str that can be encoded as {encoding!r}") from exc
