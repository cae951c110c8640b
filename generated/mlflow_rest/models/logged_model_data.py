# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 e6a5b2b1e007e0b4).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._by_name import ByName, by_name
from .._model import Model


@define(kw_only=True, repr=False)
class LoggedModelData(Model):
    """Parameters and metrics of a logged model."""

    params: ByName[LoggedModelParameter, str] = field(factory=ByName, converter=by_name)
    """The parameters, by key. Omitted when there are none."""
    metrics: ByName[Metric, float] = field(factory=ByName, converter=by_name)
    """All points that runs logged with this `model_id`, each with its run and, if given, its dataset. Omitted when there
    are none. Not-a-number comes back as 0.0 here."""

    def __attrs_post_init__(self) -> None:
        if isinstance(self.params, list):
            self.params = ByName(self.params)
        if isinstance(self.metrics, list):
            self.metrics = ByName(self.metrics)


from .logged_model_parameter import LoggedModelParameter  # noqa: E402
from .metric import Metric  # noqa: E402
