"""Whether a message is in a language whose everyday words are known."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set

from handrail.engine.folding.everyday import EVERYDAY, HOME
from handrail.engine.folding.words import Word

# Shorter words are part of too many languages to tell one.
_WORD = re.compile(r"[^\W\d_]{3,}")
# So many words tell the language of any message.
_SAMPLE = 40
# A message is at home where other languages have no more than this share of the words that are told.
_FOREIGN_SHARE = 0.2


def is_ahead(folded: str, vocabulary: Set[str], home: Set[str]) -> bool | None:
    """Whether the words of folded characters are rather of known languages, or ``None`` where they do not tell.

    Words that stand for themselves count: what is written in disguise tells nothing.
    """
    at_home = abroad = 0
    for found in _WORD.finditer(folded):
        word = found.group()
        if word in HOME or word in home:
            at_home += 1
        elif word in vocabulary or word in EVERYDAY:
            abroad += 1
        if at_home + abroad == _SAMPLE:
            break
    if at_home + abroad == 0:
        return None
    return abroad <= (at_home + abroad) * _FOREIGN_SHARE


def letters_unknown(words: Iterable[Word], vocabulary: Set[str]) -> int:
    """How many letters a reading leaves in words that nobody knows, single letters among them."""
    return sum(
        len(word.text)
        for word in words
        if len(word.text) == 1 or (word.text not in vocabulary and word.text not in HOME)
    )
