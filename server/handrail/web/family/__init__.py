"""The guardians' pages under ``/family/``: rendered by the server, and of use without JavaScript."""

from __future__ import annotations

from flask import Blueprint, Response

from handrail.web.family.alerting import add_alerting
from handrail.web.family.doors import OPEN as OPEN_DOORS
from handrail.web.family.doors import add_doors
from handrail.web.family.founding import OPEN as OPEN_FOUNDING
from handrail.web.family.founding import add_founding
from handrail.web.family.frame import frame, page
from handrail.web.family.gate import Gate, guardian
from handrail.web.family.guides import add_guides
from handrail.web.family.overview import profile_cards
from handrail.web.family.profiles import OPEN as OPEN_PROFILES
from handrail.web.family.profiles import add_profiles
from handrail.web.family.records import add_records
from handrail.web.family.security import add_security
from handrail.web.family.services import Services
from handrail.web.limits import RateLimit
from handrail.web.runtime import Runtime


def routes(services: Services, gate: Gate, runtime: Runtime, limit: RateLimit) -> Blueprint:
    """The pages of guardians."""
    pages = Blueprint("family", __name__, url_prefix="/family")

    def dashboard() -> Response:
        household_id = guardian().household.id
        profiles = services.stores.profiles.of_household(household_id)
        devices = services.stores.facts.of_household(household_id)
        return page(
            "home.html",
            guardians=services.accounts.guardians(household_id),
            cards=profile_cards(profiles, devices, services.clock()),
        )

    frame(pages)
    gate.guard(pages, open_to_all=(*OPEN_DOORS, *OPEN_FOUNDING, *OPEN_PROFILES))
    add_doors(pages, gate, services, limit, dashboard)
    add_founding(pages, gate, services, limit)
    add_security(pages, services)
    add_records(pages, gate, services)
    add_profiles(pages, services, runtime, RateLimit(30, 60))
    add_guides(pages, services, runtime)
    add_alerting(pages, services, RateLimit(5, 60))
    return pages
