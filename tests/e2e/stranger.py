"""The other side of the chat: an IRC client that waits until the server has taken each line."""

from __future__ import annotations

import itertools
import socket
from collections.abc import Callable

from .servers import LOOPBACK

ANSWER_SECONDS = 30


class Stranger:
    """Somebody on the IRC network who writes to one person.

    Nothing here waits for time to pass: every line is followed by a PING, and counts as said when its PONG is back.
    """

    def __init__(self, port: int, nick: str) -> None:
        self.nick = nick
        self._tokens = itertools.count(1)
        self._socket = socket.create_connection((LOOPBACK, port), timeout=ANSWER_SECONDS)
        self._lines = self._socket.makefile("r", encoding="utf-8", errors="replace", newline="\r\n")
        self._inbox: list[str] = []
        self._send(f"NICK {nick}", f"USER {nick} 0 * :{nick}")
        self._read_until(lambda line: f" 001 {nick} " in line)

    def say(self, reader: str, text: str) -> None:
        """Write one message to ``reader`` and return when the IRC server has passed it on."""
        token = f"said-{next(self._tokens)}"
        self._send(f"PRIVMSG {reader} :{text}", f"PING {token}")
        self._read_until(lambda line: " PONG " in line and line.endswith(token))

    def hears(self, text: str) -> None:
        """Return when ``reader`` has written exactly ``text`` to this stranger."""
        ending = f" PRIVMSG {self.nick} :{text}"
        while not any(line.endswith(ending) for line in self._inbox):
            self._read_line()
        self._inbox.clear()

    def leave(self) -> None:
        """Hang up."""
        self._lines.close()
        self._socket.close()

    def _send(self, *lines: str) -> None:
        self._socket.sendall("".join(f"{line}\r\n" for line in lines).encode())

    def _read_until(self, is_it: Callable[[str], bool]) -> None:
        while not is_it(self._read_line()):
            pass

    def _read_line(self) -> str:
        line = self._lines.readline().rstrip("\r\n")
        if not line or line.startswith("ERROR "):
            raise ConnectionError(f"the IRC server hung up: {line}")
        if line.startswith("PING "):
            self._send(f"PONG {line[5:]}")
        elif " PRIVMSG " in line:
            self._inbox.append(line)
        return line
