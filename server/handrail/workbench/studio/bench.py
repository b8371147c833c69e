"""The pack that the studio works on, and what a draft of a rule comes to: its examples, its hits, its cost."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import median

import yaml

from handrail.engine.analyze import Engine
from handrail.engine.detect import Detector
from handrail.engine.model import Message
from handrail.engine.rules import Pack, Rule
from handrail.packs import PackError
from handrail.packs.consistency import each_rule
from handrail.packs.examples import prove
from handrail.packs.files import PackFiles, read_files
from handrail.packs.loader import compile_pack
from handrail.packs.problems import Problem
from handrail.packs.reader import SourceFile
from handrail.packs.schema import GuardSpec, RuleFile, RuleSpec
from handrail.workbench.cases import Case, Target
from handrail.workbench.cost import costs_of
from handrail.workbench.judging import judge
from handrail.workbench.studio.corpus import Corpus, Said, Spans
from handrail.workbench.studio.drafts import RuleDraft

SHOWN_HITS, JUDGED = 40, 12
COMPARED = 25
Pieces = tuple[tuple[str, bool], ...]
LEVELS = ("nothing", "a notice", "a card")


@dataclass(frozen=True, slots=True)
class ExampleSeen:
    """An example with the words that the draft hits in it; ``is_good`` where it does what its kind says."""

    kind: str
    pieces: Pieces
    is_good: bool


@dataclass(frozen=True, slots=True)
class HitSeen:
    """A message of the corpus that the draft hits; ``is_new`` where the saved rule does not."""

    case: Case
    pieces: Pieces
    is_new: bool


@dataclass(slots=True)
class Findings:
    """All that is shown beside a draft. Without a compiled rule there are problems alone."""

    problems: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    examples: list[ExampleSeen] = field(default_factory=list)
    hits: list[HitSeen] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    new_innocent: int = 0
    warnings: list[tuple[str, bool, str, str]] = field(default_factory=list)
    microseconds: float | None = None
    times: float | None = None


class Bench:
    """A pack folder, read anew after every change. Not safe for several threads at once."""

    def __init__(self, folder: Path, corpus_of: Corpus | None = None) -> None:
        self.folder = folder
        self.corpus = corpus_of or Corpus()
        self.reload()

    def reload(self) -> None:
        """Read the pack again.

        Raises:
            PackError: It cannot be used.
        """
        self.files: PackFiles = read_files(self.folder, taggers=False)
        self.pack: Pack = compile_pack(self.files, tries=True)
        self._usual: float | None = None

    def spec(self, rule_id: str) -> RuleSpec | None:
        """The rule of that id as it is saved."""
        return next((spec for _, _, name, spec in each_rule(self.files.rules) if name == rule_id), None)

    def try_rule(self, draft: RuleDraft) -> Findings:
        """What a draft comes to."""
        findings = Findings(problems=list(draft.problems))
        files = self._with(draft, findings) if not findings.problems else None
        if files is None:
            return findings
        try:
            pack = compile_pack(files, tries=True)
            own = [case for case in prove(_alone(files)) if case.name.startswith(f"{draft.rule_id}::")]
            findings.failures = [case.problem.message for case in own if case.problem]
        except PackError as error:
            findings.problems = [problem.message for problem in error.problems]
            return findings
        rule = next(rule for rule in pack.rules if rule.id == draft.rule_id)
        self._see_examples(draft, replace(pack, rules=(rule,)), findings)
        self._see_corpus(rule, files, findings)
        self._see_cost(rule, findings)
        return findings

    def _with(self, draft: RuleDraft, findings: Findings) -> PackFiles | None:
        """The files of the draft's language, with the draft in the place of the saved rule."""
        problems: list[Problem] = []
        with tempfile.TemporaryDirectory(prefix="handrail-studio-") as folder:
            path = Path(folder) / "draft.yaml"
            path.write_text(yaml.safe_dump(draft.as_file(), allow_unicode=True), encoding="utf-8")
            source = SourceFile(path, Path(folder))
        file = source.parse(RuleFile, problems)
        if file is None:
            findings.problems = [problem.message for problem in problems]
            return None
        return replace(
            self.files,
            rules=((source, file), *_others(self.files, draft)),
            guards=tuple((s, f) for s, f in self.files.guards if f.language == draft.language),
            conversations=(),
        )

    def _see_examples(self, draft: RuleDraft, pack: Pack, findings: Findings) -> None:
        detector = Detector(pack, pack.rules[0].speaker)
        for kind, text, wanted in draft.examples():
            signals = detector.detect([detector.read(Message(text, id="0"))]).signals
            spans = tuple((e.start, e.end) for signal in signals for e in signal.evidence)
            findings.examples.append(ExampleSeen(kind, pieces(text, spans), bool(spans) is wanted))

    def _see_corpus(self, rule: Rule, files: PackFiles, findings: Findings) -> None:
        saved = next((known for known in self.pack.rules if known.id == rule.id), None)
        before = {(said.case.source, said.case.id, said.at) for said, _ in self.corpus.hits(saved)} if saved else set()
        changed: dict[tuple[str, str], Case] = {}
        after: set[tuple[str, str, int]] = set()
        for said, spans in self.corpus.hits(rule):
            place = (said.case.source, said.case.id, said.at)
            after.add(place)
            self._note_hit(said, spans, place not in before, findings)
        for said in self.corpus.said:
            if (said.case.source, said.case.id, said.at) in before ^ after:
                changed[said.case.source, said.case.id] = said.case
        findings.hits.sort(key=lambda hit: (not hit.is_new, hit.case.target is not Target.BENIGN))
        del findings.hits[SHOWN_HITS:]
        self._see_warnings(list(changed.values())[:JUDGED], files, findings)

    @staticmethod
    def _note_hit(said: Said, spans: Spans, is_new: bool, findings: Findings) -> None:
        target = said.case.target.value
        findings.counts[target] = findings.counts.get(target, 0) + 1
        findings.new_innocent += is_new and said.case.target is Target.BENIGN
        findings.hits.append(HitSeen(said.case, pieces(said.text, spans), is_new))

    def _see_warnings(self, cases: Sequence[Case], files: PackFiles, findings: Findings) -> None:
        """Whole conversations whose warning the draft changes, by the rules of its language."""
        if not cases:
            return
        language = files.rules[0][1].language
        mine = tuple((s, f) for s, f in self.files.rules if f.language == language)
        old = Engine(compile_pack(replace(files, rules=mine)))
        new = Engine(compile_pack(files))
        for case in cases:
            before, after = judge(case, old).level, judge(case, new).level
            if before != after:
                is_worse = (after > before) is (case.target is Target.BENIGN)
                findings.warnings.append((case.id, is_worse, LEVELS[before], LEVELS[after]))

    def _see_cost(self, rule: Rule, findings: Findings) -> None:
        if self._usual is None:
            costs = costs_of([known for known in self.pack.rules if known.language == rule.language][:COMPARED])
            self._usual = median(costs.values()) if costs else 0.0
        findings.microseconds = costs_of([rule])[rule.id]
        findings.times = findings.microseconds / self._usual if self._usual else None


