"""What is logged is stored once, also if a program or the server is killed meanwhile."""
