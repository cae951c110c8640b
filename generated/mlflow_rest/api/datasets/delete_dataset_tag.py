# Made by `make generate` from spec/paths/datasets.yaml (sha256 b55ca2f3969adb17) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import read_empty
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteDatasetTag", "DELETE", "/api/3.0/mlflow/datasets/{dataset_id}/tags/{key}", "datasets", True, "3.4"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(dataset_id: str, key: str) -> Request:
    v: Any
    v = dataset_id
    dataset_id_ = _v.check_segment(
        "dataset_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("dataset_id", v, min_length=1)
    )
    v = key
    key_ = _v.check_segment(
        "key", v if v.__class__ is str and v.isascii() and v else _v.check_str("key", v, min_length=1)
    )
    path = f"/api/3.0/mlflow/datasets/{dataset_id_}/tags/{key_}"
    return path, (), None, {}


def sync(dataset_id: str, key: str, *, client: Sender) -> None:
    """Remove a tag from an evaluation dataset.

    deleteDatasetTag · DELETE /api/3.0/mlflow/datasets/{dataset_id}/tags/{key}

    Removes a tag for good. A key that is not set, and an unknown dataset, are 200. A key with a slash in it can be set,
    but never be removed: its path is unknown to the server, 404 with a page.

    Args:
        dataset_id: The identifier of the dataset.
        key: The key of the tag.
        client: Sends the request.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(dataset_id, key)))


def sync_detailed(dataset_id: str, key: str, *, client: Sender) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(dataset_id, key)))


async def asyncio(dataset_id: str, key: str, *, client: AsyncSender) -> None:
    """Remove a tag from an evaluation dataset.

    deleteDatasetTag · DELETE /api/3.0/mlflow/datasets/{dataset_id}/tags/{key}

    Removes a tag for good. A key that is not set, and an unknown dataset, are 200. A key with a slash in it can be set,
    but never be removed: its path is unknown to the server, 404 with a page.

    Args:
        dataset_id: The identifier of the dataset.
        key: The key of the tag.
        client: Sends the request.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(dataset_id, key)))


async def asyncio_detailed(dataset_id: str, key: str, *, client: AsyncSender) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(dataset_id, key)))
