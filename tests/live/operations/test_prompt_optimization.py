"""Operations of the tag prompt_optimization."""

import json
from collections.abc import Callable

import pytest
from mlflow_rest.api.experiments import create_experiment
from mlflow_rest.api.prompt_optimization import (
    cancel_prompt_optimization_job,
    create_prompt_optimization_job,
    delete_prompt_optimization_job,
    get_prompt_optimization_job,
    search_prompt_optimization_jobs,
    search_prompt_optimization_jobs_by_get,
)
from mlflow_rest.api.runs import get_run
from mlflow_rest.models import (
    CreateExperimentRequest,
    CreatePromptOptimizationJobRequest,
    PromptOptimizationJobConfig,
    PromptOptimizationJobTag,
    SearchPromptOptimizationJobsRequest,
)

from tests.live.operations.recorder import Recorder


@pytest.mark.covers(
    "createPromptOptimizationJob",
    "getPromptOptimizationJob",
    "searchPromptOptimizationJobs",
    "searchPromptOptimizationJobsByGet",
    "cancelPromptOptimizationJob",
    "deletePromptOptimizationJob",
)
def test_a_job_is_begun_found_cancelled_and_deleted(full_client: Recorder, unique_name: Callable[[str], str]) -> None:
    experiment_id = create_experiment.sync(
        client=full_client, body=CreateExperimentRequest(name=unique_name("optimize"))
    ).experiment_id
    body = CreatePromptOptimizationJobRequest(
        experiment_id=experiment_id,
        source_prompt_uri=f"prompts:/{unique_name('greeting')}/1",
        config=PromptOptimizationJobConfig(
            optimizer_type="OPTIMIZER_TYPE_METAPROMPT",
            scorers=["Correctness"],
            optimizer_config_json=json.dumps({"reflection_model": "openai:/gpt-4o"}),
        ),
        tags=[PromptOptimizationJobTag(key="team", value="red")],
    )
    begun = create_prompt_optimization_job.sync(client=full_client, body=body).job
    # At once, for the job fails by itself after some seconds, and then there is nothing to cancel.
    cancelled = cancel_prompt_optimization_job.sync(begun.job_id, client=full_client).job
    assert (cancelled.job_id, cancelled.state.status) == (begun.job_id, "JOB_STATUS_CANCELED")
    assert begun.state.status == "JOB_STATUS_PENDING"
    assert (begun.experiment_id, begun.source_prompt_uri) == (experiment_id, body.source_prompt_uri)
    assert begun.tags.points == body.tags
    assert begun.config == body.config
    assert begun.run_id
    assert get_run.sync(client=full_client, run_id=begun.run_id).run.info.status == "KILLED"

    got = get_prompt_optimization_job.sync(begun.job_id, client=full_client).job
    assert (got.job_id, got.run_id, got.config) == (begun.job_id, begun.run_id, begun.config)
    search = SearchPromptOptimizationJobsRequest(experiment_id=experiment_id)
    jobs = search_prompt_optimization_jobs.sync(client=full_client, body=search).jobs
    assert [job.job_id for job in jobs] == [begun.job_id]
    assert search_prompt_optimization_jobs_by_get.sync(client=full_client, experiment_id=experiment_id).jobs == jobs

    delete_prompt_optimization_job.sync(begun.job_id, client=full_client)
    assert get_prompt_optimization_job.sync_detailed(begun.job_id, client=full_client).status_code == 404
