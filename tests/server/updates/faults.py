"""Faults of disk and process at every step: the interpreter itself tells of each step before it is taken.

Run as a program it kills itself: ``python -m …faults DATA_DIR ADDRESS`` installs what the channel offers again and
again, each time from the same beginning, dying one step later each time. It writes one JSON line for each death.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

# Audit events of the standard library that change a file system.
_CHANGES = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.symlink", "os.link", "shutil.rmtree"}
# Those of them that a full disk refuses; removing always works.
_NEEDS_ROOM = {"open", "os.mkdir", "os.rename", "os.symlink", "os.link"}
_step: Callable[[str], None] | None = None
_is_hooked = False


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    if _step is None:
        return
    if event in _CHANGES:
        _step(event)
    elif event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
        _step(event)


@contextmanager
def at_each_step(step: Callable[[str], None]) -> Iterator[None]:
    """Call ``step`` before anything is changed on disk; what it raises is what the change raises."""
    global _step, _is_hooked
    if not _is_hooked:
        sys.addaudithook(_hook)
        _is_hooked = True
    _step = step
    try:
        yield
    finally:
        _step = None


def disk_full_from(number: int) -> Callable[[str], None]:
    """A disk that has no room from that step on."""
    steps = iter(range(number))

    def step(event: str) -> None:
        if event in _NEEDS_ROOM and next(steps, None) is None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    return step


def death_before(number: int) -> Callable[[str], None]:
    """A process that is killed before that step; what it had not handed to the system is lost."""
    steps = iter(range(number))

    def step(event: str) -> None:
        if next(steps, None) is None:
            os.write(2, event.encode())
            os._exit(9)

    return step


def _main(arguments: list[str]) -> None:
    from handrail.config import ChannelAddress
    from handrail.updates.check import check
    from handrail.updates.installed import InstalledPacks
    from handrail.updates.serving import choose

    from .channels import accept

    beginning, address = Path(arguments[0]), ChannelAddress.parse(arguments[1])

    def visit(data_dir: Path) -> None:
        check(address, InstalledPacks(data_dir, address), try_out=accept)

    def version(data_dir: Path) -> str:
        return choose(InstalledPacks(data_dir, address)).pack.version

    for number in range(1000):
        data_dir = beginning.with_name(f"killed-{number}")
        shutil.copytree(beginning, data_dir, symlinks=True)
        child = os.fork()
        if child == 0:
            with at_each_step(death_before(number)):
                visit(data_dir)
            os._exit(0)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        line: dict[str, object] = {"step": number, "status": status, "then": version(data_dir)}
        visit(data_dir)
        line["after"] = version(data_dir)
        folder = InstalledPacks(data_dir, address).folder
        line["left"] = [path.name for path in folder.iterdir() if path.name.startswith(("draft-", "unfinished-"))]
        line["kept"] = len(list((folder / "versions").iterdir()))
        print(json.dumps(line), flush=True)
        shutil.rmtree(data_dir)
        if status == 0:
            return


if __name__ == "__main__":
    _main(sys.argv[1:])
