"""MLflow's search language: expressions, quoting, dialects."""
