"""What is logged stays in order, whole and distinct until it is stored."""

from __future__ import annotations

import logging
import math
import os
import random
import signal
from pathlib import Path
from typing import Any
from zlib import crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mlflow_rest._validation import check_as_entry_key

from mlflow_wrap import InvalidArgument
from mlflow_wrap._run_log import records, run_log
from mlflow_wrap._run_log.batching import RunBatch, take_batch
from mlflow_wrap._run_log.entries import EntryChecker, flatten, rename_key
from mlflow_wrap._run_log.outcomes import Outcome, choose_pause, classify
from mlflow_wrap._run_log.records import Metrics, Params, Record, Tags
from mlflow_wrap._run_log.run_log import RunLog
from mlflow_wrap._run_log.spool_content import read_content
from mlflow_wrap._run_log.stamping import Stamper
from mlflow_wrap._spool.frames import Frame, Gap, encode_frame, iter_frames
from mlflow_wrap._spool.spool_file import SIGNATURE, SpoolFile
from mlflow_wrap._spool.spool_folder import find_folder, list_spools, name_spool
from mlflow_wrap.errors import (
    ApiError,
    BadRequest,
    ConnectionFailed,
    InvalidParameterValue,
    NotFound,
    ResourceDoesNotExist,
    ServerError,
    SpoolError,
    SpoolFullError,
    TLSFailed,
    Unauthorized,
)

HEAD = records.Head(1, "0", "http://h", None, 5, 5, "1", None, "r", None, {}, "key", True)
PAYLOADS = st.lists(st.binary(max_size=80), max_size=20)


# ---- frames ---------------------------------------------------------------------------------------------------------


@given(PAYLOADS)
def test_frames_are_read_as_they_were_written(payloads: list[bytes]) -> None:
    buffer = b"".join(map(encode_frame, payloads))
    assert [frame.payload for frame in iter_frames(buffer) if isinstance(frame, Frame)] == payloads
    assert not [gap for gap in iter_frames(buffer) if isinstance(gap, Gap)]


@given(PAYLOADS, st.data())
def test_a_file_that_was_cut_is_read_up_to_there(payloads: list[bytes], data: st.DataObject) -> None:
    frames = [encode_frame(payload) for payload in payloads]
    buffer = b"".join(frames)
    size = data.draw(st.integers(0, len(buffer)))
    whole, end = [], 0
    for payload, frame in zip(payloads, frames, strict=True):
        end += len(frame)
        if end <= size:
            whole.append(payload)
    parts = list(iter_frames(buffer[:size]))
    assert [part.payload for part in parts if isinstance(part, Frame)] == whole
    assert sum(part.end - part.start for part in parts) == size


@given(st.lists(st.binary(max_size=80), min_size=1, max_size=20), st.data())
def test_a_flipped_bit_costs_one_record(payloads: list[bytes], data: st.DataObject) -> None:
    frames = [encode_frame(payload) for payload in payloads]
    buffer = bytearray(b"".join(frames))
    bit = data.draw(st.integers(0, 8 * len(buffer) - 1))
    buffer[bit // 8] ^= 1 << bit % 8
    hit, end = 0, len(frames[0])
    while end <= bit // 8:
        hit += 1
        end += len(frames[hit])
    read = [part.payload for part in iter_frames(bytes(buffer)) if isinstance(part, Frame)]
    assert read == payloads[:hit] + payloads[hit + 1 :]


# ---- times ----------------------------------------------------------------------------------------------------------


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(-3, 3), st.integers(0, 2)), max_size=60))
def test_no_two_points_of_a_metric_have_one_step_and_time(calls: list[tuple[str, int, int]]) -> None:
    stamper, now, points = Stamper(), 1000, []
    for key, step, later in calls:
        now += later
        points.append((key, step, stamper.stamp([key], step, now)))
        assert points[-1][2] >= now
    assert len(set(points)) == len(points)
    for key in "abc":
        for step in range(-3, 4):
            times = [time for name, number, time in points if (name, number) == (key, step)]
            assert times == sorted(times)


def test_points_of_one_call_have_one_time() -> None:
    stamper = Stamper()
    assert stamper.stamp(["a"], 0, 10) == 10
    assert stamper.stamp(["a", "b"], 0, 10) == 11
    assert stamper.stamp(["b"], 0, 10) == 12
    assert stamper.stamp(["a", "b"], 1, 10) == 10


# ---- requests -------------------------------------------------------------------------------------------------------

