# Made by `make generate` from spec/paths/scorers.yaml (sha256 19eacaf02e58facc) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.delete_scorer_request import DeleteScorerRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("deleteScorer", "DELETE", "/api/3.0/mlflow/scorers/delete", "scorers", True, "3.4")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: DeleteScorerRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/scorers/delete",
        (),
        encode(body.to_dict() if body.__class__ is DeleteScorerRequest else _v.check_body(body, DeleteScorerRequest)),
        headers,
    )


def sync(*, client: Sender, body: DeleteScorerRequest) -> None:
    """Delete a version of a scorer, or all of it.

    deleteScorer · DELETE /api/3.0/mlflow/scorers/delete

    Erases one version for good, or the scorer with all its versions and its online scoring when no version is named. A
    version that does not fit into 32 bits counts as none: all are erased. Deleting twice is 404, a deleted experiment
    400. The number of the newest version is given out again once that version is erased. The fields go into the JSON
    body; in the query they are not seen.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteScorerRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteScorerRequest) -> None:
    """Delete a version of a scorer, or all of it.

    deleteScorer · DELETE /api/3.0/mlflow/scorers/delete

    Erases one version for good, or the scorer with all its versions and its online scoring when no version is named. A
    version that does not fit into 32 bits counts as none: all are erased. Deleting twice is 404, a deleted experiment
    400. The number of the newest version is given out again once that version is erased. The fields go into the JSON
    body; in the query they are not seen.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteScorerRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
