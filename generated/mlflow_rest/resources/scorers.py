# Made by `make generate` from spec/paths/scorers.yaml (sha256 603ac837a3ef681e).
# Do not edit. @generated
"""Judges of GenAI output, registered under an experiment in numbered versions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import api as _api
from .. import models as _models
from .._model import Listing
from .._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from builtins import list as List  # noqa: N812
    from collections.abc import Mapping
    from typing import SupportsFloat, SupportsIndex

    from .._typing import SequenceNotStr
    from ..models.online_scoring_config import OnlineScoringConfig
    from ..models.register_scorer_response import RegisterScorerResponse
    from ..models.scorer import Scorer
    from ..types import Null


class ScorersResource(Resource):
    """Judges of GenAI output, registered under an experiment in numbered versions."""

    __slots__ = ()

    def register(
        self,
        experiment_id: str | int,
        name: str,
        serialized_scorer: str | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RegisterScorerResponse:
        """Register a scorer, or its next version.

        registerScorer · POST /api/3.0/mlflow/scorers/register

        Stores the scorer as the next version of its name in the experiment, version 1 if the name is new. Every request
        makes another version, also of the same content. A model `gateway:/<name>` must be an endpoint of the server's
        gateway; it is stored by its identifier, so that renaming the endpoint does no harm, and an unknown one is 404.
        A text that is no JSON is 400, JSON that is no object 500. A deleted experiment is 400, an unknown one 404.

        Args:
            experiment_id: The experiment, a decimal number as a string. It must be active.
            name: The name, any string that is not blank. The name within the JSON need not be the same.
            serialized_scorer: A JSON object as a string, such as MLflow's Python client makes it. The server looks
                only at the model in it, and rejects one that is blank. Code of the `@scorer` decorator (`call_source`)
                is rejected, at any depth, unless the server was started with
                `MLFLOW_SERVER_ENABLE_CUSTOM_SCORERS=true`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version was stored.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.scorers.register_scorer.sync(
            body=_models.RegisterScorerRequest(
                experiment_id=experiment_id, name=name, serialized_scorer=serialized_scorer
            ),
            client=client,
        )

    def list(
        self,
        experiment_id: str | int | None = None,
        *,
        experiment_ids: SequenceNotStr[str | int] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> List[Scorer]:
        """List scorers in their newest versions.

        listScorers · GET /api/3.0/mlflow/scorers/list

        Returns the newest version of every scorer, of one experiment, of several, or of all active ones when neither
        parameter is given, by experiment and name. There are no pages. In `experiment_ids`, deleted and unknown
        experiments are skipped; as `experiment_id`, a deleted one is 400 and an unknown one 404. Servers before MLflow
        3.13 insist on `experiment_id`.

        Args:
            experiment_id: The one experiment to look in. Together with `experiment_ids` it is 400.
            experiment_ids: The experiments to look in. MLflow 3.13 and newer.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The newest version of each scorer. Omitted when there are none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                _api.scorers.list_scorers.sync(
                    experiment_id=experiment_id, experiment_ids=experiment_ids, client=client
                )
            ).scorers
        )

    def list_versions(
        self,
        experiment_id: str | int,
        name: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> List[Scorer]:
        """List all versions of a scorer.

        listScorerVersions · GET /api/3.0/mlflow/scorers/versions

        Returns every version of a scorer, the oldest first, without pages. A name without versions is 404, a deleted
        experiment 400.

        Args:
            experiment_id: The experiment that the scorer belongs to.
            name: The name of the scorer, exactly.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The versions, the oldest first.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (_api.scorers.list_scorer_versions.sync(experiment_id=experiment_id, name=name, client=client)).scorers
        )

    def get(
        self,
        experiment_id: str | int,
        name: str,
        *,
        version: SupportsIndex | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Scorer:
        """Get a scorer.

        getScorer · GET /api/3.0/mlflow/scorers/get

        Returns one version of a scorer, the newest when none is named. An unknown name or version is 404, a deleted
        experiment 400. A model on a gateway endpoint that was deleted since comes back as null within the JSON.

        Args:
            experiment_id: The experiment that the scorer belongs to.
            name: The name of the scorer, exactly.
            version: The number of the version. The newest when omitted, and also, silently, when it does not fit
                into 32 bits.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version requested.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.scorers.get_scorer.sync(
            experiment_id=experiment_id, name=name, version=version, client=client
        ).scorer

    def delete(
        self,
        experiment_id: str | int,
        name: str,
        *,
        version: SupportsIndex | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a version of a scorer, or all of it.

        deleteScorer · DELETE /api/3.0/mlflow/scorers/delete

        Deletes one version permanently, or the scorer with all its versions and its online scoring when no version is
        named. A version that does not fit into 32 bits counts as none: all are deleted. Deleting twice is 404, a
        deleted experiment 400. The number of the newest version is given out again once that version is deleted. The
        fields go into the JSON body; in the query they are not seen.

        Args:
            experiment_id: The experiment that the scorer belongs to.
            name: The name of the scorer, exactly.
            version: The version to delete. Omitted or null, all of them. A number that does not fit into 32 bits
                counts as omitted, and all are deleted.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.scorers.delete_scorer.sync(
            body=_models.DeleteScorerRequest(experiment_id=experiment_id, name=name, version=version), client=client
        )

    def get_online_scoring_configs(
        self,
        scorer_ids: SequenceNotStr[str],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> List[OnlineScoringConfig]:
        """Get what is set for the online scoring of some scorers.

        getOnlineScoringConfigs · GET /api/3.0/mlflow/scorers/online-configs

        Returns how the scorers are applied to new traces. Scorers without a setting, and unknown ones, are skipped.

        Args:
            scorer_ids: The identifiers of the scorers. At least one must be given.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The settings, an empty list when there are none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing((_api.scorers.get_online_scoring_configs.sync(scorer_ids=scorer_ids, client=client)).configs)

    def upsert_online_scoring_config(
        self,
        experiment_id: str | int,
        name: str,
        sample_rate: SupportsFloat,
        *,
        filter_string: str | Null | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> OnlineScoringConfig:
        """Set how a scorer is applied to new traces.

        upsertOnlineScoringConfig · PUT /api/3.0/mlflow/scorers/online-config

        Replaces the online scoring of a scorer, whole: a filter that is not sent again is gone, and the setting gets
        another identifier each time. A rate above 0 is only accepted for a scorer whose newest version uses a model of
        the gateway (`gateway:/<endpoint>`) and needs no expectations; 0 switches scoring off and is accepted for any.
        The server does the scoring only if its job execution is on. A rate that is a string or a list makes the server
        fail with an HTML 500.

        Args:
            experiment_id: The experiment that the scorer belongs to. It must be active.
            name: The name of the scorer, exactly.
            sample_rate: Which part of the new traces to score, from 0.0 (none) to 1.0 (all).
            filter_string: Which traces to score at all, in the words of a trace search, such as `trace.status =
                'OK'`. Its syntax is checked. All when omitted, null or empty.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The setting after the change.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.scorers.upsert_online_scoring_config.sync(
            body=_models.UpsertOnlineScoringConfigRequest(
                experiment_id=experiment_id, name=name, sample_rate=sample_rate, filter_string=filter_string
            ),
            client=client,
        ).config


class AsyncScorersResource(AsyncResource):
    """Judges of GenAI output, registered under an experiment in numbered versions."""

    __slots__ = ()

    async def register(
        self,
        experiment_id: str | int,
        name: str,
        serialized_scorer: str | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RegisterScorerResponse:
        """Register a scorer, or its next version.

        registerScorer · POST /api/3.0/mlflow/scorers/register

        Stores the scorer as the next version of its name in the experiment, version 1 if the name is new. Every request
        makes another version, also of the same content. A model `gateway:/<name>` must be an endpoint of the server's
        gateway; it is stored by its identifier, so that renaming the endpoint does no harm, and an unknown one is 404.
        A text that is no JSON is 400, JSON that is no object 500. A deleted experiment is 400, an unknown one 404.

        Args:
            experiment_id: The experiment, a decimal number as a string. It must be active.
            name: The name, any string that is not blank. The name within the JSON need not be the same.
            serialized_scorer: A JSON object as a string, such as MLflow's Python client makes it. The server looks
                only at the model in it, and rejects one that is blank. Code of the `@scorer` decorator (`call_source`)
                is rejected, at any depth, unless the server was started with
                `MLFLOW_SERVER_ENABLE_CUSTOM_SCORERS=true`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version was stored.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.scorers.register_scorer.asyncio(
            body=_models.RegisterScorerRequest(
                experiment_id=experiment_id, name=name, serialized_scorer=serialized_scorer
            ),
            client=client,
        )

    async def list(
        self,
        experiment_id: str | int | None = None,
        *,
        experiment_ids: SequenceNotStr[str | int] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> List[Scorer]:
        """List scorers in their newest versions.

        listScorers · GET /api/3.0/mlflow/scorers/list

        Returns the newest version of every scorer, of one experiment, of several, or of all active ones when neither
        parameter is given, by experiment and name. There are no pages. In `experiment_ids`, deleted and unknown
        experiments are skipped; as `experiment_id`, a deleted one is 400 and an unknown one 404. Servers before MLflow
        3.13 insist on `experiment_id`.

        Args:
            experiment_id: The one experiment to look in. Together with `experiment_ids` it is 400.
            experiment_ids: The experiments to look in. MLflow 3.13 and newer.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The newest version of each scorer. Omitted when there are none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                await _api.scorers.list_scorers.asyncio(
                    experiment_id=experiment_id, experiment_ids=experiment_ids, client=client
                )
            ).scorers
        )

    async def list_versions(
        self,
        experiment_id: str | int,
        name: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> List[Scorer]:
        """List all versions of a scorer.

        listScorerVersions · GET /api/3.0/mlflow/scorers/versions

        Returns every version of a scorer, the oldest first, without pages. A name without versions is 404, a deleted
        experiment 400.

        Args:
            experiment_id: The experiment that the scorer belongs to.
            name: The name of the scorer, exactly.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The versions, the oldest first.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                await _api.scorers.list_scorer_versions.asyncio(experiment_id=experiment_id, name=name, client=client)
            ).scorers
        )

    async def get(
        self,
        experiment_id: str | int,
        name: str,
        *,
        version: SupportsIndex | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Scorer:
        """Get a scorer.

        getScorer · GET /api/3.0/mlflow/scorers/get

        Returns one version of a scorer, the newest when none is named. An unknown name or version is 404, a deleted
        experiment 400. A model on a gateway endpoint that was deleted since comes back as null within the JSON.

        Args:
            experiment_id: The experiment that the scorer belongs to.
            name: The name of the scorer, exactly.
            version: The number of the version. The newest when omitted, and also, silently, when it does not fit
                into 32 bits.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version requested.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.scorers.get_scorer.asyncio(
                experiment_id=experiment_id, name=name, version=version, client=client
            )
        ).scorer

    async def delete(
        self,
        experiment_id: str | int,
        name: str,
        *,
        version: SupportsIndex | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a version of a scorer, or all of it.

        deleteScorer · DELETE /api/3.0/mlflow/scorers/delete

        Deletes one version permanently, or the scorer with all its versions and its online scoring when no version is
        named. A version that does not fit into 32 bits counts as none: all are deleted. Deleting twice is 404, a
        deleted experiment 400. The number of the newest version is given out again once that version is deleted. The
        fields go into the JSON body; in the query they are not seen.

        Args:
            experiment_id: The experiment that the scorer belongs to.
            name: The name of the scorer, exactly.
            version: The version to delete. Omitted or null, all of them. A number that does not fit into 32 bits
                counts as omitted, and all are deleted.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.scorers.delete_scorer.asyncio(
            body=_models.DeleteScorerRequest(experiment_id=experiment_id, name=name, version=version), client=client
        )

    async def get_online_scoring_configs(
        self,
        scorer_ids: SequenceNotStr[str],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> List[OnlineScoringConfig]:
        """Get what is set for the online scoring of some scorers.

        getOnlineScoringConfigs · GET /api/3.0/mlflow/scorers/online-configs

        Returns how the scorers are applied to new traces. Scorers without a setting, and unknown ones, are skipped.

        Args:
            scorer_ids: The identifiers of the scorers. At least one must be given.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The settings, an empty list when there are none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (await _api.scorers.get_online_scoring_configs.asyncio(scorer_ids=scorer_ids, client=client)).configs
        )

    async def upsert_online_scoring_config(
        self,
        experiment_id: str | int,
        name: str,
        sample_rate: SupportsFloat,
        *,
        filter_string: str | Null | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> OnlineScoringConfig:
        """Set how a scorer is applied to new traces.

        upsertOnlineScoringConfig · PUT /api/3.0/mlflow/scorers/online-config

        Replaces the online scoring of a scorer, whole: a filter that is not sent again is gone, and the setting gets
        another identifier each time. A rate above 0 is only accepted for a scorer whose newest version uses a model of
        the gateway (`gateway:/<endpoint>`) and needs no expectations; 0 switches scoring off and is accepted for any.
        The server does the scoring only if its job execution is on. A rate that is a string or a list makes the server
        fail with an HTML 500.

        Args:
            experiment_id: The experiment that the scorer belongs to. It must be active.
            name: The name of the scorer, exactly.
            sample_rate: Which part of the new traces to score, from 0.0 (none) to 1.0 (all).
            filter_string: Which traces to score at all, in the words of a trace search, such as `trace.status =
                'OK'`. Its syntax is checked. All when omitted, null or empty.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The setting after the change.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.scorers.upsert_online_scoring_config.asyncio(
                body=_models.UpsertOnlineScoringConfigRequest(
                    experiment_id=experiment_id, name=name, sample_rate=sample_rate, filter_string=filter_string
                ),
                client=client,
            )
        ).config
