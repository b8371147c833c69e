"""The words of the activity log: what was done in a household, for both sides to read."""

from __future__ import annotations

from enum import StrEnum

# Who did it, where it was not a guardian by name.
TEEN = "teen"
HANDRAIL = "handrail"


class Deed(StrEnum):
    """Something that was done with a profile, a device or the alerts."""

    PROFILE_MADE = "profile-made"
    PROFILE_DELETED = "profile-deleted"
    POLICY_CHANGED = "policy-changed"
    CODE_MADE = "code-made"
    DEVICE_OFFERED = "device-offered"
    DEVICE_JOINED = "device-joined"
    DEVICE_DECLINED = "device-declined"
    DEVICE_LEFT = "device-left"
    DEVICE_REMOVED = "device-removed"
    MONTH_SHORTENED = "month-shortened"
    COUNTS_AGREED = "counts-agreed"
    COUNTS_WITHDRAWN = "counts-withdrawn"
    PERSON_PROPOSED = "person-proposed"
    PERSON_ADDED = "person-added"
    PERSON_CONFIRMED = "person-confirmed"
    PERSON_REMOVED = "person-removed"
    CHANGE_ASKED = "change-asked"
    CHANGE_ANSWERED = "change-answered"
    ALERTS_CHANGED = "alerts-changed"
