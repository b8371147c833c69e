"""The reader's side of the chat: a tab with The Lounge, used as a person uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page


class Reader:
    """The person who reads and is written to."""

    def __init__(self, page: Page, nick: str) -> None:
        self.page = page
        self.nick = nick

    def log_in(self) -> None:
        """Connect with this nick and wait until the network knows it."""
        self.page.locator("[id='connect:nick']").fill(self.nick)
        self.page.locator("button[type=submit]").click()
        self.page.locator(f".userlist .user[data-name='{self.nick}']").wait_for()

    def open_conversation(self, nick: str) -> None:
        """Click the conversation with ``nick`` in the sidebar, where the first message has put it."""
        self.page.locator(f".channel-list-item[data-type='query'][data-name='{nick}']").click()
        self.page.locator(f"#chat-container[data-current-channel='{nick}']").wait_for()

    def open_lobby(self) -> None:
        """Click the common channel in the sidebar."""
        self.page.locator(".channel-list-item[data-type='channel']").click()
        self.page.locator("#chat-container[data-current-channel='#lobby']").wait_for()

    def write(self, text: str) -> None:
        """Type a message and send it; returns when the chat shows it."""
        self.page.locator("#input").fill(text)
        self.page.locator("#input").press("Enter")
        self.sees(self.nick, text)

    def sees(self, nick: str, text: str) -> None:
        """Return when the last message in the open conversation is exactly this one."""
        last = self.page.locator(f".chat-view .msg:nth-last-child(1 of .msg)[data-from='{nick}']")
        last.locator(".content").get_by_text(text, exact=True).wait_for()
