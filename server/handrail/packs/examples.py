"""A pack proves itself: every example, guard and whole dialogue is run against the pack it belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from handrail.engine.analyze import Engine
from handrail.engine.detect import Detector
from handrail.engine.matching import PhraseFinder
from handrail.engine.model import Message, Sender, Severity, Signal, State
from handrail.engine.normalize import Folded, fold
from handrail.engine.phrases import Phrase
from handrail.engine.rules import Guard, Pack, Rule
from handrail.engine.similarity import Embedder
from handrail.packs.consistency import each_rule, rule_name
from handrail.packs.files import PackFiles
from handrail.packs.loader import compile_pack
from handrail.packs.overrides import PREFIX
from handrail.packs.problems import Problem
from handrail.packs.reader import SourceFile
from handrail.packs.schema import ConversationSpec, ExpectSpec, GuardSpec, RuleSpec

MIN_MATCH, MIN_NO_MATCH, MIN_CLASSES = 3, 3, 2
_MARK = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Case:
    """One example that was run: a name like ``en.threat/i-will-publish::match[0]``, and what is wrong with it."""

    name: str
    problem: Problem | None


def prove(files: PackFiles, *, rules: bool = True, embedder: Embedder | None = None) -> list[Case]:
    """Run every example of a pack, but for those of deprecated rules; without ``rules``, guards and dialogues alone.

    With an ``embedder`` guards and dialogues are judged as in full mode, else by rules alone.

    Rules under test are run by themselves; guards and dialogues are judged by what an engine serves, without them.

    Raises:
        PackError: The pack does not compile.
    """
    prover = _Prover(compile_pack(files, tries=True), compile_pack(files), embedder)
    cases: list[Case] = []
    for source, index, rule_id, spec in each_rule(files.rules) if rules else ():
        if spec.status != "deprecated":
            cases.extend(prover.rule_cases(spec, _Place(source, ("rules", index), rule_id)))
    for local in files.overrides.rules if files.overrides and rules else ():
        for index, spec in enumerate(local.file.rules):
            place = _Place(local.source, (*local.location, "rules", index), PREFIX + rule_name(local.file, spec))
            cases.extend(prover.rule_cases(spec, place))
    for source, guard_file in files.guards:
        for index, guard in enumerate(guard_file.guards):
            place = _Place(source, ("guards", index), f"{guard_file.language}.guard/{guard.id}")
            cases.extend(prover.guard_cases(guard, place))
    for source, conversation_file in files.conversations:
        for index, conversation in enumerate(conversation_file.conversations):
            place = _Place(source, ("conversations", index), f"{conversation_file.language}/{conversation.id}")
            cases.append(prover.conversation_case(conversation, place))
    return cases


def problems_of(cases: Sequence[Case]) -> list[Problem]:
    """What is wrong, over all cases."""
    return [case.problem for case in cases if case.problem is not None]


@dataclass(frozen=True, slots=True)
class _Place:
    source: SourceFile
    location: tuple[int | str, ...]
    owner: str

    def case(self, what: str, fault: str | None, *location: int | str) -> Case:
        if fault is None:
            return Case(f"{self.owner}::{what}", None)
        line = self.source.line(*self.location, *location)
        return Case(f"{self.owner}::{what}", Problem(self.source.path, line, f"{self.owner}: {fault}"))


class _Prover:
    def __init__(self, pack: Pack, served: Pack, embedder: Embedder | None) -> None:
        self._pack = pack
        self._engine = Engine(served, embedder)
        self._detectors = {speaker: Detector(pack, speaker) for speaker in (Sender.OTHER, Sender.SELF)}
        self._rules = {rule.id: rule for rule in pack.rules}
        self._guards = {guard.id: guard for guard in pack.guards}

    def rule_cases(self, spec: RuleSpec, place: _Place) -> Iterator[Case]:
        rule, examples = self._rules[place.owner], spec.examples
        classes = {name for example in examples.no_match for name in example}
        thin = len(examples.match) < MIN_MATCH or len(examples.no_match) < MIN_NO_MATCH or len(classes) < MIN_CLASSES
        yield place.case(
            "examples",
            f"needs at least {MIN_MATCH} match and {MIN_NO_MATCH} no_match examples of {MIN_CLASSES} classes; "
            f"has {len(examples.match)} and {len(examples.no_match)} of {len(classes)}"
            if thin
            else None,
            "examples",
        )
        for index, text in enumerate(examples.match):
            yield place.case(f"match[{index}]", self._match_fault(rule, text), "examples", "match", index)
        for index, example in enumerate(examples.no_match):
            for text in example.values():
                fired = self._fired(rule.id, text)
                fault = f"fires on {fired.evidence[0].quote!r}, though the example says it must not" if fired else None
                yield place.case(f"no_match[{index}]", fault, "examples", "no_match", index)
        yield from self._known_cases(rule, spec, place)
        yield from self._dead_cases(rule, spec, place)

    def _known_cases(self, rule: Rule, spec: RuleSpec, place: _Place) -> Iterator[Case]:
        for index, example in enumerate(spec.examples.known_miss):
            for text in example.values():
                fault = "this known miss is found now; move it to match" if self._fired(rule.id, text) else None
                yield place.case(f"known_miss[{index}]", fault, "examples", "known_miss", index)
        for index, example in enumerate(spec.examples.known_false_alarm):
            for text in example.values():
                fault = (
                    None if self._fired(rule.id, text) else "this known false alarm is gone now; move it to no_match"
                )
                yield place.case(f"known_false_alarm[{index}]", fault, "examples", "known_false_alarm", index)

    def _dead_cases(self, rule: Rule, spec: RuleSpec, place: _Place) -> Iterator[Case]:
        matches = [self._folded(_unmarked(text)) for text in spec.examples.match]
        for index, phrase in enumerate(rule.phrases):
            alive = any(_hits(phrase, folded) for folded in matches)
            fault = (
                None if alive else f"no match example shows the pattern {phrase.source!r}; add one or drop the pattern"
            )
            yield place.case(f"patterns[{index}]", fault, "patterns", index)
        no_matches = [self._folded(text) for example in spec.examples.no_match for text in example.values()]
        for index, exclusion in enumerate(rule.exclusions):
            alive = any(_silences(exclusion, rule, folded) for folded in no_matches)
            fault = (
                None
                if alive
                else f"no no_match example needs the exclusion {exclusion.source!r}; add one or drop the exclusion"
            )
            yield place.case(f"exclusions[{index}]", fault, "exclusions", index)

    def guard_cases(self, spec: GuardSpec, place: _Place) -> Iterator[Case]:
        guard = self._guards[place.owner]
        for index, text in enumerate(spec.examples.silenced):
            yield place.case(f"silenced[{index}]", self._silenced_fault(guard, text), "examples", "silenced", index)
        for index, text in enumerate(spec.examples.not_silenced):
            fault = self._not_silenced_fault(guard, text)
            yield place.case(f"not_silenced[{index}]", fault, "examples", "not_silenced", index)
        texts = [self._folded(text) for text in (*spec.examples.silenced, *spec.examples.not_silenced)]
        for index, phrase in enumerate(guard.phrases):
            alive = any(_hits(phrase, folded) for folded in texts)
            fault = None if alive else f"no example shows the pattern {phrase.source!r}; add one or drop the pattern"
            yield place.case(f"patterns[{index}]", fault, "patterns", index)

    def _silenced_fault(self, guard: Guard, text: str) -> str | None:
        severity = self._engine.analyze([Message(text, id="0")]).assessment.severity
        if severity.rank >= Severity.HIGH.rank:
            return f"is {severity}, though the example says the guard silences it"
        return (
            None
            if any(_hits(p, self._folded(text)) for p in guard.phrases)
            else "no pattern of the guard is in the example"
        )

    def _not_silenced_fault(self, guard: Guard, text: str) -> str | None:
        severity = self._engine.analyze([Message(text, id="0")]).assessment.severity
        if severity.rank < Severity.HIGH.rank:
            return f"is only {severity}, though the example says the guard must not silence it"
        return (
            None
            if any(_hits(p, self._folded(text)) for p in guard.phrases)
            else "no pattern of the guard is in the example"
        )

    def conversation_case(self, spec: ConversationSpec, place: _Place) -> Case:
        return place.case("conversation", self._conversation_fault(spec))

    def _conversation_fault(self, spec: ConversationSpec) -> str | None:
        state, highest, variant, first_high = State(), Severity.NONE, None, None
        for index, turn in enumerate(spec.messages):
            messages = [
                Message(t.text, Sender(t.sender), id=str(i), seen=i < index)
                for i, t in enumerate(spec.messages[: index + 1])
            ]
            analysis = self._engine.analyze(messages[-11:], state)
            state = analysis.state
            severity = analysis.assessment.severity if turn.sender != "self" else Severity.NONE
            if severity.rank > highest.rank:
                highest, variant = severity, analysis.assessment.variant
            if severity.rank >= Severity.HIGH.rank and first_high is None:
                first_high = index
        return _expectation_fault(spec.expect, highest, variant, first_high)

    def _match_fault(self, rule: Rule, marked: str) -> str | None:
        wanted = _MARK.findall(marked)
        if len(wanted) != 1:
            return "a match example marks its evidence once, with [[ and ]]"
        start = marked.index("[[")
        signal = self._fired(rule.id, _unmarked(marked))
        if signal is None:
            return f"does not fire on {_unmarked(marked)!r}"
        found = signal.evidence[0]
        if (found.start, found.end) != (start, start + len(wanted[0])):
            return f"the evidence is {found.quote!r}, but the example marks {wanted[0]!r}"
        return None

    def _fired(self, rule_id: str, text: str) -> Signal | None:
        detector = self._detectors[self._rules[rule_id].speaker]
        detected = detector.detect([detector.read(Message(text, id="0"))])
        return next((signal for signal in detected.signals if signal.rule == rule_id), None)

    def _folded(self, text: str) -> str:
        return Folded([fold(text, self._pack.vocabulary, self._pack.home, self._pack.pairs)]).text


def _expectation_fault(
    expect: ExpectSpec, highest: Severity, variant: str | None, first_high: int | None
) -> str | None:
    if highest is not expect.severity:
        return f"comes to {highest}, expected {expect.severity}"
    if expect.variant is not None and variant != expect.variant:
        return f"is taken for {variant}, expected {expect.variant}"
    if expect.high_by is not None and (first_high is None or first_high > expect.high_by):
        return f"is high only at message {first_high}, expected by message {expect.high_by}"
    return None


def _unmarked(text: str) -> str:
    return _MARK.sub(r"\1", text)


def _hits(phrase: Phrase, folded: str) -> bool:
    return bool(PhraseFinder([("", [phrase])]).find(folded).matches)


def _silences(exclusion: Phrase, rule: Rule, folded: str) -> bool:
    found = PhraseFinder([("rule", rule.phrases), ("not", [exclusion])]).find(folded).matches
    matches = [match for match in found if match.owner == "rule"]
    return any(m.start < x.end and m.end > x.start for x in found if x.owner == "not" for m in matches)
