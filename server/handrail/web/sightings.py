"""``POST /v1/sightings``: what a person chose to tell the maintainers. Not there unless it is switched on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from threading import Lock

from flask import Response, jsonify, request
from flask_openapi3.blueprint import APIBlueprint

from handrail.engine.model import Kind, Sender
from handrail.engine.rules import Pack
from handrail.redaction import MAX_CHARS, redact, sketch, strike_out
from handrail.storage import StoreError
from handrail.storage.model import Device
from handrail.storage.sightings import TEXT_DAYS, Outcome, Sighting, SqlSightings, Teller, week_of
from handrail.web.auth import DeviceCheck
from handrail.web.events import log_event
from handrail.web.limits import RateLimit
from handrail.web.openapi import api_blueprint
from handrail.web.problems import ApiProblem
from handrail.web.runtime import Runtime
from handrail.web.sighting_schemas import PreviewAnswer, PreviewRequest, SightingAnswer, SightingRequest

_FORGET_EVERY_SECONDS = 3600
_DAY_SECONDS = 24 * 3600


def routes(
    told: SqlSightings, runtime: Runtime, devices: DeviceCheck, limit: RateLimit, clock: Callable[[], float]
) -> APIBlueprint:
    """The routes, with what they need."""
    api = api_blueprint("sightings", 401, 413, 415, 429)
    api.before_request(devices.require)
    api.before_app_request(_Forgetting(told, clock).now_and_then)

    def teller() -> Device:
        device = devices.device(request.headers.get("Authorization"))
        if device is None:
            raise ApiProblem(401)
        # By device, never by address: who tells is nobody's to know.
        limit.take(device.id)
        return device

    @api.post("/sightings/preview", responses={200: PreviewAnswer}, security=[{"device": []}])
    def preview(body: PreviewRequest) -> Response:
        """Show exactly what would be sent. Nothing is kept or logged."""
        teller()
        theirs = [message for message in body.messages if message.sender is not Sender.SELF]
        lines = [" ".join(message.text.split()) for message in theirs if message.kind is Kind.TEXT]
        text, counts = _redacted("\n".join(line for line in lines if line), body.strike_out)
        made = sketch(text)
        if made is None:
            raise ApiProblem(400, "There is no text of the other side to tell of.", [("messages", "hold no words")])
        rules, ignored = _known(runtime.engine.pack, body.rules)
        log_event("sighting-preview", messages=len(body.messages))
        return jsonify(
            sighting={
                "rules": rules,
                "slots": body.slots,
                "language": body.language,
                "sketch": made.hex(),
                "text": text,
            },
            week=week_of(datetime.fromtimestamp(clock(), UTC).date()),
            redacted=counts,
            ignored=body.ignored() + ignored,
        )

    @api.post("/sightings", responses={200: SightingAnswer}, security=[{"device": []}])
    def tell(body: SightingRequest) -> Response:
        """Keep a sighting: one a device and incident, under blind names, with text only where it was agreed to."""
        device = teller()
        now = int(clock())
        rules, ignored = _known(runtime.engine.pack, body.rules)
        sighting = Sighting(
            rules=tuple(rules),
            slots=tuple(body.slots),
            language=body.language,
            sketch=_sketch_of(body),
            text=body.text,
        )
        outcome = told.add(sighting, Teller(device.id, device.created_at, body.incident), now=now)
        # Not which device: that would link it to the incident.
        log_event("sighting", outcome=outcome)
        if outcome is Outcome.TOO_MANY:
            wait = _DAY_SECONDS - now % _DAY_SECONDS
            raise ApiProblem(
                429, "That was enough for one day. Try again tomorrow.", headers=[("Retry-After", str(wait))]
            )
        is_new = outcome is Outcome.KEPT
        return jsonify(
            is_new=is_new,
            text_kept_until=_last_day(now) if is_new and body.text is not None else None,
            ignored=body.ignored() + ignored,
        )

    return api


def _redacted(text: str, names: Sequence[str]) -> tuple[str, Counter[str]]:
    # Names first: a struck-out word may be half of a handle. Then whatever that left behind.
    first = strike_out(text, names)
    rest = redact(first.text)
    return rest.text, Counter(first.counts) + Counter(rest.counts)


def _sketch_of(body: SightingRequest) -> bytes:
    """The sketch that counts: made of the text where there is one, else the one that was sent.

    Raises:
        ApiProblem: The text was not agreed to, or is not what a preview shows.
    """
    if body.text is None:
        return bytes.fromhex(body.sketch)
    if not (body.is_adult and body.has_read):
        why = "is taken only from people who are 18 or over and have read it"
        raise ApiProblem(400, "Nothing was kept.", [("text", why)])
    made = sketch(body.text)
    if len(body.text) > MAX_CHARS or redact(body.text).text != body.text or made is None:
        # Redacting it here and keeping that would keep what nobody has read.
        why = "is not redacted; ask for the preview again, and show that"
        raise ApiProblem(400, "Nothing was kept.", [("text", why)])
    return made


def _known(pack: Pack, names: Sequence[str]) -> tuple[list[str], list[str]]:
    """The names that are rules of the pack, and the places of those that are not: a name could be any text."""
    ids = {rule.id for rule in pack.rules} | {guard.id for guard in pack.guards}
    ids |= {composite.id for composite in pack.composites}
    known = [name for name in dict.fromkeys(names) if name in ids]
    return known, [f"rules[{index}]" for index, name in enumerate(names) if name not in ids]


def _last_day(now: int) -> str:
    today = datetime.fromtimestamp(now, UTC).date()
    monday = today - timedelta(days=today.weekday())
    return (monday + timedelta(days=TEXT_DAYS - 1)).isoformat()


class _Forgetting:
    """Deletes what has had its time, at most once an hour, before whatever request comes."""

    def __init__(self, told: SqlSightings, clock: Callable[[], float]) -> None:
        self._told = told
        self._clock = clock
        self._next = clock() + _FORGET_EVERY_SECONDS
        self._lock = Lock()

    def now_and_then(self) -> None:
        now = self._clock()
        with self._lock:
            if now < self._next:
                return
            self._next = now + _FORGET_EVERY_SECONDS
        try:
            self._told.forget(now=int(now))
        except StoreError:
            # A full disk must not stop a check; in an hour it is tried again.
            log_event("sightings-not-forgotten", level="ERROR")
