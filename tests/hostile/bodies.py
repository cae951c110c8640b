"""Lets a stub server respond with mutated bodies, and judges what comes of it."""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules
from random import Random
from typing import Any

from mlflow_rest import ContractWarning
from mlflow_rest._operations import OPERATIONS
from mlflow_rest.types import RawResponse

from mlflow_wrap import MLflow, MLflowError
from tests.hostile.arguments import describe
from tests.hostile.calls import calls
from tests.hostile.examples import Example, examples
from tests.hostile.mutate import mutate
from tests.hostile.stub import URL, StubServer

_ERROR = {
    "error_code": "INVALID_PARAMETER_VALUE",
    "message": "Registered model alias x not found.",
    "detail": [{"type": "missing", "loc": ["body", "name"], "msg": "Field required", "input": {}}],
    "errors": [{"message": "one"}],
}


def run_facade(
    count: int, seed: int, server: StubServer, client: MLflow, files: Mapping[str, Any]
) -> tuple[list[str], Counter[str]]:
    """Call public methods while one of their responses is mutated.

    Args:
        count: How many calls to make.
        seed: Chooses the mutations.
        server: The stub server.
        client: Its client.
        files: The arguments that name files of this machine.

    Returns:
        What went wrong, and how often each outcome occurred.
    """
    problems: list[str] = []
    outcomes: Counter[str] = Counter()
    failures = []
    for call in calls(client, files):
        server.sent.clear()
        call.run(client)
        if server.sent:
            failures.append((call, len(server.sent)))
    for number in range(count):
        random = Random(f"{seed} {number}")  # noqa: S311 - it keeps no secret
        call, requests = failures[number % len(failures)]
        mutated = random.randrange(requests)

        def change(example: Example, index: int, random: Random = random, mutated: int = mutated) -> tuple[int, bytes]:
            if index != mutated:
                return example.status, example.content
            if random.random() < 0.1:
                return random.choice((400, 404, 409, 500)), mutate(_ERROR, random)
            return example.status, mutate(example.body, random)

        server.sent.clear()
        server.change = change
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", ContractWarning)
                call.run(client)
        except MLflowError as error:
            outcomes[type(error).__name__] += 1
        except Exception as error:
            outcomes["foreign"] += 1
            problems.append(f"{call.name}, seed {seed}, number {number}, response {mutated}: {describe(error)}")
        else:
            outcomes["returned"] += 1
    server.change = None
    return problems, outcomes


def run_operations(count: int, seed: int, client: MLflow) -> tuple[list[str], Counter[str]]:
    """Read mutated bodies of every operation that returns JSON, as a call through `client.raw` does.

    Args:
        count: How many bodies to read.
        seed: Chooses the mutations.
        client: A client.

    Returns:
        What went wrong, and how often each outcome occurred.
    """
    problems: list[str] = []
    outcomes: Counter[str] = Counter()
    endpoints = [(example, _endpoint(example)) for example in examples() if example.body is not None]
    for number in range(count):
        random = Random(f"{seed} {number}")  # noqa: S311 - it keeps no secret
        example, endpoint = endpoints[number % len(endpoints)]
        is_error = random.random() < 0.1
        status = random.choice((400, 404, 409, 500)) if is_error else example.status
        content = mutate(_ERROR if is_error else example.body, random)
        response = RawResponse(status, {"content-type": "application/json"}, content, URL + example.path)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", ContractWarning)
                endpoint.result(client.raw, response)
        except MLflowError as error:
            outcomes[type(error).__name__] += 1
            str(error)
        except Exception as error:
            outcomes["foreign"] += 1
            problems.append(f"{example.operation_id}, seed {seed}, number {number}: {describe(error)}")
        else:
            outcomes["returned"] += 1
    return problems, outcomes


def _endpoint(example: Example) -> Any:
    tag = OPERATIONS[example.operation_id].tag
    package = import_module(f"mlflow_rest.api.{tag}")
    modules = (import_module(f"{package.__name__}.{module.name}") for module in iter_modules(package.__path__))
    return next(module._endpoint for module in modules if example.operation_id == module.OPERATION.id)
