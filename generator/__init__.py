"""Turns the description in `spec/` into the low-level client in `generated/`."""
