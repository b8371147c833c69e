"""The fixtures of the end-to-end test: real servers, a real chat, a real browser, and one person who uses them."""

from __future__ import annotations

import itertools
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

# The modules beside the tests assert too, and a failure there should show the values as well.
for module in ("browser", "card", "family_pages", "guardian", "onboarding", "play", "servers", "sites"):
    pytest.register_assert_rewrite(f"{__package__}.{module}")

from . import prepare, sites  # noqa: E402
from .browser import EXTENSION, REPOSITORY, Browser  # noqa: E402
from .card import Card  # noqa: E402
from .chat import Reader  # noqa: E402
from .onboarding import onboard, open_everywhere  # noqa: E402
from .servers import HandrailServer, IrcDaemon, Lounge  # noqa: E402
from .sites import GRANTED  # noqa: E402
from .stranger import Stranger  # noqa: E402

if TYPE_CHECKING:
    from playwright.sync_api import Playwright

HERE = Path(__file__).parent
_numbers = itertools.count(1)


def pytest_configure(config: pytest.Config) -> None:
    """Name the marker, so that a run of this folder alone is strict about markers too."""
    config.addinivalue_line("markers", "e2e: a real browser, a real chat and the real server (`make e2e`)")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark everything in this folder."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.e2e)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what no test has shown: the browser's question about a site, which nothing but a person can answer."""
    for granted in sorted(GRANTED):
        terminalreporter.write_line(
            f"Browser tests: a copy of the manifest granted {granted}; Chromium's own question about it was not shown."
        )


@pytest.fixture(scope="session", autouse=True)
def _everything_is_here() -> None:
    """Skip with the sentence that says what to run; where a browser is required a skip would be a false pass."""
    problem = prepare.why_not_ready()
    if problem is None and not (EXTENSION / "manifest.json").is_file():
        problem = "The browser tests need the built extension: run `npm ci && npm run package` in extension/."
    if problem is None:
        return
    if os.environ.get("HANDRAIL_REQUIRE_BROWSER") == "1" or os.environ.get("CI") == "true":
        pytest.fail(problem, pytrace=False)
    pytest.skip(problem)


@pytest.fixture(scope="session")
def artifacts() -> Path:
    """Where screenshots and server logs go: ``HANDRAIL_ARTIFACTS``, else ``artifacts/`` in the checkout."""
    folder = Path(os.environ.get("HANDRAIL_ARTIFACTS") or REPOSITORY / "artifacts")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / ".gitignore").write_text("*\n")
    for log in folder.glob("*.log"):
        log.unlink()
    return folder


@pytest.fixture(scope="session")
def irc(tmp_path_factory: pytest.TempPathFactory, artifacts: Path) -> Iterator[IrcDaemon]:
    """The IRC network that both sides of the chat are on."""
    daemon = IrcDaemon(tmp_path_factory.mktemp("irc"), artifacts)
    daemon.start()
    yield daemon
    daemon.stop()


@pytest.fixture(scope="session")
def lounge(tmp_path_factory: pytest.TempPathFactory, artifacts: Path, irc: IrcDaemon) -> Iterator[Lounge]:
    """The web chat the reader uses."""
    chat = Lounge(tmp_path_factory.mktemp("lounge"), artifacts, irc.port)
    chat.start()
    yield chat
    chat.stop()


@pytest.fixture(scope="session")
def _server(tmp_path_factory: pytest.TempPathFactory, artifacts: Path) -> Iterator[HandrailServer]:
    server = HandrailServer(tmp_path_factory.mktemp("handrail"), artifacts)
    yield server
    server.stop()


@pytest.fixture
def server(_server: HandrailServer) -> HandrailServer:
    """The Handrail server, running, whatever the test before did to it."""
    _server.start()
    return _server


@pytest.fixture(scope="session")
def _onboarded(
    driver: Playwright,
    _server: HandrailServer,
    lounge: Lounge,
    artifacts: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """A browser profile in which a person has consented, paired, and switched the chat on, through the real pages."""
    _server.start()
    profile = tmp_path_factory.mktemp("profile")
    browser = Browser(driver, profile)
    try:
        onboard(browser, _server, lounge, artifacts)
        assert browser.faults() == []
    finally:
        browser.close()
    return profile


@pytest.fixture
def open_browser(
    driver: Playwright, _onboarded: Path, server: HandrailServer, tmp_path: Path
) -> Iterator[Callable[..., Browser]]:
    """Opens Chromium on a copy of the onboarded profile: every test starts where onboarding ended."""
    opened: list[Browser] = []

    def open_one(language: str = "en", scheme: str = "light") -> Browser:
        profile = tmp_path / f"profile-{len(opened)}"
        shutil.copytree(_onboarded, profile, symlinks=True, ignore=shutil.ignore_patterns("Singleton*"))
        browser = Browser(driver, profile, language, scheme)
        opened.append(browser)
        return browser

    yield open_one
    faults = [fault for browser in opened for fault in browser.faults()]
    for browser in opened:
        browser.close()
    assert faults == [], "no page throws, and the extension writes no error"


@pytest.fixture
def browser(open_browser: Callable[..., Browser]) -> Browser:
    """Chromium, in English, set up."""
    return open_browser()


@pytest.fixture(scope="session")
def allowed(
    driver: Playwright, _server: HandrailServer, artifacts: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Browser]:
    """A browser in which a person has consented and paired, and which may read every site that is switched on."""
    browser = open_everywhere(driver, _server, artifacts, tmp_path_factory.mktemp("sites"))
    yield browser
    faults = browser.faults()
    browser.close()
    assert faults == []


@pytest.fixture
def checks(allowed: Browser, server: HandrailServer) -> sites.Checks:
    """What is sent to be checked."""
    return sites.Checks(allowed)


@pytest.fixture
def fresh_browser(driver: Playwright, tmp_path: Path) -> Iterator[Browser]:
    """Chromium on the day the extension was installed."""
    browser = Browser(driver, tmp_path / "fresh")
    yield browser
    faults = browser.faults()
    browser.close()
    assert faults == []


@pytest.fixture
def join_chat(lounge: Lounge) -> Callable[[Browser], Reader]:
    """Logs a reader in to the chat in a new tab, under a nick of their own."""

    def join(browser: Browser) -> Reader:
        reader = Reader(browser.open(lounge.url), f"sam{next(_numbers)}")
        reader.log_in()
        return reader

    return join


@pytest.fixture
def reader(browser: Browser, join_chat: Callable[[Browser], Reader]) -> Reader:
    """The person who reads, logged in to the chat."""
    return join_chat(browser)


@pytest.fixture
def card(browser: Browser, reader: Reader) -> Card:
    """The warning in the reader's tab, shown or not."""
    return Card(browser, reader.page)


@pytest.fixture
def meet(irc: IrcDaemon) -> Iterator[Callable[[], Stranger]]:
    """Meets one more stranger, who writes in a conversation of their own."""
    met: list[Stranger] = []

    def meet_one() -> Stranger:
        met.append(Stranger(irc.port, f"mia{next(_numbers)}"))
        return met[-1]

    yield meet_one
    for somebody in met:
        somebody.leave()


@pytest.fixture
def stranger(meet: Callable[[], Stranger]) -> Stranger:
    """Somebody whom the reader does not know."""
    return meet()
