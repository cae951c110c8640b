# Made by `make generate` from spec/ (sha256 8d9a6f154c1b3ffd) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
"""Limits of what requests send, as the spec states them: `<SCHEMA OR OPERATION>_<PROPERTY>_<LIMIT>`.

Lengths are in characters. `MAX_LENGTH` is what arrives whole: beyond it the server rejects the value, cuts it, or
databases other than SQLite cannot store it.
"""

from __future__ import annotations
