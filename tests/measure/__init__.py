"""Measurements of the detector that are printed and not asserted: ``python -m tests.measure --help``."""
