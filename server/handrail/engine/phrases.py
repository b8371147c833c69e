"""The phrase language of the packs: readable patterns → bounded regular expressions and their literals.

A phrase is words separated by spaces, read over folded text (see :mod:`handrail.engine.normalize`):

=================  ====================================================================================
``pay``            the word itself
``pay|send``       one of these words; ``_`` joins several into one: ``want_to|wanna``
``record*``        a word that begins so
``your?``          may be missing (also ``{list}?`` and ``a|the?``)
``{people}``       an entry of the pack's word list ``people``; entries may be several words; lists and words
                   mix: ``{people}|everyone``
``{amount}``       built in: a sum of money; ``{number}``: a number
``..3``            up to three words of any kind
``^``              the start of a sentence
``$``              the end of a sentence
=================  ====================================================================================

There is no other syntax, so every phrase compiles to a bounded pattern without look-around, back-reference or nested
repeat: none can run long.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import regex

from handrail.engine.folding.pairs import NUMBER
from handrail.engine.normalize import fold

MAX_GAP = 8
BUILT_IN = {
    "number": r"\d+",
    "amount": r"(?:[$€£₹¥₱₦₩₫₽] )?\d+(?: (?:k|grand))?(?: (?:[$€£₹¥₱₦₩₫₽]|{currency}))?",
}
_CURRENCY_LIST = "currency"
_ANY_WORD = r"[^ \n]+"
_TOKEN = re.compile(r"\.\.(?P<gap>\d)|(?P<choices>[^\s?]+)(?P<maybe>\?)?")
_LIST = re.compile(r"\{([a-z_]+)\}\Z")
# A letter of an Indic script may carry vowel signs, which are marks and no letters.
_WORD = regex.compile(r"(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}]*\*?|[$€£₹¥₱₦₩₫₽]|[\U0001F300-\U0001FAFF\u2600-\u27BF])\Z")


Joint = tuple[frozenset[str], frozenset[str]]


class PhraseError(ValueError):
    """A phrase that cannot be read; the message says what to write instead."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A compiled phrase: ``regex`` finds it as group 1 of a match, ``literals`` of which one must occur in the text.

    ``required`` holds the literals of every element that must be there; of each, one must occur. A literal is a word or
    the beginning of one; ``(" pay", True)`` needs a word start, the flag a word end. ``joints`` are the words that may
    stand beside each other: the last ones of an element, and the first ones of what may follow it.
    """

    source: str
    regex: str
    literals: tuple[Literal, ...]
    required: tuple[tuple[Literal, ...], ...]
    words: frozenset[str]
    joints: tuple[Joint, ...] = ()


@dataclass(frozen=True, slots=True)
class Literal:
    """A string that folded text must contain at a word start (and at a word end, unless ``is_prefix``)."""

    text: str
    is_prefix: bool = False


@dataclass(frozen=True, slots=True)
class _Element:
    regex: str
    literals: tuple[Literal, ...] | None
    is_optional: bool = False
    is_gap: bool = False


def parse_phrase(source: str, lists: Mapping[str, Sequence[str]]) -> Phrase:
    """Compile a phrase against the pack's word lists.

    Raises:
        PhraseError: The phrase cannot be read, names a list that does not exist, or has no fixed word to look for.
    """
    starts, ends = source.startswith("^ "), source.endswith(" $")
    body = source.removeprefix("^ ").removesuffix(" $")
    elements = [_element(token, lists, source) for token in body.split(" ")]
    if not elements or elements[0].is_gap or elements[-1].is_gap:
        raise PhraseError(f"{source!r}: a phrase begins and ends with a word or a {{list}}, not with a gap")
    required = [element.literals for element in elements if element.literals and not element.is_optional]
    if not required:
        raise PhraseError(f"{source!r}: at least one word or {{list}} must be there without '?'")
    left = r"(?:\A|\n)" if starts else r"(?:\A|[ \n])"
    right = r"(?:\n|\Z)" if ends else r"(?:[ \n]|\Z)"
    return Phrase(
        source=source,
        regex=f"{left}({_join(elements)}){right}",
        literals=min(required, key=_commonness),
        required=tuple(required),
        words=frozenset(
            piece
            for element in elements
            for literal in element.literals or ()
            for piece in literal.text.split(" ")
            if not literal.is_prefix
        ),
        joints=tuple(_joints(elements)),
    )


def _joints(elements: Sequence[_Element]) -> Iterator[Joint]:
    for at, element in enumerate(elements):
        for literal in element.literals or ():
            for first, second in pairwise(literal.text.split(" ")):
                yield frozenset((first,)), frozenset((second,))
        for after in elements[at + 1 :]:
            if not element.is_gap and not after.is_gap:
                yield _edge(element.literals, -1), _edge(after.literals, 0)
            if not after.is_optional and not after.is_gap:
                break


@cache
def _edge(literals: tuple[Literal, ...] | None, place: int) -> frozenset[str]:
    """The first or the last words of these literals, as far as they are whole; what has none is a number."""
    if literals is None:
        return frozenset((NUMBER,))
    edge = {literal.text.split(" ")[place] for literal in literals if place == 0 or not literal.is_prefix}
    return frozenset(edge - {literal.text for literal in literals if literal.is_prefix})


def list_words(entries: Iterable[str]) -> frozenset[str]:
    """The single words that a word list's entries are made of."""
    return frozenset(piece for entry in entries for piece in entry.split(" ") if not piece.endswith("*"))


