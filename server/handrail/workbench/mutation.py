"""How many small faults a pack's own examples, guards and dialogues notice: the kill rate of each mutator."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from handrail.engine.similarity import Embedder
from handrail.packs.examples import prove
from handrail.packs.files import PackFiles
from handrail.packs.problems import PackError
from handrail.workbench.mutants import BY_MODEL, MUTATORS, Mutant

SURVIVORS_SHOWN = 5


@dataclass(slots=True)
class Tried:
    """What came of one mutator: how many faults there are, how many were tried, and those that nothing noticed."""

    mutator: str
    possible: int
    tried: int = 0
    survivors: list[str] = field(default_factory=list)

    @property
    def killed(self) -> int:
        """How many were noticed."""
        return self.tried - len(self.survivors)


@dataclass(frozen=True, slots=True)
class Sampling:
    """How many faults of each mutator are tried (``None``: all); the same ones for the same seed."""

    size: int | None
    seed: int = 0

    def draw(self, name: str, mutants: list[Mutant]) -> list[Mutant]:
        """The faults to try."""
        if self.size is None or self.size >= len(mutants):
            return mutants
        return random.Random(f"{self.seed}:{name}").sample(mutants, self.size)  # noqa: S311 - repeatable


def mutate_pack(
    files: PackFiles,
    names: Sequence[str],
    sampling: Sampling,
    say: Callable[[str], object],
    embedder: Embedder | None = None,
) -> list[Tried]:
    """Put faults in one at a time and see whether an example fails that holds without it.

    All but scripts are judged by rules alone, scripts by the ``embedder``.

    Raises:
        PackError: The pack does not compile.
    """
    by_rules, by_model = _Proofs(files, None), _Proofs(files, embedder)
    results = []
    for name in names:
        mutants = list(MUTATORS[name](files))
        tried = Tried(name, len(mutants))
        proofs = by_model if name == BY_MODEL else by_rules
        for mutant in sampling.draw(name, mutants):
            tried.tried += 1
            if not proofs.notice(mutant):
                tried.survivors.append(mutant.about)
        say(mutation_line(tried))
        results.append(tried)
    return results


def mutation_line(tried: Tried) -> str:
    """One mutator for a terminal."""
    rate = f"{100 * tried.killed / tried.tried:3.0f} %" if tried.tried else "  - "
    return f"{tried.mutator:20} {rate} noticed: {tried.killed} of {tried.tried} tried, {tried.possible} possible"


def survivor_lines(results: Sequence[Tried]) -> Iterator[str]:
    """Some faults that nothing noticed: each asks for an example."""
    for tried in results:
        for about in tried.survivors[:SURVIVORS_SHOWN]:
            yield f"  {tried.mutator}: {about}"


class _Proofs:
    """The proofs of parts of one pack, each run once without any fault."""

    def __init__(self, files: PackFiles, embedder: Embedder | None) -> None:
        self._files = files
        self._embedder = embedder
        self._languages = sorted({file.language for _, file in files.rules})
        self._good: dict[tuple[str | None, str | None], frozenset[str]] = {}

    def notice(self, mutant: Mutant) -> bool:
        """Whether an example fails with the fault that holds without it."""
        if mutant.rule is not None and self._fails(mutant, mutant.language, mutant.rule):
            return True
        languages = [mutant.language] if mutant.language else self._languages
        return any(self._fails(mutant, language, None) for language in languages)

    def _fails(self, mutant: Mutant, language: str | None, rule: str | None) -> bool:
        """With a rule its own examples alone, without one the guards and dialogues of the language."""
        part = _part(self._files, language, mutant.rule if rule else None)
        if (language, rule) not in self._good:
            self._good[language, rule] = self._holding(part, rule)
        return bool(self._good[language, rule] - self._holding(mutant.put(part), rule))

    def _holding(self, files: PackFiles, rule: str | None) -> frozenset[str]:
        try:
            cases = prove(files, rules=rule is not None, embedder=self._embedder)
        except PackError:
            return frozenset()
        return frozenset(case.name for case in cases if case.problem is None)


def _part(files: PackFiles, language: str | None, rule: str | None) -> PackFiles:
    """The pack with the rules, guards and dialogues of one language; with a rule, that one alone and no more."""
    rules = tuple((source, file) for source, file in files.rules if file.language == language)
    if rule is not None:
        name = rule.partition("/")[2]
        stage = rule.partition("/")[0].partition(".")[2]
        rules = tuple(
            (source, file.model_copy(update={"rules": [spec for spec in file.rules if spec.id == name]}))
            for source, file in rules
            if (file.stage or "own") == stage
        )
    return replace(
        files,
        rules=rules,
        guards=() if rule else tuple((s, f) for s, f in files.guards if f.language == language),
        conversations=() if rule else tuple((s, f) for s, f in files.conversations if f.language == language),
    )
