"""Every operation of the description is called once for real, through the generated client."""
