"""Folding undoes the ways of hiding a word, leaves innocent spellings alone, and points back at what was sent."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from handrail.engine.normalize import Folded, Word, fold, quoted_spans

KNOWN = frozenset(
    "i have your video pay now everyone sees send money pictures cool so school papa manana dont 😂 if to me my nudes "
    "payment followers post videos photos phone clock quiet dinero fotos tus is the up transfer screenshots".split()
)


def words_of(text: str) -> list[str]:
    return [word.text for word in fold(text, KNOWN)]


def spans_of(text: str) -> list[tuple[str, str]]:
    """Every folded word with the original characters it points at."""
    return [(word.text, text[word.start : word.end]) for word in fold(text, KNOWN)]


HIDDEN = {
    "digits for letters": ("h4ve y0ur v1de0", [("have", "h4ve"), ("your", "y0ur"), ("video", "v1de0")]),
    "digits at the start of a word": (
        "3very0ne s33s 5end",
        [("everyone", "3very0ne"), ("sees", "s33s"), ("send", "5end")],
    ),
    "symbols for letters": ("p@y $end p*y", [("pay", "p@y"), ("send", "$end"), ("pay", "p*y")]),
    "a euro sign for an e": ("s€nd", [("send", "s€nd")]),
    "a lone one beside digits for letters": ("1 h4ve", [("i", "1"), ("have", "h4ve")]),
    "Cyrillic look-alikes": ("ріctures рaу", [("pictures", "ріctures"), ("pay", "рaу")]),
    "Greek look-alikes": ("pαy", [("pay", "pαy")]),
    "a word of look-alikes alone": ("ѕеnd", [("send", "ѕеnd")]),
    "small capitals": ("ᴘᴀʏ ɴᴏᴡ", [("pay", "ᴘᴀʏ"), ("now", "ɴᴏᴡ")]),
    "a zero-width space": ("pa\u200by now", [("pay", "pa\u200by"), ("now", "now")]),
    "a soft hyphen": ("p\u00aday", [("pay", "p\u00aday")]),
    "a byte order mark": ("pa\ufeffy", [("pay", "pa\ufeffy")]),
    "a Hangul filler": ("pa\u3164y", [("pay", "pa\u3164y")]),
    "bidi controls": ("\u202epay\u202c now", [("pay", "pay"), ("now", "now")]),
    "control characters": ("pa\0y n\x07ow", [("pay", "pa\0y"), ("now", "n\x07ow")]),
    "a lone surrogate": ("pa\ud800y", [("pay", "pa\ud800y")]),
    "full-width letters": ("ｐａｙ　ｎｏｗ", [("pay", "ｐａｙ"), ("now", "ｎｏｗ")]),
    "full-width digits for letters": ("ｈ４ｖｅ", [("have", "ｈ４ｖｅ")]),
    "mathematical letters": ("𝓹𝓪𝔂 𝐧𝐨𝐰 𝕡𝕒𝕪", [("pay", "𝓹𝓪𝔂"), ("now", "𝐧𝐨𝐰"), ("pay", "𝕡𝕒𝕪")]),
    "circled letters": ("ⓟⓐⓨ 🅟🅐🅨", [("pay", "ⓟⓐⓨ"), ("pay", "🅟🅐🅨")]),
    "squared letters": ("🄿🄰🅈 🅿🅰🆈", [("pay", "🄿🄰🅈"), ("pay", "🅿🅰🆈")]),
    "Cherokee and Lisu": ("ѕеnԁ ꓑАУ", [("send", "ѕеnԁ"), ("pay", "ꓑАУ")]),
    "Armenian and Coptic": ("ⲣау սⲣ", [("pay", "ⲣау"), ("up", "սⲣ")]),
    "letters of several scripts": ("ѕєη∂ мσηєу", [("send", "ѕєη∂"), ("money", "мσηєу")]),
    "a symbol for a letter": ("s℮nd", [("send", "s℮nd")]),
    "a short word of look-alikes beside longer ones": ("sеnd mе ⅿу", [("send", "sеnd"), ("me", "mе"), ("my", "ⅿу")]),
    "regional indicators": ("🇵🇦🇾 now", [("pay", "🇵🇦🇾"), ("now", "now")]),
    "superscript letters": ("ᵖᵃʸ", [("pay", "ᵖᵃʸ")]),
    "letters with strokes": ("sɇnđ", [("send", "sɇnđ")]),
    "numbers on keys": ("1️⃣0️⃣0️⃣", [("100", "1️⃣0️⃣0")]),
    "numbers in other digits": ("५०० ٥٠", [("500", "५००"), ("50", "٥٠")]),
    "words written backwards": ("\u202eyenom dnes\u202c now", [("send", "yeno"), ("money", " dnes"), ("now", "now")]),
    "short digits for letters beside longer ones": (
        "s3nd m3 m0ney 1f",
        [("send", "s3nd"), ("me", "m3"), ("money", "m0ney"), ("if", "1f")],
    ),
    "a sign for a letter in front": ("!f s3nd", [("if", "!f"), ("send", "s3nd")]),
    "letters apart without gaps": ("s e n d m o n e y", [("send", "s e n d"), ("money", "m o n e y")]),
    "letters apart with numbers": ("p a y m e 5 0 0", [("pay", "p a y"), ("me", "m e"), ("500", "5 0 0")]),
    "a split word": ("pay ment vid eo", [("payment", "pay ment"), ("video", "vid eo")]),
    "a split word with a dash": ("nu-des", [("nudes", "nu-des")]),
    "dropped vowels": (
        "snd mny nw pst vds",
        [("send", "snd"), ("money", "mny"), ("now", "nw"), ("post", "pst"), ("videos", "vds")],
    ),
    "a long word without vowels": ("pctrs scrnshts", [("pictures", "pctrs"), ("screenshots", "scrnshts")]),
    "a missing letter": ("folowers", [("followers", "folowers")]),
    "swapped letters": ("pitcures moeny", [("pictures", "pitcures"), ("money", "moeny")]),
    "doubled letters": ("phottos", [("photos", "phottos")]),
    "two stretched letters": ("seeendddd", [("send", "seeendddd")]),
    "an emoji for a word": ("send 💰", [("send", "send"), ("money", "💰")]),
    "an emoji for a word in Spanish": ("tus 📸", [("tus", "tus"), ("fotos", "📸")]),
    "two emoji for one word": ("send 💰💵", [("send", "send"), ("money", "💰")]),
    "an emoji beside its word": ("the money 💰", [("the", "the"), ("money", "money")]),
    "vowel signs inside words": ("पैसे भेजो", [("पैसे", "पैसे"), ("भेजो", "भेजो")]),
    "Arabic with vowel signs and a stretch": ("أَرْسِل مـــال", [("ارسل", "أَرْسِل"), ("مال", "مـــال")]),
    "Arabic letters written one for the other": ("صورة على", [("صوره", "صورة"), ("علي", "على")]),
    "underscores between words": ("send_money._now", [("send", "send"), ("money", "money"), ("now", "now")]),
    "ligatures": ("paﬁ", [("pafi", "paﬁ")]),
    "letters spaced apart": ("p a y n o w", [("pay", "p a y"), ("now", "n o w")]),
    "letters with wide gaps": ("p  a   y", [("pay", "p  a   y")]),
    "letters with dots": ("p.a.y now", [("pay", "p.a.y"), ("now", "now")]),
    "letters with dashes and underscores": ("p-a-y s_e_n_d", [("pay", "p-a-y"), ("send", "s_e_n_d")]),
    "letters apart and digits for letters": ("p 4 y", [("pay", "p 4 y")]),
    "stretched words": ("paaaay coool", [("pay", "paaaay"), ("cool", "coool")]),
    "shouting": ("PAY NOW", [("pay", "PAY"), ("now", "NOW")]),
    "accents": ("páy mañana papá", [("pay", "páy"), ("manana", "mañana"), ("papa", "papá")]),
    "combining accents": ("pa\u0301y\u0301 now", [("pay", "pa\u0301y"), ("now", "now")]),
    "a pile of combining marks": ("p" + "\u0301" * 500 + "ay", [("pay", "p" + "\u0301" * 500 + "ay")]),
    "emoji glued to words": ("pay😂now", [("pay", "pay"), ("😂", "😂"), ("now", "now")]),
    "an emoji before the words": ("😂 pay", [("😂", "😂"), ("pay", "pay")]),
    "a currency sign before a sum": ("$500", [("$", "$"), ("500", "500")]),
    "a currency sign after a sum": ("500€", [("500", "500"), ("€", "€")]),
    "a currency word glued to a sum": ("500usd", [("500", "500"), ("usd", "usd")]),
    "a number with separators": ("1,000.50", [("100050", "1,000.50")]),
    "apostrophes of every shape": (
        "don't don’t don´t don`t",
        [("dont", d) for d in ("don't", "don’t", "don´t", "don`t")],
    ),
    "words glued by punctuation": ("pay,now pay/now", [("pay", "pay"), ("now", "now")] * 2),
    "quotation marks around a word": ("'pay' (now)", [("pay", "pay"), ("now", "now")]),
}


@pytest.mark.parametrize(("text", "expected"), HIDDEN.values(), ids=HIDDEN.keys())
def test_a_hidden_word_is_found_and_points_back_at_what_was_sent(text: str, expected: list[tuple[str, str]]) -> None:
    assert spans_of(text) == expected


INNOCENT = {
    "a console": ("ps5", ["ps5"]),
    "before": ("b4", ["b4"]),
    "a number before a word": ("2 tickets", ["2", "tickets"]),
    "a file kind": ("mp3", ["mp3"]),
    "a decade": ("20s", ["20", "s"]),
    "an ordinal": ("1st", ["1", "st"]),
    "later and great": ("l8r gr8", ["l8r", "gr8"]),
    "a lone one": ("1 have", ["1", "have"]),
    "a time": ("12:30", ["12", "30"]),
    "an honest Cyrillic word": ("привет пауза", ["привет", "пауза"]),
    "an honest Greek word": ("καλημερα", ["καλημερα"]),
    "Arabic and Korean": ("العراق 한국어", ["العراق", "한국어"]),
    "an honest short Cyrillic word": ("не в а", ["не", "в", "а"]),
    "a Cyrillic word that only resembles one": ("бот", ["бот"]),
    "a flag": ("🇺🇸 now", ["now"]),
    "a flag beside a word": ("🇧🇷now", ["now"]),
    "an override in front of plain text": ("\u202esend money", ["send", "money"]),
    "great and mate": ("gr8 m8 4u", ["gr8", "m8", "4", "u"]),
    "names with numbers": ("h2o covid19 iphone15 c3po u61", ["h2o", "covid19", "iphone15", "c3po", "u61"]),
    "measures": ("5s 20k 60s 1st 53rd", ["5", "s", "20", "k", "60", "s", "1", "st", "53", "rd"]),
    "a long number": ("500000", ["500000"]),
    "words side by side that make another": ("the pay men", ["the", "pay", "men"]),
    "halves in two sentences": ("pay. ment", ["pay", "ment"]),
    "a name with a doubled letter": ("Kellan Moneyy", ["kellan", "moneyy"]),
    "a misspelt word in another language": ("ich habe die pitcures nicht", ["ich", "habe", "die", "pitcures", "nicht"]),
    "a lone abbreviation": ("the pst", ["the", "pst"]),
    "an emoji that stands for nothing known": ("send 🎁🔥", ["send"]),
    "letters apart that spell nothing known": ("a b c d e", ["a", "b", "c", "d", "e"]),
    "two letters apart": ("u r", ["u", "r"]),
    "two stretched letters": ("book", ["book"]),
    "an unknown word with digits": ("zorv4xian", ["zorv4xian"]),
    "a mask that spells nothing known": ("zq*vx", ["zq", "vx"]),
}


@pytest.mark.parametrize(("text", "expected"), INNOCENT.values(), ids=INNOCENT.keys())
def test_an_innocent_spelling_stays_what_it_is(text: str, expected: list[str]) -> None:
    assert words_of(text) == expected


@pytest.mark.parametrize("text", ["z0rvax", "z o r v a x", "zorvaaax", "zor vax", "zrvx", "zovrax", "zorvvax"])
def test_a_guess_is_taken_only_where_it_ends_in_a_known_word(text: str) -> None:
    assert [word.text for word in fold(text, frozenset({"zorvax"}))] == ["zorvax"]
    assert [word.text for word in fold(text, frozenset({"other"}))] != ["zorvax"]


def test_a_word_with_too_many_readings_is_left_alone_rather_than_guessed_at_length() -> None:
    vocabulary = frozenset({"m" + "i" * 5, "m" + "i" * 12})
    assert [word.text for word in fold("m" + "1" * 5, vocabulary)] == ["m" + "i" * 5]
    assert [word.text for word in fold("m" + "1" * 12, vocabulary)] != ["m" + "i" * 12]


BREAKS = {
    "a full stop": "pay. now",
    "an exclamation mark without a space": "pay!now",
    "a question mark": "pay? now",
    "a line feed": "pay\nnow",
    "a line separator": "pay\u2028now",
    "an ellipsis": "pay…now",
    "three dots": "pay...now",
    "a semicolon": "pay; now",
    "a full stop before a closing quotation mark": 'pay." now',
}


@pytest.mark.parametrize("text", BREAKS.values(), ids=BREAKS.keys())
def test_a_sentence_ends_at(text: str) -> None:
    assert [word.breaks for word in fold(text, KNOWN)] == [False, True]


@pytest.mark.parametrize("text", ["pay now", "pay, now", "pay.now", "pay\tnow", "pay - now", "3.50"])
def test_a_sentence_goes_on_across(text: str) -> None:
    assert not any(word.breaks for word in fold(text, KNOWN))


@pytest.mark.parametrize("text", ["", " ", "\0", "\ud800", "\u200b\u200d", "\u0301" * 10, "...", "\n\n", "🏳️"])
def test_a_text_without_words_folds_to_nothing(text: str) -> None:
    assert words_of(text) == []


def test_a_character_that_unfolds_into_several_words_belongs_to_one_of_them() -> None:
    assert spans_of("½ pay") == [("1", "½"), ("pay", "pay")]
    assert [original for _, original in spans_of("ﷺ pay")] == ["ﷺ", "pay"]


# Everything a web page can hand over, and more of what is known to be nasty than chance would bring.
NASTY = st.text(
    st.one_of(
        st.characters(codec=None, exclude_categories=()),
        st.sampled_from("p4y0ur $€.,'’ \n\t\0\u200b\u0301\u202e\ud800\udfff½ﷺ№㏂㏠⑴ŉßİ😂🅿ſǆ"),
    ),
    max_size=60,
)


@given(NASTY)
@example("½m")
@example("a½b")
@example("㏠")
@example("\ud83d\ude00")
@example("e\u0301" * 20)
def test_any_text_folds_into_words_that_rise_and_lie_apart_inside_it(text: str) -> None:
    for vocabulary in (frozenset(), KNOWN):
        at = 0
        for word in fold(text, vocabulary):
            assert at <= word.start < word.end <= len(text)
            assert word.text
            assert not set(word.text) & set(" \n")
            at = word.end


@given(NASTY, NASTY)
def test_text_in_front_moves_the_words_behind_and_changes_none(before: str, after: str) -> None:
    # A word of its own keeps the two apart, so that letters spelled apart cannot run on from one into the other.
    alone = fold("school " + after, KNOWN)
    joined = fold(before + "\nschool " + after, KNOWN)
    shift = len(before) + 1
    tail = [(word.text, word.start, word.end) for word in joined[len(joined) - len(alone) :]]
    is_leet_in_front = any(char.isdigit() for char in before)
    if not is_leet_in_front:
        assert tail == [(word.text, word.start + shift, word.end + shift) for word in alone]
    else:
        # Digits for letters elsewhere in the message make a lone 1 an "i"; nothing else may change.
        assert [span[1:] for span in tail] == [(word.start + shift, word.end + shift) for word in alone]


def test_folded_text_leads_back_to_the_message_and_the_place_in_it() -> None:
    folded = Folded([fold("send\u200b m0ney. now", KNOWN), fold("p a y", KNOWN)])
    assert folded.text == "send money\nnow pay"
    start = folded.text.index("now")
    spans = folded.origin(start, start + len("now pay"))
    assert [(span.part, span.start, span.end) for span in spans] == [(0, 13, 16), (1, 0, 5)]
    assert folded.parts(start, start + 3) == range(1)
    assert folded.parts(start, start + 7) == range(2)
    assert [folded.sentence(at) for at in (0, 9, 11)] == [0, 0, 1]


# What rules of a third language know beside the words of this file's own two.
ABROAD = KNOWN | frozenset("mo ney ka pa ga pics mga mandami subito soldi kong bayad pasta".split())
OF_ONE_LANGUAGE = {
    "halves that are words abroad": ("send the mo ney now to me", "send the money now to me"),
    "letters apart that spell words abroad": ("send p i c t u r e s to me now", "send pictures to me now"),
    "a message of a third language": ("mandami subito i s0ldi", "mandami subito i soldi"),
    "halves of a word, in a third language": ("mandami subito i so ldi", "mandami subito i soldi"),
    "words abroad among as many at home": ("send mo mga pics", "send mo mga pics"),
    "a whole message of letters apart": ("s e n d m o n e y", "send money"),
    "a whole message of letters apart, of a third language": ("m a n d a m i  s o l d i", "mandami soldi"),
}


@pytest.mark.parametrize(("text", "expected"), OF_ONE_LANGUAGE.values(), ids=OF_ONE_LANGUAGE.keys())
def test_a_message_is_read_with_the_words_of_its_own_language(text: str, expected: str) -> None:
    assert " ".join(word.text for word in fold(text, ABROAD, KNOWN)) == expected


def test_messages_are_joined_without_a_sentence_end_between_them() -> None:
    assert Folded([(Word("pay", 0, 3, False),), (Word("now", 0, 3, True),)]).text == "pay now"


QUOTED = {
    "straight marks": ('say "pay now" to me', ['"pay now"']),
    "curly marks": ("say “pay now” to me", ["“pay now”"]),
    "angle marks": ("dice «paga ya» y se va", ["«paga ya»"]),
    "two quotations": ('"a" b "c"', ['"a"', '"c"']),
    "marks of two kinds": ('„a" b', ['„a"']),
    "an unclosed mark": ('"pay now', []),
    "an unclosed mark after a quotation": ('"a" b "c', ['"a"']),
    "an empty quotation": ('"" x', ['""']),
    "apostrophes": ("'a' b don't", []),
    "no marks": ("pay now", []),
}


@pytest.mark.parametrize(("text", "expected"), QUOTED.values(), ids=QUOTED.keys())
def test_quotations_lie_between_double_marks(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in quoted_spans(text)] == expected


def test_an_equal_vocabulary_of_another_pack_costs_nothing_extra() -> None:
    # Two packs read from one folder have equal vocabularies; comparing them for every odd word would take seconds.
    words = [f"known{''.join(chr(97 + int(digit)) for digit in str(number))}" for number in range(20_000)]
    first, second = frozenset(words), frozenset(words)
    text = "qzxwvtp " * 2_000
    assert [word.text for word in fold(text, first)] == [word.text for word in fold(text, second)]
    begun = time.perf_counter()
    fold(text, second)
    assert time.perf_counter() - begun < 1
