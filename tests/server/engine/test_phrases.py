"""The phrase language: what each construct finds, what it leaves, and what is said of a phrase that cannot be read."""

from __future__ import annotations

import pytest

from handrail.engine.matching import PhraseFinder
from handrail.engine.normalize import Folded, fold
from handrail.engine.phrases import Phrase, PhraseError, list_words, parse_phrase
from handrail.engine.rules import Pack
from handrail.packs.loader import core_folder, read_files, rule_name

LISTS = {
    "people": ["mom", "your family", "friend*"],
    "pay": ["pay", "send"],
    "currency": ["dollars", "usd"],
    "laugh": ["😂", "lol"],
}


def found(phrase: str, text: str) -> str | None:
    """What a phrase finds in folded text, or ``None``."""
    matches = PhraseFinder([("", [parse_phrase(phrase, LISTS)])]).find(text).matches
    longest = max(matches, key=lambda match: match.end - match.start, default=None)
    return longest and text[longest.start : longest.end]


HITS = {
    "a word": ("pay", "you pay now", "pay"),
    "a word at the start": ("pay", "pay now", "pay"),
    "a word at the end": ("pay", "you pay", "pay"),
    "a word at a sentence's start": ("pay", "hi\npay now", "pay"),
    "words": ("pay me", "now pay me ok", "pay me"),
    "the second of two words": ("pay|send me", "send me", "send me"),
    "several words as one choice": ("want_to|wanna pay", "you want to pay", "want to pay"),
    "the other choice": ("want_to|wanna pay", "you wanna pay", "wanna pay"),
    "a word that begins so": ("record*", "i recorded you", "recorded"),
    "the beginning itself": ("record*", "a record", "record"),
    "an optional word that is there": ("send your? pics", "send your pics", "send your pics"),
    "an optional word that is missing": ("send your? pics", "send pics", "send pics"),
    "an optional word in front": ("please? pay", "please pay", "please pay"),
    "an optional word in front that is missing": ("please? pay", "so pay", "pay"),
    "an optional word at the end": ("pay now?", "pay now", "pay now"),
    "an optional choice": ("pay the|a? bill", "pay the bill", "pay the bill"),
    "a list": ("tell {people}", "tell mom", "tell mom"),
    "a list entry of two words": ("tell {people}", "tell your family", "tell your family"),
    "a list entry that begins so": ("tell {people}", "tell friends", "tell friends"),
    "a list and a word": ("tell {people}|everyone", "tell everyone", "tell everyone"),
    "two lists": ("{people}|{pay} now", "send now", "send now"),
    "an optional list": ("tell {people}? now", "tell now", "tell now"),
    "a list of emoji": ("{laugh}", "pay 😂 me", "😂"),
    "a number": ("in {number} days", "in 3 days", "in 3 days"),
    "an amount without a currency": ("pay {amount}", "pay 500", "pay 500"),
    "an amount with a sign before": ("pay {amount}", "pay $ 500", "pay $ 500"),
    "an amount with a sign after": ("pay {amount}", "pay 500 €", "pay 500 €"),
    "an amount with a word": ("pay {amount}", "pay 500 dollars", "pay 500 dollars"),
    "an amount in thousands": ("pay {amount}", "pay 5 k usd", "pay 5 k usd"),
    "a gap without words": ("pay ..2 now", "pay now", "pay now"),
    "a gap with all its words": ("pay ..2 now", "pay me right now", "pay me right now"),
    "a gap over any kind of word": ("pay ..2 now", "pay 😂 $ now", "pay 😂 $ now"),
    "a sentence's start": ("^ pay me", "hi\npay me", "pay me"),
    "the text's start": ("^ pay me", "pay me", "pay me"),
    "a sentence's end": ("pay me $", "pay me\nhi", "pay me"),
    "the text's end": ("pay me $", "so pay me", "pay me"),
    "a whole sentence": ("^ pay $", "hi\npay\nbye", "pay"),
    "a currency sign as a word": ("$|€ {number}", "now € 5", "€ 5"),
}

MISSES = {
    "another word": ("pay", "paid"),
    "a word that holds it": ("pay", "repay payment"),
    "the words in another order": ("pay me", "me pay"),
    "words over two sentences": ("pay me", "pay\nme"),
    "one half of a joined choice": ("want_to|wanna pay", "want pay"),
    "a word that ends so": ("record*", "prerecord"),
    "the optional word twice": ("send your? pics", "send your your pics"),
    "something else in the optional place": ("send your? pics", "send my pics"),
    "half a list entry": ("tell {people}", "tell your mother"),
    "a word where a number should be": ("in {number} days", "in few days"),
    "more words than the gap": ("pay ..2 now", "pay me all that now"),
    "a gap over a sentence's end": ("pay ..2 now", "pay\nright now"),
    "the middle of a sentence": ("^ pay me", "please pay me"),
    "a sentence that goes on": ("pay me $", "pay me a visit"),
}


