"""The floor: what the extension can tell by itself while no server answers, as one table made of a pack.

The table holds the phrases of the rules and guards that can take part in a warning of at least ``high``, with their
word lists, the composites, and what text is folded with. It holds no code, no free regular expression and no text of
anybody. How phrases are matched and scored stands in ``extension/src/floor``; a test holds both to the same answers.
"""

from __future__ import annotations

import json
import re
import string
import sys
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile
from typing import Any

from handrail.engine.folding.characters import fold_character
from handrail.engine.folding.emoji import WORDS_OF_EMOJI
from handrail.engine.folding.lookalikes import LOOKALIKES, RESEMBLING
from handrail.engine.folding.readings import CHAT_WORDS, LEET
from handrail.engine.folding.short_forms import SHORT_FORMS
from handrail.engine.model import Sender, Severity, Slot
from handrail.engine.phrases import Phrase
from handrail.engine.rules import Composite, Guard, Pack, Rule
from handrail.packs.files import PackFiles
from handrail.packs.loader import compile_pack

SCHEMA = 1
# English and Spanish come first and whole; of the others those that fit into the size.
LANGUAGES = ("en", "es", "pt", "fr", "de")
MAX_BYTES = 400_000
# Steps before any threat: the only script that needs them spreads over more of a chat than the floor remembers.
_LEFT_OUT = frozenset((Slot.MOVE, Slot.RAPPORT))
_LIST = re.compile(r"\{([a-z_]+)\}")
_CURRENCY = "currency"
_DIGITS = string.digits + string.ascii_lowercase


def floor_table(files: PackFiles, languages: Sequence[str] = LANGUAGES) -> str:
    """The table of a pack as JSON: the same pack gives the same text, a rule or guard a line.

    Raises:
        PackError: The pack does not compile.
    """
    pack = compile_pack(files)
    composites = [composite for composite in pack.composites if _is_of_the_floor(composite)]
    slots = {slot for composite in composites for group in composite.groups for slot in group} - _LEFT_OUT
    lists = {file.language: file.lists for _, file in files.words}
    table: dict[str, Any] = {
        "schema": SCHEMA,
        "pack": {"id": pack.id, "version": pack.version, "released": pack.released.isoformat()},
        "thresholds": {"high": pack.thresholds.high, "critical": pack.thresholds.critical},
        "memory": {slot.value: turns for slot, turns in sorted(pack.memory.items()) if slot in slots},
        "composites": [_composite(composite) for composite in composites],
        "folding": _folding(),
        "languages": [_language(name, pack, lists.get(name, {}), slots) for name in languages],
    }
    return _written(table)


def _is_of_the_floor(composite: Composite) -> bool:
    return composite.grants.rank >= Severity.HIGH.rank and not any(group <= _LEFT_OUT for group in composite.groups)


def _composite(composite: Composite) -> dict[str, Any]:
    return {
        "id": composite.id,
        "groups": [sorted(group) for group in composite.groups],
        "weight": composite.weight,
        "grants": composite.grants.value,
        "variant": composite.variant,
        "turns": composite.turns,
        "repeats": composite.repeats,
        "ordered": composite.is_ordered,
        "least": composite.least,
        "when": sorted(composite.when),
    }


def _language(language: str, pack: Pack, lists: Mapping[str, list[str]], slots: set[Slot]) -> dict[str, Any]:
    rules = [r for r in pack.rules if r.language == language and r.speaker is Sender.OTHER and r.slot in slots]
    guards = [guard for guard in pack.guards if guard.language == language]
    phrases = [phrase for rule in rules for phrase in (*rule.phrases, *rule.exclusions)]
    phrases += [phrase for guard in guards for phrase in guard.phrases]
    named = {name for phrase in phrases for name in _LIST.findall(phrase.source)} | {_CURRENCY}
    return {
        "language": language,
        "lists": {name: _entries(lists[name]) for name in sorted(named & set(lists))},
        "rules": [_rule(rule) for rule in rules],
        "guards": [_guard(guard) for guard in guards],
    }


