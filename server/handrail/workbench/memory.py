"""How much memory a process has held at most."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

_STATUS = Path("/proc/self/status")
_HIGH_WATER = re.compile(r"^VmHWM:\s+(\d+) kB$", re.MULTILINE)


def peak_bytes() -> tuple[int, int]:
    """The id of this process and the most memory that it has held, 0 where the platform does not say."""
    return os.getpid(), _peak()


def _peak() -> int:
    # What getrusage says of a new program on Linux includes the one that started it.
    if _STATUS.is_file() and (found := _HIGH_WATER.search(_STATUS.read_text(encoding="ascii", errors="replace"))):
        return int(found[1]) * 1024
    if sys.platform == "win32":
        return 0
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024
