# Made by `make generate` from live/_async/test_prompts.py.
# Do not edit: change the async source. @generated
"""Prompts on a real server, and together with MLflow's own client."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from mlflow_wrap import InvalidArgument, MLflow, NoMatch, ResourceAlreadyExists, ResourceDoesNotExist

NO_NAME = "there-is-no-such-prompt"
CHAT = [{"role": "system", "content": "Be {{style}}."}, {"role": "user", "content": "{{question}}"}]
# A process of its own: MLflow's client keeps what it knows in globals, and warns of much.
OFFICIAL = """
import json, sys
import mlflow
from mlflow import MlflowClient

url, name = sys.argv[1:]
mlflow.set_tracking_uri(url)
first = mlflow.genai.load_prompt(f"prompts:/{name}/1")
chat = mlflow.genai.load_prompt(f"prompts:/{name}@talk")
newest = mlflow.genai.load_prompt(name)
client = MlflowClient()
(prompt,) = client.search_prompts(f"name = '{name}'")
mine = client.register_prompt(
    name, "Bye {{name}}", commit_message="theirs", tags={"by": "them"}, response_format={"type": "string"}
)
print(json.dumps({
    "first": [first.template, first.commit_message, first.tags, sorted(first.variables), first.format(name="Ann")],
    "chat": [chat.version, chat.template, chat.response_format, chat.format(style="a", question="b")],
    "config": chat.model_config,
    "newest": newest.version,
    "prompt": [prompt.name, prompt.description, prompt.tags["team"]],
    "registered": mine.version,
}))
"""


def load_by_official_client(url: str, name: str) -> dict[str, Any]:
    """What MLflow's own client makes of a prompt; it registers one more version."""
    python = os.environ.get("MLFLOW_WRAP_SERVER_PYTHON", sys.executable)
    env = {**os.environ, "MLFLOW_DISABLE_TELEMETRY": "true"}
    done = subprocess.run([python, "-c", OFFICIAL, url, name], capture_output=True, text=True, check=False, env=env)
    assert done.returncode == 0, done.stderr
    prompt: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return prompt


def test_the_official_client_reads_our_prompts_and_we_read_its(
    sync_client: MLflow, unique_name: Callable[[str], str]
) -> None:
    prompts, name = sync_client.prompts, unique_name("prompt")
    prompts.register(name, "Hi {{ name }}", commit_message="first", tags={"team": "a"})
    schema = {"type": "object"}
    prompts.register(name, CHAT, response_format=schema, model_config={"model_name": "m", "temperature": 0.5})
    prompts.set_alias(name, "talk", 2)

    seen = load_by_official_client(sync_client.tracking_uri, name)

    assert seen["first"] == ["Hi {{ name }}", "first", {"team": "a"}, ["name"], "Hi Ann"]
    filled = [{"role": "system", "content": "Be a."}, {"role": "user", "content": "b"}]
    assert seen["chat"][:3] == [2, CHAT, schema]
    assert seen["chat"][3] == filled
    assert seen["config"] == {"model_name": "m", "temperature": 0.5}
    assert (seen["newest"], seen["registered"]) == (2, 3)
    assert seen["prompt"] == [name, "first", "a"]
    theirs = prompts.load(name)
    assert (theirs.version, theirs.template, theirs.commit_message) == (3, "Bye {{name}}", "theirs")
    assert (theirs.tags, theirs.response_format) == ({"by": "them"}, {"type": "string"})


def test_each_registration_is_a_version(sync_client: MLflow, unique_name: Callable[[str], str]) -> None:
    prompts, name = sync_client.prompts, unique_name("prompt")
    first = prompts.register(name, "Hi {{name}}", commit_message="first", tags={"team": "a"})
    assert (first.name, first.version, first.template, first.commit_message) == (name, 1, "Hi {{name}}", "first")
    assert first.tags == {"team": "a"}
    second = prompts.register(
        name, CHAT, tags={"team": "b"}, response_format={"type": "object"}, model_config={"model_name": "m"}
    )
    assert prompts.load(name, version=1) == first
    assert prompts.load(name, version="2") == second
    assert prompts.load(name) == second
    assert (second.template, second.commit_message) == (CHAT, None)
    assert (second.response_format, second.model_config) == ({"type": "object"}, {"model_name": "m"})
    filled = second.format(style="kind", question="?")
    assert filled == [{"role": "system", "content": "Be kind."}, {"role": "user", "content": "?"}]
    prompt = prompts.get(name)
    assert (prompt.name, prompt.description, prompt.tags) == (name, "first", {"team": "b"})


