"""Renders images: arrays, and those of Pillow."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any

from mlflow_rest._validation import reject, show

from mlflow_wrap import _extras
from mlflow_wrap._artifacts import names
from mlflow_wrap._media.files import Rendered, RenderedFile, find_suffix
from mlflow_wrap.errors import InvalidArgument

LOGGED_IMAGES = "mlflow.loggedImages"
"""The tag that lets MLflow's UI look for images."""
_PREVIEW_SIZE = 256
"""Pixels of the longer side of the preview, as in MLflow."""
_KEY = re.compile(r"[a-zA-Z0-9_\-./ ]+")
_FORMATS = {
    ".png": "PNG",
    ".jpg": "JPEG",
    ".jpeg": "JPEG",
    ".webp": "WEBP",
    ".gif": "GIF",
    ".bmp": "BMP",
    ".tif": "TIFF",
    ".tiff": "TIFF",
}


def render_image(image: Any, artifact_file: object) -> RenderedFile:
    """Render an image in the format that a path's suffix names.

    Args:
        image: An image of Pillow, an `mlflow.Image`, or an array: height × width, or × 1, 3 or 4 channels; integers
            from 0 to 255, floats from 0 to 1, or booleans.
        artifact_file: Where to store it.

    Raises:
        InvalidArgument: If it is no image, or cannot be stored in that format.
        MissingDependencyError: If Pillow is needed and not installed.
    """
    path = names.check_remote("artifact_file", artifact_file)
    image_format = _FORMATS.get(find_suffix(path))
    if image_format is None:
        raise reject("artifact_file", path, f"a path that ends in one of {', '.join(_FORMATS)}")
    return RenderedFile(path, _save(to_pillow(image), image_format))


def render_image_step(image: Any, key: object, step: int, timestamp: int, unique: str) -> Rendered:
    """Render one image of a series, named so that MLflow's UI shows it by key and step, with a preview.

    Args:
        image: See `render_image`.
        key: The name of the series: letters, digits, spaces and `_-./`.
        step: Step of the training.
        timestamp: Milliseconds since the epoch.
        unique: Distinguishes it from other images of the same key, step and time.

    Raises:
        InvalidArgument: See `render_image`.
        MissingDependencyError: See `render_image`.
    """
    if not isinstance(key, str) or not _KEY.fullmatch(key):
        raise reject("key", key, "a str of letters, digits, spaces and _-./ that is not empty")
    stem = f"images/{key.replace('/', '~')}+step+{step}+timestamp+{timestamp}+{unique}"
    names.check_remote("key", f"{stem}+compressed.webp")
    files = _with_preview(to_pillow(image), f"{stem}.png", f"{stem}+compressed.webp")
    return Rendered(files, {LOGGED_IMAGES: "True"})


def render_table_image(image: Any, stem: str) -> list[RenderedFile]:
    """Render an image of a table, with its preview, at `<stem>.png` and `<stem>.webp`."""
    return _with_preview(to_pillow(image), f"{stem}.png", f"{stem}.webp")


def is_pillow(value: object) -> bool:
    """Whether something is an image of Pillow, or an `mlflow.Image`, by the methods that it has."""
    methods = ("save", "resize")
    is_image = hasattr(value, "size") and all(callable(getattr(value, name, None)) for name in methods)
    return is_image and not isinstance(value, type)


def to_pillow(image: Any) -> Any:
    """Convert an image to one of Pillow. See `render_image`."""
    if isinstance(image, type):
        raise reject("image", image, "an image, not a class")
    if callable(getattr(image, "to_pil", None)):
        return image.to_pil()
    if is_pillow(image):
        return image
    array = image.__array__() if callable(getattr(image, "__array__", None)) else None
    dtype = getattr(getattr(array, "dtype", None), "kind", None)
    if array is None or dtype is None:
        raise reject("image", image, "an image of Pillow, an mlflow.Image or an array")
    shape = tuple(array.shape)
    if len(shape) not in (2, 3) or 0 in shape or (len(shape) == 3 and shape[2] not in (1, 3, 4)):
        raise InvalidArgument(f"image must be height × width, or × 1, 3 or 4 channels, but its shape is {shape}")
    high = {"i": 255, "u": 255, "f": 1, "b": 1}.get(dtype)
    if high is None:
        raise InvalidArgument(f"image must contain integers, floats or booleans, but its dtype is {array.dtype}")
    minimum, maximum = array.min(), array.max()
    if not (minimum >= 0 and maximum <= high):  # NaN is neither
        values = f"from {show(minimum)} to {show(maximum)}"
        raise InvalidArgument(f"image must have values from 0 to {high}, but they are {values}; scale it")
    pixels = (array if high == 255 else array * 255.0).astype("uint8")
    pillow = _extras.load("PIL.Image", package="Pillow", extra="images")
    return pillow.fromarray(pixels[:, :, 0] if shape[2:] == (1,) else pixels)


def _with_preview(image: Any, path: str, preview: str) -> list[RenderedFile]:
    width, height = image.size
    scale = _PREVIEW_SIZE / max(width, height, 1)
    small = image.resize((max(1, int(width * scale)), max(1, int(height * scale))))
    return [RenderedFile(path, _save(image, "PNG")), RenderedFile(preview, _save(small, "WEBP"))]


def _save(image: Any, image_format: str) -> bytes:
    buffer = BytesIO()
    try:
        image.save(buffer, format=image_format)
    except (OSError, ValueError, KeyError) as exc:  # such as transparency in a JPEG
        raise InvalidArgument(f"image cannot be stored as {image_format}: {exc}") from exc
    return buffer.getvalue()
