"""What a spool consists of: one record for each call, and what came of it."""

from __future__ import annotations

import msgspec

from mlflow_wrap._types.run_facts import TerminatedStatus  # noqa: TC001  # msgspec reads it


class Record(msgspec.Struct, array_like=True, tag=True):
    """A record. On disk it is an array, so later releases only append fields.

    Attributes:
        seq: Its number in the file, from 1. A gap shows what is missing.
    """

    seq: int


class Head(Record, tag=0):
    """The first record: the run, or what it takes to create it.

    Attributes:
        version: Release of this library.
        tracking_uri: The server, without credentials.
        workspace: The workspace, if there is one.
        created_ms: When logging began, in milliseconds since the epoch.
        start_time: When the run began, in milliseconds since the epoch.
        experiment_id: The experiment, if it is known; or
        experiment_name: its name.
        run_id: The run; `None` if it must be created.
        run_name: Name of a run to create.
        tags: Tags of a run to create.
        idempotency_key: Key of a run to create, so that it is created once.
        is_new: Whether the program has started the run, and so ends it.
    """

    version: str
    tracking_uri: str
    workspace: str | None
    created_ms: int
    start_time: int
    experiment_id: str | None
    experiment_name: str | None
    run_id: str | None
    run_name: str | None
    tags: dict[str, str]
    idempotency_key: str
    is_new: bool


class Metrics(Record, tag=1):
    """Values of metrics at one step and time, in milliseconds since the epoch."""

    timestamp: int
    step: int
    values: dict[str, float]


class Params(Record, tag=2):
    """Parameters."""

    values: dict[str, str]


class Tags(Record, tag=3):
    """Tags."""

    values: dict[str, str]


class Artifact(Record, tag=4):
    """A file, a copy of which is in the folder beside the spool.

    Attributes:
        path: Where it goes among the artifacts of the run.
        name: Its name in the folder.
        size: Its bytes.
        sha256: Their checksum.
    """

    path: str
    name: str
    size: int
    sha256: str


class End(Record, tag=5):
    """The run has ended.

    Attributes:
        status: `FINISHED`, `FAILED` or `KILLED`.
        end_time: When, in milliseconds since the epoch.
    """

    status: TerminatedStatus
    end_time: int


class Ack(Record, tag=6):
    """The server has stored all records up to one, or has rejected them.

    Attributes:
        up_to: The number of that record.
    """

    up_to: int


class Bound(Record, tag=7):
    """The run was created while the spool was sent.

    Attributes:
        experiment_id: Its experiment.
        run_id: The run.
    """

    experiment_id: str
    run_id: str


class Rejected(Record, tag=8):
    """The server has rejected something.

    Attributes:
        of: The number of the record that contains it.
        key: Its name.
        reason: What the server said.
    """

    of: int
    key: str
    reason: str


Logged = Metrics | Params | Tags | Artifact
"""What is sent to the server."""

_AnyRecord = Head | Metrics | Params | Tags | Artifact | End | Ack | Bound | Rejected


def count(record: Record) -> int:
    """Count what a record logs."""
    if isinstance(record, Metrics | Params | Tags):
        return len(record.values)
    return 1 if isinstance(record, Artifact) else 0


encode = msgspec.msgpack.Encoder().encode
decode = msgspec.msgpack.Decoder(_AnyRecord).decode
