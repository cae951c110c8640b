# Made by `make generate` from mlflow_wrap/_async/artifacts/resolver.py.
# Do not edit: change the async source. @generated
"""Where the files of a run, a model or a URI are, and which way leads to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from attrs import frozen
from mlflow_rest import models
from mlflow_rest._validation import check_segment, check_str, reject
from mlflow_rest.resources.logged_models import LoggedModelsResource
from mlflow_rest.resources.model_versions import ModelVersionsResource
from mlflow_rest.resources.registered_models import RegisteredModelsResource
from mlflow_rest.resources.runs import RunsResource

from mlflow_wrap._artifacts import names
from mlflow_wrap._filters import quoting
from mlflow_wrap._http.origin import parse_origin
from mlflow_wrap._sync.artifacts.backends import ProxiedFiles, ServedFiles
from mlflow_wrap.errors import NoMatch, UnreachableArtifactError

if TYPE_CHECKING:
    from mlflow_wrap._sync.artifacts.backends import ArtifactBackend, Connection

ArtifactSource = str | models.Run | models.LoggedModel | models.ModelVersion
"""A run's id, a URI (`runs:/<id>/path`, `models:/name/3`, `models:/name@alias`, `models:/m-<id>`,
`mlflow-artifacts:/…`), or what a method has returned."""
_PROXY_PATH = "/api/2.0/mlflow-artifacts/artifacts/"


@frozen
class Location:
    """Where files are.

    Attributes:
        backend: The way to them.
        base: The folder that paths are relative to, below the backend's root.
        shown: What paths begin with that stands for the base.
        run_id: The run whose files these are, if it is one: files of its logged models count as its own.
        model_id: The logged model whose files these are, if it is one.
    """

    backend: ArtifactBackend
    base: str = ""
    shown: str = ""
    run_id: str | None = None
    model_id: str | None = None

    @property
    def uri(self) -> str:
        """URI of the base, `models:/m-…` for a logged model: only that can be registered."""
        root = self.backend.uri.rstrip("/") if self.model_id is None else f"models:/{self.model_id}"
        return names.join(root, self.base)

    def find(self, path: str | None) -> str:
        """Return where a path is, below the backend's root."""
        below = (path or "").removeprefix(self.shown).lstrip("/") if self.shown else path
        return names.join(self.base, below)

    def show(self, path: str) -> str:
        """Return the path that stands for one below the backend's root."""
        return names.join(self.shown, path.removeprefix(self.base).lstrip("/") if self.base else path)


