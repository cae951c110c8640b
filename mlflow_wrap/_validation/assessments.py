"""Builds assessments from what users pass, in the form that the server keeps without loss."""

from __future__ import annotations

import json
import traceback
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from mlflow_rest import models
from mlflow_rest._validation import check_json, reject

from mlflow_wrap.errors import InvalidArgument

if TYPE_CHECKING:
    from mlflow_rest.models import AssessmentSourceTypeInput


def build_source(source: models.AssessmentSource | None, default: AssessmentSourceTypeInput) -> models.AssessmentSource:
    """Build who judged; the default if nobody is named."""
    return models.AssessmentSource(source_type=default) if source is None else source


def build_feedback(value: Any, error: models.AssessmentError | BaseException | None) -> models.AssessmentFeedback:
    """Build a judgement, or why there is none."""
    if value is None and error is None:
        raise InvalidArgument("feedback needs a value or an error")
    return models.AssessmentFeedback(value=check_json("value", value, doubles=True), error=_build_error(error))


def build_expectation(value: Any) -> models.AssessmentExpectation:
    """Build an expected result. Lists and mappings are sent as JSON in a string, in which integers stay exact."""
    if value is None:
        raise reject("value", value, "a value of JSON")
    if not isinstance(value, Mapping | Sequence) or isinstance(value, str | bytes):
        return models.AssessmentExpectation(value=check_json("value", value, doubles=True))
    encoded = json.dumps(check_json("value", value), ensure_ascii=False, separators=(",", ":"))
    serialized = models.AssessmentSerializedValue(serialization_format="JSON_FORMAT", value=encoded)
    return models.AssessmentExpectation(serialized_value=serialized)


def _build_error(error: models.AssessmentError | BaseException | None) -> models.AssessmentError | None:
    if isinstance(error, BaseException):
        return models.AssessmentError(
            error_code=_escape(type(error).__name__),
            error_message=_escape(str(error)),
            stack_trace=_escape("".join(traceback.format_exception(error))),
        )
    if error is not None and not isinstance(error, models.AssessmentError):
        raise reject("error", error, "an AssessmentError or an exception")
    return error


def _escape(value: str) -> str:
    """Escape halves of surrogate pairs, as in the names of some files."""
    return value.encode("utf-8", "backslashreplace").decode()
