# Made by `make generate` from live/_async/test_client.py.
# Do not edit: change the async source. @generated
"""The client as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mlflow_wrap import MLflow


def test_server_says_what_it_is(sync_client: MLflow) -> None:
    assert sync_client.is_healthy()
    assert (sync_client.server_version()).count(".") == 2
    assert (sync_client.server_info()).store_type == "SqlStore"
