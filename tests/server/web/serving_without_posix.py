"""The server of ``serving.py`` where nothing is there that Windows has not."""

from __future__ import annotations

import os
import sys

if __name__ == "__main__":
    for module in ("gunicorn", "fcntl", "resource", "grp"):
        sys.modules[module] = None  # type: ignore[assignment]
    del os.fork

    from .serving import _main

    _main(sys.argv[1:])
