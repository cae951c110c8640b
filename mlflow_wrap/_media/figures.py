"""Renders figures of matplotlib and plotly, by the methods that they have."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO, StringIO
from typing import Any

from mlflow_rest._validation import reject

from mlflow_wrap._artifacts import names
from mlflow_wrap._media.files import RenderedFile, find_suffix
from mlflow_wrap._validation.mappings import check_mapping


def render_figure(figure: Any, artifact_file: object, save_kwargs: Mapping[str, Any] | None = None) -> RenderedFile:
    """Render a figure in the format that a path's suffix names.

    Args:
        figure: What has `savefig`, as in matplotlib, or `write_html` and `to_image`, as in plotly.
        artifact_file: Where to store it.
        save_kwargs: Arguments for that method.

    Raises:
        InvalidArgument: If it is no figure, or cannot be rendered in that format.
    """
    path = names.check_remote("artifact_file", artifact_file)
    suffix = find_suffix(path)
    if not suffix:
        raise reject("artifact_file", path, "a path with a suffix that names the format, such as .png or .html")
    options = check_mapping("save_kwargs", save_kwargs)
    try:
        if callable(getattr(figure, "savefig", None)):
            buffer = BytesIO()
            figure.savefig(buffer, **{"format": suffix[1:], **options})
            return RenderedFile(path, buffer.getvalue())
        if callable(getattr(figure, "write_html", None)):
            if suffix == ".html":
                page = StringIO()
                figure.write_html(page, **{"include_plotlyjs": "cdn", **options})
                return RenderedFile(path, page.getvalue().encode())
            return RenderedFile(path, bytes(figure.to_image(**{"format": suffix[1:], **options})))
    except (ValueError, TypeError) as exc:
        raise reject("figure", figure, f"a figure that can be saved as {suffix} ({exc})") from exc
    raise reject("figure", figure, "a figure of matplotlib or plotly")
