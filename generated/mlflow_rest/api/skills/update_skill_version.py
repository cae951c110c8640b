# Made by `make generate` from spec/paths/skills.yaml (sha256 fb1242043282a9bd).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, encode, path_segment
from ..._endpoint import Endpoint
from ...models.skill_version import SkillVersion
from ...models.update_skill_version_request import UpdateSkillVersionRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "updateSkillVersion", "PATCH", "/api/3.0/mlflow/skills/{name}/versions/{version}", "skills", True, "3.18"
)
_endpoint = Endpoint(OPERATION, JsonReader(SkillVersion))


def _request(name: str, version: int, *, body: UpdateSkillVersionRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    path = "/api/3.0/mlflow/skills/{name}/versions/{version}".format(
        name=path_segment("name", name), version=path_segment("version", str(version))
    )
    return path, (), encode(body.to_dict()), headers


def sync(name: str, version: int, *, client: Sender, body: UpdateSkillVersionRequest) -> SkillVersion:
    """Change the status of a version of a skill.

    updateSkillVersion · PATCH /api/3.0/mlflow/skills/{name}/versions/{version}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(name, version, body=body)))


def sync_detailed(
    name: str, version: int, *, client: Sender, body: UpdateSkillVersionRequest
) -> Response[SkillVersion]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(name, version, body=body)))


async def asyncio(name: str, version: int, *, client: AsyncSender, body: UpdateSkillVersionRequest) -> SkillVersion:
    """Change the status of a version of a skill.

    updateSkillVersion · PATCH /api/3.0/mlflow/skills/{name}/versions/{version}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(name, version, body=body)))


async def asyncio_detailed(
    name: str, version: int, *, client: AsyncSender, body: UpdateSkillVersionRequest
) -> Response[SkillVersion]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(name, version, body=body)))
