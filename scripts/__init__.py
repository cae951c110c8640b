"""Programs of this repository: the demo, and what writes parts of the docs."""
