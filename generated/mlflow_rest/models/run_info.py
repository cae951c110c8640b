# Made by `make generate` from spec/schemas/runs.yaml (sha256 cffafdcb3d164aa4).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class RunInfo(Model):
    """What a run is, and how it fares."""

    run_id: str
    """The identifier, 32 hexadecimal digits."""
    experiment_id: str
    """The experiment that the run belongs to, a decimal number as a string."""
    run_uuid: str | None = None
    """The same as `run_id`, under its name before MLflow 1.0."""
    run_name: str | None = None
    """The name. It need not be unique. Older servers leave it out."""
    user_id: str | None = None
    """Who started the run, as the client said. The empty string when it said nothing."""
    status: RunStatus | None = None
    """How far the run has come. Clients set it; the server never changes it by itself."""
    start_time: int | None = None
    """When the run started, in milliseconds since the epoch. 0 when the client did not say."""
    end_time: int | None = None
    """When the run ended, in milliseconds since the epoch. Omitted while unset, and also when set to 0."""
    artifact_uri: str | None = None
    """URI of the folder that contains the run's artifacts."""
    lifecycle_stage: LifecycleStage | None = None
    """Whether the run is in use or marked as deleted."""


from .lifecycle_stage import LifecycleStage  # noqa: E402
from .run_status import RunStatus  # noqa: E402
