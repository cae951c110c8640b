# Made by `make generate` from spec/paths/skills.yaml (sha256 a634e4b81126112f) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ..._codec import JsonReader, encode, path_segment
from ..._endpoint import Endpoint
from ...models.skill_version import SkillVersion
from ...models.update_skill_version_request import UpdateSkillVersionRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "updateOrganizationSkillVersion",
    "PATCH",
    "/api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}",
    "skills",
    True,
    "3.18",
)
_endpoint = Endpoint(OPERATION, JsonReader(SkillVersion))


def _request(organization: str, name: str, version: int, *, body: UpdateSkillVersionRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    path = "/api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}".format(
        organization=path_segment("organization", organization),
        name=path_segment("name", name),
        version=path_segment("version", str(version)),
    )
    return path, (), encode(body.to_dict()), headers


def sync(
    organization: str, name: str, version: int, *, client: Sender, body: UpdateSkillVersionRequest
) -> SkillVersion:
    """Change the status of a version of a skill of an organization.

    updateOrganizationSkillVersion · PATCH /api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}

    Moves a version to another status, the only thing that can be updated, and answers it. A draft may become `active`
    or `deleted`, an active version `draft` or `deprecated`, a deprecated one `active` or `deleted`; anything else, the
    present status included, is 400. `deleted` erases the aliases of the version too, just as
    deleteOrganizationSkillVersion does. A request without status changes nothing. 409 is a version that someone else
    changed meanwhile.

    Args:
        organization: The organization, without its `@`.
        name: The name of the skill.
        version: The number of the version.
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The version has the status.

    Raises:
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(organization, name, version, body=body)))


def sync_detailed(
    organization: str, name: str, version: int, *, client: Sender, body: UpdateSkillVersionRequest
) -> Response[SkillVersion]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(organization, name, version, body=body)))


async def asyncio(
    organization: str, name: str, version: int, *, client: AsyncSender, body: UpdateSkillVersionRequest
) -> SkillVersion:
    """Change the status of a version of a skill of an organization.

    updateOrganizationSkillVersion · PATCH /api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}

    Moves a version to another status, the only thing that can be updated, and answers it. A draft may become `active`
    or `deleted`, an active version `draft` or `deprecated`, a deprecated one `active` or `deleted`; anything else, the
    present status included, is 400. `deleted` erases the aliases of the version too, just as
    deleteOrganizationSkillVersion does. A request without status changes nothing. 409 is a version that someone else
    changed meanwhile.

    Args:
        organization: The organization, without its `@`.
        name: The name of the skill.
        version: The number of the version.
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The version has the status.

    Raises:
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(organization, name, version, body=body)))


async def asyncio_detailed(
    organization: str, name: str, version: int, *, client: AsyncSender, body: UpdateSkillVersionRequest
) -> Response[SkillVersion]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(organization, name, version, body=body)))
