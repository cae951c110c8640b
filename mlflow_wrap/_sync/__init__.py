# Made by `make generate` from mlflow_wrap/_async/__init__.py.
# Do not edit: change the async source. @generated
"""The async client: the only hand-written code that does I/O. The sync one is made from it."""
