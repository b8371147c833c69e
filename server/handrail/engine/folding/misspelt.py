"""Words that lost their vowels or were mistyped; only those that neither rules nor everyday speech know."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass

from handrail.engine.folding.everyday import EVERYDAY, HOME, RANKS
from handrail.engine.folding.index import (
    MIN_EVERYDAY,
    MIN_LONG,
    NOWHERE,
    VOWELS,
    by_letters,
    by_missing_letter,
    by_skeleton,
    is_abroad,
    is_at_home,
    is_foreign,
    is_ordinary,
    language_of,
    letters_of,
    rank,
    skeleton,
)
from handrail.engine.folding.pairs import Pairs
from handrail.engine.folding.short_forms import PERHAPS_SHORT_FORMS, SHORT_FORMS
from handrail.engine.folding.words import Word

_SHORTEST, _SHORTEST_SURE = 3, 5
_ENDINGS = tuple("s es ed er ers ing ly lo la los las le les me te se nos n en mente".split())
_MAY_BE_MEANT = re.compile(r"[a-z]{2,20}\Z")
_NEAR, _ENOUGH_WORDS = 3, 4
# How much likelier a word that rules know is than an everyday one, how much less likely one of the other language, how
# far ahead of others the meant word must be, and where words stand that no list has.
_KNOWN_BONUS, _FOREIGN, _AHEAD, _RANK_OF_UNLISTED = 4, 6, 2, 12_000
_COMMON = 6_000
# Letters that forms of one word have in common.
_STEM = 3
# A word goes with both neighbours, as rules have it.
_FITS_RULES = 4


def mend(
    words: Sequence[Word],
    text: str,
    vocabulary: frozenset[str],
    pairs: Pairs | None = None,
    barred: Set[str] = frozenset(),
) -> list[Word]:
    """Put known words in the place of those that lost vowels or were mistyped.

    Where several words may be meant, ``pairs`` tell which of them goes with its neighbours. A very short word that goes
    with none, or one written like a name, is odd for many reasons: it counts only near another one that was written
    oddly. Among words of another language nothing counts. No word was meant to be one of ``barred``.
    """
    meant = {at: found for at, found in _meant(words, vocabulary, pairs).items() if found[0] not in barred}
    if not meant:
        return list(words)
    out = list(words)
    is_shouted = sum(map(str.isupper, text)) * 2 > sum(map(str.isalpha, text))
    for at, (known, is_sure) in meant.items():
        near = range(max(at - _NEAR, 0), min(at + _NEAR + 1, len(words)))
        if not is_sure or (not is_shouted and _is_name(words[at], at, text)):
            is_sure = any(beside in meant and words[beside].text != words[at].text for beside in near)
        if is_sure and not is_abroad([words[beside].text for beside in near if beside != at], vocabulary):
            out[at] = words[at]._replace(text=known)
    return out


def _meant(words: Sequence[Word], vocabulary: frozenset[str], pairs: Pairs | None) -> dict[int, tuple[str, bool]]:
    """What odd words meant, each with whether that is sure."""
    meant: dict[int, tuple[str, bool]] = {}
    ranking: _Ranking | None = None
    for at, word in enumerate(words):
        typed = word.text
        is_known = is_at_home(typed, vocabulary)
        if (is_known and typed not in SHORT_FORMS) or not _MAY_BE_MEANT.match(typed):
            continue
        short = SHORT_FORMS.get(typed) or PERHAPS_SHORT_FORMS.get(typed)
        if short in vocabulary:
            is_sure = typed in SHORT_FORMS or (pairs is not None and _fit(at, words, short, pairs) > 0)
            meant[at] = short, is_sure
        elif not is_known and len(typed) >= _SHORTEST and (candidates := _Candidates.of(typed, vocabulary)):
            if ranking is None:
                ranking = _Ranking.of([other.text for other in words], vocabulary)
            found = _beside(at, words, candidates, ranking, pairs) if pairs is not None else None
            if (found := found or ranking.meant(typed, candidates)) is not None:
                meant[at] = found
    return meant


def _beside(
    at: int, words: Sequence[Word], candidates: _Candidates, ranking: _Ranking, pairs: Pairs
) -> tuple[str, bool] | None:
    """The one candidate that goes better with its neighbours than any other, and that this is sure; or ``None``."""
    typed = words[at].text
    if typed in EVERYDAY or (len(typed) < _SHORTEST_SURE and not VOWELS.isdisjoint(typed[1:-1])):
        return None
    fits = {word: _fit(at, words, word, pairs) for word in candidates.all}
    best = max(fits.values(), default=0)
    if not best:
        return None
    fitting = [word for word, fit in fits.items() if fit == best]
    if best >= _FITS_RULES:
        # Rules look for each of them there.
        return min(fitting, key=lambda word: (len(word), word)), True
    found = ranking.likeliest(fitting)
    if found is None or found[0] not in ranking.vocabulary:
        return None
    return found[0], True


def _fit(at: int, words: Sequence[Word], word: str, pairs: Pairs) -> int:
    """How well a word in this place goes with its neighbours; 0 where it was never seen beside one of them."""
    is_first, is_last = at == 0 or words[at].breaks, at + 1 == len(words) or words[at + 1].breaks
    # After a number a very short word is the end of a name: the 49ers.
    is_glued = not is_first and len(words[at].text) <= _SHORTEST and words[at - 1].text.isdigit()
    before = 0 if is_first or is_glued else pairs.strength(words[at - 1].text, word)
    return before + (0 if is_last else pairs.strength(word, words[at + 1].text))


def _is_name(word: Word, at: int, text: str) -> bool:
    """Whether the word was written as names and abbreviations are."""
    sent = text[word.start : word.end]
    return sent.isupper() or (at > 0 and not word.breaks and sent.istitle())


@dataclass(frozen=True, slots=True)
class _Candidates:
    """Words that a typed one may have meant, by what went wrong."""

    undoubled: Sequence[str]
    unswapped: Sequence[str]
    with_vowels: Sequence[str]
    with_letter: Sequence[str]

    @property
    def all(self) -> set[str]:
        """Each of them once."""
        return {*self.undoubled, *self.unswapped, *self.with_vowels, *self.with_letter}

    @classmethod
    def of(cls, typed: str, vocabulary: frozenset[str]) -> _Candidates | None:
        """Those of a typed word, or ``None`` where there are none."""
        found = cls(
            _undoubled(typed, vocabulary),
            _unswapped(typed, vocabulary) if len(typed) > _SHORTEST else (),
            _with_vowels(typed, vocabulary),
            _with_letter(typed, vocabulary),
        )
        return found if found.undoubled or found.unswapped or found.with_vowels or found.with_letter else None


@dataclass(frozen=True, slots=True)
class _Ranking:
    """How likely words are in a message of a language; ``is_home``: nothing in it is of a third one."""

    vocabulary: frozenset[str]
    language: str
    is_home: bool

    @classmethod
    def of(cls, words: Sequence[str], vocabulary: frozenset[str]) -> _Ranking:
        """The ranking for a message."""
        foreign = sum(is_foreign(word, vocabulary) for word in words)
        return cls(vocabulary, language_of(words), foreign <= 1 and len(words) >= _ENOUGH_WORDS)

    def meant(self, typed: str, candidates: _Candidates) -> tuple[str, bool] | None:
        """The one word that was meant, and whether that is sure; or ``None``."""
        is_sure = len(typed) >= _SHORTEST_SURE
        is_foreign_word = typed in EVERYDAY
        if is_foreign_word and not self.is_home:
            return None
        found = self.likeliest([*candidates.undoubled, *(() if is_foreign_word else candidates.unswapped)])
        if found is not None and found[1] <= _COMMON:
            return found[0], is_sure
        if is_foreign_word or _is_inflected(typed, self.vocabulary):
            return None
        is_bare = VOWELS.isdisjoint(typed[1:-1])
        if found is None and (is_bare or is_sure):
            found = self.likeliest(candidates.with_vowels)
            if found is not None and found[0] not in self.vocabulary:
                return None
        if found is None:
            found = self.likeliest(candidates.with_letter)
        if found is None:
            return None
        return found[0], is_sure or (is_bare and len(typed) > _SHORTEST)

    def likeliest(self, candidates: Iterable[str]) -> tuple[str, float] | None:
        """The candidate that is far likelier than any other but other forms of it, with its place; or ``None``."""
        ranked = sorted({(self._rank(word), len(word), word) for word in candidates})
        if not ranked:
            return None
        place, _, first = ranked[0]
        rivals = [word for other, _, word in ranked[1:] if other < place * _AHEAD]
        if any(not self._is_form_of(word, first) for word in rivals):
            return None
        return first, place

    def _is_form_of(self, word: str, other: str) -> bool:
        """Whether two words that rules know begin alike: which of them was meant makes no difference."""
        return word[:_STEM] == other[:_STEM] and {word, other} <= self.vocabulary

    def _rank(self, word: str) -> float:
        place: float = RANKS[self.language].get(word, NOWHERE)
        if place == NOWHERE:
            place = rank(word, self.vocabulary) * _FOREIGN if word in HOME else _RANK_OF_UNLISTED
        return place / (_KNOWN_BONUS if word in self.vocabulary else 1)


def _is_inflected(word: str, vocabulary: frozenset[str]) -> bool:
    """Whether the word is a known one with an ending that lists of words leave out."""
    if word[-1] == word[-2]:
        return False
    return any(
        word.endswith(ending) and len(word) - len(ending) >= _SHORTEST and is_ordinary(word[: -len(ending)], vocabulary)
        for ending in _ENDINGS
    )


def _undoubled(word: str, vocabulary: frozenset[str]) -> list[str]:
    """Words that result when doubled letters are written once: one of them, or all."""
    doubled = [at for at in range(1, len(word)) if word[at] == word[at - 1]]
    if not doubled:
        return []
    once = [word[:at] + word[at + 1 :] for at in doubled]
    once.append("".join(char for at, char in enumerate(word) if at not in doubled))
    return [
        guess
        for guess in once
        if len(guess) >= _SHORTEST and (guess in vocabulary or (len(guess) >= MIN_EVERYDAY and guess in HOME))
    ]


def _unswapped(word: str, vocabulary: frozenset[str]) -> list[str]:
    """Words that result when two letters change places; the first letter stays."""
    return [guess for guess in by_letters(vocabulary).get(letters_of(word), ()) if _is_one_swap(word, guess)]


def _is_one_swap(word: str, guess: str) -> bool:
    places = [at for at, (one, other) in enumerate(zip(word, guess, strict=True)) if one != other]
    return len(places) == 2 and places[0] > 0 and places[1] == places[0] + 1


def _with_vowels(word: str, vocabulary: frozenset[str]) -> list[str]:
    """The words whose vowels, some or all, were left out."""
    bones = skeleton(word)
    return [known for known in by_skeleton(vocabulary).get(bones, ()) if _lost_vowels(word, known)]


def _lost_vowels(word: str, known: str) -> bool:
    at = 0
    for char in known:
        if at < len(word) and word[at] == char:
            at += 1
        elif char not in VOWELS and (at == 0 or word[at - 1] != char):
            return False
    return at == len(word)


def _with_letter(word: str, vocabulary: frozenset[str]) -> list[str]:
    """The long known words that a letter inside, one too many or one too few, keeps apart from this one."""
    if len(word) < MIN_LONG - 1:
        return []
    fewer = (word[:at] + word[at + 1 :] for at in range(1, len(word) - 2)) if len(word) > MIN_LONG else ()
    return [*by_missing_letter(vocabulary).get(word, ()), *{less for less in fewer if less in vocabulary}]
