"""Who may move a membership on, who decides on trusted people, and which sites can be named."""

from __future__ import annotations

import re
from datetime import date
from itertools import product
from pathlib import Path

import pytest

from handrail.household.membership import State, Step, after, agree_until, require_joined
from handrail.household.people import MAX_PEOPLE, Side, check_removal, check_room, is_confirmed_at_once, read_name
from handrail.household.rules import RuleError
from handrail.household.sites import SITES, choose_sites

ROOT = Path(__file__).resolve().parents[3]

ALLOWED = {
    (State.OFFERED, Step.CONFIRM): State.JOINED,
    (State.OFFERED, Step.DECLINE): State.LEFT,
    (State.OFFERED, Step.LEAVE): State.LEFT,
    (State.JOINED, Step.LEAVE): State.LEFT,
}


@pytest.mark.parametrize(("state", "step"), list(product(State, Step)))
def test_a_membership_moves_only_by_its_users_steps(state: State, step: Step) -> None:
    expected = ALLOWED.get((state, step))
    if expected is None:
        with pytest.raises(RuleError):
            after(state, step)
    else:
        assert after(state, step) is expected


@pytest.mark.parametrize("state", State)
def test_only_a_device_that_has_joined_does_more(state: State) -> None:
    if state is State.JOINED:
        require_joined(state)
    else:
        with pytest.raises(RuleError):
            require_joined(state)


def test_a_teen_agrees_to_no_more_than_was_offered() -> None:
    today = date(2026, 11, 25)
    assert agree_until("2027-08", "2027-02", today) == "2027-02"
    with pytest.raises(RuleError):
        agree_until("2027-08", "2027-09", today)


@pytest.mark.parametrize(
    ("by", "proposed_by", "is_confirmed", "may"),
    [
        (Side.TEEN, Side.GUARDIAN, False, True),
        (Side.TEEN, Side.GUARDIAN, True, True),
        (Side.TEEN, Side.TEEN, True, True),
        (Side.GUARDIAN, Side.GUARDIAN, False, True),
        (Side.GUARDIAN, Side.GUARDIAN, True, False),
        (Side.GUARDIAN, Side.TEEN, True, False),
    ],
)
def test_the_teen_decides_who_is_on_the_card(by: Side, proposed_by: Side, is_confirmed: bool, may: bool) -> None:
    try:
        check_removal(by, proposed_by=proposed_by, is_confirmed=is_confirmed)
    except RuleError:
        assert not may
    else:
        assert may


def test_a_proposal_waits_for_the_teen_and_the_teens_own_choice_does_not() -> None:
    assert is_confirmed_at_once(Side.TEEN)
    assert not is_confirmed_at_once(Side.GUARDIAN)


def test_there_is_room_for_a_few_people() -> None:
    check_room(MAX_PEOPLE - 1)
    with pytest.raises(RuleError):
        check_room(MAX_PEOPLE)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("  Aunt\tJo \n", "Aunt Jo"),
        ("Jo\u202eX", "Jo X"),
        ("n" * 200, "n" * 64),
        ("Ñandú", "Ñandú"),
        (" \u200b\n", None),
        ("", None),
    ],
)
def test_a_name_is_printable_and_one_line(typed: str, name: str | None) -> None:
    try:
        assert read_name(typed) == name
    except RuleError:
        assert name is None


def test_sites_are_chosen_once_each_in_one_order() -> None:
    assert choose_sites(["thelounge", "discord", "discord"]) == ("discord", "thelounge")
    assert choose_sites([]) == ()
    with pytest.raises(RuleError):
        choose_sites(["discord", "example"])


def test_the_sites_are_those_that_the_extension_reads() -> None:
    sources = [*(ROOT / "extension" / "src" / "sites" / "blocks").glob("*.ts")]
    sources.append(ROOT / "extension" / "src" / "sites" / "thelounge.ts")
    read = {name for path in sources for name in re.findall(r"^ +site: '([a-z-]+)'", path.read_text("utf-8"), re.M)}
    assert len(read) > 10
    # "generic" is what is tried where no site is known: it is none that a person could name.
    assert set(SITES) == read - {"generic"}
