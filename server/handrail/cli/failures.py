"""Faults that a person can mend, as one plain sentence on standard error."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click


@contextmanager
def said_plainly() -> Iterator[None]:
    """Turn the package's own errors into a sentence and exit status 1; all else is a bug and keeps its traceback."""
    from handrail.config import SettingsError
    from handrail.packs import PackError

    try:
        yield
    except (SettingsError, PackError) as error:
        click.echo(str(error), err=True)
        sys.exit(1)
    except BrokenPipeError:
        # Whoever read the output has had enough (`| head`).
        sys.stderr.close()
        sys.exit(0)
    except RuntimeError as error:
        if type(error).__module__.partition(".")[0] != "handrail":
            raise
        click.echo(str(error), err=True)
        sys.exit(1)
