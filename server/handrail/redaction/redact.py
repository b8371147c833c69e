"""Replaces identifiers of a known form by what kind they were, over and over until nothing is left to replace."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import regex
from linkify_it import LinkifyIt
from phonenumbers import Leniency, PhoneNumberMatcher

from handrail.redaction import forms

MAX_CHARS = 4_000
# Taking something out can bring two halves together; real texts settle in two rounds.
_ROUNDS = 8


class Kind(StrEnum):
    """What was taken out; it stands in brackets where it was."""

    LINK = "link"
    MAIL = "mail"
    WALLET = "wallet"
    CODE = "code"
    PHONE = "phone"
    AMOUNT = "amount"
    HANDLE = "handle"
    NUMBER = "number"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Redacted:
    """A text without identifiers of a known form, and how many of each kind were taken out."""

    text: str
    counts: Mapping[Kind, int]


def redact(text: str) -> Redacted:
    """Take out links, mail addresses, wallets, codes, phone numbers, amounts, handles and longer numbers.

    Codes are those of gift cards, bank cards and bank accounts. Wide characters become plain ones and invisible ones
    go, so that neither hides an identifier. Numbers of one or two digits stay ("24 hours"). Names of people and places
    are not found: ``strike_out`` is for those. What is redacted already stays as it is. Only the first ``MAX_CHARS``
    characters are kept. Never raises, whatever the text holds.
    """
    counts: Counter[Kind] = Counter()
    text = _plain(text[:MAX_CHARS])[:MAX_CHARS]
    for _ in range(_ROUNDS):
        before = text
        for kind, replace in _STEPS:
            text, found = replace(text, f"[{kind}]")
            counts[kind] += found
        if text == before:
            break
    return Redacted(text, {kind: counts[kind] for kind in Kind if counts[kind]})


def strike_out(text: str, names: Sequence[str]) -> Redacted:
    """Replace each of ``names`` wherever it stands as a word of its own, whatever its case."""
    wanted = sorted({plain for name in names if (plain := _plain(name).strip(" []"))}, key=lambda name: -len(name))
    if not wanted:
        return Redacted(text, {})
    pattern = regex.compile(rf"(?<!\w)(?:{'|'.join(map(regex.escape, wanted))})(?!\w)", regex.IGNORECASE)
    struck: list[str] = []
    found = 0
    # What stands in brackets is ours.
    for index, part in enumerate(_PLACEHOLDER.split(text)):
        if index % 2 == 0:
            part, here = pattern.subn(f"[{Kind.NAME}]", part)
            found += here
        struck.append(part)
    return Redacted("".join(struck), {Kind.NAME: found} if found else {})


_PLACEHOLDER = regex.compile(rf"(\[(?:{'|'.join(Kind)})\])")
_LINKS = LinkifyIt()

_Replace = Callable[[str, str], tuple[str, int]]


def _plain(text: str) -> str:
    """Compatibility forms resolved, invisible characters and lone surrogates gone, line feeds kept."""
    folded = unicodedata.normalize("NFKC", text)
    kept = "".join(char for char in folded if char == "\n" or unicodedata.category(char) not in _INVISIBLE)
    # What has gone may have kept a letter and its accent apart.
    return unicodedata.normalize("NFKC", kept)


_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def _by(*patterns: regex.Pattern[str]) -> _Replace:
    def replace(text: str, placeholder: str) -> tuple[str, int]:
        found = 0
        for pattern in patterns:
            text, here = pattern.subn(placeholder, text)
            found += here
        return text, found

    return replace


def _addresses(is_mail: bool) -> _Replace:
    """Links or mail addresses, as a maintained library finds them in any script."""

    def replace(text: str, placeholder: str) -> tuple[str, int]:
        matches = _LINKS.match(text) or []
        return _cut(
            text,
            placeholder,
            ((found.index, found.last_index) for found in matches if (found.schema == "mailto:") is is_mail),
        )

    return replace


def _international_phones(text: str, placeholder: str) -> tuple[str, int]:
    found = PhoneNumberMatcher(text, None, leniency=Leniency.POSSIBLE)
    return _cut(text, placeholder, ((match.start, match.end) for match in found))


def _cut(text: str, placeholder: str, spans: Iterable[tuple[int, int]]) -> tuple[str, int]:
    pieces: list[str] = []
    at = found = 0
    for start, end in sorted(spans):
        if start >= at:
            pieces += [text[at:start], placeholder]
            at = end
            found += 1
    return "".join([*pieces, text[at:]]), found


# In this order: a mail address is no handle, a card code no phone number, a phone number no amount.
_STEPS: tuple[tuple[Kind, _Replace], ...] = (
    (Kind.MAIL, _addresses(is_mail=True)),
    (Kind.MAIL, _by(*forms.MAIL)),
    (Kind.LINK, _addresses(is_mail=False)),
    (Kind.LINK, _by(*forms.LINK)),
    (Kind.WALLET, _by(*forms.WALLET)),
    (Kind.CODE, _by(*forms.CODE)),
    (Kind.AMOUNT, _by(*forms.SURE_AMOUNT)),
    (Kind.PHONE, _international_phones),
    (Kind.PHONE, _by(forms.PHONE)),
    (Kind.AMOUNT, _by(*forms.AMOUNT)),
    (Kind.HANDLE, _by(*forms.HANDLE)),
    (Kind.NUMBER, _by(forms.NUMBER)),
)
