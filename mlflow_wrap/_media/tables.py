"""Renders tables as MLflow's `load_table` and its UI read them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, time
from io import BytesIO
from typing import Any

from mlflow_rest._validation import reject, show

from mlflow_wrap import _extras
from mlflow_wrap._artifacts.content import encode_text
from mlflow_wrap._media.files import Rendered, RenderedFile, find_suffix
from mlflow_wrap._media.images import is_pillow, render_table_image
from mlflow_wrap.errors import ArtifactError, InvalidArgument

LOGGED_ARTIFACTS = "mlflow.loggedArtifacts"
"""The tag that lists the tables of a run, as JSON."""
Columns = dict[str, list[Any]]


def read_columns(data: Any) -> Columns:
    """Convert a table to a list of cells for each column.

    Args:
        data: A frame of pandas or polars, a table of pyarrow, or a mapping of columns; one of single values is a row.

    Raises:
        InvalidArgument: If it is none of these, or its columns differ in length.
    """
    library = type(data).__module__.partition(".")[0]
    if library == "pandas" and hasattr(data, "columns"):
        columns: Any = data.to_dict(orient="list")
    elif library == "polars" and hasattr(data, "columns"):
        columns = data.to_dict(as_series=False)
    elif callable(getattr(data, "to_pydict", None)):
        columns = data.to_pydict()
    else:
        columns = data
    if not isinstance(columns, Mapping) or not columns:
        raise reject("data", data, "a frame of pandas or polars, or a mapping of columns that is not empty")
    rows = {str(name): _to_list(cells) for name, cells in columns.items()}
    if len(rows) < len(columns):
        raise reject("data", data, "a table whose columns differ in their names")
    lengths = {name: len(cells) for name, cells in rows.items() if cells is not None}
    if len(set(lengths.values())) > 1:
        raise InvalidArgument(f"data must have columns of one length, but they have {show(lengths)}")
    length = next(iter(lengths.values()), 1)
    values = dict(zip(rows, columns.values(), strict=True))
    return {name: [values[name]] * length if cells is None else cells for name, cells in rows.items()}


def render_table(columns: Columns, path: str, existing: bytes | None, unique: str) -> Rendered:
    """Render a table, appended to what is stored already.

    Args:
        columns: The cells of each column. Images become files of their own, beside the table.
        path: Where it goes. Its suffix chooses: JSON for `.json`; `.parquet` needs pandas.
        existing: What is stored there; `None` for nothing.
        unique: Distinguishes the images of this table from those of other calls.

    Raises:
        InvalidArgument: If a cell cannot be stored.
        ArtifactError: If what is stored there is no table.
    """
    files: list[RenderedFile] = []
    folder = f"table_images/{path.rpartition('.')[0]}"
    stored: Columns = {}
    for name, cells in columns.items():
        images = [is_pillow(cell) for cell in cells]
        if any(images) and not all(images):
            raise InvalidArgument(f"data[{name!r}] must contain images only or none, but it contains both")
        if any(images):
            stored[name] = []
            for cell in cells:
                stem = f"{folder}/{unique}-{len(files) // 2}"
                files += render_table_image(cell, stem)
                image = {"type": "image", "filepath": f"{stem}.png", "compressed_filepath": f"{stem}.webp"}
                stored[name].append(image)
        else:
            stored[name] = cells
    render = _render_json if find_suffix(path) == ".json" else _render_parquet
    return Rendered([*files, RenderedFile(path, render(stored, path, existing))], {})


def list_table(current: str | None, path: str) -> str | None:
    """Return the tag that lists the tables of a run, with one more.

    Args:
        current: The tag as it is; `None` if the run has none.
        path: The table.

    Returns:
        The tag to set; `None` if it lists the table already.
    """
    try:
        tables = json.loads(current or "[]")
    except ValueError:
        tables = None
    if not isinstance(tables, list):
        raise ArtifactError(f"the tag {LOGGED_ARTIFACTS} of the run is no JSON list, so the table cannot be added")
    entry = {"path": path, "type": "table"}
    return None if entry in tables else json.dumps([*tables, entry])


def _to_list(cells: Any) -> list[Any] | None:
    """The cells of a column; `None` for a single value."""
    if callable(getattr(cells, "tolist", None)):
        cells = cells.tolist()
    elif callable(getattr(cells, "to_list", None)):
        cells = cells.to_list()
    is_single = isinstance(cells, str | bytes | bytearray) or not isinstance(cells, Sequence)
    return None if is_single else list(cells)


def _render_json(columns: Columns, path: str, existing: bytes | None) -> bytes:
    rows = list(zip(*columns.values(), strict=True))
    try:
        names, data = list(columns), [[_to_json(cell) for cell in row] for row in rows]
    except RecursionError as exc:
        raise InvalidArgument("data must not contain itself") from exc
    if existing is not None:
        try:
            table = json.loads(existing)
            old_names, old_rows = list(table["columns"]), list(table["data"])
            old = [dict(zip(old_names, row, strict=True)) for row in old_rows]
        except (ValueError, TypeError, KeyError) as exc:
            raise ArtifactError(f"{path} of the run is no table, so nothing can be appended to it", path=path) from exc
        new = [dict(zip(names, row, strict=True)) for row in data]
        names = [*old_names, *(name for name in names if name not in old_names)]
        data = [[row.get(name) for name in names] for row in (*old, *new)]
    return encode_text(json.dumps({"columns": names, "data": data}, ensure_ascii=False), "utf-8")


def _render_parquet(columns: Columns, path: str, existing: bytes | None) -> bytes:
    pandas = _extras.load("pandas", package="pandas", extra="pandas")
    buffer = BytesIO()
    try:
        frame = pandas.DataFrame(columns)
        if existing is not None:
            frame = pandas.concat([pandas.read_parquet(BytesIO(existing)), frame], ignore_index=True)
        frame.to_parquet(buffer, index=False)
    except (ImportError, ValueError, TypeError, OverflowError) as exc:
        raise InvalidArgument(f"data cannot be stored in {path}: {exc}") from exc
    return buffer.getvalue()


def _to_json(cell: Any) -> Any:
    """What a cell is in JSON; not-a-number and infinities are null, as pandas writes them."""
    if cell is None or isinstance(cell, bool | int | str):
        return cell
    if type(cell).__name__ == "NAType":  # of pandas
        return None
    if isinstance(cell, float):
        return cell if cell - cell == 0 else None
    if isinstance(cell, date | time):
        encoded = cell.isoformat()
        return None if encoded == "NaT" else encoded
    if isinstance(cell, Mapping):
        return {str(key): _to_json(value) for key, value in cell.items()}
    if isinstance(cell, Sequence) and not isinstance(cell, bytes | bytearray):
        return [_to_json(value) for value in cell]
    if callable(getattr(cell, "tolist", None)):  # a scalar or an array of numpy
        plain = cell.tolist()
        return str(plain) if plain is cell else _to_json(plain)
    return str(cell)