def test_an_alias_points_to_one_version(sync_client: MLflow, unique_name: Callable[[str], str]) -> None:
    prompts, name = sync_client.prompts, unique_name("prompt")
    for text in ("one", "two"):
        prompts.register(name, text)
    prompts.set_alias(name, "live", 2)
    prompts.set_alias(name, "live", 1)
    prompt = prompts.load(name, alias="live")
    assert (prompt.template, prompt.aliases) == ("one", ["live"])
    assert (prompts.load(name)).aliases == []
    with pytest.raises(InvalidArgument, match="not several of these"):
        prompts.load(name, version=1, alias="live")
    with pytest.raises(InvalidArgument, match="'latest'"):
        prompts.set_alias(name, "latest", 1)
    with pytest.raises(ResourceDoesNotExist):
        prompts.set_alias(name, "live", 7)


def test_a_deleted_version_is_gone(sync_client: MLflow, unique_name: Callable[[str], str]) -> None:
    prompts, name = sync_client.prompts, unique_name("prompt")
    prompts.register(name, "one")
    prompts.register(name, "two")
    prompts.delete_version(name, 2)
    assert (prompts.load(name)).version == 1
    with pytest.raises(ResourceDoesNotExist):
        prompts.load(name, version=2)
    with pytest.raises(ResourceDoesNotExist):
        prompts.delete_version(name, 2)
    prompts.delete_version(name, 1)
    with pytest.raises(NoMatch, match="no versions"):
        prompts.load(name)


def test_search_finds_prompts_and_no_models(sync_client: MLflow, unique_name: Callable[[str], str]) -> None:
    prompts, stem = sync_client.prompts, unique_name("prompt")
    names = [f"{stem}-{index}" for index in range(3)]
    for index, name in enumerate(names):
        prompts.register(name, "text", tags={"odd": index % 2})
    sync_client.registered_models.create(f"{stem}-model")
    condition = f"name LIKE '{stem}%'"
    first = prompts.search(condition, max_results=2)
    assert [prompt.name for prompt in first] == names[:2]
    rest = prompts.search(condition, max_results=2, page_token=first.next_page_token)
    assert ([prompt.name for prompt in rest], rest.next_page_token) == (names[2:], None)
    backwards = prompts.iter_search(condition, order_by=["name DESC"])
    assert [prompt.name for prompt in backwards] == names[::-1]
    odd = prompts.iter_search(f"{condition} AND tags.odd = '1'")
    assert [(prompt.name, prompt.tags) for prompt in odd] == [(names[1], {"odd": "1"})]
    assert len(prompts.search(max_results=1)) == 1


def test_a_missing_prompt_says_so(sync_client: MLflow) -> None:
    prompts = sync_client.prompts
    with pytest.raises(ResourceDoesNotExist):
        prompts.get(NO_NAME)
    for selector in ({}, {"version": 1}, {"alias": "live"}):
        with pytest.raises(ResourceDoesNotExist):
            prompts.load(NO_NAME, **selector)
    with pytest.raises(ResourceDoesNotExist):
        prompts.delete_version(NO_NAME, 1)


def test_a_model_is_no_prompt(sync_client: MLflow, model_name: str) -> None:
    prompts = sync_client.prompts
    sync_client.model_versions.create(model_name, "s3://bucket/model")
    with pytest.raises(NoMatch, match="not a prompt"):
        prompts.get(model_name)
    with pytest.raises(NoMatch, match="not a prompt"):
        prompts.load(model_name, version=1)
    with pytest.raises(ResourceAlreadyExists, match="registered model"):
        prompts.register(model_name, "text")
    assert len(sync_client.registered_models.get_latest_versions(model_name)) == 1


def test_bad_arguments_are_rejected_before_anything_is_created(
    sync_client: MLflow, unique_name: Callable[[str], str]
) -> None:
    prompts, name = sync_client.prompts, unique_name("prompt")
    with pytest.raises(InvalidArgument, match="name must be 1 or more English letters"):
        prompts.register("a b", "text")
    with pytest.raises(InvalidArgument, match="of 1 to 100000"):
        prompts.register(name, "x" * 100_001)
    with pytest.raises(InvalidArgument, match="keeps for itself"):
        prompts.register(name, "text", tags={"mlflow.prompt.text": "other"})
    with pytest.raises(ResourceDoesNotExist):
        prompts.get(name)
