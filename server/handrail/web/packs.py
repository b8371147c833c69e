"""``GET /v1/packs``: the pattern packs of the worker that answers, and the channel they come from."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from flask import Response, jsonify
from flask_openapi3.blueprint import APIBlueprint

from handrail.web.health import dump_channel
from handrail.web.openapi import api_blueprint
from handrail.web.pack_watch import PackWatch
from handrail.web.runtime import Runtime
from handrail.web.schemas import PacksAnswer


def routes(runtime: Runtime, watch: PackWatch, clock: Callable[[], float]) -> APIBlueprint:
    """The route, with what it needs."""
    api = api_blueprint("packs")

    @api.get("/packs", responses={200: PacksAnswer})
    def packs() -> Response:
        """Name the packs in use. No token is needed, and nothing private is told."""
        served, now = watch.served, clock()
        pack = runtime.engine.pack
        return jsonify(
            packs=[
                {
                    "id": pack.id,
                    "version": pack.version,
                    "released": pack.released.isoformat(),
                    "age_days": pack.age_days(datetime.fromtimestamp(now, UTC).date()),
                    "origin": served.origin,
                    "languages": list(pack.languages),
                    "rules": len(pack.rules),
                    "disabled": list(served.disabled),
                    "parts": dict(served.languages),
                }
            ],
            channel=dump_channel(watch.channel(now)),
        )

    return api
