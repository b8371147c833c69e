"""Pictures of every kind of card, from the shipped content script in a real Chromium: ``python -m tests.e2e.gallery``.

The words come from the engine and the core pack, the look from ``extension/dist``; only the browser's interface to the
extension is played. One sheet each for light and dark, left to right and right to left, in ``docs/gallery``.
"""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from handrail import Engine, Message, load_pack
from handrail.engine.model import Contact, Reader, Sender, Situation
from handrail.engine.wire import dump_analysis

from . import prepare
from .browser import EXTENSION, REPOSITORY

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

GALLERY = REPOSITORY / "docs" / "gallery"
CHAT_PAGE = REPOSITORY / "tests" / "extension" / "fixtures" / "thelounge.html"
THREAT = "i have your video, pay 300 or i send it to all your followers"
KINDS: dict[str, list[tuple[Sender, str]]] = {
    "notice": [(Sender.OTHER, "send me a pic of you")],
    "full": [(Sender.OTHER, THREAT)],
    "known": [(Sender.OTHER, THREAT)],
    "email": [(Sender.OTHER, "i hacked your device and recorded you through your webcam, pay 900 in bitcoin now")],
    "authority": [(Sender.OTHER, "this is officer grant of the cyber police, pay the fine of 900 with gift cards")],
    "recovery": [(Sender.OTHER, "i am a recovery expert, i can get your pictures deleted for a fee of 200")],
    "emergency": [(Sender.OTHER, "kys"), (Sender.OTHER, "you should kill yourself now, nobody will miss you")],
    "support": [(Sender.SELF, "i cant do this anymore, i want to die")],
}
READERS = {"ltr": ("en", "GB"), "rtl": ("ar", "EG")}
WIDTH, HEIGHT = 600, 860

# What the content script needs of the browser: words, and a background that answers its first check with the card.
_PLAY = """({messages, presentation, outcome}) => {
  const fill = (entry, values) => entry.message.replace(/\\$(\\w+)\\$/g,
    (all, name) => [values].flat()[Number(entry.placeholders[name.toLowerCase()].content.slice(1)) - 1]);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) { return (globalThis.cards = attach.call(this, options)); };
  globalThis.chrome = {
    i18n: {getMessage: (key, values = []) => messages[key] ? fill(messages[key], values) : ''},
    runtime: {id: 'gallery', onMessage: {addListener: () => undefined}, sendMessage: async ({kind}) =>
      kind === 'hello' ? {active: true, ...presentation} : kind === 'check' ? outcome : null},
  };
}"""


def answers(engine: Engine, locale: str, region: str) -> dict[str, dict[str, Any]]:
    """The card of every kind as a check would bring it to the content script."""
    return {kind: _card(engine, kind, Reader(locale, region, None)) for kind in KINDS}


def _card(engine: Engine, kind: str, reader: Reader) -> dict[str, Any]:
    lines = [Message(text=text, sender=sender, id=str(index)) for index, (sender, text) in enumerate(KINDS[kind])]
    situation = Situation(contact=Contact.KNOWN if kind == "known" else Contact.UNKNOWN)
    answer = dump_analysis(engine.analyze(lines, None, reader=reader, situation=situation))
    warning, assessment = answer["warning"], answer["assessment"]
    assert warning is not None and warning["kind"] == kind, f"{kind} came out as {warning and warning['kind']}"
    quotes = {
        (signal["message_id"], span["start"]): span["quote"]
        for signal in assessment["signals"]
        for span in signal["evidence"]
    }
    return {
        "id": kind,
        **{name: warning[name] for name in ("kind", "severity", "title", "steps", "help")},
        "why": [
            {
                "text": reason["text"],
                "messageId": reason["message_id"],
                "start": reason["start"],
                "end": reason["end"],
                "quote": quotes.get((reason["message_id"], reason["start"])),
            }
            for reason in warning["why"]
        ],
        "slots": [slot["slot"] for slot in assessment["slots"]],
        "details": {
            "stage": assessment["stage"],
            "variant": assessment["variant"],
            "score": assessment["score"],
            "rules": [{"rule": signal["rule"], "weight": signal["weight"]} for signal in assessment["signals"]],
            "mode": "full",
            "packVersion": engine.pack.version,
            "packAgeDays": 3,
        },
    }


