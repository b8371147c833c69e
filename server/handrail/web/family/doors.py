"""In and out: signing in with a password, a recovery code or a passkey, and signing out."""

from __future__ import annotations

from collections.abc import Callable

from flask import Blueprint, Response, request
from werkzeug.wrappers import Response as AnyResponse

from handrail.storage.households.ceremonies import Ceremonies, PasskeyRefusedError
from handrail.storage.households.passwords import is_weak
from handrail.storage.households.signing_in import SignedIn, SignInRefusedError
from handrail.web.events import log_event
from handrail.web.family.frame import page, tell, to
from handrail.web.family.gate import Gate, guardian, session_token, signed_in
from handrail.web.family.services import Services
from handrail.web.family.sites import passkey_site
from handrail.web.limits import RateLimit, allow_own_script, is_at_this_computer

OPEN = ("home", "sign_in", "recover", "recover_form", "passkey", "passkey_form")


def add_doors(
    pages: Blueprint,
    gate: Gate,
    services: Services,
    limit: RateLimit,
    dashboard: Callable[[], Response],
) -> None:
    """Add the routes. ``dashboard`` is the page of a guardian who is signed in."""
    signing_in, ceremonies = services.signing_in, services.ceremonies

    def enter(signed: SignedIn) -> AnyResponse:
        log_event("guardian-signed-in")
        return gate.let_in(to("family.home"), signed)

    @pages.get("/")
    def home() -> Response:
        return dashboard() if signed_in() else _sign_in_page()

    @pages.post("/sign-in")
    def sign_in() -> AnyResponse:
        limit.take(request.remote_addr or "")
        name = request.form.get("sign_in_name", "")
        try:
            signed = signing_in.sign_in(name, request.form.get("password", ""), replaces=session_token())
        except SignInRefusedError as refusal:
            log_event("sign-in-refused", level="WARNING", wait=refusal.wait)
            return refused(refusal, _sign_in_page, name=name)
        return enter(signed)

    @pages.get("/recover")
    def recover_form() -> Response:
        return page("recover.html")

    @pages.post("/recover")
    def recover() -> AnyResponse:
        limit.take(request.remote_addr or "")
        form = request.form
        name, password = form.get("sign_in_name", ""), form.get("new_password", "")
        if is_weak(password, name):
            return page("recover.html", 400, name=name, weak=True)
        try:
            signed = signing_in.recover(name, form.get("code", ""), password, replaces=session_token())
        except SignInRefusedError as refusal:
            log_event("recovery-refused", level="WARNING", wait=refusal.wait)
            return refused(refusal, lambda **values: page("recover.html", **values), name=name)
        tell("notice.recovered")
        return enter(signed)

    @pages.get("/passkey")
    def passkey_form() -> Response:
        return _passkey_page(ceremonies)

    @pages.post("/passkey")
    def passkey() -> AnyResponse:
        limit.take(request.remote_addr or "")
        site = passkey_site()
        try:
            if site is None:
                raise PasskeyRefusedError
            owner = ceremonies.finish_signing_in(site, request.form.get("answer", ""))
        except PasskeyRefusedError:
            log_event("passkey-refused", level="WARNING")
            return _passkey_page(ceremonies, 403, trouble="passkey.refused")
        signing_in.unlock(owner)
        return enter(signing_in.open_session(owner, replaces=session_token()))

    @pages.post("/sign-out")
    def sign_out() -> AnyResponse:
        who = guardian()
        services.sessions.end_session(who.guardian.id, who.session.token_hash)
        tell("notice.signed-out")
        return gate.let_out(to("family.home"))


def refused(refusal: SignInRefusedError, show: Callable[..., Response], **values: object) -> Response:
    """The page again, with what it says to everyone whose name and secret do not belong together."""
    minutes = max(1, round(refusal.wait / 60))
    response = show(status=429 if refusal.wait else 403, refusal=refusal, minutes=minutes, **values)
    if refusal.wait:
        response.headers["Retry-After"] = str(refusal.wait)
    return response


def _sign_in_page(status: int = 200, **values: object) -> Response:
    return page("sign-in.html", status, is_free=is_at_this_computer(), **values)


def _passkey_page(ceremonies: Ceremonies, status: int = 200, trouble: str | None = None) -> Response:
    site = passkey_site()
    allow_own_script()
    return page("passkey.html", status, options=ceremonies.begin_signing_in(site) if site else None, trouble=trouble)
