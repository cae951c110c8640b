"""Operations of the tag artifacts."""

from collections.abc import Callable, Iterator

import httpx
import pytest
from mlflow_rest import Sender
from mlflow_rest.api.artifacts import (
    abort_multipart_upload,
    complete_multipart_upload,
    create_multipart_upload,
    create_presigned_download_url,
    create_presigned_upload_url,
    delete_artifact,
    download_artifact,
    get_artifact,
    get_model_version_artifact,
    get_presigned_download_url,
    list_artifacts,
    list_artifacts_of_proxy,
    upload_artifact,
)
from mlflow_rest.api.experiments import create_experiment
from mlflow_rest.api.model_versions import create_model_version
from mlflow_rest.api.registered_models import create_registered_model
from mlflow_rest.api.runs import create_run
from mlflow_rest.api.workspaces import create_workspace
from mlflow_rest.models import (
    AbortMultipartUploadRequest,
    CompleteMultipartUploadRequest,
    CreateExperimentRequest,
    CreateModelVersionRequest,
    CreateMultipartUploadRequest,
    CreatePresignedDownloadUrlRequest,
    CreatePresignedUploadUrlRequest,
    CreateRegisteredModelRequest,
    CreateRunRequest,
    CreateWorkspaceRequest,
    MultipartUploadPart,
    RunInfo,
)

from tests.live.operations.recorder import Recorder
from tests.rig.full import ADMIN, BUCKET

# S3 wants as much in each part but the last.
PART = b"x" * 5 * 1024 * 1024


@pytest.fixture
def store() -> Iterator[httpx.Client]:
    """Talks to the store, past the server and without its credentials."""
    with httpx.Client(trust_env=False, timeout=60) as client:
        yield client


def new_run(client: Sender, name: str) -> RunInfo:
    """A run in an experiment of its own."""
    body = CreateExperimentRequest(name=name)
    experiment_id = create_experiment.sync(client=client, body=body).experiment_id
    return create_run.sync(client=client, body=CreateRunRequest(experiment_id=experiment_id)).run.info


def folder_of(run: RunInfo) -> str:
    """Where the artifacts of a run are, as paths of the proxy go."""
    assert run.artifact_uri
    assert run.artifact_uri.startswith("mlflow-artifacts:/")
    return run.artifact_uri.removeprefix("mlflow-artifacts:/")


@pytest.mark.covers("uploadArtifact", "downloadArtifact", "listArtifactsOfProxy", "deleteArtifact")
def test_a_file_goes_through_the_proxy_and_is_deleted(client: Recorder, unique_name: Callable[[str], str]) -> None:
    folder = unique_name("folder")
    upload_artifact.sync(f"{folder}/deep/data.bin", client=client, body=b"\x00\xff")
    assert download_artifact.sync(f"{folder}/deep/data.bin", client=client) == b"\x00\xff"
    [deep] = list_artifacts_of_proxy.sync(client=client, path=folder).files
    assert (deep.path, deep.is_dir) == ("deep", True)
    [file] = list_artifacts_of_proxy.sync(client=client, path=f"{folder}/deep").files
    assert (file.path, file.is_dir, file.file_size) == ("data.bin", False, 2)
    delete_artifact.sync(folder, client=client)
    assert list_artifacts_of_proxy.sync(client=client, path=folder).files == []


@pytest.mark.covers("listArtifacts", "getArtifact")
def test_the_files_of_a_run_are_listed_and_read(client: Recorder, unique_name: Callable[[str], str]) -> None:
    run = new_run(client, unique_name("files"))
    upload_artifact.sync(f"{folder_of(run)}/plots/one.txt", client=client, body=b"one")
    listed = list_artifacts.sync(client=client, run_id=run.run_id)
    assert listed.root_uri == run.artifact_uri
    assert [(file.path, file.is_dir) for file in listed.files] == [("plots", True)]
    [file] = list_artifacts.sync(client=client, run_id=run.run_id, path="plots").files
    assert (file.path, file.is_dir, file.file_size) == ("plots/one.txt", False, 3)
    assert get_artifact.sync(client=client, run_id=run.run_id, path="plots/one.txt") == b"one"


