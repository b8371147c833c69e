"""One-time codes that make a device a profile's: made by a guardian, typed or scanned on the device.

They are derived and guarded as pairing codes are: five minutes, one use, and every wrong code, whoever sent it, takes
one of the five tries of each live one.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from handrail.household.deeds import Deed
from handrail.household.membership import State
from handrail.storage.households.deeds import By, by_teen, note_on
from handrail.storage.households.tables import FamilyCodeRow, MembershipRow, ProfileRow
from handrail.storage.households.transactions import Transactions
from handrail.storage.model import CODE_SECONDS, CODE_TRIES, Device, NewDevice
from handrail.storage.pairing import Paired, ShownCode, code_text, is_code_of, new_device, read_code
from handrail.storage.sql import DeviceRow


class FamilyCodes:
    """Makes codes for profiles, and exchanges them for devices. The clock (epoch seconds) is handed in."""

    def __init__(self, database: Transactions, secret_keys: Sequence[str], clock: Callable[[], float]) -> None:
        """The first secret key makes codes, all recognise them."""
        self._database = database
        self._keys = [key.encode() for key in secret_keys]
        self._clock = clock

    def make(self, household_id: str, profile_id: str, by: By) -> ShownCode | None:
        """A code for a profile, which ends its earlier ones; None where the household has no such profile."""
        nonce = secrets.token_bytes(16)
        with self._database.writing() as session:
            wanted = select(ProfileRow).where(ProfileRow.id == profile_id, ProfileRow.household_id == household_id)
            profile = session.scalars(wanted).first()
            if profile is None:
                return None
            is_spent = (FamilyCodeRow.profile_id == profile_id) | (FamilyCodeRow.expires_at <= by.now)
            session.execute(delete(FamilyCodeRow).where(is_spent))
            session.add(FamilyCodeRow(nonce=nonce, profile_id=profile_id, expires_at=by.now + CODE_SECONDS, tries=0))
            note_on(session, profile, Deed.CODE_MADE, by)
        return ShownCode(code_text(self._keys[0], nonce), CODE_SECONDS)

    def live(self, household_id: str, profile_id: str) -> ShownCode | None:
        """The code of a profile that can still be used, to be shown again."""
        now = int(self._clock())
        wanted = select(FamilyCodeRow).join(ProfileRow, ProfileRow.id == FamilyCodeRow.profile_id)
        mine = (ProfileRow.household_id == household_id, ProfileRow.id == profile_id)
        with self._database.reading() as session:
            row = session.scalars(wanted.where(*mine, *_is_live(now))).first()
            return None if row is None else ShownCode(code_text(self._keys[0], row.nonce), row.expires_at - now)

    def exchange(self, typed: str, name: str) -> Paired | None:
        """Exchange a code for a device whose membership is offered, exactly once.

        None when it is no family code that is live. Every live family code then has one try less; ``give_back`` is for
        a caller that finds the code to be good elsewhere.
        """
        code = read_code(typed)
        if code is None:
            return None
        now = int(self._clock())
        token, device = new_device(name)
        with self._database.writing() as session:
            live = session.scalars(select(FamilyCodeRow).where(*_is_live(now)).with_for_update()).all()
            right = next((row for row in live if is_code_of(self._keys, row.nonce, code)), None)
            if right is None:
                for row in live:
                    row.tries += 1
                return None
            self._take_in(session, right, device, now)
        return Paired(token, Device(device.id, device.name, created_at=now))

    def give_back(self) -> None:
        """Give the live codes back the try that a good code of another kind took."""
        now = int(self._clock())
        is_open = (FamilyCodeRow.used_at.is_(None), FamilyCodeRow.expires_at > now, FamilyCodeRow.tries > 0)
        with self._database.writing() as session:
            session.execute(update(FamilyCodeRow).where(*is_open).values(tries=FamilyCodeRow.tries - 1))

    def _take_in(self, session: Session, code: FamilyCodeRow, device: NewDevice, now: int) -> None:
        code.used_at = now
        profile = session.get_one(ProfileRow, code.profile_id)
        session.add(DeviceRow(id=device.id, name=device.name, token_hash=device.token_hash, created_at=now))
        session.flush()
        session.add(MembershipRow(device_id=device.id, profile_id=profile.id, state=State.OFFERED, until=profile.until))
        note_on(session, profile, Deed.DEVICE_OFFERED, by_teen(now))


def _is_live(now: int) -> tuple[Any, ...]:
    return FamilyCodeRow.used_at.is_(None), FamilyCodeRow.expires_at > now, FamilyCodeRow.tries < CODE_TRIES
