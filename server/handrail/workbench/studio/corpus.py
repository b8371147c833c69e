"""The conversations that a draft is tried on: read and folded once, searched for every keystroke."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from handrail.engine.guards import drop_excluded
from handrail.engine.matching import Match, PhraseFinder
from handrail.engine.model import Sender
from handrail.engine.normalize import Folded, fold
from handrail.engine.rules import Rule
from handrail.workbench.cases import Case
from handrail.workbench.forms import Half, read_cases
from handrail.workbench.sources import Faults, Lines, find_sources

# More would make a keystroke slow; the rest is what `handrail pack eval` is for.
MOST_MESSAGES = 20_000
Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Said:
    """A message of the corpus: its conversation, its place there, and its folded words."""

    case: Case
    at: int
    text: str
    speaker: Sender
    folded: Folded


@dataclass(frozen=True, slots=True)
class Corpus:
    """Messages to search; ``is_whole`` says whether all that was asked for is in it."""

    said: tuple[Said, ...] = ()
    is_whole: bool = True

    def hits(self, rule: Rule) -> Iterator[tuple[Said, Spans]]:
        """The messages that a rule's words are in, with the characters, exclusions taken into account."""
        finder = PhraseFinder([("rule", rule.phrases), ("not", rule.exclusions)])
        for said in self.said:
            if (said.speaker is Sender.SELF) is not (rule.speaker is Sender.SELF):
                continue
            found = finder.find(said.folded.text).matches
            matches = drop_excluded(
                [match for match in found if match.owner == "rule"],
                [Match("rule", match.start, match.end) for match in found if match.owner == "not"],
            )
            if matches:
                spans = {(span.start, span.end) for m in matches for span in said.folded.origin(m.start, m.end)}
                yield said, tuple(sorted(spans))


def read_corpus(paths: Sequence[Path], vocabulary: frozenset[str]) -> Corpus:
    """Read labelled conversations, but none of a held-out folder.

    Raises:
        EvaluationError: A file cannot be used.
    """
    said: list[Said] = []
    for case in _cases(paths):
        for at, message in enumerate(case.messages):
            if len(said) == MOST_MESSAGES:
                return Corpus(tuple(said), is_whole=False)
            folded = Folded([fold(message.text, vocabulary)])
            said.append(Said(case, at, message.text, Sender(message.sender), folded))
    return Corpus(tuple(said))


def _cases(paths: Sequence[Path]) -> Iterable[Case]:
    faults = Faults()
    for source in find_sources(paths):
        if not source.is_held_out:
            yield from read_cases(Lines(source, faults), faults, Half.REPORT, None, lambda form: None)
