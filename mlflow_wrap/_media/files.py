"""What is stored of a figure, an image or a table."""

from __future__ import annotations

from typing import NamedTuple

from mlflow_rest._validation import reject

from mlflow_wrap._artifacts import names

_FORBIDDEN = set("\"',:[]{}")


class RenderedFile(NamedTuple):
    """A file to store."""

    path: str
    """Its path among the artifacts."""
    content: bytes
    """All of it."""


class Rendered(NamedTuple):
    """Files to store, and the tags by which MLflow finds them."""

    files: list[RenderedFile]
    """The files."""
    tags: dict[str, str]
    """Tags of the run, to set once the files are stored."""


def find_suffix(path: str) -> str:
    """Return the lowercase suffix of a path, such as `.png`; the empty string if it has none."""
    stem, dot, suffix = path.rpartition("/")[2].rpartition(".")
    return f".{suffix.lower()}" if dot and stem else ""


def check_table_path(path: object) -> str:
    """Check the path of a table, which MLflow writes into a tag.

    Raises:
        InvalidArgument: If MLflow would not find the table.
    """
    checked = names.check_remote("artifact_file", path)
    if _FORBIDDEN & set(checked) or find_suffix(checked) not in (".json", ".parquet"):
        raise reject("artifact_file", checked, "a path that ends in .json or .parquet, without \" ' , : [ ] { }")
    return checked
