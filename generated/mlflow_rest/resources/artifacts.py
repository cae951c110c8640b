# Made by `make generate` from spec/paths/artifacts.yaml (sha256 beed6892ed9242dc).
# Do not edit. @generated
"""Files that belong to a run, and the server's proxy to the artifact store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import api as _api
from .. import models as _models
from .._model import Listing
from .._paging import AsyncCursor, Cursor
from .._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from builtins import list as List  # noqa: N812
    from collections.abc import AsyncIterator, Iterator, Mapping
    from os import PathLike
    from typing import SupportsIndex

    from .._paging import AsyncPage, Page
    from .._typing import SequenceNotStr
    from ..models.create_multipart_upload_response import CreateMultipartUploadResponse
    from ..models.create_presigned_download_url_response import CreatePresignedDownloadUrlResponse
    from ..models.create_presigned_upload_url_response import CreatePresignedUploadUrlResponse
    from ..models.file_info import FileInfo
    from ..models.get_presigned_download_url_response import GetPresignedDownloadUrlResponse
    from ..models.multipart_upload_part import MultipartUploadPart
    from ..models.proxy_file_info import ProxyFileInfo


class ArtifactsResource(Resource):
    """Files that belong to a run, and the server's proxy to the artifact store."""

    __slots__ = ()

    def list(
        self,
        run_id: str,
        path: str | PathLike[str] | None = None,
        *,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[FileInfo]:
        """List the artifacts of a run.

        listArtifacts · GET /api/2.0/mlflow/artifacts/list

        Lists one folder of a run's artifacts, always whole. A path that does not exist, or that is a file, responds
        with 200 without files. The server itself reads the artifact store; one that it cannot reach is 500.

        Args:
            run_id: The identifier of the run.
            path: The folder, relative to the run's artifact folder, which is listed when this is omitted. Paths
                that lead out of it, start with a slash or contain a `#` are 400.
            page_token: Accepted and ignored by the open-source server.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Cursor(
            client,
            _api.artifacts.list_artifacts._endpoint,
            _api.artifacts.list_artifacts._request(run_id=run_id, path=path, page_token=page_token),
            page_token,
            lambda response: (response.files, response.next_page_token),
        ).first()

    def iter(
        self,
        run_id: str,
        path: str | PathLike[str] | None = None,
        *,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[FileInfo]:
        """List the artifacts of a run: all pages.

        listArtifacts · GET /api/2.0/mlflow/artifacts/list

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `path`, `is_dir`: the server counts pages from the start, so that items that are created meanwhile shift those
        already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            run_id: See `list`.
            path: See `list`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            unique: Whether to skip an item that an earlier page had.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The items, one after the other.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Cursor(
            client,
            _api.artifacts.list_artifacts._endpoint,
            _api.artifacts.list_artifacts._request(run_id=run_id, path=path, page_token=page_token),
            page_token,
            lambda response: (response.files, response.next_page_token),
        ).iterate((lambda item: (item.path, item.is_dir)) if unique is not False else None)

    def upload(
        self,
        artifact_path: str | PathLike[str],
        content: bytes,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Upload a file through the server's artifact proxy.

        uploadArtifact · PUT /api/2.0/mlflow-artifacts/artifacts/{artifact_path}

        Stores the body as a file below the proxy's root, making folders as needed and replacing an older file. Whatever
        the path names is written, whether or not such an experiment or run exists. Where a folder is in the way of the
        file, or a file in the way of a folder, the server fails with a string 500 and closes the connection. MLflow
        3.18 and newer reject with 403 what lies in the folder `skills`, and everything on a server that insists on
        presigned links.

        Args:
            artifact_path: Where to store the file. Artifacts of a run are at
                `<experiment_id>/<run_id>/artifacts/<path>`, which is the run's `artifact_uri` without
                `mlflow-artifacts:/`. It may contain spaces and letters of any script, but no `#`, no line break and no
                `..`, and it does not end with a slash.
            content: The bytes to send.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.artifacts.upload_artifact.sync(artifact_path, body=content, client=client)

    def download(
        self,
        artifact_path: str | PathLike[str],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """Download a file through the server's artifact proxy.

        downloadArtifact · GET /api/2.0/mlflow-artifacts/artifacts/{artifact_path}

        Returns a file below the proxy's root. The content type is guessed from the name: `text/plain` for text, JSON
        and YAML, `application/octet-stream` when in doubt. From a local folder, `Range` requests work (206, or 416
        beyond the end) and there are `ETag` and `Last-Modified`. A folder is 400. A server of MLflow 3.18 or newer that
        insists on presigned links rejects with 403.

        Args:
            artifact_path: Where the file is. Artifacts of a run are at `<experiment_id>/<run_id>/artifacts/<path>`,
                which is the run's `artifact_uri` without `mlflow-artifacts:/`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The file.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.artifacts.download_artifact.sync(artifact_path, client=client)

    def delete(
        self,
        artifact_path: str | PathLike[str],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a file or a folder through the server's artifact proxy.

        deleteArtifact · DELETE /api/2.0/mlflow-artifacts/artifacts/{artifact_path}

        Deletes a file, or a folder with all that is in it, below the proxy's root, permanently. Nothing protects the
        files of a run or model that is in use, or the folder of a whole experiment. What does not exist is 200, so
        deleting twice is too. MLflow 3.18 and newer reject with 403 what lies in the folder `skills`.

        Args:
            artifact_path: What to delete. Artifacts of a run are at `<experiment_id>/<run_id>/artifacts/<path>`,
                which is the run's `artifact_uri` without `mlflow-artifacts:/`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.artifacts.delete_artifact.sync(artifact_path, client=client)

    def list_proxied(
        self,
        path: str | PathLike[str] | None = None,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> List[ProxyFileInfo]:
        """List a folder of the server's artifact proxy.

        listArtifactsOfProxy · GET /api/2.0/mlflow-artifacts/artifacts

        Lists one folder below the proxy's root, whichever runs or models its files belong to, always whole. The paths
        are relative to the folder that was listed, unlike those of listArtifacts. A path that does not exist, or that
        is a file, responds with 200 without files.

        Args:
            path: The folder, relative to the proxy's root, which is listed when this is omitted or empty. Paths
                that lead out of it, start with a slash or contain a `#` are 400.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The files and folders, not those in subfolders. Omitted when there are none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing((_api.artifacts.list_artifacts_of_proxy.sync(path=path, client=client)).files)

    def create_multipart_upload(
        self,
        artifact_path: str | PathLike[str],
        path: str,
        *,
        num_parts: SupportsIndex | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreateMultipartUploadResponse:
        """Begin to upload a file in parts.

        createMultipartUpload · POST /api/2.0/mlflow-artifacts/mpu/create/{artifact_path}

        Begins an upload in parts and returns a link for each, good for an hour. The parts go with PUT straight to the
        store, then completeMultipartUpload makes the file of them; until then there is no file. Every request begins
        another upload. Only S3, Google Cloud Storage and Azure Blob Storage behind the proxy know it; with others it is
        501. MLflow 3.18 and newer reject with 403 what lies in the folder `skills`.

        Args:
            artifact_path: The folder for the file, below the proxy's root. The name of the file stands in the body.
            path: The name of the file. Of a longer path, only the last step counts.
            num_parts: How many links to return. None when omitted, 0 or negative; the upload has begun all the
                same.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The upload has begun.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.artifacts.create_multipart_upload.sync(
            artifact_path, body=_models.CreateMultipartUploadRequest(path=path, num_parts=num_parts), client=client
        )

    def complete_multipart_upload(
        self,
        artifact_path: str | PathLike[str],
        path: str,
        parts: SequenceNotStr[MultipartUploadPart],
        *,
        upload_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Make a file of the parts that were uploaded.

        completeMultipartUpload · POST /api/2.0/mlflow-artifacts/mpu/complete/{artifact_path}

        Joins the parts and replaces an older file. An unknown upload or part, or none at all, makes the server fail
        with an HTML 500. Where createMultipartUpload is 501, this is too.

        Args:
            artifact_path: The folder for the file, the same as in createMultipartUpload.
            path: The name of the file, the same as in createMultipartUpload.
            parts: All the parts, by number. S3 wants at least 5 MiB in each but the last.
            upload_id: The identifier of the upload, if the store has any.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        body = _models.CompleteMultipartUploadRequest(path=path, parts=parts, upload_id=upload_id)
        del upload_id  # no local of a traceback shows them
        client = self._sender(timeout, extra_headers)
        _api.artifacts.complete_multipart_upload.sync(artifact_path, body=body, client=client)

    def abort_multipart_upload(
        self,
        artifact_path: str | PathLike[str],
        path: str,
        *,
        upload_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Cancel an upload in parts.

        abortMultipartUpload · POST /api/2.0/mlflow-artifacts/mpu/abort/{artifact_path}

        Throws away the parts that were uploaded. An unknown upload, also one that is aborted already, makes the server
        fail with an HTML 500; on Azure Blob Storage nothing happens at all, and the store forgets the parts by itself.
        Where createMultipartUpload is 501, this is too.

        Args:
            artifact_path: The folder for the file, the same as in createMultipartUpload.
            path: The name of the file, the same as in createMultipartUpload.
            upload_id: The identifier of the upload, if the store has any.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        body = _models.AbortMultipartUploadRequest(path=path, upload_id=upload_id)
        del upload_id  # no local of a traceback shows them
        client = self._sender(timeout, extra_headers)
        _api.artifacts.abort_multipart_upload.sync(artifact_path, body=body, client=client)

    def get_presigned_download_url(
        self,
        artifact_path: str | PathLike[str],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GetPresignedDownloadUrlResponse:
        """Get a link to a file behind the artifact proxy.

        getPresignedDownloadUrl · GET /api/2.0/mlflow-artifacts/presigned/{artifact_path}

        Returns a link with which anybody can fetch the file straight from the store, for 5 minutes unless the server
        was started with another `MLFLOW_PRESIGNED_DOWNLOAD_URL_TTL_SECONDS`. It takes a proxy before S3; with other
        stores it is 501. A file that does not exist is 404, and a folder too.

        Args:
            artifact_path: Where the file is. Artifacts of a run are at `<experiment_id>/<run_id>/artifacts/<path>`,
                which is the run's `artifact_uri` without `mlflow-artifacts:/`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The link.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.artifacts.get_presigned_download_url.sync(artifact_path, client=client)

    def create_presigned_upload_url(
        self,
        path: str,
        *,
        run_id: str | None = None,
        expiration: SupportsIndex | None = None,
        model_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreatePresignedUploadUrlResponse:
        """Get a link to upload a file straight to the store.

        createPresignedUploadUrl · POST /api/2.0/mlflow/artifacts/presigned-upload-url

        Returns a link to which the file goes with PUT, together with the headers of the response. Exactly one of
        `run_id` and `model_id` is given, or it is 400. The artifacts must lie directly on S3: behind the server's proxy
        it is 400, on another store 501. Nothing is written by the request itself.

        Args:
            path: Where to store the file, relative to the artifact folder. Paths that lead out of it, start with a
                slash or contain a `#` are 400.
            run_id: The run that the file is to belong to. Not together with `model_id`.
            expiration: How many seconds the link is good for. 900 when omitted. The server does not check it, and
                the store does not honour links of less than 1 or more than 604800 seconds.
            model_id: The logged model that the file is to belong to. Not together with `run_id`. MLflow 3.17 and
                newer; older servers ignore it and insist on `run_id`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The link.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.artifacts.create_presigned_upload_url.sync(
            body=_models.CreatePresignedUploadUrlRequest(
                path=path, run_id=run_id, expiration=expiration, model_id=model_id
            ),
            client=client,
        )

    def create_presigned_download_url(
        self,
        run_id: str,
        path: str,
        *,
        expiration: SupportsIndex | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreatePresignedDownloadUrlResponse:
        """Get a link to download a file of a run straight from the store.

        createPresignedDownloadUrl · POST /api/2.0/mlflow/artifacts/presigned-download-url

        Returns a link with which anybody can fetch the file for a while. The artifacts must lie directly on S3: behind
        the server's proxy it is 400, on another store 501. A file that does not exist is 404, and a folder too.

        Args:
            run_id: The run that the file belongs to.
            path: The file, relative to the run's artifact folder. Paths that lead out of it, start with a slash or
                contain a `#` are 400.
            expiration: How many seconds the link is good for, from 1 to 604800. 300 when omitted, unless the server
                was started with another `MLFLOW_PRESIGNED_DOWNLOAD_URL_TTL_SECONDS`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The link.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.artifacts.create_presigned_download_url.sync(
            body=_models.CreatePresignedDownloadUrlRequest(run_id=run_id, path=path, expiration=expiration),
            client=client,
        )

    def read_run_file(
        self,
        run_id: str,
        path: str | PathLike[str],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """Download a file of a run.

        getArtifact · GET /get-artifact

        Returns a file of a run as an attachment, wherever the server keeps the run's artifacts. The content type is
        guessed from the name. `Range` requests work (206). A folder is 400. On S3 a file that does not exist is 500
        `INTERNAL_ERROR` instead of 404. A server of MLflow 3.18 or newer that insists on presigned links rejects with
        403.

        Args:
            run_id: The identifier of the run, which may be deleted. 404 when omitted.
            path: The file, relative to the run's artifact folder. 400 with an HTML page when omitted.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The file.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.artifacts.get_artifact.sync(run_id=run_id, path=path, client=client)

    def read_model_version_file(
        self,
        name: str,
        version: str | int,
        path: str | PathLike[str],
        *,
        presigned: bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """Download a file of a model version.

        getModelVersionArtifact · GET /model-versions/get-artifact

        Returns a file of a version as an attachment, from where its `source` says. The content type is guessed from the
        name. A folder is 400, and on S3 a file that does not exist is 500 `INTERNAL_ERROR` instead of 404. A version
        whose source is `runs:/…` is 500 too when the server proxies the artifacts of that run. A server of MLflow 3.18
        or newer that insists on presigned links rejects with 403 unless `presigned` is `true`.

        Args:
            name: The name of the registered model.
            version: The number of the version. 500 when omitted, 400 when it is no number.
            path: The file, relative to the version's folder. 400 with an HTML page when omitted.
            presigned: `true` returns, instead of the file, a JSON object like that of getPresignedDownloadUrl, with
                a link to it; 501 unless the store is S3. MLflow 3.18 and newer; older servers ignore it.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The file, or a link to it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.artifacts.get_model_version_artifact.sync(
            name=name, version=version, path=path, presigned=presigned, client=client
        )


class AsyncArtifactsResource(AsyncResource):
    """Files that belong to a run, and the server's proxy to the artifact store."""

    __slots__ = ()

    async def list(
        self,
        run_id: str,
        path: str | PathLike[str] | None = None,
        *,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[FileInfo]:
        """List the artifacts of a run.

        listArtifacts · GET /api/2.0/mlflow/artifacts/list

        Lists one folder of a run's artifacts, always whole. A path that does not exist, or that is a file, responds
        with 200 without files. The server itself reads the artifact store; one that it cannot reach is 500.

        Args:
            run_id: The identifier of the run.
            path: The folder, relative to the run's artifact folder, which is listed when this is omitted. Paths
                that lead out of it, start with a slash or contain a `#` are 400.
            page_token: Accepted and ignored by the open-source server.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await AsyncCursor(
            client,
            _api.artifacts.list_artifacts._endpoint,
            _api.artifacts.list_artifacts._request(run_id=run_id, path=path, page_token=page_token),
            page_token,
            lambda response: (response.files, response.next_page_token),
        ).first()

    def iter(
        self,
        run_id: str,
        path: str | PathLike[str] | None = None,
        *,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[FileInfo]:
        """List the artifacts of a run: all pages.

        listArtifacts · GET /api/2.0/mlflow/artifacts/list

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `path`, `is_dir`: the server counts pages from the start, so that items that are created meanwhile shift those
        already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            run_id: See `list`.
            path: See `list`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            unique: Whether to skip an item that an earlier page had.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The items, one after the other.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return AsyncCursor(
            client,
            _api.artifacts.list_artifacts._endpoint,
            _api.artifacts.list_artifacts._request(run_id=run_id, path=path, page_token=page_token),
            page_token,
            lambda response: (response.files, response.next_page_token),
        ).iterate((lambda item: (item.path, item.is_dir)) if unique is not False else None)

    async def upload(
        self,
        artifact_path: str | PathLike[str],
        content: bytes,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Upload a file through the server's artifact proxy.

        uploadArtifact · PUT /api/2.0/mlflow-artifacts/artifacts/{artifact_path}

        Stores the body as a file below the proxy's root, making folders as needed and replacing an older file. Whatever
        the path names is written, whether or not such an experiment or run exists. Where a folder is in the way of the
        file, or a file in the way of a folder, the server fails with a string 500 and closes the connection. MLflow
        3.18 and newer reject with 403 what lies in the folder `skills`, and everything on a server that insists on
        presigned links.

        Args:
            artifact_path: Where to store the file. Artifacts of a run are at
                `<experiment_id>/<run_id>/artifacts/<path>`, which is the run's `artifact_uri` without
                `mlflow-artifacts:/`. It may contain spaces and letters of any script, but no `#`, no line break and no
                `..`, and it does not end with a slash.
            content: The bytes to send.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.artifacts.upload_artifact.asyncio(artifact_path, body=content, client=client)

    async def download(
        self,
        artifact_path: str | PathLike[str],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """Download a file through the server's artifact proxy.

        downloadArtifact · GET /api/2.0/mlflow-artifacts/artifacts/{artifact_path}

        Returns a file below the proxy's root. The content type is guessed from the name: `text/plain` for text, JSON
        and YAML, `application/octet-stream` when in doubt. From a local folder, `Range` requests work (206, or 416
        beyond the end) and there are `ETag` and `Last-Modified`. A folder is 400. A server of MLflow 3.18 or newer that
        insists on presigned links rejects with 403.

        Args:
            artifact_path: Where the file is. Artifacts of a run are at `<experiment_id>/<run_id>/artifacts/<path>`,
                which is the run's `artifact_uri` without `mlflow-artifacts:/`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The file.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.artifacts.download_artifact.asyncio(artifact_path, client=client)

    async def delete(
        self,
        artifact_path: str | PathLike[str],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a file or a folder through the server's artifact proxy.

        deleteArtifact · DELETE /api/2.0/mlflow-artifacts/artifacts/{artifact_path}

        Deletes a file, or a folder with all that is in it, below the proxy's root, permanently. Nothing protects the
        files of a run or model that is in use, or the folder of a whole experiment. What does not exist is 200, so
        deleting twice is too. MLflow 3.18 and newer reject with 403 what lies in the folder `skills`.

        Args:
            artifact_path: What to delete. Artifacts of a run are at `<experiment_id>/<run_id>/artifacts/<path>`,
                which is the run's `artifact_uri` without `mlflow-artifacts:/`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.artifacts.delete_artifact.asyncio(artifact_path, client=client)

    async def list_proxied(
        self,
        path: str | PathLike[str] | None = None,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> List[ProxyFileInfo]:
        """List a folder of the server's artifact proxy.

        listArtifactsOfProxy · GET /api/2.0/mlflow-artifacts/artifacts

        Lists one folder below the proxy's root, whichever runs or models its files belong to, always whole. The paths
        are relative to the folder that was listed, unlike those of listArtifacts. A path that does not exist, or that
        is a file, responds with 200 without files.

        Args:
            path: The folder, relative to the proxy's root, which is listed when this is omitted or empty. Paths
                that lead out of it, start with a slash or contain a `#` are 400.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The files and folders, not those in subfolders. Omitted when there are none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing((await _api.artifacts.list_artifacts_of_proxy.asyncio(path=path, client=client)).files)

    async def create_multipart_upload(
        self,
        artifact_path: str | PathLike[str],
        path: str,
        *,
        num_parts: SupportsIndex | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreateMultipartUploadResponse:
        """Begin to upload a file in parts.

        createMultipartUpload · POST /api/2.0/mlflow-artifacts/mpu/create/{artifact_path}

        Begins an upload in parts and returns a link for each, good for an hour. The parts go with PUT straight to the
        store, then completeMultipartUpload makes the file of them; until then there is no file. Every request begins
        another upload. Only S3, Google Cloud Storage and Azure Blob Storage behind the proxy know it; with others it is
        501. MLflow 3.18 and newer reject with 403 what lies in the folder `skills`.

        Args:
            artifact_path: The folder for the file, below the proxy's root. The name of the file stands in the body.
            path: The name of the file. Of a longer path, only the last step counts.
            num_parts: How many links to return. None when omitted, 0 or negative; the upload has begun all the
                same.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The upload has begun.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.artifacts.create_multipart_upload.asyncio(
            artifact_path, body=_models.CreateMultipartUploadRequest(path=path, num_parts=num_parts), client=client
        )

    async def complete_multipart_upload(
        self,
        artifact_path: str | PathLike[str],
        path: str,
        parts: SequenceNotStr[MultipartUploadPart],
        *,
        upload_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Make a file of the parts that were uploaded.

        completeMultipartUpload · POST /api/2.0/mlflow-artifacts/mpu/complete/{artifact_path}

        Joins the parts and replaces an older file. An unknown upload or part, or none at all, makes the server fail
        with an HTML 500. Where createMultipartUpload is 501, this is too.

        Args:
            artifact_path: The folder for the file, the same as in createMultipartUpload.
            path: The name of the file, the same as in createMultipartUpload.
            parts: All the parts, by number. S3 wants at least 5 MiB in each but the last.
            upload_id: The identifier of the upload, if the store has any.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        body = _models.CompleteMultipartUploadRequest(path=path, parts=parts, upload_id=upload_id)
        del upload_id  # no local of a traceback shows them
        client = self._sender(timeout, extra_headers)
        await _api.artifacts.complete_multipart_upload.asyncio(artifact_path, body=body, client=client)

    async def abort_multipart_upload(
        self,
        artifact_path: str | PathLike[str],
        path: str,
        *,
        upload_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Cancel an upload in parts.

        abortMultipartUpload · POST /api/2.0/mlflow-artifacts/mpu/abort/{artifact_path}

        Throws away the parts that were uploaded. An unknown upload, also one that is aborted already, makes the server
        fail with an HTML 500; on Azure Blob Storage nothing happens at all, and the store forgets the parts by itself.
        Where createMultipartUpload is 501, this is too.

        Args:
            artifact_path: The folder for the file, the same as in createMultipartUpload.
            path: The name of the file, the same as in createMultipartUpload.
            upload_id: The identifier of the upload, if the store has any.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        body = _models.AbortMultipartUploadRequest(path=path, upload_id=upload_id)
        del upload_id  # no local of a traceback shows them
        client = self._sender(timeout, extra_headers)
        await _api.artifacts.abort_multipart_upload.asyncio(artifact_path, body=body, client=client)

    async def get_presigned_download_url(
        self,
        artifact_path: str | PathLike[str],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GetPresignedDownloadUrlResponse:
        """Get a link to a file behind the artifact proxy.

        getPresignedDownloadUrl · GET /api/2.0/mlflow-artifacts/presigned/{artifact_path}

        Returns a link with which anybody can fetch the file straight from the store, for 5 minutes unless the server
        was started with another `MLFLOW_PRESIGNED_DOWNLOAD_URL_TTL_SECONDS`. It takes a proxy before S3; with other
        stores it is 501. A file that does not exist is 404, and a folder too.

        Args:
            artifact_path: Where the file is. Artifacts of a run are at `<experiment_id>/<run_id>/artifacts/<path>`,
                which is the run's `artifact_uri` without `mlflow-artifacts:/`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The link.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.artifacts.get_presigned_download_url.asyncio(artifact_path, client=client)

    async def create_presigned_upload_url(
        self,
        path: str,
        *,
        run_id: str | None = None,
        expiration: SupportsIndex | None = None,
        model_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreatePresignedUploadUrlResponse:
        """Get a link to upload a file straight to the store.

        createPresignedUploadUrl · POST /api/2.0/mlflow/artifacts/presigned-upload-url

        Returns a link to which the file goes with PUT, together with the headers of the response. Exactly one of
        `run_id` and `model_id` is given, or it is 400. The artifacts must lie directly on S3: behind the server's proxy
        it is 400, on another store 501. Nothing is written by the request itself.

        Args:
            path: Where to store the file, relative to the artifact folder. Paths that lead out of it, start with a
                slash or contain a `#` are 400.
            run_id: The run that the file is to belong to. Not together with `model_id`.
            expiration: How many seconds the link is good for. 900 when omitted. The server does not check it, and
                the store does not honour links of less than 1 or more than 604800 seconds.
            model_id: The logged model that the file is to belong to. Not together with `run_id`. MLflow 3.17 and
                newer; older servers ignore it and insist on `run_id`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The link.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.artifacts.create_presigned_upload_url.asyncio(
            body=_models.CreatePresignedUploadUrlRequest(
                path=path, run_id=run_id, expiration=expiration, model_id=model_id
            ),
            client=client,
        )

    async def create_presigned_download_url(
        self,
        run_id: str,
        path: str,
        *,
        expiration: SupportsIndex | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreatePresignedDownloadUrlResponse:
        """Get a link to download a file of a run straight from the store.

        createPresignedDownloadUrl · POST /api/2.0/mlflow/artifacts/presigned-download-url

        Returns a link with which anybody can fetch the file for a while. The artifacts must lie directly on S3: behind
        the server's proxy it is 400, on another store 501. A file that does not exist is 404, and a folder too.

        Args:
            run_id: The run that the file belongs to.
            path: The file, relative to the run's artifact folder. Paths that lead out of it, start with a slash or
                contain a `#` are 400.
            expiration: How many seconds the link is good for, from 1 to 604800. 300 when omitted, unless the server
                was started with another `MLFLOW_PRESIGNED_DOWNLOAD_URL_TTL_SECONDS`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The link.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.artifacts.create_presigned_download_url.asyncio(
            body=_models.CreatePresignedDownloadUrlRequest(run_id=run_id, path=path, expiration=expiration),
            client=client,
        )

    async def read_run_file(
        self,
        run_id: str,
        path: str | PathLike[str],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """Download a file of a run.

        getArtifact · GET /get-artifact

        Returns a file of a run as an attachment, wherever the server keeps the run's artifacts. The content type is
        guessed from the name. `Range` requests work (206). A folder is 400. On S3 a file that does not exist is 500
        `INTERNAL_ERROR` instead of 404. A server of MLflow 3.18 or newer that insists on presigned links rejects with
        403.

        Args:
            run_id: The identifier of the run, which may be deleted. 404 when omitted.
            path: The file, relative to the run's artifact folder. 400 with an HTML page when omitted.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The file.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.artifacts.get_artifact.asyncio(run_id=run_id, path=path, client=client)

    async def read_model_version_file(
        self,
        name: str,
        version: str | int,
        path: str | PathLike[str],
        *,
        presigned: bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """Download a file of a model version.

        getModelVersionArtifact · GET /model-versions/get-artifact

        Returns a file of a version as an attachment, from where its `source` says. The content type is guessed from the
        name. A folder is 400, and on S3 a file that does not exist is 500 `INTERNAL_ERROR` instead of 404. A version
        whose source is `runs:/…` is 500 too when the server proxies the artifacts of that run. A server of MLflow 3.18
        or newer that insists on presigned links rejects with 403 unless `presigned` is `true`.

        Args:
            name: The name of the registered model.
            version: The number of the version. 500 when omitted, 400 when it is no number.
            path: The file, relative to the version's folder. 400 with an HTML page when omitted.
            presigned: `true` returns, instead of the file, a JSON object like that of getPresignedDownloadUrl, with
                a link to it; 501 unless the store is S3. MLflow 3.18 and newer; older servers ignore it.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The file, or a link to it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.artifacts.get_model_version_artifact.asyncio(
            name=name, version=version, path=path, presigned=presigned, client=client
        )
