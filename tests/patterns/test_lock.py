"""The lock of the core pack: ids of a release are never used for something else."""

from __future__ import annotations

from handrail.packs.loader import PackFiles, core_folder
from handrail.packs.lock import id_problems, read_lock


def test_the_core_pack_has_a_lock_and_uses_no_id_again(files: PackFiles) -> None:
    lock = read_lock(core_folder())
    assert lock is not None
    assert lock.pack == files.pack.id
    assert id_problems(files, lock) == []