RECORDS = st.lists(
    st.one_of(
        st.builds(lambda keys, step: Metrics(0, 7, step, dict.fromkeys(keys, 0.5)), st.sets(st.text("ab")), st.just(1)),
        st.builds(lambda values: Params(0, values), st.dictionaries(st.sampled_from("pqr"), st.sampled_from("12"))),
        st.builds(lambda values: Tags(0, values), st.dictionaries(st.sampled_from("tuv"), st.sampled_from("12"))),
    ),
    max_size=30,
)


def drain(queue: list[Record]) -> list[RunBatch]:
    batches = []
    while (batch := take_batch(queue)) is not None:
        batches.append(batch)
        del queue[: batch.records]
    return batches


@given(RECORDS)
def test_requests_keep_the_order_and_have_no_parameter_twice(logged: list[Any]) -> None:
    for seq, record in enumerate(logged, 2):
        record.seq = seq
    batches = drain([*logged])
    points = [(key, item["timestamp"]) for batch in batches for _, key, item in batch.metrics]
    assert points == [(key, 7) for record in logged if isinstance(record, Metrics) for key in record.values]
    tags: dict[str, str] = {}
    for batch in batches:
        for items in (batch.params, batch.tags):
            assert len({key for _, key, _ in items}) == len(items)
        tags |= {key: item["value"] for _, key, item in batch.tags}
    last: dict[str, str] = {}
    for record in logged:
        if isinstance(record, Tags):
            last |= record.values
    assert tags == last
    changes = [pair for record in logged if isinstance(record, Params) for pair in record.values.items()]
    sent = [(key, item["value"]) for batch in batches for _, key, item in batch.params]
    assert set(sent) == set(changes)
    assert sum(batch.records for batch in batches) == len(logged)


def test_requests_stay_within_the_limits_of_the_server() -> None:
    logged: list[Record] = [Metrics(seq, 7, 0, {f"m{seq}-{n}": 1.0 for n in range(300)}) for seq in range(2, 12)]
    logged += [Params(seq, {f"p{seq}-{n}": "x" * 6000 for n in range(60)}) for seq in range(12, 15)]
    batches = drain(logged)
    assert [len(batch.metrics) for batch in batches] == [900, 900, 900, 300, 0, 0]
    assert [len(batch.params) for batch in batches] == [0, 0, 0, 60, 60, 60]


def test_a_request_is_split_until_what_is_wrong_is_alone() -> None:
    batch = take_batch([Metrics(2, 7, 0, {"a": 1.0, "b": 2.0}), Params(3, {"p": "1"}), Tags(4, {"t": "1"})])
    assert batch is not None
    parts = list(batch.halves())
    assert [len(part) for part in parts] == [2, 2]
    singles = [single for part in parts for single in part.halves()]
    assert sorted(key for one in singles for _, key, _ in (*one.metrics, *one.params, *one.tags)) == [
        "a",
        "b",
        "p",
        "t",
    ]


def test_numbers_that_json_lacks_are_sent_as_the_server_reads_them() -> None:
    batch = take_batch([Metrics(2, 7, 0, {"a": math.nan, "b": math.inf})])
    assert batch is not None
    assert [item["value"] for _, _, item in batch.metrics] == ["NaN", "Infinity"]


# ---- outcomes -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (ConnectionFailed("POST", "http://h", "down"), Outcome.RETRY),
        (TLSFailed("POST", "http://h", "expired"), Outcome.RETRY_SLOWLY),
        (ServerError("down", status_code=500), Outcome.RETRY),
        (Unauthorized("no", status_code=401), Outcome.RETRY_SLOWLY),
        (BadRequest("(sqlite3.IntegrityError) UNIQUE constraint failed", status_code=400), Outcome.RETRY),
        (BadRequest("QueuePool limit of size 5 overflow 10 reached", status_code=400), Outcome.RETRY),
        (InvalidParameterValue("Invalid value", status_code=400), Outcome.REJECTED),
        (ServerError("Changing param values is not allowed", status_code=500), Outcome.REJECTED),
        (ApiError("too large", status_code=413), Outcome.REJECTED),
        (ResourceDoesNotExist("no run", status_code=404, error_code="RESOURCE_DOES_NOT_EXIST"), Outcome.PARKED),
        (InvalidParameterValue("The run must be in the 'active' state", status_code=400), Outcome.PARKED),
        (NotFound("no route", status_code=404), Outcome.RETRY_SLOWLY),
        (ZeroDivisionError(), Outcome.RETRY_SLOWLY),
    ],
    ids=str,
)
def test_a_failure_says_what_to_do_next(error: Exception, outcome: Outcome) -> None:
    assert classify(error) is outcome


