"""The pure core: no I/O, no waiting, no HTTP client."""
