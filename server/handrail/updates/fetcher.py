"""Fetches files of a channel: one deadline over everything, a limit on all bytes, and no redirects."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import urllib3
from tuf.api.exceptions import DownloadError, DownloadHTTPError, DownloadLengthMismatchError, SlowRetrievalError
from tuf.ngclient.fetcher import FetcherInterface

# Longest silence of the other side, in seconds.
SILENCE = 15.0
_CHUNK = 65_536


class Fetcher(FetcherInterface):
    """Fetches until ``seconds`` have passed or ``max_bytes`` have come, counted over all files together."""

    def __init__(self, seconds: float, max_bytes: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._end = clock() + seconds
        self._bytes_left = max_bytes
        self._pool = urllib3.PoolManager(headers={"User-Agent": "handrail", "Accept-Encoding": "identity"})

    def _fetch(self, url: str) -> Iterator[bytes]:
        try:
            response = self._pool.request(
                "GET",
                url,
                preload_content=False,
                decode_content=False,
                # A signed channel lies where its maintainers said: nothing leads elsewhere.
                redirect=False,
                retries=False,
                timeout=min(SILENCE, self._seconds_left()),
            )
        except urllib3.exceptions.HTTPError as error:
            raise _as_download_error(error) from error
        if response.status != 200:
            response.close()
            raise DownloadHTTPError(f"status {response.status}", response.status)
        return self._chunks(response)

    def _chunks(self, response: urllib3.BaseHTTPResponse) -> Iterator[bytes]:
        try:
            # What came is looked at as soon as it comes: a trickle cannot outlast the deadline.
            while chunk := response.read1(_CHUNK):
                self._seconds_left()
                self._bytes_left -= len(chunk)
                if self._bytes_left < 0:
                    raise DownloadLengthMismatchError("more than a channel may hold")
                yield chunk
        except urllib3.exceptions.HTTPError as error:
            raise _as_download_error(error) from error
        finally:
            # What was not read to its end is of no use to a later request.
            response.close()

    def _seconds_left(self) -> float:
        left = self._end - self._clock()
        if left <= 0:
            raise SlowRetrievalError("the deadline has passed")
        return left


@contextmanager
def interrupted_after(seconds: float) -> Iterator[None]:
    """Raise ``SlowRetrievalError`` in this block once ``seconds`` have passed, whatever it waits for.

    It needs the main thread and POSIX; elsewhere the fetcher's own deadline and its limit on silence stay.
    """
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "setitimer"):
        yield
        return

    def interrupt(_number: int, _frame: object) -> None:
        raise SlowRetrievalError("the deadline has passed")

    before = signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _as_download_error(error: urllib3.exceptions.HTTPError) -> DownloadError:
    if isinstance(error, urllib3.exceptions.TimeoutError):
        return SlowRetrievalError("no answer in time")
    return DownloadError("the connection broke")
