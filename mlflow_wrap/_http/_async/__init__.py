"""The I/O of the engine; `_sync` is its generated counterpart."""
