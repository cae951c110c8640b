"""Tags as a user set them."""

from __future__ import annotations

from collections.abc import Mapping

from mlflow_wrap._http.idempotency import KEY


def own(tags: Mapping[str, str]) -> dict[str, str]:
    """Return the tags without the idempotency key of a creation."""
    return {key: value for key, value in tags.items() if key != KEY}
