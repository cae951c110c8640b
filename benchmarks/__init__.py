"""Measurements against the peers, side by side. They print ratios."""
