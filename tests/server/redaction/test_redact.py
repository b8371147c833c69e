"""What tells who is meant goes, the rest of the sentence stays."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handrail.redaction import MAX_CHARS, Kind, redact, strike_out

ANY_TEXT = st.text(st.characters(codec=None), max_size=80)
# Pieces that meet in ways nobody would think of.
PIECES = st.lists(
    st.sampled_from(
        ["[phone]", "[", "]", "12", "3", "@", "a", ".", "-", "_", " ", "at ", "€", "k", "#", "0x", "://", "\u200b"]
    ),
    max_size=24,
).map("".join)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("call +1 (202) 555-0173 x12 now", "call [phone] now"),
        ("or 0171 234 5678, ok?", "or [phone], ok?"),
        ("اتصل ٠٥٥١٢٣٤٥٦٧ الآن", "اتصل [phone] الآن"),
        ("mail ana.maria@correo.es or müller@bücher.de", "mail [mail] or [mail]"),
        ("ana.m at gmail dot com", "[mail]"),
        ("see https://t.me/abc_d, bit.ly/3xY and t[.]me/abc", "see [link], [link] and [link]"),
        ("hxxp://bad.example/x here", "[link] here"),
        ("$300 or 1.500,50 € or Rp 1.500.000 or 500 bucks", "[amount] or [amount] or [amount] or [amount]"),
        ("₹2,00,000 और ५०० रुपये", "[amount] और [amount]"),
        ("to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq please", "to [wallet] please"),
        ("code AB12-CD34-EF56 or X7K9 Q2MZ PQRT", "code [code] or [code]"),
        ("@jane_d, snap: jane, jsmith92, ana.lopez", "[handle], [handle], [handle], [handle]"),
        ("i was born in 2009", "i was born in [number]"),
        ("Ｊｏｅ＠ｅｘａｍｐｌｅ.com 12\u200b34\u200b567890", "[mail] [phone]"),
        ("you have 24 hours, p4y m3 n0w or 3lse", "you have 24 hours, p4y m3 n0w or 3lse"),
        ("SEND CASH FAST or else", "SEND CASH FAST or else"),
        ("one\ntwo", "one\ntwo"),
    ],
)
def test_identifiers_become_what_kind_they_were_and_words_stay(text: str, left: str) -> None:
    assert redact(text).text == left


def test_the_kinds_are_counted() -> None:
    assert redact("@jane or @joe, +44 20 7946 0958").counts == {Kind.PHONE: 1, Kind.HANDLE: 2}


@settings(max_examples=300, deadline=None)
@given(text=ANY_TEXT | PIECES)
def test_what_is_redacted_once_is_redacted_for_good(text: str) -> None:
    once = redact(text).text
    assert redact(once).text == once
    once.encode("utf-8")


@pytest.mark.parametrize(
    "hostile", ["1-" * 5_000, "a." * 5_000, "a@" * 5_000, "_-" * 5_000, "A1 " * 5_000, "x at " * 2_000]
)
def test_a_hostile_text_is_cut_and_costs_no_more_than_another(hostile: str) -> None:
    assert len(redact(hostile).text) <= MAX_CHARS


def test_names_go_wherever_they_are_words_of_their_own() -> None:
    struck = strike_out("Maria said MARIA and Marianne know Élise O'Hara [mail]", ["maria", "élise o'hara", "", "mail"])
    assert struck.text == "[name] said [name] and Marianne know [name] [mail]"
    assert struck.counts == {Kind.NAME: 3}
    assert strike_out("nothing here", []).text == "nothing here"
