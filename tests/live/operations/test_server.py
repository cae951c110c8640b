"""Operations of the tag server."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from mlflow_rest.api.server import get_health, get_server_info, get_version

if TYPE_CHECKING:
    from tests.live.operations.recorder import Recorder


@pytest.mark.covers("getHealth", "getVersion", "getServerInfo")
def test_the_server_describes_itself(client: Recorder) -> None:
    assert get_health.sync(client=client) == "OK"
    assert get_version.sync(client=client).count(".") == 2
    assert get_server_info.sync(client=client).store_type == "SqlStore"
