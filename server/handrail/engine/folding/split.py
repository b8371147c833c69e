"""Words that were split in two: ``pay ment``, ``vid eo``."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from handrail.engine.folding.everyday import HOME, RANKS
from handrail.engine.folding.index import NOWHERE, is_abroad, is_at_home, rank
from handrail.engine.folding.pairs import Pairs
from handrail.engine.folding.words import Word

# Words that nobody means to write apart, though both halves are words.
_NEVER_APART = frozenset(
    tuple(pair.split())
    for pair in (
        "every thing|some thing|any thing|no thing|to night|on line|up load|some where|any where|some how|"
        "al ready|for get|in stead|your self|my self|un less|dele te|under stand|mes sage|vi deo|no body|with out|"
        "fo to|fo tos|paga me|her mano"
    ).split("|")
)
_ENDS_OF_WORDS = frozenset("ing ed er ers ly tion ment ness".split())
_SHORTEST_JOINED, _SHORTEST_HALF, _SHORTEST_WORD = 5, 2, 3
_NEAR = 3
# What may stand between the halves.
_GAP = re.compile(r"[ \t]?[-_.*]?[ \t]?\Z")
# The place of a half that only rules know; how common both halves, or one of them, must be to be meant as words.
_RANK_OF_KNOWN_HALF = _COMMON = 300
_VERY_COMMON = 60
_KNOWN_BONUS = 4


def join_split(words: list[Word], text: str, vocabulary: frozenset[str], pairs: Pairs | None = None) -> list[Word]:
    """Join halves of a known word that stand beside each other and are not both words themselves.

    Two words that were never seen beside each other are halves all the same where the whole was seen beside what
    stands before or after them.
    """
    out: list[Word] = []
    for at, word in enumerate(words):
        both = out[-1].text + word.text if out else ""
        if both in vocabulary and _is_split(out, word, words[at + 1 : at + 1 + _NEAR], text, vocabulary, pairs):
            out[-1] = Word(both, out[-1].start, word.end, out[-1].breaks)
        else:
            out.append(word)
    return out


def _is_split(
    out: Sequence[Word], word: Word, after: Sequence[Word], text: str, vocabulary: frozenset[str], pairs: Pairs | None
) -> bool:
    """Whether the last word of ``out`` and ``word`` are halves of one."""
    before = out[-1]
    halves = (before.text, word.text)
    both = before.text + word.text
    if word.breaks or len(both) < _SHORTEST_JOINED or min(map(len, halves)) < _SHORTEST_HALF or not both.isalpha():
        return False
    if not _GAP.match(text[before.end : word.start]):
        return False
    if is_abroad([other.text for other in (*out[-1 - _NEAR : -1], *after)], vocabulary):
        return False
    if halves in _NEVER_APART or not all(is_at_home(half, vocabulary) for half in halves):
        return True
    if pairs is not None and _is_seen_whole(out, word, after, pairs):
        return True
    if all(half in vocabulary and len(half) >= _SHORTEST_WORD for half in halves):
        return False
    if min(rank(half, vocabulary) for half in halves) <= _VERY_COMMON:
        return False
    rarest = min(max(_place(half, vocabulary, ranks) for half in halves) for ranks in RANKS.values())
    return rarest > max(rank(both, vocabulary) // _KNOWN_BONUS, _COMMON)


def _is_seen_whole(out: Sequence[Word], word: Word, after: Sequence[Word], pairs: Pairs) -> bool:
    """Whether the whole goes with what stands beside it, and the halves do not go together."""
    before = out[-1]
    if pairs.strength(before.text, word.text):
        return False
    both = before.text + word.text
    fits_before = len(out) > 1 and not before.breaks and pairs.strength(out[-2].text, both)
    return bool(fits_before or (after and not after[0].breaks and pairs.strength(both, after[0].text)))


def _place(half: str, vocabulary: frozenset[str], ranks: Mapping[str, int]) -> int:
    if half in _ENDS_OF_WORDS:
        return NOWHERE
    return min(ranks.get(half, NOWHERE), _RANK_OF_KNOWN_HALF if half in vocabulary and half not in HOME else NOWHERE)
