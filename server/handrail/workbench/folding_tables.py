"""``python -m handrail.workbench.folding_tables``: write the tables that folding reads.

Look-alike letters come from Unicode's confusables data (UTS #39) as carried by ``confusable-homoglyphs`` (MIT; the data
under the Unicode License), everyday words from the frequency lists of ``pyspellchecker`` (MIT; counted in film
subtitles). Neither package is needed to run Handrail: install the versions below, run this, look at the difference.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import unicodedata
from collections.abc import Iterable, Mapping
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from pathlib import Path

from handrail.engine.folding.characters import fold_character

PACKAGES = {"confusable-homoglyphs": "3.3.1", "pyspellchecker": "0.9.1"}
TARGET = Path(__file__).parents[1] / "engine" / "folding"
# How many of the most frequent words of each language count as everyday ones. At home are the languages whose split
# words are joined; the others only keep their words from being taken for misspelt ones.
HOME = {"en": 20_000, "es": 10_000}
ABROAD = {"de": 5_000, "fr": 4_000, "pt": 6_000, "it": 3_000, "nl": 3_000}
# Chat words that no list of film subtitles holds, so that nobody takes them for misspelt ones.
CHAT = """
    abt afaik afk aka asap atm bday bff brb bruh btw cmon cuz dunno faq fav ffs fml ftw fwiw fyi gg ggs gl glhf gn
    gotta gtg hbu hmm hmmm hmu idc idgaf idk idts iirc ikr ily imho irl istg jfc kinda lil lmk lowkey lul mfw mhm
    mhmm mmm mmo msg nah ngl nm nsfw nvm obv obvs omfg omg omw ootd op otp pfft pls plz pmsl ppl prob probs pvp qt
    rn rofl rotfl rpg sfw shh shhh skl smh sry sth stfu tba tbf tbh tbt tfw thnx tho thru thx tldr tmi tmr tmrw
    tryna ttyl tvm txt tyvm tysm urself vry wbu whatcha wanna wdym wfh whatevs wtf wth wyd wym xmas xoxo yall yeet
    yolo yup zzz app apps blog bot bots browser bug cmd config cpu css ctrl desktop dev dist dns env exe ext fps
    ftp git gpu grep grub gtk gui hdd href html http https img init install ip irc iso java js json kde kernel lan
    linux localhost login ls man mkdir mv nginx pc pdf perl php pid ping pkg png proc pwd python ram repo root rpm
    rsync sdk shell sql src ssd ssh ssl std str sudo svn sync sys tcp terminal tls tmp udp unix url usb user usr
    utf vim vlc vpn wifi wiki www xml zip
    """
# Shapes that keyboards of "fancy text" use and Unicode's table leaves out, for it asks more of a look-alike. They count
# only in words of more than one script.
STYLED = {
    "є": "e", "ε": "e", "Є": "e", "Ɛ": "e", "ɛ": "e", "э": "e", "Σ": "e", "σ": "o", "я": "r", "Я": "r", "и": "n",
    "И": "n", "й": "n", "п": "n", "П": "n", "η": "n", "π": "n", "ш": "w", "Ш": "w", "щ": "w", "ω": "w", "ψ": "w",
    "ц": "u", "Ц": "u", "μ": "u", "υ": "u", "ч": "y", "ʎ": "y", "γ": "y", "λ": "a", "Λ": "a", "Δ": "a", "Д": "a",
    "α": "a", "β": "b", "ъ": "b", "ь": "b", "ы": "bi", "в": "b", "ϐ": "b", "∂": "d", "δ": "d", "đ": "d", "ƒ": "f",
    "ϝ": "f", "∫": "s", "ѕ": "s", "ƨ": "s", "τ": "t", "т": "t", "†": "t", "г": "r", "Г": "r", "к": "k", "κ": "k",
    "м": "m", "н": "h", "ł": "l", "ℓ": "l", "ι": "i", "θ": "o", "φ": "o", "¢": "c", "©": "c", "ς": "c", "®": "r",
    "¥": "y", "₳": "a", "฿": "b", "₵": "c", "₣": "f", "₲": "g", "₥": "m", "₦": "n", "₱": "p", "₴": "s", "₮": "t",
    "₩": "w", "€": "e", "£": "l", "ß": "b", "χ": "x", "ж": "x", "з": "e", "ν": "v", "ρ": "p", "ɯ": "m", "ʌ": "v",
    "ɐ": "a", "ɔ": "c", "ǝ": "e", "ɟ": "f", "ƃ": "g", "ɥ": "h", "ɾ": "j", "ʞ": "k", "ɹ": "r", "ʇ": "t", "ʍ": "w",
}  # fmt: skip
# Long lines, for nobody reads tens of thousands of words.
_WIDTH = 1_200
_NAMED = re.compile(r"LATIN LETTER SMALL CAPITAL ([A-Z])\Z")


def main() -> int:
    """Write both tables; a package that is missing or of another version ends it in one sentence."""
    for package, wanted in PACKAGES.items():
        try:
            found = version(package)
        except PackageNotFoundError:
            found = "not installed"
        if found != wanted:
            sys.stderr.write(f"{package} is {found}; pip install {package}=={wanted}\n")
            return 1
    home = {language: everyday(language, count) for language, count in HOME.items()}
    abroad = [word for language, count in ABROAD.items() for word in everyday(language, count) if len(word) > 1]
    _write("lookalikes", _lookalikes_module(lookalikes()))
    _write("everyday", _everyday_module(home, abroad))
    return 0


def lookalikes() -> dict[str, str]:
    """Every character outside ASCII that looks like letters a to z or like a digit, with those in lower case.

    Characters that folding resolves by itself (full-width, mathematical, accented) are left out.
    """
    data = json.loads((files("confusable_homoglyphs") / "confusables.json").read_text(encoding="utf-8"))
    return {
        char: plain
        for char in sorted(data)
        if (plain := _plain(char, data))
        and not char.isascii()
        and not _is_folded_anyway(char)
        and unicodedata.category(char)[0] in "LNS"
    }


def _plain(char: str, data: Mapping[str, list[dict[str, str]]]) -> str:
    """What a character looks like, directly or by way of one more character."""
    if len(char) != 1:
        return ""
    near = [found["c"] for found in data[char]]
    further = [found["c"] for step in near if not step.isascii() for found in data.get(step, ())]
    for looks in (*near, *further):
        if looks == "rn":
            return "m"
        folded = "".join(fold_character(part).text for part in looks)
        # By way of another one, only letters: whoever writes a digit for a letter writes it directly.
        if re.fullmatch(r"[a-z0-9]{1,2}" if looks in near else r"[a-z]{1,2}", folded):
            # Unicode's table cannot tell a capital i from an l.
            is_capital_i = folded == "l" and re.search(r"CAPITAL.* (I|IOTA|YI)\b", unicodedata.name(char, ""))
            return "i" if is_capital_i else folded
    return ""


def _is_folded_anyway(char: str) -> bool:
    return fold_character(char).text.isascii()


def everyday(language: str, count: int) -> list[str]:
    """The most frequent words of a language, as folding writes them, the most frequent first."""
    packed = (files("spellchecker") / "resources" / f"{language}.json.gz").read_bytes()
    frequency: dict[str, int] = json.loads(gzip.decompress(packed))
    ranked = sorted(frequency, key=lambda word: (-frequency[word], word))[:count]
    words = dict.fromkeys(folded for word in ranked if (folded := _folded(word)))
    if language == "en":
        words |= dict.fromkeys(CHAT.split())
    return list(words)


def _folded(word: str) -> str | None:
    folded = "".join(fold_character(part).text for part in word).replace("'", "")
    return folded if re.fullmatch(r"[a-z]{1,16}", folded) and not re.search(r"(.)\1\1", folded) else None


def _write(name: str, body: str) -> None:
    path = TARGET / f"{name}.py"
    path.write_text(body, encoding="utf-8")
    sys.stdout.write(f"{name}.py: {len(body.encode())} bytes\n")


def _lines(words: Iterable[str]) -> str:
    lines, line = [], ""
    for word in words:
        if len(line) + len(word) + 1 > _WIDTH:
            lines.append(line)
            line = ""
        line += f" {word}" if line else word
    return "\n".join([*lines, line])


def _rows(table: Mapping[str, str]) -> str:
    by_plain: dict[str, str] = {}
    for char, plain in sorted(table.items()):
        by_plain[plain] = by_plain.get(plain, "") + char
    return "\n".join(
        f"{plain} {chunk}"
        for plain, chars in sorted(by_plain.items())
        for chunk in (chars[at : at + 50] for at in range(0, len(chars), 50))
    )


_MADE = "Written by ``python -m handrail.workbench.folding_tables``; do not edit.\n"


def _lookalikes_module(table: Mapping[str, str]) -> str:
    source = f"confusable-homoglyphs {PACKAGES['confusable-homoglyphs']} (MIT)"
    return (
        '"""Characters outside ASCII that look like Latin letters or digits.\n\n'
        f"{_MADE}\n"
        f"From Unicode's confusables data (UTS #39), carried by {source}. Copyright Unicode, Inc.;\n"
        "used under the Unicode License V3, https://www.unicode.org/license.txt. Shapes of fancy text stand apart.\n"
        '"""\n\nfrom __future__ import annotations\n\n'
        f'_LOOKALIKES = """\n{_rows(table)}\n"""\n_STYLED = """\n{_rows(STYLED)}\n"""\n\n\n'
        "def _table(rows: str) -> dict[str, str]:\n"
        "    return {char: plain for plain, chars in map(str.split, rows.strip().splitlines()) for char in chars}\n\n\n"
        "# Each character as sent, case kept, with the letters it looks like; then those that resemble them, too.\n"
        "LOOKALIKES = _table(_LOOKALIKES)\nRESEMBLING = LOOKALIKES | _table(_STYLED)\n"
    )


