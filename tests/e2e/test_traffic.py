"""All that leaves the browser and all that is left on the disk, in one whole run that ends with saved evidence."""

from __future__ import annotations

import json
import re
import threading
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from . import scenario
from .browser import Browser
from .card import Card
from .chat import Reader
from .gateway import Gateway, Trouble, gateway
from .onboarding import onboard
from .play import say
from .scenario import Line, Who
from .servers import LOOPBACK, HandrailServer, IrcDaemon, Lounge
from .stranger import Stranger

if TYPE_CHECKING:
    from playwright.sync_api import Playwright

HELLO, THREAT = scenario.load("threat").lines
# Words that nobody else has, so that a trace of a message can be told from all other bytes.
CANARY, OWN_CANARY, SAVED_CANARY = "quixotaxo", "vexilbrumo", "zephyrklint"
DEFAULT_SERVER = "http://127.0.0.1:8787"
PASSPHRASE = "lantern gravel violin thursday"
# What Chromium itself asks for although it was told not to; none of it is the extension's doing.
OWN_ERRANDS = re.compile(r"(\.google\.com|\.googleapis\.com|\.gvt1\.com|\.gstatic\.com|google-analytics)")


@dataclass(frozen=True, slots=True)
class Asked:
    """One request that a browser wanted a proxy to carry, and what went along."""

    target: str
    body: bytes