class Resolver:
    """Finds files.

    Args:
        connection: Sends the requests.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def resolve(self, source: ArtifactSource) -> Location:
        """Return where the files of something are.

        Args:
            source: A run's id, a URI, or an object.

        Raises:
            InvalidArgument: If it is none of these.
            UnreachableArtifactError: If neither the server nor this machine reaches them.
        """
        if isinstance(source, models.Run):
            return self._locate_run(source)
        if isinstance(source, models.LoggedModel):
            return self._locate_model(source)
        if isinstance(source, models.ModelVersion):
            return self._locate_version(source)
        checked = check_str("source", source, min_length=1)
        scheme, separator, rest = checked.partition(":/")
        if not separator:
            return self._locate_run(RunsResource(self._connection.sender).get(checked))
        if scheme == "runs":
            run_id, _, path = rest.lstrip("/").partition("/")
            location = self.resolve(run_id)
            return Location(location.backend, _check_base(path), "", location.run_id)
        if scheme == "models":
            return self._resolve_model(source, rest.lstrip("/"))
        backend = self._through_proxy(checked)
        if backend is None:
            raise UnreachableArtifactError(f"{checked} is not served by {self._connection.transport.base_url}")
        return Location(backend)

    def find_model(self, location: Location, path: str | None) -> Location | None:
        """Find the logged model that a path of a run stands for, the newest of its name.

        Args:
            location: The run's files.
            path: The path among them, which begins with the model's name.
        """
        whole = location.find(path)
        if location.run_id is None or not whole:
            return None
        name, _, _ = whole.partition("/")
        resource = LoggedModelsResource(self._connection.sender)
        run = RunsResource(self._connection.sender).get(location.run_id)
        condition = f"source_run_id = {quoting.quote_string(location.run_id)}"
        search = resource.iter_search([run.info.experiment_id or ""], condition)
        produced = [model for model in search if model.info.name == name]
        ready = [model for model in produced if model.info.status == "LOGGED_MODEL_READY"]
        if not produced:
            return None
        newest = max(ready or produced, key=lambda model: model.info.creation_timestamp_ms or 0)
        model = self._locate_model(newest)
        if location.base:
            below = location.base.removeprefix(name).lstrip("/")
            return Location(model.backend, below, model_id=model.model_id)
        return Location(model.backend, "", name, model_id=model.model_id)

    def _resolve_model(self, uri: str, rest: str) -> Location:
        name, separator, version = rest.partition("/")
        sender = self._connection.sender
        if not separator and name.startswith("m-") and "@" not in name:
            return self._locate_model(LoggedModelsResource(sender).get(name))
        if "@" in name and not separator:
            name, _, alias = name.rpartition("@")
            version_of_alias = RegisteredModelsResource(sender).get_version_by_alias(unquote(name), alias)
            return self._locate_version(version_of_alias)
        if version == "latest":
            versions = RegisteredModelsResource(sender).get_latest_versions(unquote(name))
            if not versions:
                raise NoMatch(f"the model {name!r} has no versions")
            return self._locate_version(max(versions, key=lambda each: int(each.version)))
        if not version.isdecimal():
            raise reject("source", uri, "models:/name/version, models:/name@alias or models:/m-id")
        return self._locate_version(ModelVersionsResource(sender).get(unquote(name), version))

    def _locate_run(self, run: models.Run) -> Location:
        uri, run_id = run.info.artifact_uri or "", run.info.run_id
        backend = self._through_proxy(uri, run_id) or ServedFiles(self._connection, uri, run_id=run_id)
        return Location(backend, run_id=run_id)

    def _locate_model(self, model: models.LoggedModel) -> Location:
        uri, model_id = model.info.artifact_uri or "", model.info.model_id or ""
        check_segment("model_id", model_id)
        backend = self._through_proxy(uri) or ServedFiles(self._connection, uri, model_id=model_id)
        return Location(backend, model_id=model_id)

    def _locate_version(self, version: models.ModelVersion) -> Location:
        resource = ModelVersionsResource(self._connection.sender)
        uri = resource.get_download_uri(version.name, version.version)
        if uri and uri.startswith(("runs:/", "models:/")):
            location = self.resolve(uri)
            if location.run_id is not None and not location.backend.list(location.base):
                return self.find_model(location, None) or location
            return location
        backend = self._through_proxy(uri or "")
        if backend is None and version.run_id:
            run = RunsResource(self._connection.sender).get(version.run_id)
            root = (run.info.artifact_uri or "").rstrip("/")
            if root and (uri or "").startswith(f"{root}/"):
                location = self._locate_run(run)
                return Location(location.backend, (uri or "").removeprefix(f"{root}/"))
        if backend is None and version.model_id:
            return self._locate_model(LoggedModelsResource(self._connection.sender).get(version.model_id))
        number = (version.name, version.version)
        return Location(backend or ServedFiles(self._connection, uri or "", version=number))

    def _through_proxy(self, uri: str, run_id: str | None = None) -> ArtifactBackend | None:
        """Return the way through the server's artifact proxy, if the URI is one of it."""
        base_url = self._connection.transport.base_url
        try:
            parts = urlsplit(uri)
        except ValueError as exc:
            raise UnreachableArtifactError(f"the server says that files are at {uri!r}, which is no URI") from exc
        path = parts.path
        if parts.scheme in ("http", "https"):
            prefix = urlsplit(base_url).path.rstrip("/") + _PROXY_PATH
            if not path.startswith(prefix) or parse_origin(uri) != parse_origin(base_url):
                raise _elsewhere(uri, base_url)
            path = path.removeprefix(prefix)
        elif parts.scheme != "mlflow-artifacts":
            return None
        elif parts.netloc not in ("", urlsplit(base_url).netloc.rpartition("@")[2]):
            raise _elsewhere(uri, base_url)
        return ProxiedFiles(self._connection, uri, path.strip("/"), run_id)


def _check_base(path: str) -> str:
    return names.check_remote("source", path) if path else ""


def _elsewhere(uri: Any, base_url: str) -> UnreachableArtifactError:
    return UnreachableArtifactError(
        f"{uri} is on another host than {base_url}, which gets no credentials of this client"
    )
