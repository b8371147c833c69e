"""Maintainers publish, go back, switch rules off, change keys and hand out languages; subscribers follow."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from securesystemslib.signer import CryptoSigner

from handrail.updates.problems import ChannelError
from handrail.updates.publisher import Publisher, role_lines

from .channels import Maintainers, Subscriber, accept, tiny_pack

RULE = "en.demand/pay-me"


def test_what_lacks_a_signature_waits_and_is_published_with_the_last_one(
    maintainers: Maintainers, subscriber: Subscriber
) -> None:
    maintainers.publish("1.2.4", sign=False)
    for signers, waiting in [
        (maintainers.keys["targets"][:1], {"targets": (1, 2)}),
        (maintainers.keys["snapshot"] + maintainers.keys["timestamp"], {"targets": (1, 2)}),
        (maintainers.keys["targets"][1:], {"snapshot": (0, 1)}),
    ]:
        maintainers.publisher.sign(signers)
        assert maintainers.folder.waiting() == waiting
        assert not subscriber.visit().is_new
    maintainers.publisher.sign(maintainers.keys["snapshot"] + maintainers.keys["timestamp"])
    assert maintainers.folder.waiting() == {}
    assert subscriber.visit().sentence == "tiny 1.2.4 is installed."


def test_a_key_of_nobody_signs_nothing(maintainers: Maintainers) -> None:
    maintainers.publish("1.2.4", sign=False)
    maintainers.publisher.sign([CryptoSigner.generate_ed25519() for _ in range(3)])
    assert maintainers.folder.waiting() == {"targets": (0, 2)}


@pytest.mark.parametrize("version", ["1.2.3", "1.2.2", "0.9.9"])
def test_a_version_that_is_not_higher_is_not_published(maintainers: Maintainers, version: str) -> None:
    with pytest.raises(ChannelError, match=rf"Version {version} is not higher than the published 1\.2\.3"):
        maintainers.publish(version)


def test_a_pack_that_does_not_prove_itself_is_not_published(maintainers: Maintainers, tmp_path: Path) -> None:
    folder = tiny_pack(tmp_path / "bad", "1.2.4", ("rules/en/demand.yaml", "pay me 50 dollars", "pay me no dollars"))
    with pytest.raises(ChannelError, match=r"fails its own tests at rules/en/demand\.yaml"):
        Publisher(maintainers.folder).publish(folder)
    assert maintainers.folder.staged("targets") is None


def test_going_back_publishes_old_content_under_a_higher_number(
    maintainers: Maintainers, subscriber: Subscriber
) -> None:
    maintainers.publish("1.2.4", ("pack.yaml", "title: Tiny pack", "title: Spoilt pack"))
    subscriber.visit()
    assert maintainers.publisher.roll_back("1.2.3", "1.2.5") == "tiny 1.2.5"
    maintainers.publisher.sign(maintainers.signers)
    assert subscriber.visit().sentence == "tiny 1.2.5 is installed."
    current = subscriber.installed.pointer().current
    assert current is not None
    text = (subscriber.installed.folder_of(current) / "pack.yaml").read_text(encoding="utf-8")
    assert "title: Tiny pack" in text
    assert "version: 1.2.5" in text


@pytest.mark.parametrize(
    ("version", "new_version", "sentence"),
    [
        ("0.0.1", "1.2.5", r"Version 0\.0\.1 was never published here; published were: 1\.2\.4, 1\.2\.3"),
        ("1.2.3", "1.2.4", r"Version 1\.2\.4 is not higher than the published 1\.2\.4"),
    ],
)
def test_going_back_needs_an_old_version_and_a_new_number(
    maintainers: Maintainers, version: str, new_version: str, sentence: str
) -> None:
    maintainers.publish("1.2.4")
    with pytest.raises(ChannelError, match=sentence):
        maintainers.publisher.roll_back(version, new_version)


def test_a_rule_that_is_switched_off_is_off_after_one_visit_and_on_after_another(
    maintainers: Maintainers, subscriber: Subscriber
) -> None:
    server = subscriber.serve()
    before = server.packs()["packs"]
    for rules in ({RULE: "fires on receipts", "en.threat/not-here": ""}, {}):
        maintainers.publisher.disable(rules)
        maintainers.publisher.sign(maintainers.signers)
        subscriber.visit()
        [now] = server.packs()["packs"]
        assert now["disabled"] == [rule for rule in rules if rule == RULE]
        assert now["rules"] == before[0]["rules"] - len(now["disabled"])
        assert ("One rule is switched off" in server.app.test_client().get("/").text) is bool(rules)


def test_a_rule_is_switched_off_even_where_the_new_pack_is_refused(
    maintainers: Maintainers, subscriber: Subscriber
) -> None:
    server = subscriber.serve()
    maintainers.publish("1.2.4", ("rules/en/demand.yaml", "pay me 50 dollars", "pay me no dollars"))
    maintainers.publisher.disable({RULE: "fires on receipts"})
    maintainers.publisher.sign(maintainers.signers)
    with pytest.raises(ChannelError, match="fails its own tests"):
        subscriber.visit(prove=True)
    [pack] = server.packs()["packs"]
    assert (pack["version"], pack["disabled"]) == ("1.2.3", [RULE])


@pytest.mark.parametrize("role", ["root", "targets", "snapshot", "timestamp"])
def test_keys_change_and_subscribers_follow(maintainers: Maintainers, subscriber: Subscriber, role: str) -> None:
    old, new = maintainers.keys[role][0], CryptoSigner.generate_ed25519()
    maintainers.publisher.rotate(role, [new.public_key], [old.public_key.keyid], None)
    maintainers.publisher.sign([*maintainers.signers, new])
    assert maintainers.folder.waiting() == {}
    maintainers.keys[role][0] = new
    maintainers.publish("1.2.4")
    assert subscriber.visit().sentence == "tiny 1.2.4 is installed."


def test_a_key_that_was_removed_signs_no_more(maintainers: Maintainers, subscriber: Subscriber) -> None:
    old, new = maintainers.keys["targets"][0], CryptoSigner.generate_ed25519()
    maintainers.publisher.rotate("targets", [new.public_key], [old.public_key.keyid[:16]], None)
    maintainers.publisher.sign([*maintainers.signers, new])
    maintainers.publish("1.2.4", sign=False)
    maintainers.publisher.sign(maintainers.signers)
    assert maintainers.folder.waiting()["targets"] == (1, 2)
    assert not subscriber.visit().is_new


def test_a_new_root_needs_the_keys_of_the_old_one(maintainers: Maintainers) -> None:
    new = [CryptoSigner.generate_ed25519() for _ in range(3)]
    old = [signer.public_key.keyid for signer in maintainers.keys["root"]]
    maintainers.publisher.rotate("root", [signer.public_key for signer in new], old, 2)
    maintainers.publisher.sign(new)
    assert maintainers.folder.waiting()["root"] == (0, 2)
    maintainers.publisher.sign(maintainers.keys["root"][:2])
    assert maintainers.folder.waiting() == {}


def test_a_newcomer_may_pin_the_newest_root(tmp_path: Path, maintainers: Maintainers, subscriber: Subscriber) -> None:
    from handrail.config import ChannelAddress

    new = CryptoSigner.generate_ed25519()
    maintainers.publisher.rotate("root", [new.public_key], [], None)
    maintainers.publisher.sign(maintainers.signers)
    pin = maintainers.folder.root_pin()
    assert pin is not None
    assert pin[0] == 2
    newcomer = Subscriber(tmp_path / "newcomer", ChannelAddress(subscriber.address.url, *pin))
    assert newcomer.visit().is_new


@pytest.mark.parametrize(
    ("role", "remove", "threshold", "sentence"),
    [
        ("targets", [], 3, "has 2 keys and cannot need 3 signatures"),
        ("targets", [], 0, None),
        ("timestamp", ["zz"], None, "has no one key that begins with 'zz'"),
        ("de", [], None, "There is no role 'de'"),
    ],
)
def test_keys_that_make_no_sense_are_refused(
    maintainers: Maintainers, role: str, remove: list[str], threshold: int | None, sentence: str | None
) -> None:
    if sentence is None:
        maintainers.publisher.rotate(role, [], remove, threshold)  # zero means: as it was
        assert maintainers.folder.latest("root").signed.roles[role].threshold == 2
        return
    with pytest.raises(ChannelError, match=sentence):
        maintainers.publisher.rotate(role, [], remove, threshold)


class Team:
    """Those who sign German."""

    def __init__(self, maintainers: Maintainers) -> None:
        """Get the language handed out, and publish its first version."""
        self.maintainers = maintainers
        self.key = CryptoSigner.generate_ed25519()
        maintainers.publisher.delegate("de", [self.key.public_key], 1)
        maintainers.publisher.sign(maintainers.signers)
        self.publish("send me {amount}")

    def publish(self, pattern: str, language: str = "de") -> None:
        """Publish a German rule, and let the machine renew snapshot and timestamp."""
        folder = tiny_pack(self.maintainers.work / "german", "1.2.3")
        text = (folder / "rules/en/demand.yaml").read_text(encoding="utf-8")
        (folder / "rules/de").mkdir(parents=True, exist_ok=True)
        german = text.replace("language: en", f"language: {language}").replace("pay|send me {amount}", pattern)
        (folder / "rules/de/demand.yaml").write_text(german, encoding="utf-8")
        self.maintainers.publisher.publish_language("de", folder)
        self.maintainers.publisher.sign([self.key, *self.machine])

    @property
    def machine(self) -> list[CryptoSigner]:
        """The keys that renew without people."""
        return self.maintainers.keys["snapshot"] + self.maintainers.keys["timestamp"]


def test_a_language_team_signs_its_own_part_without_the_others(
    maintainers: Maintainers, subscriber: Subscriber
) -> None:
    team = Team(maintainers)
    maintainers.publish("1.2.4")
    subscriber.visit()
    server = subscriber.serve()
    [pack] = server.packs()["packs"]
    assert (pack["languages"], pack["parts"]) == (["de", "en"], {"de": 1})
    team.publish("give me {amount}")
    assert subscriber.visit().is_new
    [pack] = server.packs()["packs"]
    assert (pack["version"], pack["parts"]) == ("1.2.4", {"de": 2})


def test_a_language_team_can_sign_nothing_else(maintainers: Maintainers, subscriber: Subscriber) -> None:
    team = Team(maintainers)
    maintainers.publish("1.2.4", sign=False)
    maintainers.publisher.sign([team.key])
    assert maintainers.folder.waiting()["targets"] == (0, 2)
    # What the team lists beyond its own file is not believed: its role is asked for that file alone.
    with maintainers.folder.edit("de") as part:
        part.targets["pack.tar.gz"] = maintainers.folder.add_target("pack.tar.gz", b"x", {"version": "9.9.9"})
    maintainers.publisher.sign([team.key, *team.machine])
    assert not subscriber.visit().is_new
    assert subscriber.serve().version() == "tiny 1.2.3"


@pytest.mark.parametrize("path", ["rules/en/demand.yaml", "pack.yaml", "help/gb.yaml"])
def test_a_language_part_with_files_of_others_is_refused(
    maintainers: Maintainers, subscriber: Subscriber, path: str
) -> None:
    from handrail.updates.archive import pack_up

    team = Team(maintainers)
    maintainers.publish("1.2.4")
    subscriber.visit()
    name = "languages/de.tar.gz"
    with maintainers.folder.edit("de") as part:
        part.targets[name] = maintainers.folder.add_target(name, pack_up({path: b"id: x\n"}), {"version": 9})
    maintainers.publisher.sign([team.key, *team.machine])
    with pytest.raises(ChannelError, match=rf"part 'de' holds '{path}', which is not its own; not used"):
        subscriber.visit()
    assert subscriber.serve().version() == "tiny 1.2.4"


def test_a_language_part_that_speaks_another_language_is_refused(
    maintainers: Maintainers, subscriber: Subscriber
) -> None:
    team = Team(maintainers)
    maintainers.publish("1.2.4")
    subscriber.visit()
    team.publish("give me {amount}", language="fr")
    with pytest.raises(ChannelError, match=r"fails its own tests at rules/de/demand\.yaml:0"):
        subscriber.visit(prove=True)
    assert subscriber.serve().version() == "tiny 1.2.4"


def test_a_pack_is_not_published_before_its_languages(maintainers: Maintainers) -> None:
    key = CryptoSigner.generate_ed25519()
    maintainers.publisher.delegate("de", [key.public_key], 1)
    with pytest.raises(ChannelError, match="'de' is not published yet; its team does that first"):
        maintainers.publish("1.2.4")


@pytest.mark.parametrize("name", ["german", "targets", "../de", "DE"])
def test_only_languages_and_the_switch_are_handed_out(maintainers: Maintainers, name: str) -> None:
    with pytest.raises(ChannelError, match="is neither a language tag"):
        maintainers.publisher.delegate(name, [CryptoSigner.generate_ed25519().public_key], 1)


def test_the_switch_can_be_handed_to_those_on_call(maintainers: Maintainers, subscriber: Subscriber) -> None:
    maintainers.publisher.disable({"en.capture/other": "kept"})
    key = CryptoSigner.generate_ed25519()
    maintainers.publisher.delegate("disabled", [key.public_key], 1)
    maintainers.publisher.sign([*maintainers.signers, key])
    maintainers.publisher.disable(maintainers.publisher.disabled() | {RULE: "fires on receipts"})
    maintainers.publisher.sign([key, *maintainers.keys["snapshot"], *maintainers.keys["timestamp"]])
    assert maintainers.folder.waiting() == {}
    subscriber.visit()
    [pack] = subscriber.serve().packs()["packs"]
    assert pack["disabled"] == [RULE]
    assert maintainers.publisher.disabled().keys() == {RULE, "en.capture/other"}


@pytest.mark.parametrize("name", ["disabled", "de"])
def test_handing_out_a_part_leaves_the_channel_readable_until_those_who_got_it_sign(
    maintainers: Maintainers, subscriber: Subscriber, name: str
) -> None:
    key = CryptoSigner.generate_ed25519()
    maintainers.publisher.delegate(name, [key.public_key], 1)
    maintainers.publisher.sign(maintainers.signers)
    assert maintainers.folder.waiting()[name] == (0, 1)
    assert not subscriber.visit().is_new
    maintainers.publisher.sign([key, *maintainers.keys["snapshot"], *maintainers.keys["timestamp"]])
    assert maintainers.folder.waiting() == {}
    assert not subscriber.visit().is_new
    targets = maintainers.folder.published("targets")
    assert targets is not None
    assert list(targets.signed.delegations.roles) == [name]


def test_a_part_can_be_handed_out_by_one_signer_after_the_other(maintainers: Maintainers) -> None:
    key = CryptoSigner.generate_ed25519()
    maintainers.publisher.delegate("de", [key.public_key], 1)
    first, second = maintainers.keys["targets"]
    maintainers.publisher.sign([first])
    assert maintainers.folder.waiting() == {"targets": (1, 2), "de": (0, 1)}
    maintainers.publisher.sign([key])
    maintainers.publisher.sign([second, *maintainers.keys["snapshot"], *maintainers.keys["timestamp"]])
    assert maintainers.folder.waiting() == {}


def test_the_timestamp_is_renewed_once_half_of_its_time_is_over(maintainers: Maintainers) -> None:
    machine = maintainers.keys["snapshot"] + maintainers.keys["timestamp"]

    def version() -> int:
        number: int = maintainers.folder.latest("timestamp").signed.version
        return number

    first = version()
    maintainers.publisher.sign(machine)
    assert version() == first
    maintainers.now = lambda: datetime.now(UTC) + timedelta(days=8)
    maintainers.publisher.sign(machine)
    assert version() == first + 1


def test_a_channel_is_begun_once(maintainers: Maintainers) -> None:
    with pytest.raises(ChannelError, match="holds a channel already"):
        Publisher(maintainers.folder, accept).begin({}, {})


def test_a_channel_says_who_may_sign_what(maintainers: Maintainers) -> None:
    maintainers.publish("1.2.4", sign=False)
    lines = list(role_lines(maintainers.folder))
    assert lines[0].startswith("root: version 1, until 20")
    assert "2 of 3 keys" in lines[0]
    assert lines[-1] == "targets: a new version waits for signatures, 0 of 2"
