"""What the guardians' pages show of a household: its profiles, their devices as a guardian sees them, and charts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from handrail.household.modes import Mode
from handrail.household.sight import Standing
from handrail.household.until import is_over
from handrail.storage.households.facts import MemberDevice
from handrail.storage.households.model import Profile
from handrail.web.family.chart import Chart, chart
from handrail.web.family.seen import SeenDevice, seen


@dataclass(frozen=True, slots=True)
class DeviceCard:
    """A device as a page shows it."""

    seen: SeenDevice
    chart: Chart

    @property
    def shows_weeks(self) -> bool:
        """Whether weekly bands are agreed to here, so that an empty chart means something."""
        is_told = self.seen.in_force.mode is not Mode.PRIVATE and self.seen.counts_agreed
        return is_told and self.seen.sight.standing not in (Standing.WAITING, Standing.NOT_PAIRED)


@dataclass(frozen=True, slots=True)
class ProfileCard:
    """A profile with its devices. ``is_over`` says that its end month has passed."""

    profile: Profile
    devices: tuple[DeviceCard, ...]
    is_over: bool

    @property
    def protected(self) -> int:
        """How many devices are known to be protected now."""
        return sum(card.seen.sight.is_protected is True for card in self.devices)

    @property
    def unprotected(self) -> int:
        """How many devices are known not to be, those that left included."""
        return sum(card.seen.sight.is_protected is False for card in self.devices)


def profile_cards(profiles: Iterable[Profile], devices: Iterable[MemberDevice], now: float) -> list[ProfileCard]:
    """Profiles with their devices, as they are now."""
    today = datetime.fromtimestamp(now, UTC).date()
    cards: dict[str, list[DeviceCard]] = {}
    for device in devices:
        view = seen(device, now)
        cards.setdefault(view.profile_id, []).append(DeviceCard(view, chart(view.sight, today)))
    return [
        ProfileCard(profile, tuple(cards.get(profile.id, ())), is_over(profile.until, today)) for profile in profiles
    ]
