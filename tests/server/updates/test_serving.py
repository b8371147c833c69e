"""Which pack a server uses: never an older one than Handrail itself brings, and never a rule that is switched off."""

from __future__ import annotations

from pathlib import Path

from handrail.config import ChannelAddress
from handrail.packs import load_pack
from handrail.updates.serving import is_older_than_embedded, without_rules

from .channels import TINY, Maintainers, Subscriber, serving


def test_a_channel_that_is_behind_this_handrail_is_not_used(tmp_path: Path) -> None:
    maintainers = Maintainers(tmp_path / "maintainers")
    maintainers.publish("0.0.1", ("pack.yaml", "id: tiny", "id: core"))
    pin = maintainers.folder.root_pin()
    assert pin is not None
    with serving(maintainers.path) as channel:
        subscriber = Subscriber(tmp_path / "subscriber", ChannelAddress(channel.url, *pin))
        outcome = subscriber.visit()
    assert outcome.sentence == "The channel offers core 0.0.1; this Handrail brings a newer one, which stays in use."
    assert subscriber.versions_on_disk() == []


def test_only_a_newer_version_of_the_same_pack_takes_precedence() -> None:
    assert is_older_than_embedded("core", (0, 0, 1))
    assert not is_older_than_embedded("core", (999, 0, 0))
    assert not is_older_than_embedded("tiny", (0, 0, 1))


def test_a_rule_that_is_switched_off_is_gone_and_the_others_stay() -> None:
    pack = load_pack(TINY)
    ids = [rule.id for rule in pack.rules]
    assert [rule.id for rule in without_rules(pack, [ids[0], "en.threat/not-here"]).rules] == ids[1:]
    assert without_rules(pack, []) is pack
