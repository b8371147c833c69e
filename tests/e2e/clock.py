"""A clock that a test can put forward, for a server and for the extension, without a hook in either of them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from .browser import Browser

# Python reads a module of this name at its start, before the server asks for the time.
_HOOK = """\
import time

_now = time.time


def _later():
    with open({path!r}) as ahead:
        return _now() + float(ahead.read())


time.time = _later
"""


class Clock:
    """How far ahead it is for everybody who goes by it."""

    def __init__(self, folder: Path) -> None:
        self._ahead = folder / "ahead"
        self._ahead.write_text("0")
        (folder / "sitecustomize.py").write_text(_HOOK.format(path=str(self._ahead)))
        self._folder = folder

    @property
    def environment(self) -> Mapping[str, str]:
        """What a Python process has to find in its environment to go by this clock."""
        paths = [str(self._folder), *filter(None, [os.environ.get("PYTHONPATH")])]
        return {"PYTHONPATH": os.pathsep.join(paths)}

    def put_forward(self, days: int, browser: Browser) -> None:
        """Make it so many days later, for the servers that go by this clock and for the extension in a browser."""
        swap = self._ahead.with_name("ahead.new")
        swap.write_text(str(days * 86_400))
        swap.replace(self._ahead)
        browser.worker.evaluate("(days) => { const now = Date.now; Date.now = () => now() + days * 86_400_000; }", days)
