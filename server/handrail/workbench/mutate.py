"""Ways of writing a threat so that a filter does not see it: named, seeded, text in and text out.

Each technique is a pure function of a text and a :class:`random.Random`; people could still read what comes out.
"""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable, Mapping

Technique = Callable[[str, random.Random], str]

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_HOMOGLYPHS = dict(zip("aceiopsxyjhkmtbwgu", "асеіорѕхујһкмтвԝɡս", strict=True))
_LEET = {"a": "4@", "e": "3", "i": "1!", "o": "0", "s": "5$", "t": "7"}
_SMALL_CAPITALS = dict(zip("abcdefghijklmnoprtuvwyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀᴛᴜᴠᴡʏᴢ", strict=True))
_MIXED = {
    "a": "аαɑꭺᎪ", "c": "сϲⅽⲥ", "e": "еҽ℮є", "i": "іιꙇ", "m": "мⅿ", "n": "ոη", "o": "оοօⲟ", "p": "рρⲣ", "s": "ѕꜱʂ",
    "t": "тτ", "u": "սυ", "v": "ѵν", "y": "уγ", "d": "ԁⅾ", "h": "һհ", "l": "ⅼӏ", "k": "κк",
}  # fmt: skip
_NEUTRAL_EMOJI = "🔥👀✨💀🙏💯👇😎🌟🍀"
_EMOJI_WORDS = {
    "money": "💰", "cash": "💵", "pictures": "📸", "picture": "📸", "pics": "📸", "photos": "📷", "video": "🎥",
    "videos": "🎥", "dinero": "💰", "fotos": "📸",
}  # fmt: skip
_APOSTROPHES = "’‘`´ʼ＇′"
_VOWELS = frozenset("aeiou")
_MARKS = "\u0300\u0301\u0302\u0303\u0308\u0323\u0330\u0336\u0489"


def mutate(text: str, technique: str, seed: int = 0) -> str:
    """The text written in the way of a technique; the same for the same seed.

    Raises:
        KeyError: There is no technique of that name.
    """
    return TECHNIQUES[technique](text, random.Random(f"{seed}:{technique}:{text}"))  # noqa: S311 - repeatable


def _each_word(change: Callable[[str, random.Random], str], share: float = 1.0, shortest: int = 1) -> Technique:
    """A technique that changes words of at least ``shortest`` letters, a share of them (and always one)."""

    def technique(text: str, rng: random.Random) -> str:
        places = [found for found in _WORD.finditer(text) if len(found.group()) >= shortest]
        chosen = [found for found in places if rng.random() < share] or places[:1]
        out, at = [], 0
        for found in chosen:
            out += [text[at : found.start()], change(found.group(), rng)]
            at = found.end()
        return "".join([*out, text[at:]])

    return technique


def _letters(table: Mapping[str, str], share: float = 1.0) -> Technique:
    """A technique that puts other characters in the place of letters; one of several where the table has several."""

    def technique(text: str, rng: random.Random) -> str:
        return "".join(
            rng.choice(table[low]) if (low := char.lower()) in table and rng.random() < share else char for char in text
        )

    return technique


def _leet(share: float) -> Callable[[str, random.Random], str]:
    """Digits and symbols for letters of a word, of which at least one letter stays."""
    swap = _letters(_LEET, share)

    def change(word: str, rng: random.Random) -> str:
        changed = swap(word, rng)
        return changed if any(map(str.isalpha, changed)) or len(word) == 1 else word

    return change


def _shifted(lower: int, upper: int, digit: int | None = None) -> Technique:
    """A technique that moves plain letters to a block of Unicode that draws them in another style."""
    table = {char: chr(lower + at) for at, char in enumerate(_LETTERS)}
    table |= {char.upper(): chr(upper + at) for at, char in enumerate(_LETTERS)}
    if digit is not None:
        table |= {str(at): chr(digit + at) for at in range(10)}
    return lambda text, rng: "".join(table.get(char, char) for char in _bare(text))


def _bare(text: str) -> str:
    """The text without the accents that styled letters do not have."""
    return "".join(char for char in unicodedata.normalize("NFD", text) if unicodedata.category(char) != "Mn")


def _between(marks: str, share: float = 0.5) -> Technique:
    """A technique that puts invisible marks between letters."""

    def technique(text: str, rng: random.Random) -> str:
        out = ""
        for char, after in zip(text, f"{text} "[1:], strict=True):
            out += char
            if char.isalpha() and after.isalpha() and rng.random() < share:
                out += rng.choice(marks)
        return out

    return technique


def _on_letters(marks: str, most: int) -> Technique:
    """A technique that piles combining marks on letters."""

    def technique(text: str, rng: random.Random) -> str:
        return "".join(
            char + "".join(rng.choices(marks, k=rng.randint(1, most))) if char.isalpha() else char for char in text
        )

    return technique


def _reversed_words(text: str, rng: random.Random) -> str:
    return "\n".join(f"\u202e{line[::-1]}\u202c" if line else line for line in text.split("\n"))


