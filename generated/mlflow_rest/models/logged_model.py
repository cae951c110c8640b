# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 62ea889cd73ce017) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class LoggedModel:
    """A model, or a version of an application, that belongs to an experiment: its files, parameters and metrics. It exists
    without being registered; a registered model's versions may point to it.
    """

    info: LoggedModelInfo
    """What the model is, and how it fares."""
    data: LoggedModelData | None = None
    """Parameters and metrics. An empty object when there are none."""


from .logged_model_data import LoggedModelData  # noqa: E402
from .logged_model_info import LoggedModelInfo  # noqa: E402
