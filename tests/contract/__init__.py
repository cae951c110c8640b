"""The spec against a real server."""
