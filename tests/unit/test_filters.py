"""Conditions are written so that the server's own parser reads what was meant, or rejected before they are sent."""

import math
import re
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from mlflow.utils.search_logged_model_utils import parse_filter_string
from mlflow.utils.search_utils import (
    SearchEvaluationDatasetsUtils,
    SearchExperimentsUtils,
    SearchModelUtils,
    SearchModelVersionUtils,
    SearchTraceUtils,
    SearchUtils,
)
from mlflow_rest.models import SearchRunsRequest

from mlflow_wrap import filters as public
from mlflow_wrap._filters import dialects, quoting
from mlflow_wrap._filters.dialects import (
    DATASETS,
    EXPERIMENTS,
    LOGGED_MODELS,
    MODEL_VERSIONS,
    PROMPTS,
    REGISTERED_MODELS,
    RUNS,
    TRACES,
    Dialect,
)
from mlflow_wrap.errors import InvalidArgument
from mlflow_wrap.filters import (
    Filter,
    attribute,
    dataset,
    expectation,
    feedback,
    metadata,
    metric,
    param,
    span,
    tag,
)

NOW = 1_700_000_000_000
Read = tuple[str, str, str, Any]

PARSERS: dict[str, Any] = {
    RUNS.name: SearchUtils,
    EXPERIMENTS.name: SearchExperimentsUtils,
    REGISTERED_MODELS.name: SearchModelUtils,
    PROMPTS.name: SearchModelUtils,
    MODEL_VERSIONS.name: SearchModelVersionUtils,
    TRACES.name: SearchTraceUtils,
    DATASETS.name: SearchEvaluationDatasetsUtils,
}
# What the parsers call them, of which some have two names.
PARSED_AS = {
    "metrics": "metric",
    "params": "parameter",
    "tags": "tag",
    "attributes": "attribute",
    "metadata": "request_metadata",
}


def read(written: str | None, search: Dialect) -> list[Read]:
    """What the server's own parser makes of a filter string."""
    if search is LOGGED_MODELS:
        comparisons = [(item.entity, item.op, item.value) for item in parse_filter_string(written)]
        parsed_ = [(entity.type.value, entity.key, comparator, value) for entity, comparator, value in comparisons]
    else:
        parsed = PARSERS[search.name].parse_search_filter(written)
        parsed_ = [(item["type"], item["key"], item["comparator"], item["value"]) for item in parsed]
    return [
        (PARSED_AS.get(parsed_type, parsed_type), key, comparator, value)
        for parsed_type, key, comparator, value in parsed_
    ]


def meant(condition: Filter) -> list[Read]:
    """What a filter says, in the parsers' words."""
    return [(PARSED_AS.get(one.entity, one.entity), one.key, one.comparator, one.value) for one in condition.conditions]


def normal(item: Read) -> Read:
    """A condition in one of the forms that mean the same: a list of one text is that text, a number is a float."""
    entity, key, comparator, value = item
    key = {"creation_timestamp_ms": "creation_timestamp", "creation_time": "creation_timestamp"}.get(key, key)
    key = "last_updated_timestamp" if key == "last_updated_timestamp_ms" else key
    if isinstance(value, tuple) and len(value) == 1:
        comparator, value = {"IN": "=", "NOT IN": "!="}[comparator], value[0]
    if entity == "metric" or isinstance(value, int):
        value = float(value)
    return entity, key, comparator, value


# ---- quoting -----------------------------------------------------------------------------------------------------


@given(st.text())
def test_a_key_is_quoted_or_rejected(name: str) -> None:
    if "`" in name:
        with pytest.raises(InvalidArgument, match="backtick"):
            quoting.quote_key("metrics", name)
    else:
        assert quoting.quote_key("metrics", name) == f"metrics.`{name}`"


@given(st.text())
def test_a_string_is_quoted_with_quotes_that_it_does_not_contain_or_rejected(value: str) -> None:
    if "'" in value and '"' in value:
        with pytest.raises(InvalidArgument, match="must not contain both"):
            quoting.quote_string(value)
    else:
        quoted = quoting.quote_string(value)
        assert quoted[0] == quoted[-1]
        assert quoted[0] in "'\""
        assert quoted[1:-1] == value
        assert quoted[0] not in value


