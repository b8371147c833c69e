"""What a compiled pack is: rules, guards, composites, scripts, texts and help, ready for the engine."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from handrail.engine.familiar import Seen
from handrail.engine.folding.pairs import Pairs
from handrail.engine.model import AgeBand, Circumstance, HelpLine, Sender, Severity, Slot, Stage, WarningKind
from handrail.engine.phrases import Phrase
from handrail.engine.tagging import TaggerModel


@dataclass(frozen=True, slots=True)
class Rule:
    """One detection: any of its phrases fills ``slot``; an exclusion in the same sentence silences it there.

    ``speaker`` is whose words it reads: the other side's, or the protected person's own (``self``).
    """

    id: str
    language: str
    stage: Stage | None
    slot: Slot
    weight: int
    phrases: tuple[Phrase, ...]
    exclusions: tuple[Phrase, ...] = ()
    speaker: Sender = Sender.OTHER


class GuardRole(StrEnum):
    """What a guard's words do.

    ``benign``: an innocent purpose. ``frame``: introduces speech. ``report``: tells what someone did to a person one
    knows. ``advice``: help that an extorter cannot afford to give ("do not pay").
    """

    BENIGN = "benign"
    FRAME = "frame"
    REPORT = "report"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True)
class Guard:
    """Words that show that something is not meant as a threat.

    ``silences`` are the slots it takes away: in its own sentence, or with ``is_wide`` in the whole message.
    ``weight`` (never above 0) is added to the score instead of, or beside, silencing. ``unless`` names groups of
    slots: where the message fills a whole group, the guard is powerless. It speaks only where ``least`` different
    pieces of its words are found, in a text of at least ``least_words`` words: a long text about a crime says much that
    a threat does not. ``role`` says what quoted or reported speech needs: see :mod:`handrail.engine.guards`.
    """

    id: str
    language: str
    phrases: tuple[Phrase, ...]
    role: GuardRole = GuardRole.BENIGN
    silences: frozenset[Slot] = frozenset()
    unless: tuple[frozenset[Slot], ...] = ()
    weight: int = 0
    is_wide: bool = False
    least: int = 1
    least_words: int = 0


@dataclass(frozen=True, slots=True)
class Composite:
    """Slots that together mean more than each alone.

    One slot of every group must be filled by the same author, in different rules, at most ``turns`` of that author's
    messages apart; with ``repeats`` in that many different messages, with ``is_ordered`` in the order of the groups,
    and with ``least`` only by marks of at least that weight. ``when`` names circumstances that must all be given.
    ``grants`` is the severity that the composite makes possible: without one, nothing goes above ``medium``.
    """

    id: str
    groups: tuple[frozenset[Slot], ...]
    weight: int
    grants: Severity
    variant: str | None = None
    turns: int = 40
    repeats: int = 1
    is_ordered: bool = False
    least: int = 0
    when: frozenset[Circumstance] = frozenset()


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The least score of each severity."""

    low: int
    medium: int
    high: int
    critical: int


@dataclass(frozen=True, slots=True)
class Scripts:
    """Reference examples for similarity: what extorters write, and innocent look-alikes."""

    positive: tuple[str, ...] = ()
    benign: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StepText:
    """A thing to do now, as the pack words it; ``age`` restricts it to one age band (``None`` = everyone)."""

    id: str
    text: str
    url: str | None = None
    age: AgeBand | None = None
    regions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CardText:
    """The words of one kind of card in one language."""

    title: str
    lead: str
    steps: tuple[StepText, ...]


@dataclass(frozen=True, slots=True)
class VariantText:
    """How a known script is called, and what to do about this one before, or instead of, the steps of its card."""

    name: str
    steps: tuple[StepText, ...] = ()


@dataclass(frozen=True, slots=True)
class Texts:
    """All words of one language."""

    language: str
    reviewed: str | None
    cards: Mapping[WarningKind, CardText]
    variants: Mapping[str, VariantText]
    slots: Mapping[Slot, str]
    labels: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class HelpEntry:
    """A help line of the pack with its sources. Only entries of confidence ``verified`` reach a compiled pack."""

    line: HelpLine
    audience: AgeBand | None
    sources: tuple[str, ...]
    seen: date


@dataclass(frozen=True, slots=True)
class LocalChanges:
    """What an organisation laid over a pack, by rule ids; ``unknown`` are those it silences and the pack has not."""

    added: tuple[str, ...] = ()
    silenced: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pack:
    """A compiled pattern pack. Immutable; safe to share between threads.

    ``vocabulary`` are the words that rules and guards know, ``home`` those among them of the languages whose everyday
    words are known. ``pairs`` tell which words of these languages stand beside each other. ``seen`` is what the pack's
    training lines are made of, where it has any.
    """

    id: str
    version: str
    released: date
    rules: tuple[Rule, ...]
    guards: tuple[Guard, ...]
    composites: tuple[Composite, ...]
    thresholds: Thresholds
    memory: Mapping[Slot, int]
    vocabulary: frozenset[str]
    scripts: Scripts
    texts: Mapping[str, Texts]
    help: Mapping[str, tuple[HelpEntry, ...]]
    taggers: tuple[TaggerModel, ...] = ()
    seen: Seen | None = None
    home: frozenset[str] = frozenset()
    pairs: Pairs | None = None
    emergency_number: Callable[[str], str | None] = field(default=lambda region: None)
    local: LocalChanges = LocalChanges()

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages that rules are written in."""
        return tuple(sorted({rule.language for rule in self.rules}))

    @property
    def regions(self) -> tuple[str, ...]:
        """Regions with help lines of their own."""
        return tuple(sorted(region for region in self.help if region != "WW"))

    def age_days(self, today: date) -> int:
        """Days since the release; never negative."""
        return max((today - self.released).days, 0)
