"""Renders what is logged as files: into bytes in memory. Nothing is sent, and there is no clock."""
