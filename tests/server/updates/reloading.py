"""A real server on a channel, as a program: it looks and asks every fraction of a second."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def _main(arguments: Sequence[str]) -> None:
    from flask import Flask

    from handrail.config import Settings
    from handrail.web import create_app
    from handrail.web.pack_watch import Pace
    from handrail.web.server import serve

    def make_app(settings: Settings) -> Flask:
        return create_app(settings, pace=Pace(look=0.1, ask=1.0, retry=1.0, first=0.0))

    port, workers = (int(argument) for argument in arguments[:2])
    serve(Settings.from_environment(), port=port, workers=workers, make_app=make_app)


if __name__ == "__main__":
    _main(sys.argv[1:])
