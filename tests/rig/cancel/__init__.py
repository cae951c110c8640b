"""Cancels a call in the middle: a task or a scope, or a thread by Ctrl-C."""
