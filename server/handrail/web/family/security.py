"""``/family/security``: a guardian's password, passkeys, recovery codes, sessions, fellow guardians and language."""

from __future__ import annotations

import hashlib

from flask import Blueprint, Response, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from handrail.storage.households.ceremonies import PasskeyRefusedError
from handrail.storage.households.passwords import is_weak
from handrail.storage.households.signing_in import SignInRefusedError, Who
from handrail.web.events import log_event
from handrail.web.family.doors import refused
from handrail.web.family.frame import page, tell, to
from handrail.web.family.gate import guardian
from handrail.web.family.services import Services
from handrail.web.family.sites import passkey_site
from handrail.web.family.texts import LANGUAGES
from handrail.web.limits import allow_own_script


def add_security(pages: Blueprint, services: Services) -> None:
    """Add the routes."""

    def security_page(status: int = 200, **values: object) -> Response:
        who = guardian()
        return page(
            "security.html",
            status,
            passkeys=services.passkeys.passkeys(who.guardian.id),
            can_passkey=passkey_site() is not None,
            codes_left=services.accounts.recovery_codes_left(who.guardian.id),
            sessions=services.sessions.sessions(who.guardian.id, now=services.now()),
            mark=session_mark,
            guardians=services.accounts.guardians(who.household.id),
            languages=tuple(LANGUAGES.items()),
            **values,
        )

    def confirmed(who: Who, form: str) -> Response | None:
        """The page that refuses, unless the password that came with a form is right."""
        try:
            services.signing_in.confirm(who.guardian, request.form.get("password", ""))
        except SignInRefusedError as refusal:
            return refused(refusal, lambda **values: security_page(**values, form=form))
        return None

    @pages.get("/security")
    def security() -> Response:
        return security_page()

    @pages.post("/security/password")
    def change_password() -> AnyResponse:
        who, new = guardian(), request.form.get("new_password", "")
        if is_weak(new, who.guardian.sign_in_name, who.guardian.display_name, who.household.name):
            return security_page(400, form="password", weak=True)
        refusal = confirmed(who, "password")
        if refusal is None:
            services.signing_in.change_password(who, new)
            log_event("password-changed")
            tell("notice.password-changed")
        return refusal or to("family.security")

    @pages.post("/security/codes")
    def renew_codes() -> AnyResponse:
        who = guardian()
        refusal = confirmed(who, "codes")
        return refusal or page("codes.html", codes=services.founding.renew_recovery_codes(who.guardian), is_new=False)

    @pages.post("/security/sessions/end")
    def end_session() -> AnyResponse:
        who, mark = guardian(), request.form.get("session", "")
        for session in services.sessions.sessions(who.guardian.id, now=services.now()):
            if session_mark(session.token_hash) == mark:
                services.sessions.end_session(who.guardian.id, session.token_hash)
        tell("notice.session-ended")
        return to("family.security")

    @pages.post("/security/sessions/end-others")
    def end_other_sessions() -> AnyResponse:
        who = guardian()
        services.sessions.end_sessions(who.guardian.id, but=who.session.token_hash)
        tell("notice.sessions-ended")
        return to("family.security")

    @pages.post("/security/guardians")
    def invite() -> AnyResponse:
        who = guardian()
        refusal = confirmed(who, "guardians")
        if refusal is not None:
            return refusal
        code = services.founding.invite(who.household.id)
        return page("invitation.html", code=code, address=url_for("family.new_form", _external=True))

    @pages.post("/security/language")
    def language() -> AnyResponse:
        chosen = request.form.get("language", "")
        if chosen in LANGUAGES:
            services.accounts.set_language(guardian().household.id, chosen)
        return to("family.security")

    @pages.get("/security/passkey")
    def new_passkey_form() -> Response:
        return passkey_page()

    @pages.post("/security/passkey")
    def new_passkey() -> AnyResponse:
        who, site = guardian(), passkey_site()
        try:
            services.signing_in.confirm(who.guardian, request.form.get("password", ""))
            if site is None:
                raise PasskeyRefusedError
            services.ceremonies.finish_adding(
                who.guardian, site, request.form.get("answer", ""), request.form.get("name", "")
            )
        except SignInRefusedError as refusal:
            return refused(refusal, passkey_page)
        except PasskeyRefusedError:
            return passkey_page(400, trouble="passkey.refused")
        log_event("passkey-added")
        tell("notice.passkey-added")
        return to("family.security")

    @pages.post("/security/passkey/remove")
    def remove_passkey() -> AnyResponse:
        services.passkeys.remove_passkey(guardian().guardian.id, request.form.get("passkey", ""))
        tell("notice.passkey-removed")
        return to("family.security")

    def passkey_page(status: int = 200, **values: object) -> Response:
        who, site = guardian(), passkey_site()
        allow_own_script()
        options = services.ceremonies.begin_adding(who.guardian, site) if site else None
        return page("new-passkey.html", status, options=options, **values)


def session_mark(token_hash: str) -> str:
    """What names a session in a form: from it nothing can be learned about the token."""
    return hashlib.sha256(f"handrail session mark\0{token_hash}".encode()).hexdigest()[:32]
