# Made by `make generate` from spec/paths/server.yaml (sha256 97b959abff46f1b5).
# Do not edit. @generated
"""Health, version and capabilities of the server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import api as _api
from .._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.server_info import ServerInfo


class ServerResource(Resource):
    """Health, version and capabilities of the server."""

    __slots__ = ()

    def get_health(self, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None) -> str:
        """Ask whether the server is up.

        getHealth · GET /health

        Returns the word OK as soon as the server takes requests, without a look at its database. It needs no
        credentials, and any `Host` header will do.

        Args:
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The server is up. Under gunicorn or waitress the content type is `text/html`.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.server.get_health.sync(client=client)

    def get_version(self, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None) -> str:
        """Get the MLflow release of the server.

        getVersion · GET /version

        Returns the release as a bare text, such as `3.17.2`, though the content type says HTML. Any `Host` header will
        do; a server with authentication wants credentials.

        Args:
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The release.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.server.get_version.sync(client=client)

    def get_info(self, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None) -> ServerInfo:
        """Ask what the server can do.

        getServerInfo · GET /api/3.0/mlflow/server-info

        Returns which optional parts the server has. It needs no credentials even on a server with authentication.
        Servers before 3.10 response 404 with a page.

        Args:
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            What the server can do.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.server.get_server_info.sync(client=client)


class AsyncServerResource(AsyncResource):
    """Health, version and capabilities of the server."""

    __slots__ = ()

    async def get_health(self, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None) -> str:
        """Ask whether the server is up.

        getHealth · GET /health

        Returns the word OK as soon as the server takes requests, without a look at its database. It needs no
        credentials, and any `Host` header will do.

        Args:
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The server is up. Under gunicorn or waitress the content type is `text/html`.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.server.get_health.asyncio(client=client)

    async def get_version(self, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None) -> str:
        """Get the MLflow release of the server.

        getVersion · GET /version

        Returns the release as a bare text, such as `3.17.2`, though the content type says HTML. Any `Host` header will
        do; a server with authentication wants credentials.

        Args:
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The release.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.server.get_version.asyncio(client=client)

    async def get_info(
        self, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> ServerInfo:
        """Ask what the server can do.

        getServerInfo · GET /api/3.0/mlflow/server-info

        Returns which optional parts the server has. It needs no credentials even on a server with authentication.
        Servers before 3.10 response 404 with a page.

        Args:
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            What the server can do.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.server.get_server_info.asyncio(client=client)
