"""Write the table of `docs/mlflowclient.md`: `python -m scripts.mlflowclient_page`."""

from __future__ import annotations

from pathlib import Path

from mlflow_wrap._mlflow_names import MLFLOW_CLIENT

PAGE = Path(__file__).parents[1] / "docs" / "mlflowclient.md"
HEADER = "| `MlflowClient` | mlflow-wrap | note |\n|---|---|---|\n"


def render_page(page: str) -> str:
    """Return the page with the table as it should be.

    Args:
        page: The page as it is.
    """
    before, _, rest = page.partition(HEADER)
    lines = rest.splitlines()
    end = next((index for index, line in enumerate(lines) if not line.startswith("|")), len(lines))
    return before + HEADER + render_rows() + "".join(f"{line}\n" for line in lines[end:])


def render_rows() -> str:
    """Return the rows of the table, sorted by the name in MLflow."""
    return "".join(
        f"| `{name}` | {'–' if call is None else f'`{call}`'} | {note} |\n"
        for name, (call, note) in sorted(MLFLOW_CLIENT.items())
    )


if __name__ == "__main__":
    PAGE.write_text(render_page(PAGE.read_text("utf-8")), encoding="utf-8")
