"""A benchmark of the extension, not a test: ``python -m tests.bench.extension``, in real browsers on The Lounge."""
