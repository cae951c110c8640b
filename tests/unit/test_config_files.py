"""What is read from this machine: files that are there, that change, that are broken, and that are not there."""

from __future__ import annotations

import logging
import os
import ssl
import subprocess
import sys
from pathlib import Path

import pytest
import trustme
from cryptography.hazmat.primitives import serialization

from mlflow_wrap._config import files as config_files
from mlflow_wrap._config import settings
from mlflow_wrap._config.files import build_tls_context
from mlflow_wrap._http import token_source
from mlflow_wrap._http.secret import Concealed, Secret
from mlflow_wrap._http.tls_context import Certificate, build_ssl_context
from mlflow_wrap._http.token_source import TokenFile, TokenReader
from mlflow_wrap.errors import InvalidArgument


def render_error(error: BaseException | None) -> str:
    """All that a traceback shows."""
    rendered = ""
    while error is not None:
        rendered += str(error) + repr(error)
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return rendered


# The credentials file


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    return tmp_path


def test_the_credentials_file_is_in_the_home(home: Path) -> None:
    assert config_files.read_credentials_file() is None
    (home / ".mlflow").mkdir()
    assert config_files.read_credentials_file() is None
    (home / ".mlflow/credentials").write_text("[mlflow]\nmlflow_tracking_username = grün\n", "utf-8")
    assert config_files.read_credentials_file() == Secret("[mlflow]\nmlflow_tracking_username = grün\n")


def test_a_file_in_place_of_the_folder_is_no_credentials_file(home: Path) -> None:
    (home / ".mlflow").touch()
    assert config_files.read_credentials_file() is None


def test_a_user_without_a_home_has_no_credentials_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_home(_: Path) -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "expanduser", no_home)
    assert config_files.read_credentials_file() is None


def test_a_credentials_file_that_cannot_be_read_is_named(home: Path) -> None:
    (home / ".mlflow/credentials").mkdir(parents=True)
    with pytest.raises(InvalidArgument, match=r"^~/\.mlflow/credentials cannot be read: Is a directory") as caught:
        config_files.read_credentials_file()
    assert isinstance(caught.value.__cause__, OSError)


def test_a_credentials_file_that_is_no_text_is_not_shown(home: Path) -> None:
    (home / ".mlflow").mkdir()
    (home / ".mlflow/credentials").write_bytes(b"[mlflow]\nmlflow_tracking_password = s3cret\xff")
    with pytest.raises(InvalidArgument, match=r"^~/\.mlflow/credentials is not encoded in UTF-8") as caught:
        config_files.read_credentials_file()
    assert "s3cret" not in render_error(caught.value)


def test_outside_of_a_pod_there_is_no_namespace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(config_files, "KUBERNETES_NAMESPACE", str(tmp_path / "namespace"))
    assert config_files.read_namespace_file() is None
    (tmp_path / "namespace").write_text("team-a")
    assert config_files.read_namespace_file() == "team-a"


# Tokens


@pytest.fixture
def token_file(tmp_path: Path) -> Path:
    path = tmp_path / "token"
    path.write_text("first\n")
    return path


def reader(path: Path) -> TokenReader:
    return TokenReader(TokenFile(str(path)))


def rotate(path: Path, token: str) -> None:
    """Puts another file in its place at once, as Kubernetes does."""
    fresh = path.with_suffix(".new")
    fresh.write_text(token)
    fresh.replace(path)


def test_a_token_is_what_a_file_holds_without_white_space_around_it(token_file: Path) -> None:
    token_file.write_text("\n  abc.def\r\n\n")
    assert token_source.read_token(str(token_file)) == Secret("abc.def")


@pytest.mark.parametrize("content", [b"", b" \n\t", b"s3cret\xff"])
def test_a_file_without_a_token_is_named_and_not_shown(token_file: Path, content: bytes) -> None:
    token_file.write_bytes(content)
    with pytest.raises(InvalidArgument, match=f"^what_named_it: {token_file} ") as caught:
        token_source.read_token(str(token_file), "what_named_it")
    assert "s3cret" not in render_error(caught.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidArgument, match=r"^token_file: .*/none cannot be read: No such file") as caught:
        token_source.read_token(str(tmp_path / "none"))
    assert isinstance(caught.value.__cause__, FileNotFoundError)


