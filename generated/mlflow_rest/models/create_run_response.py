# Made by `make generate` from spec/schemas/runs.yaml (sha256 f544611f9f4b3455) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class CreateRunResponse:
    """The new run."""

    run: Run
    """The new run, with status `RUNNING`."""


from .run import Run  # noqa: E402
