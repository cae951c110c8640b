"""A progress bar for transfers and workflows.

It needs rich (the extra `progress`), and is drawn on standard error: in a terminal and in notebooks as a bar that
moves, elsewhere as one line at the end.
"""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from mlflow_wrap import _extras
from mlflow_wrap._artifacts.progress import TransferProgress

if TYPE_CHECKING:
    from mlflow_wrap._artifacts.progress import WorkflowProgress


class ProgressBar:
    """Draws how far transfers and workflows are: `with ProgressBar() as bar:`, then `progress=bar` in each of them.

    `progress=True` makes one for a single transfer.

    Args:
        console: A `rich.console.Console` to draw on. Defaults to standard error.

    Raises:
        MissingDependencyError: If rich is not installed.
    """

    def __init__(self, console: Any = None) -> None:
        progress = _extras.load("rich.progress", package="rich", extra="progress")
        rich_console = _extras.load("rich.console", package="rich", extra="progress")
        self._bar = progress.Progress(
            progress.TextColumn("{task.description}", markup=False),
            progress.BarColumn(),
            progress.TaskProgressColumn(show_speed=True),
            progress.TextColumn("{task.fields[amount]}", markup=False),
            progress.TimeRemainingColumn(),
            console=console or rich_console.Console(stderr=True),
            auto_refresh=False,
        )
        self._format_size = _extras.load("rich.filesize", package="rich", extra="progress").decimal
        self._tasks: dict[str, Any] = {}

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.stop()

    def __call__(self, progress: TransferProgress | WorkflowProgress) -> None:
        """Draw how far something is.

        Args:
            progress: What transfers and workflows report.
        """
        if isinstance(progress, TransferProgress):
            files = f"{progress.files_done}/{'?' if progress.files_total is None else progress.files_total}"
            amount = f"{self._format_size(progress.bytes_done)}, {files} files"
            self._draw("files", progress.path, progress.bytes_done, progress.bytes_total, amount)
        else:
            total = "?" if progress.total is None else progress.total
            self._draw(progress.step, progress.item, progress.done, progress.total, f"{progress.done}/{total}")

    def _draw(self, step: str, item: str | None, done: int, total: int | None, amount: str) -> None:
        if step not in self._tasks:
            self._tasks[step] = self._bar.add_task(step, total=total, amount=amount)
        description = step if item is None else f"{step} {item[-40:]}"
        self._bar.update(self._tasks[step], completed=done, total=total, amount=amount, description=description)
        self._bar.refresh()
