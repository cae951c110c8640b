# Made by `make generate` from spec/schemas/model_versions.yaml (sha256 22713bd879aa5c52).
# Do not edit. @generated
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class CreateModelVersionRequest(RequestModel):
    """The version to create."""

    __slots__ = ("name", "source", "run_id", "tags", "run_link", "description", "model_id")

    name: str
    """The registered model, which must exist."""
    source: str
    """URI of the model's files. `runs:/<run_id>/…`, `mlflow-artifacts:/…` and local paths need the `run_id` (or
    `model_id`) of the thing that contains them; `models:/<model_id>` needs that `model_id`; `models:/<name>/<version>`
    copies the run of that version. `http` and `https` are rejected unless they lead to the server's own artifact store.
    No `..`, and at most 500 characters outside SQLite. For a prompt, a placeholder such as `prompt-template`."""
    run_id: str | None
    """The run that made the model. For a source in object storage the server does not check that it exists."""
    tags: SequenceNotStr[ModelVersionTag] | Mapping[str, object] | None
    """Tags to set at once. Of two with the same key the later one wins."""
    run_link: str | None
    """Link to the run, if it lies on another server."""
    description: str | None
    """A string for people. SQLite takes any length; other databases contain 5000 characters."""
    model_id: str | None
    """The logged model to register. It must exist and gets a tag that names the version; its run becomes the run of the
    version."""

    def __init__(
        self,
        *,
        name: str,
        source: str,
        run_id: str | None = None,
        tags: SequenceNotStr[ModelVersionTag] | Mapping[str, object] | None = None,
        run_link: str | None = None,
        description: str | None = None,
        model_id: str | None = None,
    ) -> None:
        self.name = name
        self.source = source
        self.run_id = run_id
        self.tags = tags
        self.run_link = run_link
        self.description = description
        self.model_id = model_id

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = v if v.__class__ is str and v else _v.check_str("name", v, min_length=1)
        v = self.source
        data["source"] = (
            v if v.__class__ is str and 1 <= len(v) <= 500 else _v.check_str("source", v, min_length=1, max_length=500)
        )
        v = self.run_id
        if v is not None:
            data["run_id"] = v if v.__class__ is str else _v.check_str("run_id", v)
        v = self.tags
        if v is not None:
            data["tags"] = _v.check_objects("tags", v, ModelVersionTag, pairs=())
        v = self.run_link
        if v is not None:
            data["run_link"] = v if v.__class__ is str else _v.check_str("run_link", v)
        v = self.description
        if v is not None:
            data["description"] = (
                v if v.__class__ is str and len(v) <= 5000 else _v.check_str("description", v, max_length=5000)
            )
        v = self.model_id
        if v is not None:
            data["model_id"] = v if v.__class__ is str else _v.check_str("model_id", v)
        return data


from .model_version_tag import ModelVersionTag  # noqa: E402
