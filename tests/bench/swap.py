"""``python -m tests.bench.swap``: how slow checks are while a pack is tried out and swapped, beside a quiet window.

A real server with two workers and the core pack answers an even stream of checks over connections that stay open.
Asserts nothing; prints one table.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter, sleep

from flask import Flask
from tests.server.updates.channels import Maintainers, Subscriber, serving

from handrail.config import ChannelAddress, Settings
from handrail.packs.loader import core_folder
from handrail.web import create_app
from handrail.web.pack_watch import Pace
from handrail.web.server import serve

from .process import Client, await_answer, body_of, free_port, paired_token
from .texts import SETS

WORKERS, CONNECTIONS, CHECKS_A_SECOND = 2, 4, 20


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.swap", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0, help="length of each window")
    parser.add_argument("--serve", nargs=1, type=int, metavar="PORT", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        _serve(options.serve[0])
    with tempfile.TemporaryDirectory(prefix="handrail-swap-") as name:
        _measure(Path(name), options.seconds)
    return 0


def _serve(port: int) -> None:
    def make_app(settings: Settings) -> Flask:
        # The measurement says when the channel is asked.
        return create_app(settings, pace=Pace(look=1.0, first=1e9))

    serve(Settings.from_environment(), port=port, workers=WORKERS, make_app=make_app)


def _measure(work: Path, seconds: float) -> None:
    maintainers = Maintainers(work / "maintainers")
    _publish_core(maintainers, 1)
    with serving(maintainers.path) as channel:
        pin = maintainers.folder.root_pin()
        assert pin is not None
        subscriber = Subscriber(work / "data", ChannelAddress(channel.url, *pin))
        subscriber.visit()
        token, port = paired_token(subscriber.data_dir), free_port()
        environment = {
            "HANDRAIL_DATA_DIR": str(subscriber.data_dir),
            "HANDRAIL_CHANNEL": str(subscriber.address),
            "HANDRAIL_EMBEDDER": "none",
        }
        server = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.swap", "--serve", str(port)],
            env={**os.environ, **environment},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            await_answer(port, token)
            stream = _Stream(port, token)
            stream.run(lambda begun: perf_counter() - begun > 5)
            rows = {"quiet": stream.run(lambda begun: perf_counter() - begun > seconds)}
            _publish_core(maintainers, 2)
            visit = subprocess.Popen(
                [sys.executable, "-m", "handrail.updates", str(subscriber.data_dir), str(subscriber.address), "0"],
                stdout=subprocess.PIPE,
                text=True,
            )
            rows["while it is tried out"] = stream.run(lambda _: visit.poll() is not None)
            rows["with the swap"] = stream.run(lambda begun: perf_counter() - begun > seconds)
            print(visit.communicate()[0].strip(), file=sys.stderr)
            rows["quiet again"] = stream.run(lambda begun: perf_counter() - begun > seconds / 2)
        finally:
            server.terminate()
            server.wait(60)
    _print(rows)


class _Stream:
    """An even stream of checks over several connections."""

    def __init__(self, port: int, token: str) -> None:
        self._port, self._token = port, token

    def run(self, is_over: Callable[[float], bool]) -> list[float]:
        """Check until it is over; milliseconds of every answer."""
        found: list[float] = []
        begun = perf_counter()

        def person(number: int) -> None:
            client, texts, count = Client(self._port, self._token), SETS["mixed"], number
            while not is_over(begun):
                due = begun + count / CHECKS_A_SECOND
                sleep(max(due - perf_counter(), 0))
                asked = perf_counter()
                client.check(body_of(texts[count % len(texts)]))
                found.append((perf_counter() - asked) * 1000)
                # Who is late leaves out what is past, as people would.
                late = int((perf_counter() - begun) * CHECKS_A_SECOND) // CONNECTIONS
                count = number + CONNECTIONS * max(late + 1, (count - number) // CONNECTIONS + 1)

        threads = [threading.Thread(target=person, args=(number,)) for number in range(CONNECTIONS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return found


def _publish_core(maintainers: Maintainers, number: int) -> None:
    folder = maintainers.work / f"core-{number}"
    shutil.copytree(core_folder(), folder)
    text = (folder / "pack.yaml").read_text(encoding="utf-8")
    (folder / "pack.yaml").write_text(re.sub(r"(?m)^version: .*$", f"version: 99.0.{number}", text), encoding="utf-8")
    maintainers.publisher.publish(folder)
    maintainers.publisher.sign(maintainers.signers)


def _print(rows: dict[str, Sequence[float]]) -> None:
    print(f"{'window':<24}{'checks':>8}{'p50 ms':>9}{'p99 ms':>9}{'worst ms':>10}")
    for name, times in rows.items():
        cuts = statistics.quantiles(times, n=100)
        print(f"{name:<24}{len(times):>8}{cuts[49]:>9.1f}{cuts[98]:>9.1f}{max(times):>10.1f}")
    one, _, _ = os.getloadavg()
    print(
        f"Load average at the end {one:.1f} on {os.cpu_count()} cores: above 1.5 it was shared; compare, do not quote."
    )


if __name__ == "__main__":
    sys.exit(main())
