"""Makes assessments of what people give, in the form that the server keeps without loss."""

from __future__ import annotations

import math
import numbers
import traceback
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import msgspec
from mlflow_rest import models

from mlflow_wrap._validation import limits, values
from mlflow_wrap.errors import InvalidArgument

if TYPE_CHECKING:
    from mlflow_rest.models import AssessmentSourceTypeInput

SOURCE_TYPES: tuple[AssessmentSourceTypeInput, ...] = ("HUMAN", "LLM_JUDGE", "CODE")


def source(given: models.AssessmentSource | None, default: AssessmentSourceTypeInput) -> models.AssessmentSource:
    """Who judged. The server forgets a kind that it does not know."""
    if given is None:
        return models.AssessmentSource(source_type=default)
    if not isinstance(given, models.AssessmentSource):
        raise InvalidArgument(f"source must be an AssessmentSource, but it is {values.shown(given)}")
    return models.AssessmentSource(
        source_type=values.one_of("source_type", given.source_type, SOURCE_TYPES), source_id=given.source_id
    )


def feedback(value: Any, error: models.AssessmentError | BaseException | None) -> models.AssessmentFeedback:
    """A judgement, or why there is none."""
    if value is None and error is None:
        raise InvalidArgument("feedback needs a value or an error")
    return models.AssessmentFeedback(value=_plain("value", value, limits.MAX_EXACT), error=_error(error))


def expectation(value: Any) -> models.AssessmentExpectation:
    """What should have come out. Lists and objects go as JSON text, in which whole numbers stay whole."""
    if value is None:
        raise InvalidArgument("an expectation must have a value, but it is None")
    if not isinstance(value, Mapping | Sequence) or isinstance(value, str | bytes):
        return models.AssessmentExpectation(value=_plain("value", value, limits.MAX_EXACT))
    serialized = models.AssessmentSerializedValue(
        serialization_format="JSON_FORMAT",
        value=msgspec.json.encode(_plain("value", value, limits.MAX_INT64)).decode(),
    )
    return models.AssessmentExpectation(serialized_value=serialized)


def metadata(given: Mapping[str, object] | None) -> dict[str, str] | None:
    """Texts by key. The server drops a value that is no text."""
    if given is None:
        return None
    return {
        values.text("a key of metadata", key): values.value_text(
            f"metadata[{values.shown(key)}]", value, limits.MAX_INT64
        )
        for key, value in values.mapping("metadata", given).items()
    }


def _error(given: models.AssessmentError | BaseException | None) -> models.AssessmentError | None:
    if isinstance(given, BaseException):
        return models.AssessmentError(
            error_code=_printable(type(given).__name__),
            error_message=_printable(str(given)),
            stack_trace=_printable("".join(traceback.format_exception(given))),
        )
    if given is not None and not isinstance(given, models.AssessmentError):
        raise InvalidArgument(f"error must be an AssessmentError or an exception, but it is {values.shown(given)}")
    return given


def _printable(text: str) -> str:
    """A text in which halves of surrogate pairs, as of the names of some files, are escaped."""
    return text.encode("utf-8", "backslashreplace").decode()


def _plain(name: str, value: Any, most: int) -> Any:
    try:
        return _json(name, value, most)
    except RecursionError as exc:
        raise InvalidArgument(f"{name} must not be nested so deeply") from exc


def _json(name: str, value: Any, most: int) -> Any:
    """A value that JSON and the server can hold: what they cannot would arrive as null, or as another number."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return values.characters(name, value)
    if isinstance(value, numbers.Integral):
        if abs(int(value)) > most:
            raise InvalidArgument(
                f"{name} must be from -{most} to {most} to be kept exactly, but it is {values.shown(value)}"
            )
        return int(value)
    if isinstance(value, numbers.Real):
        if not math.isfinite(value):
            raise InvalidArgument(
                f"{name} must be a finite number, since JSON has no other, but it is {values.shown(value)}"
            )
        return float(value)
    if isinstance(value, Mapping):
        if not all(isinstance(key, str) for key in value):
            raise InvalidArgument(f"the keys of {name} must be texts, but it is {values.shown(value)}")
        return {
            values.characters(f"a key of {name}", key): _json(f"{name}[{values.shown(key)}]", item, most)
            for key, item in value.items()
        }
    if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray | memoryview):
        return [_json(f"{name}[{index}]", item, most) for index, item in enumerate(value)]
    raise InvalidArgument(f"{name} must be a value of JSON, but it is {values.shown(value)}")
