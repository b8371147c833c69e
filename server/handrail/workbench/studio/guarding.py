"""Who may talk to the studio: pages of its own, opened on this computer, and nobody else."""

from __future__ import annotations

import hmac
import secrets
from urllib.parse import urlsplit

from flask import Flask, Response, abort, request

LOOPBACK = frozenset({"127.0.0.1", "localhost", "[::1]"})
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    # With "no-referrer" a browser would not say which page a form was sent from.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


def guard(app: Flask) -> None:
    """Refuse foreign names, foreign pages and forms without this process's token; tell browsers to fetch nothing."""
    token = secrets.token_urlsafe(32)

    @app.before_request
    def refuse() -> None:
        host = request.host
        if host.rpartition(":")[0] not in LOOPBACK and host not in LOOPBACK:
            abort(403, "The studio answers on this computer alone: open http://127.0.0.1 with its port.")
        if request.method == "POST":
            # A browser names the page that a form was sent from; a page elsewhere cannot read the token.
            if urlsplit(request.headers.get("Origin", "")).netloc != host:
                abort(403, "This form was sent from another page. Open the studio itself.")
            if not hmac.compare_digest(request.form.get("token", "").encode(), token.encode()):
                abort(403, "The studio was started again since this page was opened. Load the page again.")

    @app.after_request
    def tell(response: Response) -> Response:
        response.headers.update(_HEADERS)
        return response

    app.jinja_env.globals["token"] = token
