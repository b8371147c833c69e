"""A small pack made by hand, for tests that need to know every number in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from handrail.engine.model import HelpLine, Severity, Slot, Stage, WarningKind
from handrail.engine.phrases import parse_phrase
from handrail.engine.rules import (
    CardText,
    Composite,
    Guard,
    GuardRole,
    HelpEntry,
    Pack,
    Rule,
    Scripts,
    StepText,
    Texts,
    Thresholds,
    VariantText,
)

LEVERAGE, DEMAND, CRUELTY = "en.capture/has-it", "en.demand/wants", "en.cruelty/cruel"


def rule(
    rule_id: str, stage: Stage, slot: Slot, weight: int, phrases: Sequence[str], exclusions: Sequence[str] = ()
) -> Rule:
    """A rule of plain phrases."""
    return Rule(
        rule_id,
        "en",
        stage,
        slot,
        weight,
        tuple(parse_phrase(phrase, {}) for phrase in phrases),
        tuple(parse_phrase(phrase, {}) for phrase in exclusions),
    )


def guard(
    guard_id: str,
    phrase: str,
    role: GuardRole = GuardRole.BENIGN,
    *,
    silences: Sequence[Slot] = (),
    unless: Sequence[Sequence[Slot]] = (),
    weight: int = 0,
    is_wide: bool = False,
) -> Guard:
    """A guard of one phrase."""
    groups = tuple(frozenset(group) for group in unless)
    return Guard(guard_id, "en", (parse_phrase(phrase, {}),), role, frozenset(silences), groups, weight, is_wide)


def group(*slots: Slot) -> frozenset[Slot]:
    """One group of a composite."""
    return frozenset(slots)


RULES = (
    rule(LEVERAGE, Stage.CAPTURE, Slot.LEVERAGE, 4, ["i have it"], ["i have it covered"]),
    rule(DEMAND, Stage.DEMAND, Slot.DEMAND, 3, ["pay me"]),
    rule(CRUELTY, Stage.CRUELTY, Slot.CRUELTY, 4, ["nobody will miss you"]),
    rule("en.rapport/nice", Stage.RAPPORT, Slot.RAPPORT, 1, ["nice to meet you"]),
)
COMPOSITES = (
    Composite("t/has-it-and-wants", (group(Slot.LEVERAGE), group(Slot.DEMAND)), 5, Severity.HIGH, "financial-chat", 5),
    Composite("t/cruel-again", (group(Slot.CRUELTY),), 10, Severity.CRITICAL, None, 40, repeats=2),
)
GUARDS = (
    guard("en.guard/joke", "lol", silences=[Slot.DEMAND], unless=[[Slot.LEVERAGE]], is_wide=True),
    guard("en.guard/smile", "haha", weight=-2, is_wide=True),
    guard("en.guard/near", "for the pizza", silences=[Slot.DEMAND]),
    guard("en.guard/says", "he said", GuardRole.FRAME),
    guard("en.guard/reports", "my friend got", GuardRole.REPORT),
    guard("en.guard/advises", "never pay", GuardRole.ADVICE),
)


def texts(language: str, mark: str = "") -> Texts:
    """Every text there is, with a mark by which a language is told from another."""
    steps = (
        StepText("stop", f"Stop{mark}", "https://example.org/stop"),
        StepText("tell", f"Tell an adult{mark}", age=None),
    )
    cards = {
        kind: CardText(f"{kind.value} title{mark}", f"{kind.value}: {{script}}{mark}", steps) for kind in WarningKind
    }
    return Texts(
        language,
        None,
        cards,
        {"financial-chat": VariantText(f"blackmail{mark}")},
        {slot: f"{slot.value}{mark}" for slot in Slot},
        {"local-emergency": f"Emergency{mark}", "some-script": f"scripts{mark}"},
    )


def entry(name: str, purpose: str, **more: object) -> HelpEntry:
    """A help line that was verified."""
    audience = more.pop("audience", None)
    line = HelpLine(name, (purpose,), **more)  # type: ignore[arg-type]
    return HelpEntry(line, audience, ("https://example.org",), date(2026, 1, 1))  # type: ignore[arg-type]


def make_pack(
    rules: Sequence[Rule] = RULES,
    composites: Sequence[Composite] = COMPOSITES,
    guards: Sequence[Guard] = GUARDS,
    help: Mapping[str, tuple[HelpEntry, ...]] | None = None,
    memory: Mapping[Slot, int] | None = None,
    scripts: Scripts | None = None,
) -> Pack:
    """A pack with these parts and the parts of this file."""
    return Pack(
        id="t",
        version="1.0.0",
        released=date(2026, 1, 1),
        rules=tuple(rules),
        guards=tuple(guards),
        composites=tuple(composites),
        thresholds=Thresholds(low=3, medium=4, high=9, critical=13),
        memory=memory or {},
        vocabulary=frozenset(word for one in rules for phrase in one.phrases for word in phrase.words),
        scripts=scripts or Scripts(),
        texts={"en": texts("en"), "es": texts("es", " (es)"), "pt-BR": texts("pt-BR", " (pt-BR)")},
        help=help or {},
        emergency_number={"GB": "999", "AU": "000", "US": "911"}.get,
    )
