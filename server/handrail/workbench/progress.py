"""A bar for somebody at a terminal; nothing for anybody else."""

from __future__ import annotations

from types import TracebackType
from typing import Any

_EVERY = 100


class Progress:
    """How much of the files is read, and how many messages are judged."""

    def __init__(self, name: str, size: int, *, is_shown: bool) -> None:
        self._messages = self._told = 0
        self._bar: Any = None
        if is_shown:
            from tqdm import tqdm

            # The monitor is a thread, which nothing here needs.
            tqdm.monitor_interval = 0
            self._bar = tqdm(desc=name or None, total=size or None, unit="B", unit_scale=True, leave=False)

    def read(self, count: int) -> None:
        """So many bytes more."""
        if self._bar is not None:
            self._bar.update(count)

    def judged(self, count: int) -> None:
        """So many messages more."""
        self._messages += count
        if self._bar is not None and self._messages - self._told >= _EVERY:
            self._told = self._messages
            self._bar.set_postfix_str(f"{self._messages} messages judged", refresh=False)

    def __enter__(self) -> Progress:
        """Itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Wipe the bar."""
        if self._bar is not None:
            self._bar.close()
