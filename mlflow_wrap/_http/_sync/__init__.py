# Made by `make generate` from _http/_async/__init__.py.
# Do not edit: change the async source. @generated
"""The I/O of the engine; `_sync` is its generated counterpart."""
