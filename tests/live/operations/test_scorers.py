"""Operations of the tag scorers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from mlflow_rest.api.scorers import (
    delete_scorer,
    get_online_scoring_configs,
    get_scorer,
    list_scorer_versions,
    list_scorers,
    register_scorer,
    upsert_online_scoring_config,
)
from mlflow_rest.models import (
    DeleteScorerRequest,
    RegisterScorerRequest,
    RegisterScorerResponse,
    UpsertOnlineScoringConfigRequest,
)

from tests.live.operations.objects import new_experiment

if TYPE_CHECKING:
    from tests.live.operations.recorder import Recorder


def register(client: Recorder, experiment_id: str, text: str = "{}") -> RegisterScorerResponse:
    """A version of a scorer. The server only requires that it is a JSON object."""
    body = RegisterScorerRequest(experiment_id=experiment_id, name="politeness", serialized_scorer=text)
    return register_scorer.sync(client=client, body=body)


@pytest.mark.covers("registerScorer", "getScorer", "listScorers", "listScorerVersions")
def test_a_scorer_has_versions(client: Recorder, unique_name: Callable[[str], str]) -> None:
    experiment_id = new_experiment(client, unique_name("scorers"))
    first = register(client, experiment_id, '{"strict": false}')
    second = register(client, experiment_id, '{"strict": true}')
    assert (first.version, second.version) == (1, 2)
    assert first.scorer_id == second.scorer_id
    assert (second.name, second.experiment_id) == ("politeness", experiment_id)

    newest = get_scorer.sync(client=client, experiment_id=experiment_id, name="politeness").scorer
    assert (newest.scorer_version, newest.serialized_scorer) == (2, '{"strict": true}')
    oldest = get_scorer.sync(client=client, experiment_id=experiment_id, name="politeness", version=1).scorer
    assert (oldest.scorer_version, oldest.serialized_scorer) == (1, '{"strict": false}')

    [listed] = list_scorers.sync(client=client, experiment_id=experiment_id).scorers
    assert (listed.scorer_id, listed.scorer_version) == (first.scorer_id, 2)
    assert list_scorers.sync(client=client, experiment_ids=[experiment_id]).scorers == [listed]

    versions = list_scorer_versions.sync(client=client, experiment_id=experiment_id, name="politeness").scorers
    assert [one.scorer_version for one in versions] == [1, 2]


@pytest.mark.covers("deleteScorer")
def test_a_scorer_is_deleted_by_version_and_as_a_whole(client: Recorder, unique_name: Callable[[str], str]) -> None:
    experiment_id = new_experiment(client, unique_name("scorers"))
    register(client, experiment_id)
    register(client, experiment_id)

    body = DeleteScorerRequest(experiment_id=experiment_id, name="politeness", version=1)
    delete_scorer.sync(client=client, body=body)
    left = list_scorer_versions.sync(client=client, experiment_id=experiment_id, name="politeness").scorers
    assert [one.scorer_version for one in left] == [2]

    delete_scorer.sync(client=client, body=DeleteScorerRequest(experiment_id=experiment_id, name="politeness"))
    assert list_scorers.sync(client=client, experiment_id=experiment_id).scorers == []


@pytest.mark.covers("upsertOnlineScoringConfig", "getOnlineScoringConfigs")
def test_online_scoring_is_set_for_a_scorer(client: Recorder, unique_name: Callable[[str], str]) -> None:
    experiment_id = new_experiment(client, unique_name("scorers"))
    scorer_id = register(client, experiment_id).scorer_id
    # Any other rate needs a scorer with a model of the gateway.
    body = UpsertOnlineScoringConfigRequest(
        experiment_id=experiment_id, name="politeness", sample_rate=0, filter_string="status = 'OK'"
    )
    config = upsert_online_scoring_config.sync(client=client, body=body).config
    assert (config.scorer_id, config.sample_rate, config.experiment_id) == (scorer_id, 0, experiment_id)
    assert config.filter_string == "status = 'OK'"

    [read] = get_online_scoring_configs.sync(client=client, scorer_ids=[scorer_id, "unknown"]).configs
    assert read == config
