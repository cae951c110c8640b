"""What lies on this machine: sources that change, targets that are no files, full disks, and interrupted calls."""

from __future__ import annotations

import asyncio
import errno
import os
import resource
import signal
import stat
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

from mlflow_wrap import AsyncMLflow, MLflow, MLflowError, Retry, Timeout
from tests.rig.transfer_proxy import Fault, TransferProxy
from tests.transfers.batch import foreign_errors
from tests.transfers.store import MANIFEST, Server, Store, content, tree

pytestmark = pytest.mark.live

LARGE = 12 << 20
BLOCK = 4096
# Long for a cancelled call, short for a hang.
PROMPT = 5.0


@pytest.fixture
def client(server: Server) -> Iterator[MLflow]:
    with MLflow(server.url) as client:
        yield client


# ---- sources -----------------------------------------------------------------------------------------------------


@contextmanager
def _meanwhile(step: Callable[[], None]) -> Iterator[None]:
    """Does something all the time."""
    over, started = threading.Event(), threading.Event()

    def work() -> None:
        while not over.is_set():
            step()
            started.set()

    worker = threading.Thread(target=work)
    worker.start()
    started.wait()
    try:
        yield
    finally:
        over.set()
        worker.join()


def test_a_growing_file_is_sent_as_it_was_when_it_was_opened(server: Server, client: MLflow, tmp_path: Path) -> None:
    store, source = Store(server, "growing"), tmp_path / "train.log"
    source.write_bytes(content(LARGE, "growing"))

    def grow() -> None:
        with source.open("ab") as file:
            file.write(b"line\n" * 1000)
        time.sleep(0.001)

    with _meanwhile(grow):
        for _ in range(5):
            at_least = source.stat().st_size
            client.artifacts.upload_file(store.run_id, source)
            stored = (store.folder / "train.log").read_bytes()
            at_most = source.stat().st_size
            assert at_least <= len(stored) <= at_most
    assert source.read_bytes().startswith(stored)