def test_pauses_grow_to_half_a_minute() -> None:
    pauses = [choose_pause(Outcome.RETRY, failures) for failures in (1, 2, 3, 10, 10_000)]
    assert all(low <= pause <= 2 * low for low, pause in zip((0.5, 1.0, 2.0, 15.0, 15.0), pauses, strict=True))
    assert choose_pause(Outcome.RETRY, 1, 40.0) == 40.0
    assert choose_pause(Outcome.RETRY_SLOWLY, 1) == 60.0


# ---- entries --------------------------------------------------------------------------------------------------------


@given(st.text(min_size=1, max_size=400))
def test_a_renamed_key_is_accepted(key: str) -> None:
    renamed = rename_key(key)
    assert check_as_entry_key("key", renamed) == renamed


def test_keys_that_people_use_stay_readable() -> None:
    assert rename_key("val/AR@100") == "val/AR_at_100"
    assert rename_key("acc (%)") == "acc _x28__percent__x29_"
    assert rename_key("../a//b") == "__dot__dot_/a/_/b"
    assert rename_key("val/loss-1.5 x:y") == "val/loss-1.5 x:y"


def test_one_wrong_entry_raises_is_dropped_or_renamed(caplog: pytest.LogCaptureFixture) -> None:
    values = {"a": 1, "b@c": 2, "d": "x"}
    with pytest.raises(InvalidArgument, match=r"metrics\['b@c'\]"):
        EntryChecker("raise").check_metrics(values)
    assert EntryChecker("drop").check_metrics(values) == {"a": 1.0}
    checker = EntryChecker("rename")
    assert checker.check_metrics(values) == checker.check_metrics(values) == {"a": 1.0, "b_at_c": 2.0}
    assert sum("renamed 'b@c' to 'b_at_c'" in message for message in caplog.messages) == 1
    assert checker.check_metrics({"b_at_c": 3.0, "b@c": 4.0}).keys() == {"b_at_c"}


def test_two_names_do_not_become_one() -> None:
    checker = EntryChecker("rename")
    assert checker.check_params({"a@b": 1}) == {"a_at_b": "1"}
    assert checker.check_params({"a_at_b@": 2, "a@b@": 3}).keys() == {
        "a_at_b_at_",
        "a_at_b_at__" + f"{crc32(b'a@b@'):08x}",
    }


def test_nested_parameters_are_flattened() -> None:
    nested: dict[Any, Any] = {
        "model": {"lr": 0.1, "layers": [{"size": 1}, {"size": 2}], "sizes": [1, 2]},
        "empty": {},
        1: None,
    }
    assert dict(flatten(nested, ".")) == {
        "model.lr": 0.1,
        "model.layers.0.size": 1,
        "model.layers.1.size": 2,
        "model.sizes": [1, 2],
        "empty": {},
        "1": None,
    }


# ---- the log --------------------------------------------------------------------------------------------------------


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return name_spool(tmp_path / "spools", "r")


def make_log(path: Path | None, max_bytes: int = 1 << 30, **options: Any) -> RunLog:
    defaults: dict[str, Any] = {"spool_mode": "always", "on_error": "warn", "on_invalid": "raise"}

    def create() -> SpoolFile:
        assert path is not None
        return SpoolFile.create(path, records.encode(HEAD), max_bytes)

    return RunLog(None if path is None else create, **(defaults | options))


def store(log: RunLog) -> list[tuple[str, Any]]:
    """Store the next request, and return its entries."""
    batch = log.take()
    if batch is None:
        return []
    log.acknowledge(batch, len(batch))
    return [(key, item["value"]) for _, key, item in (*batch.params, *batch.tags, *batch.metrics)]


def store_all(log: RunLog) -> list[tuple[str, Any]]:
    entries: list[tuple[str, Any]] = []
    while part := store(log):
        entries += part
    return entries


