"""Emoji that stand for words: ``send 💰`` says money."""

from __future__ import annotations

from collections.abc import Container, Sequence

from handrail.engine.folding.index import language_of
from handrail.engine.folding.words import Word

# By language, the words an emoji may stand for; the first that rules know is taken.
WORDS_OF_EMOJI = {
    "💰💵💸💴💶💷🤑💲🪙": {"en": "money", "es": "dinero plata"},
    "📸📷🖼🌄🤳": {"en": "pictures pics", "es": "fotos"},
    "🎥📹🎬📽🎞📼": {"en": "video", "es": "video"},
    "⏰⏳⌛⏱⏲🕐🕛": {"en": "clock time", "es": "reloj tiempo"},
    "🤫🤐": {"en": "quiet secret", "es": "secreto"},
    "📱☎📞": {"en": "phone", "es": "telefono celular"},
    "💳": {"en": "card", "es": "tarjeta"},
    "🎁": {"en": "gift", "es": "regalo"},
    "👪🏠🏡": {"en": "family", "es": "familia"},
    "🏫🎒": {"en": "school", "es": "escuela colegio"},
    "👮🚓🚔": {"en": "police", "es": "policia"},
    "📧📩📨✉": {"en": "email", "es": "correo"},
    "🗑": {"en": "delete", "es": "borro"},
    "🌐": {"en": "internet", "es": "internet"},
}
STANDS_FOR = frozenset("".join(WORDS_OF_EMOJI))
_BY_EMOJI = {char: words for chars, words in WORDS_OF_EMOJI.items() for char in chars}
# A word that near says already what the emoji shows.
_REACH = 2


def read_emoji(words: Sequence[Word], vocabulary: Container[str]) -> list[Word]:
    """Put the words that emoji stand for in their place; leave out those that only decorate.

    One beside the word it shows (``the money 💰``) or beside its like (``💰💵``) adds nothing.
    """
    language = language_of(word.text for word in words)
    out: list[Word] = []
    for at, word in enumerate(words):
        if word.text not in STANDS_FOR or word.text in vocabulary:
            out.append(word)
            continue
        options = _BY_EMOJI[word.text][language].split()
        meant = next((option for option in options if option in vocabulary), None)
        if meant is None or any(near.text in options for near in out[-_REACH:]):
            continue
        if not any(near.text in options for near in words[at + 1 : at + 1 + _REACH]):
            out.append(word._replace(text=meant))
    return out
