"""The one place that finds words: a verdict → title, reasons, steps and help in the reader's language."""

from __future__ import annotations

from collections.abc import Sequence

from handrail.engine.model import (
    AgeBand,
    Assessment,
    HelpLine,
    Reader,
    SafetyWarning,
    Severity,
    Signal,
    Slot,
    Source,
    Step,
    WarningKind,
    Why,
)
from handrail.engine.rules import CardText, Pack, StepText, Texts

FALLBACK_LANGUAGE = "en"
_PURPOSES = ("crisis", "child", "report", "image-removal", "victim-support", "directory", "emergency")
_EMERGENCY_FIRST = ("crisis", "emergency", "child", "report", "image-removal", "victim-support", "directory")


def texts_for(pack: Pack, locale: str) -> Texts:
    """The texts of the nearest language: ``es-MX`` → ``es-MX``, ``es``, else English. Case does not matter."""
    known = {language.lower(): texts for language, texts in pack.texts.items()}
    tag = locale.lower()
    while tag:
        if tag in known:
            return known[tag]
        tag = tag.rpartition("-")[0]
    return pack.texts[FALLBACK_LANGUAGE]


def warn(
    assessment: Assessment, incident: str, reader: Reader, pack: Pack, *, is_known: bool = False
) -> SafetyWarning | None:
    """The warning for an assessment, or ``None`` below ``medium``. ``is_known``: the other side is a known contact."""
    if assessment.severity.rank < Severity.MEDIUM.rank:
        return None
    texts = texts_for(pack, reader.locale)
    kind = _kind(assessment, is_known)
    card = _card(texts, kind)
    beside = _in_english(texts, kind, pack)
    why = (Why(_lead(card, assessment, texts)), *beside, *_reasons(assessment.signals, texts))
    variant = texts.variants.get(assessment.variant or "")
    own_steps = variant.steps if variant is not None and assessment.severity is Severity.HIGH else ()
    is_cruel = any(seen.slot is Slot.CRUELTY for seen in assessment.slots)
    return SafetyWarning(
        id=incident,
        kind=kind,
        severity=assessment.severity,
        title=card.title,
        why=why,
        steps=_steps((*own_steps, *card.steps), reader),
        help=help_for(pack, reader, is_emergency=is_cruel or kind is WarningKind.EMERGENCY),
        message_ids=tuple(dict.fromkeys(reason.message_id for reason in why if reason.message_id is not None)),
    )


def support(
    incident: str, message_ids: Sequence[str], threat: SafetyWarning | None, reader: Reader, pack: Pack
) -> SafetyWarning:
    """The card for the protected person's own words of despair: calm, a crisis line first.

    It claims nothing about the other side. Where the same messages also bring a ``threat`` to warn of, its reasons and
    steps follow, so that nothing is lost.
    """
    texts = texts_for(pack, reader.locale)
    card = _card(texts, WarningKind.SUPPORT)
    steps = _steps(card.steps, reader)
    known = {step.id for step in steps}
    return SafetyWarning(
        id=incident,
        kind=WarningKind.SUPPORT,
        severity=threat.severity if threat else Severity.NONE,
        title=card.title,
        why=(Why(card.lead), *_in_english(texts, WarningKind.SUPPORT, pack), *(threat.why if threat else ())),
        steps=(*steps, *(step for step in (threat.steps if threat else ()) if step.id not in known)),
        help=help_for(pack, reader, is_emergency=True),
        message_ids=(*message_ids, *(threat.message_ids if threat else ())),
    )


def help_for(pack: Pack, reader: Reader, *, is_emergency: bool = False) -> tuple[HelpLine, ...]:
    """Who helps in the reader's region, crisis lines first.

    A part of a country (``GB-SCT``) has its own entries before those of the country. A region without a list gets its
    local emergency number, labelled as such, and everyone gets the worldwide tools. Entries for the other age band are
    left out; to a reader of unknown age both are shown. In an emergency the emergency number follows the crisis lines.
    """
    region = (reader.region or "").upper()
    country = region.partition("-")[0]
    own = [entry for code in dict.fromkeys((region, country)) for entry in pack.help.get(code, ())]
    entries = [*own, *pack.help.get("WW", ())]
    lines = [entry.line for entry in entries if _is_for(entry.audience, reader.age_band)]
    if (
        not any("emergency" in line.purpose for line in lines)
        and country
        and (number := pack.emergency_number(country))
    ):
        label = texts_for(pack, reader.locale).labels["local-emergency"]
        lines.append(HelpLine(name=label, purpose=("emergency",), phone=number))
    unique = {(line.name, line.phone, line.url): line for line in lines}
    return tuple(sorted(unique.values(), key=_place_in_an_emergency if is_emergency else _place))


