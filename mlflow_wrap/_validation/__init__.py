"""Validation that the spec cannot express."""
