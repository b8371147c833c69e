from __future__ import annotations

import pytest

from handrail.workbench.progress import Progress


@pytest.mark.parametrize("is_shown", [True, False])
def test_progress_is_seen_by_those_who_look_and_by_nobody_else(
    capsys: pytest.CaptureFixture[str], is_shown: bool
) -> None:
    with Progress("without guards", 2000, is_shown=is_shown) as progress:
        progress.judged(500)
        progress.read(1000)
        progress.read(1000)
    seen = capsys.readouterr()
    assert seen.out == ""
    assert bool(seen.err) is is_shown
    assert ("without guards" in seen.err) is is_shown
