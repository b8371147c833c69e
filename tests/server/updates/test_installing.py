"""A new pack counts whole or not at all: with a full disk, after a kill at any step, beside another process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from handrail.updates.problems import BusyError, ChannelError

from .channels import ChannelServer, Maintainers, Subscriber
from .faults import at_each_step, disk_full_from

ROOT = Path(__file__).parents[2]


def test_a_newer_pack_is_installed_and_served_without_a_restart(
    maintainers: Maintainers, subscriber: Subscriber
) -> None:
    server = subscriber.serve()
    maintainers.publish("1.2.4")
    assert server.version() == "tiny 1.2.3"
    assert subscriber.visit().sentence == "tiny 1.2.4 is installed."
    assert server.version() == "tiny 1.2.4"
    assert subscriber.serve().version() == "tiny 1.2.4"


def test_the_last_two_packs_are_kept(maintainers: Maintainers, subscriber: Subscriber) -> None:
    for version in ("1.2.4", "1.2.5", "1.3.0"):
        maintainers.publish(version)
        subscriber.visit()
    assert subscriber.versions_on_disk() == ["1.2.5", "1.3.0"]
    pointer = subscriber.installed.pointer()
    assert [pack.version for pack in (pointer.current, pointer.previous) if pack] == ["1.3.0", "1.2.5"]


def test_what_is_installed_already_is_not_fetched_again(channel: ChannelServer, subscriber: Subscriber) -> None:
    channel.asked.clear()
    outcome = subscriber.visit()
    assert (outcome.is_new, outcome.sentence) == (False, "tiny 1.2.3 is installed and is the newest.")
    assert channel.asked == ["/metadata/2.root.json", "/metadata/timestamp.json"]


def test_a_visit_that_was_a_moment_ago_is_enough(channel: ChannelServer, subscriber: Subscriber) -> None:
    channel.asked.clear()
    assert "asked a moment ago" in subscriber.visit(min_age=3600).sentence
    assert channel.asked == []


def test_only_one_process_installs_at_a_time(maintainers: Maintainers, subscriber: Subscriber) -> None:
    maintainers.publish("1.2.4")
    with subscriber.installed.locked(), pytest.raises(BusyError, match="Another process is asking the channel"):
        subscriber.visit()
    assert subscriber.visit().is_new


def test_a_full_disk_at_any_step_is_one_sentence_and_the_old_pack_stays(
    maintainers: Maintainers, subscriber: Subscriber
) -> None:
    server = subscriber.serve()
    maintainers.publish("1.2.4")
    refused = 0
    for number in range(1000):
        try:
            with at_each_step(disk_full_from(number)):
                subscriber.visit()
        except ChannelError as error:
            assert "(no space left on device); the installed pack stays in use." in str(error)
            refused += 1
            if subscriber.serve().version() == "tiny 1.2.4":
                # Only what is remembered of the visit was not written: the pack counts by then.
                assert subscriber.installed.pointer().current is not None
                break
        else:
            break
        assert server.version() == "tiny 1.2.3"
        assert subscriber.serve().version() == "tiny 1.2.3"
        assert subscriber.leftovers() == []
    assert refused > 20
    subscriber.visit()
    assert server.version() == "tiny 1.2.4"


@pytest.mark.slow
def test_a_kill_at_any_step_leaves_the_old_pack_or_the_new_one_whole(
    maintainers: Maintainers, subscriber: Subscriber
) -> None:
    maintainers.publish("1.2.4")
    # A pack of more than two was there before, so that sweeping up is among the steps.
    subscriber.visit()
    maintainers.publish("1.2.5")
    done = subprocess.run(
        [sys.executable, "-m", f"{__package__}.faults", str(subscriber.data_dir), str(subscriber.address)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    deaths = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(deaths) > 30
    assert [death["status"] for death in deaths] == [9] * (len(deaths) - 1) + [0]
    served = [death["then"] for death in deaths]
    assert served == sorted(served)
    assert set(served) == {"1.2.4", "1.2.5"}
    assert {death["after"] for death in deaths} == {"1.2.5"}
    assert [death["left"] for death in deaths] == [[]] * len(deaths)
    assert {death["kept"] for death in deaths} == {2}


@pytest.mark.parametrize("damage", ["", "{", '{"form": 2}', '{"form": 1, "current": {"x": 1}}', "\ufffd" * 9])
def test_a_damaged_pointer_is_no_pointer_and_the_next_visit_mends_it(subscriber: Subscriber, damage: str) -> None:
    pointer = subscriber.installed.folder / "current.json"
    pointer.write_text(damage, encoding="utf-8")
    assert subscriber.installed.pointer().current is None
    subscriber.visit()
    assert subscriber.serve().version() == "tiny 1.2.3"


def test_a_pack_that_was_damaged_on_disk_gives_way_to_the_one_before(
    maintainers: Maintainers, subscriber: Subscriber
) -> None:
    maintainers.publish("1.2.4")
    subscriber.visit()
    current = subscriber.installed.pointer().current
    assert current is not None
    (subscriber.installed.folder_of(current) / "pack.yaml").write_text("id: [", encoding="utf-8")
    server = subscriber.serve()
    assert server.version() == "tiny 1.2.3"
    told = server.health()["channel"]
    assert isinstance(told, dict)
    assert "tiny 1.2.4 cannot be loaded; an older one is used" in told["detail"]


def test_another_address_is_another_channel(tmp_path: Path, subscriber: Subscriber) -> None:
    from handrail.config import ChannelAddress

    other = ChannelAddress(subscriber.address.url, 2, "0" * 64)
    assert Subscriber(subscriber.data_dir, other).versions_on_disk() == []