# ---- what is written ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("condition", "written"),
    [
        (metric("val/loss") > 0.9, "metrics.`val/loss` > 0.9"),
        (metric("loss") <= -1, "metrics.`loss` <= -1.0"),
        (metric("loss") == 1e20, "metrics.`loss` = 1e20"),
        (metric("loss") != np.float32(0.5), "metrics.`loss` != 0.5"),
        (param("lr") == "0.1", "params.`lr` = '0.1'"),
        (param("lr") != "it's", 'params.`lr` != "it\'s"'),
        (tag("team").like("a%"), "tags.`team` LIKE 'a%'"),
        (tag("team").ilike("a%"), "tags.`team` ILIKE 'a%'"),
        (tag("team").rlike("^a"), "tags.`team` RLIKE '^a'"),
        (tag("my team").is_null(), "tags.`my team` IS NULL"),
        (param("lr").is_not_null(), "params.`lr` IS NOT NULL"),
        (attribute("status") == "FINISHED", "status = 'FINISHED'"),
        (attribute("status").is_in(["OK", "ERROR"]), "status IN ('OK', 'ERROR')"),
        (attribute("run_id").not_in(iter(["a"])), "run_id NOT IN ('a')"),
        (attribute("start_time") >= NOW, f"start_time >= {NOW}"),
        (attribute("start_time") < datetime(2024, 1, 1, tzinfo=UTC), "start_time < 1704067200000"),
        (attribute("version_number") > 3, "version_number > 3"),
        (attribute("text").like("%x%"), "attribute.text LIKE '%x%'"),
        (dataset("name") == "iris", "dataset.name = 'iris'"),
        (metadata("user id") == "a", "metadata.`user id` = 'a'"),
        (feedback("ok") == "true", "feedback.`ok` = 'true'"),
        (expectation("score") > 0.5, "expectation.`score` > 0.5"),
        (span("type").is_in(["LLM"]), "span.type IN ('LLM')"),
        ((metric("a") > 1) & (metric("b") < 2), "metrics.`a` > 1.0 AND metrics.`b` < 2.0"),
        (tag("a").is_in(["it's", 'a"\\\n']), r"tags.`a` IN ('it\x27s', 'a\x22\x5c\x0a')"),
    ],
)
def test_a_filter_is_its_raw_string(condition: Filter, written: str) -> None:
    assert str(condition) == written


@pytest.mark.parametrize(
    ("column", "written"),
    [
        (metric("val/loss").desc(), "metrics.`val/loss` DESC"),
        (param("lr").asc(), "params.`lr` ASC"),
        (attribute("start_time").desc(), "start_time DESC"),
        (dataset("name").asc(), "dataset.name ASC"),
    ],
)
def test_a_column_to_order_by(column: str, written: str) -> None:
    assert column == written


def test_filters_are_equal_if_they_say_the_same() -> None:
    assert (tag("a") == "x") & (tag("b") == "y") == Filter(((tag("a") == "x") & (tag("b") == "y")).conditions)
    assert (tag("a") == "x") != (tag("a") == "y")


def test_the_public_module_has_all_that_is_meant_to_be_used() -> None:
    assert sorted(public.__all__) == sorted(name for name in vars(public) if not name.startswith("_"))


def _anything(value: object) -> Any:
    """A value of which the type checker does not know that it is wrong."""
    return value


# ---- what is rejected at once -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (lambda: metric("a") > _anything("0.9"), "a must be a finite number"),
        (lambda: metric("a") > Decimal("NaN"), "a finite number"),
        (lambda: metric("a") < math.inf, r"a finite number"),
        (lambda: metric("a") == None, "a must be a finite number"),  # noqa: E711  # what is tested
        (lambda: metric("a") == 1j, "a must be a finite number"),
        (lambda: param("a") == 0.1, "a must be a str, but it is 0.1"),
        (lambda: param("a") == None, "see is_null"),  # noqa: E711  # what is tested
        (lambda: tag("a").like(_anything(1)), "a must be a str"),
        (lambda: tag("a").is_in("abc"), "must be a list"),
        (lambda: tag("a").is_in([]), "at least one str"),
        (lambda: tag("a").is_in([_anything(1)]), "must be a str"),
        (lambda: attribute("start_time") > 1_700_000_000, "looks like seconds"),
        (lambda: attribute("start_time") > 1.5, "milliseconds since the epoch"),
        (lambda: attribute("start_time") > datetime(2024, 1, 1), "time zone"),
        (lambda: attribute("version_number") > 1.5, "must be an int"),
        (lambda: attribute("a b"), "is a word"),
        (lambda: attribute(""), "a str that is not empty"),
        (lambda: metric(""), "a str that is not empty"),
        (lambda: metric(_anything(5)), "must be a str"),
        (lambda: tag("a`b"), "backtick"),
        (lambda: dataset("size"), "must be one of name, digest, context"),
        (lambda: span("size"), "must be one of name, type, status, content"),
        (lambda: (tag("a") == "x") | (tag("b") == "y"), "no OR"),
        (lambda: True | (tag("b") == "y"), "no OR"),
        (lambda: ~(tag("a") == "x"), "no NOT"),
        (lambda: (tag("a") == "x") and (tag("b") == "y"), "neither true nor false"),
        (lambda: 0 < metric("a") < 1, "neither true nor false"),
        (lambda: (tag("a") == "x") & _anything("tags.b = 'y'"), "only a Filter"),
        (lambda: not tag("a"), "neither true nor false: compare it"),
        (lambda: str(tag("a") == 'it\'s "so"'), "both ' and \""),
        (lambda: str((tag("a") == "x\\") & (tag("b") == "y\\")), "only one str in a search may end with a backslash"),
    ],
)
def test_what_says_nothing_is_rejected_at_once(make: Callable[[], object], why: str) -> None:
    with pytest.raises(InvalidArgument, match=why):
        make()


