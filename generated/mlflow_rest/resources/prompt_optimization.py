# Made by `make generate` from spec/paths/prompt_optimization.yaml (sha256 3d7be45788c0c189).
# Do not edit. @generated
"""Jobs of the server that improve a prompt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import api as _api
from .. import models as _models
from .._model import Listing
from .._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._typing import SequenceNotStr
    from ..models.prompt_optimization_job import PromptOptimizationJob
    from ..models.prompt_optimization_job_config import PromptOptimizationJobConfig
    from ..models.prompt_optimization_job_tag import PromptOptimizationJobTag


class PromptOptimizationResource(Resource):
    """Jobs of the server that improve a prompt."""

    __slots__ = ()

    def create_job(
        self,
        experiment_id: str | int,
        source_prompt_uri: str,
        config: PromptOptimizationJobConfig,
        *,
        tags: SequenceNotStr[PromptOptimizationJobTag] | Mapping[str, object] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> PromptOptimizationJob:
        """Start to optimize a prompt.

        createPromptOptimizationJob · POST /api/3.0/mlflow/prompt-optimization/jobs

        Makes a run for the outcome, puts a job into the server's queue and returns it. Whether prompt, scorers and
        models exist shows only when the job runs; a dataset that does not exist is 404. Every request starts another
        job. The server must run with a database and with job execution on (`MLFLOW_SERVER_ENABLE_JOB_EXECUTION`), or it
        returns 500 `INTERNAL_ERROR`. The run is made first, so that it stays behind, `RUNNING`, when the dataset is not
        found or job execution is off.

        Args:
            experiment_id: The experiment for the run, a decimal number as a string. A blank one is 400, a deleted
                one too.
            source_prompt_uri: The prompt, such as `prompts:/greeting/1`. It must name a provider and a model, or
                the job fails.
            config: How to improve it.
            tags: Tags, given back in the return and forgotten.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The new job, with status `JOB_STATUS_PENDING`.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.prompt_optimization.create_prompt_optimization_job.sync(
            body=_models.CreatePromptOptimizationJobRequest(
                experiment_id=experiment_id, source_prompt_uri=source_prompt_uri, config=config, tags=tags
            ),
            client=client,
        ).job

    def search_jobs(
        self, experiment_id: str | int, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> list[PromptOptimizationJob]:
        """List the prompt optimization jobs of an experiment.

        searchPromptOptimizationJobs · POST /api/3.0/mlflow/prompt-optimization/jobs/search

        Returns all jobs of an experiment, the oldest first, without pages, and without scores and progress, which
        getPromptOptimizationJob has. An unknown experiment has none. This is the usual way;
        searchPromptOptimizationJobsByGet does the same.

        Args:
            experiment_id: The experiment, a decimal number as a string.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The jobs, the oldest first. Omitted when there are none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                _api.prompt_optimization.search_prompt_optimization_jobs.sync(
                    body=_models.SearchPromptOptimizationJobsRequest(experiment_id=experiment_id), client=client
                )
            ).jobs
        )

    def search_jobs_by_get(
        self, experiment_id: str | int, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> list[PromptOptimizationJob]:
        """List the prompt optimization jobs of an experiment by GET.

        searchPromptOptimizationJobsByGet · GET /api/3.0/mlflow/prompt-optimization/jobs/search

        The same as searchPromptOptimizationJobs, which is the usual way, with the experiment in the query.

        Args:
            experiment_id: The experiment, a decimal number as a string.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The jobs, the oldest first. Omitted when there are none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                _api.prompt_optimization.search_prompt_optimization_jobs_by_get.sync(
                    experiment_id=experiment_id, client=client
                )
            ).jobs
        )

    def get_job(
        self, job_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> PromptOptimizationJob:
        """Get a prompt optimization job.

        getPromptOptimizationJob · GET /api/3.0/mlflow/prompt-optimization/jobs/{job_id}

        Returns a job with the scores that its run has so far. It does not check the kind of job: another job of the
        server is returned as well, with what it has in common.

        Args:
            job_id: The identifier of the job, a UUID.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The job.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.prompt_optimization.get_prompt_optimization_job.sync(job_id, client=client).job

    def delete_job(
        self, job_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete a prompt optimization job.

        deletePromptOptimizationJob · DELETE /api/3.0/mlflow/prompt-optimization/jobs/{job_id}

        Deletes a job that has come to an end and marks its run as deleted; a second time is 404. A job that has not is
        not deleted and goes on, though the response is 200 and its run is marked as deleted: cancel it first.

        Args:
            job_id: The identifier of the job.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.prompt_optimization.delete_prompt_optimization_job.sync(job_id, client=client)

    def cancel_job(
        self, job_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> PromptOptimizationJob:
        """Cancel a prompt optimization job.

        cancelPromptOptimizationJob · POST /api/3.0/mlflow/prompt-optimization/jobs/{job_id}/cancel

        Stops a job that waits or runs, sets the status of its run to `KILLED` and returns the job. A job that has come
        to an end, also by being cancelled, is 400. A body is not read.

        Args:
            job_id: The identifier of the job.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The job, with status `JOB_STATUS_CANCELED`.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.prompt_optimization.cancel_prompt_optimization_job.sync(job_id, client=client).job


class AsyncPromptOptimizationResource(AsyncResource):
    """Jobs of the server that improve a prompt."""

    __slots__ = ()

    async def create_job(
        self,
        experiment_id: str | int,
        source_prompt_uri: str,
        config: PromptOptimizationJobConfig,
        *,
        tags: SequenceNotStr[PromptOptimizationJobTag] | Mapping[str, object] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> PromptOptimizationJob:
        """Start to optimize a prompt.

        createPromptOptimizationJob · POST /api/3.0/mlflow/prompt-optimization/jobs

        Makes a run for the outcome, puts a job into the server's queue and returns it. Whether prompt, scorers and
        models exist shows only when the job runs; a dataset that does not exist is 404. Every request starts another
        job. The server must run with a database and with job execution on (`MLFLOW_SERVER_ENABLE_JOB_EXECUTION`), or it
        returns 500 `INTERNAL_ERROR`. The run is made first, so that it stays behind, `RUNNING`, when the dataset is not
        found or job execution is off.

        Args:
            experiment_id: The experiment for the run, a decimal number as a string. A blank one is 400, a deleted
                one too.
            source_prompt_uri: The prompt, such as `prompts:/greeting/1`. It must name a provider and a model, or
                the job fails.
            config: How to improve it.
            tags: Tags, given back in the return and forgotten.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The new job, with status `JOB_STATUS_PENDING`.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.prompt_optimization.create_prompt_optimization_job.asyncio(
                body=_models.CreatePromptOptimizationJobRequest(
                    experiment_id=experiment_id, source_prompt_uri=source_prompt_uri, config=config, tags=tags
                ),
                client=client,
            )
        ).job

    async def search_jobs(
        self, experiment_id: str | int, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> list[PromptOptimizationJob]:
        """List the prompt optimization jobs of an experiment.

        searchPromptOptimizationJobs · POST /api/3.0/mlflow/prompt-optimization/jobs/search

        Returns all jobs of an experiment, the oldest first, without pages, and without scores and progress, which
        getPromptOptimizationJob has. An unknown experiment has none. This is the usual way;
        searchPromptOptimizationJobsByGet does the same.

        Args:
            experiment_id: The experiment, a decimal number as a string.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The jobs, the oldest first. Omitted when there are none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                await _api.prompt_optimization.search_prompt_optimization_jobs.asyncio(
                    body=_models.SearchPromptOptimizationJobsRequest(experiment_id=experiment_id), client=client
                )
            ).jobs
        )

    async def search_jobs_by_get(
        self, experiment_id: str | int, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> list[PromptOptimizationJob]:
        """List the prompt optimization jobs of an experiment by GET.

        searchPromptOptimizationJobsByGet · GET /api/3.0/mlflow/prompt-optimization/jobs/search

        The same as searchPromptOptimizationJobs, which is the usual way, with the experiment in the query.

        Args:
            experiment_id: The experiment, a decimal number as a string.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The jobs, the oldest first. Omitted when there are none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                await _api.prompt_optimization.search_prompt_optimization_jobs_by_get.asyncio(
                    experiment_id=experiment_id, client=client
                )
            ).jobs
        )

    async def get_job(
        self, job_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> PromptOptimizationJob:
        """Get a prompt optimization job.

        getPromptOptimizationJob · GET /api/3.0/mlflow/prompt-optimization/jobs/{job_id}

        Returns a job with the scores that its run has so far. It does not check the kind of job: another job of the
        server is returned as well, with what it has in common.

        Args:
            job_id: The identifier of the job, a UUID.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The job.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (await _api.prompt_optimization.get_prompt_optimization_job.asyncio(job_id, client=client)).job

    async def delete_job(
        self, job_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete a prompt optimization job.

        deletePromptOptimizationJob · DELETE /api/3.0/mlflow/prompt-optimization/jobs/{job_id}

        Deletes a job that has come to an end and marks its run as deleted; a second time is 404. A job that has not is
        not deleted and goes on, though the response is 200 and its run is marked as deleted: cancel it first.

        Args:
            job_id: The identifier of the job.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.prompt_optimization.delete_prompt_optimization_job.asyncio(job_id, client=client)

    async def cancel_job(
        self, job_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> PromptOptimizationJob:
        """Cancel a prompt optimization job.

        cancelPromptOptimizationJob · POST /api/3.0/mlflow/prompt-optimization/jobs/{job_id}/cancel

        Stops a job that waits or runs, sets the status of its run to `KILLED` and returns the job. A job that has come
        to an end, also by being cancelled, is 400. A body is not read.

        Args:
            job_id: The identifier of the job.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The job, with status `JOB_STATUS_CANCELED`.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (await _api.prompt_optimization.cancel_prompt_optimization_job.asyncio(job_id, client=client)).job
