"""The nouns of the engine: what goes in, what is found, what comes out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Sender(StrEnum):
    """Who wrote a message; ``self`` is the protected person."""

    OTHER = "other"
    SELF = "self"
    UNKNOWN = "unknown"


class Kind(StrEnum):
    """What a message is; only text has content."""

    TEXT = "text"
    IMAGE = "image"
    VOICE = "voice"
    CALL = "call"


class Contact(StrEnum):
    """How well the protected person knows the other side."""

    UNKNOWN = "unknown"
    NEW = "new"
    KNOWN = "known"


class AgeBand(StrEnum):
    """The reader's age, as far as advice depends on it."""

    UNDER18 = "under18"
    ADULT = "adult"


class Severity(StrEnum):
    """How loudly to warn. ``low`` is recorded and shows nothing."""

    NONE = "none"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"

    @property
    def rank(self) -> int:
        """0 for ``none`` up to 4 for ``critical``; severities compare by it."""
        return _SEVERITY_ORDER.index(self)


_SEVERITY_ORDER = list(Severity)


class Stage(StrEnum):
    """A phase of the manipulation, in the order scripts go through them."""

    CONTACT = "contact"
    RAPPORT = "rapport"
    MOVE = "move"
    REQUEST = "request"
    CAPTURE = "capture"
    THREAT = "threat"
    DEMAND = "demand"
    HAGGLING = "haggling"
    DEADLINE = "deadline"
    ISOLATION = "isolation"
    EXECUTION = "execution"
    CRUELTY = "cruelty"
    AUTHORITY = "authority"
    RECOVERY = "recovery"


class Slot(StrEnum):
    """A kind of evidence a script needs.

    ``leverage`` claims to hold something private of the person; ``audience`` threatens to show it to people;
    ``material`` names such a thing without claiming to hold it; ``intrusion`` claims a hacked device or account;
    ``authority`` speaks as police, court or lawyer; ``recovery`` offers to delete or recover; ``relationship`` wants
    the person to stay, come back or keep quiet about a bond; ``debt`` shames over a loan; ``violence`` threatens to
    hurt; ``despair`` is the protected person's own and never part of a threat.
    """

    RAPPORT = "rapport"
    MOVE = "move"
    REQUEST = "request"
    MATERIAL = "material"
    LEVERAGE = "leverage"
    INTRUSION = "intrusion"
    AUDIENCE = "audience"
    CONDITION = "condition"
    DEMAND = "demand"
    RAIL = "rail"
    HAGGLING = "haggling"
    DEADLINE = "deadline"
    ISOLATION = "isolation"
    EXECUTION = "execution"
    CRUELTY = "cruelty"
    AUTHORITY = "authority"
    RECOVERY = "recovery"
    RELATIONSHIP = "relationship"
    DEBT = "debt"
    VIOLENCE = "violence"
    DESPAIR = "despair"


class Source(StrEnum):
    """What kind of component a signal comes from."""

    RULE = "rule"
    SEQUENCE = "sequence"
    SIMILARITY = "similarity"
    TAGGER = "tagger"
    GUARD = "guard"


class Mode(StrEnum):
    """``rules-only`` when no embedder is loaded."""

    FULL = "full"
    RULES_ONLY = "rules-only"


class WarningKind(StrEnum):
    """Which card a warning is shown as."""

    NOTICE = "notice"
    FULL = "full"
    EMAIL = "email"
    KNOWN = "known"
    AUTHORITY = "authority"
    RECOVERY = "recovery"
    EMERGENCY = "emergency"
    SUPPORT = "support"