@pytest.mark.parametrize(("phrase", "text", "expected"), HITS.values(), ids=HITS.keys())
def test_a_phrase_finds(phrase: str, text: str, expected: str) -> None:
    assert found(phrase, text) == expected


@pytest.mark.parametrize(("phrase", "text"), MISSES.values(), ids=MISSES.keys())
def test_a_phrase_leaves(phrase: str, text: str) -> None:
    assert found(phrase, text) is None


FAULTS = {
    "a gap in front": ("..2 pay", "begins and ends with a word"),
    "a gap at the end": ("pay ..2", "begins and ends with a word"),
    "a gap of nothing": ("pay ..0 me", "a gap is ..1 to ..8 words"),
    "a gap too wide": ("pay ..9 me", "a gap is ..1 to ..8 words"),
    "a gap of two digits": ("pay ..12 me", "must be in folded form"),
    "nothing fixed": ("pay? now?", "at least one word or {list} must be there without '?'"),
    "built-ins alone": ("{amount}", "at least one word or {list} must be there without '?'"),
    "two spaces": ("pay  me", "with single spaces between"),
    "nothing at all": ("", "with single spaces between"),
    "a question mark inside": ("pa?y", "write words, a|b, {list}, ..3"),
    "an unknown list": ("tell {nobody}", "there is no word list 'nobody'; lists are amount, currency, laugh, number"),
    "digits that folding splits off": ("4ever yours", "'4ever' must be in folded form"),
    "a capital": ("Pay me", "lower case, no accents"),
    "an accent": ("páy me", "no accents"),
    "an apostrophe": ("don't pay", "apostrophes"),
    "punctuation": ("pay, me", "punctuation"),
    "a regular expression": ("(pay|send) me", "folded form"),
    "an empty choice": ("pay| me", "folded form"),
    "a lone star": ("* me", "folded form"),
}


@pytest.mark.parametrize(("phrase", "words"), FAULTS.values(), ids=FAULTS.keys())
def test_a_phrase_that_cannot_be_read_says_what_to_write_instead(phrase: str, words: str) -> None:
    with pytest.raises(PhraseError) as caught:
        parse_phrase(phrase, LISTS)
    assert repr(phrase) in str(caught.value)
    assert words in str(caught.value)


def test_a_fault_in_a_list_is_named_too() -> None:
    with pytest.raises(PhraseError, match="'Mom'"):
        parse_phrase("tell {people}", {"people": ["Mom"]})


def test_the_rarest_fixed_part_is_looked_for() -> None:
    assert [literal.text for literal in parse_phrase("send ..2 nudes", LISTS).literals] == ["nudes"]
    assert [literal.text for literal in parse_phrase("i will? have", LISTS).literals] in (["i"], ["have"])
    assert {literal.text for literal in parse_phrase("to {people}", LISTS).literals} == {"mom", "your family", "friend"}


def test_words_of_a_phrase_and_of_lists_are_those_that_guesses_may_end_in() -> None:
    assert parse_phrase("want_to|wanna record* {people}", LISTS).words >= {
        "want",
        "to",
        "wanna",
        "mom",
        "your",
        "family",
    }
    assert "record" not in parse_phrase("want record*", LISTS).words
    assert list_words(LISTS["people"]) == {"mom", "your", "family"}


def test_every_phrase_of_the_core_pack_is_free_of_what_could_run_long(core_pack: Pack) -> None:
    re2 = pytest.importorskip("re2", reason="google-re2 is not installed, so that linear time cannot be shown here")
    owned = [owner.phrases for owner in (*core_pack.rules, *core_pack.guards)]
    excluded = [rule.exclusions for rule in core_pack.rules]
    phrases = [phrase for phrases in (*owned, *excluded) for phrase in phrases]
    assert len(phrases) > 1000
    for phrase in phrases:
        re2.compile(linear(phrase))


def linear(phrase: Phrase) -> str:
    """The phrase as RE2 writes it: only the end of the text has another name there."""
    return phrase.regex.replace(r"\Z", r"\z")


def test_a_linear_engine_finds_the_same_in_the_core_packs_own_examples(core_pack: Pack) -> None:
    re2 = pytest.importorskip("re2", reason="google-re2 is not installed, so that there is nothing to compare with")
    examples = {
        rule_name(file, rule): rule.examples.match for _, file in read_files(core_folder()).rules for rule in file.rules
    }
    compared = 0
    for rule in core_pack.rules:
        texts = [
            Folded([fold(text.replace("[[", "").replace("]]", ""), core_pack.vocabulary, core_pack.home)]).text
            for text in examples[rule.id]
        ]
        for phrase in rule.phrases:
            ours, theirs = PhraseFinder([("", [phrase])]), re2.compile(linear(phrase))
            for text in texts:
                first, found = next(iter(ours.find(text).matches), None), theirs.search(text)
                assert (first and (first.start, first.end)) == (found and found.span(1)), (phrase.source, text)
                compared += first is not None
    assert compared > 500
