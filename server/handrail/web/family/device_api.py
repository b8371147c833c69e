"""``/v1/family``: what a teen's device and its household's server tell each other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from flask import Response, jsonify, request
from flask_openapi3.blueprint import APIBlueprint

from handrail.household.asking import About
from handrail.household.membership import State, Step, require_joined
from handrail.household.people import Side
from handrail.household.rules import Rule, RuleError
from handrail.storage.households.belonging import Report
from handrail.storage.households.deeds import by_teen
from handrail.storage.households.facts import MemberDevice
from handrail.storage.households.stores import ProfileStores
from handrail.storage.model import Device
from handrail.web.auth import DeviceCheck
from handrail.web.events import log_event
from handrail.web.family import schemas as s
from handrail.web.family.member import dump_member, revision
from handrail.web.family.refusals import as_problem
from handrail.web.limits import RateLimit
from handrail.web.openapi import api_blueprint
from handrail.web.problems import ApiProblem
from handrail.web.runtime import Runtime

_SECURITY: list[dict[str, list[Any]]] = [{"device": []}]


class Teller(Protocol):
    """Tells a trusted person that the teen would like help."""

    def tell(self, device: MemberDevice, person_id: str) -> bool:
        """Tell a confirmed person; whether their address took it.

        Raises:
            RuleError: ``person``: there is none whom the teen has confirmed.
        """


def routes(
    stores: ProfileStores,
    teller: Teller,
    runtime: Runtime,
    devices: DeviceCheck,
    limit: RateLimit,
    tell_limit: RateLimit,
    clock: Callable[[], float],
) -> APIBlueprint:
    """The routes, with what they need. ``limit`` and ``tell_limit`` are taken by device."""
    api = api_blueprint("family_devices", 401, 409, 413, 415, 429)
    api.before_request(devices.require)

    def device() -> Device:
        found = devices.device(request.headers.get("Authorization"))
        if found is None:
            raise ApiProblem(401)
        return found

    def writer() -> str:
        device_id = device().id
        limit.take(device_id)
        return device_id

    def answer(device_id: str, **more: object) -> Response:
        member = stores.facts.of_device(device_id)
        return jsonify(membership=None if member is None else dump_member(stores, member, clock()), **more)

    def joined(device_id: str) -> MemberDevice:
        member = stores.facts.of_device(device_id)
        if member is None:
            raise RuleError(Rule.STATE)
        require_joined(State(member.membership.state))
        return member

    @api.get("/family", responses={200: s.MembershipAnswer}, security=_SECURITY)
    def membership(query: s.MembershipQuery) -> Response:
        """Tell what a household has set for this device, and all that its guardians see of it."""
        device_id, now = device().id, clock()
        standing = stores.facts.standing(device_id)
        if standing is not None and query.revision == revision(*standing, now):
            return jsonify(unchanged=True)
        return answer(device_id)

    @api.post("/family/confirm", responses={200: s.MembershipAnswer}, security=_SECURITY)
    def confirm(body: s.ConfirmRequest) -> Response:
        """Join a profile, as the user of the device decides: until a month, and with or without weekly bands."""
        device_id = writer()
        with as_problem():
            stores.memberships.confirm(device_id, counts=body.counts, until=body.until, now=int(clock()))
        log_event("family-joined", device=device_id)
        return answer(device_id)

    @api.post("/family/decline", responses={200: s.MembershipAnswer}, security=_SECURITY)
    def decline() -> Response:
        """Decline what was offered. The device stays paired as an ordinary one."""
        return _leave(Step.DECLINE)

    @api.post("/family/leave", responses={200: s.MembershipAnswer}, security=_SECURITY)
    def leave() -> Response:
        """Leave, in any mode and at any time. The device stays paired as an ordinary one, and what it told is gone."""
        return _leave(Step.LEAVE)

    def _leave(step: Step) -> Response:
        device_id = writer()
        with as_problem():
            stores.memberships.leave(device_id, step, now=int(clock()))
        log_event("family-left", device=device_id)
        return answer(device_id)

    @api.post("/family/shorten", responses={200: s.MembershipAnswer}, security=_SECURITY)
    def shorten(body: s.UntilRequest) -> Response:
        """Make the end month earlier."""
        device_id = writer()
        with as_problem():
            stores.memberships.shorten(device_id, body.until, now=int(clock()))
        return answer(device_id)

    @api.post("/family/counts", responses={200: s.MembershipAnswer}, security=_SECURITY)
    def counts(body: s.CountsRequest) -> Response:
        """Agree to weekly bands, or take the agreement back: all bands of this device are then deleted."""
        device_id = writer()
        with as_problem():
            stores.memberships.agree_counts(device_id, agreed=body.agreed, now=int(clock()))
        return answer(device_id)

    @api.post("/family/report", responses={200: s.ReportAnswer}, security=_SECURITY)
    def report(body: s.ReportRequest) -> Response:
        """Say how the device is. In `private` nothing of it is kept."""
        device_id, pack = writer(), runtime.engine.pack
        told = Report(
            health=body.health,
            extension_version=body.extension_version,
            unreadable_sites=body.unreadable_sites,
            pack_id=pack.id,
            pack_version=pack.version,
            pack_released=pack.released,
        )
        with as_problem():
            kept = stores.memberships.report(device_id, told, now=int(clock()))
        return answer(device_id, kept=kept)

    @api.post("/family/week", responses={200: s.MembershipAnswer}, security=_SECURITY)
    def week(body: s.WeekRequest) -> Response:
        """Tell the band of a week that is over. What was told first of a week stays."""
        device_id = writer()
        with as_problem():
            stores.memberships.add_week(device_id, body.week, body.band, now=int(clock()))
        return answer(device_id)

    @api.post("/family/trusted", responses={200: s.MembershipAnswer}, security=_SECURITY)
    def trusted(body: s.TrustedRequest) -> Response:
        """Name a trusted person, confirm one whom a guardian proposed, or take one off the list."""
        device_id, by = writer(), by_teen(int(clock()))
        with as_problem():
            profile_id = joined(device_id).profile.id
            if body.action == "add":
                stores.people.add(profile_id, body.name or "", Side.TEEN, by)
            elif body.action == "confirm":
                stores.people.confirm(profile_id, body.id or "", by)
            else:
                stores.people.remove(profile_id, body.id or "", Side.TEEN, by)
        return answer(device_id)

    @api.post("/family/ask", responses={200: s.MembershipAnswer}, security=_SECURITY)
    def ask(body: s.AskRequest) -> Response:
        """Ask for a change, in one of the fixed words."""
        device_id = writer()
        with as_problem():
            stores.requests.ask(joined(device_id).profile.id, About(body.about), by_teen(int(clock())))
        return answer(device_id)

    @api.post("/family/tell", responses={200: s.TellAnswer}, security=_SECURITY)
    def tell(body: s.TellRequest) -> Response:
        """Let a trusted person know that the teen would like help, in fixed words without any content.

        It is in no log that a guardian reads: whom a teen turns to is theirs.
        """
        device_id = device().id
        tell_limit.take(device_id)
        with as_problem():
            delivered = teller.tell(joined(device_id), body.person)
        log_event("family-told", delivered=str(delivered))
        return answer(device_id, delivered=delivered)

    return api
