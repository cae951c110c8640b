"""The HTTP engine: knows no MLflow noun and no setting. README.md says how a request travels."""
