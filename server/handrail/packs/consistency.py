"""What must hold between the files of a pack: one file a language, ids used once, status explained, texts complete."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from handrail.engine.model import Slot, WarningKind
from handrail.packs.files import Sources
from handrail.packs.problems import Problem
from handrail.packs.reader import SourceFile
from handrail.packs.schema import HelpFile, PackFile, RuleFile, RuleSpec, TextsFile, WordsFile

# The other kinds fall back to these, see handrail.engine.explain.
REQUIRED_CARDS = (WarningKind.NOTICE, WarningKind.FULL, WarningKind.EMAIL, WarningKind.EMERGENCY)
REQUIRED_LABELS = ("local-emergency", "some-script")
ENGLISH = "texts/en.yaml"
_NO_ENGLISH = (
    "English texts are missing; they are what other languages fall back to: copy texts/en.yaml of the core pack"
)


def rule_name(file: RuleFile, spec: RuleSpec) -> str:
    """The id of a rule: ``<language>.<stage>/<name>``, with ``own`` as stage for the protected person's own words."""
    return f"{file.language}.{file.stage or 'own'}/{spec.id}"


def each_rule(sources: Sources[RuleFile]) -> Iterator[tuple[SourceFile, int, str, RuleSpec]]:
    """Every rule with its file, its place in it, and its id."""
    for source, file in sources:
        for index, spec in enumerate(file.rules):
            yield source, index, rule_name(file, spec), spec


def check_doubles(
    words: Sources[WordsFile], texts: Sources[TextsFile], help_files: Sources[HelpFile], problems: list[Problem]
) -> None:
    """One file a language, or a region: of two, one would silently win."""
    kinds: Sequence[Sequence[tuple[SourceFile, str]]] = (
        [(source, file.language) for source, file in words],
        [(source, file.language) for source, file in texts],
        [(source, file.region) for source, file in help_files],
    )
    for kind in kinds:
        first: dict[str, str] = {}
        for source, key in kind:
            if first.setdefault(key, source.path) != source.path:
                problems.append(Problem(source.path, 0, f"two files for {key!r}, see {first[key]}; join them"))


def check_names(sources: Sources[RuleFile], problems: list[Problem]) -> None:
    """An alias is the earlier id of one rule alone, and of no rule that is still there."""
    rules = list(each_rule(sources))
    taken = {rule_id: rule_id for _, _, rule_id, _ in rules}
    for source, index, rule_id, spec in rules:
        for place, alias in enumerate(spec.aliases):
            if alias in taken:
                line = source.line("rules", index, "aliases", place)
                fault = f"{spec.id}: the alias {alias!r} is an id of {taken[alias]!r}; every id belongs to one rule"
                problems.append(Problem(source.path, line, fault))
            taken.setdefault(alias, rule_id)


def check_status(sources: Sources[RuleFile], schema: int, problems: list[Problem]) -> None:
    """A deprecated rule says why, and nothing else does; format 1 has no such block."""
    known = {rule_id for _, _, rule_id, _ in each_rule(sources)}
    for source, index, _, spec in each_rule(sources):
        line = source.line("rules", index)
        if spec.status == "deprecated" and spec.deprecation is None and schema > 1:
            form = "deprecation: {date: 2026-01-31, reason: Why, in a sentence.}"
            problems.append(Problem(source.path, line, f"{spec.id}: a deprecated rule says why; add `{form}`"))
        if spec.deprecation is not None and spec.status != "deprecated":
            fault = f"{spec.id}: `deprecation` belongs to `status: deprecated`; change one of them"
            problems.append(Problem(source.path, line, fault))
        replaced_by = spec.deprecation.replaced_by if spec.deprecation else None
        if replaced_by is not None and replaced_by not in known:
            fault = f"{spec.id}: there is no rule {replaced_by!r} to replace it; write the id of one that is there"
            problems.append(Problem(source.path, line, fault))


def check_texts(
    pack: PackFile, texts: Sources[TextsFile], slots: Iterable[Slot], unread: Iterable[str], problems: list[Problem]
) -> None:
    """Every language of texts has all that the engine may need to say; of files in ``unread`` nothing is known."""
    if ENGLISH not in unread and not any(file.language == "en" for _, file in texts):
        problems.append(Problem(ENGLISH, 0, _NO_ENGLISH))
    wanted = set(slots)
    for source, file in texts:
        missing = [f"cards.{kind}" for kind in REQUIRED_CARDS if kind not in file.cards]
        missing += [f"labels.{label}" for label in REQUIRED_LABELS if label not in file.labels]
        missing += [f"slots.{slot}" for slot in sorted(wanted - set(file.slots))]
        variants = {composite.variant for composite in pack.composites if composite.variant}
        missing += [f"variants.{variant}" for variant in sorted(variants - set(file.variants))]
        problems.extend(Problem(source.path, 0, f"{key} is missing; add it") for key in missing)
