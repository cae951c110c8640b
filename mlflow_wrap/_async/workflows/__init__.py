"""Workflows over several calls."""
