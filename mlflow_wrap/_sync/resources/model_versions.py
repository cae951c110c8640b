# Made by `make generate` from mlflow_wrap/_async/resources/model_versions.py.
# Do not edit: change the async source. @generated
"""Versions of registered models."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from mlflow_rest._validation import check_str
from mlflow_rest.resources.model_versions import ModelVersionsResource

from mlflow_wrap._filters import expressions
from mlflow_wrap._suggestions import SuggestsNames
from mlflow_wrap.errors import NoMatch

if TYPE_CHECKING:
    from mlflow_rest.models import ModelVersion


class ModelVersionClient(SuggestsNames, ModelVersionsResource):
    """Creates, searches and changes versions of registered models. Reached as `client.model_versions`."""

    def latest(
        self, name: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> ModelVersion:
        """Get the version with the highest number, whatever its stage, with its aliases.

        searchModelVersions · GET /api/2.0/mlflow/model-versions/search
        getModelVersion · GET /api/2.0/mlflow/model-versions/get

        Args:
            name: The model's name.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            NoMatch: If the model has no version, there is no such model, or it is a prompt.
        """
        of_model = expressions.attribute("name") == check_str("name", name, min_length=1)
        page = self.search(
            of_model, max_results=1, order_by=["version_number DESC"], timeout=timeout, extra_headers=extra_headers
        )
        if not page:
            raise NoMatch(f"there is no version of a registered model {name!r}; for a prompt, use client.prompts.load")
        # A search returns no aliases.
        return self.get(name, page[0].version, timeout=timeout, extra_headers=extra_headers)