def _without_gaps(text: str, rng: random.Random) -> str:
    """Letters spaced apart, words not; what is no letter stays outside."""
    return re.sub(
        r"[^\W\d_]+(?:[ '’]+[^\W\d_]+)*", lambda found: " ".join(c for c in found.group() if c.isalpha()), text
    )


def _split(word: str, rng: random.Random) -> str:
    at = rng.choice([at for at in _inner(word) if at >= 2] or [len(word)])
    return f"{word[:at]} {word[at:]}"


def _drop_vowels(word: str, rng: random.Random) -> str:
    return word[0] + "".join(char for char in word[1:-1] if char.lower() not in _VOWELS) + word[-1]


def _stretch(word: str, rng: random.Random) -> str:
    at = rng.choice([at for at, char in enumerate(word) if char.isalpha()])
    return word[:at] + word[at] * rng.randint(3, 6) + word[at + 1 :]


def _double(word: str, rng: random.Random) -> str:
    at = rng.choice(_inner(word) or [0])
    return word[:at] + word[at] + word[at:]


def _swap(word: str, rng: random.Random) -> str:
    at = rng.choice(_inner(word) or [0])
    return word[:at] + word[at : at + 2][::-1] + word[at + 2 :]


def _drop_letter(word: str, rng: random.Random) -> str:
    at = rng.choice(_inner(word) or [0])
    return word[:at] + word[at + 1 :]


def _inner(word: str) -> list[int]:
    """The places inside a word where a letter stands that another one follows, but for the last two."""
    return [at for at in range(1, len(word) - 2) if word[at].isalpha() and word[at + 1].isalpha()]


def _random_case(text: str, rng: random.Random) -> str:
    return "".join(char.upper() if rng.random() < 0.5 else char.lower() for char in text)


def _emoji_between(text: str, rng: random.Random) -> str:
    return re.sub(r" +", lambda _: f" {rng.choice(_NEUTRAL_EMOJI)} ", text)


def _emoji_for_words(text: str, rng: random.Random) -> str:
    return _WORD.sub(lambda found: _EMOJI_WORDS.get(found.group().lower(), found.group()), text)


def _apostrophes(text: str, rng: random.Random) -> str:
    """Another apostrophe for each, and one where chats leave it out."""
    text = re.sub(r"\b(do|does|did|ca|wo|is|have|had|are)nt\b", r"\1n't", text, flags=re.IGNORECASE)
    text = re.sub(r"\b(i|you|they|we)(m|re|ve)\b", r"\1'\2", text, flags=re.IGNORECASE)
    return re.sub(r"(?<=\w)['’](?=\w)", lambda _: rng.choice(_APOSTROPHES), text)


TECHNIQUES: dict[str, Technique] = {
    "homoglyphs": _letters(_HOMOGLYPHS, 0.6),
    "all homoglyphs": _letters(_HOMOGLYPHS),
    "mixed scripts": _letters(_MIXED, 0.5),
    "zero-width characters": _between("\u200b\u200c\u200d\u2060\ufeff"),
    "soft hyphens": _between("\u00ad"),
    "control characters": _between("\x00\x07\x08\x1b\x7f"),
    "bidi controls": _between("\u200e\u200f\u202a\u202c\u2066\u2069\u061c"),
    "written backwards": _reversed_words,
    "full-width letters": _shifted(0xFF41, 0xFF21, 0xFF10),
    "mathematical letters": _shifted(0x1D41A, 0x1D400, 0x1D7CE),
    "script letters": _shifted(0x1D4EA, 0x1D4D0),
    "circled letters": _shifted(0x24D0, 0x24B6),
    "squared letters": _shifted(0x1F130, 0x1F130),
    "small capitals": _letters(_SMALL_CAPITALS),
    "leet": _each_word(_leet(0.5)),
    "all leet": _each_word(_leet(1.0)),
    "spaced letters": _each_word(lambda word, rng: " ".join(word), 0.4, 3),
    "all letters spaced": lambda text, rng: "   ".join(" ".join(word) for word in text.split()),
    "dotted letters": _each_word(lambda word, rng: ".".join(word), 0.5, 3),
    "spaced without gaps": _without_gaps,
    "split words": _each_word(_split, 0.4, 6),
    "dropped vowels": _each_word(_drop_vowels, 0.4, 5),
    "elongation": _each_word(_stretch, 0.5, 2),
    "emoji between words": _emoji_between,
    "emoji for words": _emoji_for_words,
    "apostrophes": _apostrophes,
    "upper case": lambda text, rng: text.upper(),
    "mixed case": _random_case,
    "accents": _on_letters("\u0300\u0301\u0302\u0303\u0308", 1),
    "zalgo": _on_letters(_MARKS, 6),
    "doubled letters": _each_word(_double, 0.5, 4),
    "swapped letters": _each_word(_swap, 0.4, 5),
    "missing letters": _each_word(_drop_letter, 0.3, 7),
    "underscores": lambda text, rng: re.sub(r" +", "_", text),
}
