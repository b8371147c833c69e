"""The warning in the chat: looked at from the extension's own world, and used with a real mouse and keyboard."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .accessibility import Report, audit, contrasts
from .browser import Browser
from .scenario import Expected

if TYPE_CHECKING:
    from playwright.sync_api import Page

# The content script names its host element in its own world; no page can find it by a fixed name.
HOST = "globalThis.handrailCardHost"
ROOT = f"chrome.dom.openOrClosedShadowRoot({HOST})"
_CAN_BE_SEEN = f"""(() => {{
  const card = {ROOT}.querySelector('.card'), box = card.getBoundingClientRect();
  const isSteady = {ROOT}.getAnimations().every(({{playState}}) => playState !== 'running');
  return isSteady && card.checkVisibility({{opacityProperty: true, visibilityProperty: true}})
    && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === {HOST};
}})()"""
LOOKS = {
    "notice": "notice",
    "full": "strong",
    "authority": "strong",
    "recovery": "strong",
    "email": "calm",
    "known": "discreet",
    "emergency": "urgent",
    "support": "support",
}
# What these know is shown when it is asked for.
CLOSED_LOOKS = ("notice", "discreet")


@dataclass(frozen=True, slots=True)
class Arrival:
    """How a card looked at the moment it came up, and what was highlighted in it."""

    look: str
    quotes: tuple[str, ...]

    @classmethod
    def of(cls, expected: Expected) -> Arrival:
        """The arrival that a scenario expects; a quiet card keeps its words to itself until it is asked for more."""
        look = LOOKS[expected.kind]
        return cls(look, () if look in CLOSED_LOOKS else expected.quotes)


class Card:
    """The card of one tab: what it shows, and its buttons."""

    def __init__(self, browser: Browser, page: Page) -> None:
        self.page = page
        self._world = browser.isolated_world(page)
        self._world.wait(f"{HOST} !== undefined", "the content script reads this page")
        self._world.run(f"""(() => {{
          globalThis.arrivals = [];
          let last = null;
          const look = () => {{
            if (chrome.runtime?.id === undefined) return;  // an update has left this world behind
            const card = {HOST}.isConnected ? {ROOT}.querySelector('.card') : null;
            const now = card?.dataset.look ?? null;
            const quotes = [...(card?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent);
            if (now !== null && now !== last) globalThis.arrivals.push([now, quotes]);
            last = now;
          }};
          new MutationObserver(look).observe({ROOT}, {{childList: true, subtree: true}});
          new MutationObserver(look).observe(document.documentElement, {{childList: true}});
        }})()""")

    @property
    def is_shown(self) -> bool:
        """Whether a card is in the page right now."""
        return bool(self._world.run(self._has(".card")))

    def wait(self, expected: Expected) -> None:
        """Return when a card of that kind is shown, in which exactly those words are highlighted, in that order."""
        self.wait_kind(expected.kind)
        if self._world.run(self._has('[data-action="more"]')):
            self.click("more")
        are_the_quotes = f"JSON.stringify({self._texts('mark')}) === JSON.stringify({json.dumps(expected.quotes)})"
        try:
            self._world.wait(are_the_quotes, "the highlighted words", 10_000)
        except AssertionError:
            assert self.quotes() == expected.quotes, f"highlighted are {self.quotes()}"
            raise

    def wait_kind(self, kind: str) -> None:
        """Return when a card that looks like one of that kind can be seen."""
        look = LOOKS[kind]
        self._world.wait(self._has(f'.card[data-look="{look}"]'), f"there is a card that looks {look}")
        self._world.wait(_CAN_BE_SEEN, "the card has arrived, and lies on top of the chat")

    @property
    def can_be_seen(self) -> bool:
        """Whether a press in the middle of the card would meet the card."""
        return bool(self._world.run(_CAN_BE_SEEN))

    @property
    def is_on_page(self) -> bool:
        """Whether anything of ours is in the page, be it ever so small."""
        return bool(self._world.run(f"{HOST}.isConnected"))

    def wait_gone(self) -> None:
        """Return when no card is shown any more."""
        self._world.wait(f"!({self._has('.card')})", "no card is shown")

    def quotes(self) -> tuple[str, ...]:
        """The highlighted words, in the order of the card."""
        return tuple(self._world.run(self._texts("mark")))

    def texts(self, selector: str) -> list[str]:
        """The text of every element of the card that a selector finds."""
        found: list[str] = self._world.run(self._texts(selector))
        return found

    def wait_text(self, selector: str, *, without: str) -> None:
        """Return when there are elements that a selector finds, and none of them holds that text."""
        texts = self._texts(selector)
        is_without = f"{texts}.length > 0 && {texts}.every((text) => !text.includes({json.dumps(without)}))"
        self._world.wait(is_without, f"no {selector} says {without!r}")

    def arrivals(self) -> list[Arrival]:
        """Every card that came up since the test began to look, and every change to another look; no other update."""
        return [Arrival(look, tuple(quotes)) for look, quotes in self._world.run("globalThis.arrivals")]

    def count(self) -> int:
        """How many cards lie in the page at this moment."""
        number: int = self._world.run(
            "[...document.querySelectorAll('*')].filter((node) => node instanceof HTMLElement"
            " && chrome.dom.openOrClosedShadowRoot(node)?.querySelector('.card')).length"
        )
        return number

    def click(self, action: str) -> None:
        """Press a button of the card with the mouse."""
        self.page.mouse.click(*self.centre(action))

    def put_away(self, action: str) -> None:
        """Press a button that puts a grave card away, and say that nobody told the reader to press it."""
        self.click(action)
        self._world.wait(self._has(".question"), "the card asks whether somebody told the reader to press it")
        self.click("pressed-no")

    def centre(self, action: str) -> tuple[float, float]:
        """Where on the screen a button of the card is."""
        x, y = self._world.run(f"""(() => {{
          const button = {ROOT}.querySelector('[data-action="{action}"]');
          button.scrollIntoView({{block: 'nearest'}});
          const box = button.getBoundingClientRect();
          return [box.x + box.width / 2, box.y + box.height / 2];
        }})()""")
        return x, y

    def tab_to(self, action: str) -> None:
        """Press Tab until a button of the card has the focus, as a person without a mouse does."""
        for _ in range(60):
            self.page.keyboard.press("Tab")
            if self._world.run(f"{ROOT}.activeElement?.dataset.action") == action:
                return
        raise AssertionError(f"sixty presses of Tab do not reach {action}")

    def wait_focus(self) -> None:
        """Return when the keyboard focus is in the card."""
        self._world.wait(f"{ROOT}.activeElement !== null", "the focus is in the card")

    def press_untrusted(self, action: str) -> None:
        """Let a script press a button: in the end the same events, but none that a person made."""
        self._world.run(f"""(() => {{
          const button = {ROOT}.querySelector('[data-action="{action}"]');
          button.click();
          button.dispatchEvent(new MouseEvent('click', {{bubbles: true, composed: true}}));
          button.dispatchEvent(new KeyboardEvent('keydown', {{key: 'Enter', bubbles: true, composed: true}}));
          button.dispatchEvent(new KeyboardEvent('keydown', {{key: 'Escape', bubbles: true, composed: true}}));
        }})()""")

    def luminance(self, selector: str) -> float:
        """How bright the background of a part of the card is, from 0 (black) to 1."""
        colour: str = self._world.run(f"getComputedStyle({ROOT}.querySelector('{selector}')).backgroundColor")
        red, green, blue = (float(part) for part in re.findall(r"[\d.]+", colour)[:3])
        return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255

    def contrasts(self) -> dict[str, float]:
        """The contrast of every text of the card with what it stands on, which axe cannot measure in a closed root."""
        return contrasts(self._world.run, ROOT)

    def heard(self) -> list[tuple[str, str]]:
        """Role and name of all that a screen reader finds on the page, the closed root included, in its order."""
        session = self.page.context.new_cdp_session(self.page)
        nodes = {node["nodeId"]: node for node in session.send("Accessibility.getFullAXTree")["nodes"]}
        session.detach()
        found: list[tuple[str, str]] = []

        def walk(node_id: str) -> None:
            node = nodes[node_id]
            if not node.get("ignored"):
                found.append((node["role"]["value"], node.get("name", {}).get("value", "")))
            for child in node.get("childIds", ()):
                if child in nodes:
                    walk(child)

        walk(next(iter(nodes)))
        return found

    def audit(self) -> Report:
        """What axe says about the card."""
        return audit(self._world.run, HOST, has_closed_root=True)

    def screenshot(self, file: Path) -> None:
        """Picture the tab with the card in it."""
        self.page.screenshot(path=file)

    def _has(self, selector: str) -> str:
        return f"{HOST}?.isConnected === true && {ROOT}?.querySelector('{selector}') !== null"

    def _texts(self, selector: str) -> str:
        return f"[...({HOST} ? {ROOT}.querySelectorAll('{selector}') : [])].map((element) => element.textContent)"
