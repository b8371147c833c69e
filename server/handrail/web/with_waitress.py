"""Waitress around the app, where gunicorn cannot run: the same limits, the same answers, the same end."""

from __future__ import annotations

import logging
import select
import signal
import socket
import sys
import time
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from flask import json
from waitress import wasyncore
from waitress.adjustments import Adjustments
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser
from waitress.server import TcpWSGIServer
from waitress.task import ErrorTask
from waitress.utilities import Error

from handrail.config import Settings
from handrail.web.events import log_event
from handrail.web.limits import MAX_BODY_BYTES
from handrail.web.listening import GRACEFUL_SECONDS, KEEP_ALIVE_SECONDS, THREADS, MakeApp, say_where
from handrail.web.problems import MEDIA_TYPE, problem_body

# As gunicorn has them.
_MAX_LINE_BYTES = 4094
_MAX_HEADERS = 100
_MAX_HEAD_BYTES = 64 * 1024
# The app itself refuses what is larger than its limit, in its own words. All that is taken in stays in memory:
# waitress would put more than the overflow on disk.
_MAX_TAKEN_BYTES = 2 * MAX_BODY_BYTES
# Fits what Windows can watch at a time.
_MAX_CONNECTIONS = 400
# A request that has not come whole by then is given up.
_SLOW_SECONDS = 60
_LOOK_SECONDS = 1.0

# waitress's connections by number; its types are those of old asyncore, which nobody wrote down well.
_Sockets = dict[int, Any]


def run(settings: Settings, listener: socket.socket, workers: int, make_app: MakeApp | None) -> None:
    """Serve on a bound socket, in this one process, which it ends.

    Raises:
        OSError: The socket cannot listen.
    """
    from handrail.web import create_app, pack_watch_of, runtime_of, silence_watch_of

    _keep_log_free_of_requests()
    app = (make_app or create_app)(settings)
    sockets: _Sockets = {}
    server = _Server(
        app,
        sockets,
        _sock=listener,
        bind_socket=False,
        sockinfo=(listener.family, listener.type, listener.proto, listener.getsockname()),
        adj=_adjustments(),
    )
    stop = _Stop(server.pull_trigger)
    for name in ("SIGTERM", "SIGINT", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), stop)
    runtime_of(app).start()
    pack_watch_of(app).start()
    silence_watch_of(app).start()
    host, port = listener.getsockname()[:2]
    say_where(host, port, settings)
    while not stop.times:
        _turn(sockets)
    _finish(server, sockets, stop)
    sys.exit(0)


def _adjustments() -> Adjustments:
    return Adjustments(
        threads=THREADS,
        connection_limit=_MAX_CONNECTIONS,
        channel_timeout=KEEP_ALIVE_SECONDS,
        cleanup_interval=5,
        max_request_header_size=_MAX_HEAD_BYTES,
        max_request_body_size=_MAX_TAKEN_BYTES,
        inbuf_overflow=2 * _MAX_TAKEN_BYTES,
        outbuf_overflow=64 * 1024 * 1024,
        # They say that a request was relayed: such a one never counts as coming from this computer.
        clear_untrusted_proxy_headers=False,
        log_socket_errors=False,
        ident=None,
    )


class _Stop:
    """What a signal does: the first asks for an end, the second for one without waiting."""

    def __init__(self, wake: Callable[[], None]) -> None:
        self.times = 0
        self._wake = wake

    def __call__(self, _number: int, _frame: object) -> None:
        self.times += 1
        self._wake()


def _turn(sockets: _Sockets) -> None:
    wasyncore.loop(timeout=_LOOK_SECONDS, use_poll=hasattr(select, "poll"), map=sockets, count=1)


def _finish(server: _Server, sockets: _Sockets, stop: _Stop) -> None:
    """Take nothing new, and wait for what is under way."""
    wasyncore.dispatcher.close(server)
    end = time.monotonic() + GRACEFUL_SECONDS
    while server.part_with_idle() and time.monotonic() < end and stop.times < 2:
        _turn(sockets)
    server.task_dispatcher.shutdown(timeout=0)


