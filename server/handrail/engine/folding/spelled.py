"""Letters that were spelled apart: ``p a y``, ``p.a.y u.p``, ``s e n d m o n e y``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from math import log
from typing import NamedTuple

from handrail.engine.folding.characters import APOSTROPHES
from handrail.engine.folding.everyday import HOME, RANKS
from handrail.engine.folding.index import (
    MIN_LONG,
    NOWHERE,
    OPENING,
    RANK_OF_SLANG,
    language_of,
    openings,
)
from handrail.engine.folding.pairs import Pairs
from handrail.engine.folding.readings import LEET
from handrail.engine.folding.words import Word

SHORTEST_RUN = 3
_LONGEST_WORD = 15
# Enough letters to tell the language of a run.
_SAMPLE = 120
# The share of letters that longer words must make up.
_ENOUGH = 1 / 3
# An apostrophe with the spaces on one side of it.
_APOSTROPHE = re.compile(rf"[{APOSTROPHES}]\s*")
# Chat words that film subtitles spell out, with the place they would have.
_CHAT_RANKS = {"u": 60, "ur": 150, "im": 40, "ill": 200, "dont": 40, "r": 800, "n": 900, "k": 900, "d": 900, "q": 300}
_RANK_OF_SHORT = 9_000
_RANK_OF_COMPOUND = 60_000
# Prices are natural logarithms of how rare a word is. What rules know is a little cheaper, another language dearer.
_RARITY, _KNOWN, _FOREIGN, _UNKNOWN, _EDGE, _PAIR, _SEEN_PAIR, _SWITCH = (
    2.4, 1.0, 3.0, 13.0, 9.0, 3.5, 1.5, 4.0,
)  # fmt: skip
# How many ways to get to a place are kept.
_WAYS = 6
# Words that go together where their letters could be cut otherwise: "is how" is "i show".
_PAIRS = frozenset(
    tuple(pair.split())
    for pair in (
        "i show|i send|i post|i will|i have|i got|i want|i know|i say|i swear|i said|i tell|i am|i can|i saw|"
        "i need|as i|if i|and i|then i|when i|so i|or i|im not|im posting|im sending|hand over|break up|pay up|"
        "pay me|pay now|or else|is ticking|every one|one of|all your|all of|go on|goes on|will go|to your|send me|"
        "on every|on your|in the|of you|the internet|show it|show them|it to|send it|send this|post it|see it|"
        "a pic|a video|your mom|a si|lo mando|se lo|te lo|no lo|a tu|a todos|a toda|si no|o lo|o se|tus fotos|"
        "tu video|lo ve|lo vea|lo vera|la vea|no hay|que lo|voy a|vas a|va a|un video"
    ).split("|")
)


def join_spelled(words: list[Word], text: str, vocabulary: frozenset[str], pairs: Pairs | None = None) -> list[Word]:
    """Put letters that were spelled apart back into words; a run that spells no known word stays as it is."""
    out: list[Word] = []
    at = 0
    count = len(words)
    around = [word.text for word in words if len(word.text) > 1]
    while at < count:
        end = at
        while end < count and len(words[end].text) == 1 and words[end].text.isalnum():
            end += 1
        if end - at < SHORTEST_RUN:
            out.extend(words[at : end + 1])
            at = end + 1
            continue
        run = words[at:end]
        out.extend(_read(run, around, text, vocabulary, pairs) or run)
        at = end
    return out


def _read(
    run: Sequence[Word], around: Sequence[str], text: str, vocabulary: frozenset[str], pairs: Pairs | None
) -> list[Word] | None:
    letters = "".join(_letter(run, at) for at in range(len(run)))
    edges = _edges(run, text)
    sample = letters[:_SAMPLE]
    likely = language_of(around)
    language = min(
        RANKS,
        key=lambda language: _cheapest(sample, edges, vocabulary, language, pairs)[1] + _SWITCH * (language != likely),
    )
    cuts = _cheapest(letters, edges, vocabulary, language, pairs)[0]
    if not _is_worth_it(letters, cuts, vocabulary):
        return None
    words: list[Word] = []
    for start, end in cuts:
        size = end - start
        word = letters[start:end] if size > 1 else run[start].text
        if size == 1 and words and start not in edges and _goes_on(words[-1].text, word, vocabulary):
            words[-1] = words[-1]._replace(text=words[-1].text + word, end=run[end - 1].end)
        else:
            breaks = run[start].breaks and (start == 0 or start in edges)
            words.append(Word(word, run[start].start, run[end - 1].end, breaks))
    return words


def _is_worth_it(letters: str, cuts: Sequence[tuple[int, int]], vocabulary: frozenset[str]) -> bool:
    """Whether enough of a run is words: those of a list, a grid or an abbreviation make a short one here and there."""
    spelled = unknown = digits = 0
    for start, end in cuts:
        size = end - start
        if size == 1:
            is_digit = letters[start].isdigit()
            digits += is_digit
            unknown += not is_digit and letters[start] not in vocabulary
        elif (size >= SHORTEST_RUN and letters[start:end] in vocabulary) or (
            size > SHORTEST_RUN and letters[start:end] in HOME
        ):
            spelled += size
    count = len(letters) - digits
    return spelled >= count * _ENOUGH and spelled > 0 and unknown * 4 <= count


def _goes_on(before: str, letter: str, vocabulary: frozenset[str]) -> bool:
    """Whether a letter goes on with what nobody knows, a name, or with a number."""
    if before.isdigit() or letter.isdigit():
        return before.isdigit() and letter.isdigit()
    return letter not in vocabulary and before not in vocabulary and before not in HOME


def _letter(run: Sequence[Word], at: int) -> str:
    """The letter that stands there; a digit beside a digit, or at an end, is one."""
    char = run[at].text
    if not char.isdigit():
        return char
    beside = [run[near].text.isdigit() for near in (at - 1, at + 1) if 0 <= near < len(run)]
    return char if any(beside) or len(beside) == 1 else LEET.get(char, char)[0]


def _edges(run: Sequence[Word], text: str) -> frozenset[int]:
    """Where words begin in a spelled run, as far as its spacing tells: ``p a y  m e`` and ``p-a-y m-e`` say it."""
    gaps = [_APOSTROPHE.sub("", text[before.end : after.start]) for before, after in pairwise(run)]
    counts: dict[str, int] = {}
    for gap in gaps:
        counts[gap] = counts.get(gap, 0) + 1
    if len(counts) == 1:
        return frozenset()
    usual = max(counts, key=lambda gap: (counts[gap], not gap.isspace()))
    return frozenset(
        at + 1
        for at, gap in enumerate(gaps)
        if gap != usual and (len(gap) > len(usual) or gap not in (gaps[at - 1 : at] + gaps[at + 1 : at + 2]))
    )


def _cheapest(
    letters: str, edges: frozenset[int], vocabulary: frozenset[str], language: str, pairs: Pairs | None
) -> tuple[list[tuple[int, int]], float]:
    """The cheapest way to cut the letters into words, and its price; letters that fit none stand alone.

    At every place the few cheapest ways to get there are kept, by the word they end in: what follows may go with one
    of them and not with another.
    """
    begins, ranks = openings(vocabulary, language), RANKS[language]
    known: dict[str, float] = {}
    total = len(letters)
    ways: list[dict[str, _Way]] = [{"": _Way(0.0, 0, "")}] + [{} for _ in range(total)]
    for start in range(total):
        here = dict(sorted(ways[start].items(), key=lambda way: way[1].price)[:_WAYS])
        ways[start] = here
        crossed = 0.0
        for end in range(start + 1, min(start + _LONGEST_WORD, total) + 1):
            word = letters[start:end]
            if end - start == OPENING and word not in begins:
                break
            if edges and end - 1 in edges and end - 1 > start:
                crossed += _EDGE
            price = known.get(word)
            if price is None:
                if word not in ranks and word not in vocabulary:
                    if end - start > 1:
                        continue
                    price = _UNKNOWN
                else:
                    price = _price(word, vocabulary, language)
                known[word] = price
            for last, way in here.items():
                so_far = way.price + price + crossed - _together(last, word, pairs)
                there = ways[end].get(word)
                if there is None or so_far < there.price:
                    ways[end][word] = _Way(so_far, start, last)
    cuts: list[tuple[int, int]] = []
    at, last = total, min(ways[total], key=lambda word: ways[total][word].price)
    cheapest = ways[total][last].price
    while at:
        way = ways[at][last]
        cuts.append((way.start, at))
        at, last = way.start, way.before
    return cuts[::-1], cheapest


class _Way(NamedTuple):
    """A way to cut the letters up to a place: its price, where its last word starts, and the word before that."""

    price: float
    start: int
    before: str


def _together(first: str, second: str, pairs: Pairs | None) -> float:
    """How much cheaper a word is after one that it goes with."""
    if (first, second) in _PAIRS:
        return _PAIR
    return _SEEN_PAIR if pairs is not None and first and pairs.strength(first, second) else 0.0


def _price(word: str, vocabulary: frozenset[str], language: str) -> float:
    price = _RARITY
    is_short = len(word) < SHORTEST_RUN
    place = RANKS[language].get(word, NOWHERE)
    if language == "en":
        place = min(place, _CHAT_RANKS.get(word, NOWHERE))
    if place == NOWHERE:
        place = min(ranks.get(word, NOWHERE) for ranks in RANKS.values())
        price += _FOREIGN if place < NOWHERE else 0.0
    if place == NOWHERE:
        place = _RANK_OF_SHORT if is_short else RANK_OF_SLANG if len(word) < MIN_LONG else _RANK_OF_COMPOUND
    return price + log(place) - (_KNOWN if word in vocabulary and not is_short else 0.0)
