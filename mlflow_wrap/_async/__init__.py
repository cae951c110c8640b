"""The async client: the only hand-written code that does I/O. The sync one is made from it."""
