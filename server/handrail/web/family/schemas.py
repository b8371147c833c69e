"""The wire form of what a device and its household's server tell each other. No field takes free text but a name."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StrictBool

from handrail.engine.model import AgeBand
from handrail.household.asking import About, Reply
from handrail.household.deeds import Deed
from handrail.household.membership import State
from handrail.household.modes import Mode
from handrail.household.people import Side
from handrail.household.policy import Sensitivity
from handrail.household.sight import Health, Standing
from handrail.household.weeks import Band
from handrail.web.lenient import Lenient, Text
from handrail.web.schemas import Answer

_MONTH = r"^20[0-9]{2}-(0[1-9]|1[0-2])$"
_WEEK = r"^20[0-9]{2}-W[0-5][0-9]$"
_ID = r"^[0-9a-f]{1,32}$"

Id = Annotated[str, Field(pattern=_ID)]
Month = Annotated[str, Field(pattern=_MONTH, description="An end month: it holds to its last day.")]


class MembershipQuery(Lenient):
    """What the device knows already."""

    revision: int | None = Field(default=None, description="The `revision` of the last answer.")


class ConfirmRequest(Lenient):
    """What the user of the device agrees to."""

    counts: StrictBool = Field(description="Whether weekly bands may be told. Can be withdrawn at any time.")
    until: Month


class UntilRequest(Lenient):
    """An earlier end month."""

    until: Month


class CountsRequest(Lenient):
    """Whether weekly bands may be told."""

    agreed: StrictBool


class ReportRequest(Lenient):
    """What a device says of itself. Sites are a number, never names."""

    health: Health
    extension_version: Annotated[str, Field(pattern=r"^[0-9]{1,6}(\.[0-9]{1,6}){0,3}$")]
    unreadable_sites: Annotated[int, Field(strict=True, ge=0, le=999)]


class WeekRequest(Lenient):
    """How many warnings the device showed in a week that is over; support and emergency cards are not counted."""

    week: Annotated[str, Field(pattern=_WEEK, description="ISO 8601, in UTC, like `2026-W47`.")]
    band: Band


class TrustedRequest(Lenient):
    """What the teen decides about a trusted person. `id` for `confirm` and `remove`, `name` for `add`."""

    action: Literal["add", "confirm", "remove"]
    id: Id | None = None
    name: Text | None = None


class AskRequest(Lenient):
    """What the teen would like to have changed."""

    about: About


class TellRequest(Lenient):
    """Which trusted person is to know that the teen would like help. Only ever sent by the teen's own press."""

    person: Id


class NameOut(Answer):
    """Someone or something by name."""

    name: str


class ProfileOut(Answer):
    """Whose device it is."""

    nickname: str
    age_band: AgeBand
    until: str = Field(description="The end month of this device: after it the mode is `private`, and locks go.")
    language: str
    region: str | None


class PolicyOut(Answer):
    """What the household has set."""

    sensitivity: Sensitivity
    early_notices: bool
    sites_on: list[str] | None = Field(description="Null for all sites.")
    language: str
    region: str | None
    locked: bool = Field(description="Whether the settings are locked on the device: in `supervised` alone.")


class PersonOut(Answer):
    """A trusted person. `reachable`: the server can tell them, once the teen presses."""

    id: str
    name: str
    state: Literal["proposed", "confirmed"]
    by: Side
    reachable: bool


class SeenPackOut(Answer):
    """The pattern pack of the server at the device's last report."""

    version: str
    age_days: int | None


class WeekOut(Answer):
    """The band of a week that is over."""

    week: str
    band: Band


class GuardianSeesOut(Answer):
    """All that a guardian sees of this device, from where their own page has it."""

    state: Standing
    last_seen: int | None = Field(description="Epoch seconds.")
    extension_version: str | None
    pack: SeenPackOut | None
    unreadable_sites: int | None
    weeks: list[WeekOut]


class RequestOut(Answer):
    """A request for a change, and the answer to it."""

    about: About
    at: int = Field(description="Epoch seconds.")
    answered_at: int | None
    answer: Reply | None


class ActivityOut(Answer):
    """Something that was done. `actor` is a guardian's name, `teen` or `handrail`."""

    at: int = Field(description="Epoch seconds.")
    actor: str
    what: Deed
    detail: dict[str, str | int | bool | None]


class MembershipOut(Answer):
    """A device's belonging to a profile."""

    state: State
    revision: int
    household: NameOut
    guardians: list[NameOut]
    profile: ProfileOut
    mode: Mode = Field(description="The mode in force.")
    policy: PolicyOut
    trusted: list[PersonOut]
    counts_agreed: bool
    guardian_sees: GuardianSeesOut
    requests: list[RequestOut]
    activity: list[ActivityOut]


class MembershipAnswer(Answer):
    """The membership of the device; null where it belongs to no profile. `unchanged` alone where nothing is new."""

    membership: MembershipOut | None = None
    unchanged: bool | None = None


class ReportAnswer(MembershipAnswer):
    """The same. `kept` is false in `private`, where nothing is."""

    kept: bool


class TellAnswer(MembershipAnswer):
    """The same, and whether the person's address took the alert."""

    delivered: bool