class RecordingProxy:
    """Stands where the internet would begin: notes what is asked for, and carries nothing."""

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        proxy = self

        class Handler(BaseHTTPRequestHandler):
            def _note(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                proxy.asked.append(Asked(self.path, body))
                self.send_error(502)

            do_GET = do_POST = do_PUT = do_CONNECT = do_OPTIONS = do_HEAD = _note

            def log_message(self, *_: object) -> None:
                """What is asked for is noted, and not printed."""

        self._listener = ThreadingHTTPServer((LOOPBACK, 0), Handler)
        self._listener.daemon_threads = True
        self.port = self._listener.server_port
        self._thread = threading.Thread(target=self._listener.serve_forever, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Close the port."""
        self._listener.shutdown()
        self._thread.join()
        self._listener.server_close()


@dataclass(frozen=True, slots=True)
class Run:
    """What one whole run left behind."""

    profile: Path
    netlog: Path
    gateway: Gateway
    proxy: RecordingProxy
    lounge: str


@pytest.fixture(scope="module")
def run(
    driver: Playwright,
    _server: HandrailServer,
    lounge: Lounge,
    irc: IrcDaemon,
    artifacts: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Run]:
    """A person chats, is warned by the server and by basic protection, and saves evidence; then the browser ends."""
    _server.start()
    folder = tmp_path_factory.mktemp("traffic")
    profile, netlog, proxy = folder / "profile", folder / "netlog.json", RecordingProxy()
    recorded = (
        f"--log-net-log={netlog}",
        "--net-log-capture-mode=Everything",
        f"--proxy-server=127.0.0.1:{proxy.port}",
    )
    with gateway(_server) as between:
        browser = Browser(driver, profile, arguments=recorded)
        onboard(browser, between, lounge, artifacts)
        _live(browser, between, lounge, irc)
        assert browser.faults() == []
        browser.close()
        yield Run(profile, netlog, between, proxy, lounge.url)
    proxy.stop()


def _live(browser: Browser, between: Gateway, lounge: Lounge, irc: IrcDaemon) -> None:
    reader = Reader(browser.open(lounge.url), "samtraffic")
    reader.log_in()
    stranger = Stranger(irc.port, "miatraffic")
    card = Card(browser, reader.page)
    say(HELLO, stranger, reader, between)
    say(Line(Who.STRANGER, f"my word is {CANARY}, {THREAT.text}"), stranger, reader, between)
    card.wait(THREAT.expected)
    say(Line(Who.READER, f"no, {OWN_CANARY}, i cant do this anymore, i want to die"), stranger, reader, between)
    card.wait_kind("support")
    card.click("close")
    card.wait(THREAT.expected)
    browser.stop_worker()
    reader.page.bring_to_front()
    between.be_in(Trouble.DOWN)
    stranger.say(reader.nick, f"{SAVED_CANARY}: pay me 200 or i send your nudes to your mom")
    reader.sees(stranger.nick, f"{SAVED_CANARY}: pay me 200 or i send your nudes to your mom")
    popup = browser.open_popup(over=reader.page)
    popup.locator("#health[data-state=degraded]").wait_for()
    between.be_in(None)
    popup.locator("#health[data-state=protecting]").wait_for()
    popup.close()
    with browser.context.expect_page() as opened:
        card.click("evidence")
    page = opened.value
    page.locator("#save-form:visible").wait_for()
    page.locator("#new-passphrase").fill(PASSPHRASE)
    page.locator("#repeat").fill(PASSPHRASE)
    page.locator("#save").click()
    page.locator("#shelf:visible").wait_for()
    stranger.leave()


def events(netlog: Path) -> list[dict[str, Any]]:
    """What Chromium's own record of its network says; it is cut off where the browser ended."""
    text = netlog.read_text(errors="replace")
    lines = text.split('"events": [', 1)[1].splitlines()
    return [
        json.loads(line.strip().rstrip(","))
        for line in lines
        if line.strip().startswith("{") and line.strip().rstrip(",").endswith("}")
    ]


def addresses(netlog: Path) -> set[str]:
    """Every web address that the browser sent a request to."""
    found = {str(event.get("params", {}).get("url", "")) for event in events(netlog)}
    return {url for url in found if re.match(r"(https?|wss?)://", url) and not OWN_ERRANDS.search(url)}


def origin(url: str) -> str:
    """The part of an address that says who is asked."""
    return re.sub(r"^(\w+://[^/]+).*", r"\1", url)


def files_with(profile: Path, word: str) -> list[str]:
    """The files of a profile in which a word stands, in any form in which a browser would write it down."""
    forms = (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"))
    return [
        str(path.relative_to(profile))
        for path in sorted(profile.rglob("*"))
        if path.is_file()
        and not path.is_symlink()
        and any(form in content for content in contents(path) for form in forms)
    ]


def contents(path: Path) -> Iterator[bytes]:
    """The bytes of a file, and what is packed in it."""
    raw = path.read_bytes()
    yield raw
    for start in (match.start() for match in re.finditer(rb"\x1f\x8b\x08", raw)):
        try:
            yield zlib.decompressobj(47).decompress(raw[start:], 1_000_000)
        except zlib.error:
            continue


def test_nothing_left_the_computer(run: Run) -> None:
    strange = [asked for asked in run.proxy.asked if not OWN_ERRANDS.search(asked.target)]

    assert strange == [], "nobody but Chromium itself asked for anything beyond this computer"
    assert not [
        asked
        for asked in run.proxy.asked
        if any(word.encode() in asked.body for word in (CANARY, OWN_CANARY, SAVED_CANARY))
    ]


def test_the_browser_spoke_to_the_chat_and_to_the_shown_server_and_to_nobody_else(run: Run) -> None:
    chat = origin(run.lounge)

    asked = addresses(run.netlog)

    others = {url for url in asked if origin(url) not in (run.gateway.url, chat, chat.replace("http", "ws"))}
    assert f"{run.gateway.url}/v1/check" in asked, "the record is one of this run"
    assert others <= {f"{DEFAULT_SERVER}/v1/health"}, "and whether the usual server is there, before one was chosen"


def test_words_of_the_chat_went_to_the_server_in_checks_alone_and_no_name_with_them(run: Run) -> None:
    heard = run.gateway.heard
    with_words = {request.path for request in heard if CANARY in request.body or OWN_CANARY in request.body}

    assert with_words == {"/v1/check"}
    assert {request.path for request in heard} <= {"/v1/check", "/v1/health", "/v1/pair"}
    assert not [request for request in heard if "miatraffic" in request.body or "samtraffic" in request.body]
    assert not [request for request in heard if PASSPHRASE in request.body or "BEGIN AGE" in request.body]


@pytest.mark.parametrize("word", [CANARY, OWN_CANARY, SAVED_CANARY, THREAT.text[:30], PASSPHRASE])
def test_no_word_of_the_chat_is_on_the_disk(word: str, run: Run) -> None:
    assert [path for path in files_with(run.profile, word)] == []


def test_what_was_saved_is_on_the_disk_encrypted_and_only_there(run: Run) -> None:
    """The scan finds what is there to be found: the evidence store, which is the one place for messages."""
    assert all("Local Extension Settings" in path for path in files_with(run.profile, "BEGIN AGE ENCRYPTED FILE"))
    assert files_with(run.profile, "BEGIN AGE ENCRYPTED FILE") != []
