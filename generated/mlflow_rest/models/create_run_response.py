# Made by `make generate` from spec/schemas/runs.yaml (sha256 cffafdcb3d164aa4).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateRunResponse(Model):
    """The new run."""

    run: Run
    """The new run, with status `RUNNING`."""


from .run import Run  # noqa: E402
