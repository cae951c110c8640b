"""What a run is to be, checked before anything is sent."""

from __future__ import annotations

import os
import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import Literal, cast, get_args

from attrs import frozen
from mlflow_rest import models
from mlflow_rest._validation import check_bool, check_enum, check_number, check_objects, check_str, now, reject

from mlflow_wrap._artifacts import names
from mlflow_wrap._config.source_tags import find_source_tags
from mlflow_wrap._run_log.entries import OnInvalid
from mlflow_wrap._run_log.run_log import OnError, SpoolMode
from mlflow_wrap._spool.spool_folder import find_folder
from mlflow_wrap._types.run_facts import PARENT
from mlflow_wrap._validation.mappings import check_mapping
from mlflow_wrap.errors import InvalidArgument

Mode = Literal["online", "offline"]


@frozen
class RunPlan:
    """A run to start or to continue. Its attributes are the arguments of `start_run`."""

    experiment: str | None
    experiment_id: str | None
    run_id: str | None
    run_name: str | None
    tags: dict[str, str]
    params: Mapping[str, object]
    restore: bool
    mode: Mode
    spool: SpoolMode
    spool_dir: Path
    on_error: OnError
    on_invalid: OnInvalid
    flush_interval: float
    offline_key: str
    start_time: int


def plan_run(
    *,
    experiment: str | None,
    experiment_id: str | int | None,
    run_id: str | None,
    run_name: str | None,
    tags: Mapping[str, object] | None,
    params: Mapping[str, object] | None,
    parent_run_id: str | None,
    restore: bool,
    source_tags: bool,
    mode: Mode,
    spool: SpoolMode,
    spool_dir: str | os.PathLike[str] | None,
    on_error: OnError,
    on_invalid: OnInvalid,
    flush_interval: float,
) -> RunPlan:
    """Check the arguments of `start_run`, and add what is omitted.

    Raises:
        InvalidArgument: If one is invalid, or two contradict each other.
    """
    if experiment is not None and experiment_id is not None:
        raise InvalidArgument("only one of experiment and experiment_id can be given")
    if run_id is not None and (experiment is not None or experiment_id is not None or parent_run_id is not None):
        raise InvalidArgument("a run that is continued (run_id) has its experiment and its parent already")
    if run_id is None and experiment is None and experiment_id is None:
        experiment = os.environ.get("MLFLOW_EXPERIMENT_NAME") or None
        experiment_id = None if experiment else os.environ.get("MLFLOW_EXPERIMENT_ID") or "0"
    if experiment is not None:
        models.CreateExperimentRequest(name=experiment).to_request()
    checked_mode = cast("Mode", check_enum("mode", mode, get_args(Mode)))
    checked_spool = cast("SpoolMode", check_enum("spool", spool, get_args(SpoolMode)))
    if checked_mode == "offline" and checked_spool == "never":
        raise reject("spool", spool, "'always' with mode='offline', which has no other place")
    all_tags = {
        **(find_source_tags() if check_bool("source_tags", source_tags) else {}),
        **check_mapping("tags", tags),
    }
    if parent_run_id is not None:
        all_tags[PARENT] = check_str("parent", parent_run_id, min_length=1)
    checked_tags = check_objects("tags", all_tags, models.RunTag, pairs=())
    any_id = "0" if experiment_id is None else experiment_id
    checked = models.CreateRunRequest(experiment_id=any_id, run_name=run_name).to_request()
    return RunPlan(
        experiment=experiment,
        experiment_id=None if experiment_id is None else checked["experiment_id"],
        run_id=None if run_id is None else check_str("run_id", run_id, min_length=1),
        run_name=run_name,
        tags={tag["key"]: tag["value"] for tag in checked_tags},
        params=check_mapping("params", params),
        restore=check_bool("restore", restore),
        mode=checked_mode,
        spool=checked_spool,
        spool_dir=find_folder(None if spool_dir is None else names.check_local("spool_dir", spool_dir)),
        on_error=cast("OnError", check_enum("on_error", on_error, get_args(OnError))),
        on_invalid=cast("OnInvalid", check_enum("on_invalid", on_invalid, get_args(OnInvalid))),
        flush_interval=check_number("flush_interval", flush_interval, 0.0, 3600.0),
        offline_key=f"offline-{uuid.uuid4().hex}",
        start_time=now(),
    )
