"""The wheel contains what it should, declares its dependencies, and works on its own."""

import subprocess
import sys
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest

from mlflow_wrap import __version__

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, unpacked."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (file,) = folder.glob("*.whl")
    with zipfile.ZipFile(file) as archive:
        archive.extractall(folder / "unpacked")
    return folder / "unpacked"


def test_it_holds_both_packages_and_nothing_else(wheel: Path) -> None:
    assert sorted(path.name for path in wheel.iterdir()) == [
        "mlflow_rest",
        "mlflow_wrap",
        f"mlflow_wrap-{__version__}.dist-info",
    ]
    for name, source in (("mlflow_wrap", ROOT / "mlflow_wrap"), ("mlflow_rest", ROOT / "generated" / "mlflow_rest")):
        packed = {path.relative_to(wheel / name).as_posix() for path in (wheel / name).rglob("*") if path.is_file()}
        there = {path.relative_to(source).as_posix() for path in source.rglob("*") if path.is_file()}
        assert packed == {path for path in there if "__pycache__" not in path}
        assert "py.typed" in packed
    assert (wheel / "mlflow_rest" / "openapi.json").exists()


def test_it_requires_four_libraries(wheel: Path) -> None:
    (folder,) = wheel.glob("*.dist-info")
    metadata = Parser().parsestr((folder / "METADATA").read_text("utf-8"))
    assert metadata["Name"] == "mlflow-wrap"
    assert metadata["Version"] == __version__
    assert metadata["Requires-Python"] == ">=3.11"
    required = [line for line in metadata.get_all("Requires-Dist") or [] if "extra ==" not in line]
    assert sorted(line.split("<")[0].split(">")[0] for line in required) == ["attrs", "h11", "httpx", "msgspec"]
    assert (folder / "licenses" / "LICENSE").exists()


def test_it_works_on_its_own(wheel: Path, tmp_path: Path) -> None:
    program = f"""
import sys
project = {str(ROOT)!r}
# The editable install of the project is a line in a .pth file: these two packages must come from the wheel.
sys.path[:] = [{str(wheel)!r}] + [path for path in sys.path if not path.startswith(project) or "site-packages" in path]
import mlflow_rest, mlflow_wrap
assert mlflow_wrap.__file__.startswith({str(wheel)!r}), mlflow_wrap.__file__
assert mlflow_rest.__file__.startswith({str(wheel)!r}), mlflow_rest.__file__
from mlflow_wrap import *
from mlflow_rest.models import *
with mlflow_wrap.MLflow("http://127.0.0.1:1") as client:
    try:
        client.experiments.get("0")
    except mlflow_wrap.ConnectionFailed:
        print("rejected, as it should be")
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("rejected, as it should be\n", "")
