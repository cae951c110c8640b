"""Prose, messages and names use the words of `docs/vocabulary.md`."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
VOCABULARY = ROOT / "docs" / "vocabulary.md"
WORDS_SECTION, _, _REST = VOCABULARY.read_text("utf-8").partition("## Words to choose with care")
REJECTED = [
    word.strip()
    for row in re.findall(r"^\| ([^|]+) \| [^|]+ \|$", WORDS_SECTION, re.MULTILINE)[1:]
    for word in row.split(",")
]
REJECTED_NAMES = set(re.findall("`([a-z]+)`", _REST.partition("## Names that are not used")[2].strip().splitlines()[0]))
WORDS = re.compile(r"\b(" + "|".join(map(re.escape, sorted(REJECTED, key=len, reverse=True))) + r")\b", re.IGNORECASE)
# Quoted names, code and words of a server; and the one thing that is refused.
QUOTED = re.compile(
    r"``.*?``|`[^`]*`|\"[^\"\n]*\"|connections? (?:is |are |was )?refused|refused? connections?|refuses connections"
    r"|accepted nor refused",
    re.IGNORECASE,
)
BLOCKS = re.compile(r"^ *```.*?^ *```$", re.MULTILINE | re.DOTALL)
# Made by `make generate`, or rules on words.
GENERATED = {"_sync", "golden", "upstream", "test_vocabulary.py", "vocabulary.md", "node_modules"}


def files(suffix: str, *folders: str) -> list[Path]:
    listed = [path for folder in folders for path in (ROOT / folder).rglob(f"*{suffix}")]
    return sorted(path for path in listed if not GENERATED & set(path.relative_to(ROOT).parts))


LIBRARY = files(".py", "mlflow_wrap", "generator", "benchmarks", "scripts", "examples")
CODE = [*LIBRARY, *files(".py", "tests")]
# Their names are still to be changed.
PAGES = [*files(".md", "docs", "spec", "generator", "mlflow_wrap"), *sorted(ROOT.glob("*.md"))]


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


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


def comments(source: str) -> Iterator[str]:
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield token.string


def docstrings(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            yield node.value.value


def messages(tree: ast.Module) -> Iterator[str]:
    """Literal strings of more than one word."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value.strip():
            yield node.value


def defined_names(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name, ctx=ast.Store()) | ast.Attribute(attr=name, ctx=ast.Store()) | ast.arg(arg=name):
                yield name
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.alias(asname=str(name)) | ast.MatchAs(name=str(name)):
                yield name


def rejected(prose: str) -> list[str]:
    return [match[0] for match in WORDS.finditer(QUOTED.sub("", " ".join(prose.split())))]


def rejected_names(tree: ast.Module) -> list[str]:
    names = {name: name.strip("_").lower() for name in defined_names(tree)}
    return sorted(name for name, word in names.items() if word in REJECTED_NAMES or rejected(word.replace("_", " ")))


def test_the_page_lists_the_words() -> None:
    assert len(REJECTED) > 50
    assert {"found", "given", "known", "kind", "what", "most"} < REJECTED_NAMES
    assert rejected("The answer is left out, for good.") == ["answer", "left out", "for good"]
    assert rejected("`answer` and a connection refused by the system") == []
    assert rejected_names(ast.parse("def f(given, data):\n    found, run = 1, 2\n    self.kind = run")) == [
        "found",
        "given",
        "kind",
    ]
    assert rejected_names(ast.parse("def test_it_is_refused(): ...\ndef refuse_connections(): ...")) == [
        "test_it_is_refused"
    ]


@pytest.mark.parametrize("path", files(".yaml", "spec"), ids=name_of)
def test_the_spec_uses_the_words_of_the_page(path: Path) -> None:
    prose = [*descriptions(yaml.safe_load(path.read_text("utf-8")))]
    assert [word for text in prose for word in rejected(text)] == []


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_the_documentation_uses_the_words_of_the_page(path: Path) -> None:
    assert rejected(BLOCKS.sub("", path.read_text("utf-8"))) == []


@pytest.mark.parametrize("path", files(".jinja", "generator/templates"), ids=name_of)
def test_the_templates_use_the_words_of_the_page(path: Path) -> None:
    assert rejected(path.read_text("utf-8").replace('"""', "")) == []


@pytest.mark.parametrize("path", CODE, ids=name_of)
def test_docstrings_comments_and_names_use_the_words_of_the_page(path: Path) -> None:
    source = path.read_text("utf-8")
    tree = ast.parse(source)
    prose = [*docstrings(tree), *comments(source)]
    assert [word for text in prose for word in rejected(text)] == []
    assert rejected_names(tree) == []


@pytest.mark.parametrize("path", LIBRARY, ids=name_of)
def test_messages_use_the_words_of_the_page(path: Path) -> None:
    prose = messages(ast.parse(path.read_text("utf-8")))
    assert [word for text in prose for word in rejected(text)] == []
