# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 e6a5b2b1e007e0b4).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._by_name import ByName, by_name
from .._model import Model


@define(kw_only=True, repr=False)
class LoggedModelInfo(Model):
    """What a logged model is, and how it fares."""

    model_id: str
    """The identifier, `m-` and 32 hexadecimal digits."""
    experiment_id: str
    """The experiment that the model belongs to, a decimal number as a string."""
    name: str | None = None
    """The name. It need not be unique."""
    creation_timestamp_ms: int | None = None
    """When the model was created, in milliseconds since the epoch."""
    last_updated_timestamp_ms: int | None = None
    """When the status was set or the model deleted last, in milliseconds since the epoch. Parameters, tags and metrics do
    not count."""
    artifact_uri: str | None = None
    """URI of the folder that contains the model's files, such as `mlflow-artifacts:/0/models/m-…/artifacts`."""
    status: LoggedModelStatus | None = None
    """Whether the files are there. Clients set it; the server never changes it by itself."""
    creator_id: int | None = None
    """Number of the user who created the model. The open-source server never sets it."""
    model_type: str | None = None
    """What kind of model it is, as the client said. The empty string when it said nothing."""
    source_run_id: str | None = None
    """The run that made the model, as the client said. The empty string when it said nothing."""
    status_message: str | None = None
    """Why the model has its status. The open-source server never sets it."""
    tags: ByName[LoggedModelTag, str] = field(factory=ByName, converter=by_name)
    """The tags, by key. Omitted when there are none."""
    registrations: list[LoggedModelRegistrationInfo] = field(factory=list)
    """Versions of registered models that were made from this model. The open-source server never returns them."""

    def __attrs_post_init__(self) -> None:
        if isinstance(self.tags, list):
            self.tags = ByName(self.tags)


from .logged_model_registration_info import LoggedModelRegistrationInfo  # noqa: E402
from .logged_model_status import LoggedModelStatus  # noqa: E402
from .logged_model_tag import LoggedModelTag  # noqa: E402
