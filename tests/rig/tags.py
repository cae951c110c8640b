"""Tags as a user set them."""

from __future__ import annotations

from collections.abc import Mapping

from mlflow_wrap._http.idempotency import KEY


def own(tags: Mapping[str, str]) -> dict[str, str]:
    """The tags without the one that tells a lost answer from a name that is taken."""
    return {key: value for key, value in tags.items() if key != KEY}
