"""One log event a request: its route, status and duration. Never the address, the query or a body."""

from __future__ import annotations

import time

from flask import Flask, Response, g, request

from handrail.web.events import log_event


def log_requests(app: Flask) -> None:
    """Log every request of the app."""
    app.before_request(_begin)
    app.after_request(_end)


def _begin() -> None:
    g.begun = time.perf_counter()


def _end(response: Response) -> Response:
    # The path and even the method are the client's to choose; the rule they matched is ours.
    rule = request.url_rule
    log_event(
        "request",
        level="DEBUG" if response.status_code < 400 else "INFO",
        method=request.method if rule is not None else None,
        route=rule.rule if rule is not None else "unknown",
        status=response.status_code,
        ms=(time.perf_counter() - g.begun) * 1000,
    )
    return response
