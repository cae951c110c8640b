"""Tests of mlflow-wrap: unit, generator, live (against a real server), contract (fuzzing with the spec)."""
