# Made by `make generate` from live/_async/test_model_versions.py.
# Do not edit: change the async source. @generated
"""Versions of registered models on a real server."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mlflow_wrap import InvalidArgument, InvalidParameterValue, MLflow, NoMatch, ResourceDoesNotExist

NO_NAME = "there-is-no-such-model"
SOURCE = "s3://bucket/model"


def test_a_new_version_has_what_was_given(sync_client: MLflow, model_name: str, run_id: str) -> None:
    source = f"{(sync_client.runs.get(run_id)).info.artifact_uri}/model"
    created = sync_client.model_versions.create(
        model_name,
        source,
        run_id=run_id,
        tags={"size": 3},
        run_link="https://example.org/run",
        description="what is new",
    )
    version = sync_client.model_versions.get(model_name, created.version)
    assert version == created
    assert (version.name, version.version, version.current_stage, version.status) == (model_name, "1", "None", "READY")
    assert (version.source, version.run_id, version.run_link) == (source, run_id, "https://example.org/run")
    assert version.description == "what is new"
    assert version.tags == {"size": "3"}


def test_versions_count_up(sync_client: MLflow, model_name: str) -> None:
    numbers = [(sync_client.model_versions.create(model_name, SOURCE)).version for _ in range(3)]
    assert numbers == ["1", "2", "3"]


def test_a_version_of_a_missing_model_is_rejected(sync_client: MLflow) -> None:
    with pytest.raises(ResourceDoesNotExist):
        sync_client.model_versions.create(NO_NAME, SOURCE)


def test_the_artifacts_of_a_run_need_that_run(sync_client: MLflow, model_name: str, run_id: str) -> None:
    source = f"{(sync_client.runs.get(run_id)).info.artifact_uri}/model"
    with pytest.raises(InvalidParameterValue):
        sync_client.model_versions.create(model_name, source)


def test_a_missing_version_says_so(sync_client: MLflow, model_name: str) -> None:
    versions = sync_client.model_versions
    with pytest.raises(ResourceDoesNotExist):
        versions.get(model_name, 7)
    with pytest.raises(ResourceDoesNotExist):
        versions.get(NO_NAME, 1)
    with pytest.raises(ResourceDoesNotExist):
        versions.delete(model_name, 7)
    with pytest.raises(ResourceDoesNotExist):
        versions.update(model_name, 7, description="new")
    with pytest.raises(ResourceDoesNotExist):
        versions.get_download_uri(model_name, 7)
    with pytest.raises(ResourceDoesNotExist):
        versions.transition_stage(model_name, 7, "Staging")
    with pytest.raises(ResourceDoesNotExist):
        versions.set_tag(model_name, 7, "team", "a")


def test_the_latest_version_has_the_highest_number(sync_client: MLflow, model_name: str) -> None:
    versions = sync_client.model_versions
    for _ in range(11):
        versions.create(model_name, SOURCE)
    versions.transition_stage(model_name, 1, "Production")
    versions.update(model_name, 9, description="updated last")
    assert (versions.latest(model_name)).version == "11"
    versions.delete(model_name, 11)
    assert (versions.latest(model_name)).version == "10"


def test_no_version_is_no_match(sync_client: MLflow, model_name: str) -> None:
    with pytest.raises(NoMatch, match=model_name):
        sync_client.model_versions.latest(model_name)
    with pytest.raises(NoMatch, match=NO_NAME):
        sync_client.model_versions.latest(NO_NAME)


def test_quotes_in_a_name_do_not_hide_its_latest_version(
    sync_client: MLflow, unique_name: Callable[[str], str]
) -> None:
    for stem in ("it's", 'the "best"', 'it\'s "best"', "back\\slash\\'"):
        name = unique_name(stem)
        sync_client.registered_models.create(name)
        sync_client.model_versions.create(name, SOURCE)
        assert (sync_client.model_versions.latest(name)).name == name


def test_search_returns_pages_in_order(sync_client: MLflow, model_name: str) -> None:
    versions = sync_client.model_versions
    for _ in range(3):
        versions.create(model_name, SOURCE)
    condition, order = f"name = '{model_name}'", ["version_number DESC"]
    first = versions.search(condition, max_results=2, order_by=order)
    assert [version.version for version in first] == ["3", "2"]
    assert first.next_page_token
    last = versions.search(condition, max_results=2, order_by=order, page_token=first.next_page_token)
    assert [version.version for version in last] == ["1"]
    assert last.next_page_token is None


def test_search_orders_by_several_columns(sync_client: MLflow, model_name: str) -> None:
    for _ in range(2):
        sync_client.model_versions.create(model_name, SOURCE)
    versions = sync_client.model_versions.search(f"name = '{model_name}'", order_by=["name", "version_number ASC"])
    assert [version.version for version in versions] == ["1", "2"]


def test_iter_search_walks_all_pages(sync_client: MLflow, model_name: str, caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(5):
        sync_client.model_versions.create(model_name, SOURCE)
    caplog.set_level("DEBUG", "mlflow_wrap")
    versions = sync_client.model_versions.iter_search(
        f"name = '{model_name}'", order_by=["version_number ASC"], max_results=2
    )
    assert [version.version for version in versions] == ["1", "2", "3", "4", "5"]
    assert len(caplog.records) == 3


def test_search_without_a_match_is_empty(sync_client: MLflow, model_name: str) -> None:
    condition = f"name = '{model_name}'"
    page = sync_client.model_versions.search(condition)
    assert (page.items, page.next_page_token) == ([], None)
    assert [version for version in sync_client.model_versions.iter_search(condition)] == []


def test_a_description_is_changed_and_deleted_only_on_purpose(sync_client: MLflow, model_name: str) -> None:
    versions = sync_client.model_versions
    versions.create(model_name, SOURCE, description="old")
    assert (versions.update(model_name, 1, description="new")).description == "new"
    with pytest.raises(TypeError, match="description"):
        versions.update(model_name, 1)  # type: ignore[call-arg]
    with pytest.raises(InvalidArgument, match="description must be a str"):
        versions.update(model_name, 1, description=None)  # type: ignore[arg-type]
    assert (versions.get(model_name, 1)).description == "new"
    versions.update(model_name, 1, description="")
    assert not (versions.get(model_name, 1)).description


def test_a_deleted_version_is_gone_with_its_alias(sync_client: MLflow, model_name: str) -> None:
    for _ in range(2):
        sync_client.model_versions.create(model_name, SOURCE)
    sync_client.registered_models.set_alias(model_name, "champion", 1)
    sync_client.model_versions.delete(model_name, "1")
    with pytest.raises(ResourceDoesNotExist):
        sync_client.model_versions.get(model_name, 1)
    with pytest.raises(ResourceDoesNotExist):
        sync_client.registered_models.get_version_by_alias(model_name, "champion")
    assert (sync_client.model_versions.get(model_name, 2)).version == "2"


def test_the_download_uri_is_the_source(sync_client: MLflow, model_name: str) -> None:
    sync_client.model_versions.create(model_name, SOURCE)
    assert sync_client.model_versions.get_download_uri(model_name, 1) == SOURCE


def test_a_version_moves_between_stages(sync_client: MLflow, model_name: str) -> None:
    versions = sync_client.model_versions
    for _ in range(3):
        versions.create(model_name, SOURCE)
    assert (versions.transition_stage(model_name, 1, "Production")).current_stage == "Production"
    versions.transition_stage(model_name, 2, "Production")
    assert (versions.get(model_name, 1)).current_stage == "Production"
    versions.transition_stage(model_name, 3, "Production", archive_existing_versions=True)
    assert [(versions.get(model_name, number)).current_stage for number in (1, 2, 3)] == [
        "Archived",
        "Archived",
        "Production",
    ]
    with pytest.raises(InvalidArgument, match="None, Staging, Production, Archived"):
        versions.transition_stage(model_name, 1, "Live")  # type: ignore[arg-type]


def test_tags_are_set_replaced_and_deleted(sync_client: MLflow, model_name: str) -> None:
    versions = sync_client.model_versions
    versions.create(model_name, SOURCE)
    versions.set_tag(model_name, 1, "team", "a")
    versions.set_tag(model_name, 1, "team", "b")
    versions.set_tag(model_name, "1", "folder/with space", 1)
    tags = (versions.get(model_name, 1)).tags
    assert tags == {"team": "b", "folder/with space": "1"}
    versions.delete_tag(model_name, 1, "team")
    versions.delete_tag(model_name, 1, "team")
    assert list((versions.get(model_name, 1)).tags) == ["folder/with space"]
    with pytest.raises(InvalidArgument, match="at most 100000"):
        versions.set_tag(model_name, 1, "long", "x" * 100_001)


@pytest.mark.parametrize("version", ["latest", "", "1.0", 1.0, True, None, "-1"], ids=repr)
def test_what_is_no_version_number_is_rejected_here(sync_client: MLflow, version: str) -> None:
    with pytest.raises(InvalidArgument, match="version must be"):
        sync_client.model_versions.get(NO_NAME, version)
