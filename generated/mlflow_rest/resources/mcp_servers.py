# Made by `make generate` from spec/paths/mcp_servers.yaml (sha256 09db55ab47d25270).
# Do not edit. @generated
"""Registered servers of the Model Context Protocol, their versions and where to reach them. Not on a server that runs
under gunicorn or waitress."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import api as _api
from .. import models as _models
from .._paging import AsyncCursor, Cursor
from .._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping
    from typing import SupportsIndex

    from .._paging import AsyncPage, Page
    from .._typing import SequenceNotStr
    from ..models.mcp_access_endpoint import McpAccessEndpoint
    from ..models.mcp_connect_option import McpConnectOption
    from ..models.mcp_icon import McpIcon
    from ..models.mcp_initial_status import McpInitialStatusInput
    from ..models.mcp_server import McpServer
    from ..models.mcp_server_version import McpServerVersion
    from ..models.mcp_status import McpStatusInput
    from ..models.mcp_tool import McpTool
    from ..models.mcp_transport_type import McpTransportTypeInput
    from ..types import Null


class McpServersResource(Resource):
    """Registered servers of the Model Context Protocol, their versions and where to reach them. Not on a server that runs
    under gunicorn or waitress."""

    __slots__ = ()

    def create(
        self,
        name: str,
        *,
        description: str | Null | None = None,
        icons: SequenceNotStr[McpIcon] | Null | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> McpServer:
        """Register an MCP server.

        createMcpServer · POST /api/3.0/mlflow/mcp-servers

        Registers an MCP server without versions and returns it. It has no status before it has a version;
        createMcpServerVersion makes a missing server by itself, so this is only needed to describe one. A name that is
        taken is 400 `RESOURCE_ALREADY_EXISTS`.

        Args:
            name: The name, `<namespace>/<slug>`, such as `com.example/weather`: letters, digits, `.` and `-`, in
                the slug also `_`, each half with a letter or a digit at both ends and so at least 2 characters long.
                The slug may not be `aliases`, `endpoints`, `tags` or `versions`. At most 256 characters outside SQLite.
            description: A string for people.
            icons: Icons of the server itself, at most 100.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The server was registered.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.mcp_servers.create_mcp_server.sync(
            body=_models.CreateMcpServerRequest(name=name, description=description, icons=icons), client=client
        )

    def search(
        self,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[McpServer]:
        """Search MCP servers.

        searchMcpServers · GET /api/3.0/mlflow/mcp-servers

        Finds registered MCP servers, one page at a time, each with its access endpoints and the versions behind them,
        so that returns grow large. With authentication, servers that the caller may not read are omitted.

        Args:
            filter_string: Conditions joined by `AND` on `name`, `display_name`, `status` (that of the version
                behind `latest`), `created_at`, `last_updated_at`, `tags` and `has_access_endpoints`, such as `status IN
                ('active', 'draft') AND tags.team = 'growth' AND has_access_endpoints = 'true'`. Values are quoted, even
                `'true'`; only times are bare numbers. There is no `OR`.
            max_results: How many servers a page contains, from 1 to 1000. 100 when omitted.
            order_by: `name`, `created_at` or `last_updated_at`, each with an optional ` ASC` or ` DESC`, none
                twice. By name when omitted.
            page_token: The `next_page_token` of the previous response, with the same filter and order. It is a
                position: deleting things while paging makes the next page skip some. Letters beyond ASCII make the
                server fail with a string 500.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Cursor(
            client,
            _api.mcp_servers.search_mcp_servers._endpoint,
            _api.mcp_servers.search_mcp_servers._request(
                filter_string=filter_string, max_results=max_results, order_by=order_by, page_token=page_token
            ),
            page_token,
            lambda response: (response.mcp_servers, response.next_page_token),
        ).first()

    def iter_search(
        self,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[McpServer]:
        """Search MCP servers: all pages.

        searchMcpServers · GET /api/3.0/mlflow/mcp-servers

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `name`: the server counts pages from the start, so that items that are created meanwhile shift those already
        read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            filter_string: See `search`.
            max_results: How many items to request at a time. Defaults to what the server chooses.
            order_by: See `search`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            unique: Whether to skip an item that an earlier page had.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The items, one after the other.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Cursor(
            client,
            _api.mcp_servers.search_mcp_servers._endpoint,
            _api.mcp_servers.search_mcp_servers._request(
                filter_string=filter_string, max_results=max_results, order_by=order_by, page_token=page_token
            ),
            page_token,
            lambda response: (response.mcp_servers, response.next_page_token),
        ).iterate((lambda item: item.name) if unique is not False else None)

    def search_all_access_endpoints(
        self,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        server_version: str | None = None,
        server_alias: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[McpAccessEndpoint]:
        """Search the access endpoints of all MCP servers.

        searchMcpAccessEndpoints · GET /api/3.0/mlflow/mcp-servers/endpoints

        Finds access endpoints of any server, one page at a time. Endpoints that lead nowhere, because their version was
        marked as deleted, are omitted, and with authentication also those of servers that the caller may not read.

        Args:
            filter_string: Conditions joined by `AND` on `status` (of the version that the endpoint leads to),
                `server_name`, `transport_type`, `created_at` and `last_updated_at`, such as `transport_type = 'sse' AND
                status = 'active'`. `IN (…)` works with `server_name` only. There is no `OR`.
            max_results: How many a page contains, from 1 to 50000. 100 when omitted.
            order_by: `id`, `created_at` or `last_updated_at`, each with an optional ` ASC` or ` DESC`, none twice.
                The server lists `server_name` as a key too, but cannot read it and responds with 400. By `id` when
                omitted.
            page_token: The `next_page_token` of the previous response, with the same filter and order. It is a
                position: deleting things while paging makes the next page skip some. Letters beyond ASCII make the
                server fail with a string 500.
            server_version: Only endpoints that name this version themselves. Together with `server_alias` nothing
                is found.
            server_alias: Only endpoints that follow this alias, `latest` included.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Cursor(
            client,
            _api.mcp_servers.search_mcp_access_endpoints._endpoint,
            _api.mcp_servers.search_mcp_access_endpoints._request(
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
                server_version=server_version,
                server_alias=server_alias,
            ),
            page_token,
            lambda response: (response.mcp_access_endpoints, response.next_page_token),
        ).first()

    def iter_search_all_access_endpoints(
        self,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        server_version: str | None = None,
        server_alias: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[McpAccessEndpoint]:
        """Search the access endpoints of all MCP servers: all pages.

        searchMcpAccessEndpoints · GET /api/3.0/mlflow/mcp-servers/endpoints

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `id`: the server counts pages from the start, so that items that are created meanwhile shift those already read
        onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            filter_string: See `search_all_access_endpoints`.
            max_results: How many items to request at a time. Defaults to what the server chooses.
            order_by: See `search_all_access_endpoints`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            server_version: See `search_all_access_endpoints`.
            server_alias: See `search_all_access_endpoints`.
            unique: Whether to skip an item that an earlier page had.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The items, one after the other.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Cursor(
            client,
            _api.mcp_servers.search_mcp_access_endpoints._endpoint,
            _api.mcp_servers.search_mcp_access_endpoints._request(
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
                server_version=server_version,
                server_alias=server_alias,
            ),
            page_token,
            lambda response: (response.mcp_access_endpoints, response.next_page_token),
        ).iterate((lambda item: item.id) if unique is not False else None)

    def get(
        self, namespace: str, slug: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> McpServer:
        """Get an MCP server.

        getMcpServer · GET /api/3.0/mlflow/mcp-servers/{namespace}/{slug}

        Returns a server with its aliases, tags, access endpoints and the number of its latest version, but without its
        versions.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The server.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.mcp_servers.get_mcp_server.sync(namespace, slug, client=client)

    def update(
        self,
        namespace: str,
        slug: str,
        *,
        display_name: str | Null | None = None,
        description: str | Null | None = None,
        icons: SequenceNotStr[McpIcon] | Null | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> McpServer:
        """Change display name, description or icons of an MCP server.

        updateMcpServer · PATCH /api/3.0/mlflow/mcp-servers/{namespace}/{slug}

        Changes what is given and returns the server; what is omitted stays. `null` deletes a field, and the server then
        shows description and icons of its latest version instead. An empty object changes only the time of the last
        update.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            display_name: A name for people, at most 256 characters outside SQLite. Null deletes it.
            description: A string for people. Null deletes it, and that of the latest version shows instead.
            icons: All icons of the server itself, at most 100, in place of those that it had. Null deletes them,
                and those of the latest version show alone; an empty list hides these as well.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The server was changed.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.mcp_servers.update_mcp_server.sync(
            namespace,
            slug,
            body=_models.UpdateMcpServerRequest(display_name=display_name, description=description, icons=icons),
            client=client,
        )

    def delete(
        self, namespace: str, slug: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete an MCP server and all its versions.

        deleteMcpServer · DELETE /api/3.0/mlflow/mcp-servers/{namespace}/{slug}

        Deletes the server with its versions, even those marked as deleted, its aliases, tags and access endpoints,
        permanently. The name and all version numbers are free at once. A server with an active version is 400: make
        that version a draft or deprecate it first. Deleting twice is 404.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.mcp_servers.delete_mcp_server.sync(namespace, slug, client=client)

    def create_version(
        self,
        namespace: str,
        slug: str,
        server_json: Mapping[str, Any],
        *,
        status: McpInitialStatusInput | None = None,
        source: str | Null | None = None,
        tools: SequenceNotStr[McpTool] | Null | None = None,
        connect_options: Mapping[str, McpConnectOption] | Null | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> McpServerVersion:
        """Register a version of an MCP server.

        createMcpServerVersion · POST /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions

        Registers a `server.json` as a version, making the server itself if it does not exist yet. A version number that
        was used before is 400 `RESOURCE_ALREADY_EXISTS`, also when that version was deleted. The server does not call
        the MCP server: tools are what the request says.

        Args:
            namespace: The first half of the server's name, such as `com.example`: letters, digits, `.` and `-`,
                with a letter or a digit at both ends, so at least 2 characters.
            slug: The second half of the server's name, such as `weather`: letters, digits, `.`, `_` and `-`, with a
                letter or a digit at both ends, so at least 2 characters. Not `aliases`, `endpoints`, `tags` or
                `versions`.
            server_json: A `server.json` of the MCP registry standard, or a response of such a registry with the
                `server.json` under `server`. It needs `name`, the same as in the path, and `version`, a semantic
                version of at most 128 characters such as `1.2.0`. Where they are given, `title`, `description` and
                `websiteUrl` must be strings, `icons` at most 100 allowed icons, each of `packages` needs
                `registryType`, `identifier` and `transport`, and `repository` needs `url` and `source`. Everything else
                is kept as it is.
            status: The first status, `draft` when omitted. Null and any other status are rejected.
            source: Where the version comes from, for people. At most 512 characters outside SQLite.
            tools: The tools that the version offers, at most 1000. Omitted, nothing is known about them.
            connect_options: Settings for the ways to connect, by a name that clients choose, such as `remote-0`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version was registered.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.mcp_servers.create_mcp_server_version.sync(
            namespace,
            slug,
            body=_models.CreateMcpServerVersionRequest(
                server_json=server_json, status=status, source=source, tools=tools, connect_options=connect_options
            ),
            client=client,
        )

    def search_versions(
        self,
        namespace: str,
        slug: str,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[McpServerVersion]:
        """Search the versions of an MCP server.

        searchMcpServerVersions · GET /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions

        Finds versions of one server, one page at a time. Versions marked as deleted are omitted. A server that does not
        exist has an empty list; 404 is only for a name that contains a line break.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            filter_string: Conditions joined by `AND` on `version`, `status`, `name`, `created_at` and
                `last_updated_at`, such as `status = 'active' AND version >= '1.2.0'`. `=` and `!=` compare versions
                exactly, `<` and `>` by the rules of semantic versions; they know no `LIKE`. Tags cannot be searched.
                There is no `OR`.
            max_results: How many a page contains, from 1 to 50000. 100 when omitted.
            order_by: `` `version` `` (in backticks, without them it is 400), `created_at` or `last_updated_at`,
                each with an optional ` ASC` or ` DESC`, none twice. The oldest comes first when omitted.
            page_token: The `next_page_token` of the previous response, with the same filter and order. It is a
                position: deleting things while paging makes the next page skip some. Letters beyond ASCII make the
                server fail with a string 500.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Cursor(
            client,
            _api.mcp_servers.search_mcp_server_versions._endpoint,
            _api.mcp_servers.search_mcp_server_versions._request(
                namespace,
                slug,
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
            ),
            page_token,
            lambda response: (response.mcp_server_versions, response.next_page_token),
        ).first()

    def iter_search_versions(
        self,
        namespace: str,
        slug: str,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[McpServerVersion]:
        """Search the versions of an MCP server: all pages.

        searchMcpServerVersions · GET /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `name`, `version`: the server counts pages from the start, so that items that are created meanwhile shift those
        already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            namespace: See `search_versions`.
            slug: See `search_versions`.
            filter_string: See `search_versions`.
            max_results: How many items to request at a time. Defaults to what the server chooses.
            order_by: See `search_versions`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            unique: Whether to skip an item that an earlier page had.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The items, one after the other.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Cursor(
            client,
            _api.mcp_servers.search_mcp_server_versions._endpoint,
            _api.mcp_servers.search_mcp_server_versions._request(
                namespace,
                slug,
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
            ),
            page_token,
            lambda response: (response.mcp_server_versions, response.next_page_token),
        ).iterate((lambda item: (item.name, item.version)) if unique is not False else None)

    def get_version(
        self,
        namespace: str,
        slug: str,
        version: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> McpServerVersion:
        """Get a version of an MCP server.

        getMcpServerVersion · GET /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions/{version}

        Returns a version with its `server.json`, tools, tags and aliases. A version marked as deleted is 404, and so is
        the word `latest`, which is an alias.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            version: The semantic version, such as `1.2.0`, exactly as it was registered.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.mcp_servers.get_mcp_server_version.sync(namespace, slug, version, client=client)

    def update_version(
        self,
        namespace: str,
        slug: str,
        version: str,
        *,
        status: McpStatusInput | None = None,
        tools: SequenceNotStr[McpTool] | Null | None = None,
        connect_options: Mapping[str, McpConnectOption] | Null | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> McpServerVersion:
        """Change status, tools or connect options of a version of an MCP server.

        updateMcpServerVersion · PATCH /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions/{version}

        Changes what is given and returns the version; its `server.json` cannot be changed. A status may only move along
        certain ways: a draft to `active` or `deleted`, an active version to `draft` or `deprecated`, a deprecated one
        to `active` or `deleted`; anything else, the present status included, is 400. Setting `deleted` differs from
        deleteMcpServerVersion: aliases and access endpoints that lead to the version stay as dead ends.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            version: The semantic version, such as `1.2.0`, exactly as it was registered.
            status: The new status, one that the present one allows. Null is rejected.
            tools: All tools, at most 1000, in place of those that were known. Null deletes what was known.
            connect_options: All settings for the ways to connect, in place of those that there were. Null deletes
                them.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version was changed.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.mcp_servers.update_mcp_server_version.sync(
            namespace,
            slug,
            version,
            body=_models.UpdateMcpServerVersionRequest(status=status, tools=tools, connect_options=connect_options),
            client=client,
        )

    def delete_version(
        self,
        namespace: str,
        slug: str,
        version: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a version of an MCP server.

        deleteMcpServerVersion · DELETE /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions/{version}

        Marks a version as deleted, which nothing undoes, and deletes the aliases and access endpoints that lead to it.
        Its number stays in use. An active version is 400, and so is deleting twice.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            version: The semantic version, such as `1.2.0`, exactly as it was registered.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.mcp_servers.delete_mcp_server_version.sync(namespace, slug, version, client=client)

    def set_version_tag(
        self,
        namespace: str,
        slug: str,
        version: str,
        key: str,
        value: object,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set a tag on a version of an MCP server.

        setMcpServerVersionTag · POST /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions/{version}/tags

        Sets a tag, replacing an older value of the same key. A version marked as deleted is 404.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            version: The semantic version, such as `1.2.0`, exactly as it was registered.
            key: The key. Any string is accepted, even the empty one, which no described request can remove. At most
                250 characters outside SQLite.
            value: The string, which may be empty. At most 5000 characters outside SQLite.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.mcp_servers.set_mcp_server_version_tag.sync(
            namespace, slug, version, body=_models.SetMcpTagRequest(key=key, value=value), client=client
        )

    def delete_version_tag(
        self,
        namespace: str,
        slug: str,
        version: str,
        key: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Remove a tag from a version of an MCP server.

        deleteMcpServerVersionTag · DELETE /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions/{version}/tags/{key}

        Removes a tag permanently. A key that is not set is 404.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            version: The semantic version, such as `1.2.0`, exactly as it was registered.
            key: The key of the tag. It may contain slashes, percent-encoded.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.mcp_servers.delete_mcp_server_version_tag.sync(namespace, slug, version, key, client=client)

    def set_alias(
        self,
        namespace: str,
        slug: str,
        alias: str,
        version: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Point an alias to a version of an MCP server.

        setMcpServerAlias · POST /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/aliases

        Makes an alias, or moves it from the version that it pointed to; access endpoints that follow it move along. The
        alias `latest` is reserved, and a version marked as deleted is rejected: both are 400.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            alias: The alias, any string but `latest` in lowercase letters. Even the empty one is accepted, which no
                described request can remove. At most 256 characters outside SQLite.
            version: The semantic version, exactly as it was registered.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.mcp_servers.set_mcp_server_alias.sync(
            namespace, slug, body=_models.SetMcpServerAliasRequest(alias=alias, version=version), client=client
        )

    def get_version_by_alias(
        self,
        namespace: str,
        slug: str,
        alias: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> McpServerVersion:
        """Get the version of an MCP server that an alias points to.

        getMcpServerVersionByAlias · GET /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/aliases/{alias}

        Returns the version behind an alias. `latest`, in lowercase letters, returns the active version with the highest
        number, or the highest of all when none is active; a release outranks its pre-releases.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            alias: The alias. It may contain slashes, percent-encoded.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.mcp_servers.get_mcp_server_version_by_alias.sync(namespace, slug, alias, client=client)

    def delete_alias(
        self,
        namespace: str,
        slug: str,
        alias: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Remove an alias of an MCP server.

        deleteMcpServerAlias · DELETE /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/aliases/{alias}

        Removes an alias, and with it the access endpoints that follow it; the version stays. An alias that does not
        exist is 404, and so is `latest`.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            alias: The alias. It may contain slashes, percent-encoded.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.mcp_servers.delete_mcp_server_alias.sync(namespace, slug, alias, client=client)

    def create_access_endpoint(
        self,
        namespace: str,
        slug: str,
        url: str,
        *,
        transport_type: McpTransportTypeInput | None = None,
        server_version: str | Null | None = None,
        server_alias: str | Null | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> McpAccessEndpoint:
        """Note where a version of an MCP server can be reached.

        createMcpAccessEndpoint · POST /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints

        Notes a URL at which a version, or whatever version an alias points to, is served. Exactly one of
        `server_version` and `server_alias` must be given. Nothing is started or called. Every request makes another
        endpoint, so a retry after a lost response leaves a double.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            url: The URL. Any string that is not blank is accepted. At most 2048 characters outside SQLite.
            transport_type: How to talk to the URL, `streamable-http` when omitted. Null is rejected.
            server_version: The version that is served at the URL.
            server_alias: The alias whose version is served at the URL, or `latest`. It must point to a version now.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The endpoint was noted.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.mcp_servers.create_mcp_access_endpoint.sync(
            namespace,
            slug,
            body=_models.CreateMcpAccessEndpointRequest(
                url=url, transport_type=transport_type, server_version=server_version, server_alias=server_alias
            ),
            client=client,
        )

    def search_access_endpoints(
        self,
        namespace: str,
        slug: str,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        server_version: str | None = None,
        server_alias: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[McpAccessEndpoint]:
        """Search the access endpoints of an MCP server.

        searchMcpServerAccessEndpoints · GET /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints

        Finds access endpoints of one server, one page at a time. Endpoints that lead nowhere, because their version was
        marked as deleted, are omitted. A server that does not exist has an empty list; 404 is only for a name that
        contains a line break.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            filter_string: Conditions joined by `AND` on `status` (of the version that the endpoint leads to),
                `server_name`, `transport_type`, `created_at` and `last_updated_at`, such as `transport_type = 'sse' AND
                status = 'active'`. `IN (…)` works with `server_name` only. There is no `OR`.
            max_results: How many a page contains, from 1 to 50000. 100 when omitted.
            order_by: `id`, `created_at` or `last_updated_at`, each with an optional ` ASC` or ` DESC`, none twice.
                The server lists `server_name` as a key too, but cannot read it and responds with 400. By `id` when
                omitted.
            page_token: The `next_page_token` of the previous response, with the same filter and order. It is a
                position: deleting things while paging makes the next page skip some. Letters beyond ASCII make the
                server fail with a string 500.
            server_version: Only endpoints that name this version themselves. Together with `server_alias` nothing
                is found.
            server_alias: Only endpoints that follow this alias, `latest` included.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Cursor(
            client,
            _api.mcp_servers.search_mcp_server_access_endpoints._endpoint,
            _api.mcp_servers.search_mcp_server_access_endpoints._request(
                namespace,
                slug,
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
                server_version=server_version,
                server_alias=server_alias,
            ),
            page_token,
            lambda response: (response.mcp_access_endpoints, response.next_page_token),
        ).first()

    def iter_search_access_endpoints(
        self,
        namespace: str,
        slug: str,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        server_version: str | None = None,
        server_alias: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[McpAccessEndpoint]:
        """Search the access endpoints of an MCP server: all pages.

        searchMcpServerAccessEndpoints · GET /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `id`: the server counts pages from the start, so that items that are created meanwhile shift those already read
        onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            namespace: See `search_access_endpoints`.
            slug: See `search_access_endpoints`.
            filter_string: See `search_access_endpoints`.
            max_results: How many items to request at a time. Defaults to what the server chooses.
            order_by: See `search_access_endpoints`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            server_version: See `search_access_endpoints`.
            server_alias: See `search_access_endpoints`.
            unique: Whether to skip an item that an earlier page had.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The items, one after the other.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Cursor(
            client,
            _api.mcp_servers.search_mcp_server_access_endpoints._endpoint,
            _api.mcp_servers.search_mcp_server_access_endpoints._request(
                namespace,
                slug,
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
                server_version=server_version,
                server_alias=server_alias,
            ),
            page_token,
            lambda response: (response.mcp_access_endpoints, response.next_page_token),
        ).iterate((lambda item: item.id) if unique is not False else None)

    def get_access_endpoint(
        self,
        namespace: str,
        slug: str,
        endpoint_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> McpAccessEndpoint:
        """Get an access endpoint of an MCP server.

        getMcpAccessEndpoint · GET /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints/{endpoint_id}

        Returns an endpoint with the version that it leads to. An endpoint of another server is 404, and so is one whose
        version was marked as deleted.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            endpoint_id: The identifier of the access endpoint, such as `ae-0f3c…`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The endpoint.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.mcp_servers.get_mcp_access_endpoint.sync(namespace, slug, endpoint_id, client=client)

    def update_access_endpoint(
        self,
        namespace: str,
        slug: str,
        endpoint_id: str,
        *,
        url: str | None = None,
        transport_type: McpTransportTypeInput | Null | None = None,
        server_version: str | Null | None = None,
        server_alias: str | Null | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> McpAccessEndpoint:
        """Change an access endpoint of an MCP server.

        updateMcpAccessEndpoint · PATCH /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints/{endpoint_id}

        Changes what is given and returns the endpoint. Setting a version drops the alias, and the other way round; both
        at once are 400. An endpoint whose version was marked as deleted is 400 `BAD_REQUEST` unless it is given
        another.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            endpoint_id: The identifier of the access endpoint, such as `ae-0f3c…`.
            url: The new URL. Any string that is not blank is accepted; null is rejected.
            transport_type: How to talk to the URL.
            server_version: The version that is served at the URL from now on, in place of an alias.
            server_alias: The alias that the endpoint follows from now on, in place of a version.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The endpoint was changed.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.mcp_servers.update_mcp_access_endpoint.sync(
            namespace,
            slug,
            endpoint_id,
            body=_models.UpdateMcpAccessEndpointRequest(
                url=url, transport_type=transport_type, server_version=server_version, server_alias=server_alias
            ),
            client=client,
        )

    def delete_access_endpoint(
        self,
        namespace: str,
        slug: str,
        endpoint_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Remove an access endpoint of an MCP server.

        deleteMcpAccessEndpoint · DELETE /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints/{endpoint_id}

        Removes the note of a URL permanently. Whatever listens there is not touched. Deleting twice is 404.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            endpoint_id: The identifier of the access endpoint, such as `ae-0f3c…`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.mcp_servers.delete_mcp_access_endpoint.sync(namespace, slug, endpoint_id, client=client)

    def set_tag(
        self,
        namespace: str,
        slug: str,
        key: str,
        value: object,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set a tag on an MCP server.

        setMcpServerTag · POST /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/tags

        Sets a tag, replacing an older value of the same key.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            key: The key. Any string is accepted, even the empty one, which no described request can remove. At most
                250 characters outside SQLite.
            value: The string, which may be empty. At most 5000 characters outside SQLite.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.mcp_servers.set_mcp_server_tag.sync(
            namespace, slug, body=_models.SetMcpTagRequest(key=key, value=value), client=client
        )

    def delete_tag(
        self,
        namespace: str,
        slug: str,
        key: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Remove a tag from an MCP server.

        deleteMcpServerTag · DELETE /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/tags/{key}

        Removes a tag permanently. A key that is not set is 404.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            key: The key of the tag. It may contain slashes, percent-encoded.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.mcp_servers.delete_mcp_server_tag.sync(namespace, slug, key, client=client)


class AsyncMcpServersResource(AsyncResource):
    """Registered servers of the Model Context Protocol, their versions and where to reach them. Not on a server that runs
    under gunicorn or waitress."""

    __slots__ = ()

    async def create(
        self,
        name: str,
        *,
        description: str | Null | None = None,
        icons: SequenceNotStr[McpIcon] | Null | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> McpServer:
        """Register an MCP server.

        createMcpServer · POST /api/3.0/mlflow/mcp-servers

        Registers an MCP server without versions and returns it. It has no status before it has a version;
        createMcpServerVersion makes a missing server by itself, so this is only needed to describe one. A name that is
        taken is 400 `RESOURCE_ALREADY_EXISTS`.

        Args:
            name: The name, `<namespace>/<slug>`, such as `com.example/weather`: letters, digits, `.` and `-`, in
                the slug also `_`, each half with a letter or a digit at both ends and so at least 2 characters long.
                The slug may not be `aliases`, `endpoints`, `tags` or `versions`. At most 256 characters outside SQLite.
            description: A string for people.
            icons: Icons of the server itself, at most 100.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The server was registered.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.mcp_servers.create_mcp_server.asyncio(
            body=_models.CreateMcpServerRequest(name=name, description=description, icons=icons), client=client
        )

    async def search(
        self,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[McpServer]:
        """Search MCP servers.

        searchMcpServers · GET /api/3.0/mlflow/mcp-servers

        Finds registered MCP servers, one page at a time, each with its access endpoints and the versions behind them,
        so that returns grow large. With authentication, servers that the caller may not read are omitted.

        Args:
            filter_string: Conditions joined by `AND` on `name`, `display_name`, `status` (that of the version
                behind `latest`), `created_at`, `last_updated_at`, `tags` and `has_access_endpoints`, such as `status IN
                ('active', 'draft') AND tags.team = 'growth' AND has_access_endpoints = 'true'`. Values are quoted, even
                `'true'`; only times are bare numbers. There is no `OR`.
            max_results: How many servers a page contains, from 1 to 1000. 100 when omitted.
            order_by: `name`, `created_at` or `last_updated_at`, each with an optional ` ASC` or ` DESC`, none
                twice. By name when omitted.
            page_token: The `next_page_token` of the previous response, with the same filter and order. It is a
                position: deleting things while paging makes the next page skip some. Letters beyond ASCII make the
                server fail with a string 500.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await AsyncCursor(
            client,
            _api.mcp_servers.search_mcp_servers._endpoint,
            _api.mcp_servers.search_mcp_servers._request(
                filter_string=filter_string, max_results=max_results, order_by=order_by, page_token=page_token
            ),
            page_token,
            lambda response: (response.mcp_servers, response.next_page_token),
        ).first()

    def iter_search(
        self,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[McpServer]:
        """Search MCP servers: all pages.

        searchMcpServers · GET /api/3.0/mlflow/mcp-servers

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `name`: the server counts pages from the start, so that items that are created meanwhile shift those already
        read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            filter_string: See `search`.
            max_results: How many items to request at a time. Defaults to what the server chooses.
            order_by: See `search`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            unique: Whether to skip an item that an earlier page had.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The items, one after the other.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return AsyncCursor(
            client,
            _api.mcp_servers.search_mcp_servers._endpoint,
            _api.mcp_servers.search_mcp_servers._request(
                filter_string=filter_string, max_results=max_results, order_by=order_by, page_token=page_token
            ),
            page_token,
            lambda response: (response.mcp_servers, response.next_page_token),
        ).iterate((lambda item: item.name) if unique is not False else None)

    async def search_all_access_endpoints(
        self,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        server_version: str | None = None,
        server_alias: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[McpAccessEndpoint]:
        """Search the access endpoints of all MCP servers.

        searchMcpAccessEndpoints · GET /api/3.0/mlflow/mcp-servers/endpoints

        Finds access endpoints of any server, one page at a time. Endpoints that lead nowhere, because their version was
        marked as deleted, are omitted, and with authentication also those of servers that the caller may not read.

        Args:
            filter_string: Conditions joined by `AND` on `status` (of the version that the endpoint leads to),
                `server_name`, `transport_type`, `created_at` and `last_updated_at`, such as `transport_type = 'sse' AND
                status = 'active'`. `IN (…)` works with `server_name` only. There is no `OR`.
            max_results: How many a page contains, from 1 to 50000. 100 when omitted.
            order_by: `id`, `created_at` or `last_updated_at`, each with an optional ` ASC` or ` DESC`, none twice.
                The server lists `server_name` as a key too, but cannot read it and responds with 400. By `id` when
                omitted.
            page_token: The `next_page_token` of the previous response, with the same filter and order. It is a
                position: deleting things while paging makes the next page skip some. Letters beyond ASCII make the
                server fail with a string 500.
            server_version: Only endpoints that name this version themselves. Together with `server_alias` nothing
                is found.
            server_alias: Only endpoints that follow this alias, `latest` included.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await AsyncCursor(
            client,
            _api.mcp_servers.search_mcp_access_endpoints._endpoint,
            _api.mcp_servers.search_mcp_access_endpoints._request(
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
                server_version=server_version,
                server_alias=server_alias,
            ),
            page_token,
            lambda response: (response.mcp_access_endpoints, response.next_page_token),
        ).first()

    def iter_search_all_access_endpoints(
        self,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        server_version: str | None = None,
        server_alias: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[McpAccessEndpoint]:
        """Search the access endpoints of all MCP servers: all pages.

        searchMcpAccessEndpoints · GET /api/3.0/mlflow/mcp-servers/endpoints

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `id`: the server counts pages from the start, so that items that are created meanwhile shift those already read
        onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            filter_string: See `search_all_access_endpoints`.
            max_results: How many items to request at a time. Defaults to what the server chooses.
            order_by: See `search_all_access_endpoints`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            server_version: See `search_all_access_endpoints`.
            server_alias: See `search_all_access_endpoints`.
            unique: Whether to skip an item that an earlier page had.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The items, one after the other.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return AsyncCursor(
            client,
            _api.mcp_servers.search_mcp_access_endpoints._endpoint,
            _api.mcp_servers.search_mcp_access_endpoints._request(
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
                server_version=server_version,
                server_alias=server_alias,
            ),
            page_token,
            lambda response: (response.mcp_access_endpoints, response.next_page_token),
        ).iterate((lambda item: item.id) if unique is not False else None)

    async def get(
        self, namespace: str, slug: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> McpServer:
        """Get an MCP server.

        getMcpServer · GET /api/3.0/mlflow/mcp-servers/{namespace}/{slug}

        Returns a server with its aliases, tags, access endpoints and the number of its latest version, but without its
        versions.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The server.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.mcp_servers.get_mcp_server.asyncio(namespace, slug, client=client)

    async def update(
        self,
        namespace: str,
        slug: str,
        *,
        display_name: str | Null | None = None,
        description: str | Null | None = None,
        icons: SequenceNotStr[McpIcon] | Null | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> McpServer:
        """Change display name, description or icons of an MCP server.

        updateMcpServer · PATCH /api/3.0/mlflow/mcp-servers/{namespace}/{slug}

        Changes what is given and returns the server; what is omitted stays. `null` deletes a field, and the server then
        shows description and icons of its latest version instead. An empty object changes only the time of the last
        update.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            display_name: A name for people, at most 256 characters outside SQLite. Null deletes it.
            description: A string for people. Null deletes it, and that of the latest version shows instead.
            icons: All icons of the server itself, at most 100, in place of those that it had. Null deletes them,
                and those of the latest version show alone; an empty list hides these as well.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The server was changed.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.mcp_servers.update_mcp_server.asyncio(
            namespace,
            slug,
            body=_models.UpdateMcpServerRequest(display_name=display_name, description=description, icons=icons),
            client=client,
        )

    async def delete(
        self, namespace: str, slug: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete an MCP server and all its versions.

        deleteMcpServer · DELETE /api/3.0/mlflow/mcp-servers/{namespace}/{slug}

        Deletes the server with its versions, even those marked as deleted, its aliases, tags and access endpoints,
        permanently. The name and all version numbers are free at once. A server with an active version is 400: make
        that version a draft or deprecate it first. Deleting twice is 404.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.mcp_servers.delete_mcp_server.asyncio(namespace, slug, client=client)

    async def create_version(
        self,
        namespace: str,
        slug: str,
        server_json: Mapping[str, Any],
        *,
        status: McpInitialStatusInput | None = None,
        source: str | Null | None = None,
        tools: SequenceNotStr[McpTool] | Null | None = None,
        connect_options: Mapping[str, McpConnectOption] | Null | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> McpServerVersion:
        """Register a version of an MCP server.

        createMcpServerVersion · POST /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions

        Registers a `server.json` as a version, making the server itself if it does not exist yet. A version number that
        was used before is 400 `RESOURCE_ALREADY_EXISTS`, also when that version was deleted. The server does not call
        the MCP server: tools are what the request says.

        Args:
            namespace: The first half of the server's name, such as `com.example`: letters, digits, `.` and `-`,
                with a letter or a digit at both ends, so at least 2 characters.
            slug: The second half of the server's name, such as `weather`: letters, digits, `.`, `_` and `-`, with a
                letter or a digit at both ends, so at least 2 characters. Not `aliases`, `endpoints`, `tags` or
                `versions`.
            server_json: A `server.json` of the MCP registry standard, or a response of such a registry with the
                `server.json` under `server`. It needs `name`, the same as in the path, and `version`, a semantic
                version of at most 128 characters such as `1.2.0`. Where they are given, `title`, `description` and
                `websiteUrl` must be strings, `icons` at most 100 allowed icons, each of `packages` needs
                `registryType`, `identifier` and `transport`, and `repository` needs `url` and `source`. Everything else
                is kept as it is.
            status: The first status, `draft` when omitted. Null and any other status are rejected.
            source: Where the version comes from, for people. At most 512 characters outside SQLite.
            tools: The tools that the version offers, at most 1000. Omitted, nothing is known about them.
            connect_options: Settings for the ways to connect, by a name that clients choose, such as `remote-0`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version was registered.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.mcp_servers.create_mcp_server_version.asyncio(
            namespace,
            slug,
            body=_models.CreateMcpServerVersionRequest(
                server_json=server_json, status=status, source=source, tools=tools, connect_options=connect_options
            ),
            client=client,
        )

    async def search_versions(
        self,
        namespace: str,
        slug: str,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[McpServerVersion]:
        """Search the versions of an MCP server.

        searchMcpServerVersions · GET /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions

        Finds versions of one server, one page at a time. Versions marked as deleted are omitted. A server that does not
        exist has an empty list; 404 is only for a name that contains a line break.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            filter_string: Conditions joined by `AND` on `version`, `status`, `name`, `created_at` and
                `last_updated_at`, such as `status = 'active' AND version >= '1.2.0'`. `=` and `!=` compare versions
                exactly, `<` and `>` by the rules of semantic versions; they know no `LIKE`. Tags cannot be searched.
                There is no `OR`.
            max_results: How many a page contains, from 1 to 50000. 100 when omitted.
            order_by: `` `version` `` (in backticks, without them it is 400), `created_at` or `last_updated_at`,
                each with an optional ` ASC` or ` DESC`, none twice. The oldest comes first when omitted.
            page_token: The `next_page_token` of the previous response, with the same filter and order. It is a
                position: deleting things while paging makes the next page skip some. Letters beyond ASCII make the
                server fail with a string 500.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await AsyncCursor(
            client,
            _api.mcp_servers.search_mcp_server_versions._endpoint,
            _api.mcp_servers.search_mcp_server_versions._request(
                namespace,
                slug,
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
            ),
            page_token,
            lambda response: (response.mcp_server_versions, response.next_page_token),
        ).first()

    def iter_search_versions(
        self,
        namespace: str,
        slug: str,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[McpServerVersion]:
        """Search the versions of an MCP server: all pages.

        searchMcpServerVersions · GET /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `name`, `version`: the server counts pages from the start, so that items that are created meanwhile shift those
        already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            namespace: See `search_versions`.
            slug: See `search_versions`.
            filter_string: See `search_versions`.
            max_results: How many items to request at a time. Defaults to what the server chooses.
            order_by: See `search_versions`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            unique: Whether to skip an item that an earlier page had.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The items, one after the other.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return AsyncCursor(
            client,
            _api.mcp_servers.search_mcp_server_versions._endpoint,
            _api.mcp_servers.search_mcp_server_versions._request(
                namespace,
                slug,
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
            ),
            page_token,
            lambda response: (response.mcp_server_versions, response.next_page_token),
        ).iterate((lambda item: (item.name, item.version)) if unique is not False else None)

    async def get_version(
        self,
        namespace: str,
        slug: str,
        version: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> McpServerVersion:
        """Get a version of an MCP server.

        getMcpServerVersion · GET /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions/{version}

        Returns a version with its `server.json`, tools, tags and aliases. A version marked as deleted is 404, and so is
        the word `latest`, which is an alias.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            version: The semantic version, such as `1.2.0`, exactly as it was registered.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.mcp_servers.get_mcp_server_version.asyncio(namespace, slug, version, client=client)

    async def update_version(
        self,
        namespace: str,
        slug: str,
        version: str,
        *,
        status: McpStatusInput | None = None,
        tools: SequenceNotStr[McpTool] | Null | None = None,
        connect_options: Mapping[str, McpConnectOption] | Null | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> McpServerVersion:
        """Change status, tools or connect options of a version of an MCP server.

        updateMcpServerVersion · PATCH /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions/{version}

        Changes what is given and returns the version; its `server.json` cannot be changed. A status may only move along
        certain ways: a draft to `active` or `deleted`, an active version to `draft` or `deprecated`, a deprecated one
        to `active` or `deleted`; anything else, the present status included, is 400. Setting `deleted` differs from
        deleteMcpServerVersion: aliases and access endpoints that lead to the version stay as dead ends.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            version: The semantic version, such as `1.2.0`, exactly as it was registered.
            status: The new status, one that the present one allows. Null is rejected.
            tools: All tools, at most 1000, in place of those that were known. Null deletes what was known.
            connect_options: All settings for the ways to connect, in place of those that there were. Null deletes
                them.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version was changed.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.mcp_servers.update_mcp_server_version.asyncio(
            namespace,
            slug,
            version,
            body=_models.UpdateMcpServerVersionRequest(status=status, tools=tools, connect_options=connect_options),
            client=client,
        )

    async def delete_version(
        self,
        namespace: str,
        slug: str,
        version: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a version of an MCP server.

        deleteMcpServerVersion · DELETE /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions/{version}

        Marks a version as deleted, which nothing undoes, and deletes the aliases and access endpoints that lead to it.
        Its number stays in use. An active version is 400, and so is deleting twice.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            version: The semantic version, such as `1.2.0`, exactly as it was registered.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.mcp_servers.delete_mcp_server_version.asyncio(namespace, slug, version, client=client)

    async def set_version_tag(
        self,
        namespace: str,
        slug: str,
        version: str,
        key: str,
        value: object,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set a tag on a version of an MCP server.

        setMcpServerVersionTag · POST /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions/{version}/tags

        Sets a tag, replacing an older value of the same key. A version marked as deleted is 404.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            version: The semantic version, such as `1.2.0`, exactly as it was registered.
            key: The key. Any string is accepted, even the empty one, which no described request can remove. At most
                250 characters outside SQLite.
            value: The string, which may be empty. At most 5000 characters outside SQLite.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.mcp_servers.set_mcp_server_version_tag.asyncio(
            namespace, slug, version, body=_models.SetMcpTagRequest(key=key, value=value), client=client
        )

    async def delete_version_tag(
        self,
        namespace: str,
        slug: str,
        version: str,
        key: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Remove a tag from a version of an MCP server.

        deleteMcpServerVersionTag · DELETE /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions/{version}/tags/{key}

        Removes a tag permanently. A key that is not set is 404.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            version: The semantic version, such as `1.2.0`, exactly as it was registered.
            key: The key of the tag. It may contain slashes, percent-encoded.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.mcp_servers.delete_mcp_server_version_tag.asyncio(namespace, slug, version, key, client=client)

    async def set_alias(
        self,
        namespace: str,
        slug: str,
        alias: str,
        version: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Point an alias to a version of an MCP server.

        setMcpServerAlias · POST /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/aliases

        Makes an alias, or moves it from the version that it pointed to; access endpoints that follow it move along. The
        alias `latest` is reserved, and a version marked as deleted is rejected: both are 400.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            alias: The alias, any string but `latest` in lowercase letters. Even the empty one is accepted, which no
                described request can remove. At most 256 characters outside SQLite.
            version: The semantic version, exactly as it was registered.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.mcp_servers.set_mcp_server_alias.asyncio(
            namespace, slug, body=_models.SetMcpServerAliasRequest(alias=alias, version=version), client=client
        )

    async def get_version_by_alias(
        self,
        namespace: str,
        slug: str,
        alias: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> McpServerVersion:
        """Get the version of an MCP server that an alias points to.

        getMcpServerVersionByAlias · GET /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/aliases/{alias}

        Returns the version behind an alias. `latest`, in lowercase letters, returns the active version with the highest
        number, or the highest of all when none is active; a release outranks its pre-releases.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            alias: The alias. It may contain slashes, percent-encoded.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.mcp_servers.get_mcp_server_version_by_alias.asyncio(namespace, slug, alias, client=client)

    async def delete_alias(
        self,
        namespace: str,
        slug: str,
        alias: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Remove an alias of an MCP server.

        deleteMcpServerAlias · DELETE /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/aliases/{alias}

        Removes an alias, and with it the access endpoints that follow it; the version stays. An alias that does not
        exist is 404, and so is `latest`.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            alias: The alias. It may contain slashes, percent-encoded.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.mcp_servers.delete_mcp_server_alias.asyncio(namespace, slug, alias, client=client)

    async def create_access_endpoint(
        self,
        namespace: str,
        slug: str,
        url: str,
        *,
        transport_type: McpTransportTypeInput | None = None,
        server_version: str | Null | None = None,
        server_alias: str | Null | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> McpAccessEndpoint:
        """Note where a version of an MCP server can be reached.

        createMcpAccessEndpoint · POST /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints

        Notes a URL at which a version, or whatever version an alias points to, is served. Exactly one of
        `server_version` and `server_alias` must be given. Nothing is started or called. Every request makes another
        endpoint, so a retry after a lost response leaves a double.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            url: The URL. Any string that is not blank is accepted. At most 2048 characters outside SQLite.
            transport_type: How to talk to the URL, `streamable-http` when omitted. Null is rejected.
            server_version: The version that is served at the URL.
            server_alias: The alias whose version is served at the URL, or `latest`. It must point to a version now.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The endpoint was noted.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.mcp_servers.create_mcp_access_endpoint.asyncio(
            namespace,
            slug,
            body=_models.CreateMcpAccessEndpointRequest(
                url=url, transport_type=transport_type, server_version=server_version, server_alias=server_alias
            ),
            client=client,
        )

    async def search_access_endpoints(
        self,
        namespace: str,
        slug: str,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        server_version: str | None = None,
        server_alias: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[McpAccessEndpoint]:
        """Search the access endpoints of an MCP server.

        searchMcpServerAccessEndpoints · GET /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints

        Finds access endpoints of one server, one page at a time. Endpoints that lead nowhere, because their version was
        marked as deleted, are omitted. A server that does not exist has an empty list; 404 is only for a name that
        contains a line break.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            filter_string: Conditions joined by `AND` on `status` (of the version that the endpoint leads to),
                `server_name`, `transport_type`, `created_at` and `last_updated_at`, such as `transport_type = 'sse' AND
                status = 'active'`. `IN (…)` works with `server_name` only. There is no `OR`.
            max_results: How many a page contains, from 1 to 50000. 100 when omitted.
            order_by: `id`, `created_at` or `last_updated_at`, each with an optional ` ASC` or ` DESC`, none twice.
                The server lists `server_name` as a key too, but cannot read it and responds with 400. By `id` when
                omitted.
            page_token: The `next_page_token` of the previous response, with the same filter and order. It is a
                position: deleting things while paging makes the next page skip some. Letters beyond ASCII make the
                server fail with a string 500.
            server_version: Only endpoints that name this version themselves. Together with `server_alias` nothing
                is found.
            server_alias: Only endpoints that follow this alias, `latest` included.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await AsyncCursor(
            client,
            _api.mcp_servers.search_mcp_server_access_endpoints._endpoint,
            _api.mcp_servers.search_mcp_server_access_endpoints._request(
                namespace,
                slug,
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
                server_version=server_version,
                server_alias=server_alias,
            ),
            page_token,
            lambda response: (response.mcp_access_endpoints, response.next_page_token),
        ).first()

    def iter_search_access_endpoints(
        self,
        namespace: str,
        slug: str,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        server_version: str | None = None,
        server_alias: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[McpAccessEndpoint]:
        """Search the access endpoints of an MCP server: all pages.

        searchMcpServerAccessEndpoints · GET /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `id`: the server counts pages from the start, so that items that are created meanwhile shift those already read
        onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            namespace: See `search_access_endpoints`.
            slug: See `search_access_endpoints`.
            filter_string: See `search_access_endpoints`.
            max_results: How many items to request at a time. Defaults to what the server chooses.
            order_by: See `search_access_endpoints`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            server_version: See `search_access_endpoints`.
            server_alias: See `search_access_endpoints`.
            unique: Whether to skip an item that an earlier page had.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The items, one after the other.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return AsyncCursor(
            client,
            _api.mcp_servers.search_mcp_server_access_endpoints._endpoint,
            _api.mcp_servers.search_mcp_server_access_endpoints._request(
                namespace,
                slug,
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
                server_version=server_version,
                server_alias=server_alias,
            ),
            page_token,
            lambda response: (response.mcp_access_endpoints, response.next_page_token),
        ).iterate((lambda item: item.id) if unique is not False else None)

    async def get_access_endpoint(
        self,
        namespace: str,
        slug: str,
        endpoint_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> McpAccessEndpoint:
        """Get an access endpoint of an MCP server.

        getMcpAccessEndpoint · GET /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints/{endpoint_id}

        Returns an endpoint with the version that it leads to. An endpoint of another server is 404, and so is one whose
        version was marked as deleted.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            endpoint_id: The identifier of the access endpoint, such as `ae-0f3c…`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The endpoint.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.mcp_servers.get_mcp_access_endpoint.asyncio(namespace, slug, endpoint_id, client=client)

    async def update_access_endpoint(
        self,
        namespace: str,
        slug: str,
        endpoint_id: str,
        *,
        url: str | None = None,
        transport_type: McpTransportTypeInput | Null | None = None,
        server_version: str | Null | None = None,
        server_alias: str | Null | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> McpAccessEndpoint:
        """Change an access endpoint of an MCP server.

        updateMcpAccessEndpoint · PATCH /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints/{endpoint_id}

        Changes what is given and returns the endpoint. Setting a version drops the alias, and the other way round; both
        at once are 400. An endpoint whose version was marked as deleted is 400 `BAD_REQUEST` unless it is given
        another.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            endpoint_id: The identifier of the access endpoint, such as `ae-0f3c…`.
            url: The new URL. Any string that is not blank is accepted; null is rejected.
            transport_type: How to talk to the URL.
            server_version: The version that is served at the URL from now on, in place of an alias.
            server_alias: The alias that the endpoint follows from now on, in place of a version.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The endpoint was changed.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.mcp_servers.update_mcp_access_endpoint.asyncio(
            namespace,
            slug,
            endpoint_id,
            body=_models.UpdateMcpAccessEndpointRequest(
                url=url, transport_type=transport_type, server_version=server_version, server_alias=server_alias
            ),
            client=client,
        )

    async def delete_access_endpoint(
        self,
        namespace: str,
        slug: str,
        endpoint_id: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Remove an access endpoint of an MCP server.

        deleteMcpAccessEndpoint · DELETE /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints/{endpoint_id}

        Removes the note of a URL permanently. Whatever listens there is not touched. Deleting twice is 404.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            endpoint_id: The identifier of the access endpoint, such as `ae-0f3c…`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.mcp_servers.delete_mcp_access_endpoint.asyncio(namespace, slug, endpoint_id, client=client)

    async def set_tag(
        self,
        namespace: str,
        slug: str,
        key: str,
        value: object,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set a tag on an MCP server.

        setMcpServerTag · POST /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/tags

        Sets a tag, replacing an older value of the same key.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            key: The key. Any string is accepted, even the empty one, which no described request can remove. At most
                250 characters outside SQLite.
            value: The string, which may be empty. At most 5000 characters outside SQLite.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.mcp_servers.set_mcp_server_tag.asyncio(
            namespace, slug, body=_models.SetMcpTagRequest(key=key, value=value), client=client
        )

    async def delete_tag(
        self,
        namespace: str,
        slug: str,
        key: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Remove a tag from an MCP server.

        deleteMcpServerTag · DELETE /api/3.0/mlflow/mcp-servers/{namespace}/{slug}/tags/{key}

        Removes a tag permanently. A key that is not set is 404.

        Args:
            namespace: The first half of the server's name, such as `com.example`.
            slug: The second half of the server's name, such as `weather`.
            key: The key of the tag. It may contain slashes, percent-encoded.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.mcp_servers.delete_mcp_server_tag.asyncio(namespace, slug, key, client=client)