def test_a_field_is_no_key_of_a_mapping() -> None:
    for field in (metric("a"), tag("a"), attribute("a")):
        with pytest.raises(TypeError, match="unhashable"):
            hash(field)


# ---- what a search does not understand ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("search", "condition", "why"),
    [
        (RUNS, attribute("status").is_in(["FINISHED"]), "runs has no IN for status"),
        (RUNS, attribute("status") == "done", "status must be one of RUNNING, SCHEDULED, FINISHED"),
        (RUNS, attribute("name") == "x", "supports the attributes artifact_uri, end_time, run_id, run_name"),
        (RUNS, attribute("start_time") == "x", "start_time is a number"),
        (RUNS, attribute("status") > 5, "status is a str"),
        (RUNS, metadata("a") == "x", "runs does not support metadata"),
        (RUNS, tag("a").rlike("x"), "runs has no RLIKE"),
        (RUNS, tag("a").is_in(["x"]), "runs has no IN"),
        (RUNS, attribute("status").is_null(), "runs has no IS NULL"),
        (EXPERIMENTS, metric("a") > 1, "experiments does not support metrics"),
        (EXPERIMENTS, attribute("name").is_in(["x"]), "experiments has no IN for name"),
        (
            REGISTERED_MODELS,
            attribute("creation_timestamp") > 5,
            "models supports the attributes name, but not",
        ),
        (REGISTERED_MODELS, tag("a").is_null(), "registered models has no IS NULL"),
        (PROMPTS, param("a") == "x", "prompts does not support params"),
        (MODEL_VERSIONS, attribute("version_number") == "3", "version_number is a number"),
        (MODEL_VERSIONS, attribute("source_path").is_in(["x"]), "model versions has no IN for source_path"),
        (LOGGED_MODELS, attribute("status") == "READY", "status must be one of LOGGED_MODEL_PENDING"),
        (LOGGED_MODELS, attribute("experiment_id") == "1", "logged models supports the attributes"),
        (LOGGED_MODELS, tag("a").like("it's"), "a pattern in a search for logged models must not contain '"),
        (LOGGED_MODELS, tag("a").is_null(), "logged models has no IS NULL"),
        (TRACES, attribute("status") == "FINISHED", "status must be one of OK, ERROR, IN_PROGRESS"),
        (TRACES, feedback("score") == 5, "compared by = with its JSON as a str"),
        (TRACES, span("content") == "x", "traces has no = for span.content"),
        (TRACES, metric("a") > 1, "traces does not support metrics"),
        (DATASETS, tag("my team") == "x", "only tags whose keys are words"),
        (DATASETS, attribute("name").not_in(["x"]), "datasets has no NOT IN"),
    ],
)
def test_what_a_search_does_not_understand_is_rejected(search: Dialect, condition: Filter, why: str) -> None:
    with pytest.raises(InvalidArgument, match=why):
        dialects.render(condition, search)


def test_a_raw_string_is_sent_unchanged_and_other_types_are_rejected() -> None:
    for raw in ("", "OR ' anything"):
        assert SearchRunsRequest(filter=raw).to_request() == {"filter": raw}
    assert SearchRunsRequest(filter=metric("a") > 1).to_request() == {"filter": "metrics.`a` > 1.0"}
    for wrong in (5, b"x", ["x"], tag("a")):
        with pytest.raises(InvalidArgument, match="filter_string must be a str or a Filter"):
            SearchRunsRequest(filter=wrong).to_request()  # type: ignore[arg-type]  # what is tested


def test_every_search_of_the_spec_has_a_dialect() -> None:
    spec = (Path(__file__).parents[2] / "generated/mlflow_rest/openapi.json").read_text()
    assert set(re.findall(r'"x-mlflow-search": "(\w+)"', spec)) | {"prompts"} == set(dialects.DIALECTS)


