"""A restore that is cut short at any moment leaves the old or the new, whole, and the next one puts it right."""

from __future__ import annotations

import itertools
import os
from pathlib import Path

import pytest

from handrail.backup import BackupError, restore
from handrail.config import JOURNAL, RESTORING, Settings, SettingsError

from .conftest import Place, place_in

# What goes: database, overrides, a file of one's own. What comes: database, overrides, packs, key.
STEPS = 7


class Renames:
    """Renames a few times; the next fails, and ``works_again`` says whether those after it do."""

    def __init__(self, times: int, *, works_again: bool) -> None:
        self._left = times
        self._works_again = works_again

    def __call__(self, old: Path, new: Path) -> None:
        self._left -= 1
        if self._left == -1 or (self._left < -1 and not self._works_again):
            raise OSError(5, "Input/output error")
        os.rename(old, new)


@pytest.fixture(params=["inside", "outside"])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """A folder in use, with the database in it or elsewhere."""
    place = place_in(tmp_path / "target")
    if request.param == "outside":
        (tmp_path / "db").mkdir()
        place = Place(place.data_dir, f"sqlite:///{tmp_path / 'db' / 'x.db'}")
    place.data_dir.mkdir()
    place.pair("other")
    for name in ("overrides.yaml", "mine.txt"):
        (place.data_dir / name).write_text("old")
    return place


def state(place: Place) -> tuple[dict[str, bytes], list[str]]:
    """Everything that counts."""
    return {name: data for name, data in place.files().items() if "handrail.db" not in name}, place.devices()


def test_a_restore_that_fails_at_any_step_is_undone(archive: Path, target: Place) -> None:
    before = state(target)
    for times in itertools.count():
        try:
            restore(archive, target.data_dir, target.url, replace=True, rename=Renames(times, works_again=True))
        except BackupError as error:
            assert "Input/output error" in str(error)
            assert state(target) == before
            assert not (target.data_dir / RESTORING).exists()
        else:
            break
    assert times == STEPS
    assert target.devices() == ["kitchen"]


@pytest.mark.parametrize("times", [1, 2, STEPS - 1])
def test_a_restore_whose_process_died_is_noticed_and_put_right_by_the_next(
    archive: Path, target: Place, tmp_path: Path, times: int
) -> None:
    before = state(target)
    with pytest.raises(BackupError):
        restore(archive, target.data_dir, target.url, replace=True, rename=Renames(times, works_again=False))
    assert (target.data_dir / RESTORING / JOURNAL).exists()
    with pytest.raises(SettingsError, match="run `handrail restore` again"):
        Settings.from_environment({"HANDRAIL_DATA_DIR": str(target.data_dir)})
    # Even one that comes to nothing puts back what was there.
    (tmp_path / "empty").touch()
    with pytest.raises(BackupError, match="damaged"):
        restore(tmp_path / "empty", target.data_dir, target.url, replace=True)
    assert state(target) == before
    restore(archive, target.data_dir, target.url, replace=True)
    assert target.devices() == ["kitchen"]
    assert "mine.txt" not in target.files()
