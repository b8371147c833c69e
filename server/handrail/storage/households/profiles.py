"""Teens' profiles and their policies in a database. Everything is asked for within one household."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from handrail.engine.model import AgeBand
from handrail.household.deeds import Deed
from handrail.household.modes import Mode, check_age_band
from handrail.household.people import read_name
from handrail.household.policy import Policy, Sensitivity, check_policy
from handrail.household.sites import choose_sites
from handrail.household.until import offer
from handrail.household.weeks import day_of
from handrail.storage.households.activity import new_id
from handrail.storage.households.deeds import By, note, note_on
from handrail.storage.households.model import Profile
from handrail.storage.households.tables import MembershipRow, ProfileRow
from handrail.storage.households.transactions import Transactions


@dataclass(frozen=True, slots=True)
class ProfileForm:
    """What a guardian chooses for a profile. ``until`` is the end month that devices paired from now on are offered."""

    nickname: str
    age_band: AgeBand
    until: str
    policy: Policy


class SqlProfiles:
    """Keeps profiles, and refuses what the rules of households refuse. Every method is one short transaction."""

    def __init__(self, database: Transactions) -> None:
        """Use a database whose tables are there."""
        self._database = database

    def add(self, household_id: str, form: ProfileForm, by: By) -> Profile:
        """Make a profile.

        Raises:
            RuleError: An adult would be supervised, or the end month or a site makes no sense.
        """
        values = _values(form, day_of(by.now))
        with self._database.writing() as session:
            row = ProfileRow(id=new_id(), household_id=household_id, created_at=by.now, policy_revision=1, **values)
            session.add(row)
            session.flush()
            note(session, household_id, row.id, Deed.PROFILE_MADE, by, mode=row.mode)
            return profile_of(row)

    def change(self, household_id: str, profile_id: str, form: ProfileForm, by: By) -> Profile | None:
        """Change a profile and give it its next revision; None where the household has no such profile.

        An earlier end month holds at once for every device. A later one is only offered to devices paired from now on:
        what a teen agreed to on a device is never lengthened.

        Raises:
            RuleError: As ``add``, or an adult would be made a minor.
        """
        with self._database.writing() as session:
            row = _row(session, household_id, profile_id)
            if row is None:
                return None
            check_age_band(AgeBand(row.age_band), form.age_band)
            today = day_of(by.now)
            # A month that has passed may stay as it is.
            values = _values(form, today, kept_until=row.until)
            changed = [name for name, value in values.items() if getattr(row, name) != value]
            if not changed:
                return profile_of(row)
            for name in changed:
                setattr(row, name, values[name])
            devices = select(MembershipRow).where(MembershipRow.profile_id == profile_id)
            for device in session.scalars(devices):
                if device.until is not None and device.until > row.until:
                    device.until = row.until
            note_on(session, row, Deed.POLICY_CHANGED, by, fields=" ".join(sorted(changed)), mode=row.mode)
            return profile_of(row)

    def of_household(self, household_id: str) -> Sequence[Profile]:
        """The profiles of a household, oldest first."""
        with self._database.reading() as session:
            rows = select(ProfileRow).where(ProfileRow.household_id == household_id)
            return [profile_of(row) for row in session.scalars(rows.order_by(ProfileRow.created_at, ProfileRow.id))]

    def profile(self, household_id: str, profile_id: str) -> Profile | None:
        """A profile of a household."""
        with self._database.reading() as session:
            row = _row(session, household_id, profile_id)
            return profile_of(row) if row else None

    def remove(self, household_id: str, profile_id: str, by: By) -> bool:
        """Delete a profile and all that hangs on it; its devices stay paired as ordinary ones."""
        with self._database.writing() as session:
            if _row(session, household_id, profile_id) is None:
                return False
            session.execute(delete(ProfileRow).where(ProfileRow.id == profile_id))
            note(session, household_id, None, Deed.PROFILE_DELETED, by)
            return True


def profile_of(row: ProfileRow) -> Profile:
    """A row as the rest of the server knows it."""
    return Profile(
        id=row.id,
        household_id=row.household_id,
        nickname=row.nickname,
        age_band=row.age_band,
        until=row.until,
        language=row.language,
        region=row.region,
        mode=row.mode,
        sensitivity=row.sensitivity,
        early_notices=row.early_notices,
        sites_on=None if row.sites_on is None else tuple(row.sites_on),
        policy_revision=row.policy_revision,
        created_at=row.created_at,
    )


def policy_of(profile: Profile) -> Policy:
    """The policy of a profile."""
    return Policy(
        mode=Mode(profile.mode),
        sensitivity=Sensitivity(profile.sensitivity),
        early_notices=profile.early_notices,
        sites_on=profile.sites_on,
        language=profile.language,
        region=profile.region,
    )


def _row(session: Session, household_id: str, profile_id: str) -> ProfileRow | None:
    wanted = select(ProfileRow).where(ProfileRow.id == profile_id, ProfileRow.household_id == household_id)
    return session.scalars(wanted).first()


def _values(form: ProfileForm, today: date, *, kept_until: str | None = None) -> dict[str, object]:
    policy = check_policy(form.policy, form.age_band)
    return {
        "nickname": read_name(form.nickname),
        "age_band": form.age_band.value,
        "until": form.until if form.until == kept_until else offer(form.until, today),
        "language": policy.language,
        "region": policy.region,
        "mode": policy.mode.value,
        "sensitivity": policy.sensitivity.value,
        "early_notices": policy.early_notices,
        "sites_on": None if policy.sites_on is None else list(choose_sites(policy.sites_on)),
    }
