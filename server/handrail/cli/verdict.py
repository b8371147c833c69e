"""A verdict as text for a terminal."""

from __future__ import annotations

import textwrap

from handrail.engine.model import Analysis, HelpLine, Severity, Why

WIDTH = 88
_NOTHING = {
    Severity.NONE: "Nothing here looks like a known extortion script.",
    Severity.LOW: "Weak signs only: they are remembered for the conversation, and no warning is shown.",
}
_UNKNOWN_LANGUAGE = "Handrail hardly knows the language of this text, so it may see nothing where there is something."


def readable(analysis: Analysis) -> str:
    """Severity, title, reasons, steps and help, wrapped for a terminal."""
    assessment, warning = analysis.assessment, analysis.warning
    lines = [f"Severity: {assessment.severity.value}    (mode: {analysis.mode.value})"]
    if assessment.knows_language is False:
        lines += textwrap.wrap(_UNKNOWN_LANGUAGE, WIDTH)
    if warning is None:
        return "\n".join([*lines, _NOTHING.get(assessment.severity, "")])
    quotes = {(e.message_id, e.start, e.end): e.quote for s in assessment.signals for e in s.evidence}
    lines += ["", warning.title, "", "Why"]
    lines += [_bullet(_why(why, quotes)) for why in warning.why]
    lines += ["", "What to do now"]
    lines += [_bullet(f"{step.text} {step.url or ''}".strip()) for step in warning.steps]
    lines += ["", "Who helps"]
    lines += [_bullet(_help(line)) for line in warning.help]
    return "\n".join(lines)


def explain_arithmetic(analysis: Analysis) -> str:
    """The sum behind the score, one signal a line."""
    assessment = analysis.assessment
    lines = ["", "How the score came about (points, not a probability)"]
    for signal in assessment.signals:
        words = " … ".join(_one_line(e.quote) for e in signal.evidence)
        about = " · ".join(part for part in (signal.slot and signal.slot.value, f"“{words}”" if words else "") if part)
        lines.append(f"  {signal.weight:+3d}  {signal.rule:<44} {about}".rstrip())
    lines.append(f"  {assessment.score:3d}  in all → {assessment.severity.value}")
    if assessment.unknown_rules:
        lines.append(f"  Unknown, ran out of time: {', '.join(assessment.unknown_rules)}")
    return "\n".join(lines)


def _why(why: Why, quotes: dict[tuple[str, int, int], str]) -> str:
    if why.message_id is None or why.start is None or why.end is None:
        return why.text
    return f"{why.text}: “{_one_line(quotes.get((why.message_id, why.start, why.end), ''))}”"


def _help(line: HelpLine) -> str:
    ways = [line.phone, line.sms and f"text {line.sms}", line.url, line.hours]
    return f"{line.name}: {' · '.join(way for way in ways if way)}"


def _one_line(text: str) -> str:
    printable = "".join(char if char.isprintable() else " " for char in text)
    return " ".join(printable.split())


def _bullet(text: str) -> str:
    return textwrap.fill(text, WIDTH, initial_indent="  - ", subsequent_indent="    ")