def _place(line: HelpLine) -> float:
    return min(_PURPOSES.index(purpose) for purpose in line.purpose)


def _place_in_an_emergency(line: HelpLine) -> float:
    """A page that lists crisis lines is none: where the country has no line, its emergency number stands first."""
    if {"crisis", "directory"} <= set(line.purpose):
        return _EMERGENCY_FIRST.index("emergency") + 0.5
    return min(_EMERGENCY_FIRST.index(purpose) for purpose in line.purpose)


def _is_for(audience: AgeBand | None, band: AgeBand | None) -> bool:
    return audience is None or band is None or audience is band


def _card(texts: Texts, kind: WarningKind) -> CardText:
    """The words of a card; a pack without this kind of card shows the nearest one that every pack has."""
    nearest = WarningKind.EMERGENCY if kind is WarningKind.SUPPORT else WarningKind.FULL
    return texts.cards.get(kind, texts.cards[nearest])


def _in_english(texts: Texts, kind: WarningKind, pack: Pack) -> tuple[Why, ...]:
    """The English words of a card on which a life may hang, beside a translation that no native reader has reviewed."""
    is_grave = kind in (WarningKind.EMERGENCY, WarningKind.SUPPORT)
    if not is_grave or texts.reviewed is not None or texts.language == FALLBACK_LANGUAGE:
        return ()
    card = _card(pack.texts[FALLBACK_LANGUAGE], kind)
    return (Why(f"{card.title} {card.lead}"),)


_KIND_OF_VARIANT = {
    "hacker-email": WarningKind.EMAIL,
    "fake-police": WarningKind.AUTHORITY,
    "recovery-scam": WarningKind.RECOVERY,
    "known-person": WarningKind.KNOWN,
}


def _kind(assessment: Assessment, is_known: bool) -> WarningKind:
    if assessment.severity is Severity.CRITICAL:
        return WarningKind.EMERGENCY
    if assessment.severity is Severity.MEDIUM:
        return WarningKind.NOTICE
    usual = WarningKind.KNOWN if is_known else WarningKind.FULL
    return _KIND_OF_VARIANT.get(assessment.variant or "", usual)


def _lead(card: CardText, assessment: Assessment, texts: Texts) -> str:
    variant = texts.variants.get(assessment.variant or "")
    return card.lead.replace("{script}", variant.name if variant else texts.labels["some-script"])


def _reasons(signals: Sequence[Signal], texts: Texts) -> list[Why]:
    """One reason a counted slot, on the words that show it, in the order in which they were written."""
    reasons: list[Why] = []
    for signal in signals:
        if signal.source not in (Source.RULE, Source.TAGGER) or signal.slot is None or signal.slot not in texts.slots:
            continue
        spans = signal.evidence or (None,)
        for span in spans:
            if span is None:
                reasons.append(Why(texts.slots[signal.slot], signal.message_id))
            else:
                reasons.append(Why(texts.slots[signal.slot], span.message_id, span.start, span.end))
    # Signals come message by message.
    order = list(dict.fromkeys(reason.message_id for reason in reasons))
    return sorted(reasons, key=lambda reason: (order.index(reason.message_id), reason.start or 0))


def _steps(worded: Sequence[StepText], reader: Reader) -> tuple[Step, ...]:
    """The steps for the reader's age band and region, one an id.

    Where a step is worded per age and the age is unknown, the first wording counts: the one that is right for a child.
    """
    region = (reader.region or "").upper()
    country = region.partition("-")[0]
    steps: dict[str, Step] = {}
    for step in worded:
        is_here = not step.regions or region in step.regions or country in step.regions
        if is_here and _is_for(step.age, reader.age_band):
            steps.setdefault(step.id, Step(step.id, step.text, step.url))
    return tuple(steps.values())
