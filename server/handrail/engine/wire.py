"""The engine's answers as the plain dictionaries of the API and of ``handrail check --json``."""

from __future__ import annotations

from typing import Any

from handrail.engine.model import Analysis, Assessment, HelpLine, SafetyWarning


def dump_analysis(analysis: Analysis) -> dict[str, Any]:
    """The members ``assessment``, ``warning`` and ``mode``."""
    return {
        "assessment": _dump_assessment(analysis.assessment),
        "warning": None if analysis.warning is None else _dump_warning(analysis.warning),
        "mode": analysis.mode.value,
    }


def dump_help(line: HelpLine) -> dict[str, Any]:
    """One help line."""
    return {
        "name": line.name,
        "purpose": list(line.purpose),
        "phone": line.phone,
        "sms": line.sms,
        "chat": line.chat,
        "url": line.url,
        "hours": line.hours,
    }


def _dump_assessment(assessment: Assessment) -> dict[str, Any]:
    return {
        "severity": assessment.severity.value,
        "stage": assessment.stage and assessment.stage.value,
        "variant": assessment.variant,
        "score": assessment.score,
        "slots": [{"slot": seen.slot.value, "message_id": seen.message_id} for seen in assessment.slots],
        "signals": [
            {
                "rule": signal.rule,
                "source": signal.source.value,
                "stage": signal.stage and signal.stage.value,
                "slot": signal.slot and signal.slot.value,
                "weight": signal.weight,
                "message_id": signal.message_id,
                "evidence": [
                    {"start": span.start, "end": span.end, "quote": span.quote, "message_id": span.message_id}
                    for span in signal.evidence
                ],
            }
            for signal in assessment.signals
        ],
        "unknown_rules": list(assessment.unknown_rules),
        "knows_language": assessment.knows_language,
    }


def _dump_warning(warning: SafetyWarning) -> dict[str, Any]:
    return {
        "id": warning.id,
        "kind": warning.kind.value,
        "severity": warning.severity.value,
        "title": warning.title,
        "why": [
            {"text": why.text, "message_id": why.message_id, "start": why.start, "end": why.end} for why in warning.why
        ],
        "steps": [{"id": step.id, "text": step.text, "url": step.url} for step in warning.steps],
        "help": [dump_help(line) for line in warning.help],
        "message_ids": list(warning.message_ids),
    }
