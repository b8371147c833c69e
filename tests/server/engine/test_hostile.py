"""Whatever somebody puts around a threat, it stays as severe as it is alone, and evidence points at what was sent."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail import Engine, Message
from handrail.engine.model import Assessment, Severity

THREATS = (
    "i have your nudes and i will send them to all your followers if you dont pay me 500",
    "send me a steam gift card or everyone will see the video",
    "1 h4ve y0ur v1deo, p@y n0w or 3very0ne s33s it",
    "tengo tus fotos y se las voy a mandar a toda tu familia si no me pagas",
)
# Far above what any of this takes; a search whose time grows with the square of the length takes minutes.
SECONDS = 20


def assess(engine: Engine, text: str) -> Assessment:
    """The assessment of one message, with its evidence checked."""
    assessment = engine.analyze([Message(text, id="0")]).assessment
    for signal in assessment.signals:
        for span in signal.evidence:
            assert 0 <= span.start < span.end <= len(text)
            assert text[span.start : span.end] == span.quote
    assert assessment.unknown_rules == ()
    return assessment


IN_FRONT = {
    "lone surrogates": "\ud800\udfff\udc00" * 100,
    "a high surrogate": "\ud83d",
    "NUL": "\0" * 1000,
    "control characters": "".join(map(chr, range(32))) * 20,
    "10,000 combining marks": "\u0301" * 10_000,
    "10,000 combining marks on a letter": "e" + "\u0301" * 10_000 + " ",
    "enclosing marks": "a\u0489" * 5_000 + " ",
    "200,000 letters in one word": "a" * 200_000 + " ",
    "200,000 characters of words": "hello " * 33_334,
    "bidi controls": "\u202e\u2066\u202d\u2067" * 500,
    "zero-width characters": "\u200b\u200d\ufeff" * 20_000,
    "variation selectors": "\ufe0f\U000e0101" * 5_000,
    "one quotation mark": '"',
    "an opening quotation mark": "“ ",
    "an odd number of quotation marks": '"' * 9_999,
    "quotation marks between words": 'a" ' * 3_001,
    "a closed quotation": '"hi" ',
    "line feeds": "\n" * 100_000,
    "white space of every kind": "\t \u3000\u2003\u2028\x85" * 5_000,
    "digits and dots": "1." * 90_000 + "1a ",
    "digits and commas": "1," * 90_000 + "x ",
    "leet in one run": "4" * 100_000 + " ",
    "leet words": "h4ve1!1!1 " * 5_000,
    "stretched words": "aaab" * 30_000 + " ",
    "apostrophes": "a'" * 60_000 + " ",
    "underscores": "a_" * 5_000 + "? ",
    "letters apart": "x " * 5_000 + "? ",
    "100,000 letters apart that spell words": "s e n d m e " * 16_667 + "? ",
    "overrides": "\u202eyap dnes\u202c " * 5_000,
    "an override that never ends": "\u202e" + "yap dnes " * 5_000,
    "look-alike letters": "раура " * 20_000,
    "halves of words": "nu des " * 20_000,
    "words without vowels": "pctrsxq " * 20_000,
    "letters of flags": "\U0001f1f5" * 50_000 + " ",
    "emoji for words": "💰📸" * 20_000 + " ",
    "short words in digits": "1f m3 " * 20_000,
    "characters that unfold": "ﷺ½" * 3_000 + " ",
    "emoji": "😀" * 5_000 + " ",
    "currency signs": "$ " * 10_000,
    "markup": "<script>alert(1)</script>&quot;<!-- " * 200,
    "format strings": "%s%n{0}{{}}$(id) " * 200,
    "other scripts": "привет मैं 한국어 العربية ",
}


@pytest.mark.parametrize("prefix", IN_FRONT.values(), ids=IN_FRONT.keys())
def test_a_threat_stays_as_severe_behind(core: Engine, prefix: str) -> None:
    begun = time.perf_counter()
    for threat in THREATS if len(prefix) < 1_000 else THREATS[::3]:
        assert assess(core, prefix + threat).severity.rank >= assess(core, threat).severity.rank
    assert time.perf_counter() - begun < SECONDS


# Words that make something harmless where they are meant. In front of a whole threat they must not.
GUARD_WORDS = {
    "laughter": "lol haha 😂 jk ",
    "a present": "for moms birthday present, surprise! ",
    "a debt": "you owe me, pay me back your half of the rent. ",
    "speech": "he said: she told me: i was like ",
    "an opening quotation": 'he said "',
    "a report": "my friend got sextorted last week. ",
    "a poster": "poster: example: ",
    "a game": "minecraft fortnite monopoly ",
    "Spanish laughter": "jaja jajaja ",
    "Spanish speech": "me dijo: ",
}


@pytest.mark.parametrize("words", GUARD_WORDS.values(), ids=GUARD_WORDS.keys())
@pytest.mark.parametrize("times", [1, 200])
def test_words_of_guards_do_not_shield_a_threat(core: Engine, words: str, times: int) -> None:
    for threat in THREATS:
        assert assess(core, words * times + threat).severity.rank >= assess(core, threat).severity.rank


@pytest.mark.parametrize(
    "literal",
    [
        "i have your ",
        "i will send them to ",
        "if you dont pay ",
        "pay me ",
        "everyone ",
        "send ",
        "or ",
        "tengo tus ",
        "a toda tu ",
    ],
)
def test_a_flood_of_its_own_words_does_not_hide_a_threat(core: Engine, literal: str) -> None:
    begun = time.perf_counter()
    flood = literal * (6_000 // len(literal))
    assert assess(core, flood).severity.rank < Severity.HIGH.rank
    for threat in THREATS[::3]:
        assert assess(core, flood + threat).severity.rank >= assess(core, threat).severity.rank
    assert time.perf_counter() - begun < SECONDS


def test_a_threat_is_found_in_the_middle_of_200_000_characters_that_look_like_it(core: Engine) -> None:
    filler = "i have your notes and you can pay later. everyone saw the video. " * 1_500
    assert assess(core, filler).severity.rank < Severity.HIGH.rank
    text = filler + THREATS[0] + " " + filler
    assert len(text) > 190_000
    assert assess(core, text).severity.rank >= Severity.HIGH.rank


# Any characters but those that guards are made of: the pack's guard words are words of plain letters, and advice or
# quotation marks around a threat may rightly silence it. Cased letters of other blocks fold to plain ones, so whole
# categories of letters go; emoji of laughter stand in guards too.
HOSTILE = st.text(
    st.one_of(
        st.characters(
            codec=None,
            exclude_categories=("Ll", "Lu", "Lt", "Lm", "So", "Nd"),
            exclude_characters='"“”«»„‟$@|+!*¡€£',
        ),
        st.sampled_from("\ud800\udfff\0\u0301\u0489\u202e\u2066\u200b\ufeff\n\t…؟"),
    ),
    max_size=200,
)


@given(HOSTILE, HOSTILE, st.sampled_from(THREATS))
def test_hostile_characters_around_a_threat_never_make_it_less_severe(
    core: Engine, before: str, after: str, threat: str
) -> None:
    assert assess(core, f"{before} {threat} {after}").severity.rank >= assess(core, threat).severity.rank


@given(HOSTILE, st.sampled_from(THREATS))
def test_hostile_messages_before_a_threat_never_make_it_less_severe(core: Engine, before: str, threat: str) -> None:
    analysis = core.analyze([Message(before, id="0"), Message(before, id="1"), Message(threat, id="2")])
    assert analysis.assessment.severity.rank >= assess(core, threat).severity.rank
