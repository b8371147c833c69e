"""The guardians' pages under ``/family/``: rendered by the server, and of use without JavaScript."""

from __future__ import annotations

from flask import Blueprint, Response

from handrail.web.family.doors import OPEN as OPEN_DOORS
from handrail.web.family.doors import add_doors
from handrail.web.family.founding import OPEN as OPEN_FOUNDING
from handrail.web.family.founding import add_founding
from handrail.web.family.frame import frame, page
from handrail.web.family.gate import Gate, guardian
from handrail.web.family.records import add_records
from handrail.web.family.security import add_security
from handrail.web.family.services import Services
from handrail.web.limits import RateLimit


def routes(services: Services, gate: Gate, limit: RateLimit) -> Blueprint:
    """The pages that concern a household's account."""
    pages = Blueprint("family", __name__, url_prefix="/family")

    def dashboard() -> Response:
        return page("home.html", guardians=services.accounts.guardians(guardian().household.id))

    frame(pages)
    gate.guard(pages, open_to_all=(*OPEN_DOORS, *OPEN_FOUNDING))
    add_doors(pages, gate, services, limit, dashboard)
    add_founding(pages, gate, services, limit)
    add_security(pages, services)
    add_records(pages, gate, services)
    return pages
