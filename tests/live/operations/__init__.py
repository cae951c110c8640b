"""Every operation of the spec is called once for real, through the generated client."""
