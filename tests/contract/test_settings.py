"""`schemathesis.toml` names operations and dictionaries: an unknown name would do nothing, silently."""

import json
import tomllib
from collections.abc import Iterator
from typing import Any

from tests.contract.fuzz import DESCRIPTION, EXAMPLE_RUN_ID, ROOT
from tests.contract.report import operation_ids

SETTINGS = tomllib.loads((ROOT / "schemathesis.toml").read_text())


def bindings() -> Iterator[tuple[str, Any]]:
    for block in (SETTINGS, *SETTINGS["operations"]):
        yield from block.get("parameters", {}).items()


def test_every_operation_is_described() -> None:
    named = set[str]()
    for block in SETTINGS["operations"]:
        ids = block.get("include-operation-id", [])
        named |= {ids} if isinstance(ids, str) else set(ids)
    assert named <= set(operation_ids(json.loads(DESCRIPTION.read_text())).values())


def test_every_tag_is_described() -> None:
    described = {tag["name"] for tag in json.loads(DESCRIPTION.read_text())["tags"]}
    tags = [block["include-tag"] for block in SETTINGS["operations"] if "include-tag" in block]
    assert {tag for names in tags for tag in ([names] if isinstance(names, str) else names)} <= described


def test_every_dictionary_is_used_and_there() -> None:
    assert {binding["dictionary"] for _, binding in bindings()} == set(SETTINGS["dictionaries"])


def test_examples_are_about_the_run_that_is_replaced() -> None:
    assert EXAMPLE_RUN_ID in DESCRIPTION.read_text()
