"""``pack.lock``: revisions go up when a rule changes, ids are never used again, and two locks tell what changed."""

from __future__ import annotations

import pytest

from handrail.packs import PackError
from handrail.packs.files import read_files
from handrail.packs.lock import (
    FILE,
    Lock,
    changes_between,
    detection_section,
    dump_lock,
    id_problems,
    lock_of,
    read_lock,
)

from .conftest import GOOD, PackFolder

DEMAND, CAPTURE, PAY = "rules/en/demand.yaml", "rules/en/capture.yaml", "en.demand/pay-me"
HAVE = "en.capture/i-have-your-picture"


def locked(pack: PackFolder, earlier: Lock | None = None) -> Lock:
    return lock_of(read_files(pack.path), earlier)


def test_a_first_lock_names_every_rule_guard_and_composite_at_revision_1() -> None:
    lock = lock_of(read_files(GOOD), None)
    assert set(lock.detects) == {
        HAVE, PAY, "en.cruelty/nobody-will-miss-you", "en.guard/laughter", "en.guard/somebody-says", "en.guard/advice",
        "tiny/holds-it-and-wants-something", "tiny/cruelty-again",
    }  # fmt: skip
    assert {entry.revision for entry in lock.detects.values()} == {1}


def test_what_is_written_is_what_is_read(pack: PackFolder) -> None:
    lock = locked(pack)
    (pack.path / FILE).write_text(dump_lock(lock), encoding="utf-8")
    assert read_lock(pack.path) == lock
    assert read_lock(pack.path / FILE) == lock


def test_without_a_lock_there_is_none(pack: PackFolder) -> None:
    assert read_lock(pack.path) is None


def test_a_lock_that_was_written_by_hand_is_told(pack: PackFolder) -> None:
    (pack.path / FILE).write_text("pack: tiny\nversion: 1.0.0\ndetects: {a: {revision: 0, hash: x}}\n")
    with pytest.raises(PackError, match=r"pack\.lock:3: detects\.a\.revision: is `0`; write 1 or more"):
        read_lock(pack.path)


# What is changed, and whether the work of en.demand/pay-me changes by it.
CHANGES = {
    "its weight": (DEMAND, "weight: 3", "weight: 2", [PAY]),
    "a pattern": (DEMAND, "pay|send me", "pay|send|give me", [PAY]),
    "its title": (DEMAND, "Demands money", "Wants money", []),
    "an example": (DEMAND, "[[pay me 500]]", "[[pay me 600]]", []),
    "its status": (DEMAND, "status: test", "status: stable", []),
    "a word list that it does not name": ("words/en.yaml", "[picture", "[snapshot, picture", [HAVE]),
    "a guard": ("guards/en.yaml", '["lol"]', '["lol", "lmao"]', ["en.guard/laughter"]),
    "a composite": ("pack.yaml", "weight: 10", "weight: 9", ["tiny/cruelty-again"]),
}


@pytest.mark.parametrize(("file", "old", "new", "tuned"), CHANGES.values(), ids=CHANGES.keys())
def test_a_revision_goes_up_when_the_work_changes(
    pack: PackFolder, file: str, old: str, new: str, tuned: list[str]
) -> None:
    before = locked(pack)
    pack.change(file, old, new)
    after = locked(pack, before)
    assert list(changes_between(before, after).tuned) == tuned
    assert {name for name, entry in after.detects.items() if entry.revision == 2} == set(tuned)
    assert locked(pack, after) == after


def test_a_rule_that_is_gone_is_retired_and_its_id_is_never_used_again(pack: PackFolder) -> None:
    before = locked(pack)
    text = (pack.path / DEMAND).read_text(encoding="utf-8")
    (pack.path / DEMAND).unlink()
    without = locked(pack, before)
    assert without.retired[PAY].since == "1.2.3"
    assert changes_between(before, without).retired == (PAY,)
    (pack.path / DEMAND).write_text(text, encoding="utf-8")
    [problem] = id_problems(read_files(pack.path), without)
    assert str(problem).startswith(f"{DEMAND}:4: pay-me: the id '{PAY}' was retired in 1.2.3; ids are never used again")
    with pytest.raises(PackError):
        locked(pack, without)


def test_a_renamed_rule_keeps_its_revision_and_its_old_id_stays_taken(pack: PackFolder) -> None:
    before = locked(pack)
    pack.change(DEMAND, "- id: pay-me", f"- id: pays\n    aliases: [{PAY}]")
    after = locked(pack, before)
    assert after.detects["en.demand/pays"] == before.detects[PAY]
    assert after.retired[PAY].now == "en.demand/pays"
    changes = changes_between(before, after)
    assert (changes.new, changes.tuned, changes.retired) == ((), (), ())
    assert changes.renamed == ((PAY, "en.demand/pays"),)


def test_the_detection_part_of_a_changelog_says_it_all(pack: PackFolder) -> None:
    before = locked(pack)
    pack.change(DEMAND, "- id: pay-me", f"- id: pays\n    aliases: [{PAY}]")
    pack.change(CAPTURE, "status: test", "status: stable")
    pack.change("guards/en.yaml", '["lol"]', '["lol", "lmao"]')
    (pack.path / "rules/en/cruelty.yaml").unlink()
    text = (pack.path / CAPTURE).read_text(encoding="utf-8").partition("rules:\n")[2]
    pack.append(CAPTURE, text.replace("i-have-your-picture", "i-kept-it"))
    assert detection_section(changes_between(before, locked(pack, before))) == (
        "### Detection\n\n"
        "- new: `en.capture/i-kept-it`\n"
        "- tuned: `en.guard/laughter`\n"
        "- renamed: `en.demand/pay-me` is now `en.demand/pays`\n"
        "- status: `en.capture/i-have-your-picture` was test and is stable\n"
        "- retired: `en.cruelty/nobody-will-miss-you`\n"
    )


def test_where_nothing_changed_the_changelog_says_so(pack: PackFolder) -> None:
    assert "Nothing changed." in detection_section(changes_between(locked(pack), locked(pack)))
