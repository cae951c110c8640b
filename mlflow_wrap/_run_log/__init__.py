"""What is logged to a run, until the server has stored it. Pure: no network, and files only through `_spool`."""
