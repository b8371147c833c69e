"""The form of a profile: what a guardian chooses, read from what the browser sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from werkzeug.datastructures import MultiDict

from handrail.engine.model import AgeBand
from handrail.household.modes import Mode
from handrail.household.policy import Policy, Sensitivity
from handrail.household.rules import Rule
from handrail.household.sites import SITES
from handrail.household.until import MAX_MONTHS, months_after
from handrail.storage.households.model import Profile
from handrail.storage.households.profiles import ProfileForm

# What the languages of the warnings call themselves.
_LANGUAGES: Mapping[str, str] = {
    "ar": "العربية",
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fil": "Filipino",
    "fr": "Français",
    "hi": "हिन्दी",
    "id": "Bahasa Indonesia",
    "it": "Italiano",
    "pt": "Português",
}
# Until the next summer but one: long enough for a school year, short enough to talk again.
_USUAL_MONTHS = 12
# Which field a rule speaks of.
_FIELDS = {
    Rule.ADULT_SUPERVISED: "mode",
    Rule.ADULT_STAYS_ADULT: "age_band",
    Rule.MONTH: "until",
    Rule.MONTH_PAST: "until",
    Rule.MONTH_TOO_FAR: "until",
    Rule.PERSON: "nickname",
}


@dataclass(frozen=True, slots=True)
class Choices:
    """What the form shows as chosen; ``sites`` is None for all sites."""

    nickname: str
    age_band: AgeBand
    until: str
    mode: Mode
    sensitivity: Sensitivity
    early_notices: bool
    sites: tuple[str, ...] | None
    language: str
    region: str

    def as_form(self) -> ProfileForm:
        """What the store takes."""
        policy = Policy(
            mode=self.mode,
            sensitivity=self.sensitivity,
            early_notices=self.early_notices,
            sites_on=self.sites,
            language=self.language,
            region=self.region or None,
        )
        return ProfileForm(self.nickname, self.age_band, self.until, policy)


def first_choices(today: date, language: str) -> Choices:
    """What the form of a new profile shows: the mode that asks the teen, and nothing locked."""
    return Choices(
        nickname="",
        age_band=AgeBand.UNDER18,
        until=months_after(today, _USUAL_MONTHS),
        mode=Mode.SUPPORTED,
        sensitivity=Sensitivity.USUAL,
        early_notices=True,
        sites=None,
        language=language,
        region="",
    )


def choices_of(profile: Profile) -> Choices:
    """What the form of a profile shows."""
    return Choices(
        nickname=profile.nickname,
        age_band=AgeBand(profile.age_band),
        until=profile.until,
        mode=Mode(profile.mode),
        sensitivity=Sensitivity(profile.sensitivity),
        early_notices=profile.early_notices,
        sites=profile.sites_on,
        language=profile.language,
        region=profile.region or "",
    )


def read_choices(form: MultiDict[str, str], regions: Sequence[str], before: Choices) -> Choices:
    """What was sent; a value that the form does not offer leaves what was there before."""

    def one(name: str, offered: Sequence[str], otherwise: str) -> str:
        value = form.get(name, "")
        return value if value in offered else otherwise

    ticked = tuple(site for site in form.getlist("site") if site in SITES)
    return Choices(
        nickname=form.get("nickname", "")[:256],
        age_band=AgeBand(one("age_band", list(AgeBand), before.age_band)),
        until=form.get("until", "")[:16],
        mode=Mode(one("mode", list(Mode), before.mode)),
        sensitivity=Sensitivity(one("sensitivity", list(Sensitivity), before.sensitivity)),
        early_notices=form.get("early_notices") == "yes",
        sites=ticked if form.get("sites") == "some" else None,
        language=one("language", list(_LANGUAGES), before.language),
        region=one("region", ["", *regions], before.region),
    )


def months(today: date, chosen: str) -> list[str]:
    """The end months that the form offers, the chosen one among them."""
    return sorted({months_after(today, ahead) for ahead in range(MAX_MONTHS + 1)} | {chosen})


def languages(offered: Sequence[str]) -> list[tuple[str, str]]:
    """The languages of the warnings, by what they call themselves."""
    return sorted(((tag, _LANGUAGES[tag]) for tag in offered if tag in _LANGUAGES), key=lambda pair: pair[1])


def field_of(rule: Rule) -> str:
    """The field that a rule speaks of."""
    return _FIELDS.get(rule, "nickname")
