"""Experiments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from mlflow_rest import models
from mlflow_rest._validation import check_bool
from mlflow_rest.api import experiments as api
from mlflow_rest.resources.experiments import AsyncExperimentsResource

from mlflow_wrap._async.create_once import AsyncCreateOnce
from mlflow_wrap._http import idempotency
from mlflow_wrap._http.idempotency import CreationLog
from mlflow_wrap._suggestions import SuggestsNames
from mlflow_wrap.errors import ApiError, ResourceAlreadyExists, ResourceDoesNotExist

if TYPE_CHECKING:
    from mlflow_rest._typing import SequenceNotStr
    from mlflow_rest.models import Experiment, ExperimentTag
    from mlflow_rest.types import AsyncSender

    from mlflow_wrap._http._async.sender import AsyncRetryingSender


class AsyncExperimentClient(SuggestsNames, AsyncExperimentsResource):
    """Creates, searches and changes experiments. Reached as `client.experiments`."""

    def __init__(self, transport: AsyncRetryingSender) -> None:
        super().__init__(transport)
        self._transport = transport
        self._creations = CreationLog()

    async def create(
        self,
        name: str,
        *,
        artifact_location: str | None = None,
        tags: SequenceNotStr[ExperimentTag] | Mapping[str, object] | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> str:
        """Create an experiment, once although a response is lost.

        createExperiment · POST /api/2.0/mlflow/experiments/create

        The tag `mlflow.wrap.idempotencyKey` contains a key by which this call distinguishes the experiment that it has
        created from another one of that name. With `Retry(max_retries=0)` there is no tag, unless a key is given, and
        no second request.

        Args:
            name: Its name, at most 500 characters, not in use by another experiment, even a deleted one.
            artifact_location: URI under which its runs store artifacts. Defaults to the server's own root.
            tags: Tags to set at once. A tag `mlflow.wrap.idempotencyKey` among them is ignored.
            idempotency_key: `error.idempotency_key` of an `OutcomeUnknownError`, to continue the creation that raised
                it. Or a key of your own: the experiment of that name is returned if it has the key. At most 250
                characters: letters, digits and `-._:/@`. Defaults to a new key.
            timeout: Seconds for all requests together, in place of the client's total timeout.
            extra_headers: Headers for this call only.

        Returns:
            The new experiment's id.

        Raises:
            InvalidArgument: If an argument is invalid; nothing was sent then.
            ResourceAlreadyExists: If the name is already in use, perhaps by a deleted experiment.
            OutcomeUnknownError: If it is not known in time whether the experiment was created.
        """
        body = models.CreateExperimentRequest(name=name, artifact_location=artifact_location, tags=tags)
        own_tags = [tag for tag in body.to_request().get("tags", ()) if tag["key"] != idempotency.KEY]
        body = body.replace(tags=[models.ExperimentTag(**tag) for tag in own_tags] or None)
        if idempotency_key is not None:
            idempotency.validate_key(idempotency_key)
        elif self._transport.retry.max_retries == 0:
            sender = self._sender(timeout, extra_headers)
            return (await api.create_experiment.asyncio(client=sender, body=body)).experiment_id
        key = idempotency.generate_key() if idempotency_key is None else idempotency_key
        key_tag = models.ExperimentTag(key=idempotency.KEY, value=key)
        tagged = body.replace(tags=[*(body.tags or ()), key_tag])

        async def create(sender: AsyncSender) -> str:
            return (await api.create_experiment.asyncio(client=sender, body=tagged)).experiment_id

        async def find(sender: AsyncSender) -> str | None:
            try:
                response = await api.get_experiment_by_name.asyncio(client=sender, experiment_name=name)
            except ResourceDoesNotExist:
                return None
            experiment = response.experiment
            return experiment.experiment_id if idempotency.read_key(experiment.tags) == key else None

        creation = AsyncCreateOnce(
            self._transport,
            api.create_experiment.OPERATION,
            create,
            find,
            unique=True,
            key=key,
            key_given=idempotency_key is not None,
            log=self._creations,
            subject="experiment",
            hint=f"look for its name, {name!r}",
            timeout=timeout,
            extra_headers=extra_headers,
        )
        return (await creation.run()).value

    async def get_or_create(
        self,
        name: str,
        *,
        artifact_location: str | None = None,
        tags: SequenceNotStr[ExperimentTag] | Mapping[str, object] | None = None,
        restore: bool = False,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> str:
        """Find an experiment by its name, or create it. Several clients at once create one experiment.

        getExperimentByName · GET /api/2.0/mlflow/experiments/get-by-name
        createExperiment · POST /api/2.0/mlflow/experiments/create

        It looks first, so that a user who may only read gets the id of an experiment that exists.

        Args:
            name: Its name, at most 500 characters.
            artifact_location: Of a new one: URI under which its runs store artifacts. Defaults to the server's root.
            tags: Of a new one: tags to set at once.
            restore: Whether to restore a deleted experiment of that name.
            timeout: Seconds for each step, in place of the client's total timeout.
            extra_headers: Headers for this call only.

        Returns:
            The experiment's id.

        Raises:
            ResourceAlreadyExists: If a deleted experiment has the name, and is not to be restored.
        """
        check_bool("restore", restore)
        models.CreateExperimentRequest(name=name, artifact_location=artifact_location, tags=tags).to_request()
        existing_id = await self._find(name, timeout, extra_headers, restore=restore)
        if existing_id is not None:
            return existing_id
        try:
            return await self.create(
                name, artifact_location=artifact_location, tags=tags, timeout=timeout, extra_headers=extra_headers
            )
        except ResourceAlreadyExists as exc:
            existing_id = await self._find(name, timeout, extra_headers, restore=restore)
            if existing_id is not None:
                return existing_id
            exc.add_note(
                f"a deleted experiment is called {name!r}: restore it (restore=True in get_or_create and start_run), "
                "or choose another name"
            )
            raise

    async def _find(
        self, name: str, timeout: float | None, extra_headers: Mapping[str, str] | None, *, restore: bool
    ) -> str | None:
        """Return the id of the active experiment of a name, which is restored if that is wanted."""
        existing = await self.get_by_name(name, timeout=timeout, extra_headers=extra_headers)
        if existing is None or (existing.lifecycle_stage != "active" and not restore):
            return None
        experiment_id = existing.experiment_id
        if existing.lifecycle_stage != "active":
            try:
                await self.restore(experiment_id, timeout=timeout, extra_headers=extra_headers)
            except ApiError:
                # Somebody else may have done it.
                restored = await self.get(experiment_id, timeout=timeout, extra_headers=extra_headers)
                if restored.lifecycle_stage != "active":
                    raise
        return experiment_id

    async def get_by_name(  # type: ignore[override]  # an absent experiment is a usual result here, as in MLflow
        self,
        name: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Experiment | None:
        """Get an experiment by its name.

        getExperimentByName · GET /api/2.0/mlflow/experiments/get-by-name

        Args:
            name: Its name.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The experiment, which may be a deleted one (see `lifecycle_stage`); `None` if there is none.
        """
        try:
            return await super().get_by_name(name, timeout=timeout, extra_headers=extra_headers)
        except ResourceDoesNotExist:
            return None
