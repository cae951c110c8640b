# Made by `make generate` from spec/ (sha256 4f65f771d033f37f).
# Do not edit. @generated
"""Limits of what requests send, as the spec states them: `<SCHEMA OR OPERATION>_<PROPERTY>_<LIMIT>`.

Lengths are in characters. `MAX_LENGTH` is what arrives whole: beyond it the server rejects the value, cuts it, or
databases other than SQLite cannot store it.
"""

from __future__ import annotations

LOG_REQUEST_ALIAS_MAX_LENGTH = 8
LOG_REQUEST_AUTHOR_MAX_LENGTH = 10
LOG_REQUEST_LABELS_MIN_ITEMS = 1
LOG_REQUEST_LEVEL_MINIMUM = 1
LOG_REQUEST_MAX_TOTAL = 3
LOG_REQUEST_NOTE_MAX_LENGTH = 20
LOG_REQUEST_PASSWORD_MIN_LENGTH = 4
LOG_REQUEST_POINTS_MAX_ITEMS = 2
LOG_REQUEST_SHARE_MAXIMUM = 1
LOG_REQUEST_SHARE_MINIMUM = 0
LOG_REQUEST_TIME_MINIMUM = 0
POINT_KEY_MAX_LENGTH = 8
SEARCH_RACKS_REQUEST_MAX_RESULTS_MAXIMUM = 10
SEARCH_RACKS_REQUEST_MAX_RESULTS_MINIMUM = 1
