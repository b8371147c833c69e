"""``GET /v1/health``: how the worker that answers is doing. No token is needed, and nothing private is told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

from flask import Response, jsonify, request
from flask_openapi3.blueprint import APIBlueprint

from handrail.engine.rules import Pack
from handrail.web.auth import DeviceCheck
from handrail.web.openapi import api_blueprint
from handrail.web.pack_watch import ChannelState, PackWatch
from handrail.web.runtime import Runtime
from handrail.web.schemas import HealthAnswer

API_VERSIONS = {"min": 1, "max": 1}


def routes(
    runtime: Runtime,
    watch: PackWatch,
    devices: DeviceCheck,
    clock: Callable[[], float],
    version: str,
    *,
    sightings: bool,
) -> APIBlueprint:
    """The route, with what it needs."""
    api = api_blueprint("health")

    @api.get("/health", responses={200: HealthAnswer})
    def health() -> Response:
        """Tell how this worker answers, and whether a token that was sent along is good."""
        embedder, now = runtime.embedder, clock()
        authorization = request.headers.get("Authorization")
        return jsonify(
            status="ok",
            name="handrail",
            version=version,
            mode=runtime.mode,
            embedder={"name": embedder.name, "status": embedder.status, "detail": embedder.detail},
            pack=dump_pack(runtime.engine.pack, datetime.fromtimestamp(now, UTC).date()),
            channel=dump_channel(watch.channel(now)),
            api=API_VERSIONS,
            sightings=sightings,
            checks=runtime.checks,
            rule_timeouts=runtime.rule_timeouts,
            authorised=None if authorization is None else devices.device_id(authorization) is not None,
        )

    return api


def dump_pack(pack: Pack, today: date) -> dict[str, object]:
    """The pack as answers name it."""
    return {"id": pack.id, "version": pack.version, "age_days": pack.age_days(today)}


def dump_channel(state: ChannelState | None) -> dict[str, object] | None:
    """The channel as answers tell of it; ``None`` where the server has none."""
    if state is None:
        return None
    at = None if state.good_at is None else datetime.fromtimestamp(state.good_at, UTC).isoformat(timespec="seconds")
    return {"url": state.url, "status": state.status, "good_at": at, "detail": state.detail}
