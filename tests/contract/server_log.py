"""Reads the log of an MLflow server: the responses to its requests, and the traceback behind a failure."""

import re
from dataclasses import dataclass
from pathlib import Path

ACCESS = re.compile(r'"[A-Z]+ [^"]* HTTP/[\d.]+" (\d{3})')
# The last one of a traceback that lies in MLflow says more than one in the standard library.
FRAME = re.compile(r'  File ".*?/(mlflow/[^"]+)", line (\d+), in (\S+)')
EXCEPTION = re.compile(r"([A-Za-z_][\w.]*): ")


@dataclass(frozen=True)
class LoggedResponse:
    """One request in the log.

    Attributes:
        status: The HTTP status.
        crash: Exception and place of the traceback that the request has left, or the empty string.
    """

    status: int
    crash: str


def read(path: Path) -> list[LoggedResponse]:
    """All responses of a server of one worker, in their order."""
    responses = []
    frame = crash = ""
    for line in path.read_text(errors="replace").splitlines():
        if match := ACCESS.search(line):
            responses.append(LoggedResponse(int(match[1]), crash))
            frame = crash = ""
        elif match := FRAME.match(line):
            frame = f"{match[1]}:{match[2]} in {match[3]}"
        elif frame and (match := EXCEPTION.match(line)):
            crash = f"{match[1].rpartition('.')[2]} at {frame}"
    return responses
