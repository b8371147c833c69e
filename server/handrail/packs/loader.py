"""A pack folder → a compiled pack, or every reason why not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from handrail.engine.familiar import Bits
from handrail.engine.folding.everyday import RANKS
from handrail.engine.model import AgeBand, HelpLine, Sender, Slot, WarningKind
from handrail.engine.phrases import Phrase, PhraseError, list_words, parse_phrase
from handrail.engine.rules import (
    CardText,
    Composite,
    Guard,
    HelpEntry,
    Pack,
    Rule,
    Scripts,
    StepText,
    Texts,
    Thresholds,
    VariantText,
)
from handrail.engine.tagging import TaggerModel
from handrail.packs.problems import PackError, Problem
from handrail.packs.reader import SourceFile
from handrail.packs.schema import (
    ConversationsFile,
    GuardFile,
    GuardSpec,
    HelpFile,
    PackFile,
    RuleFile,
    RuleSpec,
    ScriptsFile,
    StepSpec,
    TextsFile,
    WordsFile,
)
from handrail.packs.tagger import read_seen, read_taggers

File = TypeVar("File", bound=BaseModel)
# The other kinds fall back to these, see handrail.engine.explain.
REQUIRED_CARDS = (WarningKind.NOTICE, WarningKind.FULL, WarningKind.EMAIL, WarningKind.EMERGENCY)
REQUIRED_LABELS = ("local-emergency", "some-script")


@dataclass(frozen=True, slots=True)
class PackFiles:
    """Everything in a pack folder, validated file by file."""

    pack: PackFile
    words: tuple[tuple[SourceFile, WordsFile], ...]
    rules: tuple[tuple[SourceFile, RuleFile], ...]
    guards: tuple[tuple[SourceFile, GuardFile], ...]
    scripts: tuple[tuple[SourceFile, ScriptsFile], ...]
    texts: tuple[tuple[SourceFile, TextsFile], ...]
    help: tuple[tuple[SourceFile, HelpFile], ...]
    conversations: tuple[tuple[SourceFile, ConversationsFile], ...]
    taggers: tuple[TaggerModel, ...] = ()
    seen: Bits | None = None


def core_folder() -> Path:
    """The folder of the embedded core pack: inside an installed package, else in the checkout."""
    installed = Path(__file__).parent.parent / "_patterns" / "core"
    return installed if installed.is_dir() else Path(__file__).parents[3] / "patterns" / "core"


def load_pack(folder: Path | None = None, *, taggers: bool = True) -> Pack:
    """Read and compile a pack; without a folder, the embedded core pack. Without ``taggers``, its rules alone.

    Raises:
        PackError: The pack cannot be used; the error carries every problem with file and line.
    """
    return compile_pack(read_files(folder or core_folder(), taggers=taggers))


def read_files(folder: Path, *, taggers: bool = True) -> PackFiles:
    """Read and validate every file of a pack folder; without ``taggers``, all but what was learned from them.

    Raises:
        PackError: A file is missing, is no YAML, or does not fit its form.
    """
    problems: list[Problem] = []
    if not (folder / "pack.yaml").is_file():
        raise PackError(
            [Problem("pack.yaml", 0, f"there is no pack.yaml in {folder.name!r}; a pack is a folder with one")]
        )
    pack = SourceFile(folder / "pack.yaml", folder).parse(PackFile, problems)

    def every(pattern: str, model: type[File]) -> tuple[tuple[SourceFile, File], ...]:
        sources = [SourceFile(path, folder) for path in sorted(folder.glob(pattern))]
        parsed = [(source, source.parse(model, problems)) for source in sources]
        return tuple((source, file) for source, file in parsed if file is not None)

    words = every("words/*.yaml", WordsFile)
    rules = every("rules/*/*.yaml", RuleFile)
    guards = every("guards/*.yaml", GuardFile)
    scripts = every("scripts/*.yaml", ScriptsFile)
    texts = every("texts/*.yaml", TextsFile)
    help_files = every("help/*.yaml", HelpFile)
    conversations = every("conversations/*.yaml", ConversationsFile)
    if problems or pack is None:
        raise PackError(problems)
    learned = (read_taggers(folder), read_seen(folder)) if taggers else ((), None)
    return PackFiles(pack, words, rules, guards, scripts, texts, help_files, conversations, *learned)


def compile_pack(files: PackFiles) -> Pack:
    """Compile validated files.

    Raises:
        PackError: Ids clash, a phrase cannot be read, or words that every pack needs are missing.
    """
    problems: list[Problem] = []
    _check_doubles(files, problems)
    lists = {file.language: file.lists for _, file in files.words}
    rules = _rules(files.rules, lists, problems)
    guards = _guards(files.guards, lists, problems)
    _check_texts(files, rules, problems)
    if problems:
        raise PackError(problems)
    spec = files.pack
    return Pack(
        id=spec.id,
        version=spec.version,
        released=spec.released,
        rules=rules,
        guards=guards,
        composites=tuple(
            Composite(
                id=f"{spec.id}/{c.id}",
                groups=tuple(frozenset(group) for group in c.groups),
                weight=c.weight,
                grants=c.grants,
                variant=c.variant,
                turns=c.turns,
                repeats=c.repeats,
                is_ordered=c.ordered,
                least=c.least,
                when=frozenset(c.when),
            )
            for c in spec.composites
        ),
        thresholds=Thresholds(**spec.thresholds.model_dump()),
        memory=dict(spec.memory),
        vocabulary=_vocabulary(lists, rules, guards),
        home=_vocabulary(
            {language: named for language, named in lists.items() if language in RANKS},
            [rule for rule in rules if rule.language in RANKS],
            [guard for guard in guards if guard.language in RANKS],
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
    )


# The general numbers of the world, most particular first: where several answer (112 is often kept beside a local one),
# the local one is what people there know. Where none does, the data name a service's own number.
_GENERAL_EMERGENCY_NUMBERS = ("911", "999", "000", "111", "112")


@lru_cache(maxsize=512)
def emergency_number(region: str) -> str | None:
    """An emergency number of a country (ISO 3166), from the short-number data of libphonenumber."""
    from phonenumbers.phonemetadata import PhoneMetadata
    from phonenumbers.shortnumberinfo import is_emergency_number

    metadata = PhoneMetadata.short_metadata_for_region(region)
    if metadata is None or metadata.emergency is None:
        return None
    general = (number for number in _GENERAL_EMERGENCY_NUMBERS if is_emergency_number(number, region))
    number: str | None = next(general, metadata.emergency.example_number)
    return number


def _rules(
    sources: Sequence[tuple[SourceFile, RuleFile]],
    lists: Mapping[str, Mapping[str, list[str]]],
    problems: list[Problem],
) -> tuple[Rule, ...]:
    rules: dict[str, Rule] = {}
    for source, file in sources:
        for index, spec in enumerate(file.rules):
            rule_id = rule_name(file, spec)
            if rule_id in rules:
                problems.append(Problem(source.path, source.line("rules", index), f"the id {rule_id!r} is used twice"))
            rules[rule_id] = _rule(rule_id, spec, file, _Phrases(source, lists.get(file.language, {}), problems), index)
    return tuple(rules.values())


def rule_name(file: RuleFile, spec: RuleSpec) -> str:
    """The id of a rule: ``<language>.<stage>/<name>``, with ``own`` as stage for the protected person's own words."""
    return f"{file.language}.{file.stage or 'own'}/{spec.id}"


