"""The server's limits, as of MLflow 3.17: `mlflow/utils/validation.py`, `mlflow/store` and `mlflow/server/handlers.py`.

Lengths are in characters. What the server does beyond a limit is said where that is surprising; else it refuses.
"""

from __future__ import annotations

# ---- what is logged and set --------------------------------------------------------------------------------------

MAX_KEY = 250
"""Of a metric, parameter or tag."""
MAX_PARAM_VALUE = 6000
"""Of a run's parameter. The server cuts a longer one without a word, unless `MLFLOW_TRUNCATE_LONG_VALUES=false`."""
MAX_TAG_VALUE = 8000
"""Of a run's or trace's tag. The server cuts a longer one without a word, like that of a parameter."""
MAX_EXPERIMENT_TAG_VALUE = 20_000
"""Of an experiment's tag."""
MAX_REGISTRY_TAG_VALUE = 100_000
"""Of a tag of a registered model or a model version, and so of a prompt's text."""
MAX_EXPERIMENT_NAME = 500
"""Of an experiment."""
MAX_ALIAS = 255
"""Of a registered model's alias."""

MAX_LOGGED_MODEL_NAME = 500
MAX_LOGGED_MODEL_KEY = 255
"""Of a parameter or tag of a logged model."""
MAX_LOGGED_MODEL_VALUE = 2**31 - 1
"""The server has no limit of its own; databases end here at the latest."""
MAX_ASSESSMENT_NAME = 250
MAX_DATASET_NAME = 255
"""Of an evaluation dataset."""
MAX_DATASET_TAG_VALUE = 5000
"""Of an evaluation dataset. SQLite keeps longer ones, other databases do not."""
MAX_WEBHOOK_NAME = 63
MAX_WORKSPACE_NAME = 63
MAX_USERNAME = 255
MIN_PASSWORD = 12

# ---- data sets that a run has used -------------------------------------------------------------------------------

MAX_INPUT_NAME = 500
MAX_INPUT_DIGEST = 36
MAX_INPUT_SOURCE = 65_535
MAX_INPUT_SCHEMA = 1_048_575
MAX_INPUT_PROFILE = 16_777_215
MAX_INPUT_TAG_KEY = 255
MAX_INPUT_TAG_VALUE = 500

# ---- numbers -----------------------------------------------------------------------------------------------------

MAX_EXACT = 2**53
"""Whole numbers to here are kept where numbers are doubles."""
MAX_INT32 = 2**31 - 1
"""Larger numbers count as not given where they have 32 bits, such as a scorer's version."""
MAX_INT64 = 2**63 - 1
"""The server stores a larger timestamp or step as 0."""

# ---- one request -------------------------------------------------------------------------------------------------

MAX_BATCH_ITEMS = 1000
"""Metrics, parameters and tags together that one request may log."""
MAX_BATCH_PARAMS = 100
MAX_BATCH_TAGS = 100
MAX_BATCH_BYTES = 900_000
"""The server does not enforce its documented million bytes, but proxies before it often stop there."""
MAX_SAMPLED_RUNS = 100
"""Runs whose metric histories one request may sample."""
MAX_LINKED_TRACES = 100
"""Traces that one request may link to a run."""

# ---- one page ----------------------------------------------------------------------------------------------------

MAX_EXPERIMENTS = 50_000
MAX_RUNS = 50_000
MAX_HISTORY = 25_000
"""Points of a metric."""
MAX_SAMPLE = 2500
"""Points of a run in a sample of a metric's history."""
MAX_REGISTERED_MODELS = 1000
"""The server takes 0 too, and answers an empty page with a token that it refuses."""
MAX_MODEL_VERSIONS = 200_000
MAX_TRACES = 500
MAX_DATASETS = 50_000
MAX_WEBHOOKS = 1000
