"""Chaos suite of the HTTP engine: calls are interrupted at random points, and the client must stay usable.

`python -m tests.chaos --help` runs it; `docs/testing.md` says what it shows.
"""
