# Made by `make generate` from spec/schemas/model_versions.yaml (sha256 c8531a11f81bc974).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateModelVersionRequest(Model):
    """The version to create."""

    name: str
    """The registered model, which must exist."""
    source: str
    """URI of the model's files. `runs:/<run_id>/…`, `mlflow-artifacts:/…` and local paths need the `run_id` (or
    `model_id`) of the thing that holds them; `models:/<model_id>` needs that `model_id`; `models:/<name>/<version>`
    copies the run of that version. `http` and `https` are refused unless they lead to the server's own artifact store.
    No `..`, and at most 500 characters outside SQLite. For a prompt, a placeholder such as `prompt-template`."""
    run_id: str | None = None
    """The run that made the model. For a source in object storage the server does not check that it exists."""
    tags: list[ModelVersionTag] | None = None
    """Tags to set at once. Of two with the same key the later one wins."""
    run_link: str | None = None
    """Link to the run, if it lies on another server."""
    description: str | None = None
    """A text for people. SQLite takes any length; other databases hold 5000 characters."""
    model_id: str | None = None
    """The logged model to register. It must exist and gets a tag that names the version; its run becomes the run of the
    version."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"name": self.name, "source": self.source}
        if self.run_id is not None:
            data["run_id"] = self.run_id
        if self.tags is not None:
            data["tags"] = [item.to_dict() for item in self.tags]
        if self.run_link is not None:
            data["run_link"] = self.run_link
        if self.description is not None:
            data["description"] = self.description
        if self.model_id is not None:
            data["model_id"] = self.model_id
        return data


from .model_version_tag import ModelVersionTag  # noqa: E402
