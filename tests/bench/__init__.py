"""A benchmark, not a test: ``python -m tests.bench`` prints ratios that were measured in one run."""