def test_a_file_is_read_again_only_when_it_has_changed(token_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reads: list[str] = []
    real = token_source.read_token

    def counted(path: str, name: str) -> Secret:
        reads.append(path)
        return real(path, name)

    monkeypatch.setattr(token_source, "read_token", counted)
    tokens = reader(token_file)
    assert reads == []  # nothing is read before it is needed
    assert [tokens.authorization() for _ in range(3)] == [Secret("Bearer first")] * 3
    assert len(reads) == 1
    rotate(token_file, "second")
    assert [tokens.authorization() for _ in range(3)] == [Secret("Bearer second")] * 3
    assert len(reads) == 2


def test_a_change_that_leaves_the_size_is_seen(token_file: Path) -> None:
    tokens = reader(token_file)
    tokens.authorization()
    token_file.write_text("other\n")
    # However coarse the clock of the file system is.
    os.utime(token_file, ns=(1, 1))
    assert tokens.authorization() == Secret("Bearer other")


def test_while_a_file_is_replaced_its_last_token_stays(token_file: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "mlflow_wrap")
    tokens = reader(token_file)
    tokens.authorization()
    token_file.write_text("")
    assert tokens.authorization() == Secret("Bearer first")
    token_file.unlink()
    assert tokens.authorization() == Secret("Bearer first")
    assert caplog.text.count("the token read before stays") == 2
    assert "first" not in caplog.text
    token_file.write_text("second")
    assert tokens.authorization() == Secret("Bearer second")


@pytest.mark.parametrize("content", ["", "s3cret with spaces", "s3crét"])
def test_a_first_token_that_cannot_be_sent_is_rejected(token_file: Path, content: str) -> None:
    token_file.write_text(content)
    with pytest.raises(InvalidArgument, match=str(token_file)) as caught:
        reader(token_file).authorization()
    assert "s3cr" not in render_error(caught.value)


def test_after_a_rejection_the_file_is_read_whatever_its_stamp_says(token_file: Path) -> None:
    tokens = reader(token_file)
    rejected = tokens.authorization()
    stamp = token_file.stat()
    token_file.write_text("other\n")
    os.utime(token_file, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    assert tokens.authorization() == rejected  # the same size, time and file: nothing can be seen from outside
    assert tokens.refresh(rejected) == Secret("Bearer other")
    assert tokens.authorization() == Secret("Bearer other")
    assert tokens.refresh(Secret("Bearer other")) is None


def test_a_slower_caller_gets_the_token_that_another_has_read(token_file: Path) -> None:
    tokens = reader(token_file)
    rejected = tokens.authorization()
    rotate(token_file, "second")
    assert tokens.refresh(rejected) == Secret("Bearer second")
    assert tokens.refresh(rejected) == Secret("Bearer second")


def test_a_rejected_token_without_another_is_logged(token_file: Path, caplog: pytest.LogCaptureFixture) -> None:
    tokens = reader(token_file)
    rejected = tokens.authorization()
    assert tokens.refresh(rejected) is None
    assert not caplog.records
    token_file.unlink()
    assert tokens.refresh(rejected) is None
    assert f"there is no other: token_file: {token_file} cannot be read" in caplog.text
    assert "first" not in caplog.text


# Certificates


class Files:
    """Certificates of an authority of the test's own."""

    def __init__(self, folder: Path) -> None:
        authority = trustme.CA()
        leaf = authority.issue_cert("client@example.org")
        other = authority.issue_cert("other@example.org")
        self.authority = folder / "ca.pem"
        authority.cert_pem.write_to_path(self.authority)
        self.both = folder / "both.pem"
        leaf.private_key_and_cert_chain_pem.write_to_path(self.both)
        self.cert = folder / "cert.pem"
        leaf.cert_chain_pems[0].write_to_path(self.cert)
        self.key = folder / "key.pem"
        leaf.private_key_pem.write_to_path(self.key)
        self.other_key = folder / "other-key.pem"
        other.private_key_pem.write_to_path(self.other_key)
        self.locked_key = folder / "locked-key.pem"
        self.locked_key.write_bytes(
            serialization.load_pem_private_key(leaf.private_key_pem.bytes(), None).private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.BestAvailableEncryption(b"s3cret"),
            )
        )
        self.broken = folder / "broken.pem"
        self.broken.write_text("-----BEGIN CERTIFICATE-----\nnone\n-----END CERTIFICATE-----\n")
        self.empty = folder / "empty.pem"
        self.empty.touch()
        self.none = folder / "none.pem"
        self.folder = folder / "authorities"
        self.folder.mkdir()


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    return Files(tmp_path_factory.mktemp("certificates"))


def test_the_usual_authorities_are_trusted_by_default() -> None:
    context = build_ssl_context()
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)
    assert context.cert_store_stats()["x509_ca"] > 50


def test_those_of_a_file_are_trusted_and_no_others(files: Files) -> None:
    context = build_ssl_context(str(files.authority))
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)
    assert context.cert_store_stats()["x509_ca"] == 1


