# Made by `make generate` from spec/ (sha256 4f65f771d033f37f).
# Do not edit. @generated
"""All resources of a client. Each is imported on first use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import AsyncTimeoutSender, TimeoutSender
    from .racks import AsyncRacksResource, RacksResource
    from .things import AsyncThingsResource, ThingsResource


class Resources:
    """All resources: `Resources(client).runs.get("0f3c…")`.

    Args:
        client: Sends the requests, such as `mlflow_rest.Client`.
    """

    def __init__(self, client: TimeoutSender) -> None:
        self._client = client

    @cached_property
    def things(self) -> ThingsResource:
        """Things."""
        from .things import ThingsResource

        return ThingsResource(self._client)

    @cached_property
    def racks(self) -> RacksResource:
        """Racks with things on them."""
        from .racks import RacksResource

        return RacksResource(self._client)


class AsyncResources:
    """All resources, without blocking: `AsyncResources(client).runs.get("0f3c…")`.

    Args:
        client: Sends the requests, such as `mlflow_rest.AsyncClient`.
    """

    def __init__(self, client: AsyncTimeoutSender) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncThingsResource:
        """Things."""
        from .things import AsyncThingsResource

        return AsyncThingsResource(self._client)

    @cached_property
    def racks(self) -> AsyncRacksResource:
        """Racks with things on them."""
        from .racks import AsyncRacksResource

        return AsyncRacksResource(self._client)
