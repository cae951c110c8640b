# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 62ea889cd73ce017) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class LoggedModelData:
    """Parameters and metrics of a logged model."""

    params: list[LoggedModelParameter] = field(factory=list)
    """The parameters, by key. Left out when there are none."""
    metrics: list[Metric] = field(factory=list)
    """All points that runs logged with this `model_id`, each with its run and, if given, its dataset. Left out when there
    are none. Not-a-number comes back as 0.0 here."""


from .logged_model_parameter import LoggedModelParameter  # noqa: E402
from .metric import Metric  # noqa: E402
