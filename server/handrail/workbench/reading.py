"""Every case of some files at once, for those who need them more than once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from handrail.workbench.cases import Case
from handrail.workbench.forms import Half, read_cases
from handrail.workbench.problems import EvaluationError
from handrail.workbench.sources import Faults, Lines, find_sources


def cases_of(paths: Sequence[str | Path], half: Half = Half.REPORT) -> Iterator[Case]:
    """The cases of files and folders, in order; of innocent corpora one half.

    Raises:
        EvaluationError: A file is missing, of no known form, or has a line that cannot be read.
    """
    for source in find_sources(paths):
        faults = Faults()
        yield from read_cases(Lines(source, faults), faults, half, None, lambda form: None)
        if faults.count:
            first = faults.first[0]
            raise EvaluationError(f"{first.source}:{first.line}: {first.why}")
