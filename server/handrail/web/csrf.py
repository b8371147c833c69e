"""The token in every form: a page elsewhere can send a form here, and cannot know the token."""

from __future__ import annotations

import hmac
import secrets

from flask import request, session

from handrail.web.problems import ApiProblem


def csrf_token() -> str:
    """The token for the forms of this browser."""
    if "csrf" not in session:
        session["csrf"] = secrets.token_urlsafe(16)
    token: str = session["csrf"]
    return token


def require_csrf_token() -> None:
    """Make sure that the form came from one of our pages.

    Raises:
        ApiProblem: 400, when its token is missing or another's.
    """
    expected, sent = session.get("csrf"), request.form.get("csrf_token", "")
    if not isinstance(expected, str) or not hmac.compare_digest(expected.encode(), sent.encode()):
        raise ApiProblem(400)


def renew_csrf_token() -> None:
    """Forget the token: someone signed in or out, and what was known before is worth nothing after."""
    session.pop("csrf", None)
