"""Whatever the channel does, or somebody on the way to it: one clear sentence, and the old pack stays in use."""

from __future__ import annotations

import gzip
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from tuf.api.metadata import MetaFile, Snapshot, Timestamp

from handrail.updates.problems import ChannelError, StaleError

from .channels import ChannelServer, Maintainers, Subscriber, answer

TIMESTAMP = "/metadata/timestamp.json"
SQUEEZED = gzip.compress(b"\0" * 400_000)
Attack = Callable[[Maintainers, ChannelServer], None]


def tampered_target(maintainers: Maintainers, channel: ChannelServer) -> None:
    def flip(request: BaseHTTPRequestHandler, body: bytes) -> None:
        answer(request, body[:-20] + bytes([body[-20] ^ 1]) + body[-19:])

    channel.answers[maintainers.newest_target()] = flip


def wrong_key(maintainers: Maintainers, channel: ChannelServer) -> None:
    stranger = Maintainers(maintainers.work / "stranger")
    for version in ("1.2.3", "6.6.6", "7.7.7"):
        stranger.publish(version)
    channel.folder = stranger.path


def stranger_as_next_root(maintainers: Maintainers, channel: ChannelServer) -> None:
    stranger = Maintainers(maintainers.work / "stranger")
    stranger.publish("6.6.6")
    stranger.publisher.rotate("root", [stranger.keys["snapshot"][0].public_key], [], None)
    stranger.publisher.sign(stranger.signers)
    channel.folder = stranger.path


def threshold_not_met(maintainers: Maintainers, _channel: ChannelServer) -> None:
    maintainers.publish("1.2.5", sign=False)
    maintainers.publisher.sign(maintainers.keys["targets"][:1])
    assert maintainers.folder.waiting()["targets"] == (1, 2)
    # The machine with the snapshot and timestamp keys is in other hands, and passes off what one key has signed.
    staged = maintainers.path / "staged" / "targets.json"
    staged.rename(maintainers.path / "metadata" / f"{maintainers.folder.latest('targets').signed.version}.targets.json")
    maintainers.publisher.sign([*maintainers.keys["snapshot"], *maintainers.keys["timestamp"]])


def frozen(maintainers: Maintainers, _channel: ChannelServer) -> None:
    maintainers.now = lambda: datetime.now(UTC) - timedelta(days=30)
    with maintainers.folder.edit("timestamp", Timestamp):
        pass
    maintainers.publisher.sign(maintainers.keys["timestamp"])


def older_targets_in_a_newer_snapshot(maintainers: Maintainers, _channel: ChannelServer) -> None:
    with maintainers.folder.edit("snapshot", Snapshot) as snapshot:
        snapshot.meta["targets.json"] = MetaFile(1)
    staged = maintainers.folder.staged("snapshot")
    assert staged is not None
    staged.sign(maintainers.keys["snapshot"][0])
    (maintainers.path / "staged" / "snapshot.json").unlink()
    staged.to_file(str(maintainers.path / "metadata" / f"{staged.signed.version}.snapshot.json"))
    maintainers.publisher.sign(maintainers.keys["timestamp"])


def targets_of_another_day(maintainers: Maintainers, channel: ChannelServer) -> None:
    newest = maintainers.folder.latest("targets").signed.version
    old = (maintainers.path / "metadata" / f"{newest - 1}.targets.json").read_bytes()
    channel.answers[f"/metadata/{newest}.targets.json"] = lambda request, _: answer(request, old)


def snapshot_of_another_day(maintainers: Maintainers, channel: ChannelServer) -> None:
    newest = maintainers.folder.latest("snapshot").signed.version
    old = (maintainers.path / "metadata" / f"{newest - 1}.snapshot.json").read_bytes()
    channel.answers[f"/metadata/{newest}.snapshot.json"] = lambda request, _: answer(request, old)


def endless(channel: ChannelServer, path: str) -> None:
    def pour(request: BaseHTTPRequestHandler, _body: bytes) -> None:
        request.send_response(200)
        request.end_headers()
        while not channel.is_over.is_set():
            request.wfile.write(b"\0" * 65_536)

    channel.answers[path] = pour


