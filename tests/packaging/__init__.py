"""The package as people get it: the wheel, and the service that keeps it running."""
