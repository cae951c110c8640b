# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 e6a5b2b1e007e0b4).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class LoggedModel(Model):
    """A model, or a version of an application, that belongs to an experiment: its files, parameters and metrics. It exists
    without being registered; a registered model's versions may point to it."""

    ID_PATHS: ClassVar[tuple[str, ...]] = ("info.model_id",)

    info: LoggedModelInfo
    """What the model is, and how it fares."""
    data: LoggedModelData | None = None
    """Parameters and metrics. An empty object when there are none."""


from .logged_model_data import LoggedModelData  # noqa: E402
from .logged_model_info import LoggedModelInfo  # noqa: E402