@pytest.mark.covers("getModelVersionArtifact")
def test_a_file_of_a_model_version_is_read(client: Recorder, unique_name: Callable[[str], str]) -> None:
    run, name = new_run(client, unique_name("files")), unique_name("model")
    upload_artifact.sync(f"{folder_of(run)}/model/MLmodel", client=client, body=b"flavors: {}")
    create_registered_model.sync(client=client, body=CreateRegisteredModelRequest(name=name))
    # As `runs:/…` the server would fail.
    body = CreateModelVersionRequest(name=name, source=f"{run.artifact_uri}/model", run_id=run.run_id)
    version = create_model_version.sync(client=client, body=body).model_version.version
    read = get_model_version_artifact.sync(client=client, name=name, version=version, path="MLmodel")
    assert read == b"flavors: {}"


@pytest.mark.covers("createMultipartUpload", "completeMultipartUpload", "getPresignedDownloadUrl")
def test_a_file_goes_up_in_parts_and_comes_down_by_a_link(
    full_client: Recorder, unique_name: Callable[[str], str], store: httpx.Client
) -> None:
    folder, parts = unique_name("parts"), [PART, b"the rest"]
    begun = create_multipart_upload.sync(
        folder, client=full_client, body=CreateMultipartUploadRequest(path="big.bin", num_parts=2)
    )
    assert begun.upload_id
    assert [credential.part_number for credential in begun.credentials] == [1, 2]
    sent = []
    for credential, part in zip(begun.credentials, parts, strict=True):
        # The links are signed for no content type.
        response = store.put(credential.url, content=part, headers={**credential.headers, "Content-Type": ""})
        assert response.status_code == 200
        assert credential.part_number
        sent.append(MultipartUploadPart(part_number=credential.part_number, etag=response.headers["ETag"]))
    body = CompleteMultipartUploadRequest(path="big.bin", parts=sent, upload_id=begun.upload_id)
    complete_multipart_upload.sync(folder, client=full_client, body=body)

    link = get_presigned_download_url.sync(f"{folder}/big.bin", client=full_client)
    assert link.file_size == len(PART) + len(b"the rest")
    assert store.get(link.url, headers=link.headers).content == PART + b"the rest"


@pytest.mark.covers("abortMultipartUpload")
def test_a_multipart_upload_is_aborted(
    full_client: Recorder, unique_name: Callable[[str], str], store: httpx.Client
) -> None:
    folder = unique_name("parts")
    begun = create_multipart_upload.sync(
        folder, client=full_client, body=CreateMultipartUploadRequest(path="big.bin", num_parts=1)
    )
    abort_multipart_upload.sync(
        folder, client=full_client, body=AbortMultipartUploadRequest(path="big.bin", upload_id=begun.upload_id)
    )
    [credential] = begun.credentials
    assert store.put(credential.url, content=b"late", headers={"Content-Type": ""}).is_error
    assert list_artifacts_of_proxy.sync(client=full_client, path=folder).files == []


@pytest.fixture
def direct_client(full_client: Recorder, full_url: str, unique_name: Callable[[str], str]) -> Iterator[Recorder]:
    """A client of a workspace whose artifacts are on S3 without the proxy, with which there would be no links."""
    name = unique_name("direct")
    body = CreateWorkspaceRequest(name=name, default_artifact_root=f"s3://{BUCKET}/{name}")
    create_workspace.sync(client=full_client, body=body)
    with Recorder(full_url, auth=ADMIN, headers={"X-MLFLOW-WORKSPACE": name}) as inside:
        # What it calls counts as well.
        inside.statuses = full_client.statuses
        yield inside


@pytest.mark.covers("createPresignedUploadUrl", "createPresignedDownloadUrl")
def test_a_file_of_a_run_goes_straight_to_the_store_and_back(
    direct_client: Recorder, unique_name: Callable[[str], str], store: httpx.Client
) -> None:
    run_id = new_run(direct_client, unique_name("links")).run_id
    up = create_presigned_upload_url.sync(
        client=direct_client, body=CreatePresignedUploadUrlRequest(run_id=run_id, path="deep/data.txt")
    )
    assert store.put(up.presigned_url, content=b"straight", headers=up.headers).status_code == 200
    [file] = list_artifacts.sync(client=direct_client, run_id=run_id, path="deep").files
    assert (file.path, file.file_size) == ("deep/data.txt", 8)
    down = create_presigned_download_url.sync(
        client=direct_client, body=CreatePresignedDownloadUrlRequest(run_id=run_id, path="deep/data.txt", expiration=60)
    )
    assert down.file_size == 8
    assert store.get(down.presigned_url, headers=down.headers).content == b"straight"