def pieces(text: str, spans: Iterable[tuple[int, int]]) -> Pieces:
    """A text cut at the characters of spans; the pieces within one are marked."""
    marked = [False] * len(text)
    for start, end in spans:
        marked[start:end] = [True] * (min(end, len(text)) - start)
    out: list[tuple[str, bool]] = []
    for char, mark in zip(text, marked, strict=True):
        if out and out[-1][1] is mark:
            out[-1] = (out[-1][0] + char, mark)
        else:
            out.append((char, mark))
    return tuple(out)


def _others(files: PackFiles, draft: RuleDraft) -> list[tuple[SourceFile, RuleFile]]:
    """The rule files of the draft's language without the rule that it would replace."""
    out = []
    for source, file in files.rules:
        if file.language != draft.language:
            continue
        is_place = (file.stage or "own") == draft.stage
        specs = [spec.model_copy(update={"aliases": [], "deprecation": None}) for spec in file.rules]
        kept = [spec for spec in specs if not (is_place and spec.id == draft.id)]
        out.append((source, file.model_copy(update={"rules": kept})))
    return out


def _alone(files: PackFiles) -> PackFiles:
    """The draft with the guards that may silence it, and without their examples, which are not its own."""
    none: dict[str, list[str]] = {"silenced": [], "not_silenced": []}
    guards = tuple(
        (source, file.model_copy(update={"guards": [_with_examples(guard, none) for guard in file.guards]}))
        for source, file in files.guards
    )
    return replace(files, rules=files.rules[:1], guards=guards)


def _with_examples(guard: GuardSpec, examples: dict[str, list[str]]) -> GuardSpec:
    return guard.model_copy(update={"examples": guard.examples.model_copy(update=examples)})
