"""A pack folder → a compiled pack, or every reason why not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from handrail.engine.familiar import Seen
from handrail.engine.folding.everyday import RANKS
from handrail.engine.folding.pairs import Pairs
from handrail.engine.model import AgeBand, HelpLine, Sender, Slot
from handrail.engine.phrases import Phrase, PhraseError, list_words, parse_phrase
from handrail.engine.rules import (
    CardText,
    Composite,
    Guard,
    HelpEntry,
    LocalChanges,
    Pack,
    Rule,
    Scripts,
    StepText,
    Texts,
    Thresholds,
    VariantText,
)
from handrail.packs.consistency import check_doubles, check_names, check_status, check_texts, each_rule
from handrail.packs.consistency import rule_name as rule_name
from handrail.packs.emergency import emergency_number as emergency_number
from handrail.packs.files import PackFiles as PackFiles
from handrail.packs.files import ReadFolder, Sources, read_folder
from handrail.packs.files import core_folder as core_folder
from handrail.packs.files import read_files as read_files
from handrail.packs.formats import is_served
from handrail.packs.overrides import PREFIX, Overrides, read_overrides
from handrail.packs.problems import PackError, Problem
from handrail.packs.reader import SourceFile
from handrail.packs.schema import (
    CompositeSpec,
    GuardFile,
    GuardSpec,
    HelpFile,
    RuleFile,
    RuleSpec,
    StepSpec,
    TextsFile,
    WordsFile,
)


def load_pack(folder: Path | None = None, *, taggers: bool = True, overrides: Path | None = None) -> Pack:
    """Read and compile a pack; without a folder, the embedded core pack. Without ``taggers``, its rules alone.

    ``overrides`` is a file or folder that is laid over it: see :mod:`handrail.packs.overrides`.

    Raises:
        PackError: The pack cannot be used; the error carries every problem with file and line.
    """
    files = read_files(folder or core_folder(), taggers=taggers)
    return compile_pack(files if overrides is None else replace(files, overrides=read_overrides(overrides)))


def problems_in(folder: Path) -> list[Problem]:
    """Everything that is wrong with the files of a pack, its phrases and its ids, all at once, in order.

    Raises:
        PackError: There is no pack, or it is for a newer Handrail.
    """
    problems: list[Problem] = []
    read = read_folder(folder, problems)
    # Where a word list cannot be read, every phrase that names it would look wrong.
    mute = {Path(path).stem for path in read.unread if path.startswith("words/")}
    lists = _lists(read.words)
    rules = _rules([(s, f) for s, f in read.rules if f.language not in mute], lists, problems)
    _guards([(s, f) for s, f in read.guards if f.language not in mute], lists, problems)
    _check_between(read, {rule.slot for rule in rules}, problems)
    return sorted(set(problems))


def compile_pack(files: PackFiles, *, tries: bool = False) -> Pack:
    """Compile validated files to what an engine serves; with ``tries`` also the rules of status ``test``.

    Raises:
        PackError: Ids clash, a phrase cannot be read, or words that every pack needs are missing.
    """
    problems: list[Problem] = []
    spec, lists = files.pack, _lists(files.words)
    written = _rules(files.rules, lists, problems)
    guards = _guards(files.guards, lists, problems)
    added = _local_rules(files.overrides, lists, problems)
    _check_between(files, {rule.slot for rule in (*written, *added)}, problems)
    if problems:
        raise PackError(problems)
    rules, local = _in_service(files, written, added, tries=tries)
    return Pack(
        id=spec.id,
        version=spec.version,
        released=spec.released,
        rules=rules,
        guards=guards,
        composites=tuple(_composite(spec.id, composite) for composite in spec.composites),
        thresholds=Thresholds(**spec.thresholds.model_dump()),
        memory=dict(spec.memory),
        vocabulary=_vocabulary(lists, rules, guards),
        home=_vocabulary(
            {language: named for language, named in lists.items() if language in RANKS},
            [rule for rule in rules if rule.language in RANKS],
            [guard for guard in guards if guard.language in RANKS],
        ),
        pairs=_pairs(
            [rule for rule in rules if rule.language in RANKS],
            [guard for guard in guards if guard.language in RANKS],
            files.seen,
        ),
        scripts=Scripts(
            positive=tuple(line for _, file in files.scripts for line in file.positive),
            benign=tuple(line for _, file in files.scripts for line in file.benign),
        ),
        texts={file.language: _texts(file) for _, file in files.texts},
        help=_help(files.help),
        taggers=files.taggers,
        seen=files.seen,
        emergency_number=emergency_number,
        local=local,
    )


def _lists(words: Sources[WordsFile]) -> dict[str, Mapping[str, list[str]]]:
    return {file.language: file.lists for _, file in words}


def _check_between(files: PackFiles | ReadFolder, slots: set[Slot], problems: list[Problem]) -> None:
    check_doubles(files.words, files.texts, files.help, problems)
    check_names(files.rules, problems)
    if files.pack is not None:
        check_status(files.rules, files.pack.schema_version, problems)
        unread = files.unread if isinstance(files, ReadFolder) else ()
        check_texts(files.pack, files.texts, slots, unread, problems)


def _in_service(
    files: PackFiles, written: Sequence[Rule], added: Sequence[Rule], *, tries: bool
) -> tuple[tuple[Rule, ...], LocalChanges]:
    """The rules that raise something here, and what overrides changed."""
    specs = {rule_id: spec for _, _, rule_id, spec in each_rule(files.rules)}
    served = [
        rule
        for rule in written
        if is_served(specs[rule.id].status, files.pack.schema_version) or (tries and specs[rule.id].status == "test")
    ]
    now = {alias: rule_id for rule_id, spec in specs.items() for alias in spec.aliases} | {i: i for i in specs}
    asked = files.overrides.silenced if files.overrides else ()
    silenced = {now[name] for name in asked if name in now}
    local = LocalChanges(
        added=tuple(rule.id for rule in added),
        silenced=tuple(sorted(silenced)),
        unknown=tuple(sorted(name for name in asked if name not in now)),
    )
    return tuple(rule for rule in (*served, *added) if rule.id not in silenced), local


def _local_rules(
    overrides: Overrides | None, lists: Mapping[str, Mapping[str, list[str]]], problems: list[Problem]
) -> tuple[Rule, ...]:
    rules: dict[str, Rule] = {}
    for local in overrides.rules if overrides else ():
        phrases = _Phrases(local.source, lists.get(local.file.language, {}), problems)
        for index, spec in enumerate(local.file.rules):
            rule_id, place = PREFIX + rule_name(local.file, spec), (*local.location, "rules", index)
            if rule_id in rules:
                problems.append(Problem(local.source.path, local.source.line(*place), _twice(rule_id)))
            rules[rule_id] = _rule(rule_id, spec, local.file, phrases, place)
    return tuple(rule for rule in rules.values())


def _composite(pack_id: str, spec: CompositeSpec) -> Composite:
    return Composite(
        id=f"{pack_id}/{spec.id}",
        groups=tuple(frozenset(group) for group in spec.groups),
        weight=spec.weight,
        grants=spec.grants,
        variant=spec.variant,
        turns=spec.turns,
        repeats=spec.repeats,
        is_ordered=spec.ordered,
        least=spec.least,
        when=frozenset(spec.when),
    )


def _twice(name: str) -> str:
    return f"the id {name!r} is used twice; choose another for one of them"


def _rules(
    sources: Sequence[tuple[SourceFile, RuleFile]],
    lists: Mapping[str, Mapping[str, list[str]]],
    problems: list[Problem],
) -> tuple[Rule, ...]:
    rules: dict[str, Rule] = {}
    for source, file in sources:
        phrases = _Phrases(source, lists.get(file.language, {}), problems)
        for index, spec in enumerate(file.rules):
            rule_id = rule_name(file, spec)
            if rule_id in rules:
                problems.append(Problem(source.path, source.line("rules", index), _twice(rule_id)))
            rules[rule_id] = _rule(rule_id, spec, file, phrases, ("rules", index))
    return tuple(rules.values())


def _rule(rule_id: str, spec: RuleSpec, file: RuleFile, phrases: _Phrases, place: tuple[int | str, ...]) -> Rule:
    return Rule(
        id=rule_id,
        language=file.language,
        stage=file.stage,
        slot=spec.slot,
        weight=spec.weight,
        phrases=phrases.parse(spec.patterns, *place, "patterns"),
        exclusions=phrases.parse(spec.exclusions, *place, "exclusions"),
        speaker=Sender(file.speaker),
    )


def _guards(
    sources: Sequence[tuple[SourceFile, GuardFile]],
    lists: Mapping[str, Mapping[str, list[str]]],
    problems: list[Problem],
) -> tuple[Guard, ...]:
    guards: dict[str, Guard] = {}
    for source, file in sources:
        phrases = _Phrases(source, lists.get(file.language, {}), problems)
        for index, spec in enumerate(file.guards):
            guard_id = f"{file.language}.guard/{spec.id}"
            if guard_id in guards:
                problems.append(Problem(source.path, source.line("guards", index), _twice(guard_id)))
            guards[guard_id] = _guard(
                guard_id, spec, file.language, phrases.parse(spec.patterns, "guards", index, "patterns")
            )
    return tuple(guards.values())


def _guard(guard_id: str, spec: GuardSpec, language: str, phrases: tuple[Phrase, ...]) -> Guard:
    return Guard(
        id=guard_id,
        language=language,
        phrases=phrases,
        role=spec.role,
        silences=frozenset(spec.silences),
        unless=tuple(frozenset(group) for group in spec.unless),
        weight=spec.weight,
        is_wide=spec.whole_message,
        least=spec.least,
        least_words=spec.least_words,
    )


class _Phrases:
    """Parses the phrases of one file against the word lists of its language."""

    def __init__(self, source: SourceFile, lists: Mapping[str, list[str]], problems: list[Problem]) -> None:
        self._source, self._lists, self._problems = source, lists, problems

    def parse(self, texts: Iterable[str], *location: int | str) -> tuple[Phrase, ...]:
        parsed = []
        for index, text in enumerate(texts):
            try:
                parsed.append(parse_phrase(text, self._lists))
            except PhraseError as error:
                self._problems.append(Problem(self._source.path, self._source.line(*location, index), str(error)))
        return tuple(parsed)


def _vocabulary(
    lists: Mapping[str, Mapping[str, list[str]]], rules: Iterable[Rule], guards: Iterable[Guard]
) -> frozenset[str]:
    words = {word for named in lists.values() for entries in named.values() for word in list_words(entries)}
    return frozenset(words.union(*(phrase.words for phrase in _phrases(rules, guards))))


def _pairs(rules: Iterable[Rule], guards: Iterable[Guard], seen: Seen | None) -> Pairs:
    joints = (joint for phrase in _phrases(rules, guards) for joint in phrase.joints)
    return Pairs(joints, None if seen is None else seen.pairs)


def _phrases(rules: Iterable[Rule], guards: Iterable[Guard]) -> Iterator[Phrase]:
    for rule in rules:
        yield from (*rule.phrases, *rule.exclusions)
    for guard in guards:
        yield from guard.phrases


def _texts(file: TextsFile) -> Texts:
    return Texts(
        language=file.language,
        reviewed=file.reviewed,
        cards={
            kind: CardText(
                title=card.title,
                lead=card.lead,
                steps=_steps(card.steps),
            )
            for kind, card in file.cards.items()
        },
        variants={name: VariantText(variant.name, _steps(variant.steps)) for name, variant in file.variants.items()},
        slots=dict(file.slots),
        labels=dict(file.labels),
    )


def _steps(specs: Iterable[StepSpec]) -> tuple[StepText, ...]:
    return tuple(StepText(s.id, s.text, s.url, s.age, tuple(s.regions)) for s in specs)


def _help(sources: Iterable[tuple[SourceFile, HelpFile]]) -> dict[str, tuple[HelpEntry, ...]]:
    return {
        file.region: tuple(
            HelpEntry(
                line=HelpLine(h.name, tuple(h.purpose), h.phone, h.sms, h.chat, h.url, h.hours),
                audience=None if h.audience == "all" else AgeBand(h.audience),
                sources=tuple(h.sources),
                seen=h.seen,
            )
            for h in file.help
            if h.confidence == "verified"
        )
        for _, file in sources
    }