class _Request(HTTPRequestParser):
    """A request within gunicorn's limits. What is outside is refused with the same status as there."""

    def __init__(self, adj: Adjustments) -> None:
        super().__init__(adj)
        self.begun = time.time()

    def received(self, data: bytes) -> int:
        """Take in what came; how much of it belonged to this request."""
        if self.chunked and not self.body_bytes_received and data.startswith(b"\r\n"):
            # A chunk without its length: waitress would pass over it and wait.
            self._refuse(HTTPStatus.BAD_REQUEST)
            self.completed = True
            return len(data)
        return super().received(data)

    def parse_header(self, header_plus: bytes) -> None:
        """Read the head of a request, unless it is too large."""
        line, _, rest = header_plus.partition(b"\r\n")
        if len(line) > _MAX_LINE_BYTES:
            self._refuse(HTTPStatus.REQUEST_URI_TOO_LONG)
        elif rest.count(b"\r\n") > _MAX_HEADERS:
            self._refuse(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
        else:
            super().parse_header(header_plus)
            if self.version not in ("1.0", "1.1"):
                self._refuse(HTTPStatus.BAD_REQUEST)
            elif "EXPECT" in self.headers and not self.expect_continue:
                self._refuse(HTTPStatus.EXPECTATION_FAILED)

    def _refuse(self, status: HTTPStatus) -> None:
        self.error = Error("")
        self.error.code = status
        self.body_rcv, self.content_length, self.expect_continue = None, 0, False


class _Refusal(ErrorTask):
    """Answers what is not even HTTP without repeating or logging any of it, as waitress itself would."""

    def execute(self) -> None:
        """Write a problem."""
        request: Any = self.request
        code = request.error.code
        # A transfer coding that nobody knows is the client's fault, as with gunicorn.
        status = HTTPStatus.BAD_REQUEST if code == HTTPStatus.NOT_IMPLEMENTED else HTTPStatus(code)
        log_event("not-http" if status < 500 else "fault", level="WARNING", status=int(status))
        body = json.dumps(problem_body(status, None)).encode("ascii")
        self.status = f"{int(status)} Refused"
        self.response_headers = [("Content-Type", MEDIA_TYPE), ("X-Content-Type-Options", "nosniff")]
        self.set_close_on_finish()
        self.content_length = len(body)
        self.write(body)


class _Channel(HTTPChannel):
    parser_class = _Request
    error_task_class = _Refusal


class _Server(TcpWSGIServer):
    channel_class = _Channel

    def maintenance(self, now: int) -> None:
        """Close what is idle, and what has been sending one request for too long."""
        super().maintenance(now)
        for channel in self._channels():
            request = channel.request
            if request is not None and not channel.requests and now - request.begun > _SLOW_SECONDS:
                channel.will_close = True

    def part_with_idle(self) -> bool:
        """Close every connection that waits for a request; whether others are left."""
        for channel in self._channels():
            if not channel.requests and not channel.total_outbufs_len:
                channel.will_close = True
        return bool(self._channels())

    def _channels(self) -> list[Any]:
        channels: Any = self.active_channels
        return list(channels.values())


def _keep_log_free_of_requests() -> None:
    """Log that something happened in waitress, and where in its code: its own lines quote paths."""
    log = logging.getLogger("waitress")
    log.handlers, log.propagate = [_Events(logging.WARNING)], False
    # How many wait for a thread is nothing to warn of.
    logging.getLogger("waitress.queue").disabled = True


class _Events(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        """Keep the level and the place."""
        kind = record.exc_info[0] if record.exc_info else None
        place = f"{record.module}:{record.lineno}"
        log_event("web-server", level=record.levelname, at=place, type=kind.__name__ if kind else None)
