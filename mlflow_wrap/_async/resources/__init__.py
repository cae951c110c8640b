"""Resources: one module per noun of the API."""
