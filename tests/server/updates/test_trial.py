"""A pack serves only once it has proved itself in a process of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from handrail.updates.problems import ChannelError
from handrail.updates.trial import try_out

from .channels import Change, Maintainers, Subscriber, tiny_pack

DEMAND = "rules/en/demand.yaml"


def test_a_good_pack_passes_and_is_installed(maintainers: Maintainers, subscriber: Subscriber) -> None:
    maintainers.publish("1.2.4")
    assert subscriber.visit(prove=True).is_new
    assert subscriber.serve().version() == "tiny 1.2.4"


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            (DEMAND, "pay me 50 dollars", "pay me no dollars"),
            r"The pack fails its own tests at rules/en/demand\.yaml:\d+; it is not used\. `handrail pack test .*",
        ),
        (
            (DEMAND, "weight: 3", "weight: 3\n    colour: red"),
            r"The pack cannot be compiled at rules/en/demand\.yaml:\d+;.*",
        ),
        (("pack.yaml", "schema: 1", "schema: 99"), r"The pack cannot be compiled at pack\.yaml:\d+;.*"),
        (
            ("pack.yaml", "schema: 1", "schema: 1\nmin_engine: 99.0.0"),
            r"The pack needs Handrail 99\.0\.0, and this is \d+\.\d+\.\d+; update Handrail\.",
        ),
        (("pack.yaml", "id: tiny", "id: [tiny"), r"The pack has no pack\.yaml that can be read; it is not used\."),
    ],
    ids=["own tests fail", "unknown key", "newer form", "newer engine", "no YAML"],
)
def test_a_pack_that_is_not_good_is_one_sentence_and_the_old_one_stays(
    maintainers: Maintainers, subscriber: Subscriber, change: Change, sentence: str
) -> None:
    server = subscriber.serve()
    target = pack_target(maintainers, change)
    assert target
    with pytest.raises(ChannelError, match=rf"\A{sentence}\Z"):
        subscriber.visit(prove=True)
    assert server.version() == "tiny 1.2.3"
    assert subscriber.serve().version() == "tiny 1.2.3"
    assert subscriber.versions_on_disk() == ["1.2.3"]
    assert subscriber.leftovers() == []


def pack_target(maintainers: Maintainers, change: Change) -> str:
    """Publish a spoilt pack, past the publisher's own check of ``pack.yaml``."""
    from handrail.updates.archive import pack_up, read_folder

    files = read_folder(tiny_pack(maintainers.work / "spoilt", "1.2.4", change))
    facts = {"pack": "tiny", "version": "1.2.4", "languages": []}
    target = maintainers.folder.add_target("pack.tar.gz", pack_up(files), facts)
    with maintainers.folder.edit("targets") as targets:
        targets.targets["pack.tar.gz"] = target
    maintainers.publisher.sign(maintainers.signers)
    return target.path


@pytest.mark.parametrize(
    "pattern",
    [
        "(a+)+$",
        "send .* money",
        "send ..99 money",
        r"(?=x)send",
        r"(send)\1",
        "send ..3",
    ],
)
def test_a_pattern_that_could_run_long_is_refused(tmp_path: Path, pattern: str) -> None:
    folder = tiny_pack(tmp_path / "pack", "1.2.4")
    text = (folder / DEMAND).read_text(encoding="utf-8")
    first = text.index("patterns:\n") + len("patterns:\n")
    (folder / DEMAND).write_text(f"{text[:first]}      - '{pattern}'\n{text[first:]}", encoding="utf-8")
    with pytest.raises(ChannelError, match=r"The pack cannot be compiled at rules/en/demand\.yaml:\d+; it is not used"):
        try_out(folder)


def test_tests_that_take_too_long_are_given_up(tmp_path: Path) -> None:
    with pytest.raises(ChannelError, match="own tests took longer than 0 seconds; it is not used"):
        try_out(tiny_pack(tmp_path / "pack", "1.2.4"), seconds=0.01)
