"""Who may see a family page: guardians who are signed in, over a connection that nobody else reads."""

from __future__ import annotations

from collections.abc import Collection

from flask import Blueprint, Flask, Response, g, request, url_for
from flask.sessions import SecureCookieSessionInterface

from handrail.storage.households.signing_in import SignedIn, SigningIn, Who
from handrail.web.csrf import renew_csrf_token, require_csrf_token
from handrail.web.limits import is_at_this_computer, is_https
from handrail.web.problems import ApiProblem

COOKIE = "handrail_family"
_PATH = "/family"
# How the page that refuses plain http is found among those that refuse for other reasons.
PLAIN_HTTP = "plain-http"


class Gate:
    """Guards blueprints. What is not said to be open is for guardians who are signed in."""

    def __init__(self, signing_in: SigningIn, *, plain_http: bool) -> None:
        """``plain_http`` allows connections from elsewhere that others can read."""
        self._signing_in = signing_in
        self._plain_http = plain_http

    def guard(self, blueprint: Blueprint, *, open_to_all: Collection[str] = ()) -> None:
        """Guard every route of a blueprint. ``open_to_all`` names the functions that need no guardian.

        Forms need their token on either kind of page.
        """
        is_open = {f"{blueprint.name}.{name}" for name in open_to_all}

        def check() -> Response | None:
            if not (self._plain_http or is_https() or is_at_this_computer()):
                raise ApiProblem(403, PLAIN_HTTP)
            token = request.cookies.get(COOKIE)
            g.family_who = self._signing_in.who(token) if token else None
            if g.family_who is None and request.endpoint not in is_open:
                return Response(status=303, headers={"Location": url_for("family.home")})
            if request.method == "POST":
                require_csrf_token()
            return None

        blueprint.before_request(check)

    def let_in(self, response: Response, signed_in: SignedIn) -> Response:
        """Give the browser its new session, and forms a new token."""
        renew_csrf_token()
        response.set_cookie(COOKIE, signed_in.token, path=_PATH, secure=is_https(), httponly=True, samesite="Strict")
        return response

    def let_out(self, response: Response) -> Response:
        """Make the browser forget its session."""
        renew_csrf_token()
        response.delete_cookie(COOKIE, path=_PATH, secure=is_https(), httponly=True, samesite="Strict")
        return response


def signed_in() -> Who | None:
    """The guardian who asks, if one does."""
    who: Who | None = g.get("family_who")
    return who


def guardian() -> Who:
    """The guardian who asks, on a page that only guardians see."""
    who = signed_in()
    if who is None:
        raise ApiProblem(403)  # a page that was opened to all by mistake must not answer
    return who


def session_token() -> str | None:
    """The token that the browser sent, whether or not it is good for anything."""
    return request.cookies.get(COOKIE)


class CookieFlags(SecureCookieSessionInterface):
    """The framework's own cookie, which holds the forms' token: never sent in the clear once it came over https."""

    def get_cookie_secure(self, app: Flask) -> bool:
        """Whether the cookie may only travel encrypted."""
        return is_https()
