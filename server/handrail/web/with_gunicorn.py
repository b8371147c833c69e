"""Gunicorn around the app: one worker with eight threads, or several processes that share the model's memory."""

from __future__ import annotations

import socket
import sys
from typing import Any

from flask import Response, json
from gunicorn import glogging, util
from gunicorn.app.base import BaseApplication
from gunicorn.http import errors
from gunicorn.workers.base import Worker
from gunicorn.workers.gthread import ThreadWorker

from handrail.config import Settings
from handrail.web.events import log_event
from handrail.web.listening import GRACEFUL_SECONDS, KEEP_ALIVE_SECONDS, THREADS, MakeApp, say_where
from handrail.web.problems import MEDIA_TYPE, ApiProblem, answer_problem, problem_body

# A worker whose main thread is stuck that long is replaced.
STUCK_SECONDS = 60


def run(settings: Settings, listener: socket.socket, workers: int, make_app: MakeApp | None) -> None:
    """Serve on a bound socket; gunicorn ends the process.

    Raises:
        OSError: The socket cannot listen.
    """
    _Server(settings, listener, workers, make_app).run()


class _Server(BaseApplication):
    def __init__(
        self,
        settings: Settings,
        listener: socket.socket,
        workers: int,
        make_app: MakeApp | None,
    ) -> None:
        self._settings = settings
        self._make_app = make_app
        self._host, self._port = listener.getsockname()[:2]
        # Gunicorn owns the socket from here on.
        self._listener = listener.detach()
        self._workers = workers
        super().__init__()

    def load_config(self) -> None:
        options: dict[str, Any] = {
            "bind": f"fd://{self._listener}",
            "workers": self._workers,
            "worker_class": _Worker,
            "threads": THREADS,
            # The app is made before the fork, so what is wrong with it is said once and in plain words.
            "preload_app": True,
            "timeout": STUCK_SECONDS,
            "graceful_timeout": GRACEFUL_SECONDS,
            "keepalive": KEEP_ALIVE_SECONDS,
            # The app logs requests itself, without addresses.
            "accesslog": None,
            "logger_class": _Logger,
            "loglevel": "warning",
            # Nobody's word is taken for who the client is or how it came.
            "forwarded_allow_ips": "",
            "control_socket_disable": True,
            "when_ready": self._say_where,
            "post_worker_init": self._begin_to_load,
        }
        for name, value in options.items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        from handrail.web import create_app, pack_watch_of, runtime_of, silence_watch_of

        app = (self._make_app or create_app)(self._settings)
        app.register_error_handler(errors.ParseException, _refuse_broken_body)
        self._runtime, self._watch, self._silence = runtime_of(app), pack_watch_of(app), silence_watch_of(app)
        if self._workers > 1:
            # Done once before the fork, so that workers share the memory. One worker compiles as it goes: it answers
            # sooner and stays smaller.
            self._runtime.warm_up()
            self._runtime.load_now()
        return app

    def _begin_to_load(self, _worker: Worker) -> None:
        self._runtime.start()
        self._watch.start()
        self._silence.start()

    def _say_where(self, _arbiter: object) -> None:
        say_where(self._host, self._port, self._settings)


class _Worker(ThreadWorker):
    """Answers what is not even HTTP without repeating or logging any of it, as gunicorn itself would."""

    def handle_error(self, req: object, client: socket.socket, addr: object, exc: BaseException) -> None:
        status = _status_of(exc)
        log_event("not-http" if status < 500 else "fault", level="WARNING", type=type(exc).__name__)
        body = json.dumps(problem_body(status, None))
        head = (
            f"HTTP/1.1 {status} Refused\r\nConnection: close\r\nContent-Type: {MEDIA_TYPE}\r\n"
            f"X-Content-Type-Options: nosniff\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        try:
            util.write_nonblock(client, (head + body).encode("ascii"))
        except OSError:
            pass  # the client has gone


class _Logger(glogging.Logger):
    """Gunicorn's own log, without what a request contained: its debug lines and tracebacks quote it."""

    def debug(self, msg: object, *args: object, **kwargs: Any) -> None:
        """Nothing: these lines quote bytes of requests."""

    def exception(self, msg: object, *args: object, **kwargs: Any) -> None:
        """Only what kind of exception it was."""
        kind = sys.exc_info()[0]
        super().error("%s in the web server", kind.__name__ if kind else "Exception")


def _status_of(exc: BaseException) -> int:
    if isinstance(exc, errors.LimitRequestLine):
        return 414
    if isinstance(exc, errors.LimitRequestHeaders):
        return 431
    if isinstance(exc, errors.ExpectationFailed):
        return 417
    return 400 if isinstance(exc, (errors.ParseException, OSError)) else 500


def _refuse_broken_body(_error: Exception) -> Response:
    return answer_problem(ApiProblem(400))
