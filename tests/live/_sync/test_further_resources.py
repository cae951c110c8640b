# Made by `make generate` from live/_async/test_further_resources.py.
# Do not edit: change the async source. @generated
"""The resources that have no hand-written methods, through the client and its engine."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from mlflow_wrap import InvalidArgument, MLflow, RequestTimedOut, ResourceDoesNotExist, with_response

LISTS: dict[str, Callable[[MLflow, str], Any]] = {
    "gateway_budgets": lambda client, _: client.gateway_budgets.list(),
    "gateway_endpoints": lambda client, _: client.gateway_endpoints.list(),
    "gateway_model_definitions": lambda client, _: client.gateway_model_definitions.list(),
    "gateway_secrets": lambda client, _: client.gateway_secrets.list(),
    "issues": lambda client, experiment_id: client.issues.search(experiment_id=experiment_id),
    "label_schemas": lambda client, experiment_id: client.label_schemas.list(experiment_id),
    "mcp_servers": lambda client, _: client.mcp_servers.search(),
    "prompt_optimization": lambda client, experiment_id: client.prompt_optimization.search_jobs(experiment_id),
    "review_queues": lambda client, experiment_id: client.review_queues.list(experiment_id),
    "server": lambda client, _: client.server.get_version(),
}


@pytest.mark.parametrize("name", LISTS)
def test_each_further_resource_reads_from_the_server(
    name: str, sync_client: MLflow, unique_name: Callable[[str], str]
) -> None:
    experiment_id = sync_client.experiments.create(unique_name("further"))
    result = LISTS[name](sync_client, experiment_id)
    assert len(result) >= 0


def test_a_label_schema_is_created_read_and_deleted(sync_client: MLflow, unique_name: Callable[[str], str]) -> None:
    experiment_id = sync_client.experiments.create(unique_name("schemas"))
    with pytest.raises(ResourceDoesNotExist):
        sync_client.label_schemas.get("missing")
    assert [schema for schema in sync_client.label_schemas.iter(experiment_id)] == []


def test_a_call_has_headers_a_timeout_and_a_raw_response(sync_client: MLflow) -> None:
    response = with_response(sync_client.server.get_version)(extra_headers={"X-Test": "1"}, timeout=30)
    assert response.status_code == 200
    assert response.parsed == sync_client.server_version()
    with pytest.raises(RequestTimedOut):
        sync_client.server.get_info(timeout=1e-9)
    with pytest.raises((InvalidArgument, ValueError), match="timeout"):
        sync_client.server.get_info(timeout=-1)
