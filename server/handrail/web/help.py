"""``GET /v1/help``: who can help, by country and age band."""

from __future__ import annotations

from flask import Response, jsonify
from flask_openapi3.blueprint import APIBlueprint

from handrail.engine.explain import help_for
from handrail.engine.model import Reader
from handrail.engine.wire import dump_help
from handrail.web.openapi import api_blueprint
from handrail.web.runtime import Runtime
from handrail.web.schemas import HelpAnswer, HelpQuery


def routes(runtime: Runtime) -> APIBlueprint:
    """The route, with what it needs."""
    api = api_blueprint("help")

    @api.get("/help", responses={200: HelpAnswer})
    def help_lines(query: HelpQuery) -> Response:
        """Name who can help. No token is needed: help is for everyone."""
        pack = runtime.engine.pack
        locale = best_language(query.locale, tuple(pack.texts))
        lines = help_for(pack, Reader(locale=locale, region=query.region, age_band=query.age_band))
        return jsonify(
            region=query.region, locale=locale, help=[dump_help(line) for line in lines], regions=list(pack.regions)
        )

    return api


def best_language(locale: str | None, languages: tuple[str, ...]) -> str:
    """The language of the pack that is nearest to ``locale``; English where none is."""
    wanted = (locale or "en").lower()
    while wanted:
        for language in languages:
            if language.lower() == wanted:
                return language
        wanted = wanted.rpartition("-")[0]
    return "en"
