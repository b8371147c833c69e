"""The data folder as one file, and back. Whoever has the file can do what the server can: it holds the secret key."""

from __future__ import annotations

from handrail.backup.problems import BackupError
from handrail.backup.restoring import restore
from handrail.backup.taking import back_up

__all__ = ["BackupError", "back_up", "restore"]
