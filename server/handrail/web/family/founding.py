"""``/family/new``: making a household, or becoming a guardian of one by invitation."""

from __future__ import annotations

from flask import Blueprint, Response, request

from handrail.storage.households.founding import Application, NotWelcomeError
from handrail.web.events import log_event
from handrail.web.family.frame import family_texts, page
from handrail.web.family.gate import Gate, session_token
from handrail.web.family.services import Services
from handrail.web.family.texts import LANGUAGES
from handrail.web.limits import RateLimit, is_at_this_computer

OPEN = ("new_form", "new")


def add_founding(pages: Blueprint, gate: Gate, services: Services, limit: RateLimit) -> None:
    """Add the routes."""
    founding = services.founding

    def form(invitation: str, status: int = 200, **values: object) -> Response:
        return page(
            "new.html",
            status,
            invitation=invitation,
            needs_invitation=not is_at_this_computer(),
            joins=founding.household_of(invitation) if invitation else None,
            languages=tuple(LANGUAGES.items()),
            **values,
        )

    @pages.get("/new")
    def new_form() -> Response:
        return form(request.args.get("invitation", ""), sent={"language": family_texts().language}, faults=())

    @pages.post("/new")
    def new() -> Response:
        limit.take(request.remote_addr or "")
        sent = request.form
        application = Application(
            household_name=sent.get("household_name", ""),
            language=sent["language"] if sent.get("language") in LANGUAGES else family_texts().language,
            display_name=sent.get("display_name", ""),
            sign_in_name=sent.get("sign_in_name", ""),
            password=sent.get("password", ""),
            invitation=sent.get("invitation") or None,
        )
        try:
            welcome = founding.welcome(application, is_free=is_at_this_computer())
        except NotWelcomeError as refusal:
            return form(sent.get("invitation", ""), 400, sent=sent, faults=refusal.faults)
        log_event("guardian-added")
        signed = services.signing_in.open_session(welcome.guardian, replaces=session_token())
        return gate.let_in(page("codes.html", codes=welcome.recovery_codes, is_new=True), signed)
