"""What methods return beyond the models of the spec."""