def test_the_status_of_logged_models_is_compared_with_its_number() -> None:
    condition = attribute("status") == "LOGGED_MODEL_READY"
    assert dialects.render(condition, LOGGED_MODELS) == "status = '2'"
    assert dialects.render(attribute("status").is_in(["LOGGED_MODEL_PENDING", "3"]), LOGGED_MODELS) == (
        "status IN ('1', '3')"
    )


# ---- the server reads what was meant -----------------------------------------------------------------------------

NAMED: dict[str, Callable[[str], Any]] = {
    "metrics": metric,
    "params": param,
    "tags": tag,
    "metadata": metadata,
    "feedback": feedback,
    "expectation": expectation,
}
KEYS = st.text(min_size=1).filter(lambda key: "`" not in key and key.isprintable())
WORDS = st.from_regex(r"[A-Za-z_]\w{0,20}", fullmatch=True)
NASTY = st.sampled_from(
    ["' OR 1 = 1", "--x", "/* x */", ";", "a AND b", "%", "''", '""', "\\'", "`x`", "a\nb", "(", "NULL"]
)
STRINGS = st.text(alphabet=st.characters(exclude_categories=["Cs"])) | NASTY
NUMBERS = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**53), 2**53)


def conditions(search: Dialect) -> st.SearchStrategy[Filter]:
    """Conditions that a search understands."""
    keys = WORDS if search.bare_keys else KEYS
    strings = STRINGS.filter(lambda text: "'" not in text) if search.single_quotes else STRINGS

    def of_text(name: str, field: Any) -> list[st.SearchStrategy[Filter]]:
        conditions_ = [strings.map(field.like), strings.map(field.ilike)]
        if name in search.choices:
            return conditions_
        conditions_ += [STRINGS.map(lambda text: field == text), STRINGS.map(lambda text: field != text)]
        if name in search.lists:
            conditions_.append(st.lists(STRINGS, min_size=1).map(field.is_in))
        if name in search.nulls:
            conditions_ += [st.just(field.is_null()), st.just(field.is_not_null())]
        return conditions_

    def of_number(field: Any, numbers: st.SearchStrategy[Any]) -> list[st.SearchStrategy[Filter]]:
        return [numbers.map(lambda number: field > number), numbers.map(lambda number: field <= number)]

    def of_key(place: str, key: str) -> st.SearchStrategy[Filter]:
        field = NAMED[place](key)
        return st.one_of(of_number(field, NUMBERS) if place == "metrics" else of_text(place, field))

    whole = st.integers(10**11, 10**12)
    strategies = [keys.flatmap(partial(of_key, place)) for place in search.entities & NAMED.keys()]
    for name in search.strings:
        strategies += of_text(name, attribute(name))
    for name in search.numbers:
        strategies += of_number(attribute(name), whole)
    return st.one_of(strategies)


@pytest.mark.parametrize(
    "search",
    [RUNS, EXPERIMENTS, REGISTERED_MODELS, MODEL_VERSIONS, LOGGED_MODELS, TRACES, DATASETS],
    ids=lambda search: search.name,
)
@given(data=st.data())
def test_the_servers_parser_reads_what_was_meant(search: Dialect, data: st.DataObject) -> None:
    parts = data.draw(st.lists(conditions(search), min_size=1, max_size=4))
    whole = parts[0]
    for part in parts[1:]:
        whole &= part
    try:
        written = dialects.render(whole, search)
    except InvalidArgument as exc:
        assert re.search("both ' and|end with a backslash|must not contain '", str(exc))  # noqa: PT017
        return
    assert sorted(map(repr, map(normal, read(written, search)))) == sorted(map(repr, map(normal, meant(whole))))


# ---- the page ----------------------------------------------------------------------------------------------------


def test_the_page_lists_what_each_search_supports() -> None:
    page = (Path(__file__).parents[2] / "docs" / "wire-safety.md").read_text(encoding="utf-8")
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in page.splitlines() if line[:2] == "| "]
    documented = {row[0]: [set(re.findall(r"`(\w+)`", cell)) for cell in row[1:]] for row in rows if len(row) == 6}
    del documented["search"]
    functions = {"metric": "metrics", "param": "params", "tag": "tags"}
    for search in (RUNS, EXPERIMENTS, REGISTERED_MODELS, PROMPTS, MODEL_VERSIONS, LOGGED_MODELS, TRACES, DATASETS):
        strings, numbers, entities, lists, nulls = documented.pop(search.name)
        assert (strings, numbers) == (set(search.strings), set(search.numbers))
        assert {functions.get(name, name) for name in entities} == search.entities
        assert {functions.get(name, name) for name in nulls} == search.nulls
        if search is not LOGGED_MODELS:
            assert lists - {"is_in"} == search.lists
    assert documented == {}
