"""``POST /v1/pair``: a one-time code, of the server or of a family, becomes a device token."""

from __future__ import annotations

from flask import Response, jsonify, request
from flask_openapi3.blueprint import APIBlueprint

from handrail.storage import CodeRefusedError, Pairing
from handrail.storage.households.family_codes import FamilyCodes
from handrail.web.events import log_event
from handrail.web.limits import RateLimit
from handrail.web.openapi import api_blueprint
from handrail.web.problems import ApiProblem
from handrail.web.schemas import PairAnswer, PairRequest


def routes(pairing: Pairing, family: FamilyCodes, limit: RateLimit) -> APIBlueprint:
    """The route, with what it needs."""
    api = api_blueprint("pairing", 413, 415, 429)

    @api.post("/pair", responses={200: PairAnswer})
    def pair(body: PairRequest) -> Response:
        """Exchange a pairing code for a device token. A code works once, for five minutes, with five tries.

        The code of a family works in the same place. It offers the device a membership, which its user confirms or
        declines.
        """
        limit.take(request.remote_addr or "")
        name = body.name or ""
        joined = family.exchange(body.code, name)
        try:
            paired = joined or pairing.exchange(body.code, name)
        except CodeRefusedError as refusal:
            log_event("pairing-refused", level="WARNING", too_many=str(refusal.too_many))
            if refusal.too_many:
                raise ApiProblem(429, "Too many wrong codes. Make a new code and type that one.") from None
            raise ApiProblem(400, "That code is wrong or no longer valid.", [("code", "is not a valid code")]) from None
        if joined is None:
            family.give_back()
        log_event("device-paired", device=paired.device.id, family=str(joined is not None))
        return jsonify(
            token=paired.token,
            device={"id": paired.device.id, "name": paired.device.name},
            family=joined is not None,
        )

    return api
