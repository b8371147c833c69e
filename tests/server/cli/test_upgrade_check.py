"""``handrail upgrade-check``: what it tells, whom it asks, and that it changes nothing."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from handrail.config import ChannelAddress
from handrail.updates import releases
from handrail.updates.releases import Installation, Release

from ..updates.channels import Maintainers, Subscriber, serving

Run = Callable[..., Result]
FROM_INDEX = Installation("0.1.0", None, False, "pipx upgrade handrail")
FROM_FILE = Installation("0.1.0", "/home/ana/handrail.whl", False, "pipx install --force FILE")


class Index:
    """A package index that counts how often it is asked."""

    def __init__(self, release: Release) -> None:
        self.release = release
        self.asked = 0

    def __call__(self) -> Release:
        """What it offers."""
        self.asked += 1
        return self.release


@pytest.fixture
def having(monkeypatch: pytest.MonkeyPatch) -> Callable[[Installation, str | None], Index]:
    """Sets how Handrail was installed and what the index offers."""

    def have(here: Installation, offered: str | None) -> Index:
        index = Index(Release(offered, f"The package index offers Handrail {offered}." if offered else "Not known."))
        monkeypatch.setattr(releases, "installation", lambda: here)
        monkeypatch.setattr(releases, "newest_release", index)
        return index

    return have


@pytest.mark.parametrize(
    ("offered", "status", "words"),
    [
        ("0.2.0", 1, "The package index offers Handrail 0.2.0. To update: pipx upgrade handrail"),
        ("0.1.0", 0, "The package index offers Handrail 0.1.0. There is no newer one."),
        (None, 3, "Not known."),
    ],
)
def test_it_says_whether_there_is_a_newer_handrail(
    run: Run, having: Callable[..., Index], offered: str | None, status: int, words: str
) -> None:
    having(FROM_INDEX, offered)
    result = run("upgrade-check")
    assert (result.exit_code, words in result.stdout) == (status, True), result.output


def test_no_index_is_asked_for_what_came_from_a_file_unless_told(run: Run, having: Callable[..., Index]) -> None:
    index = having(FROM_FILE, "9.9.9")
    result = run("upgrade-check")
    assert (result.exit_code, index.asked) == (3, 0)
    assert "the name could be somebody else's" in result.stdout
    assert "9.9.9" not in result.stdout
    assert run("upgrade-check", "--index").exit_code == 1
    assert index.asked == 1


def test_it_says_how_old_the_pack_is_and_where_it_comes_from(run: Run, having: Callable[..., Index]) -> None:
    having(FROM_INDEX, "0.1.0")
    said = run("upgrade-check").stdout
    assert "The pattern pack in use is tiny 1.2.3, " in said
    assert "No pack channel is set (HANDRAIL_CHANNEL): you named it in HANDRAIL_PACK." in said
    assert "The pack is more than three months old, and scripts change." in said


@pytest.fixture
def maintainers(tmp_path: Path) -> Maintainers:
    """A channel with version 1.2.3 of the small pack."""
    made = Maintainers(tmp_path / "maintainers")
    made.publish("1.2.3")
    return made


def test_it_asks_the_pack_channel_and_installs_nothing(
    run: Run, having: Callable[..., Index], maintainers: Maintainers, tmp_path: Path
) -> None:
    having(FROM_INDEX, "0.1.0")
    pin = maintainers.folder.root_pin()
    assert pin is not None
    with serving(maintainers.path) as server:
        address = ChannelAddress(server.url, *pin)
        subscriber = Subscriber(tmp_path, address)
        subscriber.visit()
        with_channel = {"HANDRAIL_PACK": "", "HANDRAIL_CHANNEL": str(address)}
        same = run("upgrade-check", **with_channel)
        assert (same.exit_code, "offers tiny 1.2.3, which is installed." in same.stdout) == (0, True), same.output
        maintainers.publish("1.2.4")
        newer = run("upgrade-check", **with_channel)
        assert newer.exit_code == 1
        assert "The pack channel offers tiny 1.2.4. To install it: handrail pack install" in newer.stdout
        assert "The pattern pack in use is tiny 1.2.3, " in run("upgrade-check", **with_channel).stdout
    away = run("upgrade-check", **with_channel)
    assert away.exit_code == 3
    assert f"The pack channel {server.url} was asked in vain." in away.stdout


def test_where_a_channel_cannot_work_it_says_so(
    run: Run, having: Callable[..., Index], monkeypatch: pytest.MonkeyPatch
) -> None:
    having(FROM_INDEX, "0.1.0")
    monkeypatch.setitem(sys.modules, "fcntl", None)
    address = f"https://packs.example/core#root-1={'0' * 64}"
    result = run("upgrade-check", HANDRAIL_PACK="", HANDRAIL_CHANNEL=address)
    assert result.exit_code == 3, result.output
    assert "Signed pack channels need Linux or macOS." in result.stdout
