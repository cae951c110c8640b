"""Requests that send back what a server has sent, as it is.

The checks for what users pass, such as that a time does not look like seconds, would only make some runs impossible to
copy.
"""

from __future__ import annotations

from typing import Any

from mlflow_rest import models
from mlflow_rest._model import Model


class CreateRunRequest(models.CreateRunRequest):
    """Create a run with the start of another one."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, unchecked."""
        return Model.to_dict(self)


class UpdateRunRequest(models.UpdateRunRequest):
    """End a run when another one ended."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, unchecked."""
        return Model.to_dict(self)
