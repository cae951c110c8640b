"""Who uses a client, as MLflow's own client determines it."""

from __future__ import annotations

import getpass
import os

from mlflow_wrap._config import credentials, files
from mlflow_wrap.errors import InvalidArgument


def current_user() -> str:
    """Return the user name for runs and datasets that are created.

    It is `MLFLOW_TRACKING_USERNAME`, else the user name in `~/.mlflow/credentials`, else that of the operating system,
    else `unknown`.
    """
    name = os.environ.get(credentials.USERNAME) or _read_username() or _read_login_name()
    # Names of the operating system may have bytes that are not UTF-8, which no request can contain.
    return name.encode("utf-8", "replace").decode("utf-8")


def _read_username() -> str | None:
    try:
        content = files.read_credentials_file()
        username = None if content is None else credentials.parse_file(content)[0]
    except InvalidArgument:
        return None  # a client with other credentials does not need the file
    return None if username is None else username.reveal()


def _read_login_name() -> str:
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):  # no such module, or a user id without a name, as in many containers
        return "unknown"
