# Made by `make generate` from mlflow_wrap/_async/resources/__init__.py.
# Do not edit: change the async source. @generated
"""Resources: one module per noun of the API."""
