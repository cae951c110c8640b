# Made by `make generate` from mlflow_wrap/_async/artifacts/__init__.py.
# Do not edit: change the async source. @generated
"""Files of runs and models: where they are, and how they are moved."""
