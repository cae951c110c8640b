# Made by `make generate` from mlflow_wrap/_async/resources/scorers.py.
# Do not edit: change the async source. @generated
"""Scorers (LLM judges): what judges the output of GenAI applications, kept in versions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, SupportsIndex

from mlflow_rest._validation import check_int
from mlflow_rest.resources.scorers import ScorersResource

from mlflow_wrap._suggestions import SuggestsNames


class ScorerClient(SuggestsNames, ScorersResource):
    """Registers, reads and deletes scorers. Reached as `client.scorers`. MLflow 3.4 and newer.

    A scorer is a JSON object that MLflow's Python package writes and reads: `serialized_scorer`. This client does not
    run it.
    """

    def delete(  # type: ignore[override]  # the server deletes all versions if none is named
        self,
        experiment_id: str | int,
        name: str,
        *,
        version: SupportsIndex | Literal["all"],
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a version of a scorer permanently, or all of them. The number of the newest one is used again.

        deleteScorer · DELETE /api/3.0/mlflow/scorers/delete

        Args:
            experiment_id: The experiment that it belongs to.
            name: Its name.
            version: The number of the version, or `all`, which deletes the scorer and ends its online scoring.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            ResourceDoesNotExist: If there is no such experiment, scorer or version.
            InvalidParameterValue: If the experiment is deleted.
        """
        chosen = None if isinstance(version, str) and version == "all" else check_int("version", version)
        super().delete(experiment_id, name, version=chosen, timeout=timeout, extra_headers=extra_headers)
