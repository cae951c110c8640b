"""Reads the log of an MLflow server: which requests were answered how, and the traceback behind a failure."""

import re
from dataclasses import dataclass
from pathlib import Path

ACCESS = re.compile(r'"[A-Z]+ [^"]* HTTP/[\d.]+" (\d{3})')
# The last one of a traceback that lies in MLflow tells more than one in the standard library.
FRAME = re.compile(r'  File ".*?/(mlflow/[^"]+)", line (\d+), in (\S+)')
EXCEPTION = re.compile(r"([A-Za-z_][\w.]*): ")


@dataclass(frozen=True)
class Answer:
    """One request in the log.

    Attributes:
        status: The HTTP status.
        crash: Exception and place of the traceback that the request has left, or the empty text.
    """

    status: int
    crash: str


def read(path: Path) -> list[Answer]:
    """All answers of a server of one worker, in their order."""
    answers = []
    frame = crash = ""
    for line in path.read_text(errors="replace").splitlines():
        if found := ACCESS.search(line):
            answers.append(Answer(int(found[1]), crash))
            frame = crash = ""
        elif found := FRAME.match(line):
            frame = f"{found[1]}:{found[2]} in {found[3]}"
        elif frame and (found := EXCEPTION.match(line)):
            crash = f"{found[1].rpartition('.')[2]} at {frame}"
    return answers