def show(page: Page, card: dict[str, Any], direction: str) -> bytes:
    """Let the content script bring a card up in a chat page, opened where it starts closed; the picture of it."""
    locale, region = READERS[direction]
    is_support = card["kind"] == "support"
    outcome = {
        "ok": True,
        "warning": None if is_support else card,
        "support": card if is_support else None,
        "contact": "known" if card["kind"] == "known" else "unknown",
        "mode": "full",
        "knowsLanguage": True,
    }
    presentation = {
        "shortcut": "Alt+Shift+H",
        "sign": {"word": "lantern" if locale == "en" else "فانوس", "colour": "violet"},
        "isDiscreet": False,
        "sensitivity": "usual",
        "asksAge": True,
        "region": region,
        "siteKinds": None,
        "trusted": None,
    }
    messages = json.loads((EXTENSION / "_locales" / locale / "messages.json").read_text(encoding="utf-8"))
    page.goto("about:blank")
    page.set_content(CHAT_PAGE.read_text(encoding="utf-8"))
    page.add_style_tag(content=":root { color-scheme: light dark } .messages { padding: 16px; font: 14px system-ui }")
    given = {"messages": messages, "presentation": presentation, "outcome": outcome}
    page.evaluate(_PLAY, given)
    page.evaluate((EXTENSION / "content.js").read_text(encoding="utf-8"))
    page.wait_for_function("globalThis.cards?.querySelector('.card') && !globalThis.cards.getAnimations().length")
    more = page.evaluate(
        "(() => { const box = cards.querySelector('[data-action=more]')?.getBoundingClientRect();"
        " return box ? [box.x + box.width / 2, box.y + box.height / 2] : null; })()"
    )
    if more is not None:
        page.mouse.click(*more)
        page.wait_for_function("globalThis.cards.querySelector('[data-action=less]') !== null")
    return page.screenshot()


def sheet(browser: Browser, pictures: dict[str, bytes], scheme: str, file: Path) -> None:
    """Lay pictures out side by side, each under its kind, in one picture."""
    cells = "".join(
        f'<figure><figcaption>{kind}</figcaption><img src="data:image/png;base64,{data}"></figure>'
        for kind, data in ((kind, base64.b64encode(picture).decode()) for kind, picture in pictures.items())
    )
    page = browser.new_page(viewport={"width": 1040, "height": 790}, color_scheme=scheme)  # type: ignore[arg-type]
    page.set_content(
        "<style>:root { color-scheme: light dark } body { margin: 12px; display: grid; gap: 12px;"
        " grid-template-columns: repeat(4, 1fr); font: 600 15px system-ui } figure { margin: 0 }"
        " img { inline-size: 100%; border: 1px solid gray }</style>" + cells
    )
    page.screenshot(path=file, full_page=True)
    page.close()


def main() -> None:
    """Draw all four sheets."""
    from playwright.sync_api import sync_playwright

    engine = Engine(load_pack(REPOSITORY / "patterns" / "core"))
    GALLERY.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=str(prepare.find_chromium()), args=["--no-sandbox"])
        for direction, (locale, region) in READERS.items():
            cards = answers(engine, locale, region)
            for scheme in ("light", "dark"):
                page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, color_scheme=scheme)  # type: ignore[arg-type]
                sheet(
                    browser,
                    {kind: show(page, card, direction) for kind, card in cards.items()},
                    scheme,
                    GALLERY / f"cards-{direction}-{scheme}.png",
                )
                page.close()
        browser.close()


if __name__ == "__main__":
    main()
