"""Pages to read: what a warning means and how to talk about it, and a plan for the kitchen wall."""

from __future__ import annotations

from flask import Blueprint, Response, request

from handrail.engine.explain import help_for
from handrail.engine.model import AgeBand, Reader
from handrail.web.family.frame import family_texts, page
from handrail.web.family.gate import guardian
from handrail.web.family.services import Services
from handrail.web.help import best_language
from handrail.web.runtime import Runtime

_LINES_ON_PLAN = 4


def add_guides(pages: Blueprint, services: Services, runtime: Runtime) -> None:
    """Add the routes."""

    def region() -> str:
        """The country whose help lines are shown: the chosen one, else that of the first profile that has one."""
        regions = runtime.engine.pack.regions
        chosen = request.args.get("region")
        if chosen is not None:
            return chosen if chosen in regions else ""
        profiles = services.stores.profiles.of_household(guardian().household.id)
        return next((one.region for one in profiles if one.region in regions), None) or ""

    def show(template: str) -> Response:
        pack, chosen = runtime.engine.pack, region()
        locale = best_language(family_texts().language, tuple(pack.texts))
        reader = Reader(locale=locale, region=chosen or None, age_band=AgeBand.UNDER18)
        return page(
            template,
            lines=help_for(pack, reader)[:_LINES_ON_PLAN],
            region=chosen,
            regions=pack.regions,
            profiles=services.stores.profiles.of_household(guardian().household.id),
        )

    @pages.get("/talk")
    def talk() -> Response:
        return show("talk.html")

    @pages.get("/plan")
    def plan() -> Response:
        return show("plan.html")
