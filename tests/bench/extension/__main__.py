"""``python -m tests.bench.extension``: the extension beside one that only asks an instant server. Asserts nothing."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, TypeVar

from tests.e2e import prepare
from tests.e2e.browser import EXTENSION, Browser
from tests.e2e.onboarding import onboard
from tests.e2e.servers import HandrailServer, IrcDaemon, Lounge, Server
from tests.measure.tables import NoPlaceError, Table, put

from .instant import Instant, instant
from .measures import THREAT, Side, time_cards
from .report import cards_table, memory_table, stream_table

if TYPE_CHECKING:
    from playwright.sync_api import Playwright

Running = TypeVar("Running", bound=Server)
BARE = Path(__file__).parent / "bare"
ROUNDS = 60
STREAMED = 1_000
MANY = 10_000
WEIGHED_AFTER = (1_000, 5_000, MANY)
BARE_NAME, ALONE_NAME, WHOLE_NAME = "bare extension", "Handrail, instant server", "Handrail, its own server"


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.extension", description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="cards of each extension")
    parser.add_argument("--messages", type=int, default=MANY, help="messages until the last look at the memory")
    parser.add_argument("--markdown", action="store_true", help="print the tables as Markdown")
    parser.add_argument("--into", type=Path, metavar="FILE", help="write them into a document, between their marks")
    options = parser.parse_args()
    missing = prepare.why_not_ready()
    if missing is None and not (EXTENSION / "manifest.json").is_file():
        missing = "The extension is not built: run `npm run package` in extension/."
    if missing is not None:
        print(missing, file=sys.stderr)
        return 1
    begun = perf_counter()
    try:
        put(_measure(options.rounds, options.messages), "bench-extension", markdown=options.markdown, into=options.into)
    except NoPlaceError as error:
        print(error, file=sys.stderr)
        return 1
    one, _, _ = os.getloadavg()
    print(f"\nMeasured in {perf_counter() - begun:.0f} s; load average at the end {one:.1f}.", file=sys.stderr)
    return 0


def _measure(rounds: int, messages: int) -> list[Table]:
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory(prefix="handrail-bench-") as name, ExitStack() as stack:
        folder = Path(name)
        irc = stack.enter_context(_running(IrcDaemon(_made(folder / "irc"), folder)))
        lounge = stack.enter_context(_running(Lounge(_made(folder / "lounge"), folder, irc.port)))
        server = stack.enter_context(_running(HandrailServer(_made(folder / "handrail"), folder)))
        quick = stack.enter_context(instant(THREAT))
        driver = stack.enter_context(sync_playwright())
        sides = [
            Side(BARE_NAME, stack.enter_context(_bare(driver, folder, quick)), lounge, irc, "bare"),
            Side(ALONE_NAME, stack.enter_context(_handrail(driver, folder / "alone", quick, lounge)), lounge, irc, "alone"),
            Side(WHOLE_NAME, stack.enter_context(_handrail(driver, folder / "whole", server, lounge)), lounge, irc, "whole"),
        ]
        cards = time_cards(sides, rounds)
        bare, _, whole = sides
        streams = {side.name: side.watch_stream(STREAMED) for side in (bare, whole)}
        weights: dict[str, list[float]] = {bare.name: [], whole.name: []}
        for side in (bare, whole):
            side.page.bring_to_front()
            stranger, said = side.meet(), 0
            for count in (*(count for count in WEIGHED_AFTER if count < messages), messages):
                side.stream(stranger, count - said)
                said = count
                weights[side.name].append(side.heap())
        counts = [*(count for count in WEIGHED_AFTER if count < messages), messages]
    return [cards_table(cards, BARE_NAME), stream_table(streams), memory_table(weights, counts)]


@contextmanager
def _bare(driver: Playwright, folder: Path, server: Instant) -> Iterator[Browser]:
    copy = folder / "bare-extension"
    shutil.copytree(BARE, copy)
    worker = copy / "background.js"
    worker.write_text(worker.read_text().replace("PORT", str(server.port)))
    browser = Browser(driver, _made(folder / "bare"), extension=copy)
    try:
        yield browser
    finally:
        browser.close()


@contextmanager
def _handrail(driver: Playwright, folder: Path, server: HandrailServer | Instant, lounge: Lounge) -> Iterator[Browser]:
    browser = Browser(driver, _made(folder / "profile"))
    try:
        onboard(browser, server, lounge, folder)
        yield browser
    finally:
        browser.close()


@contextmanager
def _running(server: Running) -> Iterator[Running]:
    try:
        server.start()
        yield server
    finally:
        server.stop()


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True)
    return folder


if __name__ == "__main__":
    sys.exit(main())
