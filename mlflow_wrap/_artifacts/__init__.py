"""Files of runs and models, without the network: names, ranges, progress, and what lies on this machine's disk."""
