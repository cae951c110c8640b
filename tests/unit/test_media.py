"""What is logged as files is rendered as it should be, or rejected before anything is sent."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from io import BytesIO
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from mlflow_wrap import ArtifactError, Dataset, InvalidArgument, MissingDependencyError, SystemMetricsReader
from mlflow_wrap._media.documents import render_dict
from mlflow_wrap._media.figures import render_figure
from mlflow_wrap._media.files import check_table_path, find_suffix
from mlflow_wrap._media.images import render_image, render_image_step, to_pillow
from mlflow_wrap._media.tables import list_table, read_columns, render_table
from mlflow_wrap._validation.dataset_inputs import build_input_tags, read_dataset
from mlflow_wrap._validation.mlmodel import link_mlmodel


def table(columns: dict[str, list[Any]], existing: bytes | None = None) -> Any:
    return json.loads(render_table(columns, "t.json", existing, "u").files[-1].content)


@pytest.mark.parametrize(
    ("path", "suffix"), [("a.PNG", ".png"), ("a.b/c", ""), (".json", ""), ("d/x.tar.gz", ".gz"), ("x.", ".")]
)
def test_the_suffix_is_that_of_the_name(path: str, suffix: str) -> None:
    assert find_suffix(path) == suffix


@pytest.mark.parametrize("path", ["t.csv", "t", "a:b.json", "a[0].json", "'t'.json", "../t.json", "", 5])
def test_a_table_needs_a_path_that_mlflow_finds(path: object) -> None:
    with pytest.raises(InvalidArgument, match="artifact_file"):
        check_table_path(path)


@pytest.mark.parametrize(
    "data",
    [
        {"a": [1, 2], "b": ["x", None]},
        {"a": (1, 2), "b": np.array(["x", None])},
        pd.DataFrame({"a": [1, 2], "b": pd.Series(["x", None], dtype=object)}),
        pl.DataFrame({"a": [1, 2], "b": ["x", None]}),
        pa.table({"a": [1, 2], "b": ["x", None]}),
        {"a": pl.Series([1, 2]), "b": pd.Series(["x", None], dtype=object)},
    ],
    ids=["lists", "arrays", "pandas", "polars", "pyarrow", "series"],
)
def test_tables_of_all_libraries_are_the_same_columns(data: Any) -> None:
    assert table(read_columns(data)) == {"columns": ["a", "b"], "data": [[1, "x"], [2, None]]}


def test_single_values_are_a_row_or_repeated() -> None:
    assert read_columns({"a": "text", "b": 1}) == {"a": ["text"], "b": [1]}
    assert read_columns({"a": [1, 2], "b": "x"}) == {"a": [1, 2], "b": ["x", "x"]}


@pytest.mark.parametrize("data", [None, 5, "text", [], {}, [{"a": 1}], {"a": [1], "b": [1, 2]}, {1: [1], "1": [2]}])
def test_what_is_no_table_is_rejected(data: Any) -> None:
    with pytest.raises(InvalidArgument, match="data must"):
        read_columns(data)


def test_cells_are_what_json_can_contain() -> None:
    moment = pd.Timestamp("2026-01-02T03:04:05Z")
    cells = [np.float32(0.5), np.nan, np.inf, moment, pd.NaT, pd.NA, {"a": np.int64(1)}, np.array([1, 2]), [moment], 2j]
    rows = [row[0] for row in table({"a": cells})["data"]]
    iso = "2026-01-02T03:04:05+00:00"
    assert rows == [0.5, None, None, iso, None, None, {"a": 1}, [1, 2], [iso], "2j"]
    endless: list[Any] = []
    endless.append(endless)
    with pytest.raises(InvalidArgument, match="must not contain itself"):
        table({"a": [endless]})


_CELLS = (
    st.none() | st.integers() | st.text(st.characters(codec="utf-8")) | st.floats(allow_nan=False, allow_infinity=False)
)
_TABLES = st.lists(st.sampled_from("abcd"), min_size=1, unique=True).flatmap(
    lambda names: st.lists(st.fixed_dictionaries(dict.fromkeys(names, _CELLS)), min_size=1, max_size=4)
)


@given(_TABLES, _TABLES)
def test_appending_keeps_all_rows_and_columns(first: list[dict[str, Any]], second: list[dict[str, Any]]) -> None:
    content = None
    for rows in (first, second):
        columns = {name: [row[name] for row in rows] for name in rows[0]}
        content = render_table(columns, "t.json", content, "u").files[-1].content
    stored = json.loads(content or b"")
    assert len(stored["columns"]) == len(set(stored["columns"]) | set(first[0]) | set(second[0]))
    read = [dict(zip(stored["columns"], row, strict=True)) for row in stored["data"]]
    assert [{name: row[name] for name in source} for row, source in zip(read, [*first, *second], strict=True)] == [
        *first,
        *second,
    ]


@pytest.mark.parametrize("existing", [b"[1]", b"{}", b"x", b'{"columns": ["a"], "data": [[1, 2]]}'])
def test_nothing_is_appended_to_what_is_no_table(existing: bytes) -> None:
    with pytest.raises(ArtifactError, match="is no table"):
        table({"a": [1]}, existing)


def test_the_tag_lists_each_table_once() -> None:
    tag = list_table(None, "a.json")
    assert tag == '[{"path": "a.json", "type": "table"}]'  # MLflow searches for this spelling
    assert list_table(tag, "a.json") is None
    assert json.loads(list_table(tag, "b.json") or "")[1]["path"] == "b.json"
    with pytest.raises(ArtifactError, match="no JSON list"):
        list_table("{", "a.json")


def test_images_and_other_cells_do_not_mix() -> None:
    with pytest.raises(InvalidArgument, match="images only or none"):
        table({"a": [Image.new("L", (1, 1)), 1]})


@pytest.mark.parametrize(
    ("pixels", "size", "mode"),
    [
        (np.zeros((2, 3), bool), (3, 2), "L"),
        (np.ones((2, 3, 1), np.uint8), (3, 2), "L"),
        (np.full((2, 3, 3), 0.5, np.float32), (3, 2), "RGB"),
        (np.full((2, 3, 4), 255), (3, 2), "RGBA"),
    ],
)
def test_arrays_become_images(pixels: Any, size: tuple[int, int], mode: str) -> None:
    image = to_pillow(pixels)
    assert (image.size, image.mode) == (size, mode)


@pytest.mark.parametrize(
    "pixels",
    [
        np.zeros(3),
        np.zeros((2, 2, 2)),
        np.zeros((0, 2)),
        np.full((2, 2), 256),
        np.full((2, 2), -1),
        np.full((2, 2), 1.5),
        np.full((2, 2), np.nan),
        np.zeros((2, 2), complex),
        np.array([["a"]]),
        Image.Image,
        [[1, 2]],
        None,
        "image.png",
    ],
    ids=str,
)
def test_what_is_no_image_is_rejected(pixels: Any) -> None:
    with pytest.raises(InvalidArgument, match="image must"):
        render_image(pixels, "a.png")


def test_an_image_is_stored_in_the_format_of_its_name() -> None:
    image = Image.new("RGBA", (500, 2), "red")
    for name, image_format in (("a.png", "PNG"), ("a.webp", "WEBP"), ("A.GIF", "GIF")):
        assert Image.open(BytesIO(render_image(image, name).content)).format == image_format
    with pytest.raises(InvalidArgument, match="cannot be stored as JPEG"):
        render_image(image, "a.jpg")
    with pytest.raises(InvalidArgument, match="artifact_file must be a path that ends in one of"):
        render_image(image, "a.txt")
    full, preview = render_image_step(image, "a/b c", 1, 2, "u").files
    assert (full.path, preview.path) == (
        "images/a~b c+step+1+timestamp+2+u.png",
        "images/a~b c+step+1+timestamp+2+u+compressed.webp",
    )
    assert Image.open(BytesIO(preview.content)).size == (256, 1)
    for key in ("", "a#b", None, 5, "a" * 300):
        with pytest.raises(InvalidArgument, match="key must be"):
            render_image_step(image, key, 1, 2, "u")


def test_a_dictionary_is_json_or_yaml() -> None:
    assert json.loads(render_dict({"a": {1, 2}}, "a")) == {"a": "{1, 2}"}
    assert render_dict({"a": "ü"}, "a.YML") == "a: ü\n".encode()
    loop: dict[str, Any] = {}
    loop["loop"] = loop
    for bad in (5, "text", None, loop, {(1, 2): 3}, {"a": "\ud800"}):
        with pytest.raises(InvalidArgument):
            render_dict(bad, "a.json")


def test_figures_are_rendered_by_their_methods() -> None:
    class Plotly:
        def write_html(self, file: Any, *, include_plotlyjs: str) -> None:
            file.write(include_plotlyjs)

        def to_image(self, *, format: str, scale: int = 1) -> bytes:  # noqa: A002  # as plotly has it
            return f"{format}{scale}".encode()

    assert render_figure(Plotly(), "a.html").content == b"cdn"
    assert render_figure(Plotly(), "a.html", {"include_plotlyjs": "yes"}).content == b"yes"
    assert render_figure(Plotly(), "d/a.svg", {"scale": 3}) == ("d/a.svg", b"svg3")
    for figure, path, options in ((5, "a.png", None), (Plotly(), "a", None), (Plotly(), "a.png", {"x": 1})):
        with pytest.raises(InvalidArgument):
            render_figure(figure, path, options)


@pytest.mark.parametrize(
    ("module", "extra", "call"),
    [
        ("PIL.Image", "images", lambda: to_pillow(np.zeros((2, 2)))),
        ("yaml", "yaml", lambda: render_dict({}, "a.yaml")),
        ("pandas", "pandas", lambda: render_table({"a": [1]}, "a.parquet", None, "u")),
        ("psutil", "system", SystemMetricsReader),
    ],
)
def test_what_is_not_installed_is_named(
    module: str, extra: str, call: Callable[[], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingDependencyError, match=rf"pip install 'mlflow-wrap\[{extra}\]'") as caught:
        call()
    assert isinstance(caught.value, ImportError)


def test_gpus_are_read_as_mlflow_reads_them(monkeypatch: pytest.MonkeyPatch) -> None:
    import pynvml

    class Memory:
        used, total, gpu = 2_000_000, 8_000_000, 40

    def power(_: object) -> int:
        raise pynvml.NVMLError(pynvml.NVML_ERROR_NOT_SUPPORTED)

    for name, value in {
        "nvmlInit": lambda: None,
        "nvmlDeviceGetCount": lambda: 2,
        "nvmlDeviceGetHandleByIndex": lambda index: index,
        "nvmlDeviceGetMemoryInfo": lambda _: Memory,
        "nvmlDeviceGetUtilizationRates": lambda _: Memory,
        "nvmlDeviceGetPowerUsage": power,
    }.items():
        monkeypatch.setattr(pynvml, name, value)
    metrics = SystemMetricsReader("node-1").read_system_metrics()
    for index in range(2):
        assert metrics[f"system/node-1/gpu_{index}_memory_usage_percentage"] == 25
        assert metrics[f"system/node-1/gpu_{index}_memory_usage_megabytes"] == 2
        assert metrics[f"system/node-1/gpu_{index}_utilization_percentage"] == 40
    assert not [name for name in metrics if "power" in name]
    assert all(type(value) is float for value in metrics.values())
    with pytest.raises(InvalidArgument):
        SystemMetricsReader("a`b")


def test_datasets_say_what_they_are() -> None:
    class Data:
        def to_dict(self) -> dict[str, Any]:
            return {"name": "n", "digest": "d", "source": "{}", "profile": None, "further": 1}

    assert read_dataset(Data()) == Dataset(name="n", digest="d", source="{}")
    assert build_input_tags("eval", {"a": 1}) == {"a": "1", "mlflow.data.context": "eval"}
    for bad in (None, {"name": "n"}, Data):
        with pytest.raises(InvalidArgument, match="dataset must be"):
            read_dataset(bad)


def test_an_mlmodel_is_linked_and_else_left_as_it_is() -> None:
    content = (
        b"artifact_path: old\nflavors:\n  python_function:\n    run_id: inner\nrun_id: x\nsignature:\n  inputs: '[]'\n"
    )
    linked = link_mlmodel(content, run_id="r", model_id="m-1", artifact_path="mlflow-artifacts:/1/models/m-1")
    import yaml

    before = yaml.safe_load(content)
    assert yaml.safe_load(linked) == {
        **before,
        "run_id": "r",
        "model_id": "m-1",
        "artifact_path": "mlflow-artifacts:/1/models/m-1",
    }
    assert link_mlmodel(linked, run_id="r", model_id="m-1") != linked  # the order only
    assert yaml.safe_load(link_mlmodel(b"", run_id="r")) == {"run_id": "r"}
