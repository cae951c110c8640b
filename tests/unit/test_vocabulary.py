"""The prose of the spec and of the library uses the words of `docs/vocabulary.md`."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "vocabulary.md").read_text("utf-8").partition("## Words to choose with care")[0]
ROWS = re.findall(r"^\| ([^|]+) \| [^|]+ \|$", PAGE, re.MULTILINE)
REJECTED = [word.strip() for row in ROWS for word in row.split(",")]
WORDS = re.compile(
    r"\b(" + "|".join(map(re.escape, sorted(set(REJECTED) - {"not"}, key=len, reverse=True))) + r")\b", re.IGNORECASE
)
# Quoted names, code and words of a server; and the one thing that is refused.
QUOTED = re.compile(
    r"``.*?``|`[^`]*`|\"[^\"\n]*\"|connections? (?:is |are |was )?refused|refused? connections?|refuses connections",
    re.IGNORECASE,
)
SPEC = sorted((ROOT / "spec").rglob("*.yaml"))
CODE = sorted(
    path
    for path in (ROOT / "mlflow_wrap").rglob("*.py")
    if "_sync" not in path.relative_to(ROOT).parts
)  # fmt: skip


def descriptions(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, item in value.items():
            if key in ("description", "summary", "remedy", "reason") and isinstance(item, str):
                yield item
            else:
                yield from descriptions(item)
    elif isinstance(value, list):
        for item in value:
            yield from descriptions(item)


def docstrings_and_comments(path: Path) -> Iterator[str]:
    source = path.read_text("utf-8")
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            yield node.value.value
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield token.string


def rejected(text: str) -> list[str]:
    return [match[0] for match in WORDS.finditer(QUOTED.sub("", " ".join(text.split())))]


def test_the_page_lists_the_words() -> None:
    assert len(REJECTED) > 30
    assert rejected("The answer is left out, for good.") == ["answer", "left out", "for good"]
    assert rejected("`answer` and a connection refused by the system") == []


@pytest.mark.parametrize("path", SPEC, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_spec_uses_the_words_of_the_page(path: Path) -> None:
    assert [word for text in descriptions(yaml.safe_load(path.read_text("utf-8"))) for word in rejected(text)] == []


@pytest.mark.parametrize("path", CODE, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_library_uses_the_words_of_the_page(path: Path) -> None:
    assert [word for text in docstrings_and_comments(path) for word in rejected(text)] == []
