"""Serves the app, with gunicorn, or with waitress where gunicorn cannot run."""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable
from enum import StrEnum
from typing import NoReturn

from handrail.config import Settings, prepare_process
from handrail.web.listening import (
    DEFAULT_HOST,
    DEFAULT_PORT,
    MakeApp,
    ServeError,
    bound_socket,
    in_use,
    log_to_stderr,
)

__all__ = ["DEFAULT_HOST", "DEFAULT_PORT", "ServeError", "WebServer", "serve", "usual_web_server"]

Runner = Callable[[Settings, socket.socket, int, MakeApp | None], None]


class WebServer(StrEnum):
    """What can stand around the app. Both answer alike; gunicorn may have several processes."""

    GUNICORN = "gunicorn"
    WAITRESS = "waitress"


def usual_web_server() -> WebServer:
    """The one to use where nobody asks for another: gunicorn needs POSIX."""
    return WebServer.WAITRESS if sys.platform == "win32" else WebServer.GUNICORN


def serve(
    settings: Settings,
    host: str = DEFAULT_HOST,
    port: int = DEFAULT_PORT,
    workers: int = 1,
    make_app: MakeApp | None = None,
    web_server: WebServer | None = None,
) -> NoReturn:
    """Serve until SIGTERM or SIGINT, then finish what is in flight. Ends the process.

    With one worker the sentence model is loaded after the start, and rules answer at once. With several it is loaded
    once before the server listens, and the workers share its memory.

    Raises:
        ServeError: The address cannot be listened on, there is to be no worker, or the web server cannot be used.
        PackError: The pattern pack cannot be used.
        StoreError: The database cannot be opened.
    """
    web_server = web_server or usual_web_server()
    if workers < 1:
        raise ServeError("A server needs at least one worker: --workers 1.")
    if web_server is WebServer.WAITRESS and workers > 1:
        raise ServeError("waitress works in one process: take --workers 1, or gunicorn where that runs.")
    run = _runner(web_server)
    listener = bound_socket(host, port)
    prepare_process()
    log_to_stderr(settings)
    try:
        run(settings, listener, workers, make_app)
    except OSError as error:
        # Two servers that start at the same moment can both hold the address; only one can listen.
        raise in_use(host, port, error) from None
    raise AssertionError("the web server ends the process")


def _runner(web_server: WebServer) -> Runner:
    """The function that runs a web server. Imported here, since each platform has only one of them for sure."""
    try:
        if web_server is WebServer.WAITRESS:
            from handrail.web.with_waitress import run
        else:
            from handrail.web.with_gunicorn import run
    except ImportError:
        advice = "pip install waitress" if web_server is WebServer.WAITRESS else "leave --server out"
        raise ServeError(f"{web_server} is not there on this system: {advice}.") from None
    return run
