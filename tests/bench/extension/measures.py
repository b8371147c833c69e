"""What is measured on The Lounge: from a message to its card, long tasks while many arrive, and memory after them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.bench.texts import EVERYDAY
from tests.e2e.browser import Browser
from tests.e2e.chat import Reader
from tests.e2e.servers import IrcDaemon, Lounge
from tests.e2e.stranger import Stranger

if TYPE_CHECKING:
    from playwright.sync_api import Page

THREAT = "i have your nudes and i will send them to all your followers if you dont pay me 500"
WARM_UP_ROUNDS = 3
# How far what is said may be ahead of what the chat shows: more than a person could ever write.
BURST = 50
TURNED_AWAY_AFTER = 1_000
PATIENCE_MS = 120_000

# In the page's own world and before the content script, so that its observer is told of a row first. The card counts from
# the frame after which it is on the screen; that it then moves into its place for a moment is a matter of taste.
_STOPWATCH = """(() => {
  globalThis.watchFor = (text) => new Promise((resolve) => {
    let begun = 0;
    const isTheRow = (node) => node instanceof Element && node.matches('.msg') && node.querySelector('.content')?.textContent === text;
    const isACard = (node) => node.parentNode === document.documentElement && !node.matches('head, body');
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) {
        if (begun === 0 && isTheRow(node)) begun = performance.now();
        if (begun === 0 || !(node instanceof Element) || !isACard(node)) continue;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
      }
    });
    observer.observe(document, { childList: true, subtree: true });
  });
})()"""
_START = "(text) => { globalThis.measured = globalThis.watchFor(text); }"
_STOP = "() => globalThis.measured"
_CLEAR = "() => document.querySelectorAll(':root > :not(head, body)').forEach((card) => card.remove())"
_LONG_TASKS = """() => {
  globalThis.longTasks = [];
  new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => globalThis.longTasks.push(duration)))
    .observe({ type: 'longtask' });
}"""


@dataclass(frozen=True, slots=True)
class Stream:
    """What a browser did while messages streamed in: milliseconds of the page's long tasks, of the longest stretch of
    our content script within one task, and of all of it."""

    messages: int
    long_tasks: Sequence[float]
    longest: float
    total: float


class Side:
    """One browser with one extension, and a reader in it who is logged in to the chat."""

    def __init__(self, name: str, browser: Browser, lounge: Lounge, irc: IrcDaemon, nick: str) -> None:
        self.name = name
        self.browser = browser
        self._irc = irc
        self._met = 0
        self.page: Page = browser.context.new_page()
        self.page.add_init_script(_STOPWATCH)
        self.page.goto(lounge.url)
        self.reader = Reader(self.page, nick)
        self.reader.log_in()

    def meet(self) -> Stranger:
        """Somebody new, whose conversation is open and has begun with a harmless line."""
        self._met += 1
        stranger = Stranger(self._irc.port, f"{self.reader.nick}x{self._met}")
        stranger.say(self.reader.nick, "hello")
        self.reader.open_conversation(stranger.nick)
        self.reader.sees(stranger.nick, "hello")
        return stranger

    def time_a_card(self) -> float:
        """Milliseconds from the row of a threat in the page to the first frame in which its card is drawn."""
        stranger = self.meet()
        # What was said before has been answered, and the time in which a burst is gathered is over.
        self.page.wait_for_timeout(400)
        self.page.evaluate(_START, THREAT)
        stranger.say(self.reader.nick, THREAT)
        taken: float = self.page.evaluate(_STOP)
        stranger.leave()
        self.reader.open_lobby()
        self.page.evaluate(_CLEAR)
        return taken

    def stream(self, stranger: Stranger, count: int) -> None:
        """Have so many everyday lines said, as fast as the chat shows them."""
        for number in range(1, count + 1):
            text = f"{EVERYDAY[number % len(EVERYDAY)]} {number}"
            stranger.say(self.reader.nick, text)
            if number % TURNED_AWAY_AFTER == 0:
                # The chat lets its list grow while somebody reads on, and a person turns to another chat at times.
                self.reader.open_lobby()
                self.reader.open_conversation(stranger.nick)
            if number % BURST == 0 or number == count:
                self.page.locator(".chat-view .msg .content", has_text=text).last.wait_for(timeout=PATIENCE_MS)

    def watch_stream(self, count: int) -> Stream:
        """The same, with an eye on what the content script takes."""
        stranger = self.meet()
        self.page.evaluate(_LONG_TASKS)
        chromium = self.browser.context.browser
        assert chromium is not None
        chromium.start_tracing(page=self.page, categories=["devtools.timeline", "toplevel"])
        self.stream(stranger, count)
        events = json.loads(chromium.stop_tracing())["traceEvents"]
        long_tasks = self.page.evaluate("() => globalThis.longTasks")
        stranger.leave()
        longest, total = _of_content_script(events, f"chrome-extension://{self.browser.extension_id}/")
        return Stream(count, long_tasks, longest, total)

    def heap(self) -> float:
        """Megabytes of JavaScript in the page after everything unreachable is gone, the content script's included."""
        session = self.browser.context.new_cdp_session(self.page)
        for _ in range(3):
            session.send("HeapProfiler.collectGarbage")
        used: float = session.send("Runtime.getHeapUsage")["usedSize"]
        session.detach()
        return used / 1e6


def time_cards(sides: Sequence[Side], rounds: int) -> Mapping[str, list[float]]:
    """Milliseconds to the card, the sides taking turns and changing who is first."""
    taken: dict[str, list[float]] = {side.name: [] for side in sides}
    for number in range(-WARM_UP_ROUNDS, rounds):
        for turn in range(len(sides)):
            side = sides[(turn + number) % len(sides)]
            side.page.bring_to_front()
            milliseconds = side.time_a_card()
            if number >= 0:
                taken[side.name].append(milliseconds)
    return taken


def _of_content_script(events: Sequence[dict[str, Any]], origin: str) -> tuple[float, float]:
    """The longest stretch of the content script within one task, and all of it, in milliseconds."""
    ours = [
        event
        for event in events
        if event.get("name") == "FunctionCall"
        and event.get("ph") == "X"
        and str(event.get("args", {}).get("data", {}).get("url", "")).startswith(origin)
    ]
    threads = {(event["pid"], event["tid"]) for event in ours}
    tasks = sorted(
        (event["pid"], event["tid"], event["ts"], event["ts"] + event["dur"])
        for event in events
        if event.get("name") in ("RunTask", "ThreadControllerImpl::RunTask")
        and event.get("ph") == "X"
        and (event["pid"], event["tid"]) in threads
    )
    within: dict[int, float] = {}
    end = (0, 0, 0.0)
    at = 0
    for event in sorted(ours, key=lambda one: (one["pid"], one["tid"], one["ts"])):
        place = (event["pid"], event["tid"], event["ts"])
        if place[:2] == end[:2] and place[2] < end[2]:
            continue  # called by what was counted already
        end = (*place[:2], event["ts"] + event["dur"])
        while at < len(tasks) and (*tasks[at][:2], tasks[at][3]) <= place:
            at += 1
        within[at] = within.get(at, 0.0) + event["dur"] / 1000
    return max(within.values(), default=0.0), sum(within.values())
