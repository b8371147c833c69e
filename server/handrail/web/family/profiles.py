"""The pages of profiles: making and changing them, pairing devices, trusted people, and requests."""

from __future__ import annotations

import io
from datetime import date
from urllib.parse import urlencode

import segno
from flask import Blueprint, Response, request
from markupsafe import Markup
from werkzeug.wrappers import Response as AnyResponse

from handrail.alerts.notifier import AddressError
from handrail.household.asking import Reply
from handrail.household.modes import Mode
from handrail.household.people import Side
from handrail.household.rules import Rule, RuleError
from handrail.household.sites import SITES
from handrail.household.weeks import day_of
from handrail.storage import ShownCode
from handrail.storage.households.deeds import By
from handrail.storage.households.model import Profile
from handrail.storage.pairing import read_code
from handrail.web.family import profile_form as forms
from handrail.web.family.frame import family_texts, page, tell, to
from handrail.web.family.gate import guardian
from handrail.web.family.overview import profile_cards
from handrail.web.family.services import Services
from handrail.web.limits import RateLimit
from handrail.web.problems import ApiProblem
from handrail.web.runtime import Runtime

OPEN = ("join",)


def add_profiles(pages: Blueprint, services: Services, runtime: Runtime, limit: RateLimit) -> None:
    """Add the routes. ``limit`` is taken by guardian, for codes."""
    stores = services.stores

    def by() -> By:
        return By(guardian().guardian.display_name, services.now())

    def today() -> date:
        return day_of(services.now())

    def mine(profile_id: str) -> Profile:
        """The household's own profile; another's is as if there were none."""
        profile = stores.profiles.profile(guardian().household.id, profile_id)
        if profile is None:
            raise ApiProblem(404)
        return profile

    def form_page(choices: forms.Choices, profile: Profile | None, fault: Rule | None = None) -> Response:
        pack = runtime.engine.pack
        return page(
            "profile-form.html",
            200 if fault is None else 400,
            choices=choices,
            profile=profile,
            fault=fault,
            fault_field=None if fault is None else forms.field_of(fault),
            modes=list(Mode),
            months=forms.months(today(), choices.until),
            sites=SITES,
            languages=forms.languages(list(pack.texts)),
            regions=pack.regions,
        )

    @pages.get("/profiles/new")
    def new_profile() -> Response:
        return form_page(forms.first_choices(today(), family_texts().language), None)

    @pages.post("/profiles/new")
    def make_profile() -> AnyResponse:
        who, before = guardian(), forms.first_choices(today(), family_texts().language)
        choices = forms.read_choices(request.form, runtime.engine.pack.regions, before)
        try:
            profile = stores.profiles.add(who.household.id, choices.as_form(), by())
        except RuleError as refused:
            return form_page(choices, None, refused.rule)
        tell("notice.profile-made")
        return to("family.profile", profile_id=profile.id)

    @pages.get("/profiles/<profile_id>")
    def profile(profile_id: str) -> Response:
        own = mine(profile_id)
        devices = stores.facts.of_profile(own.household_id, own.id)
        (card,) = profile_cards([own], devices, services.now())
        code = stores.codes.live(own.household_id, own.id)
        people = stores.people.of_profile(own.id)
        return page(
            "profile.html",
            card=card,
            profile=own,
            code=code,
            qr=None if code is None else _qr(code),
            address=request.host_url.rstrip("/"),
            proposals=[one for one in people if one.proposed_by == Side.GUARDIAN],
            chosen_by_teen=sum(one.proposed_by == Side.TEEN for one in people),
            requests=stores.requests.of_profile(own.id),
            replies=list(Reply),
            guardians=services.accounts.guardians(own.household_id),
            can_alert=services.alerts.can_send,
        )

    @pages.get("/profiles/<profile_id>/policy")
    def policy(profile_id: str) -> Response:
        own = mine(profile_id)
        return form_page(forms.choices_of(own), own)

    @pages.post("/profiles/<profile_id>/policy")
    def change_policy(profile_id: str) -> AnyResponse:
        own = mine(profile_id)
        choices = forms.read_choices(request.form, runtime.engine.pack.regions, forms.choices_of(own))
        try:
            stores.profiles.change(own.household_id, own.id, choices.as_form(), by())
        except RuleError as refused:
            return form_page(choices, own, refused.rule)
        tell("notice.policy-changed")
        return to("family.profile", profile_id=own.id)

    @pages.post("/profiles/<profile_id>/code")
    def make_code(profile_id: str) -> AnyResponse:
        own, who = mine(profile_id), guardian()
        limit.take(who.guardian.id)
        stores.codes.make(own.household_id, own.id, by())
        return to("family.profile", profile_id=own.id, _anchor="pair")

    @pages.post("/profiles/<profile_id>/remove-device")
    def remove_device(profile_id: str) -> AnyResponse:
        own = mine(profile_id)
        if stores.memberships.remove(own.household_id, request.form.get("device", ""), by()):
            tell("notice.device-removed")
        return to("family.profile", profile_id=own.id)

    @pages.post("/profiles/<profile_id>/people")
    def propose(profile_id: str) -> AnyResponse:
        own, address = mine(profile_id), request.form.get("address", "").strip()
        try:
            sealed = services.alerts.sealed(address) if address else None
            name = request.form.get("name", "")
            stores.people.add(own.id, name, Side.GUARDIAN, by(), address_encrypted=sealed)
            tell("notice.person-proposed")
        except AddressError:
            tell("notice.address-refused")
        except RuleError as refused:
            tell(f"rule.{refused.rule}")
        return to("family.profile", profile_id=own.id, _anchor="people")

    @pages.post("/profiles/<profile_id>/remove-person")
    def remove_person(profile_id: str) -> AnyResponse:
        own = mine(profile_id)
        try:
            stores.people.remove(own.id, request.form.get("person", ""), Side.GUARDIAN, by())
            tell("notice.person-removed")
        except RuleError as refused:
            tell(f"rule.{refused.rule}")
        return to("family.profile", profile_id=own.id, _anchor="people")

    @pages.post("/profiles/<profile_id>/answer")
    def answer(profile_id: str) -> AnyResponse:
        own = mine(profile_id)
        reply = next((one for one in Reply if one == request.form.get("answer")), None)
        if reply is not None and stores.requests.answer(own.id, request.form.get("request", ""), reply, by()):
            tell("notice.answered")
        return to("family.profile", profile_id=own.id, _anchor="requests")

    @pages.get("/profiles/<profile_id>/delete")
    def delete_profile_form(profile_id: str) -> Response:
        return page("profile-delete.html", profile=mine(profile_id))

    @pages.post("/profiles/<profile_id>/delete")
    def delete_profile(profile_id: str) -> AnyResponse:
        own = mine(profile_id)
        stores.profiles.remove(own.household_id, own.id, by())
        services.records.overwrite_deleted()
        tell("notice.profile-deleted")
        return to("family.home")

    @pages.get("/join")
    def join() -> Response:
        # Where the QR code leads: the phone's camera opens it, and nothing but the code itself is shown.
        code = read_code(request.args.get("code", ""))
        return page("join.html", code=code, address=request.host_url.rstrip("/"))


def _qr(code: ShownCode) -> Markup:
    """The address of the page that shows the code, as an inline SVG; its colours come from the style sheet."""
    address = f"{request.host_url}family/join?{urlencode({'code': code.text})}"
    drawing = io.BytesIO()
    segno.make(address, error="m").save(
        drawing,
        kind="svg",
        xmldecl=False,
        svgns=False,
        scale=4,
        border=4,
        omitsize=True,
        svgclass="qr",
        lineclass="qr-line",
    )
    # Made here, of our own address: nothing in it came from a form.
    return Markup(drawing.getvalue().decode("ascii"))  # noqa: S704