def _everyday_module(home: Mapping[str, list[str]], abroad: Iterable[str]) -> str:
    others = sorted(set(abroad).difference(*home.values()))
    rows = "".join(f'_{language.upper()} = """\n{_lines(words)}\n"""\n' for language, words in home.items())
    ranked = ", ".join(f'"{language}": _ranked(_{language.upper()})' for language in home)
    return (
        '"""Everyday words, so that none of them is ever taken for a misspelt one.\n\n'
        f"{_MADE}\n"
        f"From the lists of pyspellchecker {PACKAGES['pyspellchecker']} (MIT), with chat words added. RANKS holds the\n"
        f"most frequent words of {' and '.join(HOME)} with their place, EVERYDAY also those of {', '.join(ABROAD)}.\n"
        '"""\n\n# ruff: noqa: E501\n\nfrom __future__ import annotations\n\n'
        f'{rows}_ABROAD = """\n{_lines(others)}\n"""\n\n\n'
        "def _ranked(words: str) -> dict[str, int]:\n"
        "    return {word: place for place, word in enumerate(words.split(), start=1)}\n\n\n"
        f"RANKS = {{{ranked}}}\n"
        "HOME = frozenset().union(*RANKS.values())\nEVERYDAY = HOME.union(_ABROAD.split())\n"
    )


if __name__ == "__main__":
    sys.exit(main())
