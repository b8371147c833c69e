"""One visit to a channel as a process of its own: ``python -m handrail.updates DATA_DIR ADDRESS MIN_AGE``."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

from handrail.config import ChannelAddress
from handrail.updates.check import FETCH_SECONDS, check
from handrail.updates.installed import InstalledPacks
from handrail.updates.problems import BusyError, ChannelError
from handrail.updates.trial import SECONDS

# Whatever hangs, and whoever started it and died meanwhile: no visit outlasts this.
LIFETIME_SECONDS = int(FETCH_SECONDS + SECONDS + 60)


def main(arguments: list[str]) -> int:
    """Visit the channel; one sentence on standard output, exit status 1 where nothing could be taken."""
    timer = threading.Timer(LIFETIME_SECONDS, os._exit, (1,))
    timer.daemon = True
    timer.start()
    address = ChannelAddress.parse(arguments[1])
    try:
        outcome = check(address, InstalledPacks(Path(arguments[0]), address), min_age=float(arguments[2]))
    except ChannelError as error:
        print(error)
        return 0 if isinstance(error, BusyError) else 1
    print(outcome.sentence)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
