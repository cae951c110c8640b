"""The client as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from mlflow_wrap import AsyncMLflow

pytestmark = pytest.mark.anyio


async def test_server_says_what_it_is(async_client: AsyncMLflow) -> None:
    assert await async_client.is_healthy()
    assert (await async_client.server_version()).count(".") == 2
    assert (await async_client.server_info()).store_type == "SqlStore"
