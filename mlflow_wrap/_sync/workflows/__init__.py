# Made by `make generate` from mlflow_wrap/_async/workflows/__init__.py.
# Do not edit: change the async source. @generated
"""Workflows over several calls."""
