"""Attacks on the client: arguments that make no sense, and response bodies that do not fit."""