def slow(channel: ChannelServer, path: str, *, from_byte: int) -> None:
    """Drop by drop: never silent, never done. ``from_byte`` -1 begins with the head of the answer."""

    def drip(request: BaseHTTPRequestHandler, body: bytes) -> None:
        if from_byte < 0:
            body = b"HTTP/1.0 200 OK\r\n" + b"X-Patience: 1\r\n" * 90
        else:
            request.send_response(200)
            request.send_header("Content-Length", str(len(body)))
            request.end_headers()
        for byte in body:
            request.wfile.write(bytes([byte]))
            request.wfile.flush()
            if channel.is_over.wait(0.05):
                return

    channel.answers[path] = drip


def silent(channel: ChannelServer, path: str) -> None:
    channel.answers[path] = lambda _request, _body: wait_for_the_end(channel)


def wait_for_the_end(channel: ChannelServer) -> None:
    channel.is_over.wait(60)


def broken_off(request: BaseHTTPRequestHandler, body: bytes) -> None:
    request.send_response(200)
    request.send_header("Content-Length", str(len(body)))
    request.end_headers()
    request.wfile.write(body[: len(body) // 2])


def shortened(request: BaseHTTPRequestHandler, body: bytes) -> None:
    answer(request, body[: len(body) // 2])


def squeezed(request: BaseHTTPRequestHandler, _body: bytes) -> None:
    answer(request, SQUEEZED, Content_Encoding="gzip")


def at_target(act: Callable[[BaseHTTPRequestHandler, bytes], None]) -> Attack:
    return lambda maintainers, channel: channel.answers.update({maintainers.newest_target(): act})


def at_timestamp(act: Callable[[BaseHTTPRequestHandler, bytes], None]) -> Attack:
    return lambda _maintainers, channel: channel.answers.update({TIMESTAMP: act})


NOT_SIGNED_SO = r"A file of the channel is not the one that was signed; the installed pack stays in use\."
TOO_FEW_KEYS = r"What the channel shows is not signed by enough of its keys; the installed pack stays in use\."
OLDER = r"The channel shows files that are older .* or do not belong together; the installed pack stays in use\."
TOO_MUCH = r"The channel sends more than it may; the installed pack stays in use\."
BROKE_OFF = r"The channel cannot be reached, or broke off; the installed pack stays in use\."
TOO_SLOW = r"The channel did not answer in time; the installed pack stays in use\."
STATUS = r"The channel answers with status {}; the installed pack stays in use\."
ATTACKS: dict[str, tuple[Attack, str]] = {
    "tampered target": (tampered_target, NOT_SIGNED_SO),
    "wrong key": (wrong_key, TOO_FEW_KEYS),
    "stranger's next root": (stranger_as_next_root, TOO_FEW_KEYS),
    "threshold not met": (threshold_not_met, TOO_FEW_KEYS),
    "mix and match: targets": (targets_of_another_day, NOT_SIGNED_SO),
    "mix and match: snapshot": (snapshot_of_another_day, NOT_SIGNED_SO),
    "endless target": (lambda maintainers, channel: endless(channel, maintainers.newest_target()), TOO_MUCH),
    "endless timestamp": (lambda _, channel: endless(channel, TIMESTAMP), TOO_MUCH),
    "compressed to look small": (at_target(squeezed), NOT_SIGNED_SO),
    "truncated download": (at_target(broken_off), BROKE_OFF),
    "shorter download": (at_target(shortened), NOT_SIGNED_SO),
    "truncated timestamp": (at_timestamp(broken_off), BROKE_OFF),
    "slow target": (lambda maintainers, channel: slow(channel, maintainers.newest_target(), from_byte=0), TOO_SLOW),
    "slow head": (lambda _, channel: slow(channel, TIMESTAMP, from_byte=-1), TOO_SLOW),
    "silence": (lambda _, channel: silent(channel, TIMESTAMP), TOO_SLOW),
    "hangs up": (at_timestamp(lambda request, _: None), BROKE_OFF),
    "gone": (at_target(lambda request, _: answer(request, b"", 404)), STATUS.format(404)),
    "broken": (at_timestamp(lambda request, _: answer(request, b"", 500)), STATUS.format(500)),
    "leads elsewhere": (
        at_timestamp(lambda request, _: answer(request, b"", 302, Location="http://127.0.0.1:1/")),
        STATUS.format(302),
    ),
    "no metadata at all": (
        at_timestamp(lambda request, _: answer(request, b"<html>")),
        r"What the channel shows cannot be read or does not fit together; the installed pack stays in use\.",
    ),
    "frozen": (frozen, r"What the channel shows has expired: .*; the installed pack stays in use\."),
}


@pytest.mark.parametrize(("attack", "sentence"), ATTACKS.values(), ids=ATTACKS.keys())
def test_an_attack_is_one_sentence_and_the_old_pack_stays(
    maintainers: Maintainers, channel: ChannelServer, subscriber: Subscriber, attack: Attack, sentence: str
) -> None:
    server = subscriber.serve()
    maintainers.publish("1.2.4")
    attack(maintainers, channel)
    with pytest.raises(ChannelError, match=rf"\A(?:{sentence})\Z") as refused:
        subscriber.visit(seconds=1.5 if sentence == TOO_SLOW else 30)
    assert server.version() == "tiny 1.2.3"
    assert subscriber.serve().version() == "tiny 1.2.3"
    told = server.health()["channel"]
    assert isinstance(told, dict)
    assert (told["status"], told["detail"]) == ("fresh", str(refused.value))
    assert subscriber.leftovers() == []


def test_the_attacks_are_what_stands_in_the_way(maintainers: Maintainers, subscriber: Subscriber) -> None:
    server = subscriber.serve()
    maintainers.publish("1.2.4")
    assert subscriber.visit(seconds=5).sentence == "tiny 1.2.4 is installed."
    assert server.version() == "tiny 1.2.4"


def yesterday(maintainers: Maintainers, channel: ChannelServer) -> None:
    channel.folder = maintainers.work / "yesterday"


@pytest.mark.parametrize("attack", [yesterday, older_targets_in_a_newer_snapshot])
def test_once_seen_older_files_are_not_believed_whoever_signs_them(
    maintainers: Maintainers, channel: ChannelServer, subscriber: Subscriber, attack: Attack
) -> None:
    shutil.copytree(maintainers.path, maintainers.work / "yesterday")
    maintainers.publish("1.2.4")
    subscriber.visit()
    attack(maintainers, channel)
    with pytest.raises(ChannelError, match=OLDER):
        subscriber.visit()
    assert subscriber.serve().version() == "tiny 1.2.4"


def test_a_frozen_channel_is_called_stale_and_goes_on(maintainers: Maintainers, subscriber: Subscriber) -> None:
    server = subscriber.serve()
    visits = subscriber.installed.visits()
    assert visits.good_at is not None
    frozen_at = visits.good_at
    frozen(maintainers, ChannelServer(Path()))
    with pytest.raises(StaleError):
        subscriber.visit(clock=lambda: frozen_at + 60)
    told = server.watch.channel(frozen_at + 4 * 86_400)
    assert told is not None
    assert told.status == "stale"
    assert "expired" in (told.detail or "")
    assert server.version() == "tiny 1.2.3"


def test_a_root_of_trust_that_is_not_the_pinned_one_is_never_used(
    tmp_path: Path, maintainers: Maintainers, channel: ChannelServer, subscriber: Subscriber
) -> None:
    from handrail.config import ChannelAddress

    newcomer = Subscriber(tmp_path / "newcomer", ChannelAddress(channel.url, 1, "0" * 64))
    with pytest.raises(ChannelError, match="root of trust is not the one in HANDRAIL_CHANNEL"):
        newcomer.visit()
    assert newcomer.versions_on_disk() == []
    assert "/metadata/timestamp.json" not in channel.asked[-1:]


def test_versions_never_go_back_even_with_good_signatures(maintainers: Maintainers, subscriber: Subscriber) -> None:
    target = maintainers.folder.latest("targets").signed.targets["pack.tar.gz"]
    content = maintainers.folder.content_of(target)
    with maintainers.folder.edit("targets") as targets:
        facts = {"pack": "tiny", "version": "1.2.2", "languages": []}
        targets.targets["pack.tar.gz"] = maintainers.folder.add_target("pack.tar.gz", content + b"\0", facts)
    maintainers.publisher.sign(maintainers.signers)
    with pytest.raises(ChannelError, match=r"offers version 1\.2\.2, and 1\.2\.3 is installed; packs only move"):
        subscriber.visit()
    assert subscriber.serve().version() == "tiny 1.2.3"


def test_another_pack_does_not_slip_in(maintainers: Maintainers, subscriber: Subscriber) -> None:
    maintainers.publish("1.2.4", ("pack.yaml", "id: tiny", "id: other"))
    with pytest.raises(ChannelError, match="offers the pack 'other' where it offered 'tiny' before"):
        subscriber.visit()
    assert subscriber.serve().version() == "tiny 1.2.3"
