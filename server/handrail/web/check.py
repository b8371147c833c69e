"""``POST /v1/check``: parse, analyze, answer."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime

from flask import Response, jsonify
from flask_openapi3.blueprint import APIBlueprint

from handrail.engine.model import Message, Reader, Situation
from handrail.engine.wire import dump_analysis
from handrail.web.auth import DeviceCheck
from handrail.web.events import log_event
from handrail.web.health import dump_pack
from handrail.web.openapi import api_blueprint
from handrail.web.runtime import Runtime
from handrail.web.schemas import CheckAnswer, CheckRequest, MessageIn
from handrail.web.state_token import StateTokens, digest


def routes(runtime: Runtime, devices: DeviceCheck, states: StateTokens, clock: Callable[[], float]) -> APIBlueprint:
    """The route, with what it needs."""
    api = api_blueprint("check", 401, 413, 415)
    api.before_request(devices.require)

    @api.post("/check", responses={200: CheckAnswer}, security=[{"device": []}])
    def check(body: CheckRequest) -> Response:
        """Check the messages of a conversation.

        Nothing that was sent is kept or logged. What a message contains is never a reason to refuse it.
        """
        begun = time.perf_counter()
        now = datetime.fromtimestamp(clock(), UTC)
        key = digest(body.conversation.key)
        state, state_reset = states.load(body.state, key)
        engine = runtime.engine
        analysis = engine.analyze(
            [_message(index, message) for index, message in enumerate(body.messages)],
            state,
            conversation=key,
            reader=Reader(locale=body.locale or "en", region=body.region, age_band=body.age_band),
            situation=Situation(
                contact=body.conversation.contact,
                recent_move=body.context.recent_move,
                recent_incident=body.context.recent_incident,
            ),
            now=now,
        )
        runtime.count(analysis)
        answer = dump_analysis(analysis)
        answer |= {
            "state": states.dump(analysis.state, key),
            "state_reset": state_reset,
            "pack": dump_pack(engine.pack, now.date()),
            "ignored": body.ignored(),
        }
        log_event("check", messages=len(body.messages), mode=analysis.mode, ms=(time.perf_counter() - begun) * 1000)
        # Who was warned is nobody's business but theirs, so the verdict is told at DEBUG alone.
        log_event(
            "verdict",
            level="DEBUG",
            severity=analysis.assessment.severity,
            rules=",".join(signal.rule for signal in analysis.assessment.signals),
        )
        return jsonify(answer)

    return api


def _message(index: int, message: MessageIn) -> Message:
    return Message(
        text=message.text,
        sender=message.sender,
        id=str(index) if message.id is None else message.id,
        # Shortened beyond recognition: adapters may send names here, and the state token remembers authors.
        author=None if message.author is None else digest(message.author),
        kind=message.kind,
        sent_at=message.sent_at,
        seen=message.seen,
    )
