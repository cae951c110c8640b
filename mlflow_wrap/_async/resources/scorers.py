"""Scorers: what judges the output of GenAI applications, kept in versions."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from mlflow_rest import models
from mlflow_rest.api import scorers as api

from mlflow_wrap._suggestions import SuggestsNames
from mlflow_wrap._types.properties import read_property
from mlflow_wrap._validation import scorers, values

if TYPE_CHECKING:
    from mlflow_rest.models import Scorer

    from mlflow_wrap._http._async.sender import AsyncRetryingSender


class AsyncScorerClient(SuggestsNames):
    """Stores, reads and deletes scorers. Reached as `client.scorers`. MLflow 3.4 and newer.

    A scorer is a JSON object that MLflow's Python package writes and reads: `serialized_scorer`. This client does not
    run it.
    """

    def __init__(self, transport: AsyncRetryingSender) -> None:
        self._transport = transport

    async def register(self, experiment_id: str | int, name: str, serialized_scorer: str | Mapping[str, Any]) -> Scorer:
        """Stores a scorer as the next version of its name. Every call makes another version.

        Args:
            experiment_id: The experiment that it belongs to.
            name: Its name within the experiment.
            serialized_scorer: What `Scorer.model_dump_json()` of MLflow's Python package answers, as text or as a
                mapping. The server refuses the code of a `@scorer` function unless it is set to allow it.

        Returns:
            The new version.

        Raises:
            ResourceDoesNotExist: If there is no such experiment, or no such endpoint of the gateway.
            InvalidParameterValue: If the experiment is deleted, or the server does not take such a scorer.
        """
        body = models.RegisterScorerRequest(
            experiment_id=values.experiment_id("experiment_id", experiment_id),
            name=values.text("name", name),
            serialized_scorer=scorers.serialized(serialized_scorer),
        )
        response = await api.register_scorer.asyncio(client=self._transport, body=body)
        operation = api.register_scorer.OPERATION
        return read_property(self._transport, operation, response, partial(scorers.registered, body))

    async def get(self, experiment_id: str | int, name: str, *, version: int | None = None) -> Scorer:
        """Reads a version of a scorer.

        Args:
            experiment_id: The experiment that it belongs to.
            name: Its name.
            version: The number of the version, 1 to 2147483647; the newest if left out.

        Raises:
            ResourceDoesNotExist: If there is no such experiment, scorer or version.
            InvalidParameterValue: If the experiment is deleted.
        """
        response = await api.get_scorer.asyncio(
            client=self._transport,
            experiment_id=values.experiment_id("experiment_id", experiment_id),
            name=values.text("name", name),
            version=None if version is None else scorers.version(version),
        )
        return response.scorer

    async def list(self, experiment_id: str | int | None = None) -> builtins.list[Scorer]:
        """Lists all scorers, each in its newest version, by experiment and name.

        Args:
            experiment_id: The experiment to look in; all active ones if left out, with MLflow 3.13 and newer.

        Raises:
            ResourceDoesNotExist: If there is no such experiment.
            InvalidParameterValue: If the experiment is deleted.
        """
        found = None if experiment_id is None else values.experiment_id("experiment_id", experiment_id)
        response = await api.list_scorers.asyncio(client=self._transport, experiment_id=found)
        return response.scorers

    async def list_versions(self, experiment_id: str | int, name: str) -> builtins.list[Scorer]:
        """Lists all versions of a scorer, the oldest first.

        Args:
            experiment_id: The experiment that it belongs to.
            name: Its name.

        Raises:
            ResourceDoesNotExist: If there is no such experiment or scorer.
            InvalidParameterValue: If the experiment is deleted.
        """
        response = await api.list_scorer_versions.asyncio(
            client=self._transport,
            experiment_id=values.experiment_id("experiment_id", experiment_id),
            name=values.text("name", name),
        )
        return response.scorers

    async def delete(self, experiment_id: str | int, name: str, *, version: int | Literal["all"]) -> None:
        """Deletes a version of a scorer for good, or all of them. The number of the newest one is given out again.

        Args:
            experiment_id: The experiment that it belongs to.
            name: Its name.
            version: The number of the version, 1 to 2147483647 (the server takes a larger one for all of them), or
                `all`, which deletes the scorer and ends its online scoring.

        Raises:
            ResourceDoesNotExist: If there is no such experiment, scorer or version.
            InvalidParameterValue: If the experiment is deleted.
        """
        body = models.DeleteScorerRequest(
            experiment_id=values.experiment_id("experiment_id", experiment_id),
            name=values.text("name", name),
            version=None if isinstance(version, str) and version == "all" else scorers.version(version),
        )
        await api.delete_scorer.asyncio(client=self._transport, body=body)
