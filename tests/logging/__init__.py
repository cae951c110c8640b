"""What is logged is stored once, whoever is killed meanwhile."""
