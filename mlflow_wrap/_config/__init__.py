"""Settings, credentials and environment: what a client is configured with."""
