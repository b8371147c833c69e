"""Where this Handrail came from, and what the index of a real pip says of newer ones."""

from __future__ import annotations

import json
import sys
from importlib.metadata import Distribution
from pathlib import Path

import pytest

from handrail.updates.releases import Release, installation, newest_release

FILE = {"url": "file:///home/ana/My%20files/handrail-0.1.0-py3-none-any.whl", "archive_info": {}}
CHECKOUT = {"url": "file:///home/ana/handrail", "dir_info": {"editable": True}}


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pip without an index, whatever this computer's own configuration says."""
    for name, value in {"CONFIG_FILE": "/dev/null", "NO_INDEX": "1", "INDEX_URL": "", "EXTRA_INDEX_URL": ""}.items():
        monkeypatch.setenv(f"PIP_{name}", value)
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)


def installed(folder: Path, origin: object) -> Distribution:
    """What Python knows of an installed Handrail; ``origin`` is how pip remembers where it came from."""
    folder = folder / "handrail-0.1.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.4\nName: handrail\nVersion: 0.1.0\n")
    if origin is not None:
        (folder / "direct_url.json").write_text(origin if isinstance(origin, str) else json.dumps(origin))
    return Distribution.at(folder)


@pytest.mark.parametrize(
    ("origin", "source"),
    [
        (None, None),
        (FILE, "/home/ana/My files/handrail-0.1.0-py3-none-any.whl"),
        (CHECKOUT, "/home/ana/handrail"),
        ("{broken", None),
        (["no", "mapping"], None),
    ],
)
def test_it_is_known_where_it_came_from(tmp_path: Path, origin: object, source: str | None) -> None:
    found = installation(installed(tmp_path, origin))
    assert (found.version, found.source) == ("0.1.0", source)


@pytest.mark.parametrize(
    ("sign", "origin", "update"),
    [
        ("pipx_metadata.json", None, "pipx upgrade handrail"),
        ("pipx_metadata.json", FILE, "pipx install --force FILE, with the wheel of the newer one"),
        ("uv-receipt.toml", None, "uv tool upgrade handrail"),
        ("pyvenv.cfg", None, f"{sys.executable} -m pip install --upgrade handrail"),
        ("pyvenv.cfg", CHECKOUT, "git -C /home/ana/handrail pull, then start it again with make serve"),
    ],
)
def test_the_command_that_updates_fits_how_it_was_installed(
    tmp_path: Path, sign: str, origin: object, update: str
) -> None:
    (tmp_path / sign).touch()
    assert installation(installed(tmp_path, origin), str(tmp_path)).update == update


@pytest.mark.usefixtures("offline")
def test_the_index_that_pip_asks_says_which_is_the_newest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for version in ("0.9.0", "0.10.0", "0.11.0rc1"):
        (tmp_path / f"handrail-{version}-py3-none-any.whl").touch()
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    assert newest_release() == Release("0.10.0", "The package index offers Handrail 0.10.0.")


@pytest.mark.usefixtures("offline")
def test_an_index_without_a_handrail_is_unknown_and_no_good_news() -> None:
    release = newest_release()
    assert release.version is None
    assert "has none, or could not be reached" in release.sentence


def test_an_index_that_hangs_is_unknown() -> None:
    assert newest_release(lambda _command: None).version is None


@pytest.mark.parametrize(
    ("offered", "here", "newer"),
    [
        ("0.10.0", "0.9.0", True),
        ("0.9.0", "0.10.0", False),
        ("0.9.0", "0.9.0", False),
        ("0.9.0", "0.9.0.dev1", True),
        (None, "0.9.0", False),
        ("not a version", "0.9.0", False),
    ],
)
def test_versions_are_compared_as_versions(offered: str | None, here: str, newer: bool) -> None:
    assert Release(offered, "").is_newer_than(here) is newer