def _rule(rule_id: str, spec: RuleSpec, file: RuleFile, phrases: _Phrases, index: int) -> Rule:
    return Rule(
        id=rule_id,
        language=file.language,
        stage=file.stage,
        slot=spec.slot,
        weight=spec.weight,
        phrases=phrases.parse(spec.patterns, "rules", index, "patterns"),
        exclusions=phrases.parse(spec.exclusions, "rules", index, "exclusions"),
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
                problems.append(
                    Problem(source.path, source.line("guards", index), f"the id {guard_id!r} is used twice")
                )
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
    phrases = [phrase for rule in rules for phrase in (*rule.phrases, *rule.exclusions)]
    phrases += [phrase for guard in guards for phrase in guard.phrases]
    return frozenset(words.union(*(phrase.words for phrase in phrases)))


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


def _check_doubles(files: PackFiles, problems: list[Problem]) -> None:
    """One file a language, or a region: of two, one would silently win."""
    spoken = [[(source, file.language) for source, file in kind] for kind in (files.words, files.texts)]
    for kind in (*spoken, [(source, file.region) for source, file in files.help]):
        first: dict[str, str] = {}
        for source, key in kind:
            if first.setdefault(key, source.path) != source.path:
                problems.append(Problem(source.path, 0, f"two files for {key!r}, see {first[key]}; join them"))


def _check_texts(files: PackFiles, rules: Sequence[Rule], problems: list[Problem]) -> None:
    """Every language of texts has all that the engine may need to say."""
    if not any(file.language == "en" for _, file in files.texts):
        problems.append(
            Problem("texts/en.yaml", 0, "English texts are missing; they are what other languages fall back to")
        )
    slots: set[Slot] = {rule.slot for rule in rules}
    for source, file in files.texts:
        missing = [f"cards.{kind}" for kind in REQUIRED_CARDS if kind not in file.cards]
        missing += [f"labels.{label}" for label in REQUIRED_LABELS if label not in file.labels]
        missing += [f"slots.{slot}" for slot in sorted(slots - set(file.slots))]
        variants = {composite.variant for composite in files.pack.composites if composite.variant}
        missing += [f"variants.{variant}" for variant in sorted(variants - set(file.variants))]
        problems.extend(Problem(source.path, 0, f"{key} is missing; add it") for key in missing)


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