def _join(elements: Sequence[_Element]) -> str:
    """Join elements with single spaces, where an optional one takes its space along."""
    first_fixed = next(i for i, element in enumerate(elements) if not element.is_optional and not element.is_gap)
    out = []
    for index, element in enumerate(elements):
        if element.is_gap:
            out.append(element.regex)
        elif index < first_fixed:
            out.append(f"(?:{element.regex} )?")
        elif index == first_fixed:
            out.append(f"(?:{element.regex})")
        else:
            out.append(f"(?: {element.regex})" + ("?" if element.is_optional else ""))
    return "".join(out)


def _element(token: str, lists: Mapping[str, Sequence[str]], source: str) -> _Element:
    found = _TOKEN.fullmatch(token)
    if not found:
        raise PhraseError(
            f"{source!r}: cannot read {token!r}; write words, a|b, {{list}}, ..3, with single spaces between"
        )
    if found["gap"]:
        size = int(found["gap"])
        if not 1 <= size <= MAX_GAP:
            raise PhraseError(f"{source!r}: a gap is ..1 to ..{MAX_GAP} words")
        return _Element(rf"(?: {_ANY_WORD}){{0,{size}}}?", None, is_gap=True)
    patterns, literals = [], []
    for choice in found["choices"].split("|"):
        pattern, known = _choice(choice, lists, source)
        patterns.append(pattern)
        literals.append(known)
    known_literals = (
        None if None in literals else tuple(dict.fromkeys(lit for known in literals for lit in known or ()))
    )
    return _Element(f"(?:{'|'.join(patterns)})", known_literals, bool(found["maybe"]))


def _choice(choice: str, lists: Mapping[str, Sequence[str]], source: str) -> tuple[str, tuple[Literal, ...] | None]:
    """The pattern and the literals of one alternative; a built-in has no literals."""
    named = _LIST.match(choice)
    if not named:
        entry = choice.replace("_", " ")
        return _alternatives([entry], source), _literals((entry,))
    name = named.group(1)
    if name in BUILT_IN:
        currency = _alternatives(lists.get(_CURRENCY_LIST, ["usd"]), source)
        return BUILT_IN[name].replace("{currency}", currency), None
    if name not in lists:
        known = ", ".join(sorted([*lists, *BUILT_IN])) or "none"
        raise PhraseError(f"{source!r}: there is no word list {name!r}; lists are {known}")
    return _alternatives(lists[name], source), _literals(tuple(lists[name]))


def _alternatives(entries: Sequence[str], source: str) -> str:
    try:
        return _alternation(tuple(entries))
    except PhraseError as error:
        raise PhraseError(f"{source!r}: {error}") from None


@cache
def _alternation(entries: tuple[str, ...]) -> str:
    """Any of the entries; remembered, since a whole pack names the same few lists thousands of times."""
    parts = []
    for entry in sorted(set(entries), key=lambda e: (-len(e), e)):
        words = entry.split(" ")
        for word in words:
            if not _WORD.match(word) or not _is_folded(word.removesuffix("*")):
                raise PhraseError(
                    f"{entry!r} must be in folded form: lower case, no accents, apostrophes or punctuation"
                )
        parts.append(" ".join(re.escape(w[:-1]) + r"[^ \n]*" if w.endswith("*") else re.escape(w) for w in words))
    return f"(?:{'|'.join(parts)})"


@cache
def _is_folded(word: str) -> bool:
    """Whether folding leaves a word as it is; any other word would never be found."""
    return [folded.text for folded in fold(word, {word})] == [word]


@cache
def _literals(entries: tuple[str, ...]) -> tuple[Literal, ...]:
    """One literal an entry: its text up to the first open-ended word."""
    out = []
    for entry in dict.fromkeys(entries):
        head, star, _ = entry.partition("*")
        out.append(Literal(head, is_prefix=bool(star)))
    return tuple(out)


# How often short function words occur makes them poor literals; the figures only order the choice.
_EVERYDAY = frozenset(
    (
        "i you u your ur me my we it this that them they the a to of and or in on is are was be have has had got "
        "get do did will can if not no all so what how just send give want need yo tu te mi lo la los las el de "
        "que y o en si es un una tengo "
    ).split()
)


def _commonness(literals: Sequence[Literal]) -> float:
    """A rough guess at how often one of the literals occurs in chat; the least common element is looked for."""
    total = 0.0
    for literal in literals:
        words = literal.text.split(" ")
        rarest = min((0.3 if word in _EVERYDAY else 1.0 / len(word) ** 2) if word else 1.0 for word in words)
        total += rarest / len(words)
    return total