def test_what_is_logged_is_in_the_spool_until_it_is_stored(path: Path) -> None:
    log = make_log(path)
    log.log_params({"p": 1})
    log.log_metrics({"a": 1.5}, 3, 7_000_000_000_000)
    log.set_tags({"t": "x"})
    content = read_content(path.read_bytes(), "s")
    assert [record.values for record in content.waiting] == [{"p": "1"}, {"a": 1.5}, {"t": "x"}]  # type: ignore[union-attr]
    assert (content.head, content.gaps, content.missing, content.end, content.is_done) == (HEAD, [], 0, None, False)
    assert log.status.pending == 3
    assert store(log) == [("p", "1"), ("t", "x"), ("a", 1.5)]
    assert (log.status.pending, log.status.stored) == (0, 3)
    assert not read_content(path.read_bytes(), "s").waiting
    log.close(delete=True)
    assert not path.exists()


def test_a_spool_is_the_users_alone(path: Path) -> None:
    log = make_log(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert SpoolFile.open(path) is None  # it is locked
    log.close(delete=False)
    spool = SpoolFile.open(path)
    assert spool is not None
    spool.close()


def test_a_spool_takes_the_place_of_nothing(path: Path) -> None:
    path.parent.mkdir()
    path.symlink_to(path.parent / "elsewhere")
    with pytest.raises(SpoolError, match="cannot create the spool"):
        SpoolFile.create(path, b"head")
    assert not path.parent.joinpath("elsewhere").exists()


def test_a_spool_that_cannot_be_begun_is_not_left(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "write", lambda *_: 0)
    with pytest.raises(SpoolError, match="the disk is full"):
        SpoolFile.create(path, b"head")
    assert not list(path.parent.iterdir())


def test_more_than_memory_takes_is_read_from_the_spool(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_log, "MAX_QUEUED", 50)
    monkeypatch.setattr(run_log, "_READ_BYTES", 1000)
    log = make_log(path)
    for number in range(3000):
        log.log_metrics({"a": float(number)}, number, None)
        if number % 700 == 0:
            store(log)
    log.log_params({"large": "x" * 6000})
    assert log.status.pending > 2000
    entries = store_all(log)
    assert entries[-1] == ("large", "x" * 6000)
    assert log.status.pending == log.status.lost == 0
    assert log.status.stored == 3001


@pytest.mark.parametrize("spool_mode", ["always", "on_failure", "never"])
def test_all_is_stored_once_and_in_order_however_it_is_spooled(
    path: Path, monkeypatch: pytest.MonkeyPatch, spool_mode: Any
) -> None:
    monkeypatch.setattr(run_log, "MAX_QUEUED", 40 if spool_mode != "never" else 10_000)
    monkeypatch.setattr(run_log, "_TRUNCATE_AT", 5000)
    draw = random.Random(spool_mode)  # noqa: S311
    log = make_log(None if spool_mode == "never" else path, spool_mode=spool_mode)
    stored: list[tuple[str, Any]] = []
    for number in range(2000):
        log.log_metrics({"a": float(number)}, number, None)
        chance = draw.random()
        if chance < 0.02:
            log.note_failure(ConnectionFailed("POST", "http://h", "down"))
        elif chance < 0.03:
            stored += store_all(log)
        elif chance < 0.2:
            stored += store(log)
    stored += store_all(log)
    assert stored == [("a", float(number)) for number in range(2000)]
    assert log.status.lost == 0
    log.close(delete=True)


def test_without_a_spool_what_is_too_much_is_counted(caplog: pytest.LogCaptureFixture, monkeypatch: Any) -> None:
    monkeypatch.setattr(run_log, "MAX_QUEUED", 10)
    log = make_log(None, spool_mode="never")
    for number in range(30):
        log.log_metrics({"a": 1.0, "b": 2.0}, number, None)
    assert (log.status.lost, log.status.pending) == (40, 20)
    assert sum("is dropped" in message for message in caplog.messages) == 1
    log = make_log(None, spool_mode="never", on_error="raise")
    for number in range(10):
        log.log_metrics({"a": 1.0}, number, None)
    with pytest.raises(SpoolFullError, match="memory and spool are full"):
        log.log_metrics({"a": 1.0}, 10, None)


def test_a_spool_has_a_limit(path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setattr(run_log, "MAX_QUEUED", 10)
    log = make_log(path, max_bytes=2000)
    for number in range(200):
        log.log_metrics({"a": 1.0}, number, None)
    assert 0 < log.status.lost < 200
    assert path.stat().st_size <= 2000
    assert any("has its 2000 bytes" in message for message in caplog.messages)
    stored = store_all(log)
    assert len(stored) == 200 - log.status.lost
    assert log.status.pending == 0


def test_a_disk_that_fails_leaves_what_is_logged_in_memory(path: Path, monkeypatch: Any, caplog: Any) -> None:
    log = make_log(path)
    log.log_metrics({"a": 1.0}, 1, None)
    write = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, content: write(descriptor, content[: len(content) // 2]))
    log.log_metrics({"a": 2.0}, 2, None)
    monkeypatch.undo()
    log.log_metrics({"a": 3.0}, 3, None)
    assert any("the disk is full" in message for message in caplog.messages)
    content = read_content(path.read_bytes(), "s")
    assert ([record.values["a"] for record in content.waiting], content.gaps) == ([1.0, 3.0], [])  # type: ignore[union-attr]
    assert content.missing == 1
    assert store_all(log) == [("a", 1.0), ("a", 2.0), ("a", 3.0)]


def test_failures_raise_at_the_next_call_if_wanted(path: Path) -> None:
    log = make_log(path, on_error="raise")
    log.note_failure(ConnectionFailed("POST", "http://h", "down"))
    with pytest.raises(ConnectionFailed, match="down"):
        log.log_metrics({"a": 1.0}, 1, None)
    log.log_metrics({"a": 1.0}, 1, None)
    assert log.status.last_error is not None
    store_all(log)
    assert log.status.last_error is None


def test_a_signal_handler_may_log_in_the_middle_of_a_call(path: Path) -> None:
    log = make_log(path)
    handled = 0

    def handle(*_: object) -> None:
        nonlocal handled
        handled += 1
        log.log_metrics({"handler": float(handled)}, handled, None)

    before = signal.signal(signal.SIGALRM, handle)
    signal.setitimer(signal.ITIMER_REAL, 1e-4, 1e-4)
    try:
        for number in range(20_000):
            log.log_metrics({"a": float(number)}, number, None)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    entries = store_all(log)
    assert [value for key, value in entries if key == "a"] == [float(number) for number in range(20_000)]
    assert sorted(value for key, value in entries if key == "handler") == [float(n) for n in range(1, handled + 1)]
    assert handled > 10


@pytest.mark.parametrize("seed", range(30))
def test_a_damaged_spool_is_read_as_far_as_it_is_whole(path: Path, seed: int) -> None:
    log = make_log(path)
    for number in range(100):
        log.log_metrics({"a": float(number)}, number, None)
    log.close(delete=False)
    draw = random.Random(seed)  # noqa: S311
    content = bytearray(path.read_bytes())
    start = len(SIGNATURE) + len(encode_frame(records.encode(HEAD)))
    if seed % 2:
        del content[draw.randrange(start, len(content)) :]
    else:
        bit = draw.randrange(8 * start, 8 * len(content))
        content[bit // 8] ^= 1 << bit % 8
    read = read_content(bytes(content), "s")
    steps = [record.step for record in read.waiting if isinstance(record, Metrics)]
    if seed % 2:
        assert steps == list(range(len(steps)))
        assert len(steps) < 100
    else:
        assert len(steps) == 99
        assert read.gaps
        assert read.missing == (0 if 99 not in steps else 1)


def test_what_is_no_spool_is_rejected() -> None:
    with pytest.raises(SpoolError, match="is no spool"):
        read_content(b"{}", "s")
    with pytest.raises(SpoolError, match="later release"):
        read_content(SIGNATURE[:-1] + b"\x02", "s")
    with pytest.raises(SpoolError, match="does not say what run"):
        read_content(SIGNATURE + encode_frame(records.encode(records.Ack(2, 1))), "s")


def test_points_of_one_step_warn_once_that_their_times_run_ahead(caplog: pytest.LogCaptureFixture) -> None:
    log = make_log(None, spool_mode="never")
    with caplog.at_level(logging.WARNING):
        for _ in range(5000):
            log.log_metrics({"a": 1.0}, None, None)
    assert sum("name a step=" in message for message in caplog.messages) == 1


@pytest.fixture
def no_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("MLFLOW_WRAP_SPOOL_DIR", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("no_folders")
def test_spools_are_where_the_user_says_or_the_platform_keeps_state(tmp_path: Path, monkeypatch: Any) -> None:
    assert find_folder(None) == tmp_path / ".local/state/mlflow-wrap/spool"
    monkeypatch.setenv("MLFLOW_WRAP_SPOOL_DIR", "/a")
    assert find_folder(None) == Path("/a")
    assert find_folder("/b") == Path("/b")
    first, second = name_spool(tmp_path, "b"), name_spool(tmp_path, "a")
    for spool in (second, first):
        spool.touch()
    assert list_spools(tmp_path) == [first, second]
    assert list_spools(first) == [first]
