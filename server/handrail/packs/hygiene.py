"""Phrases that do no good: one that is written twice, and one that innocent people use all the time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from handrail.engine.matching import PhraseFinder
from handrail.engine.normalize import Folded, fold
from handrail.engine.phrases import Phrase
from handrail.packs.consistency import each_rule, rule_name
from handrail.packs.files import PackFiles
from handrail.packs.loader import compile_pack
from handrail.packs.problems import Problem
from handrail.packs.reader import SourceFile
from handrail.packs.schema import RuleSpec

# A phrase that is found in more than this share of the innocent examples of other rules, and in so many of them, says
# nothing. The loosest phrase of the core pack, of a rule without points, is found in 15 %.
ALWAYS_SHARE, ALWAYS_LEAST = 0.2, 3
Place = tuple[SourceFile, int, RuleSpec, int]


def hygiene_problems(files: PackFiles) -> list[Problem]:
    """What is wrong with single phrases of rules, beyond what examples show.

    Raises:
        PackError: The pack does not compile.
    """
    return [*_doubles(files), *_always_found(files)]


def _doubles(files: PackFiles) -> Iterator[Problem]:
    for source, index, _, spec in each_rule(files.rules):
        for key, phrases in (("patterns", spec.patterns), ("exclusions", spec.exclusions)):
            for place, phrase in enumerate(phrases):
                if phrase in phrases[:place]:
                    line = source.line("rules", index, key, place)
                    yield Problem(source.path, line, f"{spec.id}: {phrase!r} is written twice; take one out")


def _always_found(files: PackFiles) -> Iterator[Problem]:
    pack = compile_pack(files, tries=True)
    phrases = {rule.id: rule.phrases for rule in pack.rules}
    spoken: dict[str, dict[str, tuple[Place, Phrase]]] = defaultdict(dict)
    innocent: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for source, file in files.rules:
        for index, spec in enumerate(file.rules):
            rule_id = rule_name(file, spec)
            for place, phrase in enumerate(phrases.get(rule_id, ())):
                spoken[file.language][f"{rule_id}\n{place}"] = ((source, index, spec, place), phrase)
            texts = (text for example in spec.examples.no_match for text in example.values())
            innocent[file.language] += [(rule_id, text) for text in texts]
    for language, owned in spoken.items():
        finder = PhraseFinder([(owner, [phrase]) for owner, (_, phrase) in owned.items()])
        hits: dict[str, int] = defaultdict(int)
        for rule_id, text in innocent[language]:
            found = finder.find(Folded([fold(text, pack.vocabulary)]).text)
            for owner in {match.owner for match in found.matches}:
                hits[owner] += owner.partition("\n")[0] != rule_id
        for owner, count in hits.items():
            (source, index, spec, place), phrase = owned[owner]
            others = len(innocent[language]) - sum(len(example) for example in spec.examples.no_match)
            if count >= ALWAYS_LEAST and count > ALWAYS_SHARE * others:
                line = source.line("rules", index, "patterns", place)
                said = f"{phrase.source!r} is found in {count} of {others} innocent examples of other rules"
                yield Problem(source.path, line, f"{spec.id}: {said}; add a rarer word, or drop the pattern")
