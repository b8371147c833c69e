"""Notes in the activity log that are written in the very transaction of what was done."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from handrail.household.deeds import TEEN, Deed
from handrail.storage.households.activity import new_id
from handrail.storage.households.tables import ActivityRow, ProfileRow


@dataclass(frozen=True, slots=True)
class By:
    """Who does something, and when in epoch seconds. ``actor`` is a guardian's display name, or ``teen``."""

    actor: str
    now: int


def by_teen(now: int) -> By:
    """The user of a device."""
    return By(TEEN, now)


def note(
    session: Session, household_id: str, profile_id: str | None, deed: Deed, by: By, **detail: str | int | bool | None
) -> None:
    """Add to the log of a household. ``detail`` holds fixed words and numbers, and never a name."""
    session.add(
        ActivityRow(
            id=new_id(),
            household_id=household_id,
            profile_id=profile_id,
            at=by.now,
            actor=by.actor,
            what=deed.value,
            detail=detail,
        )
    )


def note_on(session: Session, profile: ProfileRow, deed: Deed, by: By, **detail: str | int | bool | None) -> None:
    """Add to the log of a profile, and give the profile its next revision, so that its devices look again."""
    note(session, profile.household_id, profile.id, deed, by, **detail)
    profile.policy_revision += 1
