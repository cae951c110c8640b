"""Files that keep what is logged until the server has stored it."""
