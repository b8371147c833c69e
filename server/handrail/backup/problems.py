"""What can go wrong with a backup, as far as a person can mend it."""

from __future__ import annotations


class BackupError(RuntimeError):
    """A backup cannot be made or restored; the text says why and what to do. Nothing was changed."""
