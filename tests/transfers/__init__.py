"""Transfers of files under disturbance: each ends whole or in an error of this library."""
