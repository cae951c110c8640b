"""Operations of the tag mcp_servers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from mlflow_rest.api.mcp_servers import (
    create_mcp_access_endpoint,
    create_mcp_server,
    create_mcp_server_version,
    delete_mcp_access_endpoint,
    delete_mcp_server,
    delete_mcp_server_alias,
    delete_mcp_server_tag,
    delete_mcp_server_version,
    delete_mcp_server_version_tag,
    get_mcp_access_endpoint,
    get_mcp_server,
    get_mcp_server_version,
    get_mcp_server_version_by_alias,
    search_mcp_access_endpoints,
    search_mcp_server_access_endpoints,
    search_mcp_server_versions,
    search_mcp_servers,
    set_mcp_server_alias,
    set_mcp_server_tag,
    set_mcp_server_version_tag,
    update_mcp_access_endpoint,
    update_mcp_server,
    update_mcp_server_version,
)
from mlflow_rest.models import (
    CreateMcpAccessEndpointRequest,
    CreateMcpServerRequest,
    CreateMcpServerVersionRequest,
    McpIcon,
    McpServerVersion,
    McpTool,
    SetMcpServerAliasRequest,
    SetMcpTagRequest,
    UpdateMcpAccessEndpointRequest,
    UpdateMcpServerRequest,
    UpdateMcpServerVersionRequest,
)

if TYPE_CHECKING:
    from tests.live.operations.recorder import Recorder

SPACE = "com.example"
URL = "https://weather.example.com/mcp"
# The server looks up the hosts of icons. An address needs no name service.
ICON = "https://1.1.1.1/i.png"


def new_version(client: Recorder, slug: str, version: str = "1.0.0") -> McpServerVersion:
    """An active version with one tool; its server is made with it."""
    body = CreateMcpServerVersionRequest(
        server_json={"name": f"{SPACE}/{slug}", "version": version, "description": "Forecasts for any place."},
        status="active",
        tools=[McpTool(name="forecast", description="Forecasts the weather.", inputSchema={"type": "object"})],
    )
    return create_mcp_server_version.sync(SPACE, slug, client=client, body=body)


@pytest.mark.covers("createMcpServer", "getMcpServer", "updateMcpServer")
def test_a_server_can_be_described_before_it_has_a_version(client: Recorder, unique_name: Callable[[str], str]) -> None:
    slug = unique_name("weather")
    body = CreateMcpServerRequest(
        name=f"{SPACE}/{slug}", description="Forecasts", icons=[McpIcon(src=ICON, mimeType="image/png")]
    )
    created = create_mcp_server.sync(client=client, body=body)
    assert (created.name, created.description, created.status) == (f"{SPACE}/{slug}", "Forecasts", None)

    server = get_mcp_server.sync(SPACE, slug, client=client)
    assert [(one.src, one.mimeType) for one in server.icons] == [(ICON, "image/png")]
    assert server.creation_timestamp == created.creation_timestamp

    change = UpdateMcpServerRequest(display_name="Weather")
    updated = update_mcp_server.sync(SPACE, slug, client=client, body=change)
    assert (updated.display_name, updated.description) == ("Weather", "Forecasts")


@pytest.mark.covers("createMcpServerVersion", "getMcpServerVersion", "searchMcpServerVersions")
def test_a_version_makes_its_server(client: Recorder, unique_name: Callable[[str], str]) -> None:
    slug = unique_name("weather")
    created = new_version(client, slug)
    assert (created.name, created.version, created.status) == (f"{SPACE}/{slug}", "1.0.0", "active")

    server = get_mcp_server.sync(SPACE, slug, client=client)
    assert (server.status, server.latest_version) == ("active", "1.0.0")

    version = get_mcp_server_version.sync(SPACE, slug, "1.0.0", client=client)
    assert version.server_json["description"] == "Forecasts for any place."
    [tool] = version.tools
    assert (tool.name, tool.description, tool.inputSchema) == ("forecast", "Forecasts the weather.", {"type": "object"})

    new_version(client, slug, "1.1.0")
    # Without the backticks the server cannot read it.
    searched = search_mcp_server_versions.sync(SPACE, slug, client=client, order_by=["`version` DESC"])
    assert [one.version for one in searched.mcp_server_versions] == ["1.1.0", "1.0.0"]


@pytest.mark.covers("searchMcpServers")
def test_servers_are_found_by_name(client: Recorder, unique_name: Callable[[str], str]) -> None:
    slug = unique_name("weather")
    new_version(client, slug)
    servers = search_mcp_servers.sync(client=client, filter_string=f"name = '{SPACE}/{slug}'").mcp_servers
    assert [(one.name, one.latest_version) for one in servers] == [(f"{SPACE}/{slug}", "1.0.0")]


@pytest.mark.covers("setMcpServerTag", "deleteMcpServerTag")
def test_a_server_has_tags(client: Recorder, unique_name: Callable[[str], str]) -> None:
    slug = unique_name("weather")
    new_version(client, slug)
    set_mcp_server_tag.sync(SPACE, slug, client=client, body=SetMcpTagRequest(key="team/role", value="search"))
    assert get_mcp_server.sync(SPACE, slug, client=client).tags == {"team/role": "search"}
    delete_mcp_server_tag.sync(SPACE, slug, "team/role", client=client)
    assert get_mcp_server.sync(SPACE, slug, client=client).tags == {}


@pytest.mark.covers("setMcpServerVersionTag", "deleteMcpServerVersionTag")
def test_a_version_has_tags(client: Recorder, unique_name: Callable[[str], str]) -> None:
    slug = unique_name("weather")
    new_version(client, slug)
    body = SetMcpTagRequest(key="checked/by", value="ada")
    set_mcp_server_version_tag.sync(SPACE, slug, "1.0.0", client=client, body=body)
    assert get_mcp_server_version.sync(SPACE, slug, "1.0.0", client=client).tags == {"checked/by": "ada"}
    delete_mcp_server_version_tag.sync(SPACE, slug, "1.0.0", "checked/by", client=client)
    assert get_mcp_server_version.sync(SPACE, slug, "1.0.0", client=client).tags == {}


@pytest.mark.covers("setMcpServerAlias", "getMcpServerVersionByAlias", "deleteMcpServerAlias")
def test_an_alias_moves_from_version_to_version(client: Recorder, unique_name: Callable[[str], str]) -> None:
    slug = unique_name("weather")
    for version in ("1.0.0", "2.0.0"):
        new_version(client, slug, version)
        body = SetMcpServerAliasRequest(alias="prod", version=version)
        set_mcp_server_alias.sync(SPACE, slug, client=client, body=body)
        assert get_mcp_server_version_by_alias.sync(SPACE, slug, "prod", client=client).version == version
    aliases = get_mcp_server.sync(SPACE, slug, client=client).aliases
    assert aliases == {"prod": "2.0.0"}

    delete_mcp_server_alias.sync(SPACE, slug, "prod", client=client)
    gone = get_mcp_server_version_by_alias.sync_detailed(SPACE, slug, "prod", client=client)
    assert gone.status_code == 404


@pytest.mark.covers(
    "createMcpAccessEndpoint", "getMcpAccessEndpoint", "searchMcpAccessEndpoints", "searchMcpServerAccessEndpoints"
)
def test_an_access_endpoint_leads_to_a_version_or_follows_an_alias(
    client: Recorder, unique_name: Callable[[str], str]
) -> None:
    slug = unique_name("weather")
    new_version(client, slug)
    set_mcp_server_alias.sync(SPACE, slug, client=client, body=SetMcpServerAliasRequest(alias="prod", version="1.0.0"))
    fixed = create_mcp_access_endpoint.sync(
        SPACE,
        slug,
        client=client,
        body=CreateMcpAccessEndpointRequest(url=URL, transport_type="streamable-http", server_version="1.0.0"),
    )
    following = create_mcp_access_endpoint.sync(
        SPACE, slug, client=client, body=CreateMcpAccessEndpointRequest(url=f"{URL}/prod", server_alias="prod")
    )
    assert (fixed.server_name, fixed.url, fixed.transport_type) == (f"{SPACE}/{slug}", URL, "streamable-http")
    assert (fixed.server_version, fixed.server_alias) == ("1.0.0", None)
    assert (following.server_version, following.server_alias) == (None, "prod")

    endpoint = get_mcp_access_endpoint.sync(SPACE, slug, following.id, client=client)
    assert endpoint.resolved_version
    assert (endpoint.id, endpoint.resolved_version.version) == (following.id, "1.0.0")

    of_server = search_mcp_server_access_endpoints.sync(SPACE, slug, client=client).mcp_access_endpoints
    assert {one.id for one in of_server} == {fixed.id, following.id}
    of_alias = search_mcp_access_endpoints.sync(
        client=client, filter_string=f"server_name = '{SPACE}/{slug}'", server_alias="prod"
    ).mcp_access_endpoints
    assert [one.id for one in of_alias] == [following.id]


@pytest.mark.covers("updateMcpAccessEndpoint", "deleteMcpAccessEndpoint")
def test_an_access_endpoint_moves_and_goes(client: Recorder, unique_name: Callable[[str], str]) -> None:
    slug = unique_name("weather")
    new_version(client, slug)
    new_version(client, slug, "2.0.0")
    create = CreateMcpAccessEndpointRequest(url=URL, server_version="1.0.0")
    endpoint_id = create_mcp_access_endpoint.sync(SPACE, slug, client=client, body=create).id
    body = UpdateMcpAccessEndpointRequest(url=f"{URL}/2", transport_type="sse", server_version="2.0.0")
    updated = update_mcp_access_endpoint.sync(SPACE, slug, endpoint_id, client=client, body=body)
    assert (updated.id, updated.url, updated.transport_type) == (endpoint_id, f"{URL}/2", "sse")
    assert updated.server_version == "2.0.0"

    delete_mcp_access_endpoint.sync(SPACE, slug, endpoint_id, client=client)
    gone = get_mcp_access_endpoint.sync_detailed(SPACE, slug, endpoint_id, client=client)
    assert gone.status_code == 404


@pytest.mark.covers("updateMcpServerVersion", "deleteMcpServerVersion", "deleteMcpServer")
def test_a_version_is_withdrawn_before_it_is_deleted(client: Recorder, unique_name: Callable[[str], str]) -> None:
    slug = unique_name("weather")
    new_version(client, slug)
    # As long as a version is active, neither it nor its server can be deleted.
    assert delete_mcp_server.sync_detailed(SPACE, slug, client=client).status_code == 400
    body = UpdateMcpServerVersionRequest(status="draft", tools=[McpTool(name="history")])
    updated = update_mcp_server_version.sync(SPACE, slug, "1.0.0", client=client, body=body)
    assert (updated.status, [tool.name for tool in updated.tools]) == ("draft", ["history"])

    delete_mcp_server_version.sync(SPACE, slug, "1.0.0", client=client)
    assert search_mcp_server_versions.sync(SPACE, slug, client=client).mcp_server_versions == []
    delete_mcp_server.sync(SPACE, slug, client=client)
    assert get_mcp_server.sync_detailed(SPACE, slug, client=client).status_code == 404