def test_a_shrinking_file_is_an_error_or_whole_and_never_padded(server: Server, tmp_path: Path) -> None:
    store, source, data = Store(server, "shrinking"), tmp_path / "data.bin", content(LARGE, "shrinking")
    store.put("data.bin", b"old")
    with TransferProxy(server.url) as proxy, MLflow(proxy.url, retry=Retry(max_retries=0)) as slow:
        for share in (0.1, 0.4, 0.9):
            source.write_bytes(data)
            proxy.always = Fault("pause", share)
            proxy.on_transfer = lambda: os.truncate(source, LARGE // 2)
            with suppress(MLflowError):
                slow.artifacts.upload_file(store.run_id, source)
            stored = (store.folder / "data.bin").read_bytes()
            assert stored in (b"old", data, data[: LARGE // 2])


@pytest.mark.parametrize("path", ["/proc/self/status", "/proc/version", "/sys/kernel/mm/transparent_hugepage/enabled"])
def test_a_file_that_has_its_size_only_when_it_is_read_is_sent(server: Server, client: MLflow, path: str) -> None:
    source = Path(path)
    if not source.exists():
        pytest.skip(f"there is no {path}")
    store = Store(server, "proc")
    client.artifacts.upload_file(store.run_id, source)
    stored = (store.folder / source.name).read_bytes()
    assert stored
    if path != "/proc/self/status":
        assert stored == source.read_bytes()


def _nodes(folder: Path) -> dict[str, Path]:
    fifo, socket, missing = folder / "fifo", folder / "loop", folder / "missing"
    os.mkfifo(fifo)
    socket.symlink_to(socket)
    return {"fifo": fifo, "device": Path("/dev/zero"), "loop": socket, "missing": missing, "folder": folder}


@pytest.mark.parametrize("name", ["fifo", "device", "loop", "missing", "folder"])
def test_what_is_no_file_is_rejected_at_once(server: Server, client: MLflow, tmp_path: Path, name: str) -> None:
    store, node = Store(server, "nodes"), _nodes(tmp_path)[name]
    started = time.monotonic()
    with pytest.raises(MLflowError, match="local_path|" + node.name):
        client.artifacts.upload_file(store.run_id, node)
    assert time.monotonic() - started < PROMPT
    assert store.files("") == {}


@pytest.mark.parametrize("name", ["fifo", "loop"])
def test_a_folder_with_what_is_no_file_is_rejected_before_anything_is_sent(
    server: Server, client: MLflow, tmp_path: Path, name: str
) -> None:
    store = Store(server, "node-in-folder")
    (tmp_path / "a.txt").write_text("a")
    if name == "fifo":
        os.mkfifo(tmp_path / "fifo")
    else:
        (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises((MLflowError, ExceptionGroup)) as caught:
        client.artifacts.upload_dir(store.run_id, tmp_path)
    assert not list(foreign_errors(caught.value))
    assert store.files("") in ({}, {"a.txt": b"a"})


def test_links_to_folders_are_not_followed_and_links_to_files_are(
    server: Server, client: MLflow, tmp_path: Path
) -> None:
    store, source, outside = Store(server, "links"), tmp_path / "source", tmp_path / "outside"
    source.mkdir()
    outside.mkdir()
    (outside / "secret.txt").write_text("secret")
    (outside / "file.txt").write_text("linked")
    (source / "up").symlink_to(source)
    (source / "outside").symlink_to(outside)
    (source / "file.txt").symlink_to(outside / "file.txt")
    client.artifacts.upload_dir(store.run_id, source)
    assert store.files("") == {"file.txt": b"linked"}


def test_a_pipe_is_sent_as_a_stream(server: Server, client: MLflow) -> None:
    store, data = Store(server, "pipe"), content(300_000, "pipe")
    read, write = os.pipe()

    def fill() -> None:
        with os.fdopen(write, "wb") as file:
            file.write(data)

    filler = threading.Thread(target=fill)
    filler.start()
    with os.fdopen(read, "rb") as file:
        client.artifacts.upload_bytes(store.run_id, file, "pipe.bin")
    filler.join()
    assert store.files("") == {"pipe.bin": data}


# ---- one version -------------------------------------------------------------------------------------------------


def _version(number: int) -> bytes:
    return number.to_bytes(8, "big") * (BLOCK // 8) * ((16 << 20) // BLOCK + number % 3)


def _versions_in(data: bytes) -> int:
    return len({data[start : start + 8] for start in range(0, len(data), BLOCK)})


@pytest.mark.parametrize("pause", [0.0, 0.15])
def test_a_download_has_one_version_of_a_file_that_is_being_replaced(
    server: Server, tmp_path: Path, pause: float
) -> None:
    store, numbers = Store(server, "versions"), iter(range(1_000_000))
    url = (
        f"{server.url}/api/2.0/mlflow-artifacts/artifacts/{store.folder.relative_to(server.folder / 'artifacts')}/x.bin"
    )
    outcomes = []
    with httpx.Client(trust_env=False, timeout=30) as http:

        def replace() -> None:
            http.put(url, content=_version(next(numbers))).raise_for_status()
            time.sleep(pause)

        retry = Retry(max_retries=4, backoff_factor=0.05, backoff_jitter=0.05)
        with MLflow(server.url, retry=retry) as client, _meanwhile(replace):
            for _ in range(12):
                try:
                    client.artifacts.download_file(store.run_id, "x.bin", tmp_path)
                except MLflowError as exc:
                    outcomes.append(type(exc).__name__)
                    continue
                data = (tmp_path / "x.bin").read_bytes()
                assert _versions_in(data) == 1
                assert len(data) == len(_version(int.from_bytes(data[:8], "big")))
                outcomes.append("whole")
    assert [path.name for path in tmp_path.iterdir()] in ([], ["x.bin"])
    print(pause, outcomes)
    assert pause == 0 or "whole" in outcomes


# ---- targets -----------------------------------------------------------------------------------------------------


def test_a_mode_is_kept_and_a_new_file_has_that_of_the_umask(server: Server, client: MLflow, tmp_path: Path) -> None:
    store = Store(server, "modes")
    store.put("new.txt", b"new")
    store.put("dir/key.pem", b"new")
    client.artifacts.download_file(store.run_id, "new.txt", tmp_path / "created")
    umask = os.umask(0o022)
    os.umask(umask)
    assert stat.S_IMODE((tmp_path / "created").stat().st_mode) == 0o666 & ~umask
    for mode in (0o600, 0o640, 0o400):
        key = tmp_path / "key.pem"
        key.unlink(missing_ok=True)
        key.write_bytes(b"old")
        key.chmod(mode)
        client.artifacts.download_file(store.run_id, "new.txt", key)
        assert (key.read_bytes(), stat.S_IMODE(key.stat().st_mode)) == (b"new", mode)
        key.write_bytes(b"old")
        client.artifacts.download_dir(store.run_id, tmp_path, "dir", resume=False)
        assert (key.read_bytes(), stat.S_IMODE(key.stat().st_mode)) == (b"new", mode)


@pytest.mark.parametrize("name", ["fifo", "device", "folder"])
def test_a_target_that_is_no_file_is_an_error_and_stays(
    server: Server, client: MLflow, tmp_path: Path, name: str
) -> None:
    store, target = Store(server, "targets"), tmp_path / "x.bin"
    store.put("x.bin", b"x")
    if name == "fifo":
        os.mkfifo(target)
    elif name == "folder":
        target.mkdir()
    else:
        try:
            os.mknod(target, 0o600 | stat.S_IFCHR, os.makedev(1, 3))
        except PermissionError:
            pytest.skip("devices are made by root only")
    mode = target.lstat().st_mode
    for download in (
        lambda: client.artifacts.download_file(store.run_id, "x.bin", tmp_path),
        lambda: client.artifacts.download_dir(store.run_id, tmp_path),
    ):
        with pytest.raises((MLflowError, ExceptionGroup)) as caught:
            download()
        assert not list(foreign_errors(caught.value))
        assert target.lstat().st_mode == mode
        assert {path.name for path in tmp_path.iterdir()} <= {"x.bin", MANIFEST}
    assert name != "folder" or list(target.iterdir()) == []


def test_planted_links_are_replaced_and_not_followed(server: Server, client: MLflow, tmp_path: Path) -> None:
    store, target, outside = Store(server, "planted"), tmp_path / "target", tmp_path / "outside"
    target.mkdir()
    outside.mkdir()
    (outside / "victim").write_bytes(b"untouched")
    store.put("x.bin", b"x")
    store.put("sub/y.bin", b"y")
    for name in ("x.bin", ".x.bin.part", f".x.bin.{os.getpid()}.part", "x.bin.tmp", "x.bin.incomplete", MANIFEST):
        (target / name).symlink_to(outside / "victim")
    client.artifacts.download_file(store.run_id, "x.bin", target)
    assert (outside / "victim").read_bytes() == b"untouched"
    assert not (target / "x.bin").is_symlink()
    assert (target / "x.bin").read_bytes() == b"x"
    (target / "sub").symlink_to(outside)
    with pytest.raises((MLflowError, ExceptionGroup)) as caught:
        client.artifacts.download_dir(store.run_id, target)
    assert not list(foreign_errors(caught.value))
    assert tree(outside) == {"victim": b"untouched"}


def test_a_folder_that_turns_into_a_link_meanwhile_leads_nowhere(server: Server, tmp_path: Path) -> None:
    store, target, outside = Store(server, "swapped"), tmp_path / "target", tmp_path / "outside"
    outside.mkdir()
    for number in range(40):
        store.put(f"sub/{number}.bin", content(50_000, number))

    def swap() -> None:
        sub, away = target / "sub", target / "away"
        with suppress(OSError):
            sub.rename(away)
            sub.symlink_to(outside)
            time.sleep(0.002)
            sub.unlink()
            away.rename(sub)
        time.sleep(0.002)

    with MLflow(server.url) as client, _meanwhile(swap):
        for _ in range(5):
            with suppress(MLflowError, ExceptionGroup):
                client.artifacts.download_dir(store.run_id, target, resume=False)
    assert tree(outside) == {}


# ---- full disks --------------------------------------------------------------------------------------------------


@contextmanager
def _largest_file(size: int) -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_file_larger_than_allowed_is_an_error_and_leaves_nothing(
    server: Server, client: MLflow, tmp_path: Path
) -> None:
    store = Store(server, "limited")
    store.put("x.bin", content(LARGE, "limited"))
    target = tmp_path / "x.bin"
    target.write_bytes(b"old")
    with _largest_file(LARGE // 2), pytest.raises(MLflowError) as caught:
        client.artifacts.download_file(store.run_id, "x.bin", target)
    assert isinstance(caught.value.__cause__, OSError)
    assert caught.value.__cause__.errno == errno.EFBIG
    assert tree(tmp_path) == {"x.bin": b"old"}


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 4 MiB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["/bin/mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("only root may mount a small disk")
    try:
        yield folder
    finally:
        subprocess.run(["/bin/umount", str(folder)], check=True)


@pytest.mark.parametrize("size", [LARGE, 2_500_000])
def test_a_full_disk_is_an_error_and_leaves_nothing(
    server: Server, client: MLflow, small_disk: Path, size: int
) -> None:
    store = Store(server, "full")
    store.put("dir/x.bin", content(size, "full"))
    (small_disk / "other").write_bytes(bytes(2 << 20))
    for download in (
        lambda: client.artifacts.download_file(store.run_id, "dir/x.bin", small_disk),
        lambda: client.artifacts.download_dir(store.run_id, small_disk, "dir"),
    ):
        with pytest.raises((MLflowError, ExceptionGroup)) as caught:
            download()
        assert not list(foreign_errors(caught.value))
        assert set(tree(small_disk)) == {"other"}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_is_read_only_is_an_error(server: Server, client: MLflow, tmp_path: Path) -> None:
    store = Store(server, "read-only")
    store.put("x.bin", b"x")
    tmp_path.chmod(0o500)
    with pytest.raises(MLflowError):
        client.artifacts.download_file(store.run_id, "x.bin", tmp_path)


# ---- interrupted calls -------------------------------------------------------------------------------------------

CALLS = ("download_file", "download_dir", "upload_file", "upload_dir", "read_bytes", "upload_bytes")


def _begin(artifacts: Any, name: str, store: Store, local: Path) -> Any:
    match name:
        case "download_file":
            return artifacts.download_file(store.run_id, "files/0.bin", local / "0.bin")
        case "download_dir":
            return artifacts.download_dir(store.run_id, local / "target", "files")
        case "upload_file":
            return artifacts.upload_file(store.run_id, local / "source" / "0.bin", "up")
        case "upload_dir":
            return artifacts.upload_dir(store.run_id, local / "source", "up")
        case "read_bytes":
            return artifacts.read_bytes(store.run_id, "files/0.bin")
        case _:
            return artifacts.upload_bytes(store.run_id, content(LARGE, 0), "up/0.bin")


def _prepare(server: Server, local: Path) -> Store:
    store = Store(server, "interrupted")
    (local / "source").mkdir()
    for number in range(6):
        data = content(LARGE if number == 0 else 700_000, number)
        store.put(f"files/{number}.bin", data)
        (local / "source" / f"{number}.bin").write_bytes(data)
    return store


def _assert_nothing_half(store: Store, local: Path) -> None:
    expected = tree(local / "source")
    for name, data in {**tree(local), **{f"store/{name}": data for name, data in store.files("up").items()}}.items():
        assert data == expected.get(name.rpartition("/")[2]), f"{name} has {len(data)} bytes"


@pytest.mark.parametrize("share", [0.0, 0.6])
@pytest.mark.parametrize("name", CALLS)
def test_ctrl_c_ends_a_transfer_at_once_and_leaves_nothing(
    server: Server, tmp_path: Path, name: str, share: float
) -> None:
    store, threads = _prepare(server, tmp_path), set(threading.enumerate())
    with TransferProxy(server.url) as proxy, MLflow(proxy.url, timeout=Timeout(read=60, write=60)) as client:
        _begin(client.artifacts, name, store, tmp_path) if name == "read_bytes" else None
        proxy.always = Fault("hang", share)
        timer = threading.Timer(0.7, os.kill, [os.getpid(), signal.SIGINT])
        timer.start()
        started = time.monotonic()
        with pytest.raises(KeyboardInterrupt):
            _begin(client.artifacts, name, store, tmp_path)
        assert time.monotonic() - started < 0.7 + PROMPT
        _assert_nothing_half(store, tmp_path)
        proxy.always = None
        _begin(client.artifacts, name, store, tmp_path)
    timer.join()
    assert [thread for thread in threading.enumerate() if thread not in threads] == []
    _assert_nothing_half(store, tmp_path)


async def _cancel(url: str, proxy: TransferProxy, name: str, store: Store, local: Path, share: float) -> None:
    async with AsyncMLflow(url, timeout=Timeout(read=60, write=60)) as client:
        tasks = asyncio.all_tasks()
        proxy.always = Fault("hang", share)
        call = asyncio.ensure_future(_begin(client.artifacts, name, store, local))
        await asyncio.sleep(0.7)
        call.cancel()
        started = time.monotonic()
        with pytest.raises(asyncio.CancelledError):
            await call
        assert time.monotonic() - started < PROMPT
        assert asyncio.all_tasks() == tasks
        _assert_nothing_half(store, local)
        proxy.always = None
        await _begin(client.artifacts, name, store, local)


@pytest.mark.parametrize("share", [0.0, 0.6])
@pytest.mark.parametrize("name", CALLS)
def test_cancel_ends_a_transfer_at_once_and_leaves_nothing(
    server: Server, tmp_path: Path, name: str, share: float
) -> None:
    store = _prepare(server, tmp_path)
    with TransferProxy(server.url) as proxy:
        asyncio.run(_cancel(proxy.url, proxy, name, store, tmp_path, share))
    _assert_nothing_half(store, tmp_path)


def test_the_first_error_ends_a_folder_and_nothing_goes_on_behind_it(server: Server, tmp_path: Path) -> None:
    store, threads = _prepare(server, tmp_path), set(threading.enumerate())
    with TransferProxy(server.url) as proxy, MLflow(proxy.url, retry=Retry(max_retries=0)) as client:
        proxy.always = Fault("reset", 0.5)
        for name in ("download_dir", "upload_dir"):
            with pytest.raises((MLflowError, ExceptionGroup)) as caught:
                _begin(client.artifacts, name, store, tmp_path)
            assert not list(foreign_errors(caught.value))
            sent = len(proxy.requests)
            time.sleep(0.3)
            assert len(proxy.requests) == sent
            _assert_nothing_half(store, tmp_path)
    assert [thread for thread in threading.enumerate() if thread not in threads] == []
