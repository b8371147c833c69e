"""The web server: gunicorn around the app, one worker with eight threads unless told otherwise."""

from __future__ import annotations

import logging
import socket
import sys
from collections.abc import Callable
from typing import Any, NoReturn

from flask import Flask, Response, json
from gunicorn import glogging, util
from gunicorn.app.base import BaseApplication
from gunicorn.http import errors
from gunicorn.workers.base import Worker
from gunicorn.workers.gthread import ThreadWorker

from handrail.config import Settings, prepare_process
from handrail.web.events import log_event
from handrail.web.problems import MEDIA_TYPE, ApiProblem, answer_problem, problem_body

DEFAULT_HOST = "127.0.0.1"
DEFAULT_PORT = 8787
THREADS = 8
# How long a request that is under way may take after SIGTERM.
GRACEFUL_SECONDS = 30
# A worker whose main thread is stuck that long is replaced.
STUCK_SECONDS = 60
KEEP_ALIVE_SECONDS = 15


class ServeError(RuntimeError):
    """The server cannot start; the text says why and what to do."""


def serve(
    settings: Settings,
    host: str = DEFAULT_HOST,
    port: int = DEFAULT_PORT,
    workers: int = 1,
    make_app: Callable[[Settings], Flask] | None = None,
) -> NoReturn:
    """Serve until SIGTERM or SIGINT, then finish what is in flight. Ends the process.

    With one worker the sentence model is loaded after the start, and rules answer at once. With several it is loaded
    once before the server listens, and the workers share its memory.

    Raises:
        ServeError: The address cannot be listened on, or there is to be no worker.
        PackError: The pattern pack cannot be used.
        StoreError: The database cannot be opened.
    """
    if workers < 1:
        raise ServeError("A server needs at least one worker: --workers 1.")
    listener = _bound_socket(host, port)
    prepare_process()
    _log_to_stderr(settings)
    try:
        _Server(settings, listener, workers, make_app).run()
    except OSError as error:
        # Two servers that start at the same moment can both hold the address; only one can listen.
        raise _in_use(host, port, error) from None
    raise AssertionError("gunicorn ends the process")


class _Server(BaseApplication):
    def __init__(
        self,
        settings: Settings,
        listener: socket.socket,
        workers: int,
        make_app: Callable[[Settings], Flask] | None,
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
        host = f"[{self._host}]" if ":" in self._host else self._host
        print(f"Handrail answers at http://{host}:{self._port}", flush=True)
        print("Open that page to try a message and to connect a browser; `handrail pair` shows a code too.", flush=True)
        if self._host not in ("127.0.0.1", "::1") and not self._settings.hosts:
            print("Others can reach it only by names that are listed in HANDRAIL_HOSTS.", flush=True)


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


def _bound_socket(host: str, port: int) -> socket.socket:
    """A socket that has the address but does not listen yet: nobody is kept waiting by a server that is starting."""
    if not 0 <= port <= 65_535:
        raise ServeError(f"There is no port {port}; choose one up to 65535 with --port.")
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    except (OSError, UnicodeError):
        raise ServeError(f"There is no address {host!r} to listen on; try --host {DEFAULT_HOST}.") from None
    listener = socket.socket(family, kind, protocol)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
    except OSError as error:
        listener.close()
        raise _in_use(host, port, error) from None
    return listener


def _in_use(host: str, port: int, error: OSError) -> ServeError:
    reason = (error.strerror or "unknown reason").lower()
    return ServeError(
        f"Port {port} on {host} cannot be used ({reason}). If Handrail is running already, use that or stop it; else "
        "choose another port with --port."
    )


def _log_to_stderr(settings: Settings) -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log = logging.getLogger("handrail")
    log.handlers = [handler]
    log.setLevel(settings.log_level)
    log.propagate = False
