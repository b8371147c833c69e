"""The commands of a signed channel, as maintainers and operators type them."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from ..updates.channels import serving, tiny_pack

Run = Callable[..., Result]
NAMES = ("root1", "root2", "targets1", "targets2", "machine")


@pytest.fixture
def keys(run: Run, tmp_path: Path) -> Path:
    """A folder with a key for everybody."""
    folder = tmp_path / "keys"
    for name in NAMES:
        assert run("pack", "keys", "new", name, "--folder", str(folder), "--no-passphrase").exit_code == 0
    return folder


def public(keys: Path, *names: str) -> list[str]:
    """Options that name public keys: ``role=key``."""
    return [part for name in names for part in (f"--{name.split('=')[0]}", f"{keys}/{name.split('=')[1]}.pub")]


def private(keys: Path, *names: str) -> list[str]:
    """Options that sign."""
    return [part for name in names for part in ("--key", f"{keys}/{name}.pem")]


@pytest.fixture
def channel(run: Run, tmp_path: Path, keys: Path) -> Path:
    """A channel that was begun by all together."""
    folder = tmp_path / "channel"
    roles = ["root=root1", "root=root2", "targets=targets1", "targets=targets2"]
    roles += ["snapshot=machine", "timestamp=machine"]
    done = run("pack", "keys", "init", str(folder), *public(keys, *roles), *private(keys, *NAMES))
    assert done.exit_code == 0, done.output
    return folder


def test_a_private_key_is_for_its_owner_alone_and_is_never_overwritten(run: Run, keys: Path) -> None:
    assert (keys / "root1.pem").stat().st_mode & 0o077 == 0
    before = (keys / "root1.pem").read_bytes()
    again = run("pack", "keys", "new", "root1", "--folder", str(keys), "--no-passphrase")
    assert "exists; choose another name" in str(again.exception)
    assert (keys / "root1.pem").read_bytes() == before


def test_a_key_with_a_passphrase_asks_for_it(run: Run, tmp_path: Path, channel: Path) -> None:
    run("pack", "keys", "new", "mine", "--folder", str(tmp_path), input="open sesame\nopen sesame\n")
    assert b"ENCRYPTED" in (tmp_path / "mine.pem").read_bytes()
    sign = ("pack", "sign", str(channel), "--key", str(tmp_path / "mine.pem"))
    assert run(*sign, input="open sesame\n").exit_code == 0
    wrong = run(*sign, input="open barley\n")
    assert "That is not the passphrase of" in str(wrong.exception)


def test_from_keys_to_an_installed_pack(
    run: Run, tmp_path: Path, keys: Path, channel: Path, environment: dict[str, str]
) -> None:
    first = run("pack", "publish", str(channel), str(environment["HANDRAIL_PACK"]), *private(keys, "targets1"))
    assert "tiny 1.2.3 passes its own tests." in first.stdout
    assert "targets: has 1 of 2 signatures" in first.stdout
    assert "Everything is signed" in run("pack", "sign", str(channel), *private(keys, "targets2", "machine")).stdout
    newer = tiny_pack(tmp_path / "newer", "1.2.4")
    run("pack", "publish", str(channel), str(newer), *private(keys, *NAMES))
    run("pack", "disable", str(channel), "en.demand/pay-me", "--why", "fires on receipts", *private(keys, *NAMES))
    back = run("pack", "rollback", str(channel), "1.2.3", "--as", "1.2.5", *private(keys, *NAMES))
    assert "tiny 1.2.5 has the content of 1.2.3" in back.stdout
    assert "en.demand/pay-me: fires on receipts" in run("pack", "disable", str(channel)).stdout
    shown = run("pack", "keys", "show", str(channel)).stdout
    found = re.search(r"HANDRAIL_CHANNEL=https://YOUR.SERVER/FOLDER(#root-1=[0-9a-f]{64})", shown)
    assert found, shown
    with serving(channel) as server:
        operator = {"HANDRAIL_PACK": "", "HANDRAIL_CHANNEL": server.url + found[1]}
        assert run("pack", "install", **operator).stdout == "tiny 1.2.5 is installed.\n"
        listed = run("pack", "list", **operator).stdout
        doctor = run("doctor", **operator).stdout
        assert "Pattern pack: tiny 1.2.5" in doctor
        assert f"ok    Pack channel {server.url}, last good visit 20" in doctor
    assert "tiny 1.2.5  in use, newest, installed 20" in listed
    assert "en.demand/pay-me  switched off: fires on receipts" in listed
    assert f"Channel: {server.url}, last good visit 20" in listed


def test_changing_keys_and_handing_out_a_language(run: Run, tmp_path: Path, keys: Path, channel: Path) -> None:
    run("pack", "keys", "new", "team", "--folder", str(keys), "--no-passphrase")
    handed = run(
        "pack", "keys", "delegate", str(channel), "de", *public(keys, "to=team"), *private(keys, *NAMES, "team")
    )
    assert handed.exit_code == 0, handed.output
    rotated = run("pack", "keys", "rotate", str(channel), "root", *public(keys, "add=team"), *private(keys, *NAMES))
    assert rotated.exit_code == 0, rotated.output
    shown = run("pack", "keys", "show", str(channel)).stdout
    assert re.search(r"^root: version 2, .*2 of 3 keys", shown, re.MULTILINE)
    assert re.search(r"^de: version 1, .*1 of 1 keys", shown, re.MULTILINE)


def test_without_a_channel_there_is_nothing_to_install(run: Run) -> None:
    assert "HANDRAIL_CHANNEL is not set" in str(run("pack", "install").exception)
    listed = run("pack", "list").stdout
    assert "tiny 1.2.3  in use, from HANDRAIL_PACK" in listed
    assert "nothing is fetched" in listed


def test_a_folder_that_is_no_channel_is_one_sentence(run: Run, tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "nothing", ignore_errors=True)
    assert "begin a channel with `handrail pack keys init`" in str(
        run("pack", "publish", str(tmp_path / "x")).exception
    )