def test_those_of_a_folder_are_trusted_and_no_others(files: Files) -> None:
    context = build_ssl_context(str(files.folder))
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)
    assert context.cert_store_stats()["x509_ca"] == 0  # OpenSSL looks when it needs one


def test_nothing_is_checked_only_on_request() -> None:
    context = build_ssl_context(verify=False)
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_NONE, False)


def test_a_context_of_the_user_is_taken_as_it_is() -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    assert build_ssl_context(context) is context


def test_a_certificate_of_the_client_is_loaded(files: Files) -> None:
    for cert in (
        Certificate(str(files.both)),
        Certificate(str(files.cert), str(files.key)),
        Certificate(str(files.cert), str(files.locked_key), Secret("s3cret")),
        Certificate(str(files.cert), str(files.key), Secret("unused")),
    ):
        build_ssl_context(str(files.authority), cert)
        build_ssl_context(verify=False, cert=cert)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("none", "cannot be read: No such file"),
        ("empty", "contains no certificates"),
        ("broken", "contains no certificates"),
        ("key", "contains no certificates"),
    ],
)
def test_a_file_without_authorities_is_named(files: Files, name: str, reason: str) -> None:
    path = getattr(files, name)
    with pytest.raises(InvalidArgument, match=f"^MLFLOW_X: {path} {reason}") as caught:
        build_ssl_context(str(path), verify_source="MLFLOW_X")
    assert isinstance(caught.value.__cause__, OSError)  # an SSLError is one


@pytest.mark.parametrize(
    ("cert", "key", "password"),
    [
        ("empty", None, None),
        ("broken", None, None),
        ("authority", None, None),
        ("cert", None, None),
        ("cert", "other_key", None),
        ("cert", "empty", None),
        ("cert", "locked_key", None),
        ("cert", "locked_key", "s3cret-but-wrong"),
        ("cert", "locked_key", "s3cret" * 1000),
    ],
)
def test_a_certificate_that_cannot_be_used_is_named(
    files: Files, cert: str, key: str | None, password: str | None
) -> None:
    certificate = Certificate(
        str(getattr(files, cert)),
        None if key is None else str(getattr(files, key)),
        None if password is None else Secret(password),
    )
    with pytest.raises(InvalidArgument, match=r"^MLFLOW_Y: .* cannot be used: they are not in PEM format") as caught:
        build_ssl_context(verify=False, cert=certificate, cert_source="MLFLOW_Y")
    assert certificate.path in str(caught.value)
    assert (certificate.key or "in the same file") in str(caught.value)
    assert caught.value.__cause__ is not None
    assert "s3cret" not in render_error(caught.value)


def test_a_certificate_that_is_not_there_is_named(files: Files) -> None:
    for certificate in (Certificate(str(files.none)), Certificate(str(files.cert), str(files.none))):
        with pytest.raises(InvalidArgument, match=f"^cert: {files.none} cannot be read: No such file"):
            build_ssl_context(verify=False, cert=certificate)


def test_the_settings_of_a_client_name_what_they_are_from(files: Files) -> None:
    def resolve(**environ: str) -> settings.Settings:
        return settings.resolve(
            tracking_uri=Concealed("https://host"),
            environ=environ,
            credentials_file=lambda: None,
            namespace_file=lambda: None,
        )

    assert build_tls_context(resolve(MLFLOW_TRACKING_INSECURE_TLS="true")).verify_mode == ssl.CERT_NONE
    assert build_tls_context(resolve(REQUESTS_CA_BUNDLE=str(files.authority))).cert_store_stats()["x509_ca"] == 1
    with pytest.raises(InvalidArgument, match=r"^MLFLOW_TRACKING_SERVER_CERT_PATH: "):
        build_tls_context(resolve(MLFLOW_TRACKING_SERVER_CERT_PATH=str(files.none)))
    with pytest.raises(InvalidArgument, match=r"^MLFLOW_TRACKING_CLIENT_CERT_PATH: "):
        build_tls_context(resolve(MLFLOW_TRACKING_CLIENT_CERT_PATH=str(files.none)))


def test_what_is_heavy_is_not_imported_before_it_is_needed() -> None:
    program = (
        "import sys; from mlflow_wrap._config import files, settings\n"
        "from mlflow_wrap._http.secret import Concealed\n"
        "settings.resolve(tracking_uri=Concealed('http://host:1'), token=Concealed('t'), environ={}, "
        "credentials_file=lambda: None, namespace_file=lambda: None)\n"
        "print(*{'ssl', 'configparser', 'certifi', 'httpx', 'idna'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