@dataclass(frozen=True, slots=True)
class Message:
    """One utterance. ``text`` may hold anything a Python string can, lone surrogates and NUL included.

    ``seen`` marks context and history: it fills windows and raises nothing new. ``sent_at`` is timezone-aware.
    """

    text: str
    sender: Sender = Sender.OTHER
    id: str = ""
    author: str | None = None
    kind: Kind = Kind.TEXT
    sent_at: datetime | None = None
    seen: bool = False


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads the warning: BCP 47 locale, ISO 3166 region (or ``None``), age band (or ``None``)."""

    locale: str = "en"
    region: str | None = None
    age_band: AgeBand | None = None


@dataclass(frozen=True, slots=True)
class Situation:
    """What the device knows beyond the messages: the contact, and the two text-free facts kept across chats."""

    contact: Contact = Contact.UNKNOWN
    recent_move: bool = False
    recent_incident: bool = False


class Circumstance(StrEnum):
    """A fact about the conversation that no message states, and that some composites depend on.

    ``stranger``: the contact is not known, and no long friendly chat lies behind. ``maybe-minor``: the reader is under
    18 or of unknown age. ``recent-move`` and ``recent-incident``: the device's text-free facts.
    """

    STRANGER = "stranger"
    MAYBE_MINOR = "maybe-minor"
    RECENT_MOVE = "recent-move"
    RECENT_INCIDENT = "recent-incident"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A span that proves a signal: code points ``start`` to ``end`` of the message's text as sent."""

    message_id: str
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Signal:
    """Something that was found, with the points it adds."""

    rule: str
    source: Source
    stage: Stage | None
    slot: Slot | None
    weight: int
    message_id: str
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class SlotSeen:
    """A slot that counts in the conversation, and the message that filled it."""

    slot: Slot
    message_id: str


@dataclass(frozen=True, slots=True)
class Assessment:
    """All of it, for machines. ``score`` is the sum of the weights of ``signals``; it is not a probability.

    ``unknown_rules`` names rules that ran out of time: for them the message is unknown, not clean. ``knows_language``
    says whether the messages are in a language that the pack has seen; ``None`` where they have too few words to say.
    """

    severity: Severity = Severity.NONE
    stage: Stage | None = None
    variant: str | None = None
    score: int = 0
    slots: tuple[SlotSeen, ...] = ()
    signals: tuple[Signal, ...] = ()
    unknown_rules: tuple[str, ...] = ()
    knows_language: bool | None = None


@dataclass(frozen=True, slots=True)
class Why:
    """One reason, with the exact words it rests on (``None`` where it rests on no single span)."""

    text: str
    message_id: str | None = None
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do now."""

    id: str
    text: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class HelpLine:
    """Someone who can help; a field that was not confirmed is ``None``."""

    name: str
    purpose: tuple[str, ...]
    phone: str | None = None
    sms: str | None = None
    chat: str | None = None
    url: str | None = None
    hours: str | None = None


@dataclass(frozen=True, slots=True)
class SafetyWarning:
    """What a person reads. ``id`` names the incident: a later warning with the same id updates the same card."""

    id: str
    kind: WarningKind
    severity: Severity
    title: str
    why: tuple[Why, ...]
    steps: tuple[Step, ...]
    help: tuple[HelpLine, ...]
    message_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A signal as the state remembers it: no text, only the rule, its weight, and when it was seen.

    ``at`` is seconds since the epoch, ``turn`` the count of the other side's messages, ``softened_by`` the guard that
    spoke in the same message ("lol"), if any.
    """

    rule: str
    source: Source
    stage: Stage | None
    slot: Slot
    weight: int
    message_id: str
    at: int
    turn: int
    softened_by: str | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """What the tagger remembers of one author: per slot the fading level, in steps of 1/100.

    ``clear`` is the fading count of messages that spoke of a slot that belongs to threats, in the same steps;
    ``grants`` is what the last message came to, and ``limit`` the most that rules may come to beside it.
    """

    levels: tuple[int, ...] = ()
    clear: int = 0
    grants: Severity = Severity.NONE
    limit: Severity = Severity.CRITICAL


@dataclass(frozen=True, slots=True)
class Track:
    """What one author of a conversation has shown so far."""

    marks: tuple[Mark, ...] = ()
    turn: int = 0
    heard: Heard = Heard()


@dataclass(frozen=True, slots=True)
class State:
    """What is remembered of a conversation between two checks. Holds no text.

    ``severity`` is the highest shown so far; ``incident`` names the open incident, if any. ``tone`` is how the
    protected person answers, a logit in steps of 1/100: below 0 as in ordinary chats, above 0 as people do who are
    threatened; ``None`` before they have written.
    """

    tracks: tuple[tuple[str, Track], ...] = ()
    at: int = 0
    severity: Severity = Severity.NONE
    incident: str | None = None
    tone: int | None = None


@dataclass(frozen=True, slots=True)
class Analysis:
    """The answer to one check: the assessment, the warning to show (if there is news), the state for next time."""

    assessment: Assessment
    warning: SafetyWarning | None
    state: State = field(default_factory=State)
    mode: Mode = Mode.RULES_ONLY


Messages = Sequence[Message]