def _entries(entries: Iterable[str]) -> str:
    """Entries in the order of the alphabet; each begins with how many characters it shares with the one before."""
    out, before = [], ""
    for entry in sorted(set(entries)):
        same = takewhile(lambda pair: pair[0] == pair[1], zip(before, entry, strict=False))
        shared = min(sum(1 for _ in same), len(_DIGITS) - 1)
        out.append(_DIGITS[shared] + entry[shared:])
        before = entry
    return ",".join(out)


def _rule(rule: Rule) -> dict[str, Any]:
    row: dict[str, Any] = {"id": rule.id, "slot": rule.slot.value, "weight": rule.weight}
    if rule.stage is not None:
        row["stage"] = rule.stage.value
    return row | {"phrases": _sources(rule.phrases), "exclusions": _sources(rule.exclusions)}


def _guard(guard: Guard) -> dict[str, Any]:
    row = {
        "id": guard.id,
        "role": guard.role.value,
        "silences": sorted(guard.silences),
        "unless": [sorted(group) for group in guard.unless],
        "weight": guard.weight,
        "wide": guard.is_wide,
        "least": guard.least,
        "leastWords": guard.least_words,
    }
    return row | {"phrases": _sources(guard.phrases)}


def _sources(phrases: Iterable[Phrase]) -> list[str]:
    return [phrase.source for phrase in phrases]


def _folding() -> dict[str, Any]:
    return {
        "letters": _rows(_irregular()),
        "leet": LEET,
        "chat": " ".join(sorted(CHAT_WORDS)),
        "lookalikes": _rows(LOOKALIKES),
        "resembling": _rows({c: plain for c, plain in RESEMBLING.items() if LOOKALIKES.get(c) != plain}),
        "shortForms": SHORT_FORMS,
        "emoji": WORDS_OF_EMOJI,
    }


def _irregular() -> dict[str, str]:
    """The letters, numbers and symbols whose folded form does not follow from Unicode's decompositions alone."""
    out: dict[str, str] = {}
    for code in range(0x80, sys.maxunicode + 1):
        char = chr(code)
        if unicodedata.category(char)[0] in "LNS" and not 0x1F1E6 <= code <= 0x1F1FF:
            folded = fold_character(char).text
            if folded != _regular(char):
                out[char] = folded
    return out


def _regular(char: str) -> str:
    """What a browser makes of a character by normalising it, in the steps of ``extension/src/floor/characters.ts``."""
    compatible = unicodedata.normalize("NFKC", char).lower()
    bare = "".join(piece for piece in unicodedata.normalize("NFD", compatible) if unicodedata.category(piece) != "Mn")
    if bare.isascii() or unicodedata.name(bare[0], "").startswith(("LATIN", "GREEK", "CYRILLIC")):
        return bare
    if (digit := unicodedata.digit(char, None)) is not None and unicodedata.category(char) == "Nd":
        return str(digit)
    return unicodedata.normalize("NFC", compatible)


def _rows(table: dict[str, str]) -> dict[str, str]:
    """Characters by what they stand for, which takes less room than the other way about."""
    rows: dict[str, list[str]] = {}
    for char, plain in table.items():
        rows.setdefault(plain, []).append(char)
    return {plain: "".join(sorted(rows[plain])) for plain in sorted(rows)}


def _written(table: dict[str, Any]) -> str:
    """JSON with a line for every rule, guard, list and composite, so that a change of the pack is a small change."""
    head = {name: value for name, value in table.items() if name not in ("composites", "languages")}
    lines = [_short(head)[:-1] + ","]
    lines += ['"composites":[', *_joined(table["composites"]), "],", '"languages":[']
    for at, language in enumerate(table["languages"]):
        lines.append(f'{{"language":{_short(language["language"])},"lists":{{')
        pairs = [f"{_short(name)}:{_short(words)}" for name, words in language["lists"].items()]
        lines += [",\n".join(pairs), '},"rules":[', *_joined(language["rules"]), '],"guards":[']
        lines += [*_joined(language["guards"]), "]}" + ("," if at + 1 < len(table["languages"]) else "")]
    return "\n".join(line for line in [*lines, "]}"] if line) + "\n"


def _joined(rows: Sequence[Any]) -> list[str]:
    return [",\n".join(_short(row) for row in rows)]


def _short(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
