"""One text against the rules of a pack: which phrases hit which words, and what became of each rule."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from handrail.engine.analyze import Engine
from handrail.engine.detect import Detector
from handrail.engine.guards import drop_excluded
from handrail.engine.matching import Match, PhraseFinder
from handrail.engine.model import Message, Sender, Severity
from handrail.engine.normalize import Folded
from handrail.engine.rules import Pack, Rule
from handrail.packs.consistency import each_rule
from handrail.packs.files import PackFiles
from handrail.packs.loader import compile_pack


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase of a rule that hit: the characters of the text, and what became of it.

    ``fate`` is empty where the rule stands, else why it does not: an exclusion, guards, or its status.
    """

    rule: Rule
    phrase: str
    start: int
    end: int
    fate: str = ""


@dataclass(frozen=True, slots=True)
class Attempt:
    """What a text comes to: every hit, in the order of the text, and what an engine makes of it by rules alone."""

    hits: tuple[Hit, ...]
    severity: Severity
    score: int


class Bench:
    """A pack made ready to try many texts on. Immutable after construction."""

    def __init__(self, files: PackFiles) -> None:
        tried, served = compile_pack(files, tries=True), compile_pack(files)
        self._served = {rule.id for rule in served.rules}
        self._rules = {rule.id: rule for rule in tried.rules}
        self._engine = Engine(served)
        self._voices = {speaker: _Voice(tried, speaker) for speaker in (Sender.OTHER, Sender.SELF)}

    def attempt(self, text: str, speaker: Sender = Sender.OTHER) -> Attempt:
        """Try one text, as if ``speaker`` had sent it first of all."""
        assessment = self._engine.analyze([Message(text, speaker, id="0")]).assessment
        hits = [
            Hit(self._rules[rule_id], phrase, start, end, fate if rule_id in self._served else "status test")
            for rule_id, phrase, start, end, fate in self._voices[speaker].hits(text)
        ]
        return Attempt(tuple(hits), assessment.severity, assessment.score)


class _Voice:
    """The rules for one speaker, phrase by phrase."""

    def __init__(self, pack: Pack, speaker: Sender) -> None:
        self._detector = Detector(pack, speaker)
        rules = [rule for rule in pack.rules if rule.speaker is speaker]
        self._finder = PhraseFinder([(f"{r.id}\n{p.source}", [p]) for r in rules for p in r.phrases])
        self._exclusions = PhraseFinder([(f"{r.id}\n{p.source}", [p]) for r in rules for p in r.exclusions])

    def hits(self, text: str) -> list[tuple[str, str, int, int, str]]:
        reading = self._detector.read(Message(text, id="0"))
        folded = Folded([reading.words])
        detected = self._detector.detect([reading])
        standing = {signal.rule for signal in detected.signals}
        guards = ", ".join(dict.fromkeys(signal.rule for signal in detected.guards)) or "a guard"
        excluding = self._exclusions.find(folded.text).matches
        out = []
        for match in self._finder.find(folded.text).matches:
            rule_id, _, phrase = match.owner.partition("\n")
            excluded = _excluded_by(Match(rule_id, match.start, match.end), excluding)
            fate = "" if rule_id in standing and not excluded else excluded or f"silenced by {guards}"
            out += [(rule_id, phrase, span.start, span.end, fate) for span in folded.origin(match.start, match.end)]
        return out


def _excluded_by(match: Match, excluding: list[Match]) -> str:
    for exclusion in excluding:
        rule_id, _, phrase = exclusion.owner.partition("\n")
        if not drop_excluded([match], [Match(rule_id, exclusion.start, exclusion.end)]):
            return f"excluded by “{phrase}”"
    return ""


def statuses(files: PackFiles) -> Mapping[str, str]:
    """The status of every rule of a pack, by its id."""
    return {rule_id: spec.status for _, _, rule_id, spec in each_rule(files.rules)}
