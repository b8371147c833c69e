"""What is remembered between two checks: it fades, it keeps authors apart, and no clock can be used to clear it."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail import Engine, Message
from handrail.engine.model import Mark, Sender, Severity, Slot, Source, Stage, State, Track
from handrail.engine.tracking import MAX_TRACKS, MEMORY_SECONDS, author_key, dump_state, load_state, moment

from .hand_made import make_pack

NOON = datetime(2026, 1, 11, 12, 0, tzinfo=UTC)
CLAIM, DEMAND = "i have it", "pay me"


@pytest.fixture(scope="module")
def engine() -> Engine:
    """An engine whose demands are remembered for three messages, and all else for 40."""
    return Engine(make_pack(memory={Slot.DEMAND: 3}))


def severity_after(engine: Engine, *messages: Message, now: datetime | None = None) -> Severity:
    """The severity once the messages came, one request each."""
    state, severity = State(), Severity.NONE
    for message in messages:
        analysis = engine.analyze([message], state, now=now)
        state, severity = analysis.state, analysis.assessment.severity
    return severity


marks = st.builds(
    Mark,
    rule=st.text(max_size=10),
    source=st.sampled_from(Source),
    stage=st.none() | st.sampled_from(Stage),
    slot=st.sampled_from(Slot),
    weight=st.integers(0, 20),
    message_id=st.text(max_size=10),
    at=st.integers(0, 2**40),
    turn=st.integers(0, 10_000),
    softened_by=st.none() | st.text(max_size=10),
)
states = st.builds(
    State,
    tracks=st.lists(
        st.tuples(st.text(max_size=10), st.builds(Track, st.lists(marks, max_size=4).map(tuple), st.integers(0, 99))),
        max_size=MAX_TRACKS,
    ).map(tuple),
    at=st.integers(0, 2**40),
    severity=st.sampled_from(Severity),
    incident=st.none() | st.text(max_size=16),
)


@given(states)
def test_a_state_comes_back_from_json_as_it_was(state: State) -> None:
    assert load_state(json.loads(json.dumps(dump_state(state)))) == state


def changed(**members: Any) -> dict[str, Any]:
    return {**dump_state(State()), **members}


MARK = ["r", "rule", None, "demand", 3, "m", 0, 1, None]
HEARD: list[Any] = [[10, 20], 100, "medium", "critical"]

GARBAGE = {
    "nothing": None,
    "a number": 3,
    "a string": "state",
    "a list": [],
    "an empty object": {},
    "another schema": changed(v=0),
    "a later schema": changed(v=99),
    "no time": {key: value for key, value in changed().items() if key != "at"},
    "a time that is none": changed(at="noon"),
    "a severity that is none": changed(severity="huge"),
    "tracks that are none": changed(tracks=7),
    "a track that is none": changed(tracks=[7]),
    "a memory of two parts": changed(tracks=[["a", 1, [MARK], HEARD[:2]]]),
    "a memory of words": changed(tracks=[["a", 1, [MARK], [["much"], 0, "none"]]]),
    "a track of two parts": changed(tracks=[["a", 1]]),
    "a turn that is none": changed(tracks=[["a", "first", [], HEARD]]),
    "a mark that is none": changed(tracks=[["a", 1, [7], HEARD]]),
    "a mark with a part too few": changed(tracks=[["a", 1, [MARK[:-1]], HEARD]]),
    "a mark with a part too many": changed(tracks=[["a", 1, [[*MARK, 1]], HEARD]]),
    "a mark of an unknown slot": changed(
        tracks=[["a", 1, [["r", "rule", None, "nothing", 3, "m", 0, 1, None]], HEARD]]
    ),
    "a mark of an unknown source": changed(
        tracks=[["a", 1, [["r", "nobody", None, "demand", 3, "m", 0, 1, None]], HEARD]]
    ),
    "a mark of an unknown stage": changed(
        tracks=[["a", 1, [["r", "rule", "later", "demand", 3, "m", 0, 1, None]], HEARD]]
    ),
}


@pytest.mark.parametrize("data", GARBAGE.values(), ids=GARBAGE.keys())
def test_what_is_no_state_is_refused(data: Any) -> None:
    with pytest.raises(ValueError):
        load_state(data)


def test_the_example_of_a_mark_is_good_itself() -> None:
    assert load_state(changed(tracks=[["a", 1, [MARK], HEARD]])).tracks[0][1].marks[0].slot is Slot.DEMAND


def test_a_claim_is_remembered_over_other_messages(engine: Engine) -> None:
    filler = [Message("ok", id=f"f{number}") for number in range(4)]
    assert severity_after(engine, Message(CLAIM), *filler, Message(DEMAND)) is Severity.HIGH


@pytest.mark.parametrize(("count", "severity"), [(0, "high"), (2, "high"), (3, "medium")])
def test_a_demand_fades_after_as_many_messages_as_the_pack_says(engine: Engine, count: int, severity: str) -> None:
    filler = [Message("ok", id=f"f{number}") for number in range(count)]
    assert severity_after(engine, Message(DEMAND), *filler, Message(CLAIM)) is Severity(severity)


def test_messages_by_the_protected_person_do_not_make_anything_fade(engine: Engine) -> None:
    filler = [Message("no", Sender.SELF, id=f"f{number}") for number in range(20)]
    assert severity_after(engine, Message(DEMAND), *filler, Message(CLAIM)) is Severity.HIGH


@pytest.mark.parametrize(("later", "severity"), [(MEMORY_SECONDS, "high"), (MEMORY_SECONDS + 1, "low")])
def test_everything_fades_after_a_month(engine: Engine, later: int, severity: str) -> None:
    messages = [Message(CLAIM, sent_at=NOON), Message(DEMAND, sent_at=NOON + timedelta(seconds=later))]
    assert severity_after(engine, *messages, now=NOON + timedelta(days=60)) is Severity(severity)


YEARS = timedelta(days=3650)
CLOCKS = {
    "no time at all": (None, None),
    "the same moment": (NOON, NOON),
    "the future, once the claim is made": (NOON, NOON + YEARS),
    "the past, once the claim is made": (NOON, NOON - YEARS),
    "a claim from the future": (NOON + YEARS, NOON),
    "a claim from the past": (NOON - timedelta(days=1), NOON),
    "both from the future": (NOON + YEARS, NOON + 2 * YEARS),
    "the end of the calendar": (NOON, datetime.max.replace(tzinfo=UTC)),
    "the start of the calendar": (NOON, datetime.min.replace(tzinfo=UTC)),
}


@pytest.mark.parametrize(("claimed", "demanded"), CLOCKS.values(), ids=CLOCKS.keys())
def test_no_time_that_is_written_on_a_message_clears_a_slot(
    engine: Engine, claimed: datetime | None, demanded: datetime | None
) -> None:
    messages = [Message(CLAIM, sent_at=claimed), Message(DEMAND, sent_at=demanded)]
    assert severity_after(engine, *messages, now=NOON) is Severity.HIGH


MOMENTS = {
    "when it was sent": (NOON - timedelta(hours=1), NOON, 0, NOON - timedelta(hours=1)),
    "when it came, where it says nothing": (None, NOON, 0, NOON),
    "when it came, where it claims to be later": (NOON + YEARS, NOON, 0, NOON),
    "when the last one came, where it claims to be earlier": (NOON - YEARS, NOON, int(NOON.timestamp()), NOON),
    "when the last one came, where nothing is known": (None, None, int(NOON.timestamp()), NOON),
}


@pytest.mark.parametrize(("sent_at", "now", "before", "expected"), MOMENTS.values(), ids=MOMENTS.keys())
def test_a_message_counts_as_written(
    sent_at: datetime | None, now: datetime | None, before: int, expected: datetime
) -> None:
    assert moment(Message("", sent_at=sent_at), now, State(at=before)) == int(expected.timestamp())


def test_authors_are_kept_apart(engine: Engine) -> None:
    two = [Message(CLAIM, author="a"), Message(DEMAND, author="b")]
    one = [Message(CLAIM, author="a"), Message(DEMAND, author="a")]
    assert severity_after(engine, *two) is Severity.MEDIUM
    assert severity_after(engine, *one) is Severity.HIGH


def test_the_name_of_an_author_is_not_kept() -> None:
    key = author_key(Message("", author="Mallory"))
    assert key == author_key(Message("other", author="Mallory"))
    assert "Mallory" not in key
    assert author_key(Message("", author="\ud800")) != key


def test_the_author_heard_last_is_forgotten_last(engine: Engine) -> None:
    crowd = [Message("hi", author=f"guest {number}") for number in range(MAX_TRACKS - 1)]
    assert severity_after(engine, Message(CLAIM, author="a"), *crowd, Message(DEMAND, author="a")) is Severity.HIGH
    crowd.append(Message("hi", author="one more"))
    assert severity_after(engine, Message(CLAIM, author="a"), *crowd, Message(DEMAND, author="a")) is Severity.LOW


def test_the_state_stays_small_however_long_the_conversation(engine: Engine) -> None:
    state = State()
    for number in range(300):
        state = engine.analyze([Message(f"{CLAIM} {DEMAND}", id="x" * 500 + str(number))], state).state
    assert len(json.dumps(dump_state(state))) < 4_000
