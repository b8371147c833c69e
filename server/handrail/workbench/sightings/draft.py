"""A draft of a rule from the texts of a cluster: lines to mark as examples, and the words that most of them share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from handrail.engine.normalize import fold

MAX_MATCHES = 6
_LONGEST = 8
_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class Draft:
    """Suggestions for a person to edit: folded ``words`` that most lines share, if any, and lines as ``matches``."""

    words: str | None
    matches: tuple[str, ...]


def draft(texts: Sequence[str]) -> Draft:
    """The longest run of words that most texts share, and lines that hold it, no two alike.

    Of runs of one length the one that more texts have wins. Where texts share nothing there are lines alone.
    """
    lines = list(dict.fromkeys(line for text in texts for line in text.splitlines() if line.strip()))
    folded = {line: [word.text for word in fold(line)] for line in lines}
    words = _shared([{run for line in text.splitlines() for run in _runs(folded.get(line, []))} for text in texts])
    holding = [line for line in lines if words is not None and words in " ".join(folded[line])]
    return Draft(words, tuple([*holding, *(line for line in lines if line not in holding)][:MAX_MATCHES]))


def _shared(runs_of_texts: Sequence[set[str]]) -> str | None:
    counts = Counter(run for runs in runs_of_texts for run in runs)
    most = [(run, count) for run, count in counts.items() if 2 * count > len(runs_of_texts) and count > 1]
    if not most:
        return None
    return max(most, key=lambda entry: (entry[0].count(" "), entry[1], entry[0]))[0]


def _runs(words: Sequence[str]) -> list[str]:
    lengths = range(_SHORTEST, min(_LONGEST, len(words)) + 1)
    return [" ".join(words[at : at + n]) for n in lengths for at in range(len(words) - n + 1)]
