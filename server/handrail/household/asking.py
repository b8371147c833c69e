"""A teen's ask for a change and a guardian's answer to it: fixed words on both sides."""

from __future__ import annotations

from enum import StrEnum

# An ask that waits is not asked again.
MAX_OPEN = 6


class About(StrEnum):
    """What a teen would like to have changed."""

    MODE = "mode"
    SENSITIVITY = "sensitivity"
    SITES = "sites"
    UNTIL = "until"
    LANGUAGE = "language"
    OTHER = "other"


class Reply(StrEnum):
    """How a guardian answers; the change itself is made in the policy, where both see it."""

    YES = "yes"
    NO = "no"
    TALK = "talk"
