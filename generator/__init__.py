"""Turns the OpenAPI document in `spec/` into the low-level client in `generated/`."""
