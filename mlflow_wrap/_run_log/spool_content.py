"""What a spool says about its run."""

from __future__ import annotations

from typing import NamedTuple

import msgspec
from attrs import define, field

from mlflow_wrap._run_log import records
from mlflow_wrap._run_log.records import Artifact, Head, Logged, Record
from mlflow_wrap._spool.frames import Frame, iter_frames
from mlflow_wrap._spool.spool_file import SIGNATURE
from mlflow_wrap.errors import SpoolError


class SpoolGap(NamedTuple):
    """A damaged part of a spool.

    Attributes:
        offset: Where it begins in the file.
        size: Its bytes.
    """

    offset: int
    size: int


@define
class SpoolContent:
    """The records of a spool.

    Attributes:
        head: The run.
        run_id: Its id, if it was created.
        experiment_id: Its experiment, if it is known.
        waiting: What is not stored yet, in order.
        end: How the run has ended, if it has.
        gaps: Damaged parts.
        missing: How many records are missing among those that wait.
        last_seq: The number of the last record.
        last_time: When something was logged last, in milliseconds since the epoch.
        is_done: Whether all was sent, and nothing is left to do.
    """

    head: Head
    run_id: str | None
    experiment_id: str | None
    waiting: list[Logged] = field(factory=list)
    end: records.End | None = None
    gaps: list[SpoolGap] = field(factory=list)
    missing: int = 0
    last_seq: int = 1
    last_time: int = 0
    is_done: bool = False


def read_content(buffer: bytes, path: str) -> SpoolContent:
    """Read a spool. What is damaged is noted, and all else is read.

    Args:
        buffer: The file.
        path: Its name, for messages.

    Raises:
        SpoolError: If it is no spool, or says nothing of its run.
    """
    if not buffer.startswith(SIGNATURE[:-1]):
        raise SpoolError(f"{path} is no spool", path=path)
    if buffer[len(SIGNATURE) - 1 : len(SIGNATURE)] != SIGNATURE[-1:]:
        raise SpoolError(f"{path} has a format of a later release of mlflow-wrap", path=path)
    gaps: list[SpoolGap] = []
    read: dict[int, Record] = {}
    acknowledged = 1
    for part in iter_frames(buffer, len(SIGNATURE)):
        if not isinstance(part, Frame):
            gaps.append(SpoolGap(part.start, part.end - part.start))
            continue
        try:
            record = records.decode(part.payload)
        except msgspec.MsgspecError:  # one of a later release
            gaps.append(SpoolGap(part.start, part.end - part.start))
            continue
        read.setdefault(record.seq, record)
        if isinstance(record, records.Ack):
            acknowledged = max(acknowledged, record.up_to)
    head = read.get(1)
    if not isinstance(head, Head):
        raise SpoolError(f"{path} does not say what run it is of", path=path)
    content = SpoolContent(head, head.run_id, head.experiment_id, gaps=gaps, last_time=head.created_ms)
    previous = acknowledged
    for seq in sorted(read):
        record = read[seq]
        if isinstance(record, records.Bound):
            content.run_id, content.experiment_id = record.run_id, record.experiment_id
        elif isinstance(record, records.End):
            content.end = record
        elif isinstance(record, records.Metrics | records.Params | records.Tags | Artifact) and seq > acknowledged:
            content.waiting.append(record)
        if seq > acknowledged:
            content.missing += seq - previous - 1
            previous = seq
        if isinstance(record, records.Metrics):
            content.last_time = max(content.last_time, record.timestamp)
        content.last_seq = seq
    content.is_done = acknowledged >= content.last_seq
    return content
