# Made by `make generate` from mlflow_wrap/_async/resources/registered_models.py.
# Do not edit: change the async source. @generated
"""Registered models and their aliases."""

from __future__ import annotations

from collections.abc import Mapping

from mlflow_rest.resources.registered_models import RegisteredModelsResource

from mlflow_wrap._suggestions import SuggestsNames
from mlflow_wrap._types import prompts
from mlflow_wrap.errors import NoMatch


class ModelRegistryClient(SuggestsNames, RegisteredModelsResource):
    """Creates, searches and changes registered models and their aliases. Reached as `client.registered_models`."""

    def delete(
        self, name: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete a registered model with all its versions, tags and aliases, permanently. Their artifacts stay.

        deleteRegisteredModel · DELETE /api/2.0/mlflow/registered-models/delete
        getRegisteredModel · GET /api/2.0/mlflow/registered-models/get

        It looks first whether the name is that of a prompt, which the server stores as a registered model.

        Args:
            name: The model's name.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            ResourceDoesNotExist: If there is no such model.
            NoMatch: If it is a prompt; nothing was deleted.
        """
        model = self.get(name, timeout=timeout, extra_headers=extra_headers)
        if prompts.is_prompt(model):
            raise NoMatch(f"{name!r} is a prompt, not a model: use client.prompts.delete")
        super().delete(name, timeout=timeout, extra_headers=extra_headers)
